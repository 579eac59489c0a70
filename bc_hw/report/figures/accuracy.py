"""Figures of accuracy, which the model's file holds."""

from dataclasses import dataclass

from ...model.network import TrainingFacts
from ..evidence import Evidence
from .figure import Figure, How, measured

__all__ = ["AccuracyFigures", "accuracy_figures"]


@dataclass(frozen=True, kw_only=True)
class AccuracyFigures:
    """Errors and accuracies on the test split; the fields are named as in `report.json`."""

    float_error_pct: Figure
    integer_error_pct: Figure
    test_images: Figure
    float_accuracy_pct: Figure
    integer_accuracy_pct: Figure


def accuracy_figures(evidence: Evidence) -> AccuracyFigures:
    """Return the figures of accuracy; without a model all are missing."""
    training = evidence.model.training if evidence.model else TrainingFacts()
    command = "bc-hw export model.pt" if evidence.model else "bc-hw eval model.bchw"
    images = training.test_images

    def counted(label: str, value: float | None, unit: str) -> Figure:
        value = None if value is None else round(value, 3)
        source = "model.bchw; again: bc-hw eval model.bchw"
        return measured(label, value, How.GOLDEN, source, command=command, unit=unit)

    def accuracy(label: str, error: float | None) -> Figure:
        value = None if error is None else round(100 - round(error, 3), 3)
        source = f"100 - test error, {images} images"
        return measured(label, value, How.GOLDEN, source, command=command, unit="%")

    return AccuracyFigures(
        float_error_pct=counted("Test error, BatchNorm in float", training.float_error_pct, "%"),
        integer_error_pct=counted("Test error, integers as in hardware", training.integer_error_pct, "%"),
        test_images=counted("Test images", images, ""),
        float_accuracy_pct=accuracy("Accuracy, BatchNorm in float", training.float_error_pct),
        integer_accuracy_pct=accuracy("Accuracy, integers as in hardware", training.integer_error_pct),
    )
