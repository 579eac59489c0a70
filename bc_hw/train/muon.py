"""Muon: steps of equal size in every direction of a matrix of weights.

Jordan, Jin, Boza, You, Cesista, Newhouse, Bernstein: Muon, an optimizer for hidden layers in neural networks,
2024. PyTorch's own takes matrices only and multiplies in bfloat16, which takes fifteen times as long on
processors that do not have it.
"""

import math
from collections.abc import Iterable, Sequence

import torch
from torch import Tensor

__all__ = ["MOMENTUM", "Muon", "Together", "orthogonalise"]

MOMENTUM = 0.95

_STEPS = 5
_A, _B, _C = 3.4445, -4.7750, 2.0315
"""Of the article: singular values come to 0.7 to 1.2 within five steps, however small they were."""


def orthogonalise(matrix: Tensor) -> Tensor:
    """Return nearly ``U V^T`` of ``matrix = U S V^T``, by Newton and Schulz's iteration."""
    wide = matrix.shape[0] <= matrix.shape[1]
    x = matrix if wide else matrix.T
    x = x / x.norm().clamp(min=1e-7)
    for _ in range(_STEPS):
        gram = x @ x.T
        x = torch.addmm(x, torch.addmm(gram, gram, gram, beta=_B, alpha=_C), x, beta=_A)
    return x if wide else x.T


class Muon(torch.optim.Optimizer):
    """Nesterov's momentum, made orthogonal; an entry moves by about the learning rate, as with Adam.

    Parameters
    ----------
    groups : iterable of dict
        Each with ``params``, tensors whose first dimension counts neurons, and ``lr``.
    """

    def __init__(self, groups: Iterable[dict]):
        super().__init__(groups, {})

    @torch.no_grad()
    def step(self, closure=None) -> None:
        """Move all parameters once."""
        for group in self.param_groups:
            for parameter in group["params"]:
                gradient = parameter.grad.flatten(1)
                state = self.state[parameter]
                if not state:
                    state["momentum"] = torch.zeros_like(gradient)
                momentum = state["momentum"].lerp_(gradient, 1 - MOMENTUM)
                move = orthogonalise(gradient.lerp(momentum, MOMENTUM)).reshape(parameter.shape)
                parameter.add_(move, alpha=-group["lr"] * math.sqrt(max(gradient.shape)))


class Together:
    """Several optimisers, each of other parameters, as one.

    Parameters
    ----------
    parts : sequence of Optimizer
    """

    def __init__(self, parts: Sequence[torch.optim.Optimizer]):
        self._parts = parts

    @property
    def param_groups(self) -> list[dict]:
        """The groups of all, those of the first part first."""
        return [group for part in self._parts for group in part.param_groups]

    def zero_grad(self) -> None:
        """Forget all gradients."""
        for part in self._parts:
            part.zero_grad()

    def step(self) -> None:
        """Move all parameters once."""
        for part in self._parts:
            part.step()

    def state_dict(self) -> dict:
        """Return the state of all parts."""
        return {"parts": [part.state_dict() for part in self._parts]}

    def load_state_dict(self, state: dict) -> None:
        """Go on from what `state_dict` returned.

        Raises
        ------
        ValueError
            If it is the state of other parts.
        """
        for part, old in zip(self._parts, state["parts"], strict=True):
            part.load_state_dict(old)
