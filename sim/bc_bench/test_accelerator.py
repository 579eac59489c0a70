"""The tests of one generated design: values, cycles, protocol, reset and bad packets.

Environment variables: ``BC_VECTORS``, the vectors folder; ``BC_OUTCOME``, the JSON file to write.
"""

import functools
import os
from collections.abc import Awaitable, Callable, Iterator
from itertools import chain, repeat
from pathlib import Path
from random import Random

import cocotb
from cocotb.triggers import ClockCycles
from cocotb.utils import get_sim_time

from .axis import AxisDriver
from .bench import PERIOD_NS, Bench, Stream
from .pauses import PATTERNS, random_waits
from .report import Report
from .vectors import Vectors

VECTORS = Vectors(Path(os.environ["BC_VECTORS"]))
REPORT = Report(Path(os.environ["BC_OUTCOME"]))
RESETS = 4
FEW = 3
"""Number of images in tests of the protocol."""


def reported(test: Callable[[Bench], Awaitable[None]]) -> Callable[[object], Awaitable[None]]:
    """Turn a test of a bench into one that reports what it found, whatever happens."""

    @cocotb.test()
    @functools.wraps(test)
    async def run(dut):
        try:
            bench = Bench(dut, VECTORS)
            await bench.start()
            await test(bench)
        except AssertionError as error:
            # Assertions rewritten by pytest explain themselves on further lines.
            REPORT.problems.append(str(error).partition("\n")[0])
            raise
        finally:
            REPORT.cycles = round(get_sim_time("ns") / PERIOD_NS)
            REPORT.write()

    # functools.wraps would make cocotb look at the wrapped function's arguments.
    return run


def judge(stream: Stream) -> None:
    """Report what a stream found, and fail where a value differs."""
    REPORT.add(stream.board)
    first, cut = stream.board.first, stream.board.cut
    assert first is None, first.sentence()
    assert cut is None, f"{cut.sentence()}, in a packet of only {VECTORS.short_beats} beats"


def flipped(beats: list[int], at: int, rng: Random) -> list[int]:
    """Return the beats with one bit of one of them flipped."""
    return [*beats[:at], beats[at] ^ 1 << rng.randrange(32), *beats[at + 1 :]]


def longest_wait() -> int:
    """Return enough cycles for every buffer to run empty, or to fill, and for one more image to go in."""
    return VECTORS.pace * (VECTORS.in_flight + 2) + VECTORS.latency


def some_rows(count: int, start: int = 0) -> list[int]:
    """Return ``count`` rows of the vectors, starting again where they end."""
    return [(start + index) % VECTORS.images for index in range(count)]


def check_completions(completions: list[int], stream: Stream) -> None:
    """See that every result came in exactly the predicted cycle."""
    for index, (predicted, measured) in enumerate(zip(completions, stream.completions, strict=True)):
        assert predicted == measured, (
            f"Completion cycle of image {index} of the stream must be {predicted}, not {measured}"
        )


async def fill_up(bench: Bench) -> None:
    """Take no result for a long time: as many images go in as there is room for, and come out right."""
    rows = some_rows(VECTORS.in_flight + 2)
    sent = 0

    def packets() -> Iterator[list[int]]:
        nonlocal sent
        for row in rows:
            yield VECTORS.packet(row)
            sent += 1

    stream = Stream(bench, rows, receiver_waits=chain(repeat(True, longest_wait()), repeat(False)))
    stream.begin(packets())
    await ClockCycles(bench.dut.clk, longest_wait())
    assert sent == VECTORS.in_flight, (
        f"s_axis must take {VECTORS.in_flight} images while no result is taken, not {sent}"
    )
    await stream.finish()
    judge(stream)


@reported
async def back_to_back(bench: Bench) -> None:
    """Stream images without waits: every value is right, and every result comes in the predicted cycle."""
    await bench.load_weights()
    stream = Stream(bench, some_rows(len(VECTORS.completions)))
    try:
        await stream.run()
    finally:
        REPORT.completions = stream.completions
    judge(stream)
    check_completions(VECTORS.completions, stream)
    assert not bench.packet_error(), "status_packet_error must be 0, not 1"


@reported
async def random_waits_on_both_sides(bench: Bench) -> None:
    """Sender and receiver wait at random: every value is still right, and no room is lost."""
    rng = Random(VECTORS.seed)
    longest = longest_wait()
    await bench.load_weights(random_waits(rng, 20))
    stream = Stream(
        bench,
        some_rows(VECTORS.images),
        sender_waits=random_waits(rng, longest),
        receiver_waits=random_waits(rng, longest),
    )
    await stream.run()
    judge(stream)
    assert not bench.packet_error(), "status_packet_error must be 0, not 1"
    await fill_up(bench)


@reported
async def nobody_takes_results(bench: Bench) -> None:
    """Take no result for a long time right after reset: as many images go in as there is room for."""
    await bench.load_weights()
    await fill_up(bench)


@reported
async def reset_in_mid_stream(bench: Bench) -> None:
    """Reset at any time, for one cycle: values and cycles afterwards are as after power-up."""
    rng = Random(VECTORS.seed + 1)
    for index in range(RESETS):
        await bench.load_weights()
        stream = Stream(bench, some_rows(VECTORS.in_flight + 2))
        stream.begin()
        await ClockCycles(bench.dut.clk, rng.randint(1, VECTORS.latency + 2 * VECTORS.pace))
        stream.stop()
        await bench.reset(cycles=1)
        await bench.load_weights()
        # What a reset leaves behind may show in every other cycle only, and be gone after one image.
        await ClockCycles(bench.dut.clk, 1 + index % 2)
        stream = Stream(bench, some_rows(min(FEW, len(VECTORS.completions))))
        await stream.run()
        judge(stream)
        predicted = VECTORS.completions[: len(stream.completions)]
        assert stream.completions == predicted, (
            f"Completion cycles after a reset must be {predicted}, not {stream.completions}"
        )


