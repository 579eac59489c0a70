"""The drain takes a fold's sums all at once and passes them on a few at a time."""

from amaranth.hdl import Cat, Module, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..plan.stage import MatrixStage
from .beats import beat_stream
from .checks import check_count
from .shapes import index_shape

__all__ = ["Drain"]


class Drain(wiring.Component):
    """Shift the sums of a fold out, ``requantisers`` per cycle, lowest neuron first.

    Latency 1 cycle from the sums to their first beat. Throughput: one beat per cycle, one fold per
    ``drain_cycles`` cycles. The drain drops padding neurons of the last fold as far as they fill whole beats.

    Parameters
    ----------
    plan : MatrixStage

    Members
    -------
    i : In(stream of pe sums, always ready)
        Folds must come at least ``drain_cycles`` apart.
    step : Out(1)
        The parameters of the next beat must be addressed in the next cycle, instead of this one's.
    o : Out(stream of beats of sums)
    """

    def __init__(self, plan: MatrixStage):
        check_count("Requantisers", plan.requant.lanes, most=plan.pe)
        self.plan = plan
        shape = signed(plan.accumulator_bits)
        super().__init__(
            {
                "i": In(stream.Signature(data.ArrayLayout(shape, plan.pe), always_ready=True)),
                "step": Out(1),
                "o": Out(beat_stream(shape, plan.requant.lanes)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        lane_bits = plan.accumulator_bits
        beat_bits = plan.requant.lanes * lane_bits
        sums = Signal(plan.drain_cycles * beat_bits, reset_less=True)
        left = Signal(range(plan.drain_cycles + 1))  # beats still to go, this one included
        fold = Signal(index_shape(plan.folds))
        image_end = Signal()  # the fold in `sums` is the last of its image

        m.d.comb += [
            Cat(self.o.payload.lanes.as_value()).eq(sums[:beat_bits]),
            self.o.valid.eq(left != 0),
            self.o.payload.fold_last.eq(left == 1),
            self.o.payload.image_last.eq((left == 1) & image_end),
            self.step.eq(self.i.valid | (left > 1)),
        ]
        if plan.drain_cycles == 1:  # nothing waits, so that no enable has to reach all the sums
            m.d.sync += sums.eq(self.i.payload.as_value())
        else:
            with m.If(self.i.valid):
                m.d.sync += sums.eq(self.i.payload.as_value())
            with m.Elif(left != 0):
                m.d.sync += sums.eq(sums.shift_right(beat_bits))
        with m.If(self.i.valid):
            m.d.sync += [left.eq(plan.drain_cycles), image_end.eq(0), fold.eq(fold + 1)]
            with m.If(fold == plan.folds - 1):
                m.d.sync += [left.eq(plan.last_drain_cycles), image_end.eq(1), fold.eq(0)]
        with m.Elif(left != 0):
            m.d.sync += left.eq(left - 1)
        return m
