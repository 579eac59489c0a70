"""The network of a description in PyTorch, with the tensors of a state dict: float64, weights binary."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from ..errors import CheckpointError, Phrase, UsageError, must_be
from ..model import FeatureMap, Topology
from ..train.binarise import sign
from .described_modules import (
    NORMS,
    WEIGHTED,
    BatchNorm1d,
    BatchNorm2d,
    Flatten,
    Hardtanh,
    Pooling,
    ReLU,
    Sign,
    title_of,
)
from .description import Description
from .kinds import DESCRIBED

__all__ = ["Built", "build_modules"]


class _Sign(nn.Module):
    """-1 or +1, and +1 for 0, as for weights."""

    def forward(self, x: Tensor) -> Tensor:
        return sign(x)


class Built(NamedTuple):
    """The network of a description.

    Parameters
    ----------
    modules : nn.Sequential
        In evaluation, one for each module of the description.
    topology : Topology
        The layers without their weights.
    remarks : list of str
        What the user should know about it.
    """

    modules: nn.Sequential
    topology: Topology
    remarks: list[str]


def build_modules(description: Description, state: dict[str, Tensor], *, zeros_are_plus: bool) -> Built:
    """Return the network in PyTorch and what it is.

    Parameters
    ----------
    description : Description
    state : dict of str to Tensor
        By the names of the description.
    zeros_are_plus : bool
        Whether weights of 0 become +1.

    Raises
    ------
    CheckpointError
        If the tensors are not those of the description, not finite, or weights are 0 and must not be.
    UsageError
        If a layer is none that hardware has, or does not fit the map before it.
    """
    state = {name: _numbers(name, tensor) for name, tensor in state.items()}
    modules, specs, used = [], [], set()
    given = taken = description.taken
    for index, module in enumerate(description.modules):
        name = description.name(index)
        if type(module) in DESCRIBED:
            weighted = isinstance(module, WEIGHTED)
            shape = tuple(_tensor(state, description, index, "weight").shape) if weighted else ()
            try:
                spec, built = DESCRIBED[type(module)](module, shape, f"{name}.bias" in state, taken)
                if taken is None:
                    given = taken = FeatureMap.flat(shape[1])
                taken = spec.output(taken, None)
            except (CheckpointError, UsageError) as error:
                raise type(error)(f"Module {name}: {error.message}", hint=error.hint) from error
            specs.append(spec)
        elif isinstance(module, NORMS):
            kind = nn.BatchNorm1d if isinstance(module, BatchNorm1d) else nn.BatchNorm2d
            built = kind(taken.channels, eps=module.eps, affine=f"{name}.weight" in state)
        elif isinstance(module, ReLU):
            built = nn.ReLU()
        elif isinstance(module, Hardtanh):
            built = nn.Hardtanh(module.min_val, module.max_val)
        elif isinstance(module, Sign):
            built = _Sign()
        else:
            built = nn.Flatten() if isinstance(module, Flatten) else nn.Identity()
        own = {}
        for part, expected in built.state_dict().items():
            used.add(f"{name}.{part}")
            if part == "num_batches_tracked":
                continue
            own[part] = _tensor(state, description, index, part)
            if own[part].shape != expected.shape:
                raise CheckpointError(
                    must_be(f"{name}.{part}", f"of shape {tuple(expected.shape)}", tuple(own[part].shape))
                )
        built.double().load_state_dict(own, strict=False)
        modules.append(built)
    unknown = sorted(state.keys() - used)
    if unknown:
        raise CheckpointError(must_be("State dict", "that of the modules in the description", unknown[0]))
    remarks = []
    for index, (module, built) in enumerate(zip(description.modules, modules, strict=True)):
        name = description.name(index)
        if isinstance(module, WEIGHTED):
            remarks += _zeros(f"{name}.weight", built.weight.data, zeros_are_plus)
            built.weight.data = module.weight_scale * sign(built.weight.data)
        elif isinstance(module, NORMS) and (built.running_var + module.eps <= 0).any():
            lowest = float(built.running_var.min()) + module.eps
            raise CheckpointError(must_be(f"{name}.running_var + eps", "above 0", lowest))
    topology = Topology(given, tuple(specs))
    topology.check()
    _check_pooled(description, modules)
    return Built(nn.Sequential(*modules).eval(), topology, remarks)


def _check_pooled(description: Description, modules: list[nn.Module]) -> None:
    """Refuse BatchNorm that turns the order of values of which the largest was taken before.

    Everything else between a weight and its activation keeps the order, so that pooling may follow it.
    """
    pooled = ""
    for index, (module, built) in enumerate(zip(description.modules, modules, strict=True)):
        name = description.name(index)
        if isinstance(module, WEIGHTED):
            pooled = ""
        elif isinstance(module, Pooling):
            pooled = name
        elif isinstance(module, BatchNorm2d) and pooled and built.affine:
            negative = int((built.weight < 0).sum())
            if negative:
                raise CheckpointError(
                    must_be(
                        f"Every {name}.weight behind MaxPool2d, module {pooled},",
                        "0 or above",
                        Phrase(f"negative as {negative:,} of {built.weight.numel():,} are"),
                    ),
                    hint="a negative factor makes the largest value the smallest: "
                    "train with BatchNorm2d before MaxPool2d",
                )


def _numbers(name: str, tensor: Tensor) -> Tensor:
    if tensor.is_complex():
        raise CheckpointError(must_be(name, "of real numbers", str(tensor.dtype)))
    numbers = tensor.detach().double()
    if not torch.isfinite(numbers).all():
        raise CheckpointError(f"{name} must be finite, not NaN or infinite")
    return numbers


def _zeros(name: str, weight: Tensor, zeros_are_plus: bool) -> list[str]:
    """Count the weights that are neither positive nor negative: their sign is a choice, and not ours."""
    zeros = int((weight == 0).sum())
    if not zeros:
        return []
    counted = f"{zeros:,} of {weight.numel():,} in {name} are 0"
    if not zeros_are_plus:
        raise CheckpointError(
            f"Weights must be other than 0 to be +1 or -1, but {counted}",
            hint="a ternary or pruned network has no binary form; if 0 was +1 in training: --zeros-are plus",
        )
    return [f"of the weights, {counted}, and become +1"]


def _tensor(state: dict[str, Tensor], description: Description, index: int, part: str) -> Tensor:
    key = f"{description.name(index)}.{part}"
    if key not in state:
        kind = title_of(type(description.modules[index]))
        raise CheckpointError(f"State dict must have {key}, as module {index} is {kind}, but it is missing")
    return state[key]
