"""All proofs."""

from .arithmetic import PROOFS as ARITHMETIC
from .buffers import PROOFS as BUFFERS
from .control import PROOFS as CONTROL
from .streams import PROOFS as STREAMS
from .system import PROOFS as SYSTEM

__all__ = ["CATALOGUE"]

CATALOGUE = [*ARITHMETIC, *BUFFERS, *STREAMS, *CONTROL, *SYSTEM]
