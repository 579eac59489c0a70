"""Small plans for the harnesses: sizes as given, ranges for any weights."""

import msgspec
import numpy as np

from ..plan.contents import missing_ones
from ..plan.families import DEFAULT_FAMILY, find_family
from ..plan.layer import LayerPlan
from ..plan.lower import Fold, LayerShape, plan_loadable

__all__ = ["correction", "layer_plan", "narrow", "pipeline_plans"]


def pipeline_plans(
    shapes: list[LayerShape], folds: list[Fold], *, family: str = DEFAULT_FAMILY.name
) -> tuple[list[LayerPlan], int]:
    """Return the plans of loadable hardware, as `bc-hw gen-rtl` makes them, and the output banks."""
    return plan_loadable(shapes, folds, find_family(family), scale_digits=1)


def layer_plan(n_in: int, n_out: int, fold: Fold, *, in_bits: int = 2, **changes) -> LayerPlan:
    """Return the plan of one layer that is the last, for any weights; ``changes`` replace its fields."""
    (plan,), _ = pipeline_plans([LayerShape(n_in, n_out, in_bits, None)], [fold])
    return msgspec.structs.replace(plan, **changes)


def narrow(plan: LayerPlan, bits: int) -> LayerPlan:
    """Return the plan with accumulators of ``bits``, for components that only carry sums."""
    return msgspec.structs.replace(plan, acc_lo=-(1 << bits - 1), acc_hi=(1 << bits - 1) - 1)


def correction(plan: LayerPlan, weights: np.ndarray) -> np.ndarray:
    """Return what each neuron's accumulator lacks of its sum; the planner adds it to the bias.

    The proofs take it from the planner, so that they prove the planner's correction, too.
    """
    return missing_ones(weights, plan.simd, plan.group, plan.engine, plan.in_bits)
