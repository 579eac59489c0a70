"""What one case is: everything about it is drawn from its seed."""

from dataclasses import dataclass
from enum import StrEnum

import msgspec
import numpy as np

from ..model import IntegerModel
from ..model.network import MAX_BITS
from ..plan.engines import Folding
from ..plan.families import FAMILIES, find_family
from ..plan.network import Source, shapes_of
from .folds import draw_folds, log_uniform
from .kinds import draw_topology
from .material import Images, Weights, draw_images, draw_member, draw_model

__all__ = ["Case", "Material", "Traffic", "draw_case"]

SMALL, LARGE = 40, 300
"""Widest layers: of four cases in five, and of the others."""

MOST_LAYERS = 5


class Traffic(StrEnum):
    """How a sender, or a receiver, waits; `bc_bench.pauses` has the pattern of each."""

    STEADY = "steady"
    BURSTS = "bursts"
    SINGLE_BEATS = "single beats"
    LONG_STALLS = "long stalls"


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
    folds : tuple of Folding
    weights : Weights
    images : Images
    traffic : tuple of Traffic
        Of the sender and of the receiver.
    engine : str
        That simulates.
    """

    seed: int
    sizes: tuple[int, ...]
    bits: tuple[int, ...]
    scale_digits: int
    family: str
    load: bool
    folds: tuple[Folding, ...]
    weights: Weights
    images: Images
    traffic: tuple[Traffic, Traffic]
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
    topology = draw_topology(layers, lambda: _width(rng, widest))
    sizes = topology.sizes
    # One bit more often than others: it has an engine of its own.
    bits = tuple(
        int(width) for width in np.where(rng.random(layers) < 0.2, 1, rng.integers(1, MAX_BITS + 1, layers))
    )
    scale_digits = int(rng.integers(1, 4))
    family = find_family(str(rng.choice(sorted(FAMILIES))))
    load = bool(rng.random() < 0.4)
    weights, picture = draw_member(rng, Weights), draw_member(rng, Images)
    model = draw_model(rng, sizes, bits, scale_digits, weights)
    again = draw_model(rng, sizes, bits, scale_digits, draw_member(rng, Weights)) if load else None
    shapes = shapes_of(topology.steps(bits[0], bits[1:]))
    source = Source(shapes, bits[0], None if load else model, scale_digits)
    folds = draw_folds(rng, source, family)
    traffic = (draw_member(rng, Traffic), draw_member(rng, Traffic))
    engine = "native" if rng.random() < 0.1 else "cocotb"
    images = draw_images(rng, MANY if engine == "native" else FEW, sizes[0], bits[0], picture)
    case = Case(seed, sizes, bits, scale_digits, family.name, load, folds, weights, picture, traffic, engine)
    return Material(case, source, model, again, images)


def _width(rng: np.random.Generator, widest: int) -> int:
    """Return a layer size: small ones have the corner cases, so they come more often."""
    if rng.random() < 0.3:
        return int(rng.integers(1, widest + 1))
    return log_uniform(rng, widest)
