"""Where images of a data set meet a network."""

import numpy as np

from ..errors import Phrase, UsageError, must_be
from ..model.order import channels_last
from ..model.spec import FeatureMap, Topology
from .dataset import Dataset, drop_low_bits

__all__ = ["check_fit", "image_sizes", "pixels_for"]


def pixels_for(images: np.ndarray, taken: FeatureMap) -> np.ndarray:
    """Return images of a data set as an integer model takes them.

    Parameters
    ----------
    images : ndarray of uint8, shape (images, taken.values)
        Pixels of 8 bits, one channel after the other.
    taken : FeatureMap
        The input of the model. One of a single pixel is a vector, whose values stay in their order.
    """
    return channels_last(drop_low_bits(images, taken.bits), taken)


def image_sizes(taken: FeatureMap, dataset: Dataset) -> tuple[str, str]:
    """Return the size of the images that a network takes and of those that a data set has; equal if they fit.

    A network on a vector takes images of any shape, and images without a shape fit a map by their number of
    pixels.
    """
    shape = dataset.map_shape
    if taken.pixels == 1 or shape is None:
        return str(taken.values), str(dataset.n_in)
    return taken.text, FeatureMap(*shape).text


def check_fit(topology: Topology, dataset: Dataset) -> None:
    """Refuse a data set whose images or classes a network does not have.

    Raises
    ------
    UsageError
    """
    wanted, found = image_sizes(topology.input, dataset)
    for what, rule, value in (
        ("pixels", wanted, found),
        ("classes", str(topology.outputs), str(dataset.classes)),
    ):
        if rule != value:
            raise UsageError(must_be(f"Data set {dataset.name}", f"one of {rule} {what}", Phrase(value)))
