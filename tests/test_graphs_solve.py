"""Adder graphs against plain matrix products."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.errors import PlanError
from bc_hw.graphs.graph import AdderGraph, GraphBuilder, Node, Output, adder_bits, value_bits
from bc_hw.graphs.initial_terms import join_rows, reference_tree, row_differences, row_limits
from bc_hw.graphs.sharing import Terms, add_rows, input_terms, share_pairs
from bc_hw.graphs.solve import least_depth, solve_matrix
from bc_hw.intmath import Range

BYTE = Range(0, 255)


def random_matrix(rows, n_in, seed):
    return np.random.default_rng(seed).choice([-1, 1], size=(rows, n_in))


@st.composite
def matrices(draw, widest=20):
    rows, n_in = draw(st.integers(1, widest)), draw(st.integers(1, widest))
    kind = draw(st.sampled_from(["random", "alike", "constant"]))
    matrix = random_matrix(rows, n_in, draw(st.integers(0, 9999)))
    if kind == "alike":  # rows that are equal, or equal up to sign
        matrix = matrix[draw(st.lists(st.integers(0, rows - 1), min_size=rows, max_size=rows))]
        return (
            matrix * np.array(draw(st.lists(st.sampled_from([-1, 1]), min_size=rows, max_size=rows)))[:, None]
        )
    return np.ones_like(matrix) * draw(st.sampled_from([-1, 1])) if kind == "constant" else matrix


spans = st.sampled_from([Range(0, 1), Range(0, 15), BYTE, Range(-128, 127)])


@settings(max_examples=150, deadline=None)
@given(matrices(), spans, st.sampled_from([0, 1, 2, 3, None]), st.booleans(), st.integers(0, 9999))
def test_the_graph_is_the_matrix(matrix, span, extra, thorough, seed):
    most = None if extra is None else least_depth(matrix.shape[1]) + extra
    graph = solve_matrix(matrix, span, max_depth=most, thorough=thorough)
    inputs = np.random.default_rng(seed).integers(span.lo, span.hi, (5, matrix.shape[1]), endpoint=True)
    assert np.array_equal(graph.evaluate(inputs), inputs @ matrix.T)
    assert most is None or graph.depth <= most
    coefficients = [np.eye(graph.n_in, dtype=int)[at] for at in range(graph.n_in)]
    for node, found in zip(graph.nodes, graph.ranges[graph.n_in :], strict=True):
        row = coefficients[node.left] + (node.sign << node.shift) * coefficients[node.right]
        coefficients.append(row)
        high, low = row.clip(min=0).sum(), row.clip(max=0).sum()
        reach = Range(int(high * span.lo + low * span.hi), int(high * span.hi + low * span.lo))
        assert found == reach


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 70),
    st.integers(1, 12),
    st.floats(0.1, 1),
    st.integers(0, 3),
    st.booleans(),
    st.integers(0, 99),
)
def test_sharing_keeps_rows_and_leaves_nothing_to_share(rows, n_in, density, extra, weigh_bits, seed):
    rng = np.random.default_rng(seed)
    matrix = rng.choice([-1, 1], (rows, n_in)) * (rng.random((rows, n_in)) < density)
    needs = [least_depth(max(1, int(n))) for n in np.count_nonzero(matrix, axis=1)]
    limits = [need + int(rng.integers(0, extra + 1)) for need in needs]
    builder = GraphBuilder(n_in, BYTE)
    left = share_pairs(builder, input_terms(matrix), None if extra == 3 else limits, weigh_bits=weigh_bits)
    assert not any(plus & minus for plus, minus in zip(left.plus, left.minus, strict=True))
    if extra == 3:  # nobody was forbidden to share
        for a in range(len(left.nodes)):
            for b in range(a):
                same = left.plus[a] & left.plus[b] | left.minus[a] & left.minus[b]
                opposite = left.plus[a] & left.minus[b] | left.minus[a] & left.plus[b]
                assert max(same.bit_count(), opposite.bit_count()) < 2
    outputs = add_rows(builder, left)
    assert [output is None for output in outputs] == [not row.any() for row in matrix]
    graph = builder.graph([output or Output(0, 1) for output in outputs])
    present = matrix.any(axis=1)
    assert np.array_equal(graph.matrix()[present], matrix[present])
    if extra < 3:
        assert all(
            graph.levels[output.source] <= limit
            for output, limit in zip(outputs, limits, strict=True)
            if output is not None
        )


@settings(max_examples=50, deadline=None)
@given(matrices(), st.sampled_from([1, 2, None]))
def test_rows_from_differences(matrix, height):
    tree = reference_tree(matrix, height)
    assert sorted(tree.order) == list(range(len(matrix)))
    steps = {tree.order[0]: 0}
    for row in tree.order[1:]:
        steps[row] = steps[tree.parent[row]] + 1
    assert height is None or max(steps.values()) <= height
    differences = row_differences(matrix, tree)
    assert set(np.unique(differences)) <= {-1, 0, 1}
    for row in tree.order[1:]:
        parent = matrix[tree.parent[row]] * tree.sign[row]
        assert np.array_equal(parent + 2 * differences[row], matrix[row])
    limits = row_limits(tree, 30)
    assert limits[tree.order[0]] == 30 - max(steps.values())
    builder = GraphBuilder(matrix.shape[1], BYTE)
    outputs = join_rows(builder, matrix, tree, add_rows(builder, input_terms(differences)))
    graph = builder.graph(outputs)
    assert np.array_equal(graph.matrix(), matrix)
    assert builder.ranges == graph.ranges and builder.bits == graph.adder_bits


@pytest.mark.parametrize(
    ("left", "right", "shift", "bits"),
    [
        ((0, 255), (0, 255), 0, 8),
        ((0, 510), (0, 255), 0, 9),
        ((-255, 255), (0, 255), 0, 9),
        ((-255, 510), (-255, 510), 0, 10),
        ((-510, 1020), (0, 255), 0, 11),
        ((-1020, 3060), (-2040, 2040), 0, 13),
        ((0, 510), (0, 255), 1, 8),
        ((0, 255), (-510, 1020), 1, 11),
    ],
)
def test_adder_bits(left, right, shift, bits):
    assert adder_bits(Range(*left), Range(*right), shift) == bits


def test_the_builder_counts_what_the_graph_counts():
    graph = solve_matrix(random_matrix(24, 24, 1), BYTE, thorough=True)
    builder = GraphBuilder(24, BYTE)
    for node, span in zip(graph.nodes, graph.ranges[24:], strict=True):
        builder.add(*node, span)
    assert builder.bits == graph.adder_bits
    assert builder.widths == [value_bits(span) for span in graph.ranges]
    assert builder.levels == graph.levels


def test_a_graph_by_hand():
    graph = AdderGraph(2, BYTE, (Node(0, 1, -1), Node(2, 0, 1, 2)), (Output(3, -1), Output(0, 1)))
    assert graph.matrix().tolist() == [[-5, 1], [1, 0]]
    assert graph.ranges[2:] == [Range(-255, 255), Range(-255, 1275)]
    assert (graph.depth, graph.levels, graph.adder_bits) == (2, [0, 0, 1, 2], 8 + 8)


def test_same_arguments_same_graph():
    matrix = random_matrix(30, 50, 3)
    assert solve_matrix(matrix, BYTE, thorough=True) == solve_matrix(matrix, BYTE, thorough=True)


@pytest.mark.parametrize("seed", [0, 1])
def test_what_is_reached(seed):
    """Figures of docs/decisions/adder-graphs.md: a change that loses what was reached must show."""
    matrix = random_matrix(64, 64, seed)
    assert solve_matrix(matrix, BYTE, max_depth=6).adder_bits <= 10_600
    assert solve_matrix(matrix, BYTE, max_depth=7).adder_bits <= 8_850
    assert solve_matrix(matrix, BYTE).adder_bits <= 8_700


@pytest.mark.parametrize("matrix", [[[1, 0]], [1, -1], [[]], [[1, 2]]])
def test_no_other_matrices(matrix):
    with pytest.raises(PlanError, match=r"^Constant matrix must be of two dimensions, all -1 or \+1, not "):
        solve_matrix(np.array(matrix), BYTE)


def test_no_flatter_than_a_tree():
    with pytest.raises(PlanError, match=r"^Adder depth for 9 inputs must be at least 4, not 3$"):
        solve_matrix(np.ones((2, 9)), BYTE, max_depth=3)


def test_terms_of_a_matrix():
    assert input_terms(np.array([[1, -1, 0], [0, 1, 1]])) == Terms(2, [0, 1, 2], [1, 2, 2], [0, 1, 0])
