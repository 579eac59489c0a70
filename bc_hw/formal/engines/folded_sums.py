"""The proof of engines that meet each word of inputs with its weights and add up the words of a fold."""

from collections.abc import Callable

from amaranth.hdl import Elaboratable, Mux, Signal, signed

from ...intmath import Range
from ...plan.stage import MatrixStage
from ..harness import Harness
from ..proof import Mode, Proof
from ..sums import WIDE, correction_table, signed_sum

__all__ = ["folded_sums", "sums_proof", "weight_address"]


def weight_address(plan: MatrixStage, fold: int, word: int) -> int:
    """Return where the weights of a fold for a word of inputs lie: the words of a fold follow each other."""
    return fold * plan.words + word


def folded_sums(
    h: Harness,
    component: Callable[[MatrixStage], Elaboratable],
    plan: MatrixStage,
    *,
    weights_wait: int,
    held: Range,
) -> None:
    """Offer any inputs and any weights, which may change with every word, at any pace.

    Parameters
    ----------
    h : Harness
    component : callable
        Makes the engine.
    plan : MatrixStage
    weights_wait : int
        Cycles by which the weights come later than their word.
    held : Range
        What the accumulator may hold before the last word of a fold.
    """
    pe, simd, words, bits = plan.pe, plan.simd, plan.words, plan.in_bits
    probe = h.add("dut", component(plan))
    dut = probe.component
    issue = h.free("issue")
    word, weights = h.free("word", plan.input_word_bits), h.free("weights", plan.lanes)
    place = Signal(range(words + 1))
    last = place == words - 1
    with h.m.If(issue):
        h.m.d.sync += place.eq(Mux(last, 0, place + 1))
    h.m.d.comb += [dut.issue.eq(issue), dut.last.eq(last), dut.word.eq(word), dut.weights.eq(weights)]

    # The word comes one cycle after `issue`, and its weights `weights_wait` later. The harness forms the sum
    # there and delays it by the rest of the engine's latency.
    late = plan.capture_latency - 2 - weights_wait
    inputs = h.past(word, weights_wait, reset_less=True)
    terms = [inputs[at : at + bits] for at in range(0, len(inputs), bits)]
    met, met_place, met_last = (h.past(value, 1 + weights_wait) for value in (issue, place, issue & last))
    valid, ends = h.past(met, late), h.past(met_last, late)
    h.check("valid", dut.o.valid == ends)
    h.check("place", place < words)
    lacking = correction_table(plan, simd, WIDE)
    most = (words - 1) * simd * ((1 << bits) - 1)  # of the sum of all words but the last
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
        # These checks tie the component's registers to the harness's.
        begun = met_place != 0
        h.check(f"begun_{neuron}", begun | ((before == 0) & (ones_before == 0)))
        kept = h.wire(f"held_{neuron}", before - ones_before)
        h.check(f"bounds_{neuron}", (before >= -most) & (before <= most))
        h.check(f"held_bounds_{neuron}", (kept >= held.lo) & (kept <= held.hi))
        if words > 1:
            state = probe[f"accumulator_{neuron}"] + h.past(ones_before, late)
            h.check(f"state_{neuron}", state == h.past(before, late))
    h.cover("largest", ends & (dut.o.payload[0] == plan.n_in * ((1 << bits) - 1)))
    h.cover("smallest", ends & (dut.o.payload[pe - 1] == plan.acc_lo))


def sums_proof(
    engine: str, bits: int, build: Callable[..., None], *, group: int, simd: int, words: int, pe: int
) -> Proof:
    """Return the proof of an engine's sums; ``build`` takes a harness and the four sizes."""
    return Proof(
        f"{engine}{group}-{'folded-' * (words > 1)}sums",
        f"Engine `{engine}` with groups of {group}: the accumulator plus the correction that the bias holds "
        "equals the sum of +-x, for all inputs and all weights at any pace, and the accumulator stays in "
        "its planned range.",
        f"{bits}-bit inputs: {simd} per cycle; neurons: {pe} per cycle; words per image: {words}",
        Mode.INDUCTION,
        9,
        lambda h: build(h, group, simd, words, pe),
        slow=words * pe > 2,
    )
