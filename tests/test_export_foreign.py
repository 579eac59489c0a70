"""Networks of other programs: every rule of a description, every tensor of a state dict, and the arithmetic."""

import itertools
import json

import numpy as np
import pytest
import torch
from torch import nn

from bc_hw import golden
from bc_hw.cli import main
from bc_hw.data import load_dataset
from bc_hw.data.dataset import drop_low_bits
from bc_hw.errors import CheckpointError, UsageError
from bc_hw.export import export_model
from bc_hw.export.description import load_description
from bc_hw.export.foreign import ForeignNetwork
from bc_hw.export.measure import classify_float
from bc_hw.model.bchw import load_model
from bc_hw.train import make_config, train
from bc_hw.train.blocks import EPS
from bc_hw.train.quantise import activation_step

LINEAR, NORM, TANH = {"type": "Linear"}, {"type": "BatchNorm1d"}, {"type": "Hardtanh"}
SIGN = {"type": "Sign"}


@pytest.fixture(scope="module")
def digits():
    return load_dataset("digits")


@pytest.fixture
def describe(tmp_path):
    """Return a function that writes and reads a description."""

    def write(modules, **fields):
        path = tmp_path / "net.json"
        path.write_text(json.dumps({"dataset": "digits", "modules": modules} | fields))
        return load_description(path)

    return write


def powers(shape, low, high, generator):
    """Return powers of two with both signs: scales that one digit holds exactly."""
    exponents = torch.randint(low, high + 1, shape, generator=generator)
    return torch.ldexp(torch.randint(0, 2, shape, generator=generator) * 2.0 - 1, exponents)


def plain(sizes, act, *, bias, seed=0):
    """Return a network whose scales have one digit, in powers of two, and everything else at random."""
    generator = torch.Generator().manual_seed(seed)
    modules = []
    for n_in, n_out in itertools.pairwise(sizes):
        linear, norm = nn.Linear(n_in, n_out, bias=bias), nn.BatchNorm1d(n_out, eps=0.0)
        with torch.no_grad():
            linear.weight.uniform_(-1, 1, generator=generator)
            linear.weight[0, 0] = 0.0
            if bias:
                linear.bias.uniform_(-1, 1, generator=generator)
            norm.weight.copy_(powers((n_out,), -3, 0, generator))
            norm.bias.uniform_(-1, 1, generator=generator)
            norm.running_mean.uniform_(-3, 3, generator=generator)
        modules += [linear, norm, act()]
    return nn.Sequential(*modules[:-1])


def quantised_scores(network, alpha, x, ends, bits):
    """Compute what the network computes with binary weights and rounded activations, in plain PyTorch."""
    low, high = ends
    step = (high - low) / (2**bits - 1)
    with torch.no_grad():
        for module in network:
            if isinstance(module, nn.Linear):
                weight = alpha * torch.where(module.weight >= 0, 1.0, -1.0).double()
                x = nn.functional.linear(x, weight, None if module.bias is None else module.bias.double())
            elif isinstance(module, nn.BatchNorm1d):
                x = module.double()(x)
            else:
                x = low + step * torch.floor((x - low) / step + 0.5).clamp(0, 2**bits - 1)
    return x


@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("act", ["Hardtanh", "ReLU"])
@pytest.mark.parametrize("bits", [1, 4])
@pytest.mark.parametrize("alpha", [1.0, 0.5])
def test_it_is_the_network_with_rounded_activations(describe, digits, bias, act, bits, alpha):
    """With scales that are powers of two nothing else is rounded: hidden layers and classes are the same."""
    top = 2**bits - 1
    ends = (0.0, float(top)) if act == "ReLU" else (-1.0, -1.0 + 2 * top)
    entry = {"type": "ReLU", "max": ends[1]} if act == "ReLU" else TANH | {"max_val": ends[1]}
    network = plain((64, 20, 14, 10), nn.ReLU if act == "ReLU" else nn.Hardtanh, bias=bias).eval()
    linear = LINEAR | {"weight_scale": alpha}
    modules = [linear, NORM | {"eps": 0.0}, entry] * 2 + [linear, NORM | {"eps": 0.0}]
    description = describe(modules, act_bits=bits, pixel_scale=1 / 64, pixel_offset=-2.0, input_bits=6)
    foreign = ForeignNetwork(description, network.state_dict(), zeros_are_plus=True)
    model, folds = foreign.fold(1)
    pixels = drop_low_bits(digits.test_images, 6)
    x = torch.from_numpy(pixels).double() * 4 / 64 - 2
    expected = quantised_scores(network, alpha, x, ends, bits)
    found = golden.trace(model, pixels)
    # Scores count in 2^-k of the smallest scale, and the offset of each class has its place among the others.
    unit = network[-1].weight.abs().min().item() * alpha * (ends[1] - ends[0]) / top
    rounding = found.scores / 2 ** folds[-1].exactness.fraction_bits - (expected / unit).numpy()
    assert np.abs(rounding).max() < 1
    np.testing.assert_array_equal(found.classes, expected.argmax(1).numpy())
    assert folds[-1].exactness.rounded_scales == 0
    assert [fold.exactness.wrong_sums for fold in folds[:-1]] == [0, 0]
    np.testing.assert_allclose(rounding, rounding[:1].repeat(360, 0), atol=1e-9)  # the same for every image
    step = (ends[1] - ends[0]) / top
    hidden = quantised_scores(network[:6], alpha, x, ends, bits)
    np.testing.assert_array_equal(found.activations[-1], ((hidden - ends[0]) / step).numpy())
    assert [fold.scale_digits for fold in folds[:-1]] == [1, 1]
    assert all(fold.negated_rows > 0 for fold in folds)


