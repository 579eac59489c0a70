"""The golden model: the integer contract computed with numpy, exactly and at BLAS speed."""

from .forward import LayerSums, Trace, classify, layer_sums, run, trace

__all__ = ["LayerSums", "Trace", "classify", "layer_sums", "run", "trace"]
