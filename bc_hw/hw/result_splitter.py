"""From results to beats of a stream, where a result takes several beats."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.layer import LayerPlan
from .checks import check_count
from .shapes import index_shape

__all__ = ["ResultSplitter"]


class ResultSplitter(wiring.Component):
    """Offer each result as ``plan.result_parts`` beats, the low bits first, zeros above its end.

    Nothing is kept: a result is taken with its last beat. One beat per cycle; no latency.

    Parameters
    ----------
    plan : LayerPlan
        The last layer.

    Members
    -------
    result : In(plan.result_bits)
    result_valid, result_last : In(1)
    result_ready : Out(1)
    tdata : Out(bits of a beat)
    tvalid, tlast : Out(1)
    tready : In(1)
    """

    def __init__(self, plan: LayerPlan):
        check_count("Parts of a split result", plan.result_parts, least=2)
        self.plan = plan
        super().__init__(
            {
                "result": In(plan.result_bits),
                "result_valid": In(1),
                "result_last": In(1),
                "result_ready": Out(1),
                "tdata": Out(plan.result_field_bits),
                "tvalid": Out(1),
                "tlast": Out(1),
                "tready": In(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        part = Signal(index_shape(plan.result_parts))
        final = part == plan.result_parts - 1
        m.d.comb += [
            self.tdata.eq(self.result.word_select(part, plan.result_field_bits)),
            self.tvalid.eq(self.result_valid),
            self.tlast.eq(self.result_last & final),
            self.result_ready.eq(self.tready & final),
        ]
        with m.If(self.tvalid & self.tready):
            m.d.sync += part.eq(part + 1)
            with m.If(final):
                m.d.sync += part.eq(0)
        return m
