"""What export tells about exactness, over all layers: as one object, and as lines for people."""

from collections.abc import Sequence

from .exact import Exactness
from .fold import LayerFold
from .scores import ScoreExactness

__all__ = ["all_exact", "outcome", "outcome_lines"]


def outcome(folds: Sequence[LayerFold]) -> dict[str, int | float]:
    """Return the figures of `Exactness` of all hidden layers together, and those of the scores."""
    hidden = [fold.exactness for fold in folds if isinstance(fold.exactness, Exactness)]
    scores = [fold.exactness for fold in folds if isinstance(fold.exactness, ScoreExactness)]
    return {
        "neurons": sum(layer.neurons for layer in hidden),
        "exact_neurons": sum(layer.exact for layer in hidden),
        "exact_neurons_with_3_digits": sum(layer.exact_with_3_digits for layer in hidden),
        "sums": sum(layer.sums for layer in hidden),
        "wrong_sums": sum(layer.wrong_sums for layer in hidden),
        "classes": scores[-1].classes,
        "score_fraction_bits": scores[-1].fraction_bits,
        "rounded_score_scales": scores[-1].rounded_scales,
        "score_scale_error_pct": scores[-1].scale_error_pct,
    }


def all_exact(folds: Sequence[LayerFold]) -> bool:
    """Return whether every activation and every class is that of the float expression."""
    found = outcome(folds)
    return found["wrong_sums"] == found["rounded_score_scales"] == 0


def outcome_lines(folds: Sequence[LayerFold]) -> list[str]:
    """Return one line about activations, where there are any, and one about scores."""
    found = outcome(folds)
    lines = []
    if found["neurons"]:
        line = (
            f"activations: {found['exact_neurons']:,} of {found['neurons']:,} neurons exact "
            "over every sum that can occur"
        )
        if found["wrong_sums"]:
            share = 100 * found["wrong_sums"] / found["sums"]
            line += f"; {found['wrong_sums']:,} of {found['sums']:,} sums ({share:.2g} %) differ"
        if found["exact_neurons_with_3_digits"] > found["exact_neurons"]:
            line += f"; {found['exact_neurons_with_3_digits']:,} would be exact with --scale-digits 3"
        lines.append(line)
    rounded = found["rounded_score_scales"]
    lines.append(
        f"scores: the scales of {rounded:,} of {found['classes']:,} classes are rounded, by at most "
        f"{found['score_scale_error_pct']:.2g} %; rounded biases change no class"
        if rounded
        else "scores: the class is exact for every input"
    )
    return lines
