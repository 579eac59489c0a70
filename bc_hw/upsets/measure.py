"""Trials with random flips, and single flips one by one."""

from collections.abc import Callable, Sequence

import msgspec
import numpy as np
from scipy.stats import binomtest

from ..errors import UsageError, must_be
from ..model import IntegerModel
from .flipped import FlippedNetwork
from .recomputed import RecomputedNetwork
from .weights import weighted_layers

__all__ = [
    "QUANTILES",
    "LayerUpsets",
    "RateUpsets",
    "Share",
    "UpsetResult",
    "measure_rate",
    "measure_singles",
    "measure_upsets",
]

QUANTILES = (5, 25, 50, 75, 95)
"""Of the accuracy over the trials, in percent."""

CONFIDENCE = 0.95


class Share(msgspec.Struct, frozen=True):
    """A share of all single flips, in percent, and the interval that holds it with 95 % confidence."""

    pct: float
    low_pct: float
    high_pct: float


class LayerUpsets(msgspec.Struct, frozen=True):
    """Single flips in one layer.

    Parameters
    ----------
    name : str
    weights : int
        Bits of weight memory.
    flips : int
        Of these, tried: all, or a sample.
    changing : int
        Flips that changed the class of at least one image.
    share : Share
        The same as a share of all flips.
    mean_changed_pct : float
        Images whose class one flip changes, mean over the flips, in percent of the images.
    worst_changed, worst_neuron, worst_input : int
        The flip that changed the most: images, and where it is; of a convolution, the input is a value of the
        window.
    """

    name: str
    weights: int
    flips: int
    changing: int
    share: Share
    mean_changed_pct: float
    worst_changed: int
    worst_neuron: int
    worst_input: int


class RateUpsets(msgspec.Struct, frozen=True):
    """Trials in which each bit is flipped with the same probability.

    Parameters
    ----------
    rate : float
        That probability.
    trials : int
    mean_flips : float
    accuracy_pct, lowest_pct, highest_pct : float
        Mean over the trials; the extremes.
    quantiles_pct : tuple of float
        Accuracies that `QUANTILES` percent of the trials do not exceed.
    """

    rate: float
    trials: int
    mean_flips: float
    accuracy_pct: float
    lowest_pct: float
    highest_pct: float
    quantiles_pct: tuple[float, ...]


class UpsetResult(msgspec.Struct, frozen=True):
    """How a model responds to flipped bits.

    Parameters
    ----------
    images : int
    accuracy_pct : float
        Without flips.
    seed : int
    rates : tuple of RateUpsets
    layers : tuple of LayerUpsets
    share : Share
        Single flips of any weight that change any prediction.
    most_sensitive : str
        The layer of which the largest share of flips does.
    """

    images: int
    accuracy_pct: float
    seed: int
    rates: tuple[RateUpsets, ...]
    layers: tuple[LayerUpsets, ...]
    share: Share
    most_sensitive: str


def measure_upsets(
    model: IntegerModel,
    images: np.ndarray,
    labels: np.ndarray,
    *,
    rates: Sequence[float],
    trials: int,
    samples: int,
    seed: int = 0,
    advance: Callable[[int], None] = lambda steps: None,
) -> UpsetResult:
    """Measure what flipped weights do; the seed decides which.

    Parameters
    ----------
    model : IntegerModel
    images : ndarray of uint8, shape (images, n_in)
        Already reduced to the model's input width.
    labels : ndarray of int, shape (images,)
    rates : sequence of float
        Probabilities of a flip, each above 0 and at most 1.
    trials : int
        Of each rate.
    samples : int
        Single flips of each layer; a layer with no more weights is tried out.
    seed : int
    advance : callable
        Called with the number of networks that were just done, of ``len(rates) * trials`` and all single
        flips.

    Raises
    ------
    UsageError
        If a rate is out of range, or there is no image.
    """
    if not len(images):
        raise UsageError(must_be("Number of images", "at least 1", 0))
    for rate in rates:
        if not 0 < rate <= 1:
            raise UsageError(must_be("Rate of flips", "above 0 and at most 1", rate))
    network = (FlippedNetwork if model.topology.dense else RecomputedNetwork)(model, images)
    layers = tuple(
        measure_singles(network, index, samples, np.random.default_rng([seed, 0, index]), advance)
        for index in weighted_layers(model)
    )
    return UpsetResult(
        len(images),
        100 * float((network.healthy_classes == labels).mean()),
        seed,
        tuple(
            measure_rate(network, labels, rate, trials, np.random.default_rng([seed, 1, index]), advance)
            for index, rate in enumerate(rates)
        ),
        layers,
        _together(layers),
        max(layers, key=lambda layer: layer.share.pct).name,
    )


