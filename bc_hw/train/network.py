"""The network that is trained."""

import torch
from torch import Tensor, nn

from .blocks import HiddenBlock, OutputBlock
from .config import TrainConfig
from .kinds import BLOCKS

__all__ = ["BinaryNetwork"]


_MOST_IMAGES = 1000
_MOST_VALUES = 1 << 24
"""Of the widest map: evaluation holds a few times as many numbers of 8 bytes."""


class BinaryNetwork(nn.Module):
    """A network with binary weights on raw pixels, or its twin with real weights.

    Parameters
    ----------
    config : TrainConfig
    generator : torch.Generator, optional
        Source of everything random; by default a new one with the seed of ``config``.

    Attributes
    ----------
    images_at_once : int
        How many images evaluation takes at once, so that its memory is bounded.
    """

    def __init__(self, config: TrainConfig, generator: torch.Generator | None = None):
        super().__init__()
        if generator is None:
            generator = torch.Generator().manual_seed(config.seed)
        self.generator = generator
        self.dropout_in = config.dropout_in
        self.dropout_hidden = config.dropout_hidden
        *hidden, output = (BLOCKS[type(step.spec)](step, config, generator) for step in config.steps)
        self.hidden = nn.ModuleList(hidden)
        self.output = output
        self._given = [step.given for step in config.steps]
        largest = max(config.topology.input.values, *(given.values for given in self._given))
        self.images_at_once = max(1, min(_MOST_IMAGES, _MOST_VALUES // largest))

    @property
    def blocks(self) -> tuple[nn.Module, ...]:
        """All layers, inputs first."""
        return (*self.hidden, self.output)

    @property
    def weighted(self) -> list[HiddenBlock | OutputBlock]:
        """The layers with weights, in order."""
        return [block for block in self.blocks if isinstance(block, HiddenBlock | OutputBlock)]

    def values_of(self, block: nn.Module) -> int:
        """Return how many values a layer gives for one image."""
        return self._given[self.blocks.index(block)].values

    def type_of(self, block: nn.Module) -> torch.dtype:
        """Return the smallest type of integers that holds what a hidden layer gives."""
        return torch.uint8 if self._given[self.blocks.index(block)].bits <= 8 else torch.int32

    def forward(self, x: Tensor) -> Tensor:
        """Return scores, float of shape (images, classes).

        Parameters
        ----------
        x : Tensor of float32, shape (images, n_in)
            Pixels ``0..2^input_bits - 1``, not scaled; those of a map channel by channel.
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
        for block in self.weighted:
            if block.linear.binary:
                block.linear.weight.clamp_(-1, 1)
