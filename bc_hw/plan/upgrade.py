"""Schema 1 of `design.json`: a layer is flat there, whatever its engine.

Chains of dense layers are written as schema 1, byte for byte as they always were; in memory a layer is a
stage, with its engine and its requantisers inside. Schema 2 states the stages as they are.
"""

import msgspec

from ..errors import DesignError
from .design import Design
from .engines import find_engine
from .engines.hardwired import GraphPlan
from .fields import Bits, Count, Group, MaybeCount, StreamBits
from .requant import DigitPlan, RequantPlan
from .stage import MatrixStage
from .storage import Storage
from .walk import DenseWalk

__all__ = ["DesignV1", "LayerV1", "flat_of", "from_schema_1", "stage_of", "to_file"]


class LayerV1(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """One layer as schema 1 states it; `docs/reference/design.md` explains each field."""

    name: str
    n_in: Count
    n_out: Count
    in_bits: Bits
    act_bits: Bits | None
    simd: Count
    pe: Count
    engine: str
    group: Group
    requantisers: Count
    acc_lo: int
    acc_hi: int
    digits: list[DigitPlan]
    shift: int
    bias_lo: int
    bias_hi: int
    out_lo: int
    out_hi: int
    banks: Count
    weight_storage: Storage
    parameter_storage: Storage
    buffer_storage: Storage
    fill_units: MaybeCount = 0
    graph: GraphPlan | None = None
    stream_bits: StreamBits = 0


def _field(info: msgspec.structs.FieldInfo) -> tuple:
    kind = list[LayerV1] if info.name == "layers" else info.type
    if info.default is not msgspec.NODEFAULT:
        return info.name, kind, info.default
    if info.default_factory is not msgspec.NODEFAULT:
        return info.name, kind, msgspec.field(default_factory=info.default_factory)
    return info.name, kind


DesignV1 = msgspec.defstruct(
    "DesignV1",
    [_field(info) for info in msgspec.structs.fields(Design)],
    kw_only=True,
    forbid_unknown_fields=True,
)
"""A design as schema 1 states it: all fields are those of `Design`, but for the layers."""


def to_file(design: Design) -> msgspec.Struct:
    """Return a design as it is written."""
    if design.schema != 1:
        return design
    fields = {name: getattr(design, name) for name in design.__struct_fields__}
    return DesignV1(**fields | {"layers": [flat_of(stage) for stage in design.layers]})


def from_schema_1(stated: msgspec.Struct) -> Design:
    """Return a design as it was read.

    Raises
    ------
    DesignError
        If a layer names an engine that there is not, or does not fit its engine.
    """
    fields = {name: getattr(stated, name) for name in stated.__struct_fields__}
    return Design(**fields | {"layers": [stage_of(index, flat) for index, flat in enumerate(stated.layers)]})


_SAME = ("acc_lo", "acc_hi", "weight_storage", "parameter_storage", "buffer_storage", "stream_bits")
_SAME += ("name", "n_out", "in_bits", "simd", "pe")
_OF_REQUANT = ("digits", "shift", "bias_lo", "bias_hi", "out_lo", "out_hi", "act_bits")


def flat_of(stage: MatrixStage) -> LayerV1:
    """Return a layer as it is written."""
    return LayerV1(
        n_in=stage.n_in,
        engine=stage.engine.name,
        requantisers=stage.requant.lanes,
        banks=stage.room,
        **stage.engine.flat(),
        **{name: getattr(stage, name) for name in _SAME},
        **{name: getattr(stage.requant, name) for name in _OF_REQUANT},
    )


def stage_of(index: int, flat: LayerV1) -> MatrixStage:
    """Return layer ``index`` as it was read.

    Raises
    ------
    DesignError
        If there is no engine of its name, or it does not fit its engine.
    """
    engine = find_engine(flat.engine, index, DesignError)
    return MatrixStage(
        walk=DenseWalk(flat.n_in),
        engine=engine.from_flat(flat, f"of layer {index}"),
        requant=RequantPlan(lanes=flat.requantisers, **{name: getattr(flat, name) for name in _OF_REQUANT}),
        room=flat.banks,
        **{name: getattr(flat, name) for name in _SAME},
    )
