"""What a training run is: every choice that changes its result, as plain values."""

import math
import shlex
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from ..errors import UsageError, must_be
from ..model.spec import Step, Topology
from ..topology import format_topology, parse_topology
from .choices import Device, Loss, Mode, Optimiser, Precision, Schedule

__all__ = ["MAX_SCALE_DIGITS", "TrainConfig", "command_of"]

MAX_SCALE_DIGITS = 3


class TrainConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A training run. The same configuration gives the same weights on one machine.

    Parameters
    ----------
    dataset : str
    layers : str
        The network as a topology text, ``784-1024-10`` or ``32x32x3-64C3-MP2-10``: what files hold. The
        program reads `topology`.
    class_names : tuple of str
        One per output.
    mode : Mode
        How weights become binary.
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
    schedule : Schedule
        How the rate falls.
    optimiser : Optimiser
        How weights move.
    loss : Loss
        What training makes small.
    label_smoothing : float
        Share of the target that all classes get alike, ``0 <= share < 1``; 0 but for cross-entropy.
    flip : bool
        Whether training mirrors half of the images, left to right.
    translate : int
        By how many pixels training moves an image at most, up, down, left and right.
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
    precision : Precision
        Numbers of the matrix products in training. Evaluation, statistics and export are exact either way.
    device : Device
        Where the network is trained. Like threads, it changes the order of additions.
    command : str
        The command that repeats the run; empty if it was not started from the command line.

    Raises
    ------
    UsageError
        If a value breaks these rules.
    """

    dataset: str
    layers: str
    class_names: tuple[str, ...]
    mode: Mode = Mode.DETERMINISTIC
    act_bits: int = 4
    input_bits: int = 8
    scale_digits: int = 1
    epochs: int
    batch: int
    lr: float
    lr_end: float = 0.0
    lr_scale: bool = True
    schedule: Schedule = Schedule.COSINE
    optimiser: Optimiser = Optimiser.ADAM
    loss: Loss = Loss.SQUARE_HINGE
    label_smoothing: float = 0.0
    flip: bool = False
    translate: int = 0
    teachers: tuple[str, ...] = ()
    teacher_share: float = 0.5
    temperature: float = 0.3
    dropout_in: float
    dropout_hidden: float = 0.0
    valid: int = 0
    seed: int = 0
    threads: int = 1
    precision: Precision = Precision.FLOAT32
    device: Device = Device.CPU
    command: str = ""

    def __post_init__(self):
        topology = parse_topology(self.layers)
        msgspec.structs.force_setattr(self, "layers", format_topology(topology))
        outputs = topology.outputs
        if len(self.class_names) != outputs:
            raise UsageError(
                must_be("Class names", f"one for each of {outputs} outputs", len(self.class_names))
            )
        for name, (thing, kind) in _CLOSED.items():
            msgspec.structs.force_setattr(self, name, _member(thing, getattr(self, name), kind))
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
        if self.schedule is Schedule.EXPONENTIAL and self.lr_end == 0:
            raise UsageError(
                must_be("End learning rate", "above 0 for the exponential schedule", self.lr_end),
                hint="give it with --lr-end, such as a hundredth of --lr",
            )
        if not 0 <= self.label_smoothing < 1:
            raise UsageError(must_be("Label smoothing", "at least 0 and below 1", self.label_smoothing))
        if self.label_smoothing and self.loss is not Loss.CROSS_ENTROPY:
            raise UsageError(
                must_be("Label smoothing", f"0 with the loss {self.loss}", self.label_smoothing),
                hint="take --loss cross-entropy",
            )
        _whole("Translation", self.translate, 0, 65_535)
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
        return parse_topology(self.layers)

    @property
    def augments(self) -> bool:
        """Whether training sees other images than those of the data set."""
        return self.flip or self.translate > 0

    @property
    def steps(self) -> list[Step]:
        """Each layer in its place."""
        return self.topology.steps(self.input_bits, self.act_bits)

    @property
    def exportable(self) -> bool:
        """Whether the network has an integer form: binary weights, scales of few digits."""
        return self.mode.binary and self.scale_digits > 0


_CLOSED = {
    "mode": ("Mode", Mode),
    "schedule": ("Schedule", Schedule),
    "optimiser": ("Optimiser", Optimiser),
    "loss": ("Loss function", Loss),
    "precision": ("Precision", Precision),
    "device": ("Device", Device),
}
"""Fields of closed sets, and what errors call them."""


def _whole(thing: str, value: int, low: int, high: int) -> None:
    if not low <= value <= high:
        raise UsageError(must_be(thing, f"from {low} to {high}", value))


def _member(thing: str, value: str, kind: type[StrEnum]) -> StrEnum:
    try:
        return kind(value)
    except ValueError:
        *known, last = kind
        raise UsageError(must_be(thing, f"{', '.join(known)} or {last}", value)) from None


def command_of(config: TrainConfig, output: str, teacher_files: Sequence[str] = ()) -> str:
    """Return the command with every choice spelled out, so that new defaults do not change its meaning.

    Parameters
    ----------
    config : TrainConfig
    output : str
        File that the command writes.
    teacher_files : sequence of str
        Names of the teachers.
    """
    options = {
        "--dataset": config.dataset,
        "--layers": config.layers,
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
    # Those that came later stand in the command only where they are used.
    if config.label_smoothing:
        options["--label-smoothing"] = repr(config.label_smoothing)
    if config.translate:
        options["--translate"] = config.translate
    if config.teachers:
        options |= {
            "--teacher-share": repr(config.teacher_share),
            "--temperature": repr(config.temperature),
        }
    teachers = [("--teacher", name) for name in teacher_files]
    words = [str(word) for pair in (*teachers, *options.items()) for word in pair]
    switches = ["--lr-scale" if config.lr_scale else "--no-lr-scale", *(["--flip"] if config.flip else [])]
    return shlex.join(["bc-hw", "train", *words, *switches])
