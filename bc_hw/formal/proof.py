"""What a proof is, and what became of it."""

from collections.abc import Callable
from dataclasses import dataclass

from .harness import Harness

__all__ = ["Proof", "ProofResult"]


@dataclass(frozen=True)
class Proof:
    """A statement about the hardware that a solver decides.

    Parameters
    ----------
    name : str
        ``component-property``.
    statement : str
        One sentence: what holds, for which inputs.
    sizes : str
        Of the hardware that it is proved for.
    mode : str
        ``induction``: for runs of any length. ``bounded``: for all runs of ``depth`` cycles.
    depth : int
        Cycles that are looked at: from the start, and with induction from any state that the checks allow.
    build : callable
        Fills a harness.
    cover_depth : int
        Cycles within which every cover must be reached.
    any_state : bool
        The run starts in any state whatsoever, all registers and memories arbitrary, instead of that after
        power-up.
    slow : bool
        It takes a minute or more on a busy core; quicker proofs are about the same component.
    """

    name: str
    statement: str
    sizes: str
    mode: str
    depth: int
    build: Callable[[Harness], None]
    cover_depth: int = 20
    any_state: bool = False
    slow: bool = False


@dataclass(frozen=True)
class ProofResult:
    """What became of a proof.

    Parameters
    ----------
    name, statement, sizes : str
        As in `Proof`.
    mode : str
        ``induction`` or ``bounded``.
    depth : int
        In cycles.
    status : str
        ``proved``; ``failed``: there is a counterexample, or a cover that no run reaches; ``unknown``: the
        induction step fails, or time ran out.
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
    mode: str
    depth: int
    status: str
    seconds: float
    reason: str | None = None
    counterexample: list[dict[str, int]] | None = None
    trace: str | None = None
