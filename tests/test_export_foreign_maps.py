"""Networks of maps of other programs: the integers of every layer, and each sentence that refuses one."""

import json

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from bc_hw import golden
from bc_hw.cli import main
from bc_hw.data import load_dataset
from bc_hw.data.fit import pixels_for
from bc_hw.errors import CheckpointError, UsageError
from bc_hw.export.description import load_description
from bc_hw.export.exact import Exactness
from bc_hw.export.foreign import ForeignNetwork
from bc_hw.model.bchw import load_model
from bc_hw.model.random_model import random_images

CONV, NORM, POOL = {"type": "Conv2d"}, {"type": "BatchNorm2d", "eps": 0.0}, {"type": "MaxPool2d"}
RELU, TANH = {"type": "ReLU", "max": 15.0}, {"type": "Hardtanh", "max_val": 14.0}
FLAT, LINEAR = {"type": "Flatten"}, {"type": "Linear"}
POOL2 = POOL | {"kernel_size": 2}
AVERAGE, WINDOW = {"type": "AdaptiveAvgPool2d", "output_size": 1}, {"type": "AvgPool2d", "kernel_size": 6}

NETWORKS = {
    "pool behind the activation": (
        "6x5x3",
        [CONV | {"padding": 1}, NORM, RELU, POOL2, CONV, NORM, TANH, FLAT, LINEAR],
        [(4, 3, 3, 3), (5, 4, 2, 1), (10, 20)],
        "6x5x3-4C3-MP2-5C2x1-10",
    ),
    "pool before the activation": (
        "6x5x3",
        [CONV, NORM, POOL2, TANH, FLAT, LINEAR, {"type": "BatchNorm1d", "eps": 0.0}],
        [(4, 3, 3, 2), (10, 4 * 2 * 2)],
        "6x5x3-4C3x2p0-MP2-10",
    ),
    "pool before BatchNorm, and flattened before the activation": (
        "7x9x2",
        [
            CONV | {"stride": [2, 1], "padding": [1, 2]},
            POOL | {"kernel_size": [3, 3], "stride": 2},
            NORM,
            FLAT,
            RELU,
            {"type": "Dropout"},
            LINEAR,
            RELU,
            LINEAR,
        ],
        [(4, 2, 3, 5), (6, 4 * 1 * 4), (10, 6)],
        "7x9x2-4C3x5s2x1-MP3s2-6-10",
    ),
    "pool of pixels, and scores of a convolution": (
        "6x6x1",
        [POOL2, {"type": "Dropout"}, CONV | {"padding": 1}, {"type": "Sign"}, CONV, NORM],
        [(6, 1, 3, 3), (10, 6, 3, 3)],
        "6x6x1-MP2-6C3-10C3p0",
    ),
    "average of 4x4 pixels, before a hidden layer": (
        "6x5x3",
        [CONV, NORM, RELU, AVERAGE, FLAT, LINEAR, RELU | {"max": 7.5}, LINEAR],
        [(4, 3, 3, 2), (6, 4), (10, 6)],
        "6x5x3-4C3x2p0-GAP-6-10",
    ),
    "average of levels from -1, and scores of a convolution": (
        "6x5x3",
        [CONV | {"padding": 1}, NORM, TANH, WINDOW | {"kernel_size": [6, 5]}, {"type": "Dropout"}, CONV],
        [(4, 3, 3, 3), (10, 4, 1, 1)],
        "6x5x3-4C3-GAP-10C1",
    ),
    "average of one bit": (
        "7x6x2",
        [CONV, {"type": "Sign"}, AVERAGE | {"output_size": [1, 1]}, FLAT, LINEAR, RELU, LINEAR],
        [(6, 2, 4, 3), (8, 6), (10, 8)],
        "7x6x2-6C4x3p0-GAP-8-10",
    ),
    "average of pixels": (
        "8x4x3",
        [AVERAGE, FLAT, LINEAR, TANH, LINEAR],
        [(9, 3), (10, 9)],
        "8x4x3-GAP-9-10",
    ),
}