class Sign(nn.Module):
    """As a user writes it: it has nothing in the state dict."""

    def forward(self, x):
        return torch.where(x >= 0, 1.0, -1.0).to(x.dtype)


def test_sign_is_one_bit_and_the_network_itself_is_compared(describe, digits):
    network = plain((64, 20, 14, 10), Sign, bias=True).eval()
    network[5] = nn.Hardtanh()
    norm = NORM | {"eps": 0.0}
    description = describe(
        [LINEAR, norm, SIGN, LINEAR, norm, TANH, LINEAR, norm],
        act_bits=4,
        pixel_scale=1 / 64,
        pixel_offset=-2,
    )
    foreign = ForeignNetwork(description, network.state_dict(), zeros_are_plus=True)
    x = torch.from_numpy(digits.test_images).double() / 64 - 2
    with torch.no_grad():
        for place in (0, 3, 6):
            network[place].weight.copy_(torch.where(network[place].weight >= 0, 1.0, -1.0))
        network.double()
        expected = network[:3](x)
        classes = network(x).argmax(1)
    np.testing.assert_array_equal(foreign.classify(digits.test_images), classes.numpy())
    model, _ = foreign.fold(1)
    assert [layer.act_bits for layer in model.layers] == [1, 4, None]
    found = golden.trace(model, digits.test_images).activations[0]
    assert 0 < found.mean() < 1
    np.testing.assert_array_equal(found, (expected > 0).numpy())


def test_the_sign_of_nothing_is_plus(describe):
    weights = torch.tensor([[1.0, -1.0], [-1.0, 1.0]])
    state = {"0.weight": weights, "2.weight": torch.ones(2, 2)}
    foreign = ForeignNetwork(describe([LINEAR, SIGN, LINEAR]), state)
    images = np.array([[3, 3], [3, 2], [2, 3]], np.uint8)
    with torch.no_grad():
        floats = foreign.modules[:2](torch.from_numpy(images).double())
    assert floats.tolist() == [[1, 1], [1, -1], [-1, 1]]
    np.testing.assert_array_equal(golden.trace(foreign.fold(1)[0], images).activations[0], floats > 0)


def as_sequential(checkpoint):
    """Return the modules and the state dict that do what one of our own networks does."""
    modules, state, step = [], {}, 1.0
    tensors, config = checkpoint.tensors, checkpoint.config
    level = activation_step(config.act_bits)
    last = len(config.steps) - 1
    for index in range(last + 1):
        name = "output" if index == last else f"hidden.{index}"
        get = {key: tensors[f"{name}.{key}"] for key in ("linear.weight", "gamma", "beta", "mean", "var")}
        width = len(get["beta"])
        place = len(modules)
        state[f"{place}.weight"] = get["linear.weight"]
        state[f"{place + 1}.weight"] = get["gamma"].expand(width)
        state[f"{place + 1}.bias"] = get["beta"]
        state[f"{place + 1}.running_mean"] = step * get["mean"].expand(width)
        state[f"{place + 1}.running_var"] = step**2 * get["var"].expand(width)
        modules += [LINEAR, NORM | {"eps": step**2 * EPS}]
        if index < last:
            modules.append({"type": "ReLU", "max": level * (2**config.act_bits - 1)})
            step = level
    return modules, state


