"""A proof, and the result of running it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from .harness import Harness

__all__ = ["Mode", "Proof", "ProofResult", "Status"]


class Mode(StrEnum):
    """The runs that a proof is about."""

    INDUCTION = "induction"
    """Runs of any length."""
    BOUNDED = "bounded"
    """All runs of so many cycles."""


class Status(StrEnum):
    """What the solver found."""

    PROVED = "proved"
    FAILED = "failed"
    """There is a counterexample, or no run reaches a cover."""
    UNKNOWN = "unknown"
    """The induction step fails, or time ran out."""


@dataclass(frozen=True)
class Proof:
    """A statement about the hardware that a solver decides.

    Parameters
    ----------
    name : str
        ``component-property``.
    statement : str
        One sentence that says what holds, and for which inputs.
    sizes : str
        Sizes of the hardware that the proof is about.
    mode : Mode
    depth : int
        Cycles that the solver looks at: from the start, and with induction also from any state that the
        checks allow.
    build : callable
        Fills a harness.
    cover_depth : int
        Cycles within which every cover must be reached.
    any_state : bool
        The run starts with any values in all registers and memories, instead of those after power-up.
    slow : bool
        The proof takes a minute or more on a busy core; quicker proofs are about the same component.
    """

    name: str
    statement: str
    sizes: str
    mode: Mode
    depth: int
    build: Callable[[Harness], None]
    cover_depth: int = 20
    any_state: bool = False
    slow: bool = False


@dataclass(frozen=True)
class ProofResult:
    """The result of running a proof.

    Parameters
    ----------
    name, statement, sizes : str
        As in `Proof`.
    mode : Mode
    depth : int
        In cycles.
    status : Status
    seconds : float
        Wall time.
    reason : str or None
        What failed, in words.
    counterexample : list of dict, optional
        The wires of the harness in each cycle, if there is one.
    trace : str or None
        The counterexample's VCD file.
    """

    name: str
    statement: str
    sizes: str
    mode: Mode
    depth: int
    status: Status
    seconds: float
    reason: str | None = None
    counterexample: list[dict[str, int]] | None = None
    trace: str | None = None
