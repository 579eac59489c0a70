"""Proofs of a whole layer, of the whole accelerator, and of its recovery after a reset."""

import re

from amaranth.asserts import Initial
from amaranth.hdl import Array, Cat, Const, Mux, ResetSignal, Signal, signed

from ..hw.accelerator import Accelerator
from ..hw.layer import Contents, Layer
from ..plan.layer import DigitPlan
from ..plan.lower import Fold, LayerShape
from .arithmetic import signed_sum
from .contents import AnyContent, any_weights
from .harness import Harness
from .plans import layer_plan, pipeline_plans
from .proof import Proof
from .streams import check_offers

__all__ = ["PROOFS"]


def layer(h: Harness, n_in: int, n_out: int, fold: Fold, bits: int, *, steady: bool) -> None:
    """Any weights, biases and images; one of the first two images is followed.

    Words come at any pace, or, if ``steady``, as soon as there is room, with room behind at all times.
    """
    h.no_reset()
    reach = n_in * ((1 << bits) - 1) + n_in
    plan = layer_plan(n_in, n_out, fold, in_bits=bits, digits=[DigitPlan(0, 0, False, False)])
    ranges = {"bias_lo": -reach - 2, "bias_hi": reach + 1, "out_lo": -2 * reach - 2, "out_hi": 2 * reach + 1}
    plan = layer_plan(n_in, n_out, fold, in_bits=bits, digits=plan.digits, **ranges)
    weights, words, ones = any_weights(h, plan)
    biases = [h.constant(f"bias_{neuron}", signed(2)) for neuron in range(n_out)]
    dut = Layer(plan, None, Contents([0] * plan.weight_depth, [0] * plan.drain_beats))
    stored = [(bias + lack)[: plan.parameter_bits] for bias, lack in zip(biases, ones, strict=True)]
    dut.weights = AnyContent(dut.weights, words)
    dut.parameters = AnyContent(dut.parameters, stored)
    h.add("dut", dut)
    word = h.free("word", plan.input_word_bits)
    written, room = (Signal(), Const(1)) if steady else (h.free("written"), h.free("room"))
    h.m.d.comb += [dut.i.valid.eq(written), dut.i.payload.eq(word), dut.room.eq(room)]

    # Padding is 0, as the port and the gearbox make it.
    used = bits * (n_in - plan.word_inputs * (plan.input_words - 1))
    place, image = Signal(range(plan.input_words + 1)), Signal(4)
    held = Signal(range(plan.banks * plan.input_words + 1))  # words for which the buffer has no room again
    last = place == plan.input_words - 1
    h.assume(~last | (word >> used == 0))
    if steady:
        h.m.d.comb += written.eq(held < plan.banks * plan.input_words)
    else:
        h.assume(~written | (held < plan.banks * plan.input_words))
    h.m.d.sync += held.eq(held + written - Mux(dut.release, plan.input_words, 0))
    followed = h.constant("followed", 1)
    inputs = [Signal(bits, name=f"input_{index}", reset_less=True) for index in range(n_in)]
    with h.m.If(written):
        h.m.d.sync += [place.eq(Mux(last, 0, place + 1)), image.eq(image + last)]
        for index, value in enumerate(inputs):
            at, lane = divmod(index, plan.word_inputs)
            with h.m.If((image == followed) & (place == at)):
                h.m.d.sync += value.eq(word[lane * bits : (lane + 1) * bits])
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


def any_accelerator(h: Harness, name: str, plans, banks, words) -> Accelerator:
    """Add an accelerator whose memories hold ``words``."""
    contents = [Contents([0] * plan.weight_depth, [0] * plan.drain_beats) for plan in plans]
    dut = Accelerator(plans, banks, contents)
    for part, (weights, parameters) in zip(dut.layers, words, strict=True):
        part.weights = AnyContent(part.weights, weights)
        part.parameters = AnyContent(part.parameters, parameters)
    return dut


def any_words(h: Harness, plans) -> list:
    """Return any content of all memories."""
    words = []
    for plan in plans:
        sizes = (plan.weight_depth, plan.lanes), (plan.drain_beats, plan.requantisers * plan.parameter_bits)
        kinds = zip(("weights", "parameters"), sizes, strict=True)
        words.append(
            [
                [h.constant(f"{plan.name}_{kind}_{at}", bits) for at in range(depth)]
                for kind, (depth, bits) in kinds
            ]
        )
    return words


def drive(h: Harness, duts: list[Accelerator]) -> None:
    """Give all accelerators the same free inputs."""
    for name, member in duts[0].signature.members.items():
        if member.flow.name == "In":
            value = h.free(name, member.shape)
            h.m.d.comb += [getattr(dut, name).eq(value) for dut in duts]


