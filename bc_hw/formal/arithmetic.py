"""Proofs of the numbers behind the engines: requantiser, argmax."""

from functools import partial

from amaranth.hdl import Cat, Mux, Signal, signed

from ..hw.argmax import Argmax
from ..hw.requantiser import Requantiser
from ..intmath import bits_for
from ..plan.engines import Folding
from ..plan.requant import DigitPlan
from .harness import Harness
from .plans import layer_plan
from .proof import Mode, Proof
from .sums import WIDE

__all__ = ["PROOFS"]


def requantiser(h: Harness, last: bool) -> None:
    """Offer any sum, any bias and any scale of two signed digits."""
    acc, bias, act = 4, 5, 2
    digits = [DigitPlan(0, 3, False, True), DigitPlan(0, 3, True, True)]
    reach = (1 << acc - 1) * 16 + (1 << bias - 1)
    plan = layer_plan(
        1,
        2,
        Folding(1, 2, requantisers=1),
        act_bits=None if last else act,
        lanes=1,
        acc_lo=-(1 << acc - 1),
        acc_hi=(1 << acc - 1) - 1,
        digits=digits,
        shift=0 if last else 2,
        bias_lo=-(1 << bias - 1),
        bias_hi=(1 << bias - 1) - 1,
        out_lo=-reach,
        out_hi=reach,
    )
    dut = h.add("dut", Requantiser(plan)).component
    valid = h.free("valid")
    a, b = h.free("a", signed(acc)), h.free("b", signed(bias))
    exponents = [h.free(f"exponent_{index}", 2) for index in range(2)]
    absent = [h.free(f"absent_{index}") for index in range(2)]
    minus = h.free("minus")
    marks = h.free("fold_last"), h.free("image_last")
    h.m.d.comb += [
        dut.i.valid.eq(valid),
        dut.i.payload.lanes[0].eq(a),
        dut.i.payload.fold_last.eq(marks[0]),
        dut.i.payload.image_last.eq(marks[1]),
        dut.parameters.eq(Cat(b, exponents[0], absent[0], exponents[1], minus, absent[1])),
    ]
    m = h.wire(
        "m",
        Mux(absent[0], 0, 1 << exponents[0])
        + Mux(absent[1], 0, Mux(minus, -(1 << exponents[1]), 1 << exponents[1])),
    )
    # The formula is written out here once more: a proof that took it from the hardware would prove nothing.
    value = h.wire("value", m * a + b)
    want = Signal(signed(WIDE))
    if last:
        h.m.d.comb += want.eq(value)
    else:
        top, scaled = (1 << act) - 1, h.wire("scaled", value >> plan.requant.shift)
        h.m.d.comb += want.eq(Mux(scaled < 0, 0, Mux(scaled > top, top, scaled)))
    # The layer addresses parameters while the sum is in the drain: both arrive in the same cycle.
    done = h.past(valid, plan.requant.latency)
    result = h.past(want, plan.requant.latency, reset_less=True)
    beat = dut.o.payload
    h.check("valid", dut.o.valid == done)
    h.check("value", ~done | (beat.lanes[0] == result))
    for name, mark in zip(("fold_last", "image_last"), marks, strict=True):
        h.check(name, getattr(beat, name) == h.past(mark, plan.requant.latency))
    h.cover("lowest", done & (result == (-reach + 16 if last else 0)))
    h.cover("highest", done & (result == (reach - 17 if last else 3)))


