"""What each layer kind says of itself: ranges, maps, and its text in a topology."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.errors import UsageError
from bc_hw.model import Conv2d, Dense, FeatureMap, GlobalAvgPool2d, MaxPool2d, Topology
from bc_hw.model.conv2d import MAX_KERNEL, MAX_STRIDE
from bc_hw.model.maxpool2d import MAX_WINDOW
from bc_hw.model.spec import LAYER_KINDS
from bc_hw.topology import parse_topology

COUNTS = st.integers(1, 65_535)


@st.composite
def convolutions(draw):
    kernel = tuple(draw(st.integers(1, MAX_KERNEL)) for _ in range(2))
    stride = tuple(draw(st.integers(1, MAX_STRIDE)) for _ in range(2))
    return Conv2d(draw(COUNTS), kernel, stride, tuple(draw(st.integers(0, size - 1)) for size in kernel))


@st.composite
def pools(draw):
    window = draw(st.integers(2, MAX_WINDOW))
    return MaxPool2d(window, draw(st.integers(1, window)))


SPECS = {
    Dense: st.builds(Dense, COUNTS),
    Conv2d: convolutions(),
    MaxPool2d: pools(),
    GlobalAvgPool2d: st.builds(GlobalAvgPool2d),
}


def test_every_kind_is_drawn():
    assert set(SPECS) == set(LAYER_KINDS)


@given(st.one_of(*SPECS.values()))
def test_each_kind_reads_what_it_writes_and_no_other_does(spec):
    assert [kind.parse(spec.text) for kind in LAYER_KINDS if kind.parse(spec.text)] == [spec]


@st.composite
def topologies(draw):
    """Return networks whose layers fit each other; the last is dense."""
    taken = first = FeatureMap(*(draw(st.integers(1, 17)) for _ in range(2)), draw(st.integers(1, 5)))
    specs = []
    for spec in draw(st.lists(st.one_of(convolutions(), pools()), max_size=4)):
        try:
            taken = spec.output(taken, None)
        except UsageError:
            continue
        specs.append(spec)
    if taken.values > 65_535:
        specs, taken = [], first
    return Topology(first, (*specs, Dense(draw(COUNTS))))


@given(topologies())
def test_a_topology_is_read_back_from_its_text(topology):
    assert parse_topology(topology.text) == topology


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("64C3", Conv2d(64, (3, 3), (1, 1), (1, 1))),
        ("64C4", Conv2d(64, (4, 4), (1, 1), (1, 1))),
        ("64C3x5", Conv2d(64, (3, 5), (1, 1), (1, 2))),
        ("64C3s2", Conv2d(64, (3, 3), (2, 2), (1, 1))),
        ("64C3s2x1p0", Conv2d(64, (3, 3), (2, 1), (0, 0))),
        ("64C3p2x1", Conv2d(64, (3, 3), (1, 1), (2, 1))),
        ("MP2", MaxPool2d(2, 2)),
        ("MP3s1", MaxPool2d(3, 1)),
        ("GAP", GlobalAvgPool2d()),
        ("64", Dense(64)),
    ],
)
def test_what_a_text_means(text, spec):
    assert parse_topology(f"20x20x3-{text}-10").specs[0] == spec
    assert [kind.parse(text) for kind in LAYER_KINDS if kind.parse(text)] == [spec]
    assert spec.text == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("0C3", r"Neurons of a convolution must be from 1 to 65535, not 0"),
        ("65536C3", r"Neurons of a convolution must be from 1 to 65535, not 65536"),
        ("4C0", r"Kernel of a convolution must be from 1 to 7, not 0"),
        ("4C8", r"Kernel of a convolution must be from 1 to 7, not 8"),
        ("4C3x8", r"Kernel of a convolution must be from 1 to 7, not 8"),
        ("4C3s0", r"Stride of a convolution must be from 1 to 2, not 0"),
        ("4C3s1x3", r"Stride of a convolution must be from 1 to 2, not 3"),
        ("4C3p3", r"Padding of a convolution must be from 0 to 2, not 3"),
        ("4C1x3p1", r"Padding of a convolution must be from 0 to 0, not 1"),
    ],
)
def test_convolutions_out_of_range(text, message):
    with pytest.raises(UsageError, match=f"^{message}$") as error:
        parse_topology(f"9x9x1-{text}-10")
    assert error.value.hint == Conv2d.notation


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("MP1", r"Window of a pooling layer must be from 2 to 3, not 1"),
        ("MP4", r"Window of a pooling layer must be from 2 to 3, not 4"),
        ("MP2s0", r"Stride of a pooling layer must be from 1 to 2, not 0"),
        ("MP2s3", r"Stride of a pooling layer must be from 1 to 2, not 3"),
    ],
)
def test_pools_out_of_range(text, message):
    with pytest.raises(UsageError, match=f"^{message}$") as error:
        parse_topology(f"9x9x1-{text}-10")
    assert error.value.hint == MaxPool2d.notation


@pytest.mark.parametrize(
    ("taken", "bits"),
    [((8, 8, 5, 4), 10), ((4, 4, 5, 4), 8), ((1, 1, 5, 3), 3), ((16, 16, 1, 8), 16), ((2, 2, 1, 1), 3)],
)
def test_sums_are_as_wide_as_the_largest(taken, bits):
    taken = FeatureMap(*taken)
    given_map = GlobalAvgPool2d().output(taken, None)
    assert given_map == FeatureMap(1, 1, taken.channels, bits)
    assert 1 << bits - 1 <= taken.pixels * taken.top < 1 << bits


def test_sums_that_are_too_wide():
    with pytest.raises(UsageError) as error:
        parse_topology("17x17x3-4C3-GAP-10").steps(8, 8)
    assert error.value.message == (
        "Sums of GAP on 17x17x4 must be at most 16 bits wide, not 17 bits for 289 values of 8 bits"
    )
    assert error.value.hint == "choose a smaller map in front of GAP, or activations of fewer bits"
    assert parse_topology("17x17x3-4C3-GAP-10").steps(8, 7)[1].given.bits == 16


def test_a_padding_cannot_be_negative():
    with pytest.raises(UsageError, match=r"^Padding of a convolution must be from 0 to 2, not -1$"):
        Conv2d(1, (3, 3), (1, 1), (0, -1))


@pytest.mark.parametrize(
    "text",
    [
        "C3",
        "4c3",
        "4C",
        "4C3p",
        "4C3p1s2",
        "4C3x3x3",
        "4C+3",
        "MP",
        "mp2",
        "2MP",
        "gap",
        "GAP2",
        "BN",
        "AP2",
        "32C",
        "x",
        "1e3",
    ],
)
def test_texts_that_are_no_layer(text):
    with pytest.raises(UsageError) as error:
        parse_topology(f"9x9x1-{text}-10")
    assert error.value.message.startswith("Layer must be written as one of 1024, 64C3, MP2")
    assert error.value.message.endswith(f", not {text!r}")
    for kind in LAYER_KINDS:
        assert kind.notation in error.value.hint
    for name in ("a dense layer", "a convolution", "max pooling", "BatchNorm and activations belong to each"):
        assert name in error.value.hint


@pytest.mark.parametrize("text", ["8x8", "8x8x", "8x8x1x1", "8C3", "x", "8X8X1"])
def test_texts_that_are_no_input(text):
    with pytest.raises(UsageError, match=rf"^Input must be a number of values, .*, not '{text}'$") as error:
        parse_topology(f"{text}-10")
    assert "32x32x3-64C3-MP2-10" in error.value.hint


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "4x9x1-8C7p0-10",
            r"Kernel of 8C7p0 on 4x9x1 must be at most the height of its map with padding, 4, not 7",
        ),
        (
            "9x4x1-8C7p1-10",
            r"Kernel of 8C7p1 on 9x4x1 must be at most the width of its map with padding, 6, not 7",
        ),
        ("9x9x2000-8C7-10", r"Inputs of a window of 8C7 must be from 1 to 65535, not 98000"),
        ("1x9x1-MP2-10", r"Window of MP2 on 1x9x1 must be at most the height of its map, 1, not 2"),
        ("9x2x1-MP3-10", r"Window of MP3 on 9x2x1 must be at most the width of its map, 2, not 3"),
        ("256x256x1-10", r"Inputs of a dense layer must be from 1 to 65535, not 65536"),
        ("32x32x3-64C3-10", r"Inputs of a dense layer must be from 1 to 65535, not 65536"),
        ("0x9x1-10", r"Size of the input must be from 1 to 65535, not 0"),
        ("9x9x65536-10", r"Size of the input must be from 1 to 65535, not 65536"),
        (
            "9x9x3-MP2",
            r"Last layer must be one with weights that gives one pixel of scores, not MP2, which gives 4x4x3",
        ),
        (
            "9x9x3-4C3",
            r"Last layer must be one with weights that gives one pixel of scores, not 4C3, which gives 9x9x4",
        ),
    ],
)
def test_layers_that_do_not_fit(text, message):
    with pytest.raises(UsageError, match=f"^{message}$"):
        parse_topology(text)


@given(convolutions(), st.integers(1, 20), st.integers(1, 20))
def test_a_convolution_has_a_pixel_for_each_window_within_the_padding(spec, height, width):
    def windows(size, axis):
        last = size + 2 * spec.padding[axis] - spec.kernel[axis]
        return len(range(0, last + 1, spec.stride[axis]))

    rows, columns = windows(height, 0), windows(width, 1)
    taken = FeatureMap(height, width, 3, 8)
    if rows and columns:
        assert spec.output(taken, 4) == (rows, columns, spec.n_out, 4)
    else:
        with pytest.raises(UsageError, match=r"^Kernel of"):
            spec.output(taken, 4)
    assert spec.fan_in(taken) == 3 * np.prod(spec.kernel)


@given(pools(), st.integers(2, 20), st.integers(2, 20))
def test_a_pool_drops_what_fills_no_window(spec, height, width):
    if min(height, width) < spec.window:
        return
    rows, columns = (len(range(0, size - spec.window + 1, spec.stride)) for size in (height, width))
    assert spec.output(FeatureMap(height, width, 3, 6), None) == (rows, columns, 3, 6)


def test_networks_as_people_write_them():
    topology = parse_topology("32x32x3-64C3-64C3-MP2-128C3s2p0-512-10")
    assert [each.text for each in topology.open_maps] == [
        "32x32x3",
        "32x32x64",
        "32x32x64",
        "16x16x64",
        "7x7x128",
        "512",
        "10",
    ]
    assert (topology.hidden, topology.outputs, topology.dense) == (4, 10, False)
    assert topology.weights == 9 * (3 * 64 + 64 * 64 + 64 * 128) + 7 * 7 * 128 * 512 + 512 * 10
    steps = topology.steps(8, [1, 2, 3, 4])
    assert [step.given.bits for step in steps] == [1, 2, 2, 3, 4, None]
