"""``bc-hw eval``."""

from pathlib import Path

import click

from ..errors import UsageError, must_be
from .console import print_json, print_table

__all__ = ["command"]


@click.command("eval", short_help="Measure a checkpoint or an exported model on a data set.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dataset", help="Default: the data set the model was trained on.")
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets; else $BC_HW_DATA."
)
@click.option("--split", type=click.Choice(["test", "train"]), default="test", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(file, dataset, data_dir, split, as_json):
    """Measure FILE on a whole split with the integer model, as in hardware.

    FILE is a model.bchw, or a model.pt: that is exported in memory, and its float network measured too.
    """
    from .. import golden
    from ..data import load_dataset
    from ..data.dataset import drop_low_bits

    model, checkpoint = _load(file)
    name = dataset or model.dataset
    if not name:
        raise UsageError(f"Data set must be given with --dataset, as {file} does not name one")
    data = load_dataset(name, data_dir)
    for what, wanted, found in (
        ("pixels", model.sizes[0], data.n_in),
        ("classes", model.sizes[-1], data.classes),
    ):
        if wanted != found:
            raise UsageError(must_be(f"Data set {name}", f"one of {wanted} {what}", found))
    images, labels = data.split(split)
    classes = golden.classify(model, drop_low_bits(images, model.input_bits))
    correct = int((classes == labels).sum())
    result = {
        "dataset": name,
        "split": split,
        "images": len(labels),
        "correct": correct,
        "error_pct": 100 * (len(labels) - correct) / len(labels),
    }
    if checkpoint is not None:
        from ..export.measure import classify_float

        before = classify_float(checkpoint.network(), images, model.input_bits)
        result["float_error_pct"] = 100 * float((before != labels).mean())
    per_class = _per_class(labels, classes, data.class_names)
    if as_json:
        print_json(result | {"classes": per_class})
    else:
        _print(result, per_class)


def _load(file: Path):
    """Return the integer model in ``file``, and the checkpoint it was folded from, or None."""
    if file.suffix == ".bchw":
        from ..model.bchw import load_model

        return load_model(file), None
    if file.suffix == ".pt":
        from ..export import export_model
        from ..train import load_checkpoint

        checkpoint = load_checkpoint(file)
        return export_model(checkpoint)[0], checkpoint
    raise UsageError(must_be("File", "a checkpoint (.pt) or an integer model (.bchw)", str(file)))


def _per_class(labels, classes, names) -> list[dict]:
    from sklearn.metrics import confusion_matrix

    matrix = confusion_matrix(labels, classes, labels=range(len(names)))
    return [
        {"name": name, "images": int(row.sum()), "correct": int(row[index])}
        for index, (name, row) in enumerate(zip(names, matrix, strict=True))
    ]


def _print(result: dict, per_class: list[dict]) -> None:
    rows = []
    for entry in [*per_class, {"name": "all", "images": result["images"], "correct": result["correct"]}]:
        share = 100 * entry["correct"] / entry["images"] if entry["images"] else None
        rows.append((entry["name"], entry["images"], entry["correct"], share))
    footnotes = [f"error {result['error_pct']:.2f} % on integers, as in hardware"]
    if "float_error_pct" in result:
        footnotes.append(f"error {result['float_error_pct']:.2f} % with BatchNorm in float")
    print_table(
        f"{result['dataset']}, {result['split']} split",
        ("class", "images", "correct", "accuracy %"),
        rows,
        footnotes=footnotes,
    )
