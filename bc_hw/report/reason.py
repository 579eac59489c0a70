"""Why a layer has its engine, in one sentence."""

from ..plan.design import Alternative

__all__ = ["engine_reason"]

EXCLUDED_BY = {
    "": "",
    "its neighbours": ", but what stands between it and its neighbours makes the whole dearer",
    "several limits": ", but exceeds several limits",
}
"""Why the cheapest alternative was not chosen, where no single limit excludes it."""


def engine_reason(engine: str, group: int, compared: list[Alternative]) -> str:
    """Say what the layer would take with each engine at the pace of the design, and why not the cheapest.

    Parameters
    ----------
    engine : str
        The layer's.
    group : int
        Inputs that the engine takes together.
    compared : list of Alternative
        Cheapest first; empty if the user gave the folds.
    """
    best = {}
    for entry in compared:
        best.setdefault(entry.engine, entry)
    if not best:
        return "given with the folds"
    chosen = next((entry for entry in compared if (entry.engine, entry.group) == (engine, group)), None)
    first = compared[0]
    others = [entry for entry in best.values() if entry.engine != engine]
    listed = "; at this pace, by itself: " + ", ".join(map(_cost, others)) if others else ""
    if chosen is None:  # the file does not say what was chosen
        return listed.removeprefix("; ")
    if chosen is first:
        return f"the cheapest: {_cost(chosen)}{listed}"
    why = EXCLUDED_BY.get(first.excluded_by, f", but the limit of {first.excluded_by} excludes it")
    return f"{_cost(chosen)}; {_cost(first)} would be cheaper by itself{why}"


def _cost(entry: Alternative) -> str:
    return f"{entry.engine} of {entry.group} {entry.luts:,} LUTs"
