"""What the report says of a layer that multiplies a vector by a matrix of weights."""

from typing import Self

import msgspec

from ..plan.stage import MatrixStage
from ..plan.storage import Storage
from .evidence import LayerEvidence
from .reason import engine_reason
from .tables import DASH, LayerCells, number

__all__ = ["MatrixFigures"]

STORAGE = {
    Storage.BLOCK: "block RAM",
    Storage.DISTRIBUTED: "RAM of LUTs",
    Storage.REGISTERS: "registers",
    "none": "no memory: constants",
}
"""What a memory is built from, in the words of the page; `none` as in `bc_hw.plan.packing.WeightMemory`."""


class MatrixFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What was planned, estimated and measured of a layer; None where it was not measured.

    Fields that have the name of a field or property of `bc_hw.plan.stage.MatrixStage` mean the same.
    """

    name: str
    n_in: int
    n_out: int
    in_bits: int
    out_bits: int
    last: bool
    simd: int
    pe: int
    lanes: int
    words: int
    folds: int
    cycles: int
    busy_pct: float
    bottleneck: bool
    engine: str
    group: int
    requantisers: int
    drain_cycles: int
    weight_bits: int
    weight_storage: str
    weight_memory: str
    weight_efficiency_pct: float
    engine_reason: str
    parameter_storage: str
    buffer_storage: str
    banks: int
    accumulator_lo: int
    accumulator_hi: int
    accumulator_bits: int
    bias_bits: int
    scale_digits: int
    shift: int
    luts_estimated: int
    ffs_estimated: int
    brams_estimated: float
    luts: int | None
    ffs: int | None
    brams: float | None
    dsps: int | None
    estimate_error_pct: float | None
    lut_cycles_per_weight: float | None

    @classmethod
    def of(cls, layer: LayerEvidence) -> Self:
        """Return what is known of a layer."""
        plan, memory, estimate, area = layer.plan, layer.memory, layer.estimate, layer.synthesis
        return cls(
            name=plan.name,
            n_in=plan.n_in,
            n_out=plan.n_out,
            in_bits=plan.in_bits,
            out_bits=plan.requant.out_bits,
            last=plan.last,
            simd=plan.simd,
            pe=plan.pe,
            lanes=plan.lanes,
            words=plan.words,
            folds=plan.folds,
            cycles=plan.cycles,
            busy_pct=round(100 * plan.cycles / layer.pace, 2),
            bottleneck=plan.cycles == layer.pace,
            engine=plan.engine.name,
            group=plan.engine.group,
            requantisers=plan.requant.lanes,
            drain_cycles=plan.drain_cycles,
            weight_bits=plan.weight_depth * plan.lanes,
            weight_storage=plan.weight_storage,
            weight_memory=memory.storage,
            weight_efficiency_pct=round(100 * memory.efficiency, 2),
            engine_reason=engine_reason(plan.engine.name, plan.engine.group, layer.compared),
            parameter_storage=plan.parameter_storage,
            buffer_storage=plan.buffer_storage,
            banks=plan.room,
            accumulator_lo=plan.acc_lo,
            accumulator_hi=plan.acc_hi,
            accumulator_bits=plan.accumulator_bits,
            bias_bits=plan.requant.bias_bits,
            scale_digits=len(plan.requant.digits),
            shift=plan.requant.shift,
            luts_estimated=estimate.luts,
            ffs_estimated=estimate.ffs,
            brams_estimated=estimate.brams,
            luts=area.luts if area else None,
            ffs=area.ffs if area else None,
            brams=area.brams if area else None,
            dsps=area.dsps if area else None,
            estimate_error_pct=area.estimate_error_pct if area else None,
            lut_cycles_per_weight=area.lut_cycles_per_weight if area else None,
        )

    @staticmethod
    def caption(plan: MatrixStage) -> tuple[str, str]:
        """Return the two lines at the layer in the picture of the network."""
        return f"{plan.weights:,} weights", f"{plan.name}: {plan.simd} x {plan.pe} lanes"

    def cells(self) -> LayerCells:
        """Return the layer's row in each table of the page."""
        return LayerCells(
            fold=(
                self.name,
                f"{number(self.n_in)} {DASH} {number(self.n_out)}",
                f"{self.simd} x {self.pe}",
                number(self.lanes),
                number(self.words),
                number(self.folds),
                number(self.drain_cycles),
                number(self.cycles),
                f"{self.busy_pct:.1f} %",
                "bottleneck" if self.bottleneck else "",
            ),
            area=(
                self.name,
                number(self.luts),
                number(self.luts_estimated),
                DASH if self.estimate_error_pct is None else f"{self.estimate_error_pct:+.1f} %",
                number(self.ffs),
                number(self.ffs_estimated),
                number(self.brams),
                number(self.brams_estimated),
                number(self.lut_cycles_per_weight),
            ),
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
                STORAGE[self.buffer_storage],
                str(self.banks),
                f"{self.engine} of {self.group} inputs",
                self.engine_reason,
            ),
        )
