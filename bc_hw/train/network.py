"""The network that is trained."""

import itertools

import torch
from torch import Tensor, nn

from .config import TrainConfig
from .layers import BinaryLinear, HiddenBlock, OutputBlock

__all__ = ["BinaryNetwork"]


class BinaryNetwork(nn.Module):
    """A perceptron with binary weights on raw pixels, or its twin with real weights.

    Parameters
    ----------
    config : TrainConfig
    generator : torch.Generator, optional
        Source of everything random; by default a new one with the seed of ``config``.
    """

    def __init__(self, config: TrainConfig, generator: torch.Generator | None = None):
        super().__init__()
        if generator is None:
            generator = torch.Generator().manual_seed(config.seed)
        self.generator = generator
        self.dropout_in = config.dropout_in
        self.dropout_hidden = config.dropout_hidden
        linears = [
            BinaryLinear(n_in, n_out, mode=config.mode, precision=config.precision, generator=generator)
            for n_in, n_out in itertools.pairwise(config.layers)
        ]
        self.hidden = nn.ModuleList(
            HiddenBlock(linear, act_bits=config.act_bits, scale_digits=config.scale_digits)
            for linear in linears[:-1]
        )
        self.output = OutputBlock(linears[-1])

    @property
    def blocks(self) -> tuple[HiddenBlock | OutputBlock, ...]:
        """All layers, inputs first."""
        return (*self.hidden, self.output)

    def forward(self, x: Tensor) -> Tensor:
        """Return scores, float of shape (images, classes).

        Parameters
        ----------
        x : Tensor of float32, shape (images, n_in)
            Pixels ``0..2^input_bits - 1``, not scaled.
        """
        x = self._drop(x, self.dropout_in)
        for block in self.hidden:
            x = self._drop(block(x), self.dropout_hidden)
        return self.output(x)

    def _drop(self, x: Tensor, share: float) -> Tensor:
        if not (self.training and share):
            return x
        # Divided by the share that is kept: accumulators keep their size, and scales, which can only
        # change by factors of two, suit training and evaluation alike.
        keep = torch.rand(x.shape, generator=self.generator, device=x.device) >= share
        return x * keep / (1 - share)

    @torch.no_grad()
    def clip_weights(self) -> None:
        """Bring latent weights back into [-1, 1]; called after every update (BinaryConnect, section 2.4).

        Real weights are not latent ones, and are left alone.
        """
        for block in self.blocks:
            if block.linear.binary:
                block.linear.weight.clamp_(-1, 1)