@pytest.fixture
def describe(tmp_path):
    """Return a function that writes and reads a description."""

    def write(modules, given="6x5x3", **fields):
        path = tmp_path / "net.json"
        path.write_text(json.dumps({"dataset": "digits", "input": given, "modules": modules} | fields))
        return load_description(path)

    return write


def state_of(modules, shapes, *, positive=False, seed=0):
    """Return a state dict with weights of these shapes; BatchNorm has scales that one digit holds."""
    generator = torch.Generator().manual_seed(seed)
    state, shapes, width = {}, iter(shapes), None
    for index, module in enumerate(modules):
        if module["type"] in ("Conv2d", "Linear"):
            shape = next(shapes)
            width = shape[0]
            state[f"{index}.weight"] = torch.empty(shape).uniform_(-1, 1, generator=generator)
            state[f"{index}.bias"] = torch.empty(width).uniform_(-1, 1, generator=generator)
        elif module["type"].startswith("BatchNorm"):
            signs = torch.randint(0, 2, (width,), generator=generator) * 2.0 - 1
            scale = torch.ldexp(signs, torch.randint(-3, 1, (width,), generator=generator))
            state[f"{index}.weight"] = scale.abs() if positive else scale
            state[f"{index}.bias"] = torch.empty(width).uniform_(-1, 1, generator=generator)
            state[f"{index}.running_mean"] = torch.empty(width).uniform_(-3, 3, generator=generator)
            state[f"{index}.running_var"] = torch.ones(width)
    return state


def pair(numbers):
    return tuple(numbers) if isinstance(numbers, list) else numbers


def in_torch(modules, state, x, bits):
    """Compute what the network gives behind each activation and pooling, rounded, and its scores.

    Of averages it gives what they divide: sums of whole numbers, which no division has rounded.
    """
    given, low, step = [], 0.0, 1.0
    for index, module in enumerate(modules):
        get = {name: state.get(f"{index}.{name}") for name in ("weight", "bias")}
        get = {name: None if tensor is None else tensor.double() for name, tensor in get.items()}
        match module["type"]:
            case "Conv2d":
                weight = torch.where(get["weight"] >= 0, 1.0, -1.0).double()
                sides = pair(module.get("stride", 1)), pair(module.get("padding", 0))
                x = functional.conv2d(x, weight, get["bias"], *sides)
            case "Linear":
                x = functional.linear(x, torch.where(get["weight"] >= 0, 1.0, -1.0).double(), get["bias"])
            case "BatchNorm1d" | "BatchNorm2d":
                mean, var = (state[f"{index}.{name}"].double() for name in ("running_mean", "running_var"))
                x = functional.batch_norm(x, mean, var, get["weight"], get["bias"], eps=0.0)
            case "MaxPool2d":
                x = functional.max_pool2d(x, pair(module["kernel_size"]), module.get("stride"))
            case "AdaptiveAvgPool2d" | "AvgPool2d":
                given.append((((x - low) / step).sum((2, 3)), module["type"]))
                x, step = x.mean((2, 3), keepdim=True), step / x[0, 0].numel()
            case "Flatten":
                x = x.flatten(1)
            case "Sign":
                x, low, step = torch.where(x >= 0, 1.0, -1.0).double(), -1.0, 2.0
            case "ReLU" | "Hardtanh":
                low, top = (0.0, module["max"]) if module["type"] == "ReLU" else (-1.0, module["max_val"])
                step = (top - low) / (2**bits - 1)
                x = low + step * torch.floor((x - low) / step + 0.5).clamp(0, 2**bits - 1)
        if module["type"] in ("Sign", "ReLU", "Hardtanh", "MaxPool2d"):
            given.append(((x - low) / step, module["type"]))
    return given, x.flatten(1)


