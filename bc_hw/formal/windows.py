"""Proof of credits of several blocks."""

from amaranth.hdl import Signal

from ..hw.block_credits import BlockCredits
from ..hw.shapes import range_shape
from ..intmath import Range
from .harness import Harness
from .proof import Mode, Proof

__all__ = ["PROOFS"]

BLOCKS, GIVEN = 5, 3


def block_credits(h: Harness) -> None:
    """Take blocks only where credits are available, and give back only as many as were taken."""
    probe = h.add("dut", BlockCredits(BLOCKS, range_shape(Range(-GIVEN, 0))))
    dut = probe.component
    used = Signal(range(BLOCKS + 1))
    give = h.free("give", range(GIVEN + 1))
    h.m.d.comb += [dut.take.eq(h.free("take")), dut.give.eq(-give)]
    h.m.d.sync += used.eq(used + dut.take - give)
    h.assume(~dut.take | dut.available)
    h.assume((give <= GIVEN) & (give <= used))
    h.check("available", dut.available == (used != BLOCKS))
    h.check("range", probe["owed"] + BLOCKS == used)
    h.cover("full", used == BLOCKS)
    h.cover("several", give == GIVEN)


PROOFS = [
    Proof(
        "block-credits-count",
        "The credits of a buffer whose blocks are given back several at once signal room exactly while fewer "
        "are taken than the buffer has, and their counter stays in its range.",
        f"{BLOCKS} blocks, up to {GIVEN} at once",
        Mode.INDUCTION,
        3,
        block_credits,
    ),
]
