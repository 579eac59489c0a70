"""Random networks of maps, and folds for them, for hypothesis."""

from hypothesis import strategies as st

from bc_hw.model.base import pair_text
from bc_hw.plan.engines import Folding
from bc_hw.plan.network import shapes_of_topology
from bc_hw.plan.pool import PoolFolding
from bc_hw.topology import parse_topology


@st.composite
def topologies(draw, widest=7, deepest=5, layers=3):
    """Return a network whose first layers are convolutions and pooling layers, and whose last is dense.

    In between there may be global average pooling.
    """
    size = [draw(st.integers(1, widest)), draw(st.integers(1, widest))]
    text = [f"{size[0]}x{size[1]}x{draw(st.integers(1, deepest))}"]
    for _ in range(draw(st.integers(1, layers))):
        part, size = draw(
            st.one_of(_pool(size), _convolution(size, deepest))
            if min(size) > 1
            else _convolution(size, deepest)
        )
        text.append(part)
    if draw(st.booleans()):
        text.append("GAP")
    if draw(st.booleans()):
        text.append(str(draw(st.integers(1, 6))))
    return parse_topology("-".join([*text, str(draw(st.integers(1, 4)))]))


@st.composite
def _convolution(draw, size, deepest):
    kernel, stride, padding, given = [], [], [], []
    for length in size:
        padding.append(draw(st.integers(0, 2)))
        kernel.append(
            draw(st.integers(padding[-1] + 1, max(padding[-1] + 1, min(4, length + 2 * padding[-1]))))
        )
        if kernel[-1] > length + 2 * padding[-1]:
            kernel[-1], padding[-1] = 1, 0
        stride.append(draw(st.integers(1, 2)))
        given.append((length + 2 * padding[-1] - kernel[-1]) // stride[-1] + 1)
    neurons = draw(st.integers(1, deepest))
    pairs = (pair_text(tuple(pair)) for pair in (kernel, stride, padding))
    return "{}C{}s{}p{}".format(neurons, *pairs), given


@st.composite
def _pool(draw, size):
    window = draw(st.integers(2, min(3, *size)))
    stride = draw(st.integers(1, window))
    return f"MP{window}s{stride}", [(length - window) // stride + 1 for length in size]


@st.composite
def map_folds(draw, shapes):
    """Return a fold per layer: no pooling layer gives more at once than the next one takes."""
    folds = []
    after = 1
    for shape in reversed(shapes):
        simd = draw(st.integers(1, shape.walk.channels))
        if shape.weighted:
            # A whole window stands in registers.
            whole = shape.walk.whole(shape.n_in) and draw(st.booleans())
            folds.insert(0, Folding(shape.n_in if whole else simd, draw(st.integers(1, shape.n_out))))
            after = shape.walk.channels if whole else simd
        else:
            after = min(simd, after)
            folds.insert(0, PoolFolding(after))
    return folds


@st.composite
def map_pipelines(draw, **limits):
    """Return the shapes of a network of maps, and a fold for each."""
    topology = draw(topologies(**limits))
    shapes = shapes_of_topology(topology, draw(st.integers(1, 8)), draw(st.integers(1, 8)))
    return shapes, draw(map_folds(shapes))
