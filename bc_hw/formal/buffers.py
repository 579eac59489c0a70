"""Proofs of credits and drain."""

from functools import partial

from amaranth.hdl import Array, Const, Mux, Signal, signed

from ..hw.credits import Credits
from ..hw.drain import Drain
from ..plan.engines import Folding
from .harness import Harness
from .plans import layer_plan, narrow
from .proof import Mode, Proof

__all__ = ["PROOFS"]

BANKS = 3


def credits(h: Harness) -> None:
    """Take banks only where credits are available, and give back only banks that were taken."""
    probe = h.add("dut", Credits(BANKS))
    dut = probe.component
    used = Signal(range(BANKS + 1))
    h.m.d.comb += [dut.take.eq(h.free("take")), dut.give.eq(h.free("give"))]
    h.m.d.sync += used.eq(used + dut.take - dut.give)
    h.assume(~dut.take | dut.available)
    h.assume(~dut.give | (used != 0))
    h.check("available", dut.available == (used != BANKS))
    h.check("range", (probe["free"] <= BANKS) & (probe["free"] + used == BANKS))
    h.cover("full", used == BANKS)
    h.cover("empty_again", (used == 0) & h.past(used == 1))


def drain(h: Harness, n_out: int, pe: int, lanes: int) -> None:
    """Offer any sums, in folds at least as far apart as the drain needs."""
    plan = narrow(layer_plan(1, n_out, Folding(1, pe, requantisers=lanes)), 2)
    probe = h.add("dut", Drain(plan))
    dut = probe.component
    offered = h.free("i_valid")
    sums = [h.free(f"sum_{neuron}", signed(2)) for neuron in range(pe)]
    h.m.d.comb += dut.i.valid.eq(offered)
    for neuron, value in enumerate(sums):
        h.m.d.comb += dut.i.payload[neuron].eq(value)

    # The harness keeps the sums of a fold, `real` of them not padding; `place` of them have left.
    kept = [Signal(signed(2), name=f"kept_{neuron}", reset_less=True) for neuron in range(pe)]
    fold = Signal(range(plan.folds))
    real = Signal(range(pe + 1))
    place = Signal(range(pe + lanes))
    last = Signal()
    since = Signal(range(plan.drain_cycles + 1), init=plan.drain_cycles)
    h.assume(~offered | (since == plan.drain_cycles))
    leaving = place < real
    with h.m.If(since != plan.drain_cycles):
        h.m.d.sync += since.eq(since + 1)
    with h.m.If(leaving):
        h.m.d.sync += place.eq(place + lanes)
    with h.m.If(offered):
        ends = fold == plan.folds - 1
        h.m.d.sync += [old.eq(new) for old, new in zip(kept, sums, strict=True)]
        h.m.d.sync += [
            since.eq(1),
            fold.eq(Mux(ends, 0, fold + 1)),
            real.eq(Mux(ends, plan.last_fold_neurons, pe)),
            last.eq(ends),
            place.eq(0),
        ]
    h.check("valid", dut.o.valid == leaving)
    for lane in range(lanes):
        there = leaving & (place + lane < real)
        want = Array([*kept, *[Const(0, signed(2))] * lanes])[place + lane]
        h.check(f"lane_{lane}", ~there | (dut.o.payload.lanes[lane] == want))
    fold_end = leaving & (place + lanes >= real)
    h.check("fold_last", ~leaving | (dut.o.payload.fold_last == fold_end))
    h.check("image_last", ~leaving | (dut.o.payload.image_last == (fold_end & last)))
    h.check("step", dut.step == (offered | (leaving & ~fold_end)))
    # These checks tie the component's registers to the harness's.
    h.check("left_range", probe["left"] <= plan.drain_cycles)
    h.check("fold_range", probe["fold"] == fold)
    left = Mux(leaving, real - place, 0)
    h.check("left", (left <= probe["left"] * lanes) & (left + lanes > probe["left"] * lanes))
    for beat in range(plan.drain_cycles):
        for lane in range(lanes):
            neuron = Array([*kept, *[Const(0, signed(2))] * pe * lanes])[place + beat * lanes + lane]
            slot = probe["sums"][(beat * lanes + lane) * 2 :][:2].as_signed()
            h.check(f"slot_{beat}_{lane}", (place + beat * lanes + lane >= real) | (slot == neuron))
    h.cover("image_end", leaving & fold_end & last)
    h.cover("back_to_back", offered & h.past(leaving))


PROOFS = [
    Proof(
        "credits-count",
        "The credits of a buffer signal room exactly while fewer banks are taken than the buffer has, and "
        "their counter stays between 0 and the number of banks.",
        f"{BANKS} banks",
        Mode.INDUCTION,
        3,
        credits,
    ),
    Proof(
        "drain-order",
        "Each sum of a fold leaves the drain once and unchanged, lowest neuron first; `fold_last` and "
        "`image_last` mark the last beat of each fold and of each image; the counters stay in their ranges.",
        "7 neurons, 3 per fold, 2 per beat",
        Mode.INDUCTION,
        8,
        partial(drain, n_out=7, pe=3, lanes=2),
    ),
]
