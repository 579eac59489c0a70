"""Widths, ranges, signed digits, topologies and the exception tree."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw import errors
from bc_hw.errors import BcHwError, PlanError, UsageError, must_be
from bc_hw.intmath import Range, bits_for, ceil_div, signed_bits, signed_digits, unsigned_bits
from bc_hw.model.spec import Topology
from bc_hw.topology import format_topology, parse_topology

INTEGERS = st.integers(-(1 << 70), 1 << 70)


@given(INTEGERS, st.integers(1, 1 << 40))
def test_ceil_div(a, b):
    q = ceil_div(a, b)
    assert (q - 1) * b < a <= q * b


@given(st.integers(0, 1 << 70))
def test_unsigned_bits(value):
    bits = unsigned_bits(value)
    assert value < 1 << bits
    assert bits == 1 or value >= 1 << bits - 1


@given(st.integers(1, 1 << 40))
def test_bits_for(count):
    bits = bits_for(count)
    assert count <= 1 << bits
    assert bits == 0 or count > 1 << bits - 1


@given(INTEGERS, INTEGERS)
def test_signed_bits(a, b):
    lo, hi = min(a, b), max(a, b)
    bits = signed_bits(lo, hi)
    assert -(1 << bits - 1) <= lo <= hi < 1 << bits - 1
    assert bits == 1 or not -(1 << bits - 2) <= lo <= hi < 1 << bits - 2
    assert Range(lo, hi).bits == bits


@given(INTEGERS, INTEGERS, INTEGERS, INTEGERS)
def test_ranges(a, b, c, d):
    one, other = Range(min(a, b), max(a, b)), Range(min(c, d), max(c, d))
    assert one + other == (one.lo + other.lo, one.hi + other.hi)
    assert one.hull(other) == (min(a, b, c, d), max(a, b, c, d))


@given(st.integers(0, 1 << 60))
def test_signed_digits(value):
    digits = signed_digits(value)
    assert sum(digit.sign << digit.exponent for digit in digits) == value
    exponents = [digit.exponent for digit in digits]
    assert all(high > low + 1 for high, low in pairwise(exponents)), "not adjacent"
    assert not digits or digits[0].sign == 1


def fewest_digits(value, most=4):
    """Return the fewest signed powers of two that add up to ``value``, by trying."""
    reached = {0}
    for count in range(most + 1):
        if value in reached:
            return count
        reached = {total + sign * (1 << k) for total in reached for sign in (1, -1) for k in range(9)}
    raise AssertionError(value)


def test_signed_digits_are_the_fewest():
    assert all(len(signed_digits(value)) == fewest_digits(value) for value in range(64))


@given(st.lists(st.integers(1, 65_535), min_size=2, max_size=6))
def test_topology_round_trip(sizes):
    topology = Topology.of_sizes(sizes)
    assert parse_topology(format_topology(topology)) == topology
    assert topology.sizes == tuple(sizes)


@pytest.mark.parametrize("part", ["0", "-1", "", "65536", "3.5", " 4", "²", "99999999999999999999"])
def test_layer_sizes_that_are_none(part):
    with pytest.raises(
        UsageError, match=r"^Layer size must be an integer from 1 to 65535, not '.*'$"
    ) as error:
        parse_topology(f"784-{part}-10")
    assert "784-1024-10" in error.value.hint


def test_a_single_size():
    with pytest.raises(UsageError, match=r"^Layers must be at least two sizes joined by '-', not '784'$"):
        parse_topology("784")


def test_every_error_is_one_of_ours_and_has_an_exit_code():
    classes = [getattr(errors, name) for name in errors.__all__ if name not in ("Phrase", "must_be")]
    assert all(issubclass(cls, BcHwError) for cls in classes)
    assert {cls.__name__ for cls in classes if cls.exit_code == 2} == {"UsageError", "PlanError"}
    assert {cls.exit_code for cls in classes} == {1, 2}
    assert issubclass(errors.ToolTooOld, errors.ToolError)


def test_an_error_is_its_sentence():
    error = PlanError(must_be("Lanes", "at least 1", 0), hint="more")
    assert str(error) == error.message == "Lanes must be at least 1, not 0"
    assert error.hint == "more"
    assert must_be("Layers", "text", "a'b") == """Layers must be text, not "a'b\""""
