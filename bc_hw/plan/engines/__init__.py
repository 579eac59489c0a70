"""The engines: how a vector meets a matrix of +1 and -1.

One file holds all that a plan knows about an engine. A new one is a file here, in `bc_hw.hw.engines` and in
`bc_hw.formal.engines`, and a line in the table of each.
"""

from enum import StrEnum
from typing import Union

from ...errors import PlanError, must_be
from .base import Engine
from .counts import Counts
from .folding import Folding, LayerShape
from .hardwired import Hardwired
from .pairs import Pairs
from .tables import Tables

__all__ = ["ENGINES", "AnyEngine", "Engine", "EngineName", "Folding", "LayerShape", "find_engine"]

ENGINES: dict[str, type[Engine]] = {engine.name: engine for engine in (Pairs, Counts, Tables, Hardwired)}

EngineName = StrEnum("EngineName", {name.upper(): name for name in ENGINES})
"""The closed set of their names."""

AnyEngine = Union[tuple(ENGINES.values())]  # noqa: UP007, the members come from the table


def find_engine(name: str, index: int) -> type[Engine]:
    """Return the engine called ``name``; ``index`` is the layer that asks for it.

    Raises
    ------
    PlanError
        If there is none.
    """
    if name not in ENGINES:
        raise PlanError(must_be(f"Engine of layer {index}", f"one of {', '.join(ENGINES)}", name))
    return ENGINES[name]
