import pytest
import torch

from bc_hw.train.binarise import binarise, binarise_stochastic, sign


def test_sign_of_zero_is_plus_one():
    latent = torch.tensor([-1.0, -1e-38, -0.0, 0.0, 1e-38, 1.0])
    assert sign(latent).tolist() == [-1, -1, 1, 1, 1, 1]
    assert binarise(latent).tolist() == [-1, -1, 1, 1, 1, 1]


@pytest.mark.parametrize("function", [binarise, binarise_stochastic])
def test_gradient_is_that_of_the_binary_weight(function):
    """Identity, without a mask: latents outside [-1, 1] get it too."""
    latent = torch.tensor([[-3.0, -0.2, 0.0], [0.4, 1.0, 7.0]], requires_grad=True)
    x = torch.arange(6.0).reshape(2, 3)
    (x @ function(latent).T).square().sum().backward()
    binary = function(latent.detach()).requires_grad_()
    if function is binarise:
        (x @ binary.T).square().sum().backward()
        assert torch.equal(latent.grad, binary.grad)
    else:
        assert latent.grad.abs().min() > 0


def test_stochastic_certain_cases():
    latent = torch.tensor([-5.0, -1.0, 1.0, 5.0]).repeat(10_000, 1)
    drawn = binarise_stochastic(latent, torch.Generator().manual_seed(0))
    assert torch.equal(drawn, torch.tensor([-1.0, -1.0, 1.0, 1.0]).expand(10_000, 4))


@pytest.mark.parametrize("value", [-0.9, -0.5, 0.0, 0.3, 0.8])
def test_stochastic_probability_is_a_hard_sigmoid(value):
    drawn = binarise_stochastic(torch.full((100_000,), value), torch.Generator().manual_seed(1))
    assert set(drawn.tolist()) == {-1.0, 1.0}
    share = (drawn > 0).double().mean().item()
    deviation = ((value + 1) / 2 * (1 - value) / 2 / 100_000) ** 0.5
    assert abs(share - (value + 1) / 2) < 5 * deviation


def test_stochastic_repeats_with_its_generator():
    latent = torch.zeros(1000)
    first, second, other = (
        binarise_stochastic(latent, torch.Generator().manual_seed(seed)) for seed in (3, 3, 4)
    )
    assert torch.equal(first, second)
    assert not torch.equal(first, other)
