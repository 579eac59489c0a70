"""What the report says of a layer that takes the largest value of each window."""

from typing import Self

from ..plan.stage import PoolStage
from .common import CommonFigures
from .evidence import LayerEvidence
from .tables import DASH, LayerCells

__all__ = ["PoolFigures"]


class PoolFigures(CommonFigures, frozen=True, kw_only=True):
    """What was planned, estimated and measured of a pooling layer.

    Parameters
    ----------
    window : str
        Height and width.
    """

    window: str

    @classmethod
    def of(cls, layer: LayerEvidence) -> Self:
        """Return what is known of a layer."""
        return cls(**cls.known(layer), out_bits=layer.plan.act_bits, window=_window(layer.plan))

    @staticmethod
    def caption(plan: PoolStage) -> tuple[str, str]:
        """Return the two lines at the layer in the picture of the network."""
        return f"largest of {_window(plan)}", f"{plan.name}: {plan.simd} at once"

    def cells(self) -> LayerCells:
        """Return the layer's row in each table of the page."""
        return LayerCells(
            fold=self.fold_cells(str(self.simd)),
            area=self.area_cells(),
            lines=self.line_cells(),
            numbers=(self.name, f"{self.in_bits} bits", *[DASH] * 5, f"{self.out_bits} bits", DASH),
            memories=(self.name, *[DASH] * 4, *self.buffer_cells(), f"largest of {self.window}", ""),
        )


def _window(plan: PoolStage) -> str:
    return f"{plan.walk.kernel[0]} x {plan.walk.kernel[1]}"
