"""The accelerator on the bench: clock, reset, weights, and streams of images with taps and a scoreboard."""

from collections.abc import Awaitable, Iterator

import cocotb
from cocotb.clock import Clock
from cocotb.task import Task
from cocotb.triggers import ClockCycles, Event, RisingEdge, SimTimeoutError, with_timeout
from cocotb.utils import get_sim_time

from .axis import AxisDriver, AxisReceiver
from .scoreboard import Scoreboard
from .taps import LayerTap, SumTap, signed
from .vectors import Vectors

__all__ = ["PERIOD_NS", "Bench", "Stream"]

PERIOD_NS = 10


class Bench:
    """Clock, reset and weights of one design.

    Parameters
    ----------
    dut
        The top module.
    vectors : Vectors
    """

    def __init__(self, dut, vectors: Vectors):
        self.dut = dut
        self.vectors = vectors
        self._clock = RisingEdge(dut.clk)

    async def start(self) -> None:
        """Start the clock and reset."""
        streams = ["s_axis"] if self.vectors.weights is None else ["s_axis", "s_axis_weights"]
        # Inputs must be known before the first edge.
        for name in streams:
            for net in ("tdata", "tvalid", "tlast"):
                self.dut[f"{name}_{net}"].value = 0
        self.dut.m_axis_tready.value = 0
        cocotb.start_soon(Clock(self.dut.clk, PERIOD_NS, unit="ns").start())
        await self.reset()

    async def reset(self, cycles: int = 3) -> None:
        """Reset for so many cycles; the streams must have been stopped."""
        self.dut.rst.value = 1
        self.dut.s_axis_tvalid.value = 0
        self.dut.m_axis_tready.value = 0
        await ClockCycles(self.dut.clk, cycles)
        self.dut.rst.value = 0
        await self._clock

    async def load_weights(self, waits: Iterator[bool] | None = None) -> None:
        """Send all weights to a design with loadable weights."""
        beats = self.vectors.weights
        if beats is None:
            return
        driver = AxisDriver(self.dut, "s_axis_weights", waits)
        # Images that are inside leave first, and may wait until all buffers are full.
        inside = 2 * self.vectors.latency * (self.vectors.in_flight + 2)
        await self.within(
            50 * len(beats) + inside + 1000, driver.send(beats), "s_axis_weights must take a whole packet"
        )
        # The last word is still on its way into its memory.
        await ClockCycles(self.dut.clk, 4)
        loaded, error = int(self.dut.status_weights_loaded.value), int(self.dut.status_weights_error.value)
        assert loaded, "status_weights_loaded must be 1 after loading, not 0"
        assert not error, "status_weights_error must be 0 after loading, not 1"

    def packet_error(self) -> int:
        """Return ``status_packet_error``."""
        return int(self.dut.status_packet_error.value)

    async def within(self, cycles: int, awaited: Awaitable, what: str) -> None:
        """Wait for an event that must happen within so many cycles.

        Raises
        ------
        AssertionError
            If it does not happen.
        """
        try:
            await with_timeout(awaited, cycles * PERIOD_NS, "ns")
        except SimTimeoutError:
            raise AssertionError(f"{what} within {cycles} cycles, but did not") from None