def measure_rate(
    network: FlippedNetwork | RecomputedNetwork,
    labels: np.ndarray,
    rate: float,
    trials: int,
    rng: np.random.Generator,
    advance: Callable[[int], None] = lambda steps: None,
) -> RateUpsets:
    """Return the accuracies when each weight is flipped with probability ``rate``."""
    model = network.model
    sizes = [model.layers[index].weights.size for index in weighted_layers(model)]
    borders = np.cumsum(sizes)[:-1]
    starts = np.array([0, *borders])
    counts, accuracies = [], []
    for _ in range(trials):
        count = rng.binomial(sum(sizes), rate)
        places = np.sort(rng.choice(sum(sizes), count, replace=False, shuffle=False))
        parts = np.split(places, np.searchsorted(places, borders))
        classes = network.classes([part - start for part, start in zip(parts, starts, strict=True)])
        counts.append(count)
        accuracies.append(100 * float((classes == labels).mean()))
        advance(1)
    return RateUpsets(
        rate,
        trials,
        float(np.mean(counts)),
        float(np.mean(accuracies)),
        min(accuracies),
        max(accuracies),
        tuple(np.percentile(accuracies, QUANTILES).tolist()),
    )


def measure_singles(
    network: FlippedNetwork | RecomputedNetwork,
    index: int,
    samples: int,
    rng: np.random.Generator,
    advance: Callable[[int], None] = lambda steps: None,
) -> LayerUpsets:
    """Flip weights of layer ``index`` one by one: all, or ``samples`` of them if there are more."""
    layer, weighted = network.model.layers[index], weighted_layers(network.model)
    weights = layer.weights.size
    whole = weights <= samples
    places = np.arange(weights) if whole else rng.choice(weights, samples, replace=False)
    flips = dict.fromkeys(weighted, np.empty(0, dtype=np.int64))
    changed = np.empty(len(places), dtype=np.int64)
    for at in range(len(places)):
        flips[index] = places[at : at + 1]
        changed[at] = (network.classes([*flips.values()]) != network.healthy_classes).sum()
        advance(1)
    changing = int((changed > 0).sum())
    pct = 100 * changing / len(places)
    if whole:
        share = Share(pct, pct, pct)
    else:
        # Wilson's interval holds for small shares too; without repeated flips it is only narrower.
        found = binomtest(changing, len(places)).proportion_ci(CONFIDENCE, method="wilson")
        share = Share(pct, 100 * float(found.low), 100 * float(found.high))
    worst = int(changed.argmax())
    neuron, input_ = divmod(int(places[worst]), layer.n_in)
    return LayerUpsets(
        f"layer{index}",
        weights,
        len(places),
        changing,
        share,
        100 * float(changed.mean()) / len(network.healthy_classes),
        int(changed[worst]),
        neuron,
        input_,
    )


def _together(layers: Sequence[LayerUpsets]) -> Share:
    """Return the share of all layers, each weighted by its number of weights.

    The bounds are weighted too. They are wider than necessary: not all layers are at their bounds at once.
    """
    whole = sum(layer.weights for layer in layers)
    return Share(
        *(
            sum(layer.weights * getattr(layer.share, name) for layer in layers) / whole
            for name in Share.__struct_fields__
        )
    )
