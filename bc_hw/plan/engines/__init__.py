"""The engines: how a vector meets a matrix of +1 and -1.

One file holds all that a plan knows about an engine. A new one is a file here, in `bc_hw.hw.engines` and in
`bc_hw.formal.engines`, and a line in the table of each.
"""

from typing import Union

from ...errors import BcHwError, PlanError, must_be
from .base import Engine
from .counts import Counts
from .folding import Folding, LayerShape
from .hardwired import Hardwired
from .pairs import Pairs
from .tables import Tables

__all__ = ["ENGINES", "AnyEngine", "Engine", "Folding", "LayerShape", "find_engine"]

ENGINES: dict[str, type[Engine]] = {engine.name: engine for engine in (Pairs, Counts, Tables, Hardwired)}
"""By name. The table is the closed set: an enumeration beside it would be a second line per engine."""

AnyEngine = Union[tuple(ENGINES.values())]  # noqa: UP007, the members come from the table


def find_engine(name: str, index: int, error: type[BcHwError] = PlanError) -> type[Engine]:
    """Return the engine called ``name``; ``index`` is the layer that asks for it.

    Raises
    ------
    BcHwError
        Of type ``error``, if there is none.
    """
    if name not in ENGINES:
        raise error(must_be(f"Engine of layer {index}", f"one of {', '.join(ENGINES)}", name))
    return ENGINES[name]
