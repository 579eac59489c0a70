"""Tables of windows: when each word of each window is filled in, cycle by cycle, against the walk of the plan."""

import random

import msgspec
import pytest

from bc_hw.hw.engines.window_filler import WindowFiller
from bc_hw.plan.engines.tables import TABLE_BANKS, Tables
from bc_hw.plan.walk import WindowWalk
from tests.amaranth_bench import simulate
from tests.test_hw_window_walker import expected
from tests.windows import conv_stage

LIMIT = 20_000


def filled_stage(size, channels, simd, units, *, spare, stride=1, padding=1):
    """Return a convolution with tables of 2, ``units`` of which are filled at once."""
    pairs = (2 * padding + 1, 2), (stride, 1), (padding, 1)
    walk = WindowWalk(*size, channels, *pairs)
    stage = conv_stage(walk, 2, simd=simd, in_bits=1, spare=spare)
    return msgspec.structs.replace(stage, engine=Tables(2, fill_units=units))


@pytest.mark.parametrize(("arrive", "room"), [(1.0, 1.0), (0.4, 1.0), (1.0, 0.2), (0.6, 0.6)])
@pytest.mark.parametrize(
    "stage",
    [
        pytest.param(filled_stage((3, 4), 4, 4, 2, spare=2), id="a-pixel-at-once"),
        pytest.param(filled_stage((3, 3), 4, 4, 1, spare=0), id="a-table-at-once"),
        pytest.param(filled_stage((2, 4), 5, 5, 2, spare=1, stride=2), id="the-last-table-smaller"),
        pytest.param(filled_stage((3, 2), 8, 4, 2, spare=7, padding=0), id="parts-of-a-pixel"),
    ],
)
def test_filler_of_windows_every_cycle(stage, arrive, room):
    rng, images, entries = random.Random(1), 2, stage.engine.entries
    rows = expected(msgspec.structs.replace(stage, pe=stage.n_out), images)  # each window is read once
    words, fill_words = stage.walk.pixel_words(stage.word_inputs), stage.engine.filling(stage).words
    dut = WindowFiller(stage)
    names = ["begin", "take", "filled", "entry", "bank", "release"]

    async def bench(ctx):
        now, began, done, written, held = 0, -LIMIT, 0, 0, stage.room * words
        read, freed = None, 0  # what the word that began last reads, and what was free behind it
        while done < len(rows) or now <= began + entries:
            write = written < min(held, images * stage.walk.pixels * words) and rng.random() < arrive
            free = rng.random() < room
            ctx.set(dut.written, write)
            ctx.set(dut.room, free)
            _, _, address, void, *values = await ctx.tick().sample(
                dut.address, dut.void, *(getattr(dut, name) for name in names)
            )
            age = now - began
            first = done % fill_words == 0
            begin = done < len(rows) and age >= entries and written >= rows[done][2] and (free or not first)
            want = {
                "begin": int(begin),
                "take": int(begin and first),
                "filled": int(done > 0 and first and age == entries - 1),
                "entry": min(age, entries) - 1,
                "bank": (-(-done // fill_words) - 1) % TABLE_BANKS,
                "release": -freed if age == 1 else 0,
            }
            assert dict(zip(names, values, strict=True)) == want, f"cycle {now}"
            if read is not None:
                assert void == (read < 0), f"cycle {now}"
                assert read < 0 or address == read % stage.buffer_words, f"cycle {now}"
            held -= words * want["release"]
            if begin:
                read, _, _, freed = rows[done]
                began, done = now, done + 1
            written += write
            now += 1
            assert now < LIMIT, "it hangs"
        assert held == (images * stage.walk.pixels + stage.room) * words, "all is free at the end"

    simulate(dut, bench)
