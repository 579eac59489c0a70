"""Other views of the training images: mirrored and moved, drawn anew in every step."""

import torch
from torch import Tensor

from ..data import Dataset
from ..errors import Phrase, UsageError, must_be
from .config import TrainConfig

__all__ = ["augment", "check_augmentation"]


def check_augmentation(config: TrainConfig, dataset: Dataset) -> None:
    """Refuse to mirror or to move what has no rows and columns, or too few.

    Raises
    ------
    UsageError
    """
    if not config.augments:
        return
    if dataset.map_shape is None:
        shown = Phrase(f"of shape {dataset.shape}")
        raise UsageError(
            must_be(f"Images of {dataset.name}", "of rows and columns to be mirrored or moved", shown),
            hint="leave out --flip and --translate",
        )
    most = min(dataset.map_shape[:2]) - 1
    if config.translate > most:
        raise UsageError(
            must_be("Translation", f"from 0 to {most}, the size of images less 1", config.translate)
        )


def augment(
    images: Tensor, config: TrainConfig, shape: tuple[int, int, int], generator: torch.Generator
) -> Tensor:
    """Return ``images`` as ``config`` wants them: half of them mirrored, each moved by whole pixels.

    What comes in at a border is the image, mirrored there.

    Parameters
    ----------
    images : Tensor of uint8, shape (images, channels * height * width)
    config : TrainConfig
    shape : tuple of int
        Height, width and channels.
    generator : torch.Generator
    """
    if not config.augments:
        return images
    height, width, channels = shape
    count, reach = len(images), config.translate
    rows, columns = (
        _places(size, torch.randint(-reach, reach + 1, (count, 1), generator=generator, device=images.device))
        for size in (height, width)
    )
    if config.flip:
        mirrored = torch.rand(count, 1, generator=generator, device=images.device) < 0.5
        columns = torch.where(mirrored, width - 1 - columns, columns)
    place = (rows[:, :, None] * width + columns[:, None, :]).view(count, 1, -1).expand(-1, channels, -1)
    return images.view(count, channels, -1).gather(2, place).view(count, -1)


def _places(size: int, moved: Tensor) -> Tensor:
    """Return from where each row or column comes, of shape (images, size)."""
    place = (torch.arange(size, device=moved.device) + moved).abs()
    return size - 1 - (size - 1 - place).abs()
