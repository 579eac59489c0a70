"""Learning from other networks: their scores beside the labels (Hinton, Vinyals, Dean, 2015).

A teacher tells how alike a digit is to each of the others, which its label does not. Its scores are computed
once, in evaluation, without dropout.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from ..data import Dataset
from ..data.dataset import drop_low_bits
from ..errors import UsageError, must_be
from .checkpoint import Checkpoint
from .classify import scores
from .config import TrainConfig

__all__ = ["distillation_loss", "teacher_scores"]


def teacher_scores(teachers: Sequence[Checkpoint], config: TrainConfig, dataset: Dataset) -> Tensor | None:
    """Return the mean scores of the teachers, float32 of shape (training images, classes); None without any.

    Raises
    ------
    UsageError
        If a teacher knows other images or classes, or was trained on images that ``config`` holds out.
    """
    for teacher in teachers:
        known = teacher.config
        if known.dataset != config.dataset or known.topology.input.values != config.topology.input.values:
            raise UsageError(must_be("Data set of the teacher", config.dataset, known.dataset))
        if known.valid < config.valid:
            raise UsageError(
                must_be(
                    "Validation images of the teacher",
                    f"at least {config.valid}, as it would tell what it has seen of them",
                    known.valid,
                ),
                hint=f"train the teacher with --valid {config.valid}",
            )
    if not teachers:
        return None
    pixels = dataset.train_images[: len(dataset.train_images) - config.valid]
    total = sum(
        scores(teacher.network(), torch.from_numpy(drop_low_bits(pixels, teacher.config.input_bits)))
        for teacher in teachers
    )
    return (total / len(teachers)).float()


def distillation_loss(found: Tensor, taught: Tensor, temperature: float) -> Tensor:
    """Return the mean over images of the divergence between the classes' shares, of teacher and of student.

    Parameters
    ----------
    found, taught : Tensor, shape (images, classes)
        Scores. Each is divided by ``temperature`` before its softmax.
    temperature : float
        The higher, the softer. Scores have a spread of about 1, so that it is below 1.
    """
    return torch.nn.functional.kl_div(
        torch.log_softmax(found / temperature, 1),
        torch.log_softmax(taught / temperature, 1),
        reduction="batchmean",
        log_target=True,
    )
