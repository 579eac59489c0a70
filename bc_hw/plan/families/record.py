"""The record of a family: the coefficients that benchmarks fitted to designs that tools have built.

It is one JSON file beside the file of the family. `benchmarks/estimate.py --fit` writes its area
coefficients, fitted to syntheses by yosys; `benchmarks/clock.py --fit` writes its clock coefficients, fitted
to placements by nextpnr.
"""

from functools import cache
from pathlib import Path

import msgspec

__all__ = [
    "AreaCoefficients",
    "ClockCoefficients",
    "PartCoefficients",
    "Record",
    "read_record",
    "record_path",
]


class PartCoefficients(msgspec.Struct, frozen=True):
    """What each unit of a feature adds to one part of a design; a feature without an entry adds nothing.

    Parameters
    ----------
    luts, ffs : dict of str to float
        LUTs and flip-flops, by the name of the feature.
    """

    luts: dict[str, float] = {}
    ffs: dict[str, float] = {}


class AreaCoefficients(msgspec.Struct, frozen=True):
    """The coefficients of the area.

    Parameters
    ----------
    layer : PartCoefficients
        Of a layer; `LAYER_FEATURES` names the features.
    port : PartCoefficients
        Of what surrounds the layers; `PORT_FEATURES` names the features.
    """

    layer: PartCoefficients = PartCoefficients()
    port: PartCoefficients = PartCoefficients()


class ClockCoefficients(msgspec.Struct, frozen=True):
    """The coefficients of the clock.

    Parameters
    ----------
    device : str
        The device that the designs were placed on.
    ns : dict of str to float
        What each unit of a feature adds to the delay of a path, by the name of the feature; `PATH_FEATURES`
        names the features.
    """

    device: str
    ns: dict[str, float]


class Record(msgspec.Struct, frozen=True, omit_defaults=True):
    """The record of one family.

    Parameters
    ----------
    area : AreaCoefficients
    clock : ClockCoefficients or None
        None where no design was placed.
    """

    area: AreaCoefficients = AreaCoefficients()
    clock: ClockCoefficients | None = None

    def text(self) -> str:
        """Return the text of the file."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2).decode() + "\n"


def record_path(family: str) -> Path:
    """Return where the record of a family lies."""
    return Path(__file__).with_name(f"{family}.json")


@cache
def read_record(family: str) -> Record:
    """Return the record of a family."""
    return msgspec.json.decode(record_path(family).read_bytes(), type=Record)