@pytest.mark.parametrize("name", NETWORKS)
def test_it_is_the_network_with_rounded_activations(describe, name):
    """With scales that are powers of two nothing else is rounded: every pixel and every class is the same."""
    given, modules, shapes, text = NETWORKS[name]
    state = state_of(modules, shapes, positive="pool before BatchNorm" in name)
    foreign = ForeignNetwork(describe(modules, given), state)
    model, folds = foreign.fold(1)
    assert foreign.topology.text == text
    images = random_images(40, foreign.topology.input.values, 8, seed=1)
    x = torch.from_numpy(images).double().view(-1, *model.input[2:3], *model.input[:2])
    activations, scores = in_torch(modules, state, x, 4)
    found = golden.trace(model, pixels_for(images, model.input))
    np.testing.assert_array_equal(found.classes, scores.argmax(1).numpy())
    assert [fold.exactness.wrong_sums for fold in folds if isinstance(fold.exactness, Exactness)] == [0] * (
        len(folds) - 1
    )
    # A pool before its activation has no integers of its own: those of the activation are behind both.
    expected = [value for value, _ in activations]
    if "before" in name:
        del expected[0]
        ours = [found.activations[1], *found.activations[2:]]
    else:
        ours = found.activations
    assert len(ours) == len(expected)
    for integers, value in zip(ours, expected, strict=True):
        rows = value.movedim(1, -1).flatten(1) if value.dim() == 4 else value
        if integers.shape[1] != model.maps[1].channels and value.dim() == 2 and "flattened" in name:
            step = next(map_ for map_ in model.maps if map_.values == integers.shape[1])
            rows = value.view(-1, step.channels, step.height, step.width).movedim(1, -1).flatten(1)
        assert 0 < integers.mean() < integers.max()
        np.testing.assert_array_equal(integers, rows.numpy())


@pytest.mark.parametrize("average", [False, True])
def test_the_float_network_is_torch_with_signs(describe, average):
    modules = [
        CONV | {"padding": 1},
        NORM,
        POOL2,
        RELU,
        AVERAGE if average else {"type": "Dropout"},
        FLAT,
        LINEAR,
    ]
    state = state_of(modules, [(4, 3, 3, 3), (10, 4 if average else 24)])
    network = nn.Sequential(
        nn.Conv2d(3, 4, 3, padding=1),
        nn.BatchNorm2d(4, eps=0.0),
        nn.MaxPool2d(2),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1) if average else nn.Dropout(),
        nn.Flatten(),
        nn.Linear(4 if average else 24, 10),
    )
    network.load_state_dict(state, strict=False)
    with torch.no_grad():
        for place in (0, 6):
            network[place].weight.copy_(0.5 * torch.where(network[place].weight >= 0, 1.0, -1.0))
    images = random_images(50, 90, 8, seed=2)
    scaled = [
        module | ({"weight_scale": 0.5} if module in (modules[0], LINEAR) else {}) for module in modules
    ]
    foreign = ForeignNetwork(describe(scaled, pixel_scale=1 / 256), state)
    expected = network.double().eval()(torch.from_numpy(images).double().view(-1, 3, 6, 5) / 256).argmax(1)
    np.testing.assert_array_equal(foreign.classify(images), expected.numpy())


