"""Activations of few bits and scales of few signed digits, with straight-through gradients."""

import torch
from torch import Tensor

__all__ = ["DIGIT_SPAN", "MAX_EXPONENT", "MIN_EXPONENT", "activation_step", "nearest_digits", "quantise"]

MIN_EXPONENT = -24
"""Digits below 2^-24 are dropped: one step of an accumulator of 24 bits is worth less than one level."""

MAX_EXPONENT = 8
"""Scales stop at 2^8: one step of the accumulator then crosses all levels of 8 bits."""

DIGIT_SPAN = 8
"""Digits more than this many places below the leading one are dropped."""


class _Quantise(torch.autograd.Function):
    """``clip(floor(v + 1/2), 0, top)``; gradient 1 where ``0 <= v <= top``, else 0."""

    @staticmethod
    def forward(ctx, value, top):
        ctx.save_for_backward((value >= 0) & (value <= top))
        # Not torch.round: it takes halves to even numbers, and hardware does not.
        return torch.floor(value + 0.5).clamp(0, top)

    @staticmethod
    def backward(ctx, gradient):
        (inside,) = ctx.saved_tensors
        return gradient * inside, None


def quantise(value: Tensor, top: int) -> Tensor:
    """Return the activation of ``value`` in units of one level: ``clip(floor(value + 1/2), 0, top)``.

    >>> quantise(torch.tensor([-3.0, 0.49, 0.5, 2.5, 99.0]), 15)
    tensor([ 0.,  0.,  1.,  3., 15.])
    """
    return _Quantise.apply(value, top)


def activation_step(bits: int) -> float:
    """Return the step D, a power of two: the range ``top * D`` is about four standard deviations.

    A single level fires above D/2 rather than along a ramp; with a range of 4 it would fire for 2 % of
    the images. It gets the step 2, so that gradients pass within one deviation of its threshold.

    >>> [activation_step(bits) for bits in (1, 2, 4, 8)]
    [2.0, 1.0, 0.25, 0.015625]
    """
    if bits == 1:
        return 2.0
    return 2.0 ** (2 - bits)


class _Nearest(torch.autograd.Function):
    @staticmethod
    def forward(ctx, value, digits):
        return _nearest(value, digits)

    @staticmethod
    def backward(ctx, gradient):
        return gradient, None


def nearest_digits(value: Tensor, digits: int) -> Tensor:
    """Return the numbers of at most ``digits`` non-zero signed digits nearest to ``value``.

    Each digit is the power of two nearest to what is left, in linear distance. The largest relative error is
    1/3, 1/11 and 1/43 for 1, 2 and 3 digits. Digits below 2^-24, and those more than 8 places below the
    leading one, are dropped; magnitudes stop at 2^8. The gradient is that of the identity.

    >>> nearest_digits(torch.tensor([0.7, -0.8, 1.5, 0.0]), 1)
    tensor([ 0.5000, -1.0000,  2.0000,  0.0000])
    >>> nearest_digits(torch.tensor([0.7, -0.8]), 2)
    tensor([ 0.7500, -0.7500])
    """
    return _Nearest.apply(value, digits)


def _nearest(value: Tensor, digits: int) -> Tensor:
    residual = value.clamp(-(2.0**MAX_EXPONENT), 2.0**MAX_EXPONENT)
    result = torch.zeros_like(value)
    lowest = None
    for _ in range(digits):
        mantissa, exponent = torch.frexp(residual.abs())  # mantissa in [1/2, 1), or 0
        exponent = exponent - (mantissa < 0.75).to(exponent.dtype)
        if lowest is None:
            lowest = (exponent - DIGIT_SPAN).clamp(min=MIN_EXPONENT)
        keep = (mantissa > 0) & (exponent >= lowest)
        digit = torch.where(keep, torch.ldexp(residual.sign(), exponent), 0.0)
        result = result + digit
        residual = residual - digit
    return result
