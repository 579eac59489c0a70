"""Training of networks with binary weights and integer activations, after BinaryConnect."""

from .checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from .config import TrainConfig
from .kinds import BLOCKS, TENSORS
from .loop import Progress, train
from .network import BinaryNetwork
from .recipes import make_config
from .record import EpochRecord

__all__ = [
    "BLOCKS",
    "TENSORS",
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
