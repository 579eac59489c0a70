"""What one case is: everything about it is drawn from its seed."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import msgspec
import numpy as np

from ..model import IntegerModel
from ..model.network import MAX_BITS
from ..model.spec import FeatureMap, Topology
from ..plan.engines import Folding
from ..plan.families import FAMILIES, find_family
from ..plan.network import Source, shapes_of
from ..plan.planner import AnyFolding
from .folds import draw_folds, log_uniform
from .kinds import draw_chain, draw_cnn, draw_gap
from .material import Images, Weights, draw_images, draw_member, draw_model

__all__ = ["Case", "Material", "Networks", "Traffic", "draw_case"]

SMALL, LARGE = 40, 300
"""Widest layers: of four cases in five, and of the others."""

MOST_LAYERS = 5

HIGHEST, WIDEST, DEEPEST = 17, 13, 5
"""Most rows, columns and channels of the input of a CNN; in one case of five more channels."""
MORE_CHANNELS = 20
MOST_NEURONS = 12
"""Neurons of a layer of a CNN; in one case of five, as many as `SMALL`."""
MOST_CNN_LAYERS = 7


class Networks(StrEnum):
    """What networks a campaign draws: for each of them a seed is another case."""

    #: Chains of dense layers.
    DENSE = "dense"
    #: Convolutions, pooling and dense layers.
    CNN = "cnn"
    #: The same, with global average pooling and dense layers at their end.
    GAP = "gap"


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
        Layer sizes of a chain of dense layers, inputs first: two to six, each 1 to 300; empty for a CNN.
    bits : tuple of int
        Widths of the inputs and of the activations of each layer with weights, 1 to 8.
    scale_digits : int
        1 to 3.
    family : str
    load : bool
        Whether weights are loaded at run time; then another model is loaded between images, too.
    folds : tuple of Folding
        Of each layer with weights.
    weights : Weights
    images : Images
    traffic : tuple of Traffic
        Of the sender and of the receiver.
    engine : str
        That simulates.
    topology : str
        The layers of a CNN; empty for a chain of dense layers.
    pools : tuple of int
        Channels per cycle of each pooling layer; 0 for the fewest that keep the pace of the others.
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
    topology: str = ""
    pools: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class Material:
    """What a case is made of.

    Parameters
    ----------
    case : Case
    source : Source
        What hardware is generated from.
    folds : tuple of Folding or PoolFolding
        Of each layer.
    model : IntegerModel
        In ROM, or the first to be loaded.
    again : IntegerModel or None
        Loaded between images.
    images : ndarray of uint8, shape (images, n_in)
    """

    case: Case
    source: Source
    folds: tuple[AnyFolding, ...]
    model: IntegerModel
    again: IntegerModel | None
    images: np.ndarray


def draw_case(seed: int, networks: Networks = Networks.DENSE) -> Material:
    """Return the case of a seed; the same one whenever it is asked for.

    Parameters
    ----------
    seed : int
        Not negative.
    networks : Networks
        Each draws from a generator of its own.
    """
    rng, topology = _TOPOLOGIES[networks](seed)
    layers = topology.hidden + 1
    # One bit more often than others: it has an engine of its own.
    bits = tuple(
        int(width) for width in np.where(rng.random(layers) < 0.2, 1, rng.integers(1, MAX_BITS + 1, layers))
    )
    scale_digits = int(rng.integers(1, 4))
    family = find_family(str(rng.choice(sorted(FAMILIES))))
    load = bool(rng.random() < 0.4)
    weights, picture = draw_member(rng, Weights), draw_member(rng, Images)
    model = draw_model(rng, topology, bits, scale_digits, weights)
    again = draw_model(rng, topology, bits, scale_digits, draw_member(rng, Weights)) if load else None
    steps = topology.steps(bits[0], bits[1:])
    source = Source(shapes_of(steps), bits[0], None if load else model, scale_digits)
    folds = draw_folds(rng, source, family)
    traffic = (draw_member(rng, Traffic), draw_member(rng, Traffic))
    engine = "native" if rng.random() < 0.1 else "cocotb"
    images = draw_images(rng, MANY if engine == "native" else FEW, topology.input.values, bits[0], picture)
    case = Case(
        seed,
        topology.sizes if networks == Networks.DENSE else (),
        bits,
        scale_digits,
        family.name,
        load,
        tuple(fold for fold, step in zip(folds, steps, strict=True) if step.spec.weighted),
        weights,
        picture,
        traffic,
        engine,
        "" if networks == Networks.DENSE else topology.text,
        tuple(fold.simd for fold, step in zip(folds, steps, strict=True) if not step.spec.weighted),
    )
    return Material(case, source, folds, model, again, images)


def _dense(seed: int) -> tuple[np.random.Generator, Topology]:
    rng = np.random.default_rng(seed)
    widest = SMALL if rng.random() < 0.8 else LARGE
    layers = int(rng.integers(1, MOST_LAYERS + 1))
    return rng, draw_chain(rng, layers, lambda: _width(rng, widest))


def _cnn(seed: int) -> tuple[np.random.Generator, Topology]:
    return _maps(np.random.default_rng([seed, 1]), draw_cnn)


def _gap(seed: int) -> tuple[np.random.Generator, Topology]:
    return _maps(np.random.default_rng([seed, 2]), draw_gap)


def _maps(rng: np.random.Generator, draw: Callable[..., Topology]) -> tuple[np.random.Generator, Topology]:
    few = rng.random() < 0.8
    height, width = (
        int(rng.integers(1, most + 1)) if rng.random() < 0.6 else log_uniform(rng, most)
        for most in (HIGHEST, WIDEST)
    )
    given = FeatureMap(height, width, _width(rng, DEEPEST if few else MORE_CHANNELS))
    most = MOST_NEURONS if rng.random() < 0.8 else SMALL
    layers = int(rng.integers(2, MOST_CNN_LAYERS + 1))
    return rng, draw(rng, given, layers, lambda: _width(rng, most))


_TOPOLOGIES: dict[Networks, Callable[[int], tuple[np.random.Generator, Topology]]] = {
    Networks.DENSE: _dense,
    Networks.CNN: _cnn,
    Networks.GAP: _gap,
}
"""From a seed to its generator, and the layers that were drawn first."""


def _width(rng: np.random.Generator, widest: int) -> int:
    """Return a layer size: small ones have the corner cases, so they come more often."""
    if rng.random() < 0.3:
        return int(rng.integers(1, widest + 1))
    return log_uniform(rng, widest)
