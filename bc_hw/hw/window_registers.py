"""A window in registers, into which the columns of a map are shifted."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..plan.stage import MatrixStage

__all__ = ["WindowRegisters"]


class WindowRegisters(wiring.Component):
    """Show a whole window at once: each column that arrives moves those before it by one place.

    Rows stand in memories whose order turns from one row of windows to the next. One multiplexer per row of
    the window, as wide as a pixel, brings them into the order of the kernel, before the registers.

    Latency 1 cycle from a column to the window that ends with it. Throughput: one column per cycle.

    Parameters
    ----------
    plan : MatrixStage
        With windows in registers.

    Members
    -------
    pixels : In(array of buffer_rows pixels)
        A column, from `bc_hw.hw.row_buffer`.
    load : In(1)
        It is shifted in.
    clear : In(1)
        It is, and what lies in front of it is zeros: the map begins. Only if there is padding beside the map.
    first : In(buffer_rows)
        One flag per memory: it holds the first row of the window.
    word : Out(engine_word_bits)
        The window: rows, columns, channels.
    """

    def __init__(self, plan: MatrixStage):
        self.plan = plan
        self.kernel = plan.walk.kernel
        self.clears = plan.walk.padding[1] > 0
        super().__init__(
            {
                "pixels": In(data.ArrayLayout(unsigned(plan.input_word_bits), plan.buffer_rows)),
                "load": In(1),
                **({"clear": In(1)} if self.clears else {}),
                "first": In(plan.buffer_rows),
                "word": Out(plan.engine_word_bits),
            }
        )

    def elaborate(self, platform):
        m = Module()
        height, width = self.kernel
        bits, rows = self.plan.input_word_bits, self.plan.buffer_rows
        word = []
        for row in range(height):
            arrives = self._chosen([(self.first[at], self.pixels[(at + row) % rows]) for at in range(rows)])
            places = [Signal(bits, name=f"pixel_{row}_{at}", reset_less=True) for at in range(width)]
            with m.If(self.load):
                m.d.sync += [
                    place.eq(following)
                    for place, following in zip(places, [*places[1:], arrives], strict=True)
                ]
            if self.clears:
                # As a reset, which goes before the enable, it costs no logic.
                with m.If(self.clear):
                    m.d.sync += [place.eq(0) for place in places[:-1]]
            word += places
        m.d.comb += self.word.eq(Cat(*word))
        return m

    @staticmethod
    def _chosen(options: list[tuple[Value, Value]]) -> Value:
        """Return the value whose flag is set: the last one where no other is, which saves an input."""
        *others, (_, value) = options
        for flag, other in reversed(others):
            value = Mux(flag, other, value)
        return value
