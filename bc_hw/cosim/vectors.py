"""What the simulator is given: beats to drive, and every value to expect.

The folder holds `vectors.json`, which describes, and plain little-endian arrays, which both numpy and the
compiled driver read:

- ``images.bin``: uint8 (rows, beats, bytes), the beats of `s_axis_tdata`
- ``<layer>.bin`` per hidden layer: uint8 (rows, vectors, neurons)
- ``scores.bin``: int64 (rows, classes); ``classes.bin``: uint16 (rows,)
- ``weights.bin``: uint32 (beats,), the beats of `s_axis_weights_tdata`, where weights are loaded

Where another model is loaded between images, a folder ``again`` inside is the same for that model. A folder
``extra`` inside is the same for the images that make every weight matter; it also has, per hidden layer,
``<layer>-sums.bin``, int64 (rows, vectors, neurons): the sums before they are rounded.

A layer multiplies so many vectors of an image by its matrix as its entry of `vectors.json` says under
``vectors``, and one, the whole image, if it says nothing. Certificates contain the hash of this folder: what
a dense network gives must stay the same byte for byte.

Where an image has several beats, one more row follows the images: image 0 cut off after ``short_beats``
beats, which the hardware fills up with zeros.
"""

import json
from pathlib import Path

import numpy as np

from ..files import atomic_directory
from ..golden import LayerSums, trace
from ..plan.ports import image_port, result_port
from ..plan.stage import MatrixStage, images_inside
from .bench_tests import bench_tests
from .cycles import predicted_completions, steady_images
from .design_under_test import DesignUnderTest
from .extra_images import ExtraImages
from .stimulus import Stimulus
from .taps import Tap

__all__ = [
    "EXTRA_FOLDER",
    "VECTORS_FILE",
    "image_beats",
    "stream_length",
    "write_vectors",
]

VECTORS_FILE = "vectors.json"
AGAIN_FOLDER = "again"
EXTRA_FOLDER = "extra"


def kept_bits(first: MatrixStage, beats: int) -> np.ndarray:
    """Return, for each input, ones where so many beats of an image tell its bits, uint8 (n_in,)."""
    inputs = np.arange(first.n_in)
    words, rest = divmod(beats, image_port(first).word_beats)
    told = rest * image_port(first).data_bits - inputs % first.word_inputs * first.in_bits
    bits = np.where(inputs // first.word_inputs == words, np.clip(told, 0, first.in_bits), 0)
    bits[inputs // first.word_inputs < words] = first.in_bits
    return ((1 << bits) - 1).astype(np.uint8)


def image_beats(images: np.ndarray, simd: int, in_bits: int, stream_bits: int = 0) -> np.ndarray:
    """Pack images into beats: ``simd`` inputs of ``in_bits`` bits side by side, the first lowest.

    All padding is ones, so that hardware that does not ignore it gives itself away.

    Parameters
    ----------
    images : ndarray of uint8, shape (images, n_in)
    stream_bits : int
        Bits of a beat, of which each word takes as many as it needs; 0 for words in whole bytes, one a beat.

    Returns
    -------
    ndarray of uint8, shape (images, beats, bytes)
    """
    count, n_in = images.shape
    words = -(-n_in // simd)
    padded = np.full((count, words * simd), (1 << in_bits) - 1, dtype=np.uint8)
    padded[:, :n_in] = images
    bits = np.unpackbits(padded[..., np.newaxis], axis=2, count=in_bits, bitorder="little")
    bits = bits.reshape(count, words, simd * in_bits)
    spare = -bits.shape[2] % (stream_bits or 8)
    bits = np.pad(bits, ((0, 0), (0, 0), (0, spare)), constant_values=1)
    packed = np.packbits(bits, axis=2, bitorder="little")
    return packed.reshape(count, -1, stream_bits // 8) if stream_bits else packed


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


def _vectors(
    dut: DesignUnderTest, taps: list[Tap], stimulus: Stimulus, seed: int, sums: list[LayerSums] | None = None
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
            [
                image_beats(rows[at : at + 1000], first.word_inputs, first.in_bits, first.stream_bits)
                for at in range(0, len(rows), 1000)
            ]
        ),
        "scores.bin": expected.scores.astype("<i8"),
        "classes.bin": expected.classes.astype("<u2"),
    }
    for layer, values in zip(design.layers, expected.activations, strict=False):
        arrays[f"{layer.name}.bin"] = values
    for layer, values in zip(design.layers[:-1], sums or [], strict=False):
        arrays[f"{layer.name}-sums.bin"] = values.scaled.astype("<i8")
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
                "lanes": layer.requant.lanes,
                "pe": layer.pe,
                "neurons": layer.n_out,
            }
            | ({"vectors": layer.walk.vectors} if layer.walk.vectors > 1 else {})
            | ({"sums": tap.sums, "sum_bits": layer.requant.scaled_bits} if sums else {})
            for layer, tap in zip(design.layers, taps, strict=False)
        ],
        "output": {
            "name": last.name,
            "class_bits": result_port(last).class_bits,
            "score_bits": result_port(last).score_bits,
            "parts": result_port(last).group_beats,
            "part_bits": result_port(last).data_bits,
            "lanes": last.requant.lanes,
            "pe": last.pe,
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
    return content, arrays
