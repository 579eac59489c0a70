"""All proofs."""

from .arithmetic import PROOFS as ARITHMETIC
from .buffers import PROOFS as BUFFERS

__all__ = ["CATALOGUE"]

CATALOGUE = [*ARITHMETIC, *BUFFERS]
