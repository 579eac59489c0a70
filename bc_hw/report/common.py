"""What the report says of any layer, whatever its kind."""

from typing import Any

import msgspec

from ..model.spec import FeatureMap
from ..plan.stage import AnyStage
from ..plan.storage import Storage
from .evidence import LayerEvidence
from .tables import DASH, number

__all__ = ["STORAGE", "CommonFigures", "map_text"]

STORAGE = {
    Storage.BLOCK: "block RAM",
    Storage.DISTRIBUTED: "RAM of LUTs",
    Storage.REGISTERS: "registers",
    "none": "no memory: constants",
}
"""What a memory is built from, in the words of the page; `none` as in `bc_hw.plan.packing.WeightMemory`."""


class CommonFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What was planned, estimated and measured of any layer; None where it was not measured.

    Fields that have the name of a field or property of the stages in `bc_hw.plan.stage` mean the same.

    Parameters
    ----------
    takes, gives : str
        The maps before and behind the layer.
    vectors : int
        Per image.
    buffer_bits : int
        Of the input buffer.
    banks : int
        Images that it holds; of windows, pixels.
    line_buffer_bits_least : int or None
        ``(kernel - 1) x width x channels x bits``: the rows above a window; None where there are none.
    """

    name: str
    takes: str
    gives: str
    n_in: int
    n_out: int
    in_bits: int
    out_bits: int
    last: bool
    simd: int
    lanes: int
    words: int
    folds: int
    drain_cycles: int
    vectors: int
    cycles: int
    busy_pct: float
    bottleneck: bool
    buffer_storage: str
    buffer_bits: int
    banks: int
    banks_are: str
    line_buffer_bits_least: int | None
    luts_estimated: int
    ffs_estimated: int
    brams_estimated: float
    luts: int | None
    ffs: int | None
    brams: float | None
    dsps: int | None
    estimate_error_pct: float | None
    lut_cycles_per_weight: float | None

    @staticmethod
    def known(layer: LayerEvidence) -> dict[str, Any]:
        """Return the fields that every kind has, from the evidence."""
        plan, estimate, area = layer.plan, layer.estimate, layer.synthesis
        return {
            "name": plan.name,
            "takes": map_text(layer.taken),
            "gives": map_text(layer.given),
            "n_in": plan.n_in,
            "n_out": plan.n_out,
            "in_bits": plan.in_bits,
            "last": plan.last,
            "simd": plan.simd,
            "lanes": plan.lanes,
            "words": plan.words,
            "folds": plan.folds,
            "drain_cycles": plan.drain_cycles,
            "vectors": plan.walk.vectors,
            "cycles": plan.cycles,
            "busy_pct": round(100 * plan.cycles / layer.pace, 2),
            "bottleneck": plan.cycles == layer.pace,
            "buffer_storage": plan.buffer_storage,
            "buffer_bits": plan.buffer_words * plan.input_word_bits,
            "banks": plan.room,
            "banks_are": "images" if plan.walk.blocks == 1 else "pixels",
            "line_buffer_bits_least": _line_bits(plan),
            "luts_estimated": estimate.luts,
            "ffs_estimated": estimate.ffs,
            "brams_estimated": estimate.brams,
            "luts": area.luts if area else None,
            "ffs": area.ffs if area else None,
            "brams": area.brams if area else None,
            "dsps": area.dsps if area else None,
            "estimate_error_pct": area.estimate_error_pct if area else None,
            "lut_cycles_per_weight": area.lut_cycles_per_weight if area else None,
        }

    def fold_cells(self, fold: str) -> tuple[str, ...]:
        """Return the row of the table of folds; ``fold`` says how much works at once."""
        return (
            self.name,
            f"{self.takes} {DASH} {self.gives}",
            number(self.vectors),
            fold,
            number(self.lanes),
            number(self.words),
            number(self.folds),
            number(self.drain_cycles),
            number(self.cycles),
            f"{self.busy_pct:.1f} %",
            "bottleneck" if self.bottleneck else "",
        )

    def area_cells(self) -> tuple[str, ...]:
        """Return the row of the table of areas."""
        return (
            self.name,
            number(self.luts),
            number(self.luts_estimated),
            DASH if self.estimate_error_pct is None else f"{self.estimate_error_pct:+.1f} %",
            number(self.ffs),
            number(self.ffs_estimated),
            number(self.brams),
            number(self.brams_estimated),
            number(self.lut_cycles_per_weight),
        )

    def line_cells(self) -> tuple[str, ...]:
        """Return the row of the table of line buffers; none without rows above a window."""
        least = self.line_buffer_bits_least
        if least is None:
            return ()
        return (
            self.name,
            self.takes,
            *self.buffer_cells()[:1],
            number(self.banks),
            number(self.buffer_bits),
            number(least),
            f"{self.buffer_bits / least:.2f}",
        )

    def buffer_cells(self) -> tuple[str, ...]:
        """Return what the table of memories says of the input buffer."""
        return (
            STORAGE[self.buffer_storage],
            f"{number(self.buffer_bits)} bits",
            f"{number(self.banks)} {self.banks_are}",
        )


def _line_bits(plan: AnyStage) -> int | None:
    """Return the bits of the rows that a window reaches above its lowest one; None where there are none."""
    return plan.walk.line_values * plan.in_bits or None


def map_text(taken: FeatureMap) -> str:
    """Return the size of a map: the number of values of a flat one, else height, width and channels.

    >>> map_text(FeatureMap.flat(1024)), map_text(FeatureMap(32, 32, 3))
    ('1,024', '32 x 32 x 3')
    """
    if taken.values == taken.channels:
        return f"{taken.values:,}"
    return f"{taken.height} x {taken.width} x {taken.channels}"
