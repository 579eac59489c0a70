"""The class of an image: the index of its highest score."""

from amaranth.hdl import Module, Mux, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..intmath import bits_for
from ..plan.layer import LayerPlan
from .beats import beat_stream
from .delay import delay

__all__ = ["Argmax", "result_layout"]


def result_layout(plan: LayerPlan) -> data.StructLayout:
    """Return the payload of one beat of results: scores, class so far, end of the image."""
    return data.StructLayout(
        {
            "scores": data.ArrayLayout(signed(plan.out_bits), plan.requantisers),
            "index": bits_for(plan.n_out) or 1,
            "last": 1,
        }
    )


class Argmax(wiring.Component):
    """Add the class so far to every beat of scores; the lowest index wins a tie.

    The class of an image's last beat is that of the image. Latency ``1 + ceil(log2(requantisers))`` cycles:
    a registered tree over the beat, then the running best. One beat per cycle.

    Parameters
    ----------
    plan : LayerPlan
        The last layer.

    Members
    -------
    i : In(stream of beats of scores)
    o : Out(stream of scores with the class so far, always ready)
        As `result_layout` says.
    """

    def __init__(self, plan: LayerPlan):
        self.plan = plan
        self.shape = signed(plan.out_bits)
        super().__init__(
            {
                "i": In(beat_stream(self.shape, plan.requantisers)),
                "o": Out(stream.Signature(result_layout(plan), always_ready=True)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        lanes, levels = plan.requantisers, bits_for(plan.requantisers)
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
        scores = delay(m, beat.lanes.as_value(), levels, name="scores", reset_less=True)

        first = Signal(init=1)
        score = Signal(self.shape)
        with m.If(valid):
            m.d.sync += [
                first.eq(last),
                self.o.payload.scores.as_value().eq(scores),
                self.o.payload.last.eq(last),
            ]
            with m.If(first | (real & (best > score))):
                m.d.sync += [score.eq(best), self.o.payload.index.eq(best_index)]
        m.d.sync += self.o.valid.eq(valid)
        return m

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
