"""The proof of a whole layer, whatever its engine."""

from amaranth.hdl import Array, Const, Mux, Signal, signed

from ..hw.stages import MatrixLayer
from ..plan.engines import Folding
from ..plan.memory_init import MemoryInit
from ..plan.requant import DigitPlan
from .contents import AnyContent, WeightAddress, any_weights
from .harness import Harness
from .plans import layer_plan
from .proof import Mode, Proof
from .sums import signed_sum

__all__ = ["ANY_PACE", "STEADY", "layer_proof"]

BITS = 1
"""Width of an input."""

ANY_PACE = "at any pace on both sides"
STEADY = "with images that follow each other without a pause"


def layer(
    h: Harness, n_in: int, n_out: int, fold: Folding, weight_address: WeightAddress, *, steady: bool
) -> None:
    """Offer any images to a layer with any weights and biases, and follow one of the first two images.

    Words come at any pace; if ``steady``, they come as soon as the buffer has room, and the next buffer
    always has room.
    """
    h.no_reset()
    reach = n_in * ((1 << BITS) - 1) + n_in
    plan = layer_plan(
        n_in,
        n_out,
        fold,
        in_bits=BITS,
        digits=[DigitPlan(0, 0, False, False)],  # every scale is 1
        bias_lo=-reach - 2,
        bias_hi=reach + 1,
        out_lo=-2 * reach - 2,
        out_hi=2 * reach + 1,
    )
    weights, words, ones = any_weights(h, plan, weight_address)
    biases = [h.constant(f"bias_{neuron}", signed(2)) for neuron in range(n_out)]
    dut = MatrixLayer(plan, None, MemoryInit([0] * plan.weight_depth, [0] * plan.drain_beats))
    stored = [(bias + lack)[: plan.requant.parameter_bits] for bias, lack in zip(biases, ones, strict=True)]
    dut.weights = AnyContent(dut.weights, words)
    dut.parameters = AnyContent(dut.parameters, stored)
    h.add("dut", dut)
    word = h.free("word", plan.input_word_bits)
    written, room = (Signal(), Const(1)) if steady else (h.free("written"), h.free("room"))
    h.m.d.comb += [dut.i.valid.eq(written), dut.i.payload.eq(word), dut.room.eq(room)]

    # The image port and the gearbox fill up words with zeros.
    used = BITS * (n_in - plan.word_inputs * (plan.input_words - 1))
    place, image = Signal(range(plan.input_words + 1)), Signal(4)
    held = Signal(range(plan.room * plan.input_words + 1))  # words that the buffer has not released yet
    last = place == plan.input_words - 1
    h.assume(~last | (word >> used == 0))
    if steady:
        h.m.d.comb += written.eq(held < plan.room * plan.input_words)
    else:
        h.assume(~written | (held < plan.room * plan.input_words))
    h.m.d.sync += held.eq(held + written - Mux(dut.release, plan.input_words, 0))
    followed = h.constant("followed", 1)
    inputs = [Signal(BITS, name=f"input_{index}", reset_less=True) for index in range(n_in)]
    with h.m.If(written):
        h.m.d.sync += [place.eq(Mux(last, 0, place + 1)), image.eq(image + last)]
        for index, value in enumerate(inputs):
            at, lane = divmod(index, plan.word_inputs)
            with h.m.If((image == followed) & (place == at)):
                h.m.d.sync += value.eq(word[lane * BITS : (lane + 1) * BITS])
    neuron, result = Signal(range(n_out + 1)), Signal(4)
    out = dut.o.valid
    ends = neuron == n_out - 1
    with h.m.If(out):
        h.m.d.sync += [neuron.eq(Mux(ends, 0, neuron + 1)), result.eq(result + ends)]
    want = Array(signed_sum(inputs, row) + bias for row, bias in zip(weights, biases, strict=True))[neuron]
    h.check("whole_images", ~out | (result < image))
    h.check("sum", ~(out & (result == followed)) | (dut.o.payload.lanes[0] == want))
    h.check("end", ~out | (dut.o.payload.image_last == ends))
    h.cover("two_images", out & ends & (result == 1))


def layer_proof(
    name: str,
    engine: str,
    n_in: int,
    n_out: int,
    fold: Folding,
    weight_address: WeightAddress,
    *,
    pace: str,
    depth: int,
    slow: bool = False,
) -> Proof:
    """Return the proof ``layer-NAME``.

    Parameters
    ----------
    name, engine : str
    n_in, n_out : int
    fold : Folding
    weight_address : callable
        Where the weights of a fold for a word of inputs lie in the layer's memory.
    pace : str
        `ANY_PACE` or `STEADY`.
    depth : int
        In cycles.
    slow : bool
    """
    return Proof(
        f"layer-{name}",
        f"For all images, weights and biases, {pace}, and without a reset, a whole layer with engine "
        f"`{engine}` gives each neuron of the first two images once and in order, as the sum of +-x plus the "
        "bias.",
        f"{n_in} inputs of {BITS} bit, {fold.simd} per cycle; {n_out} neurons, {fold.pe} per cycle",
        Mode.BOUNDED,
        depth,
        lambda h: layer(h, n_in, n_out, fold, weight_address, steady=pace == STEADY),
        cover_depth=depth,
        slow=slow,
    )
