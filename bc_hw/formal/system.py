"""Proofs of the whole accelerator."""

from amaranth.hdl import Cat, Mux, Signal

from ..hw.accelerator import Accelerator
from ..plan.engines import Folding, LayerShape
from ..plan.memory_init import MemoryInit
from .contents import AnyContent
from .harness import Harness
from .plans import pipeline_plans
from .proof import Mode, Proof
from .streams import check_offers

__all__ = ["PROOFS", "any_accelerator", "any_words", "drive", "small_plans"]


def any_accelerator(h: Harness, name: str, plans, banks, words) -> Accelerator:
    """Return an accelerator whose memories hold ``words``."""
    contents = [MemoryInit([0] * plan.weight_depth, [0] * plan.drain_beats) for plan in plans]
    dut = Accelerator(plans, banks, contents)
    for part, (weights, parameters) in zip(dut.layers, words, strict=True):
        part.weights = AnyContent(part.weights, weights)
        part.parameters = AnyContent(part.parameters, parameters)
    return dut


def any_words(h: Harness, plans) -> list:
    """Return the words of all memories, as constants of any value."""
    words = []
    for plan in plans:
        sizes = (plan.weight_depth, plan.lanes), (plan.drain_beats, plan.requant.word_bits)
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
    return pipeline_plans(shapes, [Folding(1, 1), Folding(2, 1)])


def output(h: Harness) -> None:
    """Offer packets of any length, with any weights and parameters, at any pace on both sides."""
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


PROOFS = [
    Proof(
        "accelerator-output",
        "For all images, packets, weights and parameters, at any pace and without a reset: the accelerator "
        "holds each beat on `m_axis` until it is taken, a packet has as many beats as the scores of an "
        "image fill, and the class in a beat is the index of a score of this beat or of an earlier one.",
        "2-2-2 of 1 bit",
        Mode.BOUNDED,
        40,
        output,
        cover_depth=40,
    ),
]
