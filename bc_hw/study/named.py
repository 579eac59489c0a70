"""What each study trains. Every choice stands here, so that a name is an experiment that can be repeated."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from ..errors import UsageError, must_be
from ..model.spec import FeatureMap, Topology
from ..topology import format_topology, parse_topology

__all__ = ["STUDIES", "Arm", "Study", "make_study"]

_QUICK = {"epochs": 3, "batch": 100, "valid": 200, "lr": 3e-3, "dropout_in": 0.0}
"""Seconds on the digits: to see that a study works, not to learn from."""


@dataclass(frozen=True)
class Arm:
    """One row of a study's table: a network trained in one way.

    Parameters
    ----------
    name : str
        As in the table.
    choices : dict
        What `bc_hw.train.make_config` takes, ``layers`` included.
    """

    name: str
    choices: dict


@dataclass(frozen=True)
class Study:
    """A named experiment.

    Parameters
    ----------
    name : str
    title : str
    dataset : str
    arms : tuple of Arm
    hardware : bool
        Whether the table tells cycles and LUTs, too.
    """

    name: str
    title: str
    dataset: str
    arms: tuple[Arm, ...]
    hardware: bool = False


def _mnist() -> tuple[str, dict, dict]:
    """Return the paper's table 2: three hidden layers, permutation-invariant, no augmentation."""
    common = {"layers": "784-1024-1024-1024-10", "epochs": 20, "valid": 10_000, "lr": 1e-3, "dropout_in": 0.0}
    arms = {
        "no regulariser": {"mode": "none"},
        "BinaryConnect, deterministic": {"mode": "deterministic"},
        "BinaryConnect, stochastic": {"mode": "stochastic"},
        "50 % dropout": {"mode": "none", "dropout_hidden": 0.5},
    }
    return "Regularisers on MNIST, as in BinaryConnect's table 2", common, arms


def _fashion() -> tuple[str, dict, dict]:
    """Return a binary network and the same one in float, 15 epochs each."""
    common = {"layers": "784-1024-10", "epochs": 15, "valid": 10_000, "dropout_in": 0.0}
    arms = {
        "binary weights, 4-bit activations": {"lr": 3e-3},
        "float twin": {"mode": "none", "act_bits": 8, "scale_digits": 0, "lr": 1e-3},
    }
    return "Fashion-MNIST, binary against float", common, arms


def _optimizers() -> tuple[str, dict, dict]:
    """Return the paper's table 1: each optimiser with and without the learning-rate scale."""
    common = {"layers": "784-256-10", "epochs": 15, "valid": 10_000, "dropout_in": 0.0}
    arms = {
        f"{optimiser}, {'scaled' if scale else 'not scaled'}": {"optimiser": optimiser, "lr_scale": scale}
        for optimiser in ("sgd", "nesterov", "adam")
        for scale in (False, True)
    }
    return "Optimisers and the learning-rate scale", common, arms


def _bits() -> tuple[str, dict, dict]:
    """Return activations of 1 to 8 bits, in a narrow and a wide network."""
    common = {"epochs": 15, "valid": 10_000, "lr": 3e-3, "dropout_in": 0.0}
    arms = {
        f"{width} wide, {bits} bit": {"layers": f"784-{width}-10", "act_bits": bits}
        for width in (256, 1024)
        for bits in range(1, 9)
    }
    return "Bits of an activation and width against error, cycles and LUTs", common, arms


def _maps() -> tuple[str, dict, dict]:
    """Return a perceptron beside networks of maps, with pools and with strides, trained alike."""
    common = {
        "epochs": 15,
        "valid": 10_000,
        "optimiser": "muon",
        "loss": "cross-entropy",
        "lr": 3e-3,
        "dropout_in": 0.0,
    }
    arms = {
        "dense": {"layers": "784-256-10"},
        "convolutions and pools": {"layers": "28x28x1-16C3-MP2-32C3-MP2-10"},
        "convolutions with strides": {"layers": "28x28x1-16C3s2-32C3s2-10"},
        "convolutions, pools and a dense layer": {"layers": "28x28x1-16C3-MP2-32C3-MP2-64-10"},
    }
    return "Maps against a perceptron on Fashion-MNIST: error, cycles and LUTs", common, arms


STUDIES: dict[str, tuple[str, Callable]] = {
    "mnist": ("mnist", _mnist),
    "fashion": ("fashion-mnist", _fashion),
    "optimizers": ("mnist", _optimizers),
    "bits": ("mnist", _bits),
    "maps": ("fashion-mnist", _maps),
}
"""Data set and choices of each study."""

_HARDWARE = ("bits", "maps")
"""Studies whose table tells cycles and LUTs."""


def make_study(name: str, *, quick: bool = False) -> Study:
    """Return the study called ``name``.

    Parameters
    ----------
    name : str
        One of `STUDIES`.
    quick : bool
        The same rows, but small networks on scikit-learn's digits: seconds instead of hours.

    Raises
    ------
    UsageError
        If there is no study of that name.
    """
    if name not in STUDIES:
        raise UsageError(must_be("Study", f"one of {', '.join(STUDIES)}", name))
    dataset, describe = STUDIES[name]
    title, common, arms = describe()
    made = []
    for arm, choices in arms.items():
        whole = common | choices
        if quick:
            whole |= _QUICK | {"layers": format_topology(_small(parse_topology(whole["layers"])))}
            if whole.get("optimiser", "adam") != "adam":
                del whole["lr"]  # each optimiser has its own
        made.append(Arm(arm, whole))
    return Study(name, title, "digits" if quick else dataset, tuple(made), hardware=name in _HARDWARE)


def _small(topology: Topology) -> Topology:
    """Return a network of the same layers for the digits, a sixteenth as wide."""
    *hidden, last = topology.specs
    narrow = [
        msgspec.structs.replace(spec, n_out=max(4, spec.n_out // 16)) if spec.weighted else spec
        for spec in hidden
    ]
    given = FeatureMap(8, 8, 1) if topology.input.pixels > 1 else FeatureMap.flat(64)
    return Topology(given, (*narrow, msgspec.structs.replace(last, n_out=10)))
