"""Flipped weights: equal to the golden model with these weights, however little of it is computed."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw import golden
from bc_hw.cli import main
from bc_hw.errors import UsageError
from bc_hw.model import IntegerLayer, IntegerModel
from bc_hw.model.bchw import save_model
from bc_hw.model.random_model import random_images, random_model
from bc_hw.topology import parse_topology
from bc_hw.upsets import (
    FlippedNetwork,
    LayerUpsets,
    RateUpsets,
    RecomputedNetwork,
    UpsetResult,
    measure_upsets,
)
from bc_hw.upsets.measure import Share, measure_rate, measure_singles
from bc_hw.upsets.picture import draw_upsets

ROOT = Path(__file__).parents[1]


def with_flips(model, flips):
    """Return the model with these weights negated."""
    layers = []
    left = list(flips)
    for layer in model.layers:
        if layer.spec.weighted:
            weights = layer.weights.copy()
            weights.reshape(-1)[left.pop(0)] *= -1
            layer = replace(layer, weights=weights)
        layers.append(layer)
    assert not left
    return replace(model, layers=tuple(layers))


def some_flips(model, rng, rate):
    weighted = [layer for layer in model.layers if layer.spec.weighted]
    return [np.flatnonzero(rng.random(layer.weights.size) < rate) for layer in weighted]


def check(model, images, flips, kind=FlippedNetwork):
    want = golden.trace(with_flips(model, flips), images)
    network = kind(model, images)
    assert (network.scores(flips) == want.scores.T).all()
    assert (network.classes(flips) == want.classes).all()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(1, 20), min_size=2, max_size=5),
    st.integers(1, 8),
    st.integers(1, 8),
    st.integers(1, 3),
    st.sampled_from([0, 0.01, 0.1, 0.5, 1]),
    st.integers(0, 999),
)
def test_equal_to_the_golden_model(sizes, input_bits, act_bits, scale_digits, rate, seed):
    model = random_model(
        tuple(sizes), input_bits=input_bits, act_bits=act_bits, scale_digits=scale_digits, seed=seed
    )
    rng = np.random.default_rng(seed)
    check(model, random_images(9, sizes[0], input_bits, seed=seed), some_flips(model, rng, rate))


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_sums_at_the_limit_of_the_type(kind, monkeypatch):
    """All inputs and weights at the top, and all flipped: no sum is rounded."""
    n_in = 16_448 if kind is np.float32 else 65_535  # 4 * 16448 * 255 is the last product below 2**24
    layer = IntegerLayer(np.ones((2, n_in), dtype=np.int8), np.array([1, 1]), np.array([0, 1]), 0, None)
    model = IntegerModel((layer,))
    images = np.full((2, n_in), 255, dtype=np.uint8)
    images[1, 0] = 254
    network = FlippedNetwork(model, images)
    assert network._layers[0].kind is kind
    check(model, images, [np.arange(2 * n_in)])
    check(model, images, [np.arange(n_in)])


def test_healthy_network_is_left_alone():
    model = random_model((8, 6, 5, 3), seed=2)
    images = random_images(20, 8, 8)
    network = FlippedNetwork(model, images)
    rng = np.random.default_rng(0)
    none = [np.empty(0, dtype=int)] * 3
    before = network.scores(none)
    network.scores(some_flips(model, rng, 0.5))
    assert (network.scores(none) == before).all()
    assert (before == golden.run(model, images).T).all()
    assert (network.healthy_classes == golden.classify(model, images)).all()


@pytest.fixture(scope="module")
def small():
    """Return a model, images, and labels of which one in ten is wrong."""
    model = random_model((10, 8, 4), seed=1)
    images = random_images(50, 10, 8, seed=1)
    labels = golden.classify(model, images)
    labels[::10] += 1
    return model, images, labels


def test_single_flips_are_counted_one_by_one(small):
    model, images, _ = small
    healthy = golden.classify(model, images)
    network = FlippedNetwork(model, images)
    for index, layer in enumerate(model.layers):
        changed = []
        for place in range(layer.weights.size):
            flips = [np.array([place] if at == index else [], dtype=int) for at in range(2)]
            changed.append(int((golden.classify(with_flips(model, flips), images) != healthy).sum()))
        found = measure_singles(network, index, layer.weights.size, np.random.default_rng(0))
        assert (found.weights, found.flips) == (layer.weights.size, layer.weights.size)
        assert found.changing == sum(count > 0 for count in changed) > 0
        pct = 100 * found.changing / layer.weights.size
        assert found.share == Share(pct, pct, pct)
        assert found.mean_changed_pct == pytest.approx(100 * sum(changed) / len(changed) / 50)
        worst = found.worst_neuron * layer.n_in + found.worst_input
        assert found.worst_changed == max(changed) == changed[worst]


def test_a_sample_has_an_interval(small):
    model, images, _ = small
    network = FlippedNetwork(model, images)
    whole = measure_singles(network, 0, 80, np.random.default_rng(0)).share.pct
    held = 0
    for seed in range(40):
        found = measure_singles(network, 0, 30, np.random.default_rng(seed))
        assert found.flips == 30
        assert 0 <= found.share.low_pct < found.share.pct < found.share.high_pct <= 100
        held += found.share.low_pct <= whole <= found.share.high_pct
    assert held >= 36
    # Wilson's interval, for the sample that was the last.
    z, n, p = NormalDist().inv_cdf(0.975), 30, found.changing / 30
    middle, half = p + z * z / (2 * n), z * (p * (1 - p) / n + z * z / (4 * n * n)) ** 0.5
    bounds = [100 * (middle + sign * half) / (1 + z * z / n) for sign in (-1, 1)]
    assert [found.share.low_pct, found.share.high_pct] == pytest.approx(bounds)


def test_trials(small):
    model, images, labels = small
    network = FlippedNetwork(model, images)
    never = measure_rate(network, labels, 1e-9, 20, np.random.default_rng(0))
    assert never.mean_flips == 0
    assert never.accuracy_pct == never.lowest_pct == never.highest_pct == 90
    assert never.quantiles_pct == (90,) * 5
    often = measure_rate(network, labels, 0.25, 300, np.random.default_rng(0))
    assert often.mean_flips == pytest.approx(0.25 * 112, rel=0.05)
    assert often.lowest_pct < often.quantiles_pct[0] < often.quantiles_pct[2] < often.highest_pct < 90
    always = measure_rate(network, labels, 1, 2, np.random.default_rng(0))
    everything = [np.arange(80), np.arange(32)]
    want = 100 * (golden.classify(with_flips(model, everything), images) == labels).mean()
    assert always.mean_flips == 112 and always.lowest_pct == always.highest_pct == want


def test_every_weight_is_flipped_as_often_as_any_other(small):
    model, images, labels = small
    network = FlippedNetwork(model, images)
    hits = [np.zeros(80), np.zeros(32)]

    class Counting:
        def __init__(self):
            self.model = model

        def classes(self, flips):
            for count, places in zip(hits, flips, strict=True):
                assert len(set(places.tolist())) == len(places)
                count[places] += 1
            return network.healthy_classes

    measure_rate(Counting(), labels, 0.3, 2000, np.random.default_rng(0))
    for count in hits:
        # Mean 600, deviation sqrt(2000 * 0.3 * 0.7) = 20.5; five deviations for 112 of them.
        assert abs(count - 600).max() < 103


def test_a_seed_is_the_whole_result(small):
    model, images, labels = small
    options = {"rates": (0.01, 0.1), "trials": 5, "samples": 20}
    heard = []
    one = measure_upsets(model, images, labels, **options, seed=3, advance=heard.append)
    assert one == measure_upsets(model, images, labels, **options, seed=3)
    assert one != measure_upsets(model, images, labels, **options, seed=4)
    assert sum(heard) == 2 * 5 + 2 * 20
    weights = [layer.weights for layer in one.layers]
    assert weights == [n_in * n_out for n_in, n_out in pairwise(model.sizes)]
    for name in Share.__struct_fields__:
        parts = [getattr(layer.share, name) for layer in one.layers]
        assert getattr(one.share, name) == pytest.approx((80 * parts[0] + 32 * parts[1]) / 112)
    best = max(one.layers, key=lambda layer: layer.share.pct)
    assert one.most_sensitive == best.name


@pytest.mark.parametrize("rate", [0, -0.1, 1.5, float("nan")])
def test_rates_out_of_range(small, rate):
    with pytest.raises(UsageError, match=r"^Rate of flips must be above 0 and at most 1, not "):
        measure_upsets(*small, rates=(0.1, rate), trials=1, samples=1)


def test_no_images(small):
    model, images, labels = small
    with pytest.raises(UsageError, match=r"^Number of images must be at least 1, not 0$"):
        measure_upsets(model, images[:0], labels[:0], rates=(0.1,), trials=1, samples=1)


def test_picture(small, tmp_path):
    result = measure_upsets(*small, rates=(0.01, 0.1, 1), trials=9, samples=9)
    draw_upsets(result, tmp_path / "a.svg", "a title")
    draw_upsets(result, tmp_path / "b.svg", "a title")
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()
    draw_upsets(result, tmp_path / "a.png", "a title")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


DIGITS = str(ROOT / "models" / "digits-64-128-10" / "model.bchw")


def test_command(tmp_path, capsys):
    command = ["upsets", DIGITS, "--images", "40", "--rates", "0.01,0.1", "--trials", "3", "--samples", "9"]
    output, picture = tmp_path / "u.json", tmp_path / "u.png"
    assert main([*command, "--json", "-o", str(output), "--picture", str(picture)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found == json.loads(output.read_text())
    assert picture.stat().st_size > 1000
    assert (found["images"], found["dataset"], [rate["rate"] for rate in found["rates"]]) == (
        40,
        "digits",
        [0.01, 0.1],
    )
    page = (ROOT / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
    section = page.partition("## upsets\n")[2].partition("\n## ")[0]
    keys = {"model", "dataset"}
    for kind in (UpsetResult, RateUpsets, LayerUpsets, Share):
        keys |= set(kind.__struct_fields__)
    assert set(found) <= keys
    assert all(f"`{key}`" in section for key in keys)
    assert main([*command]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "single flips, 40 images" in out and "most sensitive: layer" in out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--picture", "x.gif"], "Picture must be a file of type .png, .svg, .pdf, not 'x.gif'"),
        (["--dataset", "mnist"], "Data set mnist must be one of 64 pixels, not 784"),
        (["--images", "361"], "Number of images must be at most 360, not 361"),
        (["--rates", "0.1,x"], "Rates must be numbers with commas between them, not '0.1,x'"),
        (["--rates", "2"], "Rate of flips must be above 0 and at most 1, not 2.0"),
    ],
)
def test_command_refuses(options, message, capsys, monkeypatch):
    from bc_hw import data
    from bc_hw.data import load_dataset

    pixels = np.zeros((1, 784), dtype=np.uint8)
    label = np.zeros(1, dtype=np.int64)
    mnist = data.Dataset("mnist", pixels, label, pixels, label, tuple("0123456789"), (28, 28))
    monkeypatch.setattr(
        data, "load_dataset", lambda name, folder: mnist if name == "mnist" else load_dataset(name, folder)
    )
    assert main(["upsets", DIGITS, *options]) == 2
    assert message in " ".join(capsys.readouterr().err.split())


def test_model_of_no_data_set(tmp_path, capsys):
    save_model(random_model((64, 10)), tmp_path / "m.bchw")
    assert main(["upsets", str(tmp_path / "m.bchw")]) == 2
    assert "Data set must be given with --dataset" in capsys.readouterr().err


MAPS = "7x6x2-3C3-MP2-4C2s2p1-MP2-5"
"""Convolutions and pools, one behind the other and a pool in front of the dense layer."""


@pytest.mark.parametrize("rate", [0, 0.02, 0.3, 1])
@pytest.mark.parametrize("layers", [MAPS, "5-4-3"])
def test_maps_are_equal_to_the_golden_model(rate, layers, monkeypatch):
    monkeypatch.setattr("bc_hw.upsets.recomputed.SUM_BYTES", 8 * 7 * 6 * 3 * 4)  # four images at once
    model = random_model(parse_topology(layers), input_bits=3, act_bits=2, seed=4)
    images = random_images(9, model.input.values, 3)
    rng = np.random.default_rng(7)
    for _ in range(6):
        check(model, images, some_flips(model, rng, rate), RecomputedNetwork)
    one_by_one = [np.empty(0, dtype=int) for layer in model.layers if layer.spec.weighted]
    for index in range(len(one_by_one)):
        check(
            model, images, [*one_by_one[:index], np.array([1]), *one_by_one[index + 1 :]], RecomputedNetwork
        )


def test_only_images_whose_values_changed_are_computed_again(monkeypatch):
    """A flip that changes nothing of an image costs the layers behind it nothing."""
    model = random_model(parse_topology(MAPS), input_bits=3, act_bits=1, seed=4)
    network = RecomputedNetwork(model, random_images(30, model.input.values, 3))
    before = network._values[1]
    rows = []
    run = RecomputedNetwork._run

    def spy(self, index, layer, values):
        rows.append(len(values))
        return run(self, index, layer, values)

    monkeypatch.setattr(RecomputedNetwork, "_run", spy)
    network.scores([np.array([0]), np.array([], int), np.array([], int)])
    flipped = with_flips(model, [np.array([0]), np.array([], int), np.array([], int)])
    after = golden.trace(flipped, network._values[0]).activations[0]
    assert rows[:2] == [30, int((after != before).any(axis=1).sum())]
    assert rows == sorted(rows, reverse=True) and 0 < rows[-1] < 30
    rows.clear()
    network.scores([np.array([], int), np.array([], int), np.array([3])])
    assert rows == [0, 0, 0, 0, 30]


def test_layers_of_maps_are_named_as_in_the_hardware():
    model = random_model(parse_topology(MAPS), input_bits=3, act_bits=2, seed=4)
    images = random_images(12, model.input.values, 3)
    labels = golden.classify(model, images)
    result = measure_upsets(model, images, labels, rates=(0.5,), trials=4, samples=5)
    assert [layer.name for layer in result.layers] == ["layer0", "layer2", "layer4"]
    assert [layer.weights for layer in result.layers] == [54, 48, model.layers[4].weights.size]
    assert result.accuracy_pct == 100 > result.rates[0].accuracy_pct
    healthy = golden.classify(model, images)
    whole = measure_singles(RecomputedNetwork(model, images), 2, 48, np.random.default_rng(0))
    flips = [[np.array([], int), np.array([place]), np.array([], int)] for place in range(48)]
    changed = [int((golden.classify(with_flips(model, each), images) != healthy).sum()) for each in flips]
    assert whole.changing == sum(count > 0 for count in changed) > 0
    assert whole.worst_changed == max(changed) == changed[whole.worst_neuron * 12 + whole.worst_input]


def test_command_takes_maps(tmp_path, capsys):
    save_model(random_model(parse_topology("8x8x1-3C3-MP2-10")), tmp_path / "m.bchw")
    command = ["upsets", str(tmp_path / "m.bchw"), "--dataset", "digits", "--images", "9", "--rates", "0.1"]
    assert main([*command, "--trials", "2", "--samples", "3"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "8x8x1-3C3-MP2-10" in out and "layer2" in out and "layer1" not in out
