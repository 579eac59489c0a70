"""What follows the accumulators of a layer: BatchNorm with a scale of few digits, few-bit activations.

Inputs are the integers ``0..2^n - 1`` themselves: the accumulator is an exact integer in float32 as long as
its size stays below 2^24, and BatchNorm absorbs scale and centring. No layer has a bias of its own. The
blocks are the same for every layer kind; the module that gives the accumulators is not.
"""

import torch
from torch import Tensor, nn

from ..model.spec import Step
from .config import TrainConfig
from .fused import centre, quantise_affine, quantise_exactly
from .maps import from_vectors, vectors_of
from .quantise import activation_step, nearest_digits, quantise

__all__ = ["EPS", "HiddenBlock", "OutputBlock", "block_of", "block_tensors"]

EPS = 1e-4
"""Added to the variance, as in BinaryConnect."""


class HiddenBlock(nn.Module):
    """Binary weights, BatchNorm with a scale of T signed digits, n-bit activation.

    With the step D and the top level Q, and ``A = gamma / (D sqrt(var + eps))`` replaced by the nearest
    number of T signed digits,

        q = clip(floor(A (a - mean) + beta / D + 1/2), 0, Q)

    In training mean and var are those of the batch; in evaluation they are the buffers ``mean`` and ``var``,
    which `bc_hw.train.statistics` measures, and the line above is computed in float64.

    Parameters
    ----------
    linear : Module
        Gives the accumulators; its ``weight`` has a row per neuron.
    act_bits : int
        n, in bits.
    scale_digits : int
        T; with 0 the scale A is used as it is.
    """

    def __init__(self, linear: nn.Module, *, act_bits: int, scale_digits: int):
        super().__init__()
        n_out = linear.weight.shape[0]
        self.linear = linear
        self.scale_digits = scale_digits
        self.top = (1 << act_bits) - 1
        self.step = activation_step(act_bits)
        self.gamma = nn.Parameter(torch.ones(n_out))
        # One bit: start with the threshold in the middle of the accumulators. More: start as a ReLU.
        self.beta = nn.Parameter(torch.full((n_out,), self.step / 2 if act_bits == 1 else 0.0))
        self.register_buffer("mean", torch.zeros(n_out))
        self.register_buffer("var", torch.ones(n_out))

    def scale(self, var: Tensor) -> Tensor:
        """Return the scale of each neuron, a number of T signed digits, for the variances ``var``."""
        scale = self.gamma / (torch.sqrt(var + EPS) * self.step)
        return nearest_digits(scale, self.scale_digits) if self.scale_digits else scale

    @property
    def final_scale(self) -> Tensor:
        """The scale in evaluation, float64; one that is not rounded to digits is computed in it, too."""
        return self.scale(self.var if self.scale_digits else self.var.double()).double()

    def forward(self, x: Tensor) -> Tensor:
        """Return activations, float of the shape of the accumulators, every one an integer ``0..Q``."""
        a = self.linear(x)
        return from_vectors(self._activate(vectors_of(a), pixels=a.dim() > 2), a.shape)

    def _activate(self, a: Tensor, *, pixels: bool) -> Tensor:
        """Return the activations of accumulators, both of shape (vectors, n_out)."""
        if self.training and pixels:
            centred, var = centre(a)
            return quantise_affine(centred, self.scale(var), self.beta / self.step, self.top)
        if self.training:
            # Not torch.var_mean: over the first dimension it takes ten times as long.
            centred = a - a.mean(0)
            scale = self.scale(centred.square().mean(0))
            return quantise(torch.addcmul(self.beta / self.step, centred, scale), self.top)
        # In float64: an integer, a float32 mean and a scale of few digits lose nothing in these products.
        return quantise_exactly(a, self.mean, self.final_scale, self.beta / self.step, self.top)


class OutputBlock(nn.Module):
    """Binary weights, one scale for all classes, one integer offset per class.

    With ``A = gamma / sqrt(var + eps)``, mean and var over images and classes,

        score_j = A (a_j - mean) + |A| floor(beta_j / |A| + 1/2)

    A scale that all classes share does not change which score is highest, so that hardware adds an integer to
    an integer. The offset is rounded in training too, with the gradient of the identity: where
    activations have few bits, accumulators are small and ties common, and half a step changes classes.

    Parameters
    ----------
    linear : Module
        Gives the accumulators; its ``weight`` has a row per neuron.
    """

    def __init__(self, linear: nn.Module):
        super().__init__()
        self.linear = linear
        self.gamma = nn.Parameter(torch.ones(()))
        self.beta = nn.Parameter(torch.zeros(linear.weight.shape[0]))
        self.register_buffer("mean", torch.zeros(()))
        self.register_buffer("var", torch.ones(()))

    def scale(self, var: Tensor) -> Tensor:
        """Return the scale A that all classes share, for the variance ``var``."""
        return self.gamma / torch.sqrt(var + EPS)

    @torch.no_grad()
    def offsets(self, var: Tensor) -> Tensor:
        """Return the offset of each class in accumulator steps, integers in float64."""
        return torch.floor(self.beta.double() / self.scale(var).double().abs() + 0.5)

    def forward(self, x: Tensor) -> Tensor:
        """Return scores, float of shape (images, classes)."""
        a = self.linear(x).flatten(1)
        if not self.training:
            scale = self.scale(self.var).double()
            return scale * (a.double() - self.mean + scale.sign() * self.offsets(self.var))
        var, mean = torch.var_mean(a, correction=0)
        scale = self.scale(var)
        rounding = scale.detach().abs() * self.offsets(var).float() - self.beta.detach()
        return scale * (a - mean) + self.beta + rounding


def block_of(linear: nn.Module, step: Step, config: TrainConfig) -> HiddenBlock | OutputBlock:
    """Return the block of a layer in its place, whose accumulators ``linear`` gives."""
    if step.given.bits is None:
        return OutputBlock(linear)
    return HiddenBlock(linear, act_bits=step.given.bits, scale_digits=config.scale_digits)


def block_tensors(weights: tuple[int, ...], step: Step) -> dict[str, tuple[int, ...]]:
    """Return name and shape of every tensor of `block_of`; the weights have the shape ``weights``."""
    norm = () if step.given.bits is None else (step.spec.n_out,)
    return {
        "linear.weight": weights,
        "beta": (step.spec.n_out,),
        **dict.fromkeys(("gamma", "mean", "var"), norm),
    }