@pytest.mark.parametrize("digits_of_scale", [1, 2, 3])
def test_our_own_network_by_the_other_way(describe, digits, digits_of_scale):
    config = make_config("digits", digits.class_names, layers="64-24-16-10", scale_digits=0, epochs=8)
    checkpoint = train(config, digits)
    modules, state = as_sequential(checkpoint)
    model, _ = ForeignNetwork(describe(modules), state).fold(digits_of_scale)
    expected, _ = export_model(checkpoint, digits_of_scale)
    for ours, theirs in zip(model.layers[:-1], expected.layers[:-1], strict=True):
        assert ours.shift == theirs.shift
        for name in ("weights", "scale", "bias"):
            np.testing.assert_array_equal(getattr(ours, name), getattr(theirs, name))
    # Ours rounds the offsets of the classes in training; here they are as they are, and no class changes.
    found = golden.trace(model, digits.test_images)
    output = checkpoint.network().output
    a = found.activations[-1].astype(int) @ np.where(output.linear.weight.detach().numpy() >= 0, 1, -1).T
    scale = (output.gamma.double() / (output.var.double() + EPS).sqrt()).item()
    scores = scale * (a - output.mean.item()) + output.beta.detach().double().numpy()
    np.testing.assert_array_equal(found.classes, scores.argmax(1))


def test_float_network_is_torch_with_signs(describe, digits):
    network = plain((64, 20, 10), nn.Hardtanh, bias=True).eval()
    description = describe(
        [LINEAR, NORM | {"eps": 0.0}, TANH, LINEAR, NORM | {"eps": 0.0}], pixel_scale=1 / 256
    )
    foreign = ForeignNetwork(description, network.state_dict(), zeros_are_plus=True)
    with torch.no_grad():
        for place in (0, 3):
            network[place].weight.copy_(torch.where(network[place].weight >= 0, 1.0, -1.0))
        expected = network.double()(torch.from_numpy(digits.test_images).double() / 256).argmax(1)
    np.testing.assert_array_equal(foreign.classify(digits.test_images), expected.numpy())


@pytest.mark.parametrize(
    ("modules", "message"),
    [
        ([], r"Last module must be Linear or BatchNorm1d, not 'nothing'"),
        ([NORM], r"Module 0 must be Linear, not 'BatchNorm1d'"),
        ([LINEAR, LINEAR], r"Module 1 must be BatchNorm1d or ReLU or Hardtanh or Sign, not 'Linear'"),
        ([LINEAR, NORM, NORM], r"Module 2 must be ReLU or Hardtanh or Sign, not 'BatchNorm1d'"),
        ([LINEAR, SIGN], r"Last module must be Linear or BatchNorm1d, not 'Sign'"),
        ([LINEAR | {"weight_scale": 1}, SIGN | {"max": 1}, LINEAR], r"must follow its schema, but: .*max.*"),
        ([LINEAR, TANH], r"Last module must be Linear or BatchNorm1d, not 'Hardtanh'"),
        ([LINEAR | {"weight_scale": 0}], r"Weight scale of module 0 must be above 0, not 0.0"),
        ([LINEAR, {"type": "ReLU", "max": 0}, LINEAR], r"Upper end of module 1 must be above 0, not 0.0"),
        ([LINEAR, TANH | {"max_val": -1}, LINEAR], r"Upper end of module 1 must be above -1, not -1.0"),
        ([LINEAR, {"type": "ReLU"}, LINEAR], r"must follow its schema, but: .*`max`.*"),
        ([{"type": "Conv2d"}], r"Module 0 must be Linear, not 'Conv2d'"),
        ([LINEAR | {"colour": 1}], r"must follow its schema, but: .*colour.*"),
    ],
)
def test_modules_must_follow_each_other(describe, modules, message):
    with pytest.raises(UsageError, match=message):
        describe(modules)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"act_bits": 9}, r"Activation width must be from 1 to 8, not 9"),
        ({"input_bits": 0}, r"Input width must be from 1 to 8, not 0"),
        ({"pixel_scale": 0}, r"Pixel scale must be above 0, not 0.0"),
        ({"valid": -1}, r"Validation images must be zero or positive, not -1"),
        ({"colour": 1}, r"must follow its schema, but: .*colour"),
    ],
)
def test_fields_are_checked(describe, fields, message):
    with pytest.raises(UsageError, match=message):
        describe([LINEAR], **fields)


