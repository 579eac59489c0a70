"""``bc-hw study``."""

from pathlib import Path

import click

from .console import print_json, print_table, progress

__all__ = ["command"]


@click.command("study", short_help="Run a named experiment: several trainings, one table.")
@click.argument("name", type=click.Choice(["mnist", "fashion", "optimizers", "bits"]))
@click.option("--quick", is_flag=True, help="The same rows in small on digits: seconds, not hours.")
@click.option("--seeds", type=click.IntRange(1, 100), default=3, show_default=True, help="Trainings per row.")
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets; else $BC_HW_DATA."
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, file_okay=False), help="Folder.  [default: study-NAME]"
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(name, quick, seeds, data_dir, output, as_json):
    r"""Train every row of the study NAME, choose epochs on validation images, and test once.

    \b
    mnist       no regulariser, BinaryConnect deterministic and stochastic, 50 % dropout
    fashion     binary against the same network in float
    optimizers  SGD, Nesterov and Adam, with and without the learning-rate scale
    bits        activations of 1 to 8 bits, two widths, with cycles and LUTs

    OUTPUT gets study.json, curves.png, and checkpoint and log of each training. After a kill the same command
    goes on: what is finished is not trained again.
    """
    import os

    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from ..data import load_dataset
    from ..study import make_study, run_study
    from ..study.picture import draw_study

    study = make_study(name, quick=quick)
    data = load_dataset(study.dataset, data_dir)
    folder = Path(f"study-{name}") if output is None else output
    total = seeds * sum(arm.choices["epochs"] for arm in study.arms)
    with progress(f"study {name}", total) as advance:
        seen = set()

        def show(run, now):
            epoch = (run, now.epoch)
            advance(epoch not in seen, f"{run}: epoch {now.epoch}, loss {now.loss:.3f}")
            seen.add(epoch)

        result = run_study(study, data, folder, seeds=seeds, quick=quick, on_step=show)
    draw_study(result, folder / "curves.png")
    if as_json:
        import msgspec

        print_json(msgspec.to_builtins(result))
        return
    _print(result, folder, hardware=study.hardware)


def _print(result, folder: Path, *, hardware: bool) -> None:
    columns = ["network", "test error %", "deviation", "arithmetic", "s/epoch"]
    rows = []
    for row in result.rows:
        arithmetic = "integers" if row.integer else "float"
        seconds = sum(run.seconds_per_epoch for run in row.runs) / len(row.runs)
        cells = [row.name, row.mean_error_pct, row.deviation_pct, arithmetic, seconds]
        rows.append(cells + ([row.cycles_per_image, row.luts] if hardware else []))
    print_table(
        f"{result.title}: {result.dataset}",
        columns + (["cycles", "LUTs"] if hardware else []),
        rows,
        footnotes=[
            f"all {result.test_images:,} test images, epochs chosen on validation images, "
            f"{len(result.rows[0].runs)} seeds",
            *(["quick form: it shows that the study runs, not what it would find"] if result.quick else []),
            f"{folder}/study.json, {folder}/curves.png",
        ],
    )
    if result.name == "fashion":
        accuracy = [
            [
                sum(values) / len(values)
                for values in zip(*(run.class_accuracy_pct for run in row.runs), strict=True)
            ]
            for row in result.rows
        ]
        print_table(
            "Accuracy per class, %",
            ["class", *(row.name for row in result.rows)],
            zip(result.class_names, *accuracy, strict=True),
        )
