"""The choice of the images to simulate."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..data import load_dataset
from ..data.fit import image_sizes, pixels_for
from ..errors import BcHwError, Phrase, UsageError, must_be
from ..model import FeatureMap, IntegerModel
from ..model.random_model import random_images
from .design_under_test import DesignUnderTest

__all__ = ["Stimulus", "choose_images", "with_other_weights"]


@dataclass(frozen=True, eq=False)
class Stimulus:
    """The images of one simulation.

    Parameters
    ----------
    images : ndarray of uint8, shape (images, n_in)
        Of the design's input width, in the order of its input.
    first : int
        Index of the first image in its data set; reports number images from there.
    source : str
        Where the images come from, in words for the user.
    remarks : list of str
    traffic : tuple of str or None
        How sender and receiver wait in an additional test: names of `bc_bench.pauses.PATTERNS`.
    again : IntegerModel or None
        Another model, which an additional test loads between images.
    labels : ndarray of int64, shape (images,), or None
        The classes that the images are of; None of random ones.
    shown : FeatureMap or None
        The images as people see them; None where their pixels have no places.
    """

    images: np.ndarray
    first: int
    source: str
    remarks: list[str]
    traffic: tuple[str, str] | None = None
    again: IntegerModel | None = None
    labels: np.ndarray | None = None
    shown: FeatureMap | None = None


def choose_images(
    dut: DesignUnderTest,
    *,
    count: int | None,
    first: int = 0,
    split: str = "test",
    seed: int = 0,
    dataset: str | None = None,
    data_dir: Path | None = None,
) -> Stimulus:
    """Return images of the model's data set if it is on this machine, otherwise seeded random ones.

    A simulation downloads nothing. A data set or a folder that the user named must exist.

    Parameters
    ----------
    count : int or None
        Number of images; None takes all images from ``first`` on.
    dataset : str, optional
        Data set to use instead of the model's.

    Raises
    ------
    UsageError
        If the data set has fewer images, or ``dataset`` has images of another size.
    DataError
        If ``dataset`` does not exist, or ``data_dir`` does not contain the data set.
    """
    name, taken = dataset or dut.model.dataset, dut.model.input
    pool, labels, shown, remarks = None, None, None, []
    if name:
        try:
            data = load_dataset(name, data_dir, download=False)
        except BcHwError as error:
            if dataset or data_dir is not None:
                raise
            remarks.append(f"random images are simulated: {error.message}")
        else:
            wanted, found = image_sizes(taken, data)
            if wanted == found:
                images, labels = data.split(split)
                pool = pixels_for(images, taken)
                shown = data.map_shape and FeatureMap(*data.map_shape)
            elif dataset:
                raise UsageError(must_be(f"Images of {name}", f"of {wanted} pixels", Phrase(found)))
            else:
                remarks.append(
                    f"random images are simulated: those of {name} have {found} pixels, not {wanted}"
                )
    if pool is None:
        if count is None:
            raise UsageError(must_be("Number of images", "given where they are random", "all"))
        # Image k is the same in every run of one seed, however many are simulated.
        pool = random_images(first + count, taken.values, taken.bits, seed=seed)
        source = f"random, seed {seed}"
    else:
        source = f"{name}, {split}"
        if not 0 <= first < len(pool):
            raise UsageError(must_be("First image", f"from 0 to {len(pool) - 1}", first))
        if count is not None and first + count > len(pool):
            raise UsageError(must_be("Number of images", f"at most {len(pool) - first}", count))
    stop = len(pool) if count is None else first + count
    if labels is not None:
        labels = labels[first:stop]
    images = np.ascontiguousarray(pool[first:stop])
    return Stimulus(images, first, source, remarks, labels=labels, shown=shown)


def with_other_weights(dut: DesignUnderTest, stimulus: Stimulus) -> Stimulus:
    """Return the stimulus with another model to load between images, for a design with loadable weights.

    A stimulus that already has one stays as it is. The other model has all weights negated, so that no neuron
    gives what it gave before.
    """
    if dut.weight_beats is None or stimulus.again is not None:
        return stimulus
    layers = tuple(
        replace(layer, weights=-layer.weights) if layer.spec.weighted else layer for layer in dut.model.layers
    )
    return replace(stimulus, again=replace(dut.model, layers=layers))