def test_description_must_be_json(tmp_path):
    with pytest.raises(UsageError, match=r"^Description must be an existing file, not '.*absent.json'$"):
        load_description(tmp_path / "absent.json")
    (tmp_path / "a.json").write_text("{")
    with pytest.raises(UsageError, match=r"^Description .*a.json must be JSON, but: "):
        load_description(tmp_path / "a.json")


MODULES = [{"type": "Flatten"}, LINEAR, NORM, TANH, {"type": "Dropout"}, LINEAR]


def a_state():
    network = nn.Sequential(
        nn.Flatten(), nn.Linear(6, 4), nn.BatchNorm1d(4), nn.Hardtanh(), nn.Dropout(), nn.Linear(4, 3)
    )
    return network.state_dict()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda s: s.pop("5.weight"),
            r"^State dict must have 5.weight, as module 5 is Linear, but it is missing$",
        ),
        (
            lambda s: s.pop("2.running_mean"),
            r"^State dict must have 2.running_mean, as module 2 is BatchNorm1d, but it is missing$",
        ),
        (lambda s: s.pop("2.bias"), r"^State dict must have 2.bias, as module 2 is BatchNorm1d"),
        (
            lambda s: s.update({"7.weight": torch.zeros(1)}),
            r"^State dict must be that of the modules in the description, not '7.weight'$",
        ),
        (lambda s: s.update({"5.weight": torch.zeros(3, 5)}), r"^Module 5: Inputs must be 4, not 5$"),
        (
            lambda s: s.update({"5.weight": torch.zeros(3)}),
            r"^Module 5: Weight must be a matrix, not \(3,\)$",
        ),
        (lambda s: s.update({"2.bias": torch.zeros(5)}), r"^2.bias must be of shape \(4,\), not \(5,\)$"),
        (lambda s: s["1.weight"].fill_(torch.nan), r"^1.weight must be finite, not NaN or infinite$"),
        (lambda s: s["2.running_var"].fill_(-1), r"^2.running_var \+ eps must be above 0, not -0.99999$"),
    ],
)
def test_tensors_are_checked(describe, change, message):
    state = a_state()
    change(state)
    with pytest.raises(CheckpointError, match=message):
        ForeignNetwork(describe(MODULES), state)


def test_batchnorm_without_affine_and_layers_without_batchnorm(describe):
    state = a_state()
    del state["2.weight"], state["2.bias"]
    network = ForeignNetwork(describe(MODULES, class_names=["a", "b", "c"]), state)
    assert network.topology.sizes == (6, 4, 3)
    model, _ = network.fold(2)
    assert (model.sizes, model.class_names) == ((6, 4, 3), ("a", "b", "c"))


def test_last_layer_without_a_scale(describe):
    network = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
    nn.init.zeros_(network[1].weight)
    foreign = ForeignNetwork(describe([LINEAR, NORM]), network.state_dict())
    with pytest.raises(CheckpointError, match=r"^Scale of the last layer must be other than 0, not 0.0$"):
        foreign.fold(1)


def test_command(tmp_path, monkeypatch, capsys, digits, describe):
    monkeypatch.chdir(tmp_path)
    config = make_config(
        "digits", digits.class_names, layers="64-24-10", scale_digits=0, epochs=10, valid=300
    )
    checkpoint = train(config, digits)
    modules, state = as_sequential(checkpoint)
    torch.save(state, "net.pt")
    describe(modules, valid=300)
    assert main(["export", "net.pt", "--description", "net.json", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    model = load_model(tmp_path / "net.bchw")
    wrong = int((golden.classify(model, digits.test_images) != digits.test_labels).sum())
    assert result["integer_error_pct"] == 100 * wrong / 360
    assert result["choice"]["images"] == 300
    # Only activations are rounded differently: ours are few-bit in float too.
    own = int((classify_float(checkpoint.network(), digits.test_images, 8) != digits.test_labels).sum())
    assert abs(result["float_error_pct"] - 100 * own / 360) < 5
    describe(modules)
    assert main(["export", "net.pt", "--description", "net.json"]) == 2
    assert "error: Held-out images must be from 1" in capsys.readouterr().err
    describe([LINEAR])
    torch.save(nn.Sequential(nn.Linear(63, 10)).state_dict(), "net.pt")
    assert main(["export", "net.pt", "--description", "net.json", "--scale-digits", "1"]) == 2
    message = (
        "error: Network must take the 64 pixels and tell the 10 classes of digits, but takes 63 and tells 10"
    )
    assert message in capsys.readouterr().err
