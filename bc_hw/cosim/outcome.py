"""What one run of an engine found, before it is judged."""

from dataclasses import dataclass, field
from pathlib import Path

from ..errors import MismatchError, must_be

__all__ = ["Divergence", "Outcome", "check_outcome"]


@dataclass(frozen=True, order=True)
class Divergence:
    """The first value that differs: of the first image that has one, in the first layer that has one.

    Parameters
    ----------
    image : int
        Its number in the data set.
    layer_index : int
    neuron : int
        -1 for the class.
    layer : str
    expected, got : int
    """

    image: int
    layer_index: int
    neuron: int
    layer: str = field(compare=False)
    expected: int = field(compare=False)
    got: int = field(compare=False)

    def sentence(self, *, last: bool) -> str:
        """Return the sentence for people; ``last`` says whether the layer is the last one."""
        if self.neuron < 0:
            return must_be(f"Class of image {self.image}", str(self.expected), self.got)
        what = "Score" if last else "Output"
        return must_be(
            f"{what} of {self.layer}, neuron {self.neuron}, image {self.image}", str(self.expected), self.got
        )


@dataclass(eq=False)
class Outcome:
    """What one run of an engine found.

    Parameters
    ----------
    mismatches : int
        Images of which at least one activation, score or class differs.
    compared : int
        Values that were compared.
    first : Divergence or None
    completions : list of list of int
        For each stream without waits, the cycle in which each result was complete.
    inside : list of int
        For each stream with waits on both sides, how many images were inside when all was full.
    problems : list of str
        Sentences about anything else that is wrong: protocol, missing results.
    cycles : int
        Clock cycles that were simulated.
    results : int
        Results that came out.
    processes : int
        That simulated at once.
    cpu_seconds : float
        Processor time of all of them together; 0 where it was not measured.
    """

    mismatches: int = 0
    compared: int = 0
    first: Divergence | None = None
    completions: list[list[int]] = field(default_factory=list)
    inside: list[int] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    cycles: int = 0
    results: int = 0
    processes: int = 1
    cpu_seconds: float = 0.0


def check_outcome(outcome: Outcome, *, layers: int, images: int, folder: Path) -> None:
    """Raise for the first thing that is wrong with values or protocol.

    Parameters
    ----------
    outcome : Outcome
    layers, images : int
        Of the design; that were simulated.
    folder : Path
        Of the design, for the hint.

    Raises
    ------
    MismatchError
    """
    if outcome.first is not None:
        found = outcome.first
        raise MismatchError(
            found.sentence(last=found.layer_index == layers - 1),
            hint=f"{outcome.mismatches} of {images} images differ; "
            f"look at it with: bc-hw sim {folder} --waves --first {found.image}",
        )
    if outcome.problems:
        raise MismatchError(outcome.problems[0])
    if not outcome.compared:
        raise MismatchError("Simulation must compare at least one value, not 0")
