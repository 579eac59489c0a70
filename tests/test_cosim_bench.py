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


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 60), st.integers(1, 4))
def test_beats_cover_every_neuron_of_every_vector_once(neurons, pe, lanes, vectors):
    pe = min(pe, neurons)
    places = bench_vectors.beat_places(neurons, pe, lanes, vectors)
    order = [(place.vector, place.first + lane) for place in places for lane in range(place.count)]
    assert order == [(vector, neuron) for vector in range(vectors) for neuron in range(neurons)]
    last = [place.vector for place in places if place.vector_last]
    assert last == list(range(vectors)) and places[-1].vector_last
    # A beat never crosses a fold, and is full unless it ends one.
    for place in places:
        assert place.first // pe == (place.first + place.count - 1) // pe
        assert place.count == lanes or place.fold_last
        assert place.fold_last == ((place.first + place.count) % pe == 0 or place.vector_last)


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
def test_split_beat(bits, values, fold_last, vector_last):
    values = [value & (1 << bits) - 1 for value in values]
    payload = sum(value << lane * bits for lane, value in enumerate([*values]))
    payload |= fold_last << len(values) * bits | vector_last << len(values) * bits + 1
    assert taps.split_beat(payload, bits, len(values)) == (values, fold_last, vector_last)


class FakeVectors:
    """Two hidden neurons, two classes, three images and one packet that is cut off."""

    first_image, images, output_name = 10, 3, "layer1"
    layers = (
        bench_vectors.LayerVectors(
            0,
            "layer0",
            "v",
            "p",
            4,
            1,
            [],
            np.array([[[1, 2]], [[3, 4]], [[5, 6]], [[7, 8]]], dtype=np.uint8),
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


class FakeVectorsOfMap(FakeVectors):
    """A hidden layer of two neurons that multiplies three vectors per image."""

    layers = (
        bench_vectors.LayerVectors(
            *(0, "layer0", "v", "p", 4, 1, bench_vectors.beat_places(2, 2, 1, 3)),
            np.arange(18, dtype=np.uint8).reshape(3, 3, 2),
            expected_sums=np.arange(18).reshape(3, 3, 2) - 9,
        ),
    )


def test_scoreboard_names_the_vector():
    board = scoreboard.Scoreboard(FakeVectorsOfMap, [1, 2])
    board.activations(0, 0, [6, 7, 8, 9, 10, 11])
    assert board.first is None and board.compared == 6
    board.activations(0, 1, [12, 13, 14, 0, 0, 17])
    assert board.first.sentence() == "layer0, neuron 1, vector 1, image 12 must be 15, not 0"
    board.sums(0, 1, [3, 4, 5, 6, 0, 8])
    assert board.first.sentence() == "Scaled sum of layer0, neuron 0, vector 2, image 12 must be 7, not 0"


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 9), st.integers(1, 3))
def test_collected_images(neurons, pe, lanes, vectors):
    """Beats with lanes to spare, as the hardware gives them, become whole images again."""
    places = bench_vectors.beat_places(neurons, min(pe, neurons), lanes, vectors)
    collector = taps.ImageCollector(places)
    images = []
    for image in range(2):
        for place in places:
            assert collector.place == place
            first = 1000 * image + place.vector * neurons + place.first
            values = [first + lane if lane < place.count else -1 for lane in range(lanes)]
            images.append(collector.take(values))
    every = [image for image in images if image is not None]
    assert every == [[1000 * image + at for at in range(vectors * neurons)] for image in range(2)]
    assert images[-1] is not None and images[len(places) - 1] is not None


def test_scoreboard_tells_a_wrong_class_of_right_scores():
    board = scoreboard.Scoreboard(FakeVectors, [1])
    board.result(0, [1, 2], 0)
    assert board.first.sentence() == "Class of image 11 must be 1, not 0"


def test_a_packet_that_is_cut_off_is_no_image():
    board = scoreboard.Scoreboard(FakeVectors, [3])
    board.result(0, [9, 8], 0)
    assert board.first is None and not board.differing
    assert board.cut.sentence() == "layer1, neuron 1, image 10 must be 9, not 8"
