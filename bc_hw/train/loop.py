"""The trainer. It prints nothing: whoever calls it may watch through a callback."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch

from ..data import Dataset
from ..data.dataset import drop_low_bits
from ..errors import BcHwError, UsageError, must_be
from .checkpoint import Checkpoint, load_resume, save_resume
from .config import TrainConfig
from .network import BinaryNetwork
from .optim import cosine, make_optimiser, set_rate, squared_hinge
from .statistics import measure_statistics

__all__ = ["Progress", "steps_per_epoch", "train"]


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
    return len(dataset.train_images) // config.batch


def train(
    config: TrainConfig,
    dataset: Dataset,
    *,
    resume_file: Path | None = None,
    resume: bool = False,
    on_step: Callable[[Progress], None] | None = None,
) -> Checkpoint:
    """Train a network and return its last state, BatchNorm statistics measured.

    Parameters
    ----------
    config : TrainConfig
    dataset : Dataset
        The data set that ``config`` names.
    resume_file : Path, optional
        Where the state is kept after every epoch; removed by nobody here.
    resume : bool
        Continue from ``resume_file``; the weights become those of a run that was never interrupted.
    on_step : callable, optional
        Called after every step.

    Raises
    ------
    UsageError
        If the network does not fit the data set, or the batch is larger than it.
    CheckpointError
        If ``resume_file`` is not one, or belongs to another run.
    BcHwError
        If the loss is no longer finite.
    """
    _check_fit(config, dataset)
    torch.set_num_threads(config.threads)
    network = BinaryNetwork(config)
    optimiser = make_optimiser(network, config.lr)
    first = load_resume(resume_file, config, network, optimiser) if resume else 0
    images = torch.from_numpy(drop_low_bits(dataset.train_images, config.input_bits))
    labels = torch.from_numpy(dataset.train_labels)
    steps = steps_per_epoch(config, dataset)
    for epoch in range(first, config.epochs):
        network.train()
        order = torch.randperm(len(images), generator=network.generator)
        wrong = 0
        for index in range(steps):
            chosen = order[index * config.batch : (index + 1) * config.batch]
            step = epoch * steps + index
            set_rate(optimiser, cosine(step / (config.epochs * steps)))
            scores = network(images[chosen].float())
            loss = squared_hinge(scores, labels[chosen])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            network.clip_weights()
            if not math.isfinite(loss.item()):
                raise BcHwError(must_be("Loss", "finite", loss.item()), hint="try a smaller --lr")
            wrong += int((scores.argmax(1) != labels[chosen]).sum())
            if on_step is not None:
                seen = (index + 1) * config.batch
                on_step(Progress(epoch + 1, step + 1, loss.item(), 100 * wrong / seen))
        if resume_file is not None:
            save_resume(resume_file, config, network, optimiser, epoch + 1)
    measure_statistics(network, images)
    return Checkpoint.of(config, network)


def _check_fit(config: TrainConfig, dataset: Dataset) -> None:
    if config.layers[0] != dataset.n_in:
        raise UsageError(
            must_be("First layer size", f"{dataset.n_in}, the pixels of {dataset.name}", config.layers[0])
        )
    if config.layers[-1] != dataset.classes:
        raise UsageError(
            must_be("Last layer size", f"{dataset.classes}, the classes of {dataset.name}", config.layers[-1])
        )
    if config.batch > len(dataset.train_images):
        raise UsageError(
            must_be("Batch", f"at most {len(dataset.train_images)}, the training images", config.batch)
        )
