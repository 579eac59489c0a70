"""Small plans for the harnesses: sizes as given, ranges for any weights."""

import msgspec
import numpy as np

from ..plan.engines import Folding, LayerShape
from ..plan.families import DEFAULT_FAMILY, find_family
from ..plan.planner import plan_loadable
from ..plan.requant import RequantPlan
from ..plan.stage import MatrixStage

__all__ = ["correction", "layer_plan", "narrow", "pipeline_plans"]


def pipeline_plans(
    shapes: list[LayerShape], folds: list[Folding], *, family: str = DEFAULT_FAMILY.name
) -> tuple[list[MatrixStage], int]:
    """Return the plans of loadable hardware, as `bc-hw gen-rtl` makes them, and the output banks."""
    return plan_loadable(shapes, folds, find_family(family), scale_digits=1)


def layer_plan(n_in: int, n_out: int, fold: Folding, *, in_bits: int = 2, **changes) -> MatrixStage:
    """Return the plan of one layer that is the last, for any weights; ``changes`` replace fields.

    A field may be one of the stage or of its requantiser.
    """
    (plan,), _ = pipeline_plans([LayerShape(n_in, n_out, in_bits, None)], [fold])
    of_requant = {name: changes.pop(name) for name in RequantPlan.__struct_fields__ if name in changes}
    requant = msgspec.structs.replace(plan.requant, **of_requant)
    return msgspec.structs.replace(plan, requant=requant, **changes)


def narrow(plan: MatrixStage, bits: int) -> MatrixStage:
    """Return the plan with accumulators of ``bits``, for components that only carry sums."""
    return msgspec.structs.replace(plan, acc_lo=-(1 << bits - 1), acc_hi=(1 << bits - 1) - 1)


def correction(plan: MatrixStage, weights: np.ndarray) -> np.ndarray:
    """Return what each neuron's accumulator lacks of its sum; the planner adds it to the bias.

    The proofs take it from the planner, so that they prove the planner's correction, too.
    """
    return plan.correction(weights)
