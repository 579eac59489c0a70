"""Checks of parameters: a component refuses what it cannot be built from, as Amaranth's own components do.

`TypeError` is for a value of the wrong type, `ValueError` for one out of its range. These are defects of the
caller: what a user asks for is checked where it is planned.
"""

from collections.abc import Sequence, Sized

from ..errors import Phrase, must_be
from ..intmath import Range
from ..plan.storage import Storage

__all__ = ["check_count", "check_equal", "check_not_empty", "check_range", "check_storage", "check_words"]


def check_count(thing: str, value: object, *, least: int = 1, most: int | None = None) -> None:
    """Refuse what is not an integer from ``least`` to ``most``.

    Parameters
    ----------
    thing : str
        What the value is, as a sentence begins.

    Raises
    ------
    TypeError
        If the value is not an integer; NumPy's integers are none for Amaranth.
    ValueError
        If it is out of range.
    """
    whole = isinstance(value, int)
    if whole and value >= least and (most is None or value <= most):
        return
    rule = f"an integer of at least {least}" if most is None else f"an integer from {least} to {most}"
    raise (ValueError if whole else TypeError)(must_be(thing, rule, value))


def check_equal(thing: str, value: object, wanted: object) -> None:
    """Refuse any value but the one that is wanted."""
    if value != wanted:
        raise ValueError(must_be(thing, repr(wanted), value))


def check_not_empty(thing: str, values: Sized) -> None:
    """Refuse an empty collection."""
    if not len(values):
        raise ValueError(must_be(thing, "at least one", values))


def check_range(thing: str, span: Range) -> None:
    """Refuse a range whose lower end is above its upper end."""
    if span.lo > span.hi:
        raise ValueError(must_be(f"Lower end of {thing}", f"at most {span.hi}, the upper end", span.lo))


def check_storage(thing: str, value: object) -> Storage:
    """Return the kind of memory that ``value`` names; refuse what names none."""
    if value not in list(Storage):
        raise ValueError(must_be(thing, " or ".join(Storage), value))
    return Storage(value)


def check_words(words: Sequence[int], width: int, depth: int) -> None:
    """Refuse the contents of a memory that do not fill it exactly."""
    check_equal("Number of words in a memory", len(words), depth)
    for place, word in enumerate(words):
        if word < 0 or word.bit_length() > width:
            rule = f"an unsigned integer of {width} bits"
            raise ValueError(must_be(f"Word {place} of a memory", rule, Phrase(hex(word))))
