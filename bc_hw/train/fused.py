"""BatchNorm and quantiser of maps, piece by piece; in training with gradients written by hand.

They compute what `bc_hw.train.blocks` says, like autograd does for vectors, but go through memory a third as
often: maps are large, and what is done to a piece of one is done while the processor's cache holds it.
"""

import math
from collections.abc import Iterator

import torch
from torch import Tensor

__all__ = ["centre", "quantise_affine", "quantise_exactly"]

_PIECE = 1 << 17
"""Numbers that are worked on at once; a few such pieces fit the cache of a core."""


def centre(a: Tensor) -> tuple[Tensor, Tensor]:
    """Return rows less their mean, and their variance.

    Parameters
    ----------
    a : Tensor, shape (rows, channels)
    """
    return _Centre.apply(a)


def quantise_affine(value: Tensor, scale: Tensor, offset: Tensor, top: int) -> Tensor:
    """Return ``clip(floor(value scale + offset + 1/2), 0, top)``, with the gradient of `quantise`.

    Parameters
    ----------
    value : Tensor, shape (rows, channels)
    scale, offset : Tensor, shape (channels,)
    top : int
    """
    return _QuantiseAffine.apply(value, scale, offset, top)


@torch.no_grad()
def quantise_exactly(a: Tensor, mean: Tensor, scale: Tensor, offset: Tensor, top: int) -> Tensor:
    """Return ``clip(floor((a - mean) scale + offset + 1/2), 0, top)``, computed in float64.

    It has no gradients: evaluation needs none.

    Parameters
    ----------
    a : Tensor, shape (rows, channels)
    mean, scale, offset : Tensor, shape (channels,)
    top : int
    """
    result = torch.empty_like(a)
    for part, out in _pieces(a, result):
        value = part.double().sub_(mean).mul_(scale).add_(offset)
        out.copy_(value.add_(0.5).floor_().clamp_(0, top))
    return result


def _pieces(*tensors: Tensor) -> Iterator[tuple[Tensor, ...]]:
    rows = max(1, _PIECE // tensors[0].shape[1])
    return zip(*(tensor.split(rows) for tensor in tensors), strict=True)


class _Centre(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a):
        mean = a.mean(0)
        centred = torch.empty_like(a)
        squares = torch.zeros_like(mean)
        for part, out in _pieces(a, centred):
            torch.sub(part, mean, out=out)
            squares += out.square().sum(0)
        ctx.save_for_backward(centred)
        return centred, squares / len(a)

    @staticmethod
    def backward(ctx, gradient, of_variance):
        (centred,) = ctx.saved_tensors
        slope = of_variance * (2 / len(centred))
        shift = -gradient.mean(0)
        result = torch.empty_like(centred)
        for part, row, out in _pieces(gradient, centred, result):
            torch.addcmul(shift, row, slope, out=out)
            out += part
        return result


class _QuantiseAffine(torch.autograd.Function):
    @staticmethod
    def forward(ctx, value, scale, offset, top):
        before, result = torch.empty_like(value), torch.empty_like(value)
        for part, line, out in _pieces(value, before, result):
            torch.addcmul(offset, part, scale, out=line)
            torch.add(line, 0.5, out=out).floor_().clamp_(0, top)
        ctx.save_for_backward(value, scale, before)
        ctx.top = top
        return result

    @staticmethod
    def backward(ctx, gradient):
        value, scale, before = ctx.saved_tensors
        # Those of the operator are open, those of `quantise` are closed.
        limits = _next(0, -math.inf), _next(ctx.top, math.inf)
        result = torch.empty_like(value)
        of_scale, of_offset = torch.zeros_like(scale), torch.zeros_like(scale)
        for part, line, row, out in _pieces(gradient, before, value, result):
            inside = torch.ops.aten.hardtanh_backward(part, line, *limits)
            of_offset += inside.sum(0)
            torch.mul(inside, scale, out=out)
            of_scale += inside.mul_(row).sum(0)
        return result, of_scale, of_offset, None


def _next(number: int, direction: float) -> float:
    """Return the float32 beside ``number``."""
    return torch.nextafter(torch.tensor(float(number)), torch.tensor(direction)).item()
