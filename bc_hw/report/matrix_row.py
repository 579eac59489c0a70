"""What the report says of a layer that multiplies vectors by a matrix of weights."""

from typing import Self

from ..plan.stage import MatrixStage
from .common import STORAGE, CommonFigures
from .evidence import LayerEvidence
from .reason import engine_reason
from .tables import LayerCells, number

__all__ = ["MatrixFigures"]


class MatrixFigures(CommonFigures, frozen=True, kw_only=True):
    """What was planned, estimated and measured of a layer with weights."""

    pe: int
    engine: str
    group: int
    requantisers: int
    weight_bits: int
    weight_storage: str
    weight_memory: str
    weight_efficiency_pct: float
    engine_reason: str
    parameter_storage: str
    accumulator_lo: int
    accumulator_hi: int
    accumulator_bits: int
    bias_bits: int
    scale_digits: int
    shift: int

    @classmethod
    def of(cls, layer: LayerEvidence) -> Self:
        """Return what is known of a layer."""
        plan, memory = layer.plan, layer.memory
        return cls(
            **cls.known(layer),
            out_bits=plan.requant.out_bits,
            pe=plan.pe,
            engine=plan.engine.name,
            group=plan.engine.group,
            requantisers=plan.requant.lanes,
            weight_bits=plan.weight_depth * plan.lanes,
            weight_storage=plan.weight_storage,
            weight_memory=memory.storage,
            weight_efficiency_pct=round(100 * memory.efficiency, 2),
            engine_reason=engine_reason(plan.engine.name, plan.engine.group, layer.compared),
            parameter_storage=plan.parameter_storage,
            accumulator_lo=plan.acc_lo,
            accumulator_hi=plan.acc_hi,
            accumulator_bits=plan.accumulator_bits,
            bias_bits=plan.requant.bias_bits,
            scale_digits=len(plan.requant.digits),
            shift=plan.requant.shift,
        )

    @staticmethod
    def caption(plan: MatrixStage) -> tuple[str, str]:
        """Return the two lines at the layer in the picture of the network."""
        return f"{plan.weights:,} weights", f"{plan.name}: {plan.simd} x {plan.pe} lanes"

    def cells(self) -> LayerCells:
        """Return the layer's row in each table of the page."""
        return LayerCells(
            fold=self.fold_cells(f"{self.simd} x {self.pe}"),
            area=self.area_cells(),
            lines=self.line_cells(),
            numbers=(
                self.name,
                f"{self.in_bits} bits",
                f"{number(self.accumulator_lo)} … {number(self.accumulator_hi)}",
                str(self.accumulator_bits),
                str(self.scale_digits),
                str(self.shift),
                str(self.bias_bits),
                f"{self.out_bits} bits" + (", signed" if self.last else ""),
                str(self.requantisers),
            ),
            memories=(
                self.name,
                f"{number(self.weight_bits)} bits",
                STORAGE[self.weight_memory],
                f"{self.weight_efficiency_pct} %",
                STORAGE[self.parameter_storage],
                *self.buffer_cells(),
                f"{self.engine} of {self.group} inputs",
                self.engine_reason,
            ),
        )
