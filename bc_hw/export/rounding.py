"""Rounding a scale after training, where it does the least harm.

A ramp ``A (a - mean) + offset`` whose slope is rounded can stay right at one point only. At the mean of the
accumulator most ramps are at their foot, and all that is above would be off by the whole error of the slope.
So the ramp is turned about the middle of what counts instead: the mean of the activations above 0. For normal
accumulators, as BatchNorm takes them to be, that mean lies ``|A| sigma phi(z) / Phi(z)`` above the
offset, ``z = offset / (|A| sigma)`` (the mean of a truncated normal distribution).
"""

import math
from dataclasses import replace

import msgspec
import numpy as np
import torch

from ..train.checkpoint import Checkpoint

__all__ = ["turned_offset", "with_scale_digits"]


def turned_offset(
    scale: np.ndarray, rounded: np.ndarray, offset: np.ndarray, deviation: np.ndarray
) -> np.ndarray:
    """Return the offset with which the ramp of slope ``rounded`` meets the old one in its middle.

    Parameters
    ----------
    scale, rounded : ndarray of float, shape (n,)
        A before and after rounding.
    offset : ndarray of float, shape (n,)
        Level at the accumulator's mean.
    deviation : ndarray of float, shape (n,)
        Standard deviation sigma of the accumulator.

    >>> turned_offset(np.array([1.0]), np.array([1.0]), np.array([0.5]), np.array([2.0]))
    array([0.5])
    >>> turned_offset(np.array([1.0]), np.array([0.75]), np.array([0.0]), np.array([2.0])).round(4)
    array([0.3989])
    """
    spread = np.abs(scale) * deviation
    known = spread > 0
    z = np.where(known, offset / np.where(known, spread, 1.0), 0.0)
    # Below -6 deviations a neuron is silent, whatever its slope.
    above = [
        0.0 if x < -6 else math.exp(-x * x / 2) / math.sqrt(2 * math.pi) / (math.erfc(-x / math.sqrt(2)) / 2)
        for x in z.tolist()
    ]
    share = 1 - rounded / np.where(known, scale, 1.0)
    return np.where(known, offset + share * spread * np.array(above), offset)


def with_scale_digits(checkpoint: Checkpoint, digits: int) -> Checkpoint:
    """Return ``checkpoint`` with its scales rounded to ``digits`` signed digits, and offsets to fit."""
    config = msgspec.structs.replace(checkpoint.config, scale_digits=digits)
    rounded = replace(checkpoint, config=config)
    tensors = dict(checkpoint.tensors)
    pairs = zip(config.steps, checkpoint.network().hidden, rounded.network().hidden, strict=False)
    with torch.no_grad():
        for index, (step, old, new) in enumerate(pairs):
            if not step.spec.weighted:
                continue
            offset = turned_offset(
                old.scale(old.var).double().numpy(),
                new.scale(new.var).double().numpy(),
                old.beta.double().numpy() / old.step,
                old.var.double().sqrt().numpy(),
            )
            tensors[f"hidden.{index}.beta"] = torch.from_numpy(offset * old.step).float()
    return replace(rounded, tensors=tensors)
