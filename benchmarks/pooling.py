"""What max pooling costs as a stage of its own, and behind the requantisers of the stage before it.

    python benchmarks/pooling.py [--family ecp5] [--lanes 2] [--json]

The stage is `bc_hw.hw.stages.pool.PoolLayer`, synthesised alone. The others are `RunningMaxima`: in the order
in which pixels leave a convolution, row by row, it keeps the maxima of half a row of them; in the order of
pooling, window by window, those of one pixel. The second also asks for a convolution that visits its pixels
in that order, which needs another row in its line buffer, and counters; neither is in the LUTs here. Nor is,
for both, the reservation of room with every fourth pixel instead of every one. Windows are 2x2.
"""

import argparse

from amaranth.hdl import Cat, Module, Mux, Signal, unsigned
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out
from engines import measure_area

from bc_hw.cli.console import print_json, print_table
from bc_hw.eda.area import Area
from bc_hw.hw.beats import beat_stream
from bc_hw.hw.shapes import index_shape
from bc_hw.hw.stages.pool import PoolLayer
from bc_hw.intmath import bits_for
from bc_hw.model.spec import FeatureMap, MaxPool2d, Step
from bc_hw.plan.edge import Edge
from bc_hw.plan.families import DEFAULT_FAMILY, FAMILIES, Family
from bc_hw.plan.kinds import shape_of
from bc_hw.plan.pool import PoolFolding, PoolPlanner
from bc_hw.plan.storage import storage_for

MAPS = ((32, 32), (8, 128))
"""Width and channels of square maps that are pooled: those of a network of 16 to 128 channels."""

BITS, WINDOW = 4, 2


class RunningMaxima(wiring.Component):
    """The largest value of each window of pixels, and of each channel, as the pixels arrive.

    A memory holds the maxima so far. Throughput: a beat per cycle. Latency: 2 cycles from the last beat of a
    window to its maxima.

    Parameters
    ----------
    columns : int
        Windows side by side, all of which are begun before the first ends.
    across, down : int
        Pixels of a window that follow each other, and how often they come.
    words : int
        Beats of a pixel, at least 2: a maximum is read two cycles after it is written.
    lanes, bits : int
        Values of a beat, and the width of each.

    Members
    -------
    beat, value : In
        There is a beat of activations.
    o : Out(stream of beats of maxima)
    """

    def __init__(
        self, columns: int, across: int, down: int, words: int, lanes: int, bits: int, family: Family
    ):
        self.columns, self.across, self.down = columns, across, down
        self.words, self.lanes, self.bits = words, lanes, bits
        self.storage = storage_for(columns * words, family, writable=True)
        super().__init__(
            {"beat": In(1), "value": In(lanes * bits), "o": Out(beat_stream(unsigned(bits), lanes))}
        )

    def elaborate(self, platform):
        """Build counters, memory and comparisons."""
        m = Module()
        depth = self.columns << bits_for(self.words)
        m.submodules.memory = memory = Memory(
            shape=unsigned(self.lanes * self.bits),
            depth=depth,
            init=[],
            attrs={"ram_style": self.storage, "no_rw_check": 1},
        )
        read, write = memory.read_port(), memory.write_port()
        valid, value = Signal(), Signal(self.lanes * self.bits, reset_less=True)
        m.d.sync += [valid.eq(self.beat), value.eq(self.value)]

        word, x, column, y = (
            Signal(index_shape(count)) for count in (self.words, self.across, self.columns, self.down)
        )
        word_ends, x_ends = word == self.words - 1, x == self.across - 1
        column_ends, y_ends = column == self.columns - 1, y == self.down - 1
        next_word, next_column = Signal.like(word), Signal.like(column)
        m.d.comb += [
            next_word.eq(Mux(word_ends, 0, word + 1)),
            next_column.eq(Mux(word_ends & x_ends, Mux(column_ends, 0, column + 1), column)),
        ]
        with m.If(valid):
            m.d.sync += [word.eq(next_word), column.eq(next_column)]
            with m.If(word_ends):
                m.d.sync += x.eq(Mux(x_ends, 0, x + 1))
                with m.If(x_ends & column_ends):
                    m.d.sync += y.eq(Mux(y_ends, 0, y + 1))

        begins, ends = (x == 0) & (y == 0), x_ends & y_ends
        best = Signal(self.lanes * self.bits)
        for lane in range(self.lanes):
            old, new = (each.word_select(lane, self.bits) for each in (read.data, value))
            m.d.comb += best.word_select(lane, self.bits).eq(Mux(begins | (old < new), new, old))
        m.d.comb += [
            read.en.eq(1),
            read.addr.eq(Mux(valid, Cat(next_word, next_column), Cat(word, column))),
            write.en.eq(valid),
            write.addr.eq(Cat(word, column)),
            write.data.eq(best),
        ]
        m.d.sync += [
            self.o.valid.eq(valid & ends),
            self.o.payload.lanes.as_value().eq(best),
            self.o.payload.fold_last.eq(1),
            self.o.payload.image_last.eq(word_ends),
        ]
        return m


