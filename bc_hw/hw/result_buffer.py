"""The AXI4-Stream output: results wait here until they are taken."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import In, Out

from ..plan.ports import CLASS_FIELD_BITS, result_port
from ..plan.stage import MatrixStage
from .argmax import result_layout
from .checks import check_count

__all__ = ["ResultBuffer"]


class ResultBuffer(wiring.Component):
    """Hold the results of ``banks`` images and offer them as AXI4-Stream.

    A beat holds the class so far in its low 16 bits, then ``requantisers`` scores, each sign-extended to
    whole bytes. Latency 2 cycles; one beat per cycle. The buffer does
    not check for room: the last layer reserves a bank per image (`bc_hw.hw.credits`).

    Parameters
    ----------
    plan : MatrixStage
        The last layer.
    banks : int
        Images whose results fit.

    Members
    -------
    i : In(stream of results, always ready)
    tdata : Out(16 + requantisers * score bytes * 8)
    tvalid, tlast : Out(1)
    tready : In(1)
    release : Out(1)
        The last beat of an image is taken.
    """

    def __init__(self, plan: MatrixStage, banks: int):
        check_count("Banks of a buffer", banks)
        self.plan = plan
        # Amaranth's FIFO refuses a second beat right behind a first one if it is only two deep.
        self.depth = max(3, banks * plan.drain_beats)
        self.result = result_layout(plan)
        super().__init__(
            {
                "i": In(stream.Signature(self.result, always_ready=True)),
                "tdata": Out(CLASS_FIELD_BITS + plan.requant.lanes * result_port(plan).score_bits),
                "tvalid": Out(1),
                "tlast": Out(1),
                "tready": In(1),
                "release": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        width = self.result.size
        m.submodules.fifo = fifo = SyncFIFOBuffered(width=width, depth=self.depth)
        result = Signal(self.result)
        m.d.comb += [
            fifo.w_data.eq(self.i.payload),
            fifo.w_en.eq(self.i.valid),
            result.eq(fifo.r_data),
            fifo.r_en.eq(self.tready),
            self.tvalid.eq(fifo.r_rdy),
            self.tlast.eq(result.last),
            self.release.eq(self.tvalid & self.tready & self.tlast),
        ]
        scores = []
        for lane in range(self.plan.requant.lanes):
            score = Signal(result_port(self.plan).score_bits, name=f"score_{lane}")
            m.d.comb += score.eq(result.scores[lane])
            scores.append(score)
        index = Signal(CLASS_FIELD_BITS)
        m.d.comb += [index.eq(result.index), self.tdata.eq(Cat(index, *scores))]
        return m
