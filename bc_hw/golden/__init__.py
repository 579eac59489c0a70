"""The golden model: the integer contract computed with numpy, exactly and at BLAS speed."""

from .forward import Trace, classify, run, trace

__all__ = ["Trace", "classify", "run", "trace"]