@reported
async def packets_of_wrong_length(bench: Bench) -> None:
    """Send packets too short and too long: each gives one result, and harms no other image."""
    await bench.load_weights()
    good, short, long = 0, VECTORS.images, 1 % VECTORS.images
    rows, packets = [good], [VECTORS.packet(good)]
    # Too long: what is too much is dropped.
    rows.append(long)
    packets.append(VECTORS.packet(long) + VECTORS.packet(good)[:FEW])
    rows.append(good)
    packets.append(VECTORS.packet(good))
    if VECTORS.short_beats is not None:
        # Too short: the rest is zeros.
        rows += [short, good]
        packets += [VECTORS.packet(good)[: VECTORS.short_beats], VECTORS.packet(good)]
    assert not bench.packet_error(), "status_packet_error must be 0 after reset, not 1"
    stream = Stream(bench, rows)
    stream.begin(packets)
    await stream.finish()
    judge(stream)
    assert bench.packet_error(), "status_packet_error must be 1 after packets of the wrong length, not 0"


if VECTORS.extra is not None:

    @reported
    async def every_weight_matters(bench: Bench) -> None:
        """Stream images that exercise every weight, scale digit and bias: all sums are right, unrounded."""
        extra = Bench(bench.dut, VECTORS.extra)
        await extra.load_weights()
        stream = Stream(extra, list(range(VECTORS.extra.images)))
        await stream.run()
        REPORT.add_extra(stream.board)
        first = stream.board.first
        assert first is None, first.sentence("extra image")
        check_completions(VECTORS.extra.completions, stream)
        for line in VECTORS.extra.coverage:
            cocotb.log.info(line)


if VECTORS.weights is not None:

    @reported
    async def broken_packets_of_weights(bench: Bench) -> None:
        """Send weight packets too short, too long and damaged: they are refused, and a right one is taken."""
        rng, beats = Random(VECTORS.seed + 3), VECTORS.weights
        driver = AxisDriver(bench.dut, "s_axis_weights")
        broken = [beats[:-1], [*beats, 0]]
        if VECTORS.weights_checksum:
            broken += [flipped(beats, len(beats) - 1, rng), flipped(beats, rng.randrange(len(beats)), rng)]
        for wrong in broken:
            await bench.within(
                2 * len(beats) + 1000, driver.send(wrong), "s_axis_weights must take a whole packet"
            )
            await ClockCycles(bench.dut.clk, 4)
            damage = "of the wrong length" if len(wrong) != len(beats) else "with a wrong checksum"
            assert not int(bench.dut.status_weights_loaded.value), (
                f"status_weights_loaded must be 0 after a packet {damage}, not 1"
            )
            assert int(bench.dut.status_weights_error.value), (
                f"status_weights_error must be 1 after a packet {damage}, not 0"
            )
            await bench.reset()
        await bench.load_weights()
        stream = Stream(bench, some_rows(min(FEW, VECTORS.images)))
        await stream.run()
        judge(stream)


if VECTORS.traffic is not None:

    @reported
    async def chosen_traffic(bench: Bench) -> None:
        """Sender and receiver wait as the vectors say: every value is still right."""
        rng, longest = Random(VECTORS.seed + 2), longest_wait()
        sender, receiver = (PATTERNS[name] for name in VECTORS.traffic)
        await bench.load_weights()
        stream = Stream(
            bench,
            some_rows(VECTORS.images),
            sender_waits=sender(rng, VECTORS.beats, longest),
            receiver_waits=receiver(rng, len(VECTORS.output_places) * VECTORS.parts, longest),
        )
        await stream.run()
        judge(stream)
        assert not bench.packet_error(), "status_packet_error must be 0, not 1"


if VECTORS.again is not None:

    @reported
    async def weights_loaded_between_images(bench: Bench) -> None:
        """Load another model, and the first one again, each while all is full: no image sees both."""
        other = Bench(bench.dut, VECTORS.again)
        await bench.load_weights()
        for now, then in ((bench, other), (other, bench), (bench, other)):
            # While no result is taken, most images are inside: a count that misses some of them shows here.
            waits = chain(repeat(True, longest_wait()), repeat(False))
            stream = Stream(now, some_rows(VECTORS.in_flight), receiver_waits=waits)
            stream.begin()
            await stream.sent()
            loading = cocotb.start_soon(then.load_weights())
            await stream.finish()
            judge(stream)
            await loading
        assert not bench.packet_error(), "status_packet_error must be 0, not 1"


if VECTORS.aimed is not None:

    @reported
    async def aimed_waits(bench: Bench) -> None:
        """Wait so that events of different layers coincide: values and cycles are right, no room is lost."""
        aimed = VECTORS.aimed
        count = min(VECTORS.images, len(aimed.offered))
        await bench.load_weights()

        def sender_waits() -> Iterator[bool]:
            for cycle in aimed.offered[:count]:
                yield from repeat_until(cycle)
                yield from repeat(False, VECTORS.beats)

        def receiver_waits() -> Iterator[bool]:
            while True:
                done = len(stream.completions)
                yield done < count and stream.next_cycle() < aimed.taken[done]

        def repeat_until(cycle: int) -> Iterator[bool]:
            while stream.next_cycle() < cycle:
                yield True

        stream = Stream(bench, some_rows(count), sender_waits=sender_waits(), receiver_waits=receiver_waits())
        await stream.run()
        judge(stream)
        check_completions(aimed.completions[:count], stream)
        await fill_up(bench)
