"""The weights of a layer in training: latent ones whose signs are used, or real ones."""

import torch
from torch import Tensor, nn

from .binarise import binarise, binarise_stochastic
from .choices import Mode, Precision

__all__ = ["BinaryWeights"]


class BinaryWeights(nn.Module):
    """A tensor of weights, and the numbers that a product takes in its place.

    Parameters
    ----------
    shape : tuple of int
        Of the weights: neurons, inputs, and the height and width of a kernel where there is one.
    largest : int
        Of the inputs.
    mode : Mode
    precision : Precision
        Numbers of the products in training; in evaluation they are exact.
    generator : torch.Generator
        Source of stochastic draws and of the initial weights. They are uniform: latent ones in [-1, 1], real
        ones in ``+-sqrt(6 / (fan_in + fan_out))`` (Glorot, Bengio, 2010).
    """

    def __init__(
        self,
        shape: tuple[int, ...],
        *,
        largest: int = 255,
        mode: Mode,
        precision: Precision = Precision.FLOAT32,
        generator: torch.Generator,
    ):
        super().__init__()
        self.mode = Mode(mode)
        # What sums of whole channels need more of: bfloat16 holds integers up to 2^8, float32 up to 2^24.
        self.short = precision == Precision.BFLOAT16 and largest < 1 << 8
        wide = torch.Size(shape[1:]).numel() * largest >= 1 << 24
        self.exact = torch.float64 if wide else torch.float32
        self.generator = generator
        draw = torch.rand(*shape, generator=generator, device=generator.device)
        self.weight = nn.Parameter(draw * 2 - 1)
        if not self.binary:
            self.weight.data *= (6 / self.fan) ** 0.5

    @property
    def binary(self) -> bool:
        """Whether the weights are -1 and +1."""
        return self.mode.binary

    @property
    def fan(self) -> int:
        """Inputs plus outputs of a neuron's layer, as the learning-rate scale counts them.

        Each input reaches as many outputs as a kernel has pixels.
        """
        n_out, n_in, *kernel = self.weight.shape
        return (n_in + n_out) * torch.Size(kernel).numel()

    def factors(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return integers ``x`` and the weights, both in the numbers of the product."""
        # Pixels, activations and signs are exact in bfloat16 and their products are added up in float32, so
        # that only the sums, and the gradients, are rounded, to 8 significant bits.
        kind = self.exact
        if self.training:
            kind = torch.bfloat16 if self.short else torch.float32
        if self.training and self.mode is Mode.STOCHASTIC:
            return x.to(kind), binarise_stochastic(self.weight, self.generator).to(kind)
        weight = self.weight.to(kind)  # before the signs: half the memory to go through
        return x.to(kind), binarise(weight) if self.binary else weight

    @staticmethod
    def accumulators(sums: Tensor) -> Tensor:
        """Return what a product of `factors` gave in numbers that BatchNorm is computed in."""
        return sums.float() if sums.dtype == torch.bfloat16 else sums