class Flat(wiring.Component):
    """A pooling stage whose beats are ports of plain bits, as `measure_area` wants them."""

    def __init__(self, layer: PoolLayer):
        self.layer = layer
        width = len(layer.i.payload.as_value())
        super().__init__(
            {
                "beat": In(1),
                "value": In(width),
                "room": In(1),
                "o": Out(layer.signature.members["o"].signature),
            }
        )

    def elaborate(self, platform):
        """Connect the ports; what is reserved and given back is kept by registers of no further use."""
        m = Module()
        m.submodules.layer = layer = self.layer
        m.d.comb += [
            layer.i.valid.eq(self.beat),
            layer.i.payload.as_value().eq(self.value),
            layer.room.eq(self.room),
            self.o.valid.eq(layer.o.valid),
            self.o.payload.eq(layer.o.payload),
        ]
        return m


def stage(width: int, channels: int, lanes: int, family: Family) -> PoolLayer:
    """Return the pooling stage of a map, fed with beats of ``lanes`` values."""
    spec = MaxPool2d(WINDOW, WINDOW)
    taken = FeatureMap(width, width, channels, BITS)
    shape = shape_of(Step(spec, taken, spec.output(taken, None)), first=False)
    plan = PoolPlanner(1, shape, family).plan(PoolFolding(lanes))
    edge = Edge(BITS, lanes, lanes, lanes, lanes, plan.last_word_inputs, 1)
    after = Edge(BITS, lanes, lanes, lanes, lanes, lanes, 1)
    return PoolLayer(plan, edge, None, after)


def measure(width: int, channels: int, lanes: int, family: Family) -> dict[str, Area]:
    """Synthesise the three ways to pool one map."""
    words = channels // lanes
    half, square = width // WINDOW, WINDOW * WINDOW
    return {
        "stage": measure_area(Flat(stage(width, channels, lanes, family)), family.name),
        "row by row": measure_area(
            RunningMaxima(half, WINDOW, WINDOW, words, lanes, BITS, family), family.name
        ),
        "window by window": measure_area(
            RunningMaxima(1, square, 1, words, lanes, BITS, family), family.name
        ),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--family", choices=sorted(FAMILIES), default=DEFAULT_FAMILY.name)
    parser.add_argument("--lanes", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    family = FAMILIES[arguments.family]
    rows = [
        (f"{width}x{width}x{channels}", way, area.luts, area.ffs, area.brams)
        for width, channels in MAPS
        for way, area in measure(width, channels, arguments.lanes, family).items()
    ]
    if arguments.json:
        print_json([dict(zip(("map", "way", "luts", "ffs", "brams"), row, strict=True)) for row in rows])
        return
    print_table(
        f"Pooling by 2x2, {arguments.lanes} channels at once, {family.title}",
        ("map", "way", "LUTs", "FFs", "BRAM"),
        rows,
    )


if __name__ == "__main__":
    main()
