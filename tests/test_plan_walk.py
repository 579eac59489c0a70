"""Walks: which words make a vector, when a vector may begin, and what is free behind it."""

import msgspec
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.plan.walk import AnyWalk, DenseWalk, WindowWalk


@st.composite
def windows(draw):
    kernel = draw(st.tuples(st.integers(1, 7), st.integers(1, 7)))
    padding = tuple(draw(st.integers(0, size - 1)) for size in kernel)
    least = [max(1, size - 2 * pad) for size, pad in zip(kernel, padding, strict=True)]
    height, width = (draw(st.integers(size, 12)) for size in least)
    stride = draw(st.tuples(st.integers(1, 2), st.integers(1, 2)))
    return WindowWalk(height, width, draw(st.integers(1, 5)), kernel, stride, padding)


@given(windows(), st.data())
def test_sources_are_the_words_of_the_window(walk, data):
    simd = data.draw(st.integers(1, walk.channels))
    words, (rows, columns) = walk.pixel_words(simd), walk.output
    sources = walk.sources(simd)
    assert sources.shape == (walk.vectors, walk.words(simd)) == (rows * columns, walk.taps * words)
    wanted = []
    for y in range(rows):
        for x in range(columns):
            for dy in range(walk.kernel[0]):
                for dx in range(walk.kernel[1]):
                    row = y * walk.stride[0] - walk.padding[0] + dy
                    column = x * walk.stride[1] - walk.padding[1] + dx
                    inside = 0 <= row < walk.height and 0 <= column < walk.width
                    at = (row * walk.width + column) * words
                    wanted += [at + word if inside else -1 for word in range(words)]
    assert sources.reshape(-1).tolist() == wanted
    assert walk.pads == (-1 in wanted)


@given(windows())
def test_a_vector_begins_behind_its_last_pixel_and_frees_none_that_is_needed(walk):
    sources, needs, frees = walk.sources(walk.channels), walk.needs(), walk.frees()
    assert (needs > sources.max(axis=1)).all()
    assert (np.diff(needs) >= 0).all()
    assert (np.diff(frees) >= 0).all()
    assert (needs >= frees).all()
    assert needs[-1] == frees[-1] == walk.pixels
    for vector in range(walk.vectors - 1):
        later = sources[vector + 1 :]
        assert later[later >= 0].min() >= frees[vector]


def test_the_least_room_is_the_rows_above_and_a_window():
    assert WindowWalk(32, 32, 64, (3, 3), (1, 1), (1, 1)).least_room == 2 * 32 + 3
    assert WindowWalk(32, 32, 64, (2, 2), (2, 2), (0, 0)).least_room == 32 + 2
    assert WindowWalk(7, 7, 64, (1, 1), (1, 1), (0, 0)).least_room == 1
    assert DenseWalk(784).least_room == 1


@given(windows(), st.data())
def test_padding_between_pixels_is_plus_one(walk, data):
    simd = data.draw(st.integers(1, walk.channels))
    matrix = -np.ones((3, walk.values), dtype=np.int8)
    columns = walk.columns(matrix, simd).reshape(3, walk.taps, -1)
    assert columns.shape[2] == walk.pixel_words(simd) * simd
    assert (columns[..., : walk.channels] == -1).all()
    assert (columns[..., walk.channels :] == 1).all()


def test_walks_are_read_back():
    for walk in (DenseWalk(12, 4), WindowWalk(5, 6, 3, (3, 1), (2, 1), (1, 0))):
        assert msgspec.json.decode(msgspec.json.encode(walk), type=AnyWalk) == walk
