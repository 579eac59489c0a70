"""How much of a layer works at once: what a user, or the search, chooses for it."""

from typing import NamedTuple

from ..walk import AnyWalk, DenseWalk

__all__ = ["Folding", "LayerShape"]


class LayerShape(NamedTuple):
    """What a layer is, before a folding is chosen for it.

    Parameters
    ----------
    n_in, n_out : int
        Inputs of a vector, and neurons.
    in_bits : int
        Width of one unsigned input.
    act_bits : int or None
        Width of one unsigned output; None for scores.
    of_map : AnyWalk or None
        How vectors are read from a map of pixels; None where all inputs are one vector without pixels.
    """

    n_in: int
    n_out: int
    in_bits: int
    act_bits: int | None
    of_map: AnyWalk | None = None

    weighted = True
    """It has weights."""

    @property
    def walk(self) -> AnyWalk:
        """Which words make a vector."""
        return self.of_map or DenseWalk(self.n_in)


class Folding(NamedTuple):
    """How much of a layer works at once, and with which engine.

    Parameters
    ----------
    simd, pe : int
        Inputs and neurons per cycle.
    engine : str
        A name of `bc_hw.plan.engines.ENGINES`.
    group : int
        Inputs per shared sum, or per table; 0 leaves it to the family.
    requantisers : int
        Neurons that are scaled per cycle; 0 takes the fewest that keep the pace of the slowest layer.
    """

    simd: int
    pe: int
    engine: str = "pairs"  # the one that can always be built
    group: int = 0
    requantisers: int = 0

    def with_engine(self, engine: str) -> "Folding":
        """Return the same folding with an engine, whose group is left to the family."""
        return self._replace(engine=engine, group=0)
