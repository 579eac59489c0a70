"""Proofs of the engines: all that is proved about an engine stands in the file of its name."""

from . import counts, hardwired, pairs, tables

__all__ = ["PROOFS"]

PROOFS = {
    "pairs": pairs.PROOFS,
    "counts": counts.PROOFS,
    "tables": tables.PROOFS,
    "hardwired": hardwired.PROOFS,
}
"""From the engine that a plan names to the proofs about it."""
