"""The trainer. It prints nothing: whoever calls it may watch through a callback."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import torch

from ..data import Dataset
from ..data.dataset import drop_low_bits
from ..errors import Phrase, TrainingError, UsageError, must_be
from ..model import FeatureMap
from .augment import augment, check_augmentation
from .checkpoint import Checkpoint, Facts
from .choices import Device
from .classify import error_pct
from .config import TrainConfig
from .distil import distillation_loss, teacher_scores
from .network import BinaryNetwork
from .optim import AnyOptimiser, loss_function, make_optimiser, rate_factor, set_rate
from .record import EpochRecord, weight_histograms
from .resume import Best, Within, load_resume, save_resume
from .statistics import measure_statistics

__all__ = ["Progress", "steps_per_epoch", "train", "training_images"]

STATISTICS_IMAGES = 10_000
"""Training images that measure BatchNorm after each epoch, where one is to be chosen."""

SAVE_SECONDS = 60.0
"""Seconds of training after which the state is kept, within an epoch too."""


@dataclass(frozen=True)
class Progress:
    """Where a run stands after one step.

    Parameters
    ----------
    epoch : int
        Running epoch, from 1.
    step : int
        Steps done in the whole run.
    loss : float
        Loss of this batch.
    error_pct : float
        Training error in percent, over this epoch's images so far.
    """

    epoch: int
    step: int
    loss: float
    error_pct: float


def steps_per_epoch(config: TrainConfig, dataset: Dataset) -> int:
    """Return the number of whole batches; the images left over change from epoch to epoch."""
    return (len(dataset.train_images) - config.valid) // config.batch


def training_images(config: TrainConfig, dataset: Dataset) -> torch.Tensor:
    """Return the images that are trained on, of the input width: all but the last ``config.valid``."""
    images = dataset.train_images[: len(dataset.train_images) - config.valid]
    return torch.from_numpy(drop_low_bits(images, config.input_bits))


def train(
    config: TrainConfig,
    dataset: Dataset,
    *,
    teachers: Sequence[Checkpoint] = (),
    resume_file: Path | None = None,
    resume: bool = False,
    on_step: Callable[[Progress], None] | None = None,
    on_epoch: Callable[[EpochRecord], None] | None = None,
) -> Checkpoint:
    """Train a network and return it, BatchNorm statistics measured.

    It is the state after the last epoch; with validation images, the one with the fewest errors on them,
    of several the latest.

    Parameters
    ----------
    config : TrainConfig
    dataset : Dataset
        The data set that ``config`` names.
    teachers : sequence of Checkpoint
        Those that ``config.teachers`` names.
    resume_file : Path, optional
        Where the state is kept after every epoch and every `SAVE_SECONDS`; removed by nobody here.
    resume : bool
        Continue from ``resume_file``; the weights become those of a run that was never interrupted.
    on_step : callable, optional
        Called after every step.
    on_epoch : callable, optional
        Called after every epoch, before its state is kept.

    Raises
    ------
    UsageError
        If the network does not fit the data set, or a teacher does not, or the batch is larger than it.
    CheckpointError
        If ``resume_file`` is not one, or belongs to another run.
    TrainingError
        If the loss is no longer finite.
    """
    _check_fit(config, dataset)
    torch.set_num_threads(config.threads)
    device = _find_device(config)
    generator = torch.Generator(device).manual_seed(config.seed)
    network = BinaryNetwork(config, generator).to(device)
    optimiser = make_optimiser(network, config)
    first, best, facts, within = 0, None, Facts(), None
    if resume:
        first, best, facts, within = load_resume(resume_file, config, network, optimiser)
    images = training_images(config, dataset).to(device)
    labels = torch.from_numpy(dataset.train_labels).to(device)
    held_out = dataset.train_images[len(images) :]
    held_out = torch.from_numpy(drop_low_bits(held_out, config.input_bits)).to(device)
    held_out_labels = labels[len(images) :]
    taught = teacher_scores(teachers, config, dataset)
    taught = taught if taught is None else taught.to(device)
    steps = steps_per_epoch(config, dataset)

    def save(epoch: int, within: Within | None = None) -> None:
        if resume_file is not None:
            save_resume(resume_file, config, network, optimiser, epoch, best, facts, within)

    for epoch in range(first, config.epochs):
        within = within or Within(shuffle=network.generator.get_state())
        started = time.perf_counter() - within.seconds
        loss, train_error = _train_epoch(
            config,
            network,
            optimiser,
            images,
            dataset.map_shape,
            labels,
            taught,
            epoch,
            steps,
            within,
            on_step,
            save,
        )
        within = None
        valid_error = None
        if config.valid:
            measure_statistics(network, images[:STATISTICS_IMAGES])
            valid_error = error_pct(network, held_out, held_out_labels)
            if best is None or valid_error <= best.valid_error_pct:
                best = Best(epoch + 1, valid_error, Checkpoint.of(config, network).tensors)
        facts = facts.after_epoch(loss, train_error, valid_error)
        if on_epoch is not None:
            seconds = time.perf_counter() - started
            rate = optimiser.param_groups[-1]["lr"]
            histograms = weight_histograms(network)
            on_epoch(EpochRecord(epoch + 1, rate, loss, train_error, valid_error, seconds, histograms))
        save(epoch + 1)
    facts = msgspec.structs.replace(facts, epoch=config.epochs)
    if best is not None:
        network.load_state_dict(best.tensors)
    measure_statistics(network, images)
    if best is not None:
        # Measured again: its statistics are those of all training images now.
        valid_error = error_pct(network, held_out, held_out_labels)
        facts = msgspec.structs.replace(facts, epoch=best.epoch, valid_error_pct=valid_error)
    return Checkpoint.of(config, network).with_facts(facts)


def _train_epoch(
    config: TrainConfig,
    network: BinaryNetwork,
    optimiser: AnyOptimiser,
    images: torch.Tensor,
    shape: tuple[int, int, int] | None,
    labels: torch.Tensor,
    taught: torch.Tensor | None,
    epoch: int,
    steps: int,
    within: Within,
    on_step: Callable[[Progress], None] | None,
    save: Callable[[int, Within], None],
) -> tuple[float, float]:
    """Train for one epoch, or for what is left of it; return its mean loss, and its error in percent."""
    loss_of = loss_function(config)
    network.train()
    order = _order(len(images), within, network.generator)
    wrong, total = within.wrong, within.loss
    started = saved = time.perf_counter()
    for index in range(within.steps, steps):
        chosen = order[index * config.batch : (index + 1) * config.batch]
        step = epoch * steps + index
        set_rate(optimiser, rate_factor(config, step / (config.epochs * steps)))
        seen = augment(images[chosen], config, shape, network.generator)
        scores = network(seen.float())
        loss = loss_of(scores, labels[chosen])
        if taught is not None:
            distance = distillation_loss(scores, taught[chosen], config.temperature)
            loss = (1 - config.teacher_share) * loss + config.teacher_share * distance
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        network.clip_weights()
        if not math.isfinite(loss.item()):
            raise TrainingError(must_be("Loss", "finite", loss.item()), hint="try a smaller --lr")
        total += loss.item()
        wrong += int((scores.argmax(1) != labels[chosen]).sum())
        if on_step is not None:
            error = 100 * wrong / ((index + 1) * config.batch)
            on_step(Progress(epoch + 1, step + 1, loss.item(), error))
        now = time.perf_counter()
        if now - saved >= SAVE_SECONDS and index + 1 < steps:
            seconds = within.seconds + now - started
            save(epoch, Within(index + 1, total, wrong, seconds, within.shuffle))
            saved = time.perf_counter()
    return total / steps, 100 * wrong / (steps * config.batch)


def _order(count: int, within: Within, generator: torch.Generator) -> torch.Tensor:
    """Return the order of the images in an epoch; at its beginning, the order is drawn from ``generator``."""
    if within.steps:
        generator = torch.Generator(generator.device).set_state(within.shuffle)
    return torch.randperm(count, generator=generator, device=generator.device)


def _find_device(config: TrainConfig) -> torch.device:
    if config.device is Device.CUDA and not torch.cuda.is_available():
        raise UsageError(
            "Device must be cpu where PyTorch has no GPU, not cuda",
            hint="leave --device out, or install a PyTorch that knows your GPU",
        )
    return torch.device(config.device)


def _check_fit(config: TrainConfig, dataset: Dataset) -> None:
    topology = config.topology
    for thing, found, wanted, what in (
        ("First layer size", topology.input.values, dataset.n_in, "pixels"),
        ("Last layer size", topology.outputs, dataset.classes, "classes"),
    ):
        if found != wanted:
            raise UsageError(must_be(thing, f"{wanted}, the {what} of {dataset.name}", found))
    shape = dataset.map_shape
    if topology.input.pixels > 1 and shape is not None and topology.input[:3] != shape:
        rule = f"{FeatureMap(*shape).text}, the images of {dataset.name}"
        raise UsageError(
            must_be("Input", rule, Phrase(topology.input.text)),
            hint=f"begin --layers with {FeatureMap(*shape).text}-, or with {dataset.n_in}- for a vector",
        )
    left = len(dataset.train_images) - config.valid
    if left < 2:
        raise UsageError(
            must_be("Validation images", f"fewer than {len(dataset.train_images) - 1}", config.valid)
        )
    check_augmentation(config, dataset)
    if config.batch > left:
        raise UsageError(must_be("Batch", f"at most {left}, the training images", config.batch))
