"""``bc-hw train``."""

import hashlib
from pathlib import Path

import click

from ..errors import Phrase, StorageError, must_be
from .console import note, print_json, print_table, progress

__all__ = ["command"]


@click.command(
    "train",
    epilog="The defaults of the other options depend on the data set.",
)
@click.option(
    "--dataset",
    default="digits",
    show_default=True,
    help="Data set: digits, mnist, fashion-mnist, cifar10, svhn or FILE.npz.",
)
@click.option(
    "--layers",
    metavar="LAYERS",
    help="Layers, beginning with the inputs, such as 784-1024-10 or 32x32x3-64C3-MP2-512-10.",
)
@click.option(
    "--mode",
    type=click.Choice(["deterministic", "stochastic", "none"]),
    help="How weights become binary; none keeps real weights, for comparison.  [default: deterministic]",
)
@click.option("--act-bits", type=int, help="Width of an activation, 1 to 8 bits.  [default: 4]")
@click.option(
    "--input-bits",
    type=int,
    help="Width of a pixel, 1 to 8 bits; drops the low bits of pixels.  [default: 8]",
)
@click.option(
    "--scale-digits",
    type=int,
    help="Signed digits of a neuron's scale, 1 to 3; 0 does not round the scale.  [default: 1]",
)
@click.option("--epochs", type=int, help="Passes over the training images.")
@click.option("--batch", type=int, help="Images per step.")
@click.option(
    "--optimiser",
    type=click.Choice(["adam", "muon", "nesterov", "sgd"]),
    help="Optimiser; muon leaves the last layer to adam.  [default: adam]",
)
@click.option("--lr", type=float, help="Learning rate of the first step.")
@click.option("--lr-end", type=float, help="Learning rate after the last step.  [default: 0]")
@click.option(
    "--lr-scale/--no-lr-scale",
    default=None,
    help="Whether each layer of binary weights has its own learning rate.  [default: lr-scale]",
)
@click.option(
    "--schedule",
    type=click.Choice(["cosine", "exponential", "linear"]),
    help="How the learning rate falls.  [default: cosine]",
)
@click.option(
    "--loss",
    type=click.Choice(["square-hinge", "cross-entropy"]),
    help="Loss function.  [default: square-hinge]",
)
@click.option(
    "--label-smoothing",
    type=float,
    help="Share of the target of cross-entropy that all classes get alike.  [default: 0]",
)
@click.option(
    "--flip/--no-flip", default=None, help="Whether training mirrors half of the images.  [default: no-flip]"
)
@click.option(
    "--translate",
    type=int,
    help="Pixels by which training moves an image at most, in each direction.  [default: 0]",
)
@click.option(
    "--teacher",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="Checkpoint from whose scores the network also learns; may be given several times.",
)
@click.option(
    "--teacher-share",
    type=float,
    help="Weight of the teachers in the loss; the labels have the rest.  [default: 0.5]",
)
@click.option(
    "--temperature",
    type=float,
    help="Divisor of the scores in the comparison with the teacher.  [default: 0.3]",
)
@click.option("--dropout-in", type=float, help="Share of pixels that training drops.")
@click.option("--dropout-hidden", type=float, help="Share of activations that training drops.  [default: 0]")
@click.option(
    "--valid",
    type=int,
    help="Number of training images held out to choose the best epoch; 0 keeps the last epoch.  [default: 0]",
)
@click.option("--seed", type=int, help="Seed of all random choices.  [default: 0]")
@click.option("--threads", type=int, help="Number of threads; the weights depend on it.")
@click.option(
    "--precision",
    type=click.Choice(["float32", "bfloat16"]),
    help="Precision of products in training; tests are exact.  [default: bfloat16 if the processor has it]",
)
@click.option(
    "--device", type=click.Choice(["cpu", "cuda"]), help="Where to train.  [default: a GPU if there is one]"
)
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets.  [default: $BC_HW_DATA]"
)
@click.option("--resume", is_flag=True, help="Continue an interrupted run from OUTPUT.part.")
@click.option(
    "--tensorboard",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Also write a log for TensorBoard to this folder.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path("model.pt"), show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(dataset, layers, teacher, data_dir, resume, tensorboard, output, as_json, **choices):
    """Train a network with binary weights and write its checkpoint.

    After every epoch, and every minute, the command writes its state to OUTPUT.part. After an interruption,
    the same command with --resume gives the same weights as an uninterrupted run. OUTPUT.jsonl gets one line
    of numbers per epoch.
    """
    _waiting_threads_sleep()
    from ..data import load_dataset
    from ..export.measure import measure_facts
    from ..files import remove_leftovers
    from ..lock import exclusive
    from ..train import load_checkpoint, make_config, save_checkpoint
    from ..train.log import JsonLinesLog, TensorBoardLog
    from ..train.recipes import recipe_for

    if output.is_dir():
        raise StorageError(must_be("Output", "a file", Phrase(f"the folder {output}")))
    part, log = (output.with_name(output.name + end) for end in (".part", ".jsonl"))
    data = load_dataset(dataset, data_dir)
    teachers = [load_checkpoint(path) for path in teacher]
    config = make_config(
        dataset,
        data.class_names,
        layers=layers,
        recipe=recipe_for(data),
        output=output.name,
        teacher_files=[path.name for path in teacher],
        teachers=tuple(hashlib.sha256(path.read_bytes()).hexdigest() for path in teacher),
        **choices,
    )
    with exclusive(output, "bc-hw train"):
        remove_leftovers(part)
        remove_leftovers(log)
        if resume and not part.exists():
            note(f"{part} does not exist: starting from the first epoch")
            resume = False
        if not resume and part.exists():
            note(f"{part}, left by an interrupted run, will be overwritten; --resume continues it")
        logs = [JsonLinesLog(log)]
        if tensorboard is not None:
            logs.append(TensorBoardLog(tensorboard))
        checkpoint = _train(config, data, teachers, part, resume, logs)
        facts = measure_facts(checkpoint, data.test_images, data.test_labels)
        save_checkpoint(checkpoint.with_facts(facts), output)
        part.unlink(missing_ok=True)
    _report(config, facts, output, as_json)


def _train(config, data, teachers, part: Path, resume: bool, logs):
    """Train behind a bar; every epoch goes to all of ``logs``, which are closed at the end."""
    from ..train import train
    from ..train.loop import steps_per_epoch

    try:
        with progress("training", config.epochs * steps_per_epoch(config, data)) as advance:
            done = 0

            def show(now):
                nonlocal done
                remark = (
                    f"epoch {now.epoch}/{config.epochs}, loss {now.loss:.3f}, error {now.error_pct:.2f} %"
                )
                advance(now.step - done, remark)
                done = now.step

            def keep(record):
                for log in logs:
                    log(record)

            return train(
                config,
                data,
                teachers=teachers,
                resume_file=part,
                resume=resume,
                on_step=show,
                on_epoch=keep,
            )
    except KeyboardInterrupt:
        if part.exists():
            note(f"{part} keeps the run up to its last save: continue with --resume")
        raise
    finally:
        for log in logs:
            log.close()


def _waiting_threads_sleep() -> None:
    """Keep idle OpenMP threads from spinning; they read this once, when torch is imported."""
    import os

    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def _report(config, facts, output: Path, as_json: bool) -> None:
    from ..topology import format_topology

    if as_json:
        print_json(
            {
                "dataset": config.dataset,
                "layers": format_topology(config.topology),
                "epochs": config.epochs,
                "epoch": facts.epoch,
                "seed": config.seed,
                "valid_error_pct": facts.valid_error_pct,
                "test_images": facts.test_images,
                "float_error_pct": facts.float_error_pct,
                "integer_error_pct": facts.integer_error_pct,
                "command": config.command,
                "output": str(output),
            }
        )
        return
    weights = "binary" if config.mode.binary else "real"
    footnotes = [f"all {facts.test_images:,} test images; written to {output}"]
    if facts.valid_error_pct is not None:
        footnotes.append(
            f"epoch {facts.epoch} of {config.epochs}, chosen by {config.valid:,} validation images: "
            f"error {facts.valid_error_pct:.2f} %"
        )
    print_table(
        f"{format_topology(config.topology)} on {config.dataset}",
        ("network", "test error %"),
        [
            (f"BatchNorm in float, {weights} weights", facts.float_error_pct),
            ("integer model, as in hardware", facts.integer_error_pct),
        ],
        footnotes=footnotes,
    )
