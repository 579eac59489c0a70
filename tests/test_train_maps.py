"""Convolutions and pools in training."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from bc_hw.data import Dataset, load_dataset
from bc_hw.errors import UsageError
from bc_hw.train import BinaryNetwork, load_checkpoint, make_config, save_checkpoint, statistics, train
from bc_hw.train.blocks import EPS
from bc_hw.train.classify import error_pct
from bc_hw.train.fused import centre, quantise_affine
from bc_hw.train.optim import make_optimiser, rate_scale
from bc_hw.train.quantise import quantise
from bc_hw.train.statistics import measure_statistics

NAMES = tuple("0123456789")


def network_of(layers, **choices):
    return BinaryNetwork(make_config("digits", NAMES, layers=layers, **choices))


def pixels(count, n_in, top=255, seed=9):
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, top + 1, (count, n_in), generator=generator, dtype=torch.uint8)


def convolution(x, weights, stride, padding):
    """Return a convolution as its formula says, pixel by pixel, in integers."""
    x = np.pad(x.astype(np.int64), ((0, 0), (0, 0), *((amount, amount) for amount in padding)))
    kh, kw = weights.shape[2:]
    rows = (x.shape[2] - kh) // stride[0] + 1
    columns = (x.shape[3] - kw) // stride[1] + 1
    out = np.empty((len(x), len(weights), rows, columns), np.int64)
    for row in range(rows):
        for column in range(columns):
            top, left = row * stride[0], column * stride[1]
            window = x[:, :, top : top + kh, left : left + kw]
            out[:, :, row, column] = np.einsum("ncij,ocij->no", window, weights.astype(np.int64))
    return out


@pytest.mark.parametrize(
    ("layers", "shape"),
    [
        ("9x7x3-5C3-10", (5, 3, 3, 3)),
        ("9x7x3-5C3s2p0-10", (5, 3, 3, 3)),
        ("9x7x3-5C3x5s2x1p2x0-10", (5, 3, 3, 5)),
        ("9x7x64-70C7-10", (70, 64, 7, 7)),
        ("9x7x1-4C1-10", (4, 1, 1, 1)),
        ("9x7x2-4C2p1-10", (4, 2, 2, 2)),
    ],
)
@pytest.mark.parametrize("images", [1, 40])
def test_convolution_in_evaluation_is_exact(layers, shape, images):
    network = network_of(layers).eval()
    linear, spec = network.hidden[0].linear, network.hidden[0].linear.taken
    assert linear.weight.shape == shape
    x = pixels(images, spec.values)
    signs = np.where(linear.weight.detach().numpy() >= 0, 1, -1)
    image = x.numpy().reshape(images, spec.channels, spec.height, spec.width)
    with torch.no_grad():
        found = linear(x.float())
    assert np.array_equal(found.numpy(), convolution(image, signs, linear.stride, linear.padding))


@pytest.mark.parametrize("mode", ["deterministic", "stochastic", "none"])
@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_convolution_in_training(mode, precision):
    linear = network_of("6x6x4-8C3-10", mode=mode, precision=precision).hidden[0].linear
    x = pixels(20, 144, top=1).float()
    found = linear(x)
    found.sum().backward()
    assert linear.weight.grad.dtype == torch.float32
    assert linear.weight.grad.abs().sum() > 0
    if mode == "stochastic":
        assert not torch.equal(linear(x), found)
    if mode == "none":
        assert linear.weight.abs().max() <= (6 / (9 * 12)) ** 0.5
    else:
        assert torch.equal(found, found.round())


def test_weights_are_spread_as_those_of_a_dense_layer():
    weight = network_of("6x6x16-32C3-10").hidden[0].linear.weight
    assert weight.min() >= -1 and weight.max() <= 1
    assert abs(weight.std().item() - 3**-0.5) < 0.02


def test_learning_rate_counts_what_a_pixel_reaches():
    config = make_config("digits", NAMES, layers="6x6x4-8C3x5-10", lr=0.25)
    network = BinaryNetwork(config)
    groups = make_optimiser(network, config).param_groups
    assert [len(group["params"]) for group in groups] == [1, 1, 4]
    assert groups[0]["lr"] == 0.25 * rate_scale(15 * 4 + 15 * 8)
    assert groups[1]["lr"] == 0.25 * rate_scale(6 * 6 * 8 + 10)


@pytest.mark.parametrize("scale_digits", [0, 1, 2])
def test_map_in_evaluation_is_the_formula_of_each_pixel(scale_digits):
    block = network_of("6x5x2-3C3-10", scale_digits=scale_digits).hidden[0].eval()
    with torch.no_grad():
        block.gamma.uniform_(-1, 1)
        block.beta.uniform_(-1, 1)
        block.mean.uniform_(-50, 50)
        block.var.fill_(1e5)
        a = block.linear(pixels(7, 60).float()).double()
        out = block(pixels(7, 60).float())
    assert out.shape == (7, 3, 6, 5) and out.dtype == torch.float32
    scale = block.final_scale
    for channel in range(3):
        value = scale[channel] * (a[:, channel] - block.mean[channel]) + block.beta[channel] / block.step
        assert torch.equal(out[:, channel].double(), torch.floor(value + 0.5).clamp(0, 15))


@pytest.mark.parametrize("rows", [1, 5000])
@pytest.mark.parametrize("top", [1, 15])
def test_gradients_by_hand_are_those_of_autograd(rows, top):
    generator = torch.Generator().manual_seed(0)
    a = torch.randint(-300, 300, (rows, 32), generator=generator).float().requires_grad_()
    scale = (torch.rand(32, generator=generator) * 0.02 * top - 0.005).requires_grad_()
    offset = torch.randn(32, generator=generator).requires_grad_()
    weight = torch.randn(rows, 32, generator=generator)

    def by_hand():
        centred, var = centre(a)
        return quantise_affine(centred, scale * (1 + 1 / (var + 1).sqrt()), offset, top)

    def by_autograd():
        centred = a - a.mean(0)
        var = centred.square().mean(0)
        return quantise(torch.addcmul(offset, centred, scale * (1 + 1 / (var + 1).sqrt())), top)

    found = []
    for compute in (by_hand, by_autograd):
        out = compute()
        found.append((out, *torch.autograd.grad((out * weight).sum(), (a, scale, offset))))
    for ours, theirs in zip(*found, strict=True):
        torch.testing.assert_close(
            ours, theirs, rtol=1e-4, atol=1e-5 * float(theirs.detach().abs().max()) + 1e-6
        )


def test_gradient_passes_at_both_ends_of_the_range():
    value = torch.tensor([[-1e-7], [0.0], [15.0], [15.0001]], requires_grad=True)
    out = quantise_affine(value, torch.ones(1), torch.zeros(1), 15)
    assert torch.autograd.grad(out.sum(), value)[0].flatten().tolist() == [0, 1, 1, 0]


def test_map_in_training_takes_the_batch_over_images_and_pixels():
    block = network_of("6x5x2-3C3-10", scale_digits=0).hidden[0]
    x = pixels(50, 60).float()
    a = block.linear(x)
    mean, var = a.mean((0, 2, 3), keepdim=True), a.var((0, 2, 3), correction=0, keepdim=True)
    value = (a - mean) / torch.sqrt(var + EPS) / block.step
    expected = torch.floor(value + 0.5).clamp(0, 15)
    assert (block(x) != expected).double().mean() < 1e-3  # halves that rounding decides


def test_pool_takes_the_largest_of_each_window():
    network = network_of("7x9x3-MP3s2-10")
    x = pixels(4, 189)
    found = network.hidden[0](x.float()).numpy()
    image = x.numpy().reshape(4, 3, 7, 9)
    assert found.shape == (4, 3, 3, 4)
    for row, column in np.ndindex(3, 4):
        window = image[:, :, 2 * row : 2 * row + 3, 2 * column : 2 * column + 3]
        assert np.array_equal(found[:, :, row, column], window.max((2, 3)))


def test_sums_are_over_the_whole_map():
    network = network_of("7x9x3-GAP-10")
    x = pixels(4, 189)
    found = network.hidden[0](x.float())
    assert torch.equal(found, torch.einsum("bcp->bc", x.long().view(4, 3, 63)).float())


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_products_of_sums_are_exact(precision):
    """Sums have more bits than bfloat16 holds, and products of many of them more than float32."""
    network = network_of("16x16x300-GAP-10", precision=precision)
    linear = network.output.linear
    x = torch.randint(0, 1 << 16, (5, 300), generator=torch.Generator().manual_seed(1)).float()
    x[0] = 65_535.0
    linear.weight.data[0] = 1.0
    linear.weight.data[1] = 1.0
    linear.weight.data[1, 0] = -1.0
    signs = torch.where(linear.weight >= 0, 1, -1)
    wanted = x.long() @ signs.T
    assert wanted[0, 0] > 1 << 24
    network.eval()
    assert torch.equal(linear(x), wanted.double())
    network.train()
    assert ((linear(x) - wanted).abs() <= 2**-22 * 300 * 65_535).all()


def test_dense_behind_a_map_takes_it_channel_by_channel():
    network = network_of("6x5x2-MP2s1-10")
    x = pixels(4, 60).float()
    taken = network.hidden[0](x)
    found = network.output.linear(taken)
    signs = torch.where(network.output.linear.weight >= 0, 1.0, -1.0)
    assert torch.equal(found, taken.contiguous().view(4, -1) @ signs.T)


@pytest.mark.parametrize(
    "layers", ["6x6x2-10C6p0", "72-10C1", "72-20-10C1", "6x6x2-MP3-10C2p0", "6x6x2-10", "6x6x2-3C3-GAP-10"]
)
def test_odd_chains_train(layers):
    network = network_of(layers)
    scores = network(pixels(5, 72).float())
    assert scores.shape == (5, 10)
    scores.sum().backward()
    assert network.output.beta.grad is not None


def test_every_parameter_of_a_map_learns():
    network = network_of("8x8x1-4C3-MP2-6C3s2-10")
    torch.nn.functional.cross_entropy(network(pixels(30, 64).float()), torch.arange(30) % 10).backward()
    for name, parameter in network.named_parameters():
        assert parameter.grad.abs().sum() > 0, name


@pytest.mark.parametrize("kept", [1 << 29, 300 * 150, 0])
@pytest.mark.parametrize("layers", ["8x8x1-4C3-MP2-6C3-8-10", "8x8x1-4C3-GAP-8-10"])
def test_statistics_of_a_map_are_over_images_and_pixels(kept, layers, monkeypatch):
    """Whether activations are kept or computed again."""
    monkeypatch.setattr(statistics, "KEPT_BYTES", kept)
    network = network_of(layers)
    network.images_at_once = 128
    images = pixels(300, 64)
    measure_statistics(network, images)
    x = images.float()
    with torch.no_grad():
        for block in network.blocks:
            if block in network.weighted and block is not network.output:
                a = block.linear(x).double()
                dims = [dim for dim in range(a.dim()) if dim != 1]
                assert torch.equal(block.mean, a.mean(dims).float())
                torch.testing.assert_close(block.var, a.var(dims, correction=0).float())
            x = block(x) if block is not network.output else block.linear(x).double()
    torch.testing.assert_close(network.output.mean, x.mean().float())
    torch.testing.assert_close(network.output.var, x.var(correction=0).float())


def test_pieces_of_a_map_are_the_whole(monkeypatch):
    """Rows by pieces: the last one is shorter."""
    network = network_of("8x8x1-4C3-MP2-6C3-10")
    images = pixels(100, 64)
    found = []
    for piece in (1 << 30, 1 << 9):
        monkeypatch.setattr("bc_hw.train.fused._PIECE", piece)
        monkeypatch.setattr(statistics, "_ROWS", piece)
        measure_statistics(network, images)
        with torch.no_grad():
            tensors = [*map(torch.clone, network.buffers()), network(images.float())]
            found.append([*tensors, network.train()(images.float())])
    for whole, parts in zip(*found, strict=True):
        torch.testing.assert_close(parts, whole, rtol=1e-6, atol=1e-6)


def test_memory_of_evaluation_is_bounded():
    assert network_of("64-128-10").images_at_once == 1000
    assert network_of("32x32x3-64C3-MP2-10").images_at_once == 256
    assert network_of("32x32x3-MP2-10").images_at_once == 1000


@pytest.fixture(scope="module")
def digits():
    return load_dataset("digits")


def test_input_must_be_that_of_the_data_set(digits):
    config = make_config("digits", digits.class_names, layers="4x16x1-10", epochs=1)
    with pytest.raises(
        UsageError, match=r"^Input must be 8x8x1, the images of digits, not 4x16x1$"
    ) as caught:
        train(config, digits)
    assert "784" not in caught.value.hint and "64" in caught.value.hint
    flat = replace(digits, shape=(64,))
    assert train(config, flat).config.layers == "4x16x1-10"


def test_map_shape(digits):
    assert digits.map_shape == (8, 8, 1)
    assert replace(digits, shape=(64,)).map_shape is None
    nothing = np.zeros((0, 24), np.uint8), np.zeros(0, np.int64)
    assert Dataset("x", *nothing, *nothing, ("a",), (2, 3, 4)).map_shape == (3, 4, 2)


def test_checkpoint_of_a_map(digits, tmp_path):
    config = make_config("digits", digits.class_names, layers="8x8x1-4C3-MP2-6C3s2-10", epochs=1)
    checkpoint = train(config, digits)
    save_checkpoint(checkpoint, tmp_path / "model.pt")
    again = load_checkpoint(tmp_path / "model.pt")
    assert again.config == config
    assert {name: tuple(tensor.shape) for name, tensor in again.tensors.items() if "weight" in name} == {
        "hidden.0.linear.weight": (4, 1, 3, 3),
        "hidden.2.linear.weight": (6, 4, 3, 3),
        "output.linear.weight": (10, 24),
    }
    x = torch.from_numpy(digits.test_images).float()
    assert torch.equal(again.network()(x), checkpoint.network()(x))


@pytest.mark.parametrize(
    ("choices", "limit"),
    [({"lr": 1e-2}, 5), ({"optimiser": "muon", "lr": 3e-3}, 7), ({"mode": "none", "lr": 3e-3}, 4)],
)
def test_small_networks_of_maps_learn_digits(digits, choices, limit):
    """The perceptron 64-24-10 needs three times as many epochs for the same error."""
    config = make_config(
        "digits",
        digits.class_names,
        layers="8x8x1-16C3-MP2-32C3-MP2-10",
        epochs=12,
        loss="cross-entropy",
        label_smoothing=0.1,
        **choices,
    )
    checkpoint = train(config, digits)
    images, labels = torch.from_numpy(digits.test_images), torch.from_numpy(digits.test_labels)
    assert error_pct(checkpoint.network(), images, labels) <= limit
