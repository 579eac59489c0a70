import itertools

import pytest
import torch

from bc_hw.train import BinaryNetwork, make_config
from bc_hw.train.blocks import EPS, HiddenBlock, OutputBlock
from bc_hw.train.dense import BinaryLinear
from bc_hw.train.optim import (
    MOMENTUM,
    loss_function,
    make_optimiser,
    rate_factor,
    rate_scale,
    set_rate,
    squared_hinge,
)
from bc_hw.train.statistics import measure_statistics

NAMES = tuple("0123456789")


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


def linear(n_in, n_out, *, mode="deterministic"):
    return BinaryLinear(n_in, n_out, mode=mode, generator=generator())


def pixels(count, n_in, top=255):
    return torch.randint(0, top + 1, (count, n_in), generator=generator(9)).float()


def test_latents_start_uniform_in_the_clip_range():
    weight = linear(200, 100).weight
    assert weight.min() >= -1
    assert weight.max() <= 1
    assert abs(weight.mean().item()) < 0.02
    assert abs(weight.std().item() - 3**-0.5) < 0.02


def test_stochastic_in_training_only():
    layer = linear(50, 20, mode="stochastic")
    x = pixels(3, 50)
    assert not torch.equal(layer(x), layer(x))
    layer.eval()
    assert torch.equal(layer(x), layer(x))
    assert torch.equal(layer(x), x @ torch.where(layer.weight >= 0, 1.0, -1.0).T)


@pytest.mark.parametrize("mode", ["deterministic", "stochastic", "none"])
def test_short_products_are_those_of_long_ones_rounded(mode):
    short, long = (
        BinaryLinear(300, 50, mode=mode, precision=precision, generator=generator())
        for precision in ("bfloat16", "float32")
    )
    x = pixels(20, 300)
    found, expected = short(x), long(x)  # both draw the same weights
    torch.testing.assert_close(found, expected, rtol=2**-8, atol=4 if mode == "none" else 0)
    found.sum().backward()
    assert short.weight.grad.dtype == torch.float32


def test_short_products_round_nothing_but_the_sum():
    layer = BinaryLinear(300, 50, mode="deterministic", precision="bfloat16", generator=generator())
    x = pixels(20, 300)
    exact = x @ torch.where(layer.weight >= 0, 1.0, -1.0).T
    short = exact.bfloat16().float()
    assert not torch.equal(short, exact)
    assert torch.equal(layer(x), short)
    layer(x).sum().backward()
    assert torch.equal(layer.weight.grad, x.sum(0).bfloat16().float().expand(50, 300))
    assert torch.equal(layer.eval()(x), exact)


def test_real_weights_are_used_as_they_are():
    layer = linear(200, 100, mode="none")
    limit = (6 / 300) ** 0.5
    assert 0.99 * limit < layer.weight.abs().max() <= limit
    x = pixels(3, 200)
    for training in (True, False):
        assert torch.equal(layer.train(training)(x), x @ layer.weight.T)
    assert not layer.binary


def test_real_weights_are_not_clipped():
    network = BinaryNetwork(make_config("digits", NAMES, mode="none"))
    with torch.no_grad():
        network.output.linear.weight.fill_(3)
    network.clip_weights()
    assert network.output.linear.weight.min() == 3


@pytest.mark.parametrize("act_bits", [1, 2, 4, 8])
@pytest.mark.parametrize("scale_digits", [0, 1, 2])
def test_hidden_block_is_its_formula(act_bits, scale_digits):
    block = HiddenBlock(linear(30, 7), act_bits=act_bits, scale_digits=scale_digits)
    block.eval()
    with torch.no_grad():
        block.gamma.uniform_(-1, 1, generator=generator(1))
        block.beta.uniform_(-1, 1, generator=generator(2))
        block.mean.uniform_(-500, 500, generator=generator(3))
        block.var.fill_(1e5)
    x = pixels(40, 30)
    a = block.linear(x).double()
    scale = block.scale(block.var).double()
    value = torch.floor(scale * (a - block.mean.double()) + block.beta.double() / block.step + 0.5)
    out = block(x)
    assert torch.equal(out.double(), value.clamp(0, 2**act_bits - 1))
    assert out.dtype == torch.float32
    ideal = block.gamma / (torch.sqrt(block.var + EPS) * block.step)
    assert ((scale - ideal).abs() / ideal.abs()).max() <= (0, 1 / 3, 1 / 11)[scale_digits] + 1e-6


