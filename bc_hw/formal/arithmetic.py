"""Proofs of the numbers: engines, requantiser, argmax."""

from itertools import product

import numpy as np
from amaranth.hdl import Array, Cat, Const, Mux, Signal, Value, signed

from ..hw.argmax import Argmax
from ..hw.count_engine import CountEngine
from ..hw.hardwired_engine import HardwiredEngine
from ..hw.requantiser import Requantiser
from ..hw.shared_sum_engine import SharedSumEngine
from ..intmath import bits_for
from ..plan.contents import missing_ones
from ..plan.hardwired import graph_plan, layer_graph
from ..plan.layer import DigitPlan
from ..plan.lower import Fold
from .harness import Harness
from .plans import layer_plan
from .proof import Proof

__all__ = ["PROOFS", "missing_table", "signed_sum"]

WIDE = 10
"""Bits of the numbers that hardware is compared with: more than any of them needs."""


def signed_sum(inputs: list[Value], positive: Value) -> Value:
    """Return the sum of the inputs, each added where its bit of ``positive`` is set, else subtracted."""
    total = Const(0, signed(WIDE))
    for index, value in enumerate(inputs):
        total = (total + Mux(positive[index], value, -value))[:WIDE].as_signed()
    return total


def missing_table(count: int, simd: int, group: int, engine: str, in_bits: int) -> Array:
    """Return, for any weights of a neuron, what `bc_hw.plan.contents` says that its accumulator lacks."""
    rows = (np.arange(1 << count)[:, None] >> np.arange(count) & 1) * 2 - 1
    return Array(Const(int(ones), signed(WIDE)) for ones in missing_ones(rows, simd, group, engine, in_bits))


def folded_sums(h: Harness, engine: str, group: int, simd: int, words: int, pe: int) -> None:
    """Any inputs and any weights, which may change with every word, at any pace."""
    component, weights_wait, bits = (SharedSumEngine, 1, 2) if engine == "pairs" else (CountEngine, 0, 1)
    plan = layer_plan(simd * words, pe, Fold(simd, pe, engine, group), in_bits=bits)
    probe = h.add("dut", component(plan))
    dut = probe.component
    issue = h.free("issue")
    word, weights = h.free("word", plan.input_word_bits), h.free("weights", plan.lanes)
    place = Signal(range(words + 1))
    last = place == words - 1
    with h.m.If(issue):
        h.m.d.sync += place.eq(Mux(last, 0, place + 1))
    h.m.d.comb += [dut.issue.eq(issue), dut.last.eq(last), dut.word.eq(word), dut.weights.eq(weights)]

    # The word comes one cycle after `issue`, its weights then or later: there the sum is formed, and waits.
    late = plan.capture_latency - 2 - weights_wait
    inputs = h.past(word, weights_wait, reset_less=True)
    terms = [inputs[at : at + bits] for at in range(0, len(inputs), bits)]
    met, met_place, met_last = (h.past(value, 1 + weights_wait) for value in (issue, place, issue & last))
    valid, ends = h.past(met, late), h.past(met_last, late)
    h.check("valid", dut.o.valid == ends)
    h.check("place", place < words)
    lacking = missing_table(simd, simd, group, engine, bits)
    # What the words before can have come to: their sum, and what the accumulator holds of it.
    most = (words - 1) * simd * ((1 << bits) - 1)
    low, high = (-most - (words - 1) * plan.groups, most) if engine == "pairs" else (0, most)
    for neuron in range(pe):
        row = weights[neuron * simd : (neuron + 1) * simd]
        before = Signal(signed(WIDE), name=f"before_{neuron}")
        ones_before = Signal(signed(WIDE), name=f"ones_before_{neuron}")
        total = h.wire(f"total_{neuron}", (before + signed_sum(terms, row))[:WIDE].as_signed())
        ones = h.wire(f"ones_{neuron}", (ones_before + lacking[row])[:WIDE].as_signed())
        with h.m.If(met):
            h.m.d.sync += [before.eq(Mux(met_last, 0, total)), ones_before.eq(Mux(met_last, 0, ones))]
        got = h.wire(f"got_{neuron}", dut.o.payload[neuron])
        same = got + h.past(ones, late, reset_less=True) == h.past(total, late, reset_less=True)
        h.check(f"sum_{neuron}", ~valid | same)
        h.check(f"range_{neuron}", ~valid | ((got >= plan.acc_lo) & (got <= plan.acc_hi)))
        # What ties the component's registers to those above.
        begun = met_place != 0
        h.check(f"begun_{neuron}", begun | ((before == 0) & (ones_before == 0)))
        held = h.wire(f"held_{neuron}", before - ones_before)
        h.check(f"bounds_{neuron}", (before >= -most) & (before <= most))
        h.check(f"held_bounds_{neuron}", (held >= low) & (held <= high))
        if words > 1:
            state = probe[f"accumulator_{neuron}"] + h.past(ones_before, late)
            h.check(f"state_{neuron}", state == h.past(before, late))
    h.cover("largest", ends & (dut.o.payload[0] == plan.n_in * ((1 << bits) - 1)))
    h.cover("smallest", ends & (dut.o.payload[pe - 1] == plan.acc_lo))


