"""Data sets: images as unsigned bytes, in the order and the split that their publishers gave."""

from .dataset import Dataset
from .load import DATASETS, load_dataset

__all__ = ["DATASETS", "Dataset", "load_dataset"]
