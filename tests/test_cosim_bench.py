"""The bench's own parts: a checker that cannot fail would prove nothing."""

from itertools import islice
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sim_designs import bench_module

axis_protocol = bench_module("protocol")
bench_vectors = bench_module("vectors")
pauses = bench_module("pauses")
scoreboard = bench_module("scoreboard")
taps = bench_module("taps")

Sample, ProtocolError = axis_protocol.Sample, axis_protocol.ProtocolError

IDLE = Sample(0, 1, None, None)


def check(samples, packet_beats=2):
    """Run a trace through a new checker; return it and the beats that were transferred."""
    checker = axis_protocol.ProtocolChecker("m_axis", packet_beats)
    return checker, [sample.data for sample in samples if checker.edge(sample)]


def test_good_trace():
    trace = [
        IDLE,
        Sample(1, 0, 0, 7),
        Sample(1, 0, 0, 7),
        Sample(1, 1, 0, 7),
        IDLE,
        Sample(1, 1, 1, 8),
        Sample(1, 1, 0, 9),
        Sample(1, 1, 1, 9),
    ]
    checker, beats = check(trace)
    assert beats == [7, 8, 9, 9]
    assert (checker.packets, checker.beat) == (2, 0)


@pytest.mark.parametrize(
    ("trace", "message"),
    [
        (
            [Sample(1, 0, 0, 7), IDLE],
            "m_axis_tvalid must stay until tready, but fell before beat 0 of packet 0",
        ),
        ([Sample(1, 0, 0, 7), Sample(1, 1, 0, 6)], "m_axis_tdata must stay until tready, but changed"),
        ([Sample(1, 0, 0, 7), Sample(1, 1, 1, 7)], "m_axis_tlast must stay until tready, but changed"),
        ([Sample(1, 1, 1, 7)], "m_axis_tlast must be 0 at beat 0 of packet 0, not 1"),
        ([Sample(1, 1, 0, 7), Sample(1, 1, 0, 7)], "m_axis_tlast must be 1 at beat 1 of packet 0, not 0"),
        ([Sample(None, 1, None, None)], "m_axis_tvalid must be 0 or 1, not unknown"),
        ([Sample(0, None, None, None)], "m_axis_tready must be 0 or 1, not unknown"),
        ([Sample(1, 1, None, 7)], "m_axis_tlast must be known while tvalid is 1"),
        ([Sample(1, 1, 0, None)], "m_axis_tdata must be known while tvalid is 1"),
    ],
)
def test_bad_trace(trace, message):
    with pytest.raises(ProtocolError, match=message):
        check(trace)


def test_wrong_tlast_is_told_before_the_beat_is_taken():
    with pytest.raises(ProtocolError, match="tlast must be 0"):
        check([Sample(1, 0, 1, 7)])


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 60))
def test_beats_cover_every_neuron_once(neurons, pe, lanes):
    pe = min(pe, neurons)
    places = bench_vectors.beat_places(neurons, pe, lanes)
    order = [place.first + lane for place in places for lane in range(place.count)]
    assert order == list(range(neurons))
    assert [place.image_last for place in places] == [False] * (len(places) - 1) + [True]
    # A beat never crosses a fold, and is full unless it ends one.
    for place in places:
        assert place.first // pe == (place.first + place.count - 1) // pe
        assert place.count == lanes or place.fold_last
        assert place.fold_last == ((place.first + place.count) % pe == 0 or place.image_last)


def test_waits_are_seeded_and_mixed():
    assert not any(islice(pauses.no_waits(), 50))
    first, again, other = (list(islice(pauses.random_waits(Random(seed), 100), 5000)) for seed in (1, 1, 2))
    assert first == again != other
    assert 0.1 < sum(first) / len(first) < 0.9
    runs = "".join("w" if wait else "g" for wait in first).split("g")
    assert max(map(len, runs)) > 20


@given(
    st.integers(1, 8), st.lists(st.integers(0, 255), min_size=1, max_size=20), st.booleans(), st.booleans()
)
def test_split_beat(bits, values, fold_last, image_last):
    values = [value & (1 << bits) - 1 for value in values]
    payload = sum(value << lane * bits for lane, value in enumerate([*values]))
    payload |= fold_last << len(values) * bits | image_last << len(values) * bits + 1
    assert taps.split_beat(payload, bits, len(values)) == (values, fold_last, image_last)


class FakeVectors:
    """Two hidden neurons, two classes, three images and one packet that is cut off."""

    first_image, images, output_name = 10, 3, "layer1"
    layers = (
        bench_vectors.LayerVectors(
            0, "layer0", "v", "p", 4, 1, [], np.array([[1, 2], [3, 4], [5, 6], [7, 8]], dtype=np.uint8)
        ),
    )
    scores = np.array([[5, -5], [1, 2], [0, 0], [9, 9]])
    classes = np.array([0, 1, 0, 0])


def test_scoreboard_names_the_first_divergence():
    board = scoreboard.Scoreboard(FakeVectors, [2, 0, 1])
    board.result(0, [0, 0], 1)
    board.result(1, [5, -4], 1)
    board.activations(0, 1, [1, 3])
    board.activations(0, 0, [5, 6])
    assert board.differing == {12, 10}
    assert board.compared == 2 * 3 + 2 * 2
    assert board.results == 2
    # Image 10 comes before image 12, and its layer 0 before its scores.
    assert board.first.sentence() == "layer0, neuron 1, image 10 must be 2, not 3"


def test_scoreboard_tells_a_wrong_class_of_right_scores():
    board = scoreboard.Scoreboard(FakeVectors, [1])
    board.result(0, [1, 2], 0)
    assert board.first.sentence() == "Class of image 11 must be 1, not 0"


def test_a_packet_that_is_cut_off_is_no_image():
    board = scoreboard.Scoreboard(FakeVectors, [3])
    board.result(0, [9, 8], 0)
    assert board.first is None and not board.differing
    assert board.cut.sentence() == "layer1, neuron 1, image 10 must be 9, not 8"
