"""``bc-hw upsets``."""

from pathlib import Path

import click

from ..errors import UsageError, must_be
from .console import print_json, print_table, progress

__all__ = ["command"]

MOST_IMAGES = 1000
"""Of the data set, unless told otherwise: then a trial of an everyday network takes milliseconds."""


class _Rates(click.ParamType):
    """Numbers with commas between them."""

    name = "RATE,..."

    def convert(self, value, param, ctx):
        if not isinstance(value, str):
            return value
        try:
            return tuple(float(part) for part in value.split(","))
        except ValueError:
            return self.fail(f"Rates must be numbers with commas between them, not {value!r}", param, ctx)


@click.command("upsets")
@click.argument("file", metavar="MODEL", type=click.Path(path_type=Path))
@click.option("--dataset", metavar="NAME|FILE.npz", help="Data set.  [default: that of the training]")
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets.  [default: $BC_HW_DATA]"
)
@click.option(
    "--images",
    type=click.IntRange(min=1),
    help=f"Number of test images.  [default: {MOST_IMAGES}, or all if there are fewer]",
)
@click.option(
    "--rates",
    type=_Rates(),
    default="1e-5,3e-5,1e-4,3e-4,1e-3,3e-3,1e-2,3e-2,1e-1",
    show_default=True,
    help="Probabilities that a bit is flipped.",
)
@click.option(
    "--trials",
    type=click.IntRange(min=1),
    default=1000,
    show_default=True,
    help="Number of networks per rate.",
)
@click.option(
    "--samples",
    type=click.IntRange(min=1),
    default=10_000,
    show_default=True,
    help="Number of single flips per layer; a layer with fewer weights has each of them flipped.",
)
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of all flips.")
@click.option(
    "--picture", type=click.Path(path_type=Path), help="Draw the accuracy to this file: .png, .svg or .pdf."
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Also write the JSON object to this file."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(file, dataset, data_dir, images, rates, trials, samples, seed, picture, output, as_json):
    """Flip bits in the weight memory of MODEL, a model.bchw, and measure how the predictions change.

    The command first flips bits one by one, and counts how many change the class of any image. Then it flips
    all bits at random with the same probability, and measures the accuracy. It uses the integer model, which
    computes what the hardware computes.
    """
    import json

    import msgspec

    from ..data import load_dataset
    from ..data.fit import check_fit, pixels_for
    from ..files import write_text
    from ..model.bchw import load_model
    from ..upsets import measure_upsets
    from ..upsets.picture import PICTURES, draw_upsets
    from ..upsets.weights import weighted_layers

    if picture is not None and picture.suffix not in PICTURES:
        raise UsageError(must_be("Picture", f"a file of type {', '.join(PICTURES)}", str(picture)))
    model = load_model(file)
    name = dataset or model.dataset
    if not name:
        raise UsageError(f"Data set must be given with --dataset, as {file} does not name one")
    data = load_dataset(name, data_dir)
    check_fit(model.topology, data)
    pixels, labels = data.split("test")
    if images is not None and images > len(pixels):
        raise UsageError(must_be("Number of images", f"at most {len(pixels)}", images))
    count = images or min(MOST_IMAGES, len(pixels))
    sizes = [model.layers[index].weights.size for index in weighted_layers(model)]
    singles = sum(min(samples, size) for size in sizes)
    with progress("upsets", singles + len(rates) * trials) as advance:
        result = measure_upsets(
            model,
            pixels_for(pixels[:count], model.input),
            labels[:count],
            rates=rates,
            trials=trials,
            samples=samples,
            seed=seed,
            advance=advance,
        )
    title = f"{model.topology.text}, {name}"
    if picture is not None:
        draw_upsets(result, picture, f"{title}: {trials:,} trials per rate")
    content = {"model": str(file), "dataset": name} | msgspec.to_builtins(result)
    if output is not None:
        write_text(output, json.dumps(content, indent=2) + "\n")
    if as_json:
        print_json(content)
        return
    _print(result, title)


def _print(result, title: str) -> None:
    rows = [
        (
            layer.name,
            layer.weights,
            layer.flips,
            layer.changing,
            layer.share.pct,
            _interval(layer.share),
            f"{layer.mean_changed_pct:.4f}",
            layer.worst_changed,
        )
        for layer in result.layers
    ]
    share = result.share
    print_table(
        f"{title}: single flips, {result.images:,} images",
        ("layer", "bits", "flipped", "change any", "share %", "95 %", "images % per flip", "at worst"),
        rows,
        footnotes=[
            f"{share.pct:.2f} % ({_interval(share)}) of all single flips change any prediction; "
            f"most sensitive: {result.most_sensitive}"
        ],
    )
    print_table(
        f"{title}: accuracy %, {result.accuracy_pct:.2f} without flips",
        ("rate", "trials", "flips", "mean", "worst", "5 %", "median", "95 %"),
        [
            (
                f"{rate.rate:g}",
                rate.trials,
                rate.mean_flips,
                rate.accuracy_pct,
                rate.lowest_pct,
                rate.quantiles_pct[0],
                rate.quantiles_pct[2],
                rate.quantiles_pct[-1],
            )
            for rate in result.rates
        ],
        footnotes=[f"seed {result.seed}"],
    )


def _interval(share) -> str:
    return "exact" if share.low_pct == share.high_pct else f"{share.low_pct:.2f} to {share.high_pct:.2f}"
