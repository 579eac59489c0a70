"""``bc-hw eval``."""

from pathlib import Path

import click

from ..errors import UsageError, must_be
from .console import print_json, print_table

__all__ = ["command"]

PICTURES = (".png", ".svg", ".pdf")


@click.command("eval")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dataset", metavar="NAME|FILE.npz", help="Data set.  [default: that of the training]")
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets.  [default: $BC_HW_DATA]"
)
@click.option("--split", type=click.Choice(["test", "train"]), default="test", show_default=True)
@click.option("--all-ways", is_flag=True, help="Also test a model.pt with binary, real and drawn weights.")
@click.option(
    "--samples",
    type=click.IntRange(1, 1000),
    default=10,
    show_default=True,
    help="Number of networks in the ensemble with drawn weights.",
)
@click.option(
    "--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the drawn weights."
)
@click.option(
    "--picture",
    type=click.Path(path_type=Path),
    help="Draw the confusion matrix to this file: .png, .svg or .pdf.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(file, dataset, data_dir, split, all_ways, samples, seed, picture, as_json):
    """Measure FILE on a whole split with the integer model, as in hardware.

    FILE is a model.bchw or a model.pt. The command exports a model.pt in memory, and measures its float
    network too. If a model.pt was trained with real weights, it has no integer form and is measured only in
    float.
    """
    from ..data import load_dataset
    from ..data.fit import check_fit, pixels_for

    if picture is not None and picture.suffix not in PICTURES:
        raise UsageError(must_be("Picture", f"a file of type {', '.join(PICTURES)}", str(picture)))
    model, checkpoint = _load(file)
    if all_ways and checkpoint is None:
        raise UsageError(must_be("File", "a checkpoint (.pt) to be tested in all ways", str(file)))
    topology, bits, name = _needs(model, checkpoint)
    name = dataset or name
    if not name:
        raise UsageError(f"Data set must be given with --dataset, as {file} does not name one")
    data = load_dataset(name, data_dir)
    check_fit(topology, data)
    images, labels = data.split(split)
    classes = before = None
    if checkpoint is not None:
        from ..export.measure import classify_float

        classes = before = classify_float(checkpoint.network(), images, bits)
    if model is not None:
        from .. import golden

        classes = golden.classify(model, pixels_for(images, model.input))
    correct = int((classes == labels).sum())
    result = {
        "dataset": name,
        "split": split,
        "arithmetic": "float" if model is None else "integer",
        "images": len(labels),
        "correct": correct,
        "error_pct": 100 * (len(labels) - correct) / len(labels),
    }
    if before is not None:
        result["float_error_pct"] = 100 * int((before != labels).sum()) / len(labels)
    matrix = _confusion(labels, classes, data.class_names)
    per_class = _per_class(matrix, data.class_names)
    if as_json:
        result |= {"classes": per_class, "confusion": matrix.tolist()}
    else:
        _print(result, per_class, _mix_ups(matrix, data.class_names))
    if picture is not None:
        _draw(picture, matrix, data.class_names, f"{name}, {split} split: error {result['error_pct']:.2f} %")
    if all_ways:
        from ..export.evaluation_modes import evaluate_modes

        found = evaluate_modes(checkpoint, data, split=split, samples=samples, seed=seed)
        if not as_json:
            _print_modes(result, found, samples)
        result["ways"] = {entry.mode: entry.accuracy and entry.accuracy.error_pct for entry in found}
        result["samples"] = samples
    if as_json:
        print_json(result)


def _load(file: Path):
    """Return the integer model in ``file`` and the checkpoint it comes from, None where there is none."""
    if file.suffix == ".bchw":
        from ..model.bchw import load_model

        return load_model(file), None
    if file.suffix == ".pt":
        from ..export import export_model
        from ..train import load_checkpoint

        checkpoint = load_checkpoint(file)
        return export_model(checkpoint)[0] if checkpoint.exportable else None, checkpoint
    raise UsageError(must_be("File", "a checkpoint (.pt) or an integer model (.bchw)", str(file)))


def _needs(model, checkpoint):
    """Return topology, input width and data set."""
    if model is not None:
        return model.topology, model.input_bits, model.dataset
    config = checkpoint.config
    return config.topology, config.input_bits, config.dataset


def _print_modes(result: dict, modes, samples: int) -> None:
    texts = {
        "integer": "integer model, as in hardware",
        "binary": "binary weights, BatchNorm in float",
        "real": "real weights, BatchNorm in float",
        "ensemble": f"{samples} networks with drawn weights, scores added",
    }
    rows = []
    for entry in modes:
        accuracy = entry.accuracy
        rows.append((texts[entry.mode], accuracy and accuracy.correct, accuracy and accuracy.error_pct))
    print_table(
        f"{result['dataset']}, {result['split']} split, in every mode",
        ("network", "correct", "error %"),
        rows,
        footnotes=["only the integer model counts for hardware"],
    )


def _confusion(labels, classes, names):
    """Return how often each class (rows) was taken for each class (columns)."""
    from sklearn.metrics import confusion_matrix

    return confusion_matrix(labels, classes, labels=range(len(names)))


def _mix_ups(matrix, names) -> list[tuple[int, str, str]]:
    """Return the three most frequent mistakes: how often, what it is, what it was taken for."""
    found = [
        (count, names[true], names[taken])
        for true, row in enumerate(matrix.tolist())
        for taken, count in enumerate(row)
        if count and true != taken
    ]
    return sorted(found, key=lambda entry: -entry[0])[:3]


def _draw(path: Path, matrix, names, title: str) -> None:
    """Draw the confusion matrix. The shade is the share of its row, so that rare classes show too."""
    from matplotlib.figure import Figure
    from sklearn.metrics import ConfusionMatrixDisplay

    from ..files import atomic_file

    size = 2.5 + 0.5 * len(names)
    figure = Figure(figsize=(size, size), layout="constrained")
    axes = figure.add_subplot()
    shown = ConfusionMatrixDisplay(matrix, display_labels=names)
    shown.plot(ax=axes, colorbar=False, cmap="Blues", xticks_rotation="vertical", values_format="d")
    shares = matrix / matrix.sum(axis=1, keepdims=True).clip(min=1)
    shown.im_.set_data(shares)
    shown.im_.set_clim(0, 1)
    for share, text in zip(shares.flat, shown.text_.flat, strict=True):
        text.set_color("white" if share > 0.5 else "black")
    axes.set(title=title, xlabel="taken for", ylabel="is")
    # Without the date the same matrix gives the same file.
    dates = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}}
    with atomic_file(path) as temporary:
        figure.savefig(temporary, format=path.suffix[1:], dpi=150, metadata=dates.get(path.suffix))


def _per_class(matrix, names) -> list[dict]:
    return [
        {"name": name, "images": int(row.sum()), "correct": int(row[index])}
        for index, (name, row) in enumerate(zip(names, matrix, strict=True))
    ]


def _print(result: dict, per_class: list[dict], mix_ups: list[tuple[int, str, str]]) -> None:
    rows = []
    for entry in [*per_class, {"name": "all", "images": result["images"], "correct": result["correct"]}]:
        share = 100 * entry["correct"] / entry["images"] if entry["images"] else None
        rows.append((entry["name"], entry["images"], entry["correct"], share))
    footnotes = [f"{count:,} times {true} was taken for {taken}" for count, true, taken in mix_ups]
    if result["arithmetic"] == "integer":
        footnotes.append(f"error {result['error_pct']:.2f} % on integers, as in hardware")
    if "float_error_pct" in result:
        footnotes.append(f"error {result['float_error_pct']:.2f} % with BatchNorm in float")
    print_table(
        f"{result['dataset']}, {result['split']} split",
        ("class", "images", "correct", "accuracy %"),
        rows,
        footnotes=footnotes,
    )
