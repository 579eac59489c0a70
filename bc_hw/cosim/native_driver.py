"""The compiled driver: whole test sets at the full speed of the Verilated design."""

import itertools
from collections.abc import Callable
from pathlib import Path

import numpy as np

from ..eda.process import run_tool
from ..errors import ToolFailed, must_be
from ..plan.design import TOP
from .aimed_traffic import AimedTraffic
from .listener import progress_lines
from .outcome import Divergence, Outcome

__all__ = ["add_shard", "job_text", "run_native", "split_images", "unhindered_images"]

LEAST_PER_SHARD = 50
"""Least number of images that is worth a process of its own."""


def unhindered_images(content: dict) -> int:
    """Return how many images follow those that meet random waits.

    They fill all buffers while the receiver takes no result, and then show whether the design is back at its
    pace.
    """
    return content["steady_images"] + content["images_in_flight"]


def split_images(images: int, least: int, jobs: int) -> list[tuple[int, int]]:
    """Split images into at most ``jobs`` runs of consecutive ones: pairs of first and count.

    Parameters
    ----------
    least : int
        Least number of images in a run, if there is more than one run.
    """
    shards = max(1, min(jobs, images // max(least, LEAST_PER_SHARD)))
    bounds = [images * index // shards for index in range(shards + 1)]
    return [(start, stop - start) for start, stop in itertools.pairwise(bounds)]


def job_text(
    vectors: Path,
    content: dict,
    shards: list[tuple[int, int, int]],
    waits: int = 0,
    aimed: AimedTraffic | None = None,
    *,
    top: str = TOP,
) -> str:
    """Return the text of the driver's job: one line per fact, words separated by blanks.

    Parameters
    ----------
    vectors : Path
    content : dict
        Of `vectors.json`.
    shards : list of (int, int, int)
        For each process the first image, the number of images, and the number of images to stream.
    waits : int
        Seed of random waits on both sides, from 1 on; 0 for no waits. On the way, and after the images with
        waits, all buffers are filled, and the last images pass without waits.
    aimed : AimedTraffic, optional
        That of the first images of a shard, which meet no other waits.
    top : str
        Name of the design.
    """
    output = content["output"]
    # A healthy design takes no longer for a result, even if all buffers are full and no images overlap.
    patience = content["latency_cycles"] * (content["images_in_flight"] + 2) + 1000
    lines = [
        f"folder {vectors}",
        f"top {top}",
        *(f"{key} {content[key]}" for key in ("rows", "beats", "beat_bytes")),
        f"weight_beats {content['weight_beats'] or 0}",
        f"patience {patience}",
        f"quiet {content['latency_cycles'] + 10}",
        f"waits {waits} {unhindered_images(content)}",
        *(f"aimed {offered} {taken}" for offered, taken in _pairs(aimed)),
        " ".join(
            ["output"]
            + [str(output[key]) for key in ("name", "lanes", "pe", "neurons")]
            + [str(output[key]) for key in ("class_bits", "score_bits", "parts", "part_bits")]
        ),
    ]
    for tap in content["layers"]:
        words = [tap[key] for key in ("name", "valid", "payload", "lanes", "pe", "neurons", "bits")]
        lines.append(" ".join(["tap", *map(str, words), str(vectors_of(tap))]))
        if "sums" in tap:
            lines.append(" ".join(["sums", str(tap["sum_bits"]), *tap["sums"]]))
    lines += [f"shard {first} {count} {streamed}" for first, count, streamed in shards]
    return "\n".join(lines) + "\n"


def _pairs(aimed: AimedTraffic | None) -> list[tuple[int, int]]:
    """Return, for each image, when it is offered and when its result is taken."""
    return [] if aimed is None else list(zip(aimed.offered, aimed.taken, strict=True))


def vectors_of(layer: dict) -> int:
    """Return how many vectors of each image a layer of `vectors.json` gives."""
    return layer.get("vectors", 1)


def run_native(
    program: Path,
    work: Path,
    vectors: Path,
    content: dict,
    shards: list[tuple[int, int, int]],
    *,
    waits: int = 0,
    aimed: AimedTraffic | None = None,
    advance: Callable[[int], None] = lambda images: None,
    timeout: float | None = None,
    top: str = TOP,
) -> Outcome:
    """Stream all images through the compiled design, one process per shard.

    Parameters
    ----------
    program : Path
        Folder that contains the compiled design.
    work : Path
        Folder for the job, its log and its results.
    shards : list of (int, int, int)
    waits : int
    aimed : AimedTraffic or None
        All as for `job_text`.
    advance : callable
        Called with the number of images that have been finished since the last call.
    top : str
        Name of the design.

    Raises
    ------
    ToolFailed
        If the simulation is killed, runs out of time, or leaves no result.

    Notes
    -----
    Shards are merged in image order: the first difference of the outcome is that of the first image.
    """
    for stale in work.glob("shard[0-9]*"):
        stale.unlink()
    job = work / "job.txt"
    job.write_text(job_text(vectors.resolve(), content, shards, waits, aimed, top=top), encoding="utf-8")

    run_tool(
        [str((program / top).resolve()), "job.txt", "shard"],
        log=work / "native.log",
        cwd=work,
        timeout=timeout,
        on_line=progress_lines(advance),
        name="simulation",
    )
    names = [tap["name"] for tap in content["layers"]] + [content["output"]["name"]]
    outcome = Outcome(processes=len(shards))
    for index in range(len(shards)):
        add_shard(outcome, work / f"shard{index}", names, content["first_image"])
    _require_everything(outcome, content, shards)
    return outcome


def _require_everything(outcome: Outcome, content: dict, shards: list[tuple[int, int, int]]) -> None:
    """Add a problem where a shard finished with fewer results or comparisons than it had to make."""
    # The scores, and the class.
    values = content["output"]["neurons"] + 1
    for layer in content["layers"]:
        values += vectors_of(layer) * layer["neurons"] * (2 if "sums" in layer else 1)
    for completions, (first, _, streamed) in zip(outcome.completions, shards, strict=True):
        if len(completions) != streamed:
            thing = f"Number of results from image {content['first_image'] + first} on"
            outcome.problems.append(must_be(thing, str(streamed), len(completions)))
    room = content["images_in_flight"]
    for inside in outcome.inside:
        if inside != room:
            thing = "Number of images that s_axis takes while no result is taken"
            outcome.problems.append(must_be(thing, str(room), inside))
            break
    wanted = sum(streamed for _, _, streamed in shards) * values
    if outcome.compared != wanted:
        outcome.problems.append(must_be("Number of compared values", str(wanted), outcome.compared))


def add_shard(outcome: Outcome, prefix: Path, names: list[str], first_image: int) -> None:
    """Add what one shard left to ``outcome``.

    Parameters
    ----------
    outcome : Outcome
    prefix : Path
        Of its two files.
    names : list of str
        Of the layers.
    first_image : int
        Index of the first image of all shards in its data set.

    Raises
    ------
    ToolFailed
        If a file is missing or incomplete.
    """
    try:
        lines = prefix.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
        completions = np.fromfile(prefix.with_suffix(".cycles"), dtype="<i8").tolist()
        if lines[-1] != "end":
            raise ValueError("no end")
        _add_lines(outcome, lines, names, first_image)
    except (OSError, ValueError, IndexError) as error:
        raise ToolFailed("Simulation must leave its results, but they are incomplete") from error
    outcome.completions.append(completions)
    outcome.results += len(completions)


def _add_lines(outcome: Outcome, lines: list[str], names: list[str], first_image: int) -> None:
    for line in lines:
        key, _, rest = line.partition(" ")
        if key == "cycles":
            outcome.cycles += int(rest)
        elif key == "compared":
            outcome.compared += int(rest)
        elif key == "mismatches":
            outcome.mismatches += int(rest)
        elif key == "seconds":
            outcome.cpu_seconds += float(rest)
        elif key == "inside":
            outcome.inside.append(int(rest))
        elif key == "problem":
            outcome.problems.append(rest)
        elif key in ("first", "first_sum"):
            image, layer, vector, neuron, expected, got = map(int, rest.split())
            where = (first_image + image, layer, vector, neuron, names[layer])
            found = Divergence(*where, expected, got, rounded=key == "first")
            outcome.first = found if outcome.first is None else min(outcome.first, found)
