"""Streams of a width of their own: images and results in beats of a power of two."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.cli import main
from bc_hw.cosim.options import SimOptions
from bc_hw.cosim.packets import image_beats, kept_bits
from bc_hw.cosim.simulate import simulate
from bc_hw.errors import PlanError
from bc_hw.generate import write_design
from bc_hw.plan.design_file import design_bytes
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import Source, shapes_of_sizes
from bc_hw.plan.planned import plan_design
from bc_hw.plan.ports import image_port
from bc_hw.plan.stage import PoolStage
from bc_hw.plan.walk import WindowWalk
from tests.sim_designs import FOLDS, SIZES


def planned(bits, sizes=SIZES, folds=FOLDS, input_bits=8, act_bits=4):
    source = Source(shapes_of_sizes(sizes, input_bits, act_bits), input_bits, stream_bits=bits)
    return plan_design(source, [Folding(*fold) for fold in folds], find_family("ecp5"))


@pytest.mark.parametrize(
    ("bits", "beats_in", "beats_out"), [(8, 15, 20), (16, 9, 10), (32, 6, 5), (64, 3, 5), (4096, 3, 5)]
)
def test_beats_of_an_image_and_of_a_result(bits, beats_in, beats_out):
    """Words of 40 bits; results of a class and one score of 16 bits."""
    design = planned(bits)
    assert (design.input_data_bits, design.output_data_bits) == (bits, bits)
    assert (design.input_beats, design.output_beats) == (beats_in, beats_out)
    slowest = max(beats_in, beats_out, *(layer.cycles for layer in design.layers))
    assert design.timing.cycles_per_image == slowest


def test_without_the_option_nothing_says_a_width():
    assert b"stream_bits" not in design_bytes(planned(0))
    assert (planned(0).input_data_bits, planned(0).output_data_bits) == (40, 32)


@pytest.mark.parametrize("bits", [-8, 0, 1, 4, 24, 56, 8192])
def test_widths_that_cannot_be(bits, tmp_path, capsys):
    output = tmp_path / "design"
    assert main(["gen-rtl", "--layers", "12-9-5", "--stream-bits", str(bits), "-o", str(output)]) == 2
    error = capsys.readouterr().err
    assert f"Width of the streams must be a power of two from 8 to 4096 bits, not {bits}" in error
    assert not output.exists()
    if bits:
        with pytest.raises(PlanError, match="power of two"):
            planned(bits)


@given(
    pixels=st.integers(1, 4),
    channels=st.integers(1, 12),
    simd=st.integers(1, 12),
    in_bits=st.integers(1, 8),
    bits=st.sampled_from([0, 8, 16, 32]),
    data=st.data(),
)
@settings(max_examples=100, deadline=None)
def test_packing_and_what_a_short_packet_tells(pixels, channels, simd, in_bits, bits, data):
    """Each pixel begins a word, each word a beat; where a packet is cut off, the rest counts as zeros."""
    walk = WindowWalk(1, pixels, channels, kernel=(1, 1), stride=(1, 1), padding=(0, 0))
    first = PoolStage(
        name="layer0", walk=walk, in_bits=in_bits, simd=simd, room=2, buffer_storage="block", stream_bits=bits
    )
    port = image_port(first)
    values = [data.draw(st.integers(0, (1 << in_bits) - 1)) for _ in range(pixels * channels)]
    beats = image_beats(np.array([values], dtype=np.uint8), first)[0]
    words = -(-channels // simd)
    assert beats.shape == (pixels * words * port.word_beats, port.data_bits // 8)
    cut = data.draw(st.integers(1, len(beats)))
    told = beats.copy()
    told[cut:] = 0
    used = np.zeros(beats.size * 8, dtype=bool)
    for at, value in enumerate(values):
        pixel, channel = divmod(at, channels)
        word, lane = divmod(channel, simd)
        start = ((pixel * words + word) * port.word_beats * port.data_bits) + lane * in_bits
        number = int.from_bytes(told.tobytes(), "little") >> start & (1 << in_bits) - 1
        assert number == value & kept_bits(first, cut)[at]
        used[start : start + in_bits] = True
    # All else is padding, and ones.
    assert np.unpackbits(beats.reshape(-1), bitorder="little")[~used].all()


@pytest.mark.sim
@pytest.mark.parametrize("bits", [8])
def test_values_and_cycles_are_exact(bits, tmp_path):
    """With waits on both sides, resets, and packets cut in mid-word; cycles equal the predicted ones."""
    write_design(planned(bits), None, tmp_path / "design")
    result, error = simulate(tmp_path / "design", SimOptions(images=12))
    assert error is None and result.cycles_per_image_measured == 20


def test_a_width_that_does_not_keep_the_pace(tmp_path, capsys):
    options = ["--layers", "64-128-10", "--fps", "5e6", "--clock", "100"]
    assert main(["estimate", *options]) == 0
    assert main(["estimate", *options, "--stream-bits", "8"]) == 2
    assert "Cycles per image must be at most 20" in capsys.readouterr().err
