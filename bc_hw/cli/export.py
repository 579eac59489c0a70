"""``bc-hw export``."""

from dataclasses import replace
from pathlib import Path

import click

from ..errors import BcHwError, UsageError
from .console import note, print_json, print_table

__all__ = ["command"]


@click.command("export")
@click.argument("checkpoint", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Output file.  [default: CHECKPOINT with suffix .bchw]",
)
@click.option(
    "--dataset",
    metavar="NAME|FILE.npz",
    help="Data set to measure with and to name in the model.  [default: that of training or description]",
)
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets.  [default: $BC_HW_DATA]"
)
@click.option(
    "--scale-digits",
    type=click.Choice(["auto", "1", "2", "3"]),
    help="Signed digits of a neuron's scale; auto takes as few as lose nothing.  [default: as trained]",
)
@click.option(
    "--description",
    type=click.Path(path_type=Path),
    help="JSON that describes a network of another program; CHECKPOINT is the state dict of its "
    "nn.Sequential.",
)
@click.option(
    "--zeros-are",
    type=click.Choice(["plus"]),
    help="With --description: treat weights of exactly 0 as +1 and count them.  [default: refuse them]",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(checkpoint, output, dataset, data_dir, scale_digits, description, zeros_are, as_json):
    """Fold CHECKPOINT into an integer model and print what was folded, layer by layer.

    If the data set is available, the command measures the accuracy before and after on its whole test set.

    If training left the scales unrounded (--scale-digits 0, or another program), the command rounds them.
    With auto, the default for such networks, T is the smallest of 1, 2 and 3 digits for which all neurons are
    exact, or for which the error in integers is at most 0.05 points above the error in float. The command
    measures this on the images that training held out.

    For every neuron, the command proves over every sum that can occur whether its integers equal the float
    expression. If there are numbers of T digits that do, it takes them.
    """
    from ..data import load_dataset
    from ..export.measure import measure
    from ..export.trained_network import CheckpointNetwork, check_fits, choose_digits
    from ..lock import exclusive
    from ..model.bchw import save_model

    output = checkpoint.with_suffix(".bchw") if output is None else output
    if description is None:
        from ..train import load_checkpoint

        if zeros_are is not None:
            raise UsageError(
                "Option --zeros-are must be used with --description",
                hint="a weight that `bc-hw train` leaves at 0 was +1 in training, too",
            )
        network = CheckpointNetwork(load_checkpoint(checkpoint))
    else:
        from ..export.description import load_description
        from ..export.foreign import load_foreign

        network = load_foreign(
            checkpoint, load_description(description), zeros_are_plus=zeros_are is not None
        )
    if output.resolve() == checkpoint.resolve():
        raise UsageError(
            f"Output must be another file than the checkpoint {checkpoint}", hint="name another one with -o"
        )
    for remark in network.remarks:
        note(f"remark: {remark}")
    digits = scale_digits or network.scale_digits or "auto"
    data, choice = None, None
    try:
        # Exporting must not start a download: the data set is only measured where it is.
        data = load_dataset(dataset or network.dataset, data_dir, download=False)
    except BcHwError as error:
        if dataset or data_dir is not None or digits == "auto":
            error.hint = error.hint or "name one with --dataset, or the digits with --scale-digits 1, 2 or 3"
            raise
        note(f"accuracy is not measured: {error.message}")
    else:
        check_fits(network, data)
    if digits == "auto":
        choice = choose_digits(network, data)
        digits = choice.scale_digits
    model, folds = network.fold(int(digits))
    if dataset is not None:
        model = replace(model, dataset=dataset)
    if data is not None:
        wrong = int((network.classify(data.test_images) != data.test_labels).sum())
        model = model.with_training(
            float_error_pct=100 * wrong / len(data.test_labels),
            integer_error_pct=measure(model, data.test_images, data.test_labels).error_pct,
            test_images=len(data.test_labels),
        )
    with exclusive(output, "bc-hw export"):
        save_model(model, output)
    if as_json:
        print_json(_as_json(model, folds, output, data is not None, choice, network.remarks))
    else:
        _print(model, folds, output, data is not None, choice)


def _as_json(model, folds, output: Path, measured: bool, choice, remarks) -> dict:
    from ..export.exact import Exactness
    from ..export.outcome import outcome

    layers = []
    for fold in folds:
        exact = fold.exactness if isinstance(fold.exactness, Exactness) else None
        layers.append(
            {
                "layer": fold.index,
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
                "exact_neurons": exact and exact.exact,
                "sums": exact and exact.sums,
                "wrong_sums": exact and exact.wrong_sums,
            }
        )
    training = model.training
    chosen = choice and {
        "scale_digits": choice.scale_digits,
        "images": choice.images,
        "float_error_pct": choice.float_error_pct,
        "errors_pct": choice.errors_pct,
        "within": choice.within,
        "exact": choice.exact,
    }
    return {
        "dataset": model.dataset,
        "output": str(output),
        "layers": layers,
        "choice": chosen,
        "remarks": list(remarks),
        "exactness": outcome(folds),
        "measured": measured,
        "test_images": training.test_images,
        "float_error_pct": training.float_error_pct,
        "integer_error_pct": training.integer_error_pct,
    }


def _print(model, folds, output: Path, measured: bool, choice) -> None:
    from ..export.outcome import outcome_lines

    constants = [
        (
            fold.index,
            f"{fold.n_in} x {fold.n_out}",
            _span(fold.scale),
            fold.scale_digits,
            fold.shift,
            fold.negated_rows,
            fold.constant_neurons,
        )
        for fold in folds
    ]
    print_table(
        f"Folded {model.dataset} model: constants",
        ("layer", "size", "scale m", "digits", "shift s", "negated", "constant"),
        constants,
        footnotes=[
            "hidden layers q = clip((m a + b) >> s, 0, 2^n - 1), last layer m a + b",
            "digits: largest number of signed digits of a scale; negated: rows whose scale was negative;",
            "constant: neurons whose output does not depend on the input",
        ],
    )
    widths = [
        (
            fold.index,
            fold.in_bits,
            _span(fold.accumulator),
            fold.accumulator.bits,
            _span(fold.bias),
            fold.bias.bits,
            fold.act_bits,
        )
        for fold in folds
    ]
    print_table(
        f"Folded {model.dataset} model: widths",
        ("layer", "in bits", "accumulator a", "bits", "bias b", "bits", "out bits"),
        widths,
        footnotes=[f"written to {output}"],
    )
    if choice is not None:
        _print_choice(choice)
    for line in outcome_lines(folds):
        print(line)
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


def _print_choice(choice) -> None:
    from ..export.digits import TOLERANCE_PCT

    digits = choice.scale_digits
    verdict = f"the smallest number within {TOLERANCE_PCT} points of float"
    if choice.exact:
        verdict = "every activation and every class is exact, so more digits change nothing"
    elif not choice.within:
        verdict = f"the largest number, but not within {TOLERANCE_PCT} points of float"
    reason = f"{digits} chosen: {verdict}"
    if not choice.images:
        print(f"scale digits: {reason}")
        return
    rows = [("float, scales not rounded", None, choice.float_error_pct)]
    rows += [("integers", count, error) for count, error in enumerate(choice.errors_pct, 1)]
    print_table(
        "Choice of the scale digits",
        ("network", "digits", "error %"),
        rows,
        footnotes=[f"{choice.images:,} held-out training images", reason],
    )


def _span(values) -> str:
    return f"{values.lo}" if values.lo == values.hi else f"{values.lo}..{values.hi}"
