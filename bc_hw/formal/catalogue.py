"""All proofs."""

from itertools import chain

from . import arithmetic, buffers, control, engines, pixels, registers, reset, streams, system, windows

__all__ = ["CATALOGUE"]

CATALOGUE = [
    *chain.from_iterable(engines.PROOFS.values()),
    *arithmetic.PROOFS,
    *buffers.PROOFS,
    *streams.PROOFS,
    *control.PROOFS,
    *windows.PROOFS,
    *registers.PROOFS,
    *pixels.PROOFS,
    *system.PROOFS,
    *reset.PROOFS,
]
