"""All states of small modules, against what can be counted by hand."""

import itertools

import numpy as np
import pytest

from bc_hw.verify import exhaustive
from bc_hw.verify.exhaustive import holds_everywhere


def module(check, *, init="01", extra=()):
    """Return a ring of two registers that turns while input 3 is 1, and an assertion of bit ``check``."""

    def cell(kind, **ports):
        return {"type": kind, "connections": {port: [bit] for port, bit in ports.items()}}

    cells = [
        cell("$_MUX_", A=4, B=5, S=3, Y=6),
        cell("$_MUX_", A=5, B=4, S=3, Y=7),
        cell("$_DFF_P_", C=2, D=6, Q=4),
        cell("$_DFF_P_", C=2, D=7, Q=5),
        cell("$_XOR_", A=4, B=5, Y=8),
        cell("$_AND_", A=4, B=3, Y=9),
        cell("$assert", A=check, EN="1"),
        *extra,
    ]
    return {
        "ports": {"clk": {"direction": "input", "bits": [2]}, "turn": {"direction": "input", "bits": [3]}},
        "cells": {str(index): cell for index, cell in enumerate(cells)},
        "netnames": {"ring": {"bits": [4, 5], "attributes": {"init": init}}},
    }


def test_exactly_one_is_always_set():
    assert holds_everywhere(module(8)) == 2


def test_from_another_start_it_is_not():
    assert holds_everywhere(module(8, init="00")) == 0


@pytest.mark.parametrize("check", [4, 9, 3, "0"])
def test_what_fails_in_one_state_or_for_one_input(check):
    assert holds_everywhere(module(check)) == 0


def test_what_always_holds():
    assert holds_everywhere(module("1")) == 2


def test_other_cells_and_circles_are_left_open():
    assert holds_everywhere(module(8, extra=[{"type": "$add", "connections": {}}])) == 0
    circle = [{"type": "$_NOT_", "connections": {"A": [20], "Y": [20]}}]
    assert holds_everywhere(module(8, extra=circle)) == 0
    whole = module(8)
    del whole["cells"]["6"]
    assert holds_everywhere(whole) == 0


@pytest.mark.parametrize(
    ("bound", "value"), [("MOST_INPUT_BITS", 0), ("MOST_STATE_BITS", 1), ("MOST_STATES", 1)]
)
def test_too_large_is_left_open(monkeypatch, bound, value):
    monkeypatch.setattr(exhaustive, bound, value)
    assert holds_everywhere(module(8)) == 0


@pytest.mark.parametrize(
    ("gate", "table"),
    [
        ("$_NOT_", "10"),
        ("$_AND_", "0001"),
        ("$_OR_", "0111"),
        ("$_XOR_", "0110"),
        ("$_XNOR_", "1001"),
        ("$_NAND_", "1110"),
        ("$_NOR_", "1000"),
        ("$_ANDNOT_", "0010"),
        ("$_ORNOT_", "1011"),
        ("$_MUX_", "00110101"),
    ],
)
def test_gates(gate, table):
    compute = exhaustive.GATES[gate]
    names = compute.__code__.co_varnames[: compute.__code__.co_argcount]
    # Rows in the order of counting, A the slowest; of the multiplexer S, so that its halves are A and B.
    order = ("S", "A", "B") if gate == "$_MUX_" else names
    rows = np.array(list(itertools.product([False, True], repeat=len(order)))).T
    ports = dict(zip(order, rows, strict=True))
    assert "".join(map(str, compute(**ports).astype(int))) == table


def test_every_gate_is_tested():
    (cases,) = (mark for mark in test_gates.pytestmark if mark.name == "parametrize")
    assert {gate for gate, _ in cases.args[1]} == set(exhaustive.GATES)
