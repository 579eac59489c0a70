"""What the report says of a layer that adds up whole channels."""

from typing import Self

from ..plan.stage import SumStage
from .common import STORAGE, CommonFigures
from .evidence import LayerEvidence
from .tables import DASH, LayerCells, number

__all__ = ["SumFigures"]


class SumFigures(CommonFigures, frozen=True, kw_only=True):
    """What was planned, estimated and measured of such a layer.

    Parameters
    ----------
    pixels : int
        That are added up.
    sum_bits : int
        Of all sums that it holds.
    sum_storage : str
        Where they stand; ``registers`` where a pixel is one word.
    """

    pixels: int
    sum_bits: int
    sum_storage: str

    @classmethod
    def of(cls, layer: LayerEvidence) -> Self:
        """Return what is known of a layer."""
        plan = layer.plan
        return cls(
            **cls.known(layer),
            out_bits=plan.act_bits,
            pixels=plan.walk.pixels,
            sum_bits=plan.folds * plan.simd * plan.act_bits,
            sum_storage=plan.sum_storage if plan.folds > 1 else "registers",
        )

    @staticmethod
    def caption(plan: SumStage) -> tuple[str, str]:
        """Return the two lines at the layer in the picture of the network."""
        return f"sum of {plan.walk.pixels:,} pixels", f"{plan.name}: {plan.simd} at once"

    def cells(self) -> LayerCells:
        """Return the layer's row in each table of the page."""
        place = STORAGE[self.sum_storage]
        held = f"sum of {number(self.pixels)} pixels, {number(self.sum_bits)} bits in {place}"
        return LayerCells(
            fold=self.fold_cells(str(self.simd)),
            area=self.area_cells(),
            numbers=(self.name, f"{self.in_bits} bits", *[DASH] * 5, f"{self.out_bits} bits", DASH),
            memories=(self.name, *[DASH] * 4, *self.buffer_cells(), held, ""),
        )
