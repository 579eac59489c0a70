"""What the simulator is given: beats to drive, and every value to expect.

The folder holds `vectors.json`, which describes, and plain little-endian arrays, which both numpy and the
compiled driver read:

- ``images.bin``: uint8 (rows, beats, bytes), the beats of `s_axis_tdata`
- ``<layer>.bin`` per hidden layer: uint8 (rows, vectors, neurons), or uint16 where values need it; layers
  without weights have channels for neurons
- ``scores.bin``: int64 (rows, classes); ``classes.bin``: uint16 (rows,)
- ``weights.bin``: uint32 (beats,), the beats of `s_axis_weights_tdata`, where weights are loaded

Where another model is loaded between images, a folder ``again`` inside is the same for that model. A folder
``extra`` inside is the same for the images that make every weight matter; it also has, per hidden layer with
weights, ``<layer>-sums.bin``, int64 (rows, vectors, neurons): the sums before they are rounded.

A layer gives so many vectors per image as its entry of `vectors.json` says under ``vectors``, and one if it
says nothing. Waits that let events coincide (`bc_hw.cosim.aimed_traffic`) stand under ``aimed`` where a layer
has several. Certificates contain the hash of this folder: what a dense network gives must stay the same byte
for byte.

Where an image has several beats, one more row follows the images: image 0 cut off after ``short_beats``
beats, which the hardware fills up with zeros.
"""

import json
from pathlib import Path

import numpy as np

from ..files import atomic_directory
from ..golden import LayerValues, trace
from ..plan.ports import image_port, result_port
from ..plan.stage import AnyStage
from ..plan.timing.schedule import images_inside
from .aimed_traffic import aimed_traffic
from .bench_tests import bench_tests
from .cycles import predicted_completions, steady_images
from .design_under_test import DesignUnderTest
from .extra_images import ExtraImages
from .packets import image_beats, kept_bits
from .stimulus import Stimulus
from .taps import Tap

__all__ = [
    "EXTRA_FOLDER",
    "VECTORS_FILE",
    "stream_length",
    "write_vectors",
]

VECTORS_FILE = "vectors.json"
AGAIN_FOLDER = "again"
EXTRA_FOLDER = "extra"


def stream_length(dut: DesignUnderTest, images: int) -> int:
    """Return how many images are streamed to check ``images``: more, where the pace shows only later.

    A single image stays single: it measures the latency alone.
    """
    return images if images == 1 else max(images, steady_images(dut.design))


def write_vectors(
    folder: Path,
    dut: DesignUnderTest,
    taps: list[Tap],
    stimulus: Stimulus,
    *,
    seed: int,
    extra: ExtraImages | None = None,
) -> dict:
    """Compute what the golden model expects and write the vectors folder, all of it or nothing.

    Parameters
    ----------
    seed : int
        Of the waits that the bench inserts.
    extra : ExtraImages, optional
        Images whose sums are compared, too.

    Returns
    -------
    dict
        The content of `vectors.json`; under ``extra`` stands that of the extra images, if there are any.
    """
    content, arrays = _vectors(dut, taps, stimulus, seed)
    if extra is not None:
        few = Stimulus(extra.images, 0, "made to exercise every weight", [])
        content["extra"], extra_arrays = _vectors(dut, taps, few, seed, extra.sums)
        content["extra"]["coverage"] = extra.coverage.sentences()
    content["tests"] = bench_tests(
        loadable=dut.weight_beats is not None,
        traffic=stimulus.traffic is not None,
        again=stimulus.again is not None,
        extra=extra is not None,
        aimed="aimed" in content,
    )
    with atomic_directory(folder, marker=VECTORS_FILE) as temporary:
        _write(temporary, content, arrays)
        if stimulus.again is not None:
            place = temporary / AGAIN_FOLDER
            place.mkdir()
            _write(place, *_vectors(dut.with_model(stimulus.again), taps, stimulus, seed))
        if extra is not None:
            place = temporary / EXTRA_FOLDER
            place.mkdir()
            _write(place, content["extra"], extra_arrays)
    return content


