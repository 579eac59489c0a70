"""Training of networks with binary weights and integer activations, after BinaryConnect."""

from .checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from .config import TrainConfig, make_config
from .loop import Progress, train
from .network import BinaryNetwork
from .record import EpochRecord

__all__ = [
    "BinaryNetwork",
    "Checkpoint",
    "EpochRecord",
    "Progress",
    "TrainConfig",
    "load_checkpoint",
    "make_config",
    "save_checkpoint",
    "train",
]
