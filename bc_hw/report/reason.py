"""Why a layer has its engine, in one sentence."""

from ..plan.design import Alternative

__all__ = ["engine_reason"]

EXCLUDED_BY = {
    "": "",
    "its neighbours": ", but would need more logic between the layers, which makes the whole design larger",
    "several limits": ", but would exceed several limits",
}
"""Why the cheapest alternative was not chosen, where no single limit excludes it."""


def engine_reason(engine: str, group: int, compared: list[Alternative]) -> str:
    """Return what the layer costs with each engine at the pace of the design, and why it has its own.

    Parameters
    ----------
    engine : str
        The layer's.
    group : int
        Inputs that the engine takes together.
    compared : list of Alternative
        Cheapest first; empty if the user gave the folds.
    """
    if not compared:
        return "given with the folds; no other engine was compared"
    first = compared[0]
    chosen = next((entry for entry in compared if (entry.engine, entry.group) == (engine, group)), None)
    if chosen is None:  # the file does not say what was chosen
        return _others(engine, compared)
    if chosen is first:
        return "; ".join(filter(None, (f"the smallest: {_cost(chosen)}", _others(engine, compared))))
    why = EXCLUDED_BY.get(first.excluded_by, f", but would exceed the limit on {first.excluded_by}")
    return f"{_cost(chosen)}; {_cost(first)}, would be smaller{why}"


def _others(engine: str, compared: list[Alternative]) -> str:
    """Return what the layer would cost with each other engine, or nothing if none was compared."""
    best = {}
    for entry in compared:
        if entry.engine != engine:
            best.setdefault(entry.engine, entry)
    return "at the same pace: " + "; ".join(map(_cost, best.values())) if best else ""


def _cost(entry: Alternative) -> str:
    return f"{entry.engine} of {entry.group} inputs, {entry.luts:,} LUTs"
