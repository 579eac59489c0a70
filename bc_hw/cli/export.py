"""``bc-hw export``."""

from pathlib import Path

import click

from ..errors import BcHwError, UsageError
from .console import note, print_json, print_table

__all__ = ["command"]


@click.command("export", short_help="Fold a checkpoint into an integer model.")
@click.argument("checkpoint", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Default: CHECKPOINT with suffix .bchw."
)
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets; else $BC_HW_DATA."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(checkpoint, output, data_dir, as_json):
    """Fold CHECKPOINT into an integer model and tell what was folded, layer by layer.

    Where the data set is there, the accuracy before and after is measured on its whole test set.
    """
    from ..data import load_dataset
    from ..export import export_model
    from ..export.measure import measure_facts
    from ..model.bchw import save_model
    from ..train import load_checkpoint

    output = checkpoint.with_suffix(".bchw") if output is None else output
    if output.resolve() == checkpoint.resolve():
        raise UsageError(f"Output must be another file than the checkpoint {checkpoint}")
    trained = load_checkpoint(checkpoint)
    measured = True
    try:
        # Exporting must not start a download: the data set is only measured where it is.
        data = load_dataset(trained.config.dataset, data_dir, download=False)
    except BcHwError as error:
        if data_dir is not None:
            raise
        measured = False
        note(f"accuracy is not measured: {error.message}")
    else:
        trained = trained.with_facts(measure_facts(trained, data.test_images, data.test_labels))
    model, folds = export_model(trained)
    save_model(model, output)
    if as_json:
        print_json(_as_json(model, folds, output, measured))
    else:
        _print(model, folds, output, measured)


def _as_json(model, folds, output: Path, measured: bool) -> dict:
    layers = []
    for fold in folds:
        layers.append(
            {
                "n_in": fold.n_in,
                "n_out": fold.n_out,
                "in_bits": fold.in_bits,
                "act_bits": fold.act_bits,
                "shift": fold.shift,
                "scale_min": fold.scale.lo,
                "scale_max": fold.scale.hi,
                "scale_digits": fold.scale_digits,
                "bias_min": fold.bias.lo,
                "bias_max": fold.bias.hi,
                "bias_bits": fold.bias.bits,
                "accumulator_min": fold.accumulator.lo,
                "accumulator_max": fold.accumulator.hi,
                "accumulator_bits": fold.accumulator.bits,
                "negated_rows": fold.negated_rows,
                "constant_neurons": fold.constant_neurons,
            }
        )
    training = model.training
    return {
        "dataset": model.dataset,
        "output": str(output),
        "layers": layers,
        "measured": measured,
        "test_images": training.test_images,
        "float_error_pct": training.float_error_pct,
        "integer_error_pct": training.integer_error_pct,
    }


def _print(model, folds, output: Path, measured: bool) -> None:
    constants = [
        (
            index,
            f"{fold.n_in} x {fold.n_out}",
            _span(fold.scale),
            fold.scale_digits,
            fold.shift,
            fold.negated_rows,
            fold.constant_neurons,
        )
        for index, fold in enumerate(folds)
    ]
    print_table(
        f"Folded {model.dataset} model: constants",
        ("layer", "size", "scale m", "digits", "shift s", "negated", "constant"),
        constants,
        footnotes=[
            "hidden layers q = clip((m a + b) >> s, 0, 2^n - 1), last layer m a + b",
            "digits: most signed digits of a scale; negated: rows whose scale was negative;",
            "constant: neurons whose scale is 0",
        ],
    )
    widths = [
        (
            index,
            fold.in_bits,
            _span(fold.accumulator),
            fold.accumulator.bits,
            _span(fold.bias),
            fold.bias.bits,
            fold.act_bits,
        )
        for index, fold in enumerate(folds)
    ]
    print_table(
        f"Folded {model.dataset} model: widths",
        ("layer", "in bits", "accumulator a", "bits", "bias b", "bits", "out bits"),
        widths,
        footnotes=[f"written to {output}"],
    )
    training = model.training
    if training.integer_error_pct is None:
        return
    source = "measured now" if measured else "as measured after training"
    print_table(
        "Accuracy before and after",
        ("network", "test error %"),
        [
            ("before: BatchNorm in float, binary weights", training.float_error_pct),
            ("after: integer model, as in hardware", training.integer_error_pct),
        ],
        footnotes=[f"all {training.test_images:,} test images, {source}"],
    )


def _span(values) -> str:
    return f"{values.lo}" if values.lo == values.hi else f"{values.lo}..{values.hi}"
