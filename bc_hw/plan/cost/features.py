"""The features of the fitted part of the estimate, for logic whose LUTs cannot be counted one by one."""

from functools import cache

from ..fabric.adders import Parts
from ..families import Family
from ..families.record import read_record

__all__ = ["LAYER_FEATURES", "PORT_FEATURES", "WINDOW_FEATURES", "fitted_constants", "layer_features", "plus"]

LAYER_FEATURES = (
    "layer",
    "counter_bits",
    "buffer_bits",
    "odd_depth_bits",
    "weight_address_bits",
    "busy_bits",
    "drain_bits",
    "shift4_bits",
    "shift2_bits",
    "masked_bits",
    "signed_bits",
    "clipped_bits",
    "clip_over_bits",
    "load_words",
    "tables",
    "fill_adders",
    "gearbox",
    "gearbox_levels",
    "gearbox_odd_levels",
    "gearbox_many_levels",
    "unaligned",
    "unaligned_levels",
    "unaligned_bits",
    "window",
    "window_bits",
    "pool_bits",
    "place_luts",
)
"""What the fitted part of a layer is made of."""

WINDOW_FEATURES = LAYER_FEATURES[LAYER_FEATURES.index("window") :]
"""Those that only layers which read windows have."""


PORT_FEATURES = ("ports", "layers", "input_bits", "score_bits", "result_bits", "loader")
"""What the fitted part of the ports, and of what connects the layers, is made of."""


@cache
def fitted_constants(family: Family, part: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the constants of LUTs and of FFs, in the order of the features of ``part``: layer or port."""
    names = LAYER_FEATURES if part == "layer" else PORT_FEATURES
    found = getattr(read_record(family.name).area, part)
    luts, ffs = (tuple(each.get(name, 0.0) for name in names) for each in (found.luts, found.ffs))
    return luts, ffs


def layer_features(**amounts: float) -> tuple[float, ...]:
    """Return the features of a layer in their order; what is not named is 0."""
    return tuple(amounts.pop(name, 0) for name in LAYER_FEATURES)


def plus(*parts: Parts) -> Parts:
    """Return the parts of several things together."""
    return Parts(
        sum(part.luts for part in parts),
        sum(part.ffs for part in parts),
        sum(part.brams for part in parts),
        tuple(map(sum, zip(*(part.features for part in parts), strict=True))),
    )
