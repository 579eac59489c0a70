"""What a training run is: every choice that changes its result, as plain values."""

import itertools
import math
import os
import shlex
from collections.abc import Sequence

import msgspec

from ..data import Dataset
from ..errors import UsageError, must_be
from ..model.spec import MAX_WIDTH, Topology
from ..topology import format_topology, parse_topology

__all__ = [
    "LOSSES",
    "MODES",
    "OPTIMISERS",
    "RECIPES",
    "SCHEDULES",
    "Recipe",
    "TrainConfig",
    "default_threads",
    "make_config",
    "recipe_for",
]

MODES = ("deterministic", "stochastic", "none")
LOSSES = ("square-hinge", "cross-entropy")
OPTIMISERS = ("adam", "nesterov", "sgd")
SCHEDULES = ("cosine", "exponential")
PRECISIONS = ("float32", "bfloat16")
DEVICES = ("cpu", "cuda")

MAX_SCALE_DIGITS = 3

# Adam's rate times this is a good one where rates are scaled: measured on digits, by validation.
_RATES = {"adam": 1, "nesterov": 30, "sgd": 100}

_SMALL = 100_000  # weights; below this, handing work to a second thread costs more than it saves


class TrainConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A training run. The same configuration gives the same weights on one machine.

    Parameters
    ----------
    dataset : str
    layers : tuple of int
        Layer sizes, inputs first.
    class_names : tuple of str
        One per output.
    mode : str
        ``deterministic`` or ``stochastic`` binarisation of the weights, or ``none``: real weights, which
        no integer model can hold, for comparison.
    act_bits, input_bits : int
        Width in bits of activations and of pixels, ``1..8``.
    scale_digits : int
        T, non-zero signed digits of each neuron's scale, ``1..3``; 0 leaves the scale as it is, and export
        rounds it.
    epochs : int
    batch : int
        Images per step, at least 2 (BatchNorm needs a spread).
    lr : float
        Learning rate of the first step.
    lr_end : float
        Learning rate after the last step, at most ``lr``; above 0 for the exponential schedule.
    lr_scale : bool
        Whether binary weights learn at a rate that fits the size of their layer.
    schedule : str
        How the rate falls, step by step: along half a ``cosine``, or ``exponential``.
    optimiser : str
        ``adam``, ``nesterov`` (momentum 0.9) or ``sgd``.
    loss : str
        ``square-hinge`` or ``cross-entropy``.
    teachers : tuple of str
        SHA-256 of the checkpoints whose scores are learned beside the labels.
    teacher_share : float
        Of the loss, ``0 <= share <= 1``; the labels have the rest.
    temperature : float
        Scores are divided by it where teacher and student are compared; above 0.
    dropout_in, dropout_hidden : float
        Share of pixels, and of hidden activations, set to 0 in training, ``0 <= p < 1``.
    valid : int
        How many of the last training images are kept out of training to choose the best epoch; with 0
        the last epoch is taken.
    seed : int
        Seed of weights, order of images, dropout and stochastic binarisation.
    threads : int
        Threads of the matrix products. They change the order of float additions in gradients, and so
        belong to what must be equal for equal weights.
    precision : str
        Of the matrix products in training: ``float32``, or ``bfloat16``, several times faster where the
        processor has it. Evaluation, statistics and export are exact either way.
    device : str
        Where the network is trained: ``cpu`` or ``cuda``. Like threads, it changes the order of additions.
    command : str
        The command that repeats the run; empty if it was not started from the command line.

    Raises
    ------
    UsageError
        If a value breaks these rules.
    """

    dataset: str
    layers: tuple[int, ...]
    class_names: tuple[str, ...]
    mode: str = "deterministic"
    act_bits: int = 4
    input_bits: int = 8
    scale_digits: int = 1
    epochs: int
    batch: int
    lr: float
    lr_end: float = 0.0
    lr_scale: bool = True
    schedule: str = "cosine"
    optimiser: str = "adam"
    loss: str = "square-hinge"
    teachers: tuple[str, ...] = ()
    teacher_share: float = 0.5
    temperature: float = 0.3
    dropout_in: float
    dropout_hidden: float = 0.0
    valid: int = 0
    seed: int = 0
    threads: int = 1
    precision: str = "float32"
    device: str = "cpu"
    command: str = ""

    def __post_init__(self):
        if len(self.layers) < 2:
            raise UsageError(must_be("Layers", "at least two sizes", self.layers))
        for size in self.layers:
            _whole("Layer size", size, 1, MAX_WIDTH)
        if len(self.class_names) != self.layers[-1]:
            raise UsageError(
                must_be("Class names", f"one for each of {self.layers[-1]} outputs", len(self.class_names))
            )
        _one_of("Mode", self.mode, MODES)
        _one_of("Schedule", self.schedule, SCHEDULES)
        _one_of("Optimiser", self.optimiser, OPTIMISERS)
        _one_of("Loss function", self.loss, LOSSES)
        _one_of("Precision", self.precision, PRECISIONS)
        _one_of("Device", self.device, DEVICES)
        _whole("Activation width", self.act_bits, 1, 8)
        _whole("Input width", self.input_bits, 1, 8)
        _whole("Scale digits", self.scale_digits, 0, MAX_SCALE_DIGITS)
        _whole("Epochs", self.epochs, 1, 1_000_000)
        _whole("Batch", self.batch, 2, 1_000_000)
        _whole("Validation images", self.valid, 0, 1_000_000)
        _whole("Seed", self.seed, 0, 2**63 - 1)
        _whole("Threads", self.threads, 1, 1024)
        if not (math.isfinite(self.lr) and self.lr > 0):
            raise UsageError(must_be("Learning rate", "a number above 0", self.lr))
        if not 0 <= self.lr_end <= self.lr:
            raise UsageError(
                must_be("End learning rate", f"from 0 to the learning rate {self.lr:g}", self.lr_end)
            )
        if self.schedule == "exponential" and self.lr_end == 0:
            raise UsageError(
                must_be("End learning rate", "above 0 for the exponential schedule", self.lr_end),
                hint="give it with --lr-end, such as a hundredth of --lr",
            )
        if not 0 <= self.teacher_share <= 1:
            raise UsageError(must_be("Share of the teachers", "from 0 to 1", self.teacher_share))
        if not (math.isfinite(self.temperature) and self.temperature > 0):
            raise UsageError(must_be("Temperature", "a number above 0", self.temperature))
        for thing, share in (("Input", self.dropout_in), ("Hidden", self.dropout_hidden)):
            if not 0 <= share < 1:
                raise UsageError(must_be(f"{thing} dropout", "at least 0 and below 1", share))

    @property
    def topology(self) -> Topology:
        """The layers of the network."""
        return Topology.of_sizes(self.layers)


def _whole(thing: str, value: int, low: int, high: int) -> None:
    if not low <= value <= high:
        raise UsageError(must_be(thing, f"from {low} to {high}", value))


def _one_of(thing: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise UsageError(must_be(thing, f"{', '.join(known[:-1])} or {known[-1]}", value))


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


def _small(layers: tuple[int, ...]) -> bool:
    return sum(a * b for a, b in itertools.pairwise(layers)) < _SMALL


def default_threads(layers: tuple[int, ...]) -> int:
    """Return a number of threads that pays for this size: 1 for small networks, at most 4."""
    if _small(layers):
        return 1
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(4, usable)


def default_device() -> str:
    """Return ``cuda`` where PyTorch has a GPU, else ``cpu``."""
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


def default_precision(layers: tuple[int, ...], device: str) -> str:
    """Return ``bfloat16`` where it pays: large networks on a processor that multiplies it."""
    import torch

    if _small(layers):
        return "float32"
    if device == "cuda":
        return "bfloat16" if torch.cuda.is_bf16_supported(including_emulation=False) else "float32"
    can = torch.cpu.get_capabilities()
    return "bfloat16" if can.get("avx512_bf16") or can.get("amx_bf16") else "float32"


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
    sizes = parse_topology(recipe.layers if layers is None else layers).sizes
    if sizes[-1] != len(class_names):
        rule = f"{len(class_names)}, the classes of {dataset}"
        raise UsageError(must_be("Last layer size", rule, sizes[-1]))
    fields = {
        "epochs": recipe.epochs,
        "batch": recipe.batch,
        "dropout_in": recipe.dropout_in,
        "lr": recipe.lr * _RATES.get(choices.get("optimiser"), 1),
    }
    fields["threads"] = default_threads(sizes)
    fields |= {name: value for name, value in choices.items() if value is not None}
    fields.setdefault("device", default_device())
    fields.setdefault("precision", default_precision(sizes, fields["device"]))
    config = TrainConfig(dataset=dataset, layers=sizes, class_names=class_names, **fields)
    command = _command(config, output, teacher_files) if output else ""
    return msgspec.structs.replace(config, command=command)


def _command(config: TrainConfig, output: str, teacher_files: Sequence[str]) -> str:
    """Return the command with every choice spelled out, so that new defaults do not change its meaning."""
    options = {
        "--dataset": config.dataset,
        "--layers": format_topology(config.topology),
        "--mode": config.mode,
        "--act-bits": config.act_bits,
        "--input-bits": config.input_bits,
        "--scale-digits": config.scale_digits,
        "--epochs": config.epochs,
        "--batch": config.batch,
        "--optimiser": config.optimiser,
        "--lr": repr(config.lr),
        "--lr-end": repr(config.lr_end),
        "--schedule": config.schedule,
        "--loss": config.loss,
        "--dropout-in": repr(config.dropout_in),
        "--dropout-hidden": repr(config.dropout_hidden),
        "--valid": config.valid,
        "--seed": config.seed,
        "--threads": config.threads,
        "--precision": config.precision,
        "--device": config.device,
        "-o": output,
    }
    if config.teachers:
        options |= {
            "--teacher-share": repr(config.teacher_share),
            "--temperature": repr(config.temperature),
        }
    teachers = [("--teacher", name) for name in teacher_files]
    words = [str(word) for pair in (*teachers, *options.items()) for word in pair]
    return shlex.join(["bc-hw", "train", *words, "--lr-scale" if config.lr_scale else "--no-lr-scale"])