def _write(folder: Path, content: dict, arrays: dict[str, np.ndarray]) -> None:
    for name, values in arrays.items():
        (folder / name).write_bytes(np.ascontiguousarray(values).tobytes())
    (folder / VECTORS_FILE).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def _fold_values(stage: AnyStage) -> int:
    """Return how many values one fold of a stage gives."""
    return stage.beat_lanes * (stage.drain_cycles - 1) + stage.fold_tail


def _vectors(
    dut: DesignUnderTest,
    taps: list[Tap],
    stimulus: Stimulus,
    seed: int,
    sums: list[LayerValues] | None = None,
) -> tuple[dict, dict[str, np.ndarray]]:
    """Return the content of `vectors.json`, and the arrays by the name of their file.

    With ``sums``, those of every layer for these images, they are compared, too; then no image is cut off,
    and the images are streamed once.
    """
    design, first = dut.design, dut.design.layers[0]
    rows = stimulus.images
    short_beats = (image_port(first).beats + 1) // 2 if image_port(first).beats > 1 and sums is None else None
    if short_beats is not None:
        rows = np.concatenate([rows, rows[:1] & kept_bits(first, short_beats)])
    expected = trace(dut.model, rows)
    arrays = {
        "images.bin": np.concatenate(
            [image_beats(rows[at : at + 1000], first) for at in range(0, len(rows), 1000)]
        ),
        "scores.bin": expected.scores.astype("<i8"),
        "classes.bin": expected.classes.astype("<u2"),
    }
    for layer, values in zip(design.layers, expected.activations, strict=False):
        arrays[f"{layer.name}.bin"] = values.astype("<u2" if layer.act_bits > 8 else "<u1")
    for tap, values in zip(taps, sums or [], strict=False):
        if tap.sums:
            arrays[f"{tap.layer}-sums.bin"] = values.scaled.astype("<i8")
    if dut.weight_beats is not None:
        arrays["weights.bin"] = np.array(dut.weight_beats, dtype="<u4")
    last = design.layers[-1]
    content = {
        "seed": seed,
        "source": stimulus.source,
        "first_image": stimulus.first,
        "images": len(stimulus.images),
        "rows": len(rows),
        "beats": image_port(first).beats,
        "beat_bytes": arrays["images.bin"].shape[2],
        "short_beats": short_beats,
        "weight_beats": None if dut.weight_beats is None else len(dut.weight_beats),
        "weights_checksum": bool(design.weights_checksum),
        "layers": [
            {
                "name": layer.name,
                "valid": tap.valid,
                "payload": tap.payload,
                "bits": layer.act_bits,
                "lanes": layer.beat_lanes,
                "pe": _fold_values(layer),
                "neurons": layer.n_out,
            }
            | ({"vectors": layer.walk.vectors} if layer.walk.vectors > 1 else {})
            | ({"sums": tap.sums, "sum_bits": layer.requant.scaled_bits} if sums and tap.sums else {})
            for layer, tap in zip(design.layers, taps, strict=False)
        ],
        "output": {
            "name": last.name,
            "class_bits": result_port(last).class_bits,
            "score_bits": result_port(last).score_bits,
            "parts": result_port(last).group_beats,
            "part_bits": result_port(last).data_bits,
            "lanes": last.beat_lanes,
            "pe": _fold_values(last),
            "neurons": last.n_out,
        },
        "latency_cycles": design.timing.latency_cycles,
        "cycles_per_image": design.timing.cycles_per_image,
        "images_in_flight": images_inside(design.layers, design.output_banks),
        "steady_images": steady_images(design),
        "traffic": stimulus.traffic,
        "completions": predicted_completions(
            design, len(rows) if sums else stream_length(dut, len(stimulus.images))
        ),
    }
    if sums is None and any(layer.walk.vectors > 1 for layer in design.layers):
        aimed = aimed_traffic(design)
        content["aimed"] = {
            "offered": aimed.offered,
            "taken": aimed.taken,
            "completions": aimed.completions,
        }
    return content, arrays
