"""What one run of a driver found, before it is judged."""

from dataclasses import dataclass, field, replace

from ..errors import must_be

__all__ = ["Divergence", "Outcome", "add_extra"]


@dataclass(frozen=True, order=True)
class Divergence:
    """The first value that differs: of the first image that has one, in the first layer that has one.

    Parameters
    ----------
    image : int
        Its number in the data set, or among the extra images.
    layer_index : int
    vector : int
        -1 if an image is one vector for the layer.
    neuron : int
        -1 for the class.
    layer : str
    expected, got : int
    rounded : bool
        False for a scaled sum, which is compared before it is rounded.
    extra : bool
        Whether the image is an extra one.
    """

    image: int
    layer_index: int
    vector: int
    neuron: int
    layer: str = field(compare=False)
    expected: int = field(compare=False)
    got: int = field(compare=False)
    rounded: bool = True
    extra: bool = field(default=False, compare=False)

    def sentence(self, *, last: bool) -> str:
        """Return the sentence for people; ``last`` says whether the layer is the last one."""
        image = f"extra image {self.image}" if self.extra else f"image {self.image}"
        vector = f", vector {self.vector}" if self.vector >= 0 else ""
        if self.neuron < 0:
            return must_be(f"Class of {image}", str(self.expected), self.got)
        what = "Score" if last else "Output" if self.rounded else "Scaled sum"
        where = f"{self.layer}, neuron {self.neuron}{vector}, {image}"
        return must_be(f"{what} of {where}", str(self.expected), self.got)


@dataclass(eq=False)
class Outcome:
    """What one run of a driver found.

    Parameters
    ----------
    mismatches : int
        Images of which at least one activation, score or class differs.
    compared : int
        Values that were compared.
    first : Divergence or None
    extra_mismatches : int
        The same of the extra images.
    extra_first : Divergence or None
    completions : list of list of int
        For each stream without waits, the cycle in which each result was complete.
    extra_completions : list of list of int
        The same for the extra images.
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
    extra_mismatches: int = 0
    extra_first: Divergence | None = None
    completions: list[list[int]] = field(default_factory=list)
    extra_completions: list[list[int]] = field(default_factory=list)
    inside: list[int] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    cycles: int = 0
    results: int = 0
    processes: int = 1
    cpu_seconds: float = 0.0


def add_extra(outcome: Outcome, extra: Outcome) -> None:
    """Add what a run of the extra images found to what one of the other images found."""
    outcome.extra_mismatches += extra.mismatches
    if extra.first is not None:
        outcome.extra_first = replace(extra.first, extra=True)
    outcome.extra_completions = extra.completions
    outcome.problems += [f"{problem} (extra images)" for problem in extra.problems]
    outcome.compared += extra.compared
    outcome.cycles += extra.cycles
    outcome.results += extra.results
    outcome.cpu_seconds += extra.cpu_seconds
