"""From a checkpoint to the integer model, exactly."""

from .deploy import DeployNet
from .fold import LayerFold, export_model
from .measure import Accuracy, measure

__all__ = ["Accuracy", "DeployNet", "LayerFold", "export_model", "measure"]
