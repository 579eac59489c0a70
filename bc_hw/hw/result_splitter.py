"""From results to beats of a stream, where a result takes several beats."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.ports import result_port
from ..plan.stage import MatrixStage
from .checks import check_count
from .shapes import index_shape

__all__ = ["ResultSplitter"]


class ResultSplitter(wiring.Component):
    """Offer each result as ``result_port(plan).group_beats`` beats, the low bits first, zeros above its end.

    Nothing is kept: a result is taken with its last beat. One beat per cycle; no latency.

    Parameters
    ----------
    plan : MatrixStage
        The last layer.

    Members
    -------
    result : In(result_port(plan).group_bits)
    result_valid, result_last : In(1)
    result_ready : Out(1)
    tdata : Out(bits of a beat)
    tvalid, tlast : Out(1)
    tready : In(1)
    """

    def __init__(self, plan: MatrixStage):
        check_count("Parts of a split result", result_port(plan).group_beats, least=2)
        self.plan = plan
        super().__init__(
            {
                "result": In(result_port(plan).group_bits),
                "result_valid": In(1),
                "result_last": In(1),
                "result_ready": Out(1),
                "tdata": Out(result_port(plan).data_bits),
                "tvalid": Out(1),
                "tlast": Out(1),
                "tready": In(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        part = Signal(index_shape(result_port(plan).group_beats))
        final = part == result_port(plan).group_beats - 1
        m.d.comb += [
            self.tdata.eq(self.result.word_select(part, result_port(plan).data_bits)),
            self.tvalid.eq(self.result_valid),
            self.tlast.eq(self.result_last & final),
            self.result_ready.eq(self.tready & final),
        ]
        with m.If(self.tvalid & self.tready):
            m.d.sync += part.eq(part + 1)
            with m.If(final):
                m.d.sync += part.eq(0)
        return m
