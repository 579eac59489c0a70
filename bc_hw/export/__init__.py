"""From a checkpoint to the integer model, exactly."""

from .deploy import DeployNet
from .fold import LayerFold, export_model
from .kinds import DEPLOY, FOLD
from .measure import Accuracy, measure

__all__ = ["DEPLOY", "FOLD", "Accuracy", "DeployNet", "LayerFold", "export_model", "measure"]
