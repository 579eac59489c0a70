"""What a training run takes where nothing is said: defaults that follow the data set and the machine."""

import os
from collections.abc import Sequence

import msgspec

from ..data import Dataset
from ..errors import UsageError, must_be
from ..model.spec import Topology
from ..topology import parse_topology
from .choices import Device, Optimiser, Precision
from .config import TrainConfig, command_of

__all__ = [
    "RECIPES",
    "Recipe",
    "default_device",
    "default_precision",
    "default_threads",
    "make_config",
    "recipe_for",
]

_RATES = {Optimiser.ADAM: 1, Optimiser.MUON: 1 / 3, Optimiser.NESTEROV: 30, Optimiser.SGD: 100}
"""Adam's rate times this is a good one where rates are scaled: measured on digits, by validation."""

_SMALL = 100_000
"""Weights; below this, handing work to a second thread costs more than it saves."""


class Recipe(msgspec.Struct, frozen=True):
    """Defaults that depend on the data set; the meaning is that of `TrainConfig`, ``lr`` that of Adam."""

    layers: str
    epochs: int
    batch: int
    dropout_in: float
    lr: float = 1e-3


RECIPES = {
    "digits": Recipe("64-128-10", epochs=120, batch=50, dropout_in=0.0, lr=3e-3),
    "mnist": Recipe("784-1024-10", epochs=15, batch=200, dropout_in=0.2, lr=6e-3),
    "fashion-mnist": Recipe("784-1024-10", epochs=15, batch=200, dropout_in=0.2, lr=6e-3),
    "cifar10": Recipe("3072-1024-10", epochs=15, batch=200, dropout_in=0.2, lr=6e-3),
    "svhn": Recipe("3072-1024-10", epochs=15, batch=200, dropout_in=0.2, lr=6e-3),
}
"""What `make_config` takes where nothing else is said."""

_FEW = 10_000  # training images; with fewer, more epochs of smaller batches and a small network


def recipe_for(data: Dataset) -> Recipe:
    """Return the recipe of a data set; for one of the user's own, that of the known set of its size."""
    if data.name in RECIPES:
        return RECIPES[data.name]
    few = len(data.train_images) < _FEW
    known = RECIPES["digits" if few else "mnist"]
    return msgspec.structs.replace(
        known,
        layers=f"{data.n_in}-{128 if few else 1024}-{data.classes}",
        batch=max(2, min(known.batch, len(data.train_images) // 4)),
    )


def default_threads(topology: Topology) -> int:
    """Return a number of threads that pays for this size: 1 for small networks, at most 4."""
    if topology.weights < _SMALL:
        return 1
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(4, usable)


def default_device() -> Device:
    """Return ``cuda`` where PyTorch has a GPU, else ``cpu``."""
    import torch

    return Device.CUDA if torch.cuda.is_available() else Device.CPU


def default_precision(topology: Topology, device: Device) -> Precision:
    """Return ``bfloat16`` where it pays: large networks on a processor that multiplies it."""
    import torch

    if topology.weights < _SMALL:
        return Precision.FLOAT32
    if device == Device.CUDA:
        fast = torch.cuda.is_bf16_supported(including_emulation=False)
        return Precision.BFLOAT16 if fast else Precision.FLOAT32
    can = torch.cpu.get_capabilities()
    fast = can.get("avx512_bf16") or can.get("amx_bf16")
    return Precision.BFLOAT16 if fast else Precision.FLOAT32


def make_config(
    dataset: str,
    class_names: tuple[str, ...],
    *,
    layers: str | None = None,
    recipe: Recipe | None = None,
    output: str = "",
    teacher_files: Sequence[str] = (),
    **choices,
) -> TrainConfig:
    """Return the configuration of a run, filled up from the recipe of its data set.

    Parameters
    ----------
    dataset : str
    class_names : tuple of str
    layers : str, optional
        Topology as people write it, ``784-1024-10``.
    recipe : Recipe, optional
        Where the rest comes from; needed for data sets of the user's own, see `recipe_for`.
    output : str
        File that the command in the configuration names; no command is kept when empty.
    teacher_files : sequence of str
        Names of the teachers in that command.
    **choices
        Fields of `TrainConfig`; those that are None come from the recipe.

    Raises
    ------
    UsageError
        If a value breaks the rules of `TrainConfig`.
    """
    recipe = RECIPES[dataset] if recipe is None else recipe
    topology = parse_topology(recipe.layers if layers is None else layers)
    if topology.outputs != len(class_names):
        rule = f"{len(class_names)}, the classes of {dataset}"
        raise UsageError(must_be("Last layer size", rule, topology.outputs))
    fields = {
        "epochs": recipe.epochs,
        "batch": recipe.batch,
        "dropout_in": recipe.dropout_in,
        "lr": recipe.lr * _RATES.get(choices.get("optimiser"), 1),
    }
    fields["threads"] = default_threads(topology)
    fields |= {name: value for name, value in choices.items() if value is not None}
    fields.setdefault("device", default_device())
    fields.setdefault("precision", default_precision(topology, fields["device"]))
    config = TrainConfig(dataset=dataset, layers=topology.text, class_names=class_names, **fields)
    command = command_of(config, output, teacher_files) if output else ""
    return msgspec.structs.replace(config, command=command)