def hardwired(h: Harness, n_in: int, n_out: int) -> None:
    """Every weight matrix of this size, each as its own engine, on the same inputs."""
    bits = 2
    issue, word = h.free("issue"), h.free("word", n_in * bits)
    for number, signs in enumerate(product((1, -1), repeat=n_in * n_out)):
        weights = np.array(signs).reshape(n_out, n_in)
        graph = layer_graph(weights, bits)
        plan = layer_plan(
            n_in, n_out, Fold(n_in, n_out), in_bits=bits, engine="hardwired", graph=graph_plan(graph)
        )
        dut = h.add(f"dut_{number}", HardwiredEngine(plan, graph)).component
        h.m.d.comb += [dut.issue.eq(issue), dut.word.eq(word)]
        late = plan.capture_latency - 1
        valid = h.past(issue, late)
        h.check(f"valid_{number}", dut.o.valid == valid)
        inputs = h.past(word, late - 1, reset_less=True)
        terms = [inputs[at : at + bits] for at in range(0, len(inputs), bits)]
        ones = missing_ones(weights, n_in, 1, "hardwired", bits)
        for neuron in range(n_out):
            positive = Const(sum(int(w > 0) << i for i, w in enumerate(weights[neuron])), n_in)
            want = signed_sum(terms, positive)
            got = dut.o.payload[neuron]
            h.check(f"sum_{number}_{neuron}", ~valid | (got + int(ones[neuron]) == want))
    h.cover("all_largest", valid & (inputs == (1 << n_in * bits) - 1))


def requantiser(h: Harness, last: bool) -> None:
    """Any sum, any bias, any two signed digits."""
    acc, bias, act = 4, 5, 2
    digits = [DigitPlan(0, 3, False, True), DigitPlan(0, 3, True, True)]
    reach = (1 << acc - 1) * 16 + (1 << bias - 1)
    plan = layer_plan(
        1,
        2,
        Fold(1, 2, requantisers=1),
        act_bits=None if last else act,
        requantisers=1,
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
    value = h.wire("value", m * a + b)
    want = Signal(signed(WIDE))
    if last:
        h.m.d.comb += want.eq(value)
    else:
        top, scaled = (1 << act) - 1, h.wire("scaled", value >> plan.shift)
        h.m.d.comb += want.eq(Mux(scaled < 0, 0, Mux(scaled > top, top, scaled)))
    # Parameters are addressed when the sum stands in the drain, so that they come in the same cycle.
    done = h.past(valid, plan.requantise_latency)
    result = h.past(want, plan.requantise_latency, reset_less=True)
    beat = dut.o.payload
    h.check("valid", dut.o.valid == done)
    h.check("value", ~done | (beat.lanes[0] == result))
    for name, mark in zip(("fold_last", "image_last"), marks, strict=True):
        h.check(name, getattr(beat, name) == h.past(mark, plan.requantise_latency))
    h.cover("lowest", done & (result == (-reach + 16 if last else 0)))
    h.cover("highest", done & (result == (reach - 17 if last else 3)))


def argmax(h: Harness, n_out: int, pe: int, lanes: int) -> None:
    """Any scores, with any pauses between the beats."""
    bits = 3
    plan = layer_plan(1, n_out, Fold(1, pe, requantisers=lanes), out_lo=-(1 << bits - 1), out_hi=0)
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

    # One neuron after the other; only a higher score replaces the best.
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
    # What ties the component's registers to those above.
    h.check("place", (place < size) & (fold < plan.folds))
    h.check("whole_beats", Cat(place == beat for beat in range(0, pe, lanes)).any())
    h.check("base", probe["base"] == fold * pe + place)
    h.check("index", index < n_out)
    begun = h.wire("begun", (fold != 0) | (place != 0))
    h.check("first", probe["first"] == ~h.past(begun, levels))
    latest, latest_index = Signal(signed(bits + 1)), Signal(range(n_out + 1))  # beyond the image's end, too
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


ENGINES = [
    Proof(
        f"{engine}{group}-{'folded-' * (words > 1)}sums",
        f"Engine `{engine}` with groups of {group}: accumulator plus the missing ones that the bias holds is "
        "the sum of +-x, for all inputs and all weights at any pace, and stays in its planned range.",
        f"{simd} inputs of {bits} bits x {pe} neurons per cycle, words per image: {words}",
        "induction",
        9,
        lambda h, sizes=(engine, group, simd, words, pe): folded_sums(h, *sizes),
        slow=words * pe > 2,
    )
    for engine, bits, group, simd, words, pe in (
        ("pairs", 2, 1, 3, 1, 1),
        ("pairs", 2, 1, 2, 2, 2),
        ("pairs", 2, 2, 3, 1, 1),
        ("pairs", 2, 2, 2, 2, 2),
        ("pairs", 2, 3, 4, 1, 1),
        ("counts", 1, 2, 3, 2, 2),
        ("counts", 1, 3, 4, 1, 2),
    )
]

PROOFS = [
    *ENGINES,
    Proof(
        "hardwired-sums",
        "Engine `hardwired`: each neuron plus its missing ones is the sum of +-x, for all inputs and every "
        "weight matrix.",
        "all 64 matrices of 3 inputs of 2 bits x 2 neurons",
        "induction",
        9,
        lambda h: hardwired(h, 3, 2),
        slow=True,
    ),
    Proof(
        "requantiser-activation",
        "The requantiser gives clip((m a + b) >> s, 0, 2^n - 1), for all sums a, biases b and scales m of "
        "two signed digits, each of which may be absent.",
        "4-bit sums, 5-bit biases, exponents 0 to 3, s = 2, n = 2",
        "induction",
        9,
        lambda h: requantiser(h, last=False),
    ),
    Proof(
        "requantiser-score",
        "In the last layer it gives m a + b, for all a, b and m, without overflow.",
        "4-bit sums, 5-bit biases, exponents 0 to 3",
        "induction",
        9,
        lambda h: requantiser(h, last=True),
    ),
    Proof(
        "argmax-lowest",
        "The class is the lowest index of the highest score, for all scores and with any pauses; padding "
        "never wins; scores pass unchanged.",
        "7 scores of 3 bits, 4 per fold, 3 per beat",
        "induction",
        9,
        lambda h: argmax(h, 7, 4, 3),
    ),
]