@pytest.mark.parametrize(
    ("modules", "message", "hint"),
    [
        (
            [LINEAR],
            r"^Module 0 must be Conv2d or MaxPool2d or AdaptiveAvgPool2d or AvgPool2d or Flatten, not 'Linear'$",
            None,
        ),
        (
            [CONV, {"type": "BatchNorm1d"}],
            r"^Module 1 must be BatchNorm2d or MaxPool2d or ReLU or Hardtanh or Sign, not 'BatchNorm1d'$",
            None,
        ),
        ([CONV, FLAT, NORM], r"^Module 2 must be ReLU or Hardtanh or Sign, not 'BatchNorm2d'$", None),
        ([CONV, FLAT, RELU, CONV], r"^Module 3 must be Linear, not 'Conv2d'$", None),
        ([CONV, RELU], r"^Last module must be Conv2d or BatchNorm2d, not 'ReLU'$", None),
        ([CONV | {"groups": 3}], r"^Groups of module 0 must be 1, not 3$", "takes all channels"),
        ([CONV | {"dilation": [1, 2]}], r"^Dilation of module 0 must be 1, not \(1, 2\)$", "no gaps"),
        (
            [CONV | {"padding_mode": "reflect", "name": "first"}],
            r"^Padding mode of module first must be 'zeros', not 'reflect'$",
            "zeros outside a map",
        ),
        ([CONV | {"weight_scale": 0}], r"^Weight scale of module 0 must be above 0, not 0.0$", None),
        ([POOL2 | {"padding": 1}], r"^Padding of module 0 must be 0, not 1$", "inside the map"),
        ([POOL2 | {"dilation": 2}], r"^Dilation of module 0 must be 1, not 2$", "inside the map"),
        ([POOL2 | {"ceil_mode": True}], r"^Ceil mode of module 0 must be false, not True$", "inside the map"),
        (
            [POOL | {"kernel_size": [2, 3]}],
            r"^Window of module 0 must be the same in both directions, not \(2, 3\)$",
            None,
        ),
        (
            [POOL2 | {"stride": [2, 1]}],
            r"^Stride of module 0 must be the same in both directions, not \(2, 1\)$",
            None,
        ),
        (
            [CONV, TANH, CONV | {"padding": 1, "name": "conv2"}],
            r"^Values that module conv2 pads with zeros must begin at 0, not -1$",
            "pad after ReLU, after Hardtanh with min_val 0, or pixels with pixel_offset 0",
        ),
        (
            [CONV, {"type": "LPPool2d", "kernel_size": 2, "name": "pool1"}],
            r"^Module pool1 must be one of Linear, Conv2d, BatchNorm1d, .*, not 'LPPool2d'$",
            "no form in integers",
        ),
        (
            [AVERAGE | {"output_size": [1, 2]}],
            r"^Output size of module 0 must be 1, not \(1, 2\)$",
            "over the whole map, and no part of it",
        ),
        ([AVERAGE | {"output_size": None}], r"^Output size of module 0 must be 1, not None$", "whole map"),
        ([WINDOW | {"padding": 1}], r"^Padding of module 0 must be 0, not 1$", "whole map"),
        (
            [WINDOW | {"divisor_override": 2}],
            r"^Divisor of module 0 must be null, not 2$",
            "divides by the pixels of the map",
        ),
        (
            [CONV, NORM, AVERAGE],
            r"^Module 2 must be MaxPool2d or ReLU or Hardtanh or Sign, not 'AdaptiveAvgPool2d'$",
            "stands behind ReLU, Hardtanh or Sign, and before a Linear or a Conv2d",
        ),
        ([FLAT, AVERAGE], r"^Module 1 must be Linear, not 'AdaptiveAvgPool2d'$", None),
        (
            [CONV, RELU, AVERAGE],
            r"^Last module must be Conv2d or BatchNorm2d, not 'AdaptiveAvgPool2d'$",
            None,
        ),
    ],
)
def test_modules_of_maps_must_follow_each_other(describe, modules, message, hint):
    with pytest.raises(UsageError, match=message) as caught:
        describe(modules)
    assert hint is None or hint in caught.value.hint


def test_pixels_that_begin_below_0_are_not_padded(describe):
    describe([CONV | {"padding": [0, 0]}], pixel_offset=-0.5)
    with pytest.raises(UsageError, match=r"module 0 pads with zeros must begin at 0, not -0.5$"):
        describe([CONV | {"padding": 1}], pixel_offset=-0.5)


def test_a_network_of_maps_without_its_input(describe):
    with pytest.raises(UsageError, match=r"^Module 0 must be Linear, not 'MaxPool2d'$") as caught:
        describe([POOL2], "")
    assert '"input": "28x28x1"' in caught.value.hint
    with pytest.raises(UsageError, match=r"^Module 0 must be Linear, not 'AdaptiveAvgPool2d'$") as caught:
        describe([AVERAGE], "")
    assert '"input": "28x28x1"' in caught.value.hint
    with pytest.raises(UsageError, match=r"^Input must be a number of values, .*, not '6x5'$"):
        describe([CONV], "6x5")


