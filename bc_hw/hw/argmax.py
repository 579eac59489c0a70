"""The class of an image: the index of its highest score."""

from amaranth.hdl import Module, Mux, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..intmath import bits_for
from ..plan.stage import MatrixStage
from .beats import beat_stream
from .checks import check_count, check_equal
from .delay import delay

__all__ = ["Argmax", "result_layout"]

RUNNING_STEPS = 3
"""Cycles from a candidate to the class so far."""


def result_layout(plan: MatrixStage) -> data.StructLayout:
    """Return the payload of one beat of results: scores, class so far, end of the image."""
    return data.StructLayout(
        {
            "scores": data.ArrayLayout(signed(plan.requant.out_bits), plan.requant.lanes),
            "index": bits_for(plan.n_out) or 1,
            "last": 1,
        }
    )


class Argmax(wiring.Component):
    """Add the class so far to every beat of scores; the lowest index wins a tie.

    The class of an image's last beat is that of the image. Latency ``3 + ceil(log2(requantisers))`` cycles:
    a registered tree over the beat, then the running best in three steps. One beat per cycle.

    The best of a beat may have to be compared with that of the beat before, one cycle after it. Waiting for
    the outcome of that one would put a carry chain before the enables of the running best. So each candidate
    is compared with both, the candidate before it and the best without that one, and the outcome of the one
    before chooses; enables come from a register.

    Parameters
    ----------
    plan : MatrixStage
        The last layer.

    Members
    -------
    i : In(stream of beats of scores)
    o : Out(stream of scores with the class so far, always ready)
        As `result_layout` says.
    """

    def __init__(self, plan: MatrixStage):
        check_count("Requantisers", plan.requant.lanes, most=plan.pe)
        check_equal("Activation width of the layer before an argmax", plan.act_bits, None)
        self.plan = plan
        self.shape = signed(plan.requant.out_bits)
        super().__init__(
            {
                "i": In(beat_stream(self.shape, plan.requant.lanes)),
                "o": Out(stream.Signature(result_layout(plan), always_ready=True)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        lanes, levels = plan.requant.lanes, bits_for(plan.requant.lanes)
        beat = self.i.payload
        index_bits = len(self.o.payload.index)

        base = Signal(index_bits)  # index of the beat's first neuron
        advance = Mux(beat.fold_last, plan.fold_tail, lanes)
        with m.If(self.i.valid):
            m.d.sync += base.eq(Mux(beat.image_last, 0, base + advance))

        # Padding neurons at the end of a fold or of an image must not win.
        count = Mux(beat.image_last, plan.image_tail, Mux(beat.fold_last, plan.fold_tail, lanes))
        entries = [(beat.lanes[lane], base + lane, lane < count) for lane in range(lanes)]
        best, best_index, real = self._tree(m, entries)
        valid = delay(m, self.i.valid, levels, name="valid")
        last = delay(m, beat.image_last, levels, name="last")
        first = Signal(init=1)
        with m.If(valid):
            m.d.sync += first.eq(last)
        self._running_best(m, best, best_index, always=valid & first, ever=valid & real)

        valid = delay(m, self.i.valid, levels + RUNNING_STEPS - 1, name="done_valid")
        last = delay(m, beat.image_last, levels + RUNNING_STEPS - 1, name="done_last")
        scores = delay(m, beat.lanes.as_value(), levels + RUNNING_STEPS - 1, name="scores", reset_less=True)
        m.d.sync += self.o.valid.eq(valid)
        with m.If(valid):
            m.d.sync += [self.o.payload.scores.as_value().eq(scores), self.o.payload.last.eq(last)]
        return m

    def _running_best(self, m: Module, score: Value, index: Value, *, always: Value, ever: Value) -> None:
        """Set `o.payload.index` to that of the highest score so far, `RUNNING_STEPS` cycles later.

        Parameters
        ----------
        score : Value
            The candidate of this cycle.
        index : Value
        always : Value
            It replaces the best: the first of an image.
        ever : Value
            It may replace the best. Low for no candidate.
        """
        # Steps: next to the candidate before it, next to the best without that one, and the best.
        compared = Signal(self.shape, reset_less=True)
        compared_index = Signal(len(index), reset_less=True)
        compared_always, compared_ever, above_previous = Signal(), Signal(), Signal()
        m.d.sync += [
            compared.eq(score),
            compared_index.eq(index),
            compared_always.eq(always),
            compared_ever.eq(ever),
            above_previous.eq(_above(score, compared)),
        ]
        best = Signal(self.shape, reset_less=True)
        chosen = Signal(self.shape, reset_less=True)
        chosen_index = Signal(len(index), reset_less=True)
        wins = Signal()
        above = Mux(wins, above_previous, _above(compared, best))
        m.d.sync += [
            chosen.eq(compared),
            chosen_index.eq(compared_index),
            wins.eq(compared_always | (compared_ever & above)),
        ]
        with m.If(wins):
            m.d.sync += [best.eq(chosen), self.o.payload.index.eq(chosen_index)]

    def _tree(self, m: Module, entries: list[tuple[Value, Value, Value]]) -> tuple[Value, Value, Value]:
        """Return score, index and validity of the best entry, a register after every level."""
        level = 0
        while len(entries) > 1:
            level += 1
            above = []
            for at in range(0, len(entries), 2):
                pair = entries[at : at + 2]
                score, index, real = pair[0]
                if len(pair) == 2:
                    other, other_index, other_real = pair[1]
                    wins = other_real & (~real | (other > score))
                    score = Mux(wins, other, score)
                    index = Mux(wins, other_index, index)
                    real = real | other_real
                registers = (
                    Signal(self.shape, name=f"score_{level}_{at // 2}", reset_less=True),
                    Signal(len(self.o.payload.index), name=f"index_{level}_{at // 2}", reset_less=True),
                    Signal(name=f"real_{level}_{at // 2}", reset_less=True),
                )
                m.d.sync += [r.eq(v) for r, v in zip(registers, (score, index, real), strict=True)]
                above.append(registers)
            entries = above
        return entries[0]


def _above(a: Value, b: Value) -> Value:
    """Return ``a > b`` of signed values as the end of one carry chain, without logic behind it."""
    return (b - a)[-1]
