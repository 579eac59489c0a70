"""What the report must know of an engine beside its name: how many cycles its layers need."""

from collections.abc import Iterable

from ..plan.engines import ENGINES
from ..plan.engines.word_by_word import WordByWord

__all__ = ["cycles_rule"]


def cycles_rule(engines: Iterable[str]) -> str:
    """Return the formula of most engines, and that of each engine given which has another.

    >>> cycles_rule(list(ENGINES)[:2])
    'folds * max(words, drain)'
    """
    usual = WordByWord.cycles_formula
    own = {name: formula for name in engines if (formula := ENGINES[name].cycles_formula) != usual}
    return usual + "".join(f", with {name} {formula}" for name, formula in own.items())
