"""How each layer kind is trained."""

from collections.abc import Callable

import torch
from torch import nn

from ..model.spec import Conv2d, Dense, GlobalAvgPool2d, MaxPool2d, Spec, Step
from .config import TrainConfig
from .conv2d import conv2d_block, conv2d_tensors
from .dense import dense_block, dense_tensors
from .globalavgpool2d import globalavgpool2d_block, globalavgpool2d_tensors
from .maxpool2d import maxpool2d_block, maxpool2d_tensors

__all__ = ["BLOCKS", "TENSORS"]

BLOCKS: dict[type[Spec], Callable[[Step, TrainConfig, torch.Generator], nn.Module]] = {
    Dense: dense_block,
    Conv2d: conv2d_block,
    MaxPool2d: maxpool2d_block,
    GlobalAvgPool2d: globalavgpool2d_block,
}
"""From a layer in its place to the module that is trained: weights, BatchNorm and quantiser."""

TENSORS: dict[type[Spec], Callable[[Step], dict[str, tuple[int, ...]]]] = {
    Dense: dense_tensors,
    Conv2d: conv2d_tensors,
    MaxPool2d: maxpool2d_tensors,
    GlobalAvgPool2d: globalavgpool2d_tensors,
}
"""From a layer in its place to name and shape of the tensors of that module, which checkpoints hold."""