@pytest.mark.parametrize(
    ("modules", "shapes", "message"),
    [
        (
            [CONV],
            [(4, 3, 3)],
            r"^Module 0: Weight must be of the shape neurons, channels, height, width, not",
        ),
        ([CONV], [(4, 1, 3, 3)], r"^Module 0: Channels that it takes must be 3, not 1$"),
        ([CONV], [(4, 3, 8, 3)], r"^Module 0: Kernel of a convolution must be from 1 to 7, not 8$"),
        (
            [CONV | {"padding": 3}],
            [(4, 3, 3, 3)],
            r"^Module 0: Padding of a convolution must be from 0 to 2, not 3$",
        ),
        ([CONV], [(4, 3, 7, 5)], r"^Module 0: Kernel of 4C7x5p0 on 6x5x3 must be at most the height"),
        (
            [POOL | {"kernel_size": 4}, FLAT, LINEAR],
            [(10, 18)],
            r"^Module 0: Window of a pooling layer must be from 2 to 3, not 4$",
        ),
        (
            [CONV, RELU, WINDOW | {"kernel_size": [4, 2]}, FLAT, LINEAR],
            [(4, 3, 3, 3), (10, 4)],
            r"^Module 2: Window must be the whole map, 4 x 3, not 4 x 2$",
        ),
        (
            [CONV, RELU, AVERAGE, FLAT, LINEAR],
            [(4, 3, 3, 3), (10, 48)],
            r"^Module 4: Inputs must be 4, not 48$",
        ),
        ([CONV, RELU, FLAT, LINEAR], [(4, 3, 3, 3), (10, 99)], r"^Module 3: Inputs must be 48, not 99$"),
        (
            [CONV],
            [(10, 3, 3, 3)],
            r"^Last layer must be one with weights that gives one pixel of scores, not",
        ),
        ([CONV, POOL2], [(10, 3, 5, 4)], r"^Last layer must be one with weights .*, not MP2"),
        (
            [CONV, POOL2, NORM, RELU, FLAT, LINEAR],
            [(4, 3, 3, 3), (10, 8)],
            r"^Every 2.weight behind MaxPool2d, module 1, must be 0 or above, not negative as \d of 4 are$",
        ),
    ],
)
def test_tensors_of_maps_are_checked(describe, modules, shapes, message):
    with pytest.raises((CheckpointError, UsageError), match=message):
        ForeignNetwork(describe(modules), state_of(modules, shapes))


def test_an_average_over_more_pixels_than_sums_have_bits_for(describe):
    modules = [CONV, RELU, AVERAGE, FLAT, LINEAR]
    foreign = ForeignNetwork(
        describe(modules, "20x20x1", act_bits=8), state_of(modules, [(4, 1, 3, 3), (10, 4)])
    )
    with pytest.raises(
        UsageError, match=r"^Sums of GAP on 18x18x4 must be at most 16 bits wide, not 17 bits"
    ):
        foreign.fold(1)


def test_command(tmp_path, monkeypatch, capsys, describe):
    monkeypatch.chdir(tmp_path)
    modules = [CONV | {"padding": 1}, NORM, RELU, POOL2, FLAT, LINEAR]
    torch.save({"model": state_of(modules, [(4, 1, 3, 3), (10, 64)])}, "net.pt")
    describe(modules, "8x8x1")
    assert main(["export", "net.pt", "--description", "net.json", "--scale-digits", "1", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    model, data = load_model(tmp_path / "net.bchw"), load_dataset("digits")
    assert model.topology.text == "8x8x1-4C3-MP2-10"
    wrong = int((golden.classify(model, pixels_for(data.test_images, model.input)) != data.test_labels).sum())
    assert result["integer_error_pct"] == 100 * wrong / 360
    assert result["exactness"]["wrong_sums"] == 0
    describe(modules, "4x4x4")
    (tmp_path / "net.bchw").unlink()
    assert main(["export", "net.pt", "--description", "net.json", "--scale-digits", "1"]) == 1
    error = capsys.readouterr().err
    assert "error: net.pt" not in error and "Module 0: Channels that it takes must be 4, not 1" in error
    assert not (tmp_path / "net.bchw").exists()
