"""Images made to use what data sets leave: extremes of every layer, whatever stands in front of it."""

import numpy as np
import pytest

from bc_hw.cosim.influence import LARGEST, pixel_influence
from bc_hw.golden import layer_sums
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.planned import plan_design
from bc_hw.plan.pool import PoolFolding
from bc_hw.topology import parse_topology
from bc_hw.verify.directed import directed_stimulus
from bc_hw.verify.mutants import _weight_bits

MAPS = "7x6x2-5C3-MP2-4C3x2s2x1p0-3"
FOLDS = (Folding(2, 3), PoolFolding(3), Folding(3, 4), Folding(4, 2))
"""Words, folds and beats that are filled up with padding."""


def planned(layers, folds, seed=0):
    model = random_model(parse_topology(layers), input_bits=4, act_bits=3, seed=seed)
    return model, plan_design(Source(shapes_of_model(model), 4, model), folds, find_family("ecp5"))


def limits(model, plan):
    """Return the least and the largest sum of the first layer, int64 of shape (vectors, neurons)."""
    inside = plan.walk.sources(1)[:, np.newaxis] >= 0
    weights = model.layers[0].weights
    return [(inside & (weights == sign)).sum(axis=2) * model.input.top * sign for sign in (-1, 1)]


@pytest.mark.parametrize(("layers", "folds"), [(MAPS, FOLDS), ("9-7-4", [Folding(2, 3), Folding(4, 2)])])
def test_each_neuron_of_the_first_layer_meets_both_limits(layers, folds):
    model, design = planned(layers, folds)
    images = directed_stimulus(model, design.layers, seed=0).images
    neurons = model.layers[0].n_out
    sums = layer_sums(model, images)[0].sums.reshape(len(images), -1, neurons)
    met = [(sums == limit).any(axis=0) for limit in limits(model, design.layers[0])]
    assert all(places.any(axis=0).all() for places in met)
    # Not all of them in one corner of the map.
    together = met[0] & met[1]
    assert len({int(place) for place in together.argmax(axis=0)}) > 1 or len(together) == 1


def test_later_layers_come_further_with_them_than_by_chance():
    model, design = planned(MAPS, FOLDS)
    images = directed_stimulus(model, design.layers, seed=0).images
    chance = np.random.default_rng(1).integers(0, model.input.top + 1, images.shape, dtype=np.uint8)
    for index in (2, 3):
        aimed, random = (
            np.ptp(layer_sums(model, part)[index].sums.reshape(-1, model.layers[index].n_out), axis=0)
            for part in (images, chance)
        )
        assert (aimed >= random).all() and (aimed > random).any()


def test_influence_through_dense_layers_is_the_product_of_their_matrices():
    model, design = planned("9-8-7-4", [Folding(2, 3), Folding(4, 2), Folding(3, 2)])
    through = np.eye(9)
    for layer in model.layers[:2]:
        through = layer.weights * layer.scale[:, np.newaxis] @ through
    found = pixel_influence(model, design.layers[:2], np.eye(7), scaled=True)
    assert np.abs(through).max() <= LARGEST
    assert (found == through).all()


def test_influence_of_a_pixel_is_what_it_adds_to_a_sum():
    """One layer is linear: what a pixel counts for is what its value adds, padding or not."""
    model, design = planned(MAPS, FOLDS)
    outputs = design.layers[0].walk.vectors * model.layers[0].n_out
    found = pixel_influence(model, design.layers[:1], np.eye(outputs))
    alone = layer_sums(model, np.eye(model.input.values, dtype=np.uint8))[0].sums.reshape(-1, outputs)
    live = np.tile(model.layers[0].scale > 0, design.layers[0].walk.vectors)
    assert (found == alone.T * live[:, np.newaxis]).all()


def test_bits_of_weights_are_those_that_a_weight_decides():
    _, design = planned(MAPS, FOLDS)
    used = _weight_bits(design)
    matrices = [plan for plan in design.layers if plan.weights]
    assert list(used) == [f"{design.name}.{plan.name}.weights" for plan in matrices]
    for plan, words in zip(matrices, used.values(), strict=True):
        assert len(words) == plan.weight_depth
        assert sum(word.bit_count() for word in words) == plan.weights < plan.weight_depth * plan.lanes