class Stream:
    """One stream of images through the design: everything that goes in and comes out is checked.

    Parameters
    ----------
    bench : Bench
    rows : list of int
        Rows of the vectors, in the order of their packets.
    sender_waits, receiver_waits : iterator of bool
        None never waits.
    """

    def __init__(
        self,
        bench: Bench,
        rows: list[int],
        *,
        sender_waits: Iterator[bool] | None = None,
        receiver_waits: Iterator[bool] | None = None,
    ):
        vectors = bench.vectors
        self.bench = bench
        self.rows = rows
        self.board = Scoreboard(vectors, rows)
        self.completions: list[int] = []
        self._waits = receiver_waits is not None
        self._start_ns: int | None = None
        self._result = Event()
        self._error: AssertionError | None = None
        self._driver = AxisDriver(bench.dut, "s_axis", sender_waits)
        self._receiver = AxisReceiver(
            bench.dut,
            "m_axis",
            len(vectors.output_places) * vectors.parts,
            self._take_result,
            receiver_waits,
        )
        self._taps = [LayerTap(bench.dut, layer, self._take_activations) for layer in vectors.layers]
        self._taps += [SumTap(bench.dut, layer, self._take_sums) for layer in vectors.layers if layer.sums]
        self._tasks: list[Task] = []
        self._sender: Task | None = None

    def begin(self, packets: list[list[int]] | None = None) -> None:
        """Start sending, receiving and watching.

        Parameters
        ----------
        packets : list of list of int
            Beats to send; by default those of the rows.
        """
        if packets is None:
            packets = map(self.bench.vectors.packet, self.rows)
        work = [self._receiver.run(), *(tap.run() for tap in self._taps), self._send(packets)]
        self._tasks = [cocotb.start_soon(self._guard(part)) for part in work]
        self._sender = self._tasks[-1]

    async def finish(self) -> None:
        """Wait until all results are there, and see that no more come.

        Raises
        ------
        AssertionError
            If a result is missing or one too many; values are not judged here.
        """
        bench, vectors, patience = self.bench, self.bench.vectors, self._patience()
        while len(self.completions) < len(self.rows):
            self._result.clear()
            what = f"Result {len(self.completions)} of the stream must come"
            await bench.within(patience, self._result.wait(), what)
            self._check()
        await ClockCycles(bench.dut.clk, vectors.latency + 10)
        self._check()
        self.stop()

    def _patience(self) -> int:
        """Return the most cycles until the next result: all buffers full, and no overlap."""
        vectors = self.bench.vectors
        return (vectors.latency * (vectors.in_flight + 2) + 1000) * (20 if self._waits else 1)

    def next_cycle(self) -> int:
        """Return which cycle after the first accepted beat ends with the next edge; 0 before that beat."""
        if self._start_ns is None:
            return 0
        return round((get_sim_time("ns") - self._start_ns) / PERIOD_NS) + 1

    async def sent(self) -> None:
        """Wait until the last beat is taken.

        Raises
        ------
        AssertionError
            If it is not.
        """
        await self.bench.within(
            self._patience() * len(self.rows), self._sender, "s_axis must take all packets"
        )
        self._check()

    def stop(self) -> None:
        """Stop at once."""
        for task in self._tasks:
            if not task.done():
                task.cancel()
        self._tasks = []
        self._receiver.nets.ready.value = 0
        self._driver.nets.valid.value = 0

    async def run(self) -> None:
        """Send all rows and wait for all results."""
        self.begin()
        await self.finish()

    async def _guard(self, work: Awaitable) -> None:
        """Run one part of the stream; pass its error on to `finish`."""
        try:
            await work
        except AssertionError as error:
            self._error = self._error or error
            self._result.set()

    def _check(self) -> None:
        if self._error is not None:
            raise self._error

    async def _send(self, packets) -> None:
        for beats in packets:
            await self._driver.send(beats, on_first=self._note_start)

    def _note_start(self) -> None:
        if self._start_ns is None:
            self._start_ns = get_sim_time("ns")

    def _take_activations(self, layer: int, index: int, activations: list[int]) -> None:
        assert index < len(self.rows), "Layers must give one output per neuron and vector, not more"
        self.board.activations(layer, index, activations)

    def _take_sums(self, layer: int, index: int, sums: list[int]) -> None:
        # `_take_activations` reports outputs that are too many.
        if index < len(self.rows):
            self.board.sums(layer, index, sums)

    def _take_result(self, beats: list[int]) -> None:
        vectors, index = self.bench.vectors, len(self.completions)
        assert index < len(self.rows), "m_axis must give one result per image, not more"
        scores = []
        beats = [
            sum(
                part << at * vectors.part_bits for at, part in enumerate(beats[first : first + vectors.parts])
            )
            for first in range(0, len(beats), vectors.parts)
        ]
        for beat, place in zip(beats, vectors.output_places, strict=True):
            scores += split_scores(beat >> vectors.class_bits, vectors.score_bits, place.count)
        self.board.result(index, scores, beats[-1] & (1 << vectors.class_bits) - 1)
        self.completions.append(round((get_sim_time("ns") - self._start_ns) / PERIOD_NS))
        self._result.set()
        print("images 1", flush=True)


def split_scores(data: int, bits: int, count: int) -> list[int]:
    """Return ``count`` signed numbers of ``bits`` bits each, the first lowest."""
    mask = (1 << bits) - 1
    return [signed(data >> lane * bits & mask, bits) for lane in range(count)]
