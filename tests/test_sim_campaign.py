"""The campaign's first cases, and that what it adds to the bench can fail."""

from dataclasses import replace

import numpy as np
import pytest

from bc_hw.campaign import draw_case, run_case
from bc_hw.campaign import run as campaign_run
from bc_hw.cosim import design_under_test
from bc_hw.cosim.options import SimOptions
from bc_hw.cosim.simulate import simulate
from bc_hw.cosim.stimulus import Stimulus
from bc_hw.model.bchw import save_model
from bc_hw.model.random_model import random_images, random_model
from tests.sim_designs import SIZES, flip_bit, make_design

pytestmark = pytest.mark.sim

CASES = 25


@pytest.mark.parametrize("seed", range(CASES))
def test_case(seed, tmp_path):
    result = run_case(seed, tmp_path / "d")
    assert result.passed, f"{result.error}; again: bc-hw campaign --replay {seed}"
    assert result.images and result.compared and result.cycles
    assert not (tmp_path / "d").exists()


def test_case_with_a_flipped_bit_fails_and_is_kept(tmp_path, monkeypatch):
    whole = campaign_run.write_design

    def write(design, model, folder):
        whole(design, model, folder)
        flip_bit(folder, f"layer{len(design.layers) - 1}", "parameters", 0, 0)

    seed = next(seed for seed in range(CASES) if not draw_case(seed).case.load)
    monkeypatch.setattr(campaign_run, "write_design", write)
    result = run_case(seed, tmp_path / "d")
    assert not result.passed
    assert result.error.startswith("Score of layer") and " must be " in result.error
    assert (tmp_path / "d" / "design.json").exists()


@pytest.fixture(scope="module")
def loadable(tmp_path_factory):
    """Return a design with loadable weights, and what is simulated with it."""
    folder = tmp_path_factory.mktemp("load") / "d"
    make_design(folder, load=True)
    first, again = (random_model(SIZES, seed=seed) for seed in (1, 2))
    save_model(first, folder / "first.bchw")
    images = random_images(6, SIZES[0], 8)
    stimulus = Stimulus(images, 0, "test", [], traffic=("bursts", "long stalls"), again=again)
    return folder, SimOptions(model_file=folder / "first.bchw"), stimulus


def test_another_model_between_images(loadable):
    folder, options, stimulus = loadable
    result, error = simulate(folder, options, stimulus=stimulus)
    assert error is None and result.source == "test"
    report = (folder / "sim" / "results.xml").read_text()
    assert 'name="chosen_traffic"' in report and 'name="weights_loaded_between_images"' in report
    plain, error = simulate(folder, options, stimulus=replace(stimulus, traffic=None, again=None))
    assert error is None and plain.activations_compared < result.activations_compared
    report = (folder / "sim" / "results.xml").read_text()
    assert "chosen_traffic" not in report
    assert 'name="weights_loaded_between_images"' in report  # other weights, where none are chosen


def test_hardware_that_keeps_the_first_model_is_found(loadable, monkeypatch):
    folder, options, stimulus = loadable
    first = design_under_test.weight_packet
    kept = []

    def same_beats(design, model):
        # The hardware is sent the weights of another model than the one that is expected of it.
        other = [replace(layer, weights=-layer.weights) for layer in model.layers]
        kept.append(True)
        return first(design, replace(model, layers=tuple(other)))

    monkeypatch.setattr(design_under_test, "weight_packet", same_beats)
    _, error = simulate(folder, options, stimulus=stimulus)
    assert kept and str(error).startswith("Output of layer0, neuron ")


def test_waits_are_what_their_names_say():
    from random import Random

    from tests.sim_designs import bench_module

    patterns = bench_module("pauses").PATTERNS
    packet, longest = 7, 40

    def runs(name, count=4000):
        waits = patterns[name](Random(3), packet, longest)
        values = np.array([next(waits) for _ in range(count)])
        edges = np.flatnonzero(np.diff(values)) + 1
        parts = np.split(values, edges)[:-1]
        passed = {len(part) for part in parts if not part[0]}
        waited = {len(part) for part in parts if part[0]}
        return passed, waited

    assert runs("steady") == (set(), set())
    assert runs("single beats") == ({1}, {1, 2, 3, 4})
    passed, waited = runs("long stalls")
    assert waited == {longest} and max(passed) > packet and max(passed) <= 4 * packet
    passed, waited = runs("bursts")
    assert max(passed) == 2 * packet and max(waited) > 30 and min(waited) < 5
