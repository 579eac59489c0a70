"""Muon, and several optimisers as one."""

import pytest
import torch

from bc_hw.train import BinaryNetwork, make_config
from bc_hw.train.muon import MOMENTUM, Muon, Together, orthogonalise
from bc_hw.train.optim import make_optimiser, rate_scale, set_rate

NAMES = tuple("0123456789")


def normal(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("shape", [(8, 30), (30, 8), (16, 16), (1, 5), (5, 1)])
@pytest.mark.parametrize("size", [1e-6, 1.0, 1e6])
def test_singular_values_become_alike(shape, size):
    matrix = normal(*shape)
    found = orthogonalise(matrix * size)
    values = torch.linalg.svdvals(found)
    assert values.min() > 0.5 and values.max() < 1.3
    # In the same directions: what is left of the exact factor is a symmetric matrix, or nearly.
    u, _, v = torch.linalg.svd(matrix, full_matrices=False)
    middle = u.T @ found @ v.T
    assert (middle - middle.diag().diag()).abs().max() < 0.02


def test_no_gradient_no_step():
    assert not orthogonalise(torch.zeros(3, 4)).any()


def test_steps_of_pytorchs_own():
    """Its products are in bfloat16, so that they differ by a percent or two."""
    ours, theirs = (torch.nn.Parameter(normal(12, 40)) for _ in range(2))
    optimisers = (
        Muon([{"params": [ours], "lr": 0.2 * 0.1}]),
        torch.optim.Muon([theirs], lr=0.1, weight_decay=0, momentum=MOMENTUM, adjust_lr_fn="match_rms_adamw"),
    )
    before = ours.detach().clone()
    for step in range(3):
        for parameter, optimiser in zip((ours, theirs), optimisers, strict=True):
            parameter.grad = normal(12, 40, seed=step + 1)
            optimiser.step()
    moved = (theirs - before).norm()
    assert moved > 0.5
    assert (ours - theirs).norm() < 0.03 * moved


@pytest.mark.parametrize("shape", [(6, 20), (20, 6), (8, 3, 3, 3)])
def test_an_entry_moves_by_about_the_rate(shape):
    parameter = torch.nn.Parameter(torch.zeros(shape))
    parameter.grad = normal(*shape)
    Muon([{"params": [parameter], "lr": 0.5}]).step()
    assert 0.3 < parameter.square().mean().sqrt() < 0.6


def test_each_part_moves_its_own():
    config = make_config("digits", NAMES, layers="8x8x1-4C3-MP2-12-10", optimiser="muon", lr=0.25)
    network = BinaryNetwork(config)
    optimiser = make_optimiser(network, config)
    first, second, last, rest = optimiser.param_groups
    assert [group["params"] for group in (first, second, last)] == [
        [block.linear.weight] for block in network.weighted
    ]
    assert len(rest["params"]) == 6
    assert first["lr"] == 0.25 * rate_scale(9 + 9 * 4)
    assert last["lr"] == 0.25 * rate_scale(12 + 10)
    before = [parameter.detach().clone() for parameter in network.parameters()]
    network(torch.rand(20, 64) * 255).square().sum().backward()
    set_rate(optimiser, 0.5)
    assert rest["lr"] == 0.125
    optimiser.step()
    for parameter, old in zip(network.parameters(), before, strict=True):
        assert not torch.equal(parameter, old)
    optimiser.zero_grad()
    assert all(parameter.grad is None for parameter in network.parameters())


def test_state_of_other_parts_is_refused():
    parameter = torch.nn.Parameter(torch.zeros(2, 2))
    one = Together([Muon([{"params": [parameter], "lr": 1.0}])])
    with pytest.raises(ValueError, match="shorter"):
        one.load_state_dict({"parts": []})


def test_a_single_layer_is_left_to_adam():
    config = make_config("digits", NAMES, layers="64-10", optimiser="muon")
    assert len(make_optimiser(BinaryNetwork(config), config).param_groups) == 2
