"""What the benchmark of pooling compares is pooling: its running maxima are those of windows."""

import numpy as np
import pytest

from bc_hw.plan.families import FAMILIES
from tests.amaranth_bench import play
from tests.scripts import load_script

LANES, BITS, IMAGES = 2, 3, 2


@pytest.fixture(scope="module")
def pooling():
    return load_script("benchmarks/pooling.py")


@pytest.mark.parametrize(("width", "words", "by_window"), [(6, 3, False), (4, 2, False), (4, 3, True)])
def test_running_maxima_are_those_of_windows(pooling, width, words, by_window):
    rng = np.random.default_rng(width)
    maps = rng.integers(0, 1 << BITS, (IMAGES, width, width, words, LANES))
    windows = maps.reshape(IMAGES, width // 2, 2, width // 2, 2, words, LANES)
    order = windows.transpose(0, 1, 3, 2, 4, 5, 6) if by_window else maps
    columns, across, down = (1, 4, 1) if by_window else (width // 2, 2, 2)
    dut = pooling.RunningMaxima(columns, across, down, words, LANES, BITS, FAMILIES["ecp5"])
    rows = []
    for beat in order.reshape(-1, LANES):
        rows += [{"beat": 0}] * int(rng.integers(0, 2))  # beats come with gaps
        rows.append({"beat": 1, "value": int(beat[0] + (beat[1] << BITS))})
    got = play(dut, [*rows, {"beat": 0}], ["o.valid", "o.payload.lanes.0", "o.payload.lanes.1"], tail=4)
    wanted = windows.max(axis=(2, 4)).reshape(-1, LANES)
    assert [row[1:] for row in got if row[0]] == [tuple(map(int, values)) for values in wanted]
