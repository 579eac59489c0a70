"""What one run of a driver found, before it is judged."""

from dataclasses import dataclass, field, replace

from ..errors import must_be

__all__ = ["Divergence", "Outcome", "add_extra"]


@dataclass(frozen=True, order=True)
class Divergence:
    """The first value that differs: in the first image, and there in the first layer, that has one.

    Parameters
    ----------
    image : int
        Index of the image in its data set, or among the extra images.
    layer_index : int
    vector : int
        -1 if an image is one vector for the layer.
    neuron : int
        -1 for the class.
    layer : str
    expected, got : int
    rounded : bool
        False for a scaled sum, which is compared before rounding.
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
        Number of images in which an activation, a score or the class differs.
    compared : int
        Number of values that were compared.
    first : Divergence or None
    extra_mismatches : int
        As ``mismatches``, for the extra images.
    extra_first : Divergence or None
    completions : list of list of int
        For each stream without waits, the cycle in which each result was complete.
    extra_completions : list of list of int
        As ``completions``, for the extra images.
    inside : list of int
        For each time that waits filled all buffers, the number of images inside.
    problems : list of str
        One sentence for anything else that is wrong, such as a broken protocol or a missing result.
    cycles : int
        Number of simulated clock cycles.
    results : int
        Number of results that the design gave.
    processes : int
        Number of parallel processes.
    cpu_seconds : float
        Processor time of all processes together; 0 if it was not measured.
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
    """Add the outcome of the extra images to that of the other images."""
    outcome.extra_mismatches += extra.mismatches
    if extra.first is not None:
        outcome.extra_first = replace(extra.first, extra=True)
    outcome.extra_completions = extra.completions
    outcome.problems += [f"{problem} (extra images)" for problem in extra.problems]
    outcome.compared += extra.compared
    outcome.cycles += extra.cycles
    outcome.results += extra.results
    outcome.cpu_seconds += extra.cpu_seconds