def small_plans():
    """Return the plans of the smallest accelerator with two layers."""
    shapes = [LayerShape(2, 2, 1, 1), LayerShape(2, 2, 1, None)]
    return pipeline_plans(shapes, [Fold(1, 1), Fold(2, 1)])


def output(h: Harness) -> None:
    """Any images, weights and parameters, packets of any length, at any pace on both sides."""
    plans, banks = small_plans()
    dut = any_accelerator(h, "dut", plans, banks, any_words(h, plans))
    h.add("dut", dut)
    drive(h, [dut])
    h.no_reset()
    valid, ready, last = dut.m_axis_tvalid, dut.m_axis_tready, dut.m_axis_tlast
    check_offers(h, valid, ready, Cat(dut.m_axis_tdata, last))
    entered, left, beat = Signal(5), Signal(5), Signal(range(plans[-1].drain_beats + 1))
    with h.m.If(dut.s_axis_tvalid & dut.s_axis_tready & dut.s_axis_tlast):
        h.m.d.sync += entered.eq(entered + 1)
    with h.m.If(valid & ready):
        h.m.d.sync += [beat.eq(Mux(last, 0, beat + 1)), left.eq(left + last)]
    h.check("length", ~valid | (last == (beat == plans[-1].drain_beats - 1)))
    h.check("class", ~valid | (dut.m_axis_tdata[:16] <= beat))
    h.cover("two_images", valid & ready & last & (left == 1))


DATA_REGISTER = re.compile(r"accumulator_|o__payload$|^argmax\.(wins|above_previous)$")
"""Registers that have a reset and hold data, or what follows from data alone."""


def control_recovers(h: Harness) -> None:
    """Two accelerators, each in any state whatsoever, any content in their memories; one reset, or more."""
    shapes = [LayerShape(5, 4, 2, 2), LayerShape(4, 8, 2, 2), LayerShape(8, 3, 2, None)]
    folds = [Fold(2, 1), Fold(4, 1, "tables", 2), Fold(3, 2)]
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
    """Two accelerators with the same weights, each in any state whatsoever, and one reset."""
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


ANY_PACE = "at any pace on both sides"
STEADY = "for two images without a pause"

PROOFS = [
    *(
        Proof(
            f"layer-{name}",
            f"A whole layer with engine `{fold.engine}` gives, for each image in order, each neuron once: "
            f"the sum of +-x plus its bias, for all images, weights and biases, {pace}.",
            f"{n_in} inputs of {bits} bits, {fold.simd} per cycle; {n_out} neurons, {fold.pe} per cycle",
            "bounded",
            depth,
            lambda h, sizes=(n_in, n_out, fold, bits), steady=pace != ANY_PACE: layer(
                h, *sizes, steady=steady
            ),
            cover_depth=depth,
            slow=fold.engine == "counts",
        )
        for name, n_in, n_out, fold, bits, pace, depth in (
            ("pairs", 2, 2, Fold(1, 1), 1, ANY_PACE, 18),
            ("counts", 3, 2, Fold(2, 1, "counts"), 1, ANY_PACE, 17),
            ("tables", 4, 4, Fold(4, 1, "tables", 2), 1, STEADY, 28),
            ("tables-parts", 4, 5, Fold(2, 1, "tables", 2), 1, STEADY, 42),
        )
    ),
    Proof(
        "accelerator-output",
        "What is offered on `m_axis` stays until it is taken; packets have the length of an image's "
        "scores; the class is one of those so far; for all images, packets, weights and parameters, at "
        "any pace.",
        "2-2-2 of 1 bit",
        "bounded",
        40,
        output,
        cover_depth=40,
    ),
    Proof(
        "reset-control",
        "After a reset in any cycle and from any state whatsoever, every register that has a reset and "
        "holds no data, and `tvalid` and `tready` of every port, are in every later cycle as after "
        "power-up, whatever memories and data registers hold, as long as results end where "
        "`reset-results` shows that they do.",
        "5-4-8-3 of 2 bits, `pairs` and `tables`, weights loaded",
        "induction",
        8,
        control_recovers,
        any_state=True,
    ),
    Proof(
        "reset-results",
        "After a reset from any state whatsoever, the results of the next images are those of another "
        "copy in any other state, for all images, weights and parameters, at any pace.",
        "2-2-2 of 1 bit, two images",
        "bounded",
        28,
        results_recover,
        cover_depth=28,
        any_state=True,
    ),
]
