"""How each layer kind is trained."""

from collections.abc import Callable

import torch
from torch import nn

from ..model.spec import Dense, Spec, Step
from .config import TrainConfig
from .dense import dense_block, dense_tensors

__all__ = ["BLOCKS", "TENSORS"]

BLOCKS: dict[type[Spec], Callable[[Step, TrainConfig, torch.Generator], nn.Module]] = {Dense: dense_block}
"""From a layer in its place to the module that is trained: weights, BatchNorm and quantiser."""

TENSORS: dict[type[Spec], Callable[[Step], dict[str, tuple[int, ...]]]] = {Dense: dense_tensors}
"""From a layer in its place to name and shape of the tensors of that module, which checkpoints hold."""
