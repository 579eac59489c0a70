"""A dense layer in training: a matrix product with binary weights, or with real ones."""

import torch
from torch import Tensor, nn

from ..model.spec import Step
from .binarise import binarise, binarise_stochastic
from .blocks import HiddenBlock, OutputBlock
from .choices import Mode, Precision
from .config import TrainConfig

__all__ = ["BinaryLinear", "dense_block", "dense_tensors"]


class BinaryLinear(nn.Module):
    """``a = x Wb^T`` with weights of -1 and +1, or real ones.

    Parameters
    ----------
    n_in, n_out : int
    mode : Mode
    precision : Precision
        Numbers of the products in training; in evaluation they are exact.
    generator : torch.Generator
        Source of stochastic draws and of the initial weights. They are uniform: latent ones in [-1, 1], real
        ones in ``+-sqrt(6 / (n_in + n_out))`` (Glorot, Bengio, 2010).
    """

    def __init__(
        self,
        n_in: int,
        n_out: int,
        *,
        mode: Mode,
        precision: Precision = Precision.FLOAT32,
        generator: torch.Generator,
    ):
        super().__init__()
        self.mode = Mode(mode)
        self.short = precision == Precision.BFLOAT16
        self.generator = generator
        size = 1 if self.binary else (6 / (n_in + n_out)) ** 0.5
        draw = torch.rand(n_out, n_in, generator=generator, device=generator.device)
        self.weight = nn.Parameter((draw * 2 - 1) * size)

    @property
    def binary(self) -> bool:
        """Whether the weights are -1 and +1."""
        return self.mode.binary

    @property
    def fan(self) -> int:
        """Inputs plus outputs of a neuron's layer, as the learning-rate scale counts them."""
        return sum(self.weight.shape)

    def forward(self, x: Tensor) -> Tensor:
        """Return the accumulators, float of shape (images, n_out), of integers ``x``."""
        # Pixels, activations and signs are exact in bfloat16 and their products are added up in float32, so
        # that only the sums, and the gradients, are rounded, to 8 significant bits.
        kind = torch.bfloat16 if self.training and self.short else torch.float32
        if self.training and self.mode is Mode.STOCHASTIC:
            weight = binarise_stochastic(self.weight, self.generator).to(kind)
        else:
            weight = self.weight.to(kind)  # before the signs: half the memory to go through
            weight = binarise(weight) if self.binary else weight
        return (x.to(kind) @ weight.T).float()


def dense_block(step: Step, config: TrainConfig, generator: torch.Generator) -> HiddenBlock | OutputBlock:
    """Return a dense layer with all that follows it.

    Parameters
    ----------
    step : Step
        The layer in its place; the last one gives scores.
    config : TrainConfig
    generator : torch.Generator
        Source of the initial weights, and of stochastic draws.
    """
    linear = BinaryLinear(
        step.fan_in, step.spec.n_out, mode=config.mode, precision=config.precision, generator=generator
    )
    if step.given.bits is None:
        return OutputBlock(linear)
    return HiddenBlock(linear, act_bits=step.given.bits, scale_digits=config.scale_digits)


def dense_tensors(step: Step) -> dict[str, tuple[int, ...]]:
    """Return name and shape of every tensor of `dense_block`, without allocating them."""
    norm = () if step.given.bits is None else (step.spec.n_out,)
    return {
        "linear.weight": (step.spec.n_out, step.fan_in),
        "beta": (step.spec.n_out,),
        **dict.fromkeys(("gamma", "mean", "var"), norm),
    }