def argmax(h: Harness, n_out: int, pe: int, lanes: int) -> None:
    """Offer any scores, with any pauses between the beats."""
    bits = 3
    plan = layer_plan(1, n_out, Folding(1, pe, requantisers=lanes), out_lo=-(1 << bits - 1), out_hi=0)
    probe = h.add("dut", Argmax(plan))
    dut = probe.component
    valid = h.free("valid")
    scores = [h.free(f"score_{lane}", signed(bits)) for lane in range(lanes)]
    fold = Signal(range(plan.folds + 1))
    place = Signal(range(pe + lanes))  # in the fold
    size = Mux(fold == plan.folds - 1, plan.last_fold_neurons, pe)
    fold_last = place + lanes >= size
    image_last = fold_last & (fold == plan.folds - 1)
    h.m.d.comb += [
        dut.i.valid.eq(valid),
        dut.i.payload.fold_last.eq(fold_last),
        dut.i.payload.image_last.eq(image_last),
        *(dut.i.payload.lanes[lane].eq(score) for lane, score in enumerate(scores)),
    ]
    with h.m.If(valid):
        h.m.d.sync += place.eq(Mux(fold_last, 0, place + lanes))
        with h.m.If(fold_last):
            h.m.d.sync += fold.eq(Mux(image_last, 0, fold + 1))

    # The harness looks at one neuron after the other; only a higher score replaces the best.
    best, index = Signal(signed(bits + 1), init=-(1 << bits)), Signal(range(n_out + 1))
    new_best, new_index = best, index
    for lane, score in enumerate(scores):
        wins = (place + lane < size) & (score > new_best)
        new_best = Mux(wins, score, new_best)
        new_index = Mux(wins, fold * pe + place + lane, new_index)
    with h.m.If(valid):
        h.m.d.sync += [
            best.eq(Mux(image_last, -(1 << bits), new_best)),
            index.eq(Mux(image_last, 0, new_index)),
        ]

    levels = bits_for(lanes)
    late = levels + 3
    done = h.past(valid, late)
    h.check("valid", dut.o.valid == done)
    h.check("last", ~done | (dut.o.payload.last == h.past(image_last, late)))
    h.check("class", ~done | (dut.o.payload.index == h.past(h.wire("class_so_far", new_index), late)))
    for lane, score in enumerate(scores):
        same = dut.o.payload.scores[lane] == h.past(score, late, reset_less=True)
        h.check(f"score_{lane}", ~done | same)
    # These checks tie the component's registers to the harness's.
    h.check("place", (place < size) & (fold < plan.folds))
    h.check("whole_beats", Cat(place == beat for beat in range(0, pe, lanes)).any())
    h.check("base", probe["base"] == fold * pe + place)
    h.check("index", index < n_out)
    begun = h.wire("begun", (fold != 0) | (place != 0))
    h.check("first", probe["first"] == ~h.past(begun, levels))
    latest, latest_index = (
        Signal(signed(bits + 1)),
        Signal(range(n_out + 1)),
    )  # not cleared at the end of an image
    with h.m.If(valid):
        h.m.d.sync += [latest.eq(new_best), latest_index.eq(new_index)]
    h.check(
        "latest",
        Mux(begun, (latest == best) & (latest_index == index), (best == -(1 << bits)) & (index == 0)),
    )
    h.check("is_score", ~begun | (best >= -(1 << bits - 1)))
    after = levels + 1
    held = Mux(probe["wins"], probe["chosen"], probe["best"])
    held_index = Mux(probe["wins"], probe["chosen_index"], dut.o.payload.index)
    known = h.past(begun, after)
    h.check("best", ~known | (held == h.past(latest, after)))
    h.check("best_index", ~known | (held_index == h.past(latest_index, after)))
    h.cover("tie", done & dut.o.payload.last & (dut.o.payload.index == 0) & h.past(new_best == 0, late))
    h.cover("end", done & dut.o.payload.last & (dut.o.payload.index == n_out - 1))


PROOFS = [
    Proof(
        "requantiser-activation",
        "The requantiser gives clip((m a + b) >> s, 0, 2^n - 1), for all sums a, all biases b and all "
        "scales m of two signed digits, each of which may be absent.",
        "4-bit sums, 5-bit biases, exponents 0 to 3, s = 2, n = 2",
        Mode.INDUCTION,
        9,
        partial(requantiser, last=False),
    ),
    Proof(
        "requantiser-score",
        "In the last layer, the requantiser gives m a + b without overflow, for all a, b and m.",
        "4-bit sums, 5-bit biases, exponents 0 to 3",
        Mode.INDUCTION,
        9,
        partial(requantiser, last=True),
    ),
    Proof(
        "argmax-lowest",
        "The argmax gives the lowest index of the highest score, for all scores and with any pauses between "
        "beats; padding never wins, and scores pass unchanged.",
        "7 scores of 3 bits, 4 per fold, 3 per beat",
        Mode.INDUCTION,
        9,
        partial(argmax, n_out=7, pe=4, lanes=3),
    ),
]
