"""The network of a description in PyTorch, with the tensors of a state dict: float64, weights binary."""

import torch
from torch import Tensor, nn

from ..errors import CheckpointError, must_be
from ..train.binarise import sign
from .description import BatchNorm1d, Description, Hardtanh, Linear, ReLU, Sign

__all__ = ["build_modules"]


class _Sign(nn.Module):
    """-1 or +1, and +1 for 0, as for weights."""

    def forward(self, x: Tensor) -> Tensor:
        return sign(x)


def build_modules(
    description: Description, state: dict[str, Tensor], *, zeros_are_plus: bool
) -> tuple[nn.Sequential, list[str]]:
    """Return the network, in evaluation, and what the user should know about it.

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
    """
    state = {name: _numbers(name, tensor) for name, tensor in state.items()}
    modules, width, used = [], None, set()
    for index, module in enumerate(description.modules):
        name = description.name(index)
        if isinstance(module, Linear):
            weight = _tensor(state, description, index, "weight")
            if weight.ndim != 2 or 0 in weight.shape:
                raise CheckpointError(must_be(f"{name}.weight", "a matrix", tuple(weight.shape)))
            if width is not None and weight.shape[1] != width:
                raise CheckpointError(must_be(f"Inputs of module {name}", f"{width}", weight.shape[1]))
            width = weight.shape[0]
            built = nn.Linear(weight.shape[1], width, bias=f"{name}.bias" in state)
        elif isinstance(module, BatchNorm1d):
            built = nn.BatchNorm1d(width, eps=module.eps, affine=f"{name}.weight" in state)
        elif isinstance(module, ReLU):
            built = nn.ReLU()
        elif isinstance(module, Hardtanh):
            built = nn.Hardtanh(module.min_val, module.max_val)
        elif isinstance(module, Sign):
            built = _Sign()
        else:
            built = nn.Identity()
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
        if isinstance(module, Linear):
            remarks += _zeros(f"{name}.weight", built.weight.data, zeros_are_plus)
            built.weight.data = module.weight_scale * sign(built.weight.data)
        elif isinstance(module, BatchNorm1d) and (built.running_var + module.eps <= 0).any():
            lowest = float(built.running_var.min()) + module.eps
            raise CheckpointError(must_be(f"{name}.running_var + eps", "above 0", lowest))
    return nn.Sequential(*modules).eval(), remarks


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
        kind = type(description.modules[index]).__name__
        raise CheckpointError(f"State dict must have {key}, as module {index} is {kind}, but it is missing")
    return state[key]
