"""What the report must know of an engine beside its name: how many cycles its layers need.

No other module of the report asks which engine a layer has.
"""

from collections.abc import Iterable

__all__ = ["cycles_formula", "cycles_rule"]

WORDS_OR_DRAIN = "folds * max(words, drain)"
"""Cycles per image where a fold lasts as long as its words, or as the drain of the fold before it."""

CYCLES = {
    "pairs": WORDS_OR_DRAIN,
    "counts": WORDS_OR_DRAIN,
    "hardwired": WORDS_OR_DRAIN,
    "tables": "max(folds * drain, folds * (words - 1) + (folds - 1) * drain + 1)",
}


def cycles_formula(engine: str) -> str:
    """Return the formula of the cycles per image of a layer with this engine."""
    return CYCLES[engine]


def cycles_rule(engines: Iterable[str]) -> str:
    """Return the formula of most engines, and that of each engine given which has another.

    >>> cycles_rule(["pairs", "counts"])
    'folds * max(words, drain)'
    """
    own = {engine: formula for engine in engines if (formula := cycles_formula(engine)) != WORDS_OR_DRAIN}
    return WORDS_OR_DRAIN + "".join(f", with {engine} {formula}" for engine, formula in own.items())