def test_training_uses_the_batch():
    """Half of the accumulators lie below the batch mean, whatever the buffers say."""
    block = HiddenBlock(linear(300, 64), act_bits=4, scale_digits=1)
    block.mean.fill_(1e6)
    out = block(pixels(256, 300))
    share = (out == 0).double().mean().item()
    assert 0.4 < share < 0.65
    assert out.max() == 15
    block.eval()
    assert block(pixels(256, 300)).max() == 0


def test_one_bit_fires_for_half_of_the_images():
    block = HiddenBlock(linear(300, 64), act_bits=1, scale_digits=1)
    share = block(pixels(256, 300)).mean().item()
    assert 0.4 < share < 0.6


def test_every_parameter_learns():
    network = BinaryNetwork(make_config("digits", NAMES))
    scores = network(pixels(20, 64))
    squared_hinge(scores, torch.arange(20) % 10).backward()
    for name, parameter in network.named_parameters():
        assert parameter.grad.abs().sum() > 0, name


def test_output_scale_is_shared():
    block = OutputBlock(linear(40, 5))
    with torch.no_grad():
        block.beta.copy_(torch.arange(5.0) / 3)
    x = pixels(50, 40, top=15)
    a = block.linear(x)
    scale = 1 / torch.sqrt(a.var(correction=0) + EPS)
    offset = torch.floor(block.beta / scale + 0.5)
    torch.testing.assert_close(block(x), scale * (a - a.mean() + offset))
    assert not torch.allclose(scale * offset, block.beta)
    assert block.gamma.shape == block.mean.shape == block.var.shape == ()
    block(x)[:, 2].sum().backward()
    assert block.beta.grad.tolist() == [0, 0, 50, 0, 0]  # rounding does not stop it


def test_statistics_are_those_of_the_whole_set():
    network = BinaryNetwork(make_config("digits", NAMES, layers="64-16-8-10"))
    images = pixels(2500, 64).to(torch.uint8)
    measure_statistics(network, images)
    x = images.float()
    with torch.no_grad():
        for block in network.hidden:
            a = block.linear(x).double()
            assert torch.equal(block.mean, a.mean(0).float())
            torch.testing.assert_close(block.var, a.var(0, correction=0).float())
            x = block(x)
        a = network.output.linear(x).double()
    torch.testing.assert_close(network.output.mean, a.mean().float())
    torch.testing.assert_close(network.output.var, a.var(correction=0).float())
    assert not network.training


def test_dropout_in_training_only():
    network = BinaryNetwork(make_config("digits", NAMES, dropout_in=0.5))
    x = pixels(30, 64)
    assert not torch.equal(network(x), network(x))
    network.eval()
    assert torch.equal(network(x), network(x))


def test_hidden_dropout_drops_activations_in_training_only():
    network = BinaryNetwork(make_config("digits", NAMES, dropout_hidden=0.5))
    seen = []
    network.output.register_forward_pre_hook(lambda block, inputs: seen.append(inputs[0]))
    network.hidden[0].register_forward_hook(lambda block, inputs, out: torch.full_like(out, 3.0))
    network(pixels(500, 64))
    assert set(seen[0].unique().tolist()) == {0, 6}
    assert abs(seen[0].mean().item() - 3) < 0.1
    network.eval()(pixels(5, 64))
    assert seen[1].unique().tolist() == [3]


def test_dropout_keeps_the_size_of_accumulators():
    network = BinaryNetwork(make_config("digits", NAMES, dropout_in=0.2))
    seen = []
    network.hidden[0].register_forward_pre_hook(lambda block, inputs: seen.append(inputs[0]))
    network(torch.full((500, 64), 100.0))
    assert set(seen[0].unique().tolist()) == {0, 125}
    assert abs(seen[0].mean().item() - 100) < 1


def test_clip_brings_latents_back():
    network = BinaryNetwork(make_config("digits", NAMES))
    with torch.no_grad():
        network.output.linear.weight.mul_(3)
    network.clip_weights()
    weight = network.output.linear.weight
    assert weight.max() == 1
    assert weight.min() == -1


@pytest.mark.parametrize(
    ("fan_in", "fan_out", "scale"), [(784, 1024, 34.7), (1024, 1024, 37.0), (1024, 10, 26.3)]
)
def test_rate_scale(fan_in, fan_out, scale):
    """The values that BinaryConnect's own code gives for these layers."""
    assert round(rate_scale(fan_in + fan_out), 1) == scale


