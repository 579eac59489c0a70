"""The golden model: the integer contract computed with numpy, exactly and at BLAS speed."""

from .affine import LayerSums, LayerValues
from .forward import Trace, classify, layer_sums, run, trace
from .kinds import RUN

__all__ = ["RUN", "LayerSums", "LayerValues", "Trace", "classify", "layer_sums", "run", "trace"]
