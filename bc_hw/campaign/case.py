"""What one case is: everything about it is drawn from its seed."""

from dataclasses import dataclass

import msgspec
import numpy as np

from ..generate import Source
from ..model import IntegerModel
from ..model.network import MAX_BITS
from ..plan.families import FAMILIES, find_family
from ..plan.lower import Fold, LayerShape
from .folds import draw_folds, log_uniform
from .material import IMAGES, WEIGHTS, draw_images, draw_model

__all__ = ["TRAFFIC", "Case", "Material", "draw_case"]

SMALL, LARGE = 40, 300
"""Widest layers: of four cases in five, and of the others."""

MOST_LAYERS = 5

TRAFFIC = ("steady", "bursts", "single beats", "long stalls")
"""How a sender, or a receiver, waits; `bc_bench.pauses` describes it."""

FEW, MANY = 8, 200
"""Images of a case: cocotb, and the compiled driver."""


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One case of a campaign.

    Parameters
    ----------
    seed : int
    sizes : tuple of int
        Layer sizes, inputs first: two to six, each 1 to 300.
    bits : tuple of int
        Widths of the inputs and of each layer's activations, 1 to 8.
    scale_digits : int
        1 to 3.
    family : str
    load : bool
        Whether weights are loaded at run time; then another model is loaded between images, too.
    folds : tuple of Fold
    weights, images : str
        Of `material.WEIGHTS`, `material.IMAGES`.
    traffic : tuple of str
        Of `TRAFFIC`: sender, receiver.
    engine : str
        That simulates.
    """

    seed: int
    sizes: tuple[int, ...]
    bits: tuple[int, ...]
    scale_digits: int
    family: str
    load: bool
    folds: tuple[Fold, ...]
    weights: str
    images: str
    traffic: tuple[str, str]
    engine: str


@dataclass(frozen=True, eq=False)
class Material:
    """What a case is made of.

    Parameters
    ----------
    case : Case
    source : Source
        What hardware is generated from.
    model : IntegerModel
        In ROM, or the first to be loaded.
    again : IntegerModel or None
        Loaded between images.
    images : ndarray of uint8, shape (images, n_in)
    """

    case: Case
    source: Source
    model: IntegerModel
    again: IntegerModel | None
    images: np.ndarray


def draw_case(seed: int) -> Material:
    """Return the case of a seed; the same one whenever it is asked for.

    Parameters
    ----------
    seed : int
        Not negative.
    """
    rng = np.random.default_rng(seed)
    widest = SMALL if rng.random() < 0.8 else LARGE
    layers = int(rng.integers(1, MOST_LAYERS + 1))
    sizes = tuple(_width(rng, widest) for _ in range(layers + 1))
    # One bit more often than others: it has an engine of its own.
    bits = tuple(
        int(width) for width in np.where(rng.random(layers) < 0.2, 1, rng.integers(1, MAX_BITS + 1, layers))
    )
    scale_digits = int(rng.integers(1, 4))
    family = find_family(str(rng.choice(sorted(FAMILIES))))
    load = bool(rng.random() < 0.4)
    weights, picture = str(rng.choice(WEIGHTS)), str(rng.choice(IMAGES))
    model = draw_model(rng, sizes, bits, scale_digits, weights)
    again = draw_model(rng, sizes, bits, scale_digits, str(rng.choice(WEIGHTS))) if load else None
    shapes = [
        LayerShape(n_in, n_out, in_bits, act_bits)
        for n_in, n_out, in_bits, act_bits in zip(sizes[:-1], sizes[1:], bits, (*bits[1:], None), strict=True)
    ]
    source = Source(shapes, bits[0], None if load else model, scale_digits)
    folds = draw_folds(rng, source, family)
    traffic = (str(rng.choice(TRAFFIC)), str(rng.choice(TRAFFIC)))
    engine = "native" if rng.random() < 0.1 else "cocotb"
    images = draw_images(rng, MANY if engine == "native" else FEW, sizes[0], bits[0], picture)
    case = Case(seed, sizes, bits, scale_digits, family.name, load, folds, weights, picture, traffic, engine)
    return Material(case, source, model, again, images)


def _width(rng: np.random.Generator, widest: int) -> int:
    """Return a layer size: small ones have the corner cases, so they come more often."""
    if rng.random() < 0.3:
        return int(rng.integers(1, widest + 1))
    return log_uniform(rng, widest)