def test_groups_learn_at_their_own_rates():
    config = make_config("digits", NAMES, lr=0.1)
    network = BinaryNetwork(config)
    optimiser = make_optimiser(network, config)
    set_rate(optimiser, 0.5)
    rates = [group["lr"] for group in optimiser.param_groups]
    assert rates == [0.05 * rate_scale(64 + 128), 0.05 * rate_scale(128 + 10), 0.05]
    held = [parameter for group in optimiser.param_groups for parameter in group["params"]]
    assert {id(parameter) for parameter in held} == {id(parameter) for parameter in network.parameters()}


@pytest.mark.parametrize("optimiser", ["sgd", "nesterov"])
@pytest.mark.parametrize(("choices", "power"), [({}, 2), ({"lr_scale": False}, 0), ({"mode": "none"}, 0)])
def test_gradient_descent_is_scaled_by_the_square(optimiser, choices, power):
    config = make_config("digits", NAMES, layers="64-10", lr=0.25, optimiser=optimiser, **choices)
    made = make_optimiser(BinaryNetwork(config), config)
    assert made.param_groups[0]["lr"] == 0.25 * rate_scale(74) ** power
    assert made.param_groups[1]["lr"] == 0.25


@pytest.mark.parametrize("choices", [{"lr_scale": False}, {"mode": "none"}])
def test_adam_without_the_scale(choices):
    config = make_config("digits", NAMES, lr=0.25, **choices)
    assert {group["lr"] for group in make_optimiser(BinaryNetwork(config), config).param_groups} == {0.25}


def first_steps(optimiser):
    """Return how far one weight moves in two steps with the gradient 1 and rate 1/8, in units of that rate."""
    config = make_config("digits", NAMES, lr=0.125, lr_scale=False, optimiser=optimiser)
    network = BinaryNetwork(config)
    made = make_optimiser(network, config)
    gamma = network.output.gamma
    places = [gamma.item()]
    for _ in range(2):
        gamma.grad = torch.ones(())
        made.step()
        places.append(gamma.item())
    return [(before - after) * 8 for before, after in itertools.pairwise(places)]


def test_steps_of_the_optimisers():
    assert first_steps("sgd") == [1, 1]
    # v = 1, then 1 + mu; each step is the gradient plus mu v (Sutskever et al., 2013)
    nesterov = [1 + MOMENTUM, 1 + MOMENTUM * (1 + MOMENTUM)]
    assert first_steps("nesterov") == pytest.approx(nesterov, abs=1e-5)
    assert first_steps("adam") == pytest.approx([1, 1], abs=1e-5)


@pytest.mark.parametrize(
    ("schedule", "share"),
    [("cosine", 0.0), ("cosine", 0.25), ("cosine", 1.0), ("exponential", 0.25), ("exponential", 1.0)],
)
def test_rate_falls_from_one_to_its_end(schedule, share):
    config = make_config("digits", NAMES, lr=0.5, lr_end=0.5 * share, schedule=schedule)
    values = [rate_factor(config, index / 100) for index in range(101)]
    assert values[0] == 1
    assert values[-1] == share
    assert values == sorted(values, reverse=True)


def test_rate_halfway():
    cosine = make_config("digits", NAMES, lr=1.0, lr_end=0.5)
    assert rate_factor(cosine, 0.5) == 0.75
    exponential = make_config("digits", NAMES, lr=1.0, lr_end=0.25, schedule="exponential")
    assert rate_factor(exponential, 0.5) == 0.5


def test_cross_entropy():
    scores = torch.tensor([[0.0, 0.0], [torch.log(torch.tensor(3.0)).item(), 0.0]])
    loss = loss_function(make_config("digits", NAMES, loss="cross-entropy"))
    expected = (torch.log(torch.tensor(2.0)) + torch.log(torch.tensor(4 / 3))) / 2
    torch.testing.assert_close(loss(scores, torch.tensor([0, 0])), expected)
    assert loss_function(make_config("digits", NAMES)) is squared_hinge


def test_label_smoothing():
    """A share of the target is spread over all classes, the right one included."""
    scores = torch.tensor([[2.0, 0.0, -1.0]])
    loss = loss_function(make_config("digits", NAMES, loss="cross-entropy", label_smoothing=0.3))
    logs = torch.log_softmax(scores, 1)[0]
    expected = -(0.8 * logs[0] + 0.1 * logs[1] + 0.1 * logs[2])
    torch.testing.assert_close(loss(scores, torch.tensor([0])), expected)


def test_squared_hinge():
    scores = torch.tensor([[2.0, -2.0], [0.5, 0.0]])
    # first image: nothing to pay; second: (1 - 0.5)^2 for its class and (1 + 0)^2 for the other
    assert squared_hinge(scores, torch.tensor([0, 0])).item() == (0.25 + 1) / 4
