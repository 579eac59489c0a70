"""Proofs of the accelerator's recovery after a reset."""

import re
from functools import partial

from amaranth.asserts import Initial
from amaranth.hdl import ResetSignal, Signal

from ..hw.accelerator import Accelerator
from ..plan.engines import Folding, LayerShape
from .harness import Harness
from .plans import pipeline_plans
from .proof import Mode, Proof
from .system import any_accelerator, any_words, drive, small_plans

__all__ = ["PROOFS", "reset_control_proof"]

DATA_REGISTER = re.compile(r"accumulator_|o__payload$|^argmax\.(wins|above_previous)$")
"""Registers that have a reset, but hold data or what follows from data alone."""


def control_recovers(h: Harness, folds: list[Folding]) -> None:
    """Reset two accelerators, each in any state and with any content in its memories, once or more often."""
    shapes = [LayerShape(5, 4, 2, 2), LayerShape(4, 8, 2, 2), LayerShape(8, 3, 2, None)]
    plans, banks = pipeline_plans(shapes, folds)
    duts = [Accelerator(plans, banks, None) for _ in range(2)]
    first, second = (h.add(f"copy_{number}", dut) for number, dut in enumerate(duts))
    drive(h, duts)
    h.assume(~Initial() | ResetSignal())
    one, other = duts
    h.assume(~one.m_axis_tvalid | ~other.m_axis_tvalid | (one.m_axis_tlast == other.m_axis_tlast))
    others = second.registers(reset=True)
    for path, register in first.registers(reset=True).items():
        if not DATA_REGISTER.search(path):
            h.check(path.replace(".", "__"), Initial() | (register == others[path]))
    for name in ("s_axis_tready", "s_axis_weights_tready", "m_axis_tvalid"):
        h.check(name, Initial() | (getattr(one, name) == getattr(other, name)))


def results_recover(h: Harness) -> None:
    """Reset two accelerators with the same weights, each in any state, once."""
    plans, banks = small_plans()
    words = any_words(h, plans)
    duts = [any_accelerator(h, f"copy_{number}", plans, banks, words) for number in range(2)]
    for number, dut in enumerate(duts):
        h.add(f"copy_{number}", dut)
    drive(h, duts)
    h.assume(Initial() == ResetSignal())
    one, other = duts
    same = one.m_axis_tdata == other.m_axis_tdata
    h.check("valid", Initial() | (one.m_axis_tvalid == other.m_axis_tvalid))
    h.check("ready", Initial() | (one.s_axis_tready == other.s_axis_tready))
    h.check("error", Initial() | (one.status_packet_error == other.status_packet_error))
    h.check("data", Initial() | ~one.m_axis_tvalid | (same & (one.m_axis_tlast == other.m_axis_tlast)))
    ends = Signal(3)
    with h.m.If(one.m_axis_tvalid & one.m_axis_tready & one.m_axis_tlast):
        h.m.d.sync += ends.eq(ends + 1)
    h.cover("two_images", ends == 2)


def reset_control_proof(engines: str, folds: list[Folding]) -> Proof:
    """Return the proof ``reset-control``, in which an engine with control of its own works in one layer.

    Parameters
    ----------
    engines : str
        The engines of the layers, in words.
    folds : list of Folding
        Of the three layers, in order.
    """
    return Proof(
        "reset-control",
        "After a reset in any cycle and from any state, every register that has a reset and holds no data, "
        "and `tvalid` and `tready` of every port, take in every later cycle the values that they take after "
        "power-up, whatever the memories and the data registers hold, provided that results end where "
        "`reset-results` shows that they do.",
        f"5-4-8-3 of 2 bits, {engines}, weights loaded",
        Mode.INDUCTION,
        8,
        partial(control_recovers, folds=folds),
        any_state=True,
    )


PROOFS = [
    Proof(
        "reset-results",
        "After a reset from any state, the results of the next images do not depend on that state, for all "
        "images, weights and parameters, at any pace.",
        "2-2-2 of 1 bit, two images",
        Mode.BOUNDED,
        28,
        results_recover,
        cover_depth=28,
        any_state=True,
    ),
]
