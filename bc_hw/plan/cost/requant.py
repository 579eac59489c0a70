"""What the drain costs, and the requantisers behind it."""

from functools import cache

from ..fabric.adders import adder_luts
from ..families import Family
from ..requant import DigitPlan
from ..stage import MatrixStage

__all__ = ["drain_cost", "requantiser_cost", "shifters"]


def drain_cost(stage: MatrixStage):
    """Return LUTs, FFs and block RAMs of the drain."""
    shifted = (stage.pe - stage.requant.lanes) * stage.accumulator_bits if stage.drain_cycles > 1 else 0
    return shifted, stage.drain_cycles * stage.requant.lanes * stage.accumulator_bits, 0


def requantiser_cost(stage: MatrixStage, family: Family):
    """Return LUTs, FFs and block RAMs of the requantisers."""
    luts, ffs = _requantiser_lane(
        tuple(stage.requant.digits),
        stage.accumulator_bits,
        stage.requant.scaled_bits,
        stage.requant.bias_bits,
        stage.requant.act_bits,
        stage.requant.shift_stages,
        family,
    )
    return stage.requant.lanes * luts, stage.requant.lanes * ffs + 3 * stage.requant.latency, 0


@cache
def _requantiser_lane(
    digits: tuple[DigitPlan, ...],
    accumulator_bits: int,
    scaled_bits: int,
    bias_bits: int,
    act_bits: int | None,
    shift_stages: int,
    family: Family,
) -> tuple[float, float]:
    """Return LUTs and FFs of what scales one neuron at a time."""
    luts = ffs = 0.0
    for digit in digits:
        luts += adder_luts(scaled_bits - digit.lowest, family)
        ffs += shift_stages * (accumulator_bits + digit.highest - digit.lowest) + scaled_bits
    bias_row = 2 + shift_stages
    if 0 < family.costs.shift_registers <= bias_row:
        luts += bias_bits
        bias_row = 0
    ffs += 2 * (accumulator_bits + sum(digit.bits for digit in digits)) + bias_row * bias_bits
    return luts, ffs + (act_bits or 0)


@cache
def shifters(digits: tuple[DigitPlan, ...], accumulator_bits: int) -> tuple[int, int, int, int]:
    """Return the bits of shifts by four distances and by two, of masks and of inversions, of one lane."""
    shift4 = shift2 = masked = signed = 0
    for digit in digits:
        width = accumulator_bits
        left = digit.exponent_bits
        if digit.zero:
            masked += width
        while left:
            step = min(left, 2)
            width = min(
                width + ((1 << step) - 1 << digit.exponent_bits - left),
                accumulator_bits + digit.highest - digit.lowest,
            )
            if step == 2:
                shift4 += width
            else:
                shift2 += width
            left -= step
        if digit.negative:
            signed += width
    return shift4, shift2, masked, signed
