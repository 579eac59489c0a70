"""Reading the vectors folder: what to drive, and what to expect."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

__all__ = ["AimedTraffic", "BeatPlace", "LayerVectors", "Vectors", "beat_places"]


@dataclass(frozen=True)
class BeatPlace:
    """Which neurons of which vector one beat of a layer's output carries, and what it ends."""

    vector: int
    first: int
    count: int
    fold_last: bool
    vector_last: bool


def beat_places(neurons: int, pe: int, lanes: int, vectors: int = 1) -> list[BeatPlace]:
    """Return the beats of one image.

    Each vector gives folds of ``pe`` neurons, of which ``lanes`` leave at a time.
    """
    places = []
    for vector in range(vectors):
        for fold in range(0, neurons, pe):
            end = min(fold + pe, neurons)
            for first in range(fold, end, lanes):
                count = min(lanes, end - first)
                after = first + count
                places.append(BeatPlace(vector, first, count, after == end, after == neurons))
    return places


@dataclass(frozen=True, eq=False)
class LayerVectors:
    """One hidden layer: where to look, and what must be there.

    Parameters
    ----------
    index : int
    name, valid, payload : str
        Instance in the top module, and nets inside it.
    bits, lanes : int
        Width of an activation; activations per beat.
    places : list of BeatPlace
        Of one image.
    expected : ndarray of uint8 or uint16, shape (rows, vectors, neurons)
    sums : tuple of str
        Nets in the layer's requantiser, one per lane: what a beat is rounded from, a cycle before it. Empty
        where they are not compared.
    sum_bits : int
        Their width.
    expected_sums : ndarray of int64, shape (rows, vectors, neurons), or None
    """

    index: int
    name: str
    valid: str
    payload: str
    bits: int
    lanes: int
    places: list[BeatPlace]
    expected: np.ndarray
    sums: tuple[str, ...] = ()
    sum_bits: int = 0
    expected_sums: np.ndarray | None = None


@dataclass(frozen=True)
class AimedTraffic:
    """Images whose waits are chosen, one item per image, in cycles after the first accepted beat.

    Parameters
    ----------
    offered, taken : list of int
        First cycle in which the first beat is offered, and in which a beat of the result is taken.
    completions : list of int
        Cycle in which the last beat of the result is taken.
    """

    offered: list[int]
    taken: list[int]
    completions: list[int]


class Vectors:
    """The content of a vectors folder; `bc_hw.cosim.vectors` describes and writes it.

    Parameters
    ----------
    folder : Path
    """

    def __init__(self, folder: Path):
        self.folder = Path(folder)
        content = json.loads((self.folder / "vectors.json").read_text(encoding="utf-8"))
        self.seed: int = content["seed"]
        self.source: str = content["source"]
        self.first_image: int = content["first_image"]
        self.images: int = content["images"]
        self.beats: int = content["beats"]
        self.short_beats: int | None = content["short_beats"]
        self.latency: int = content["latency_cycles"]
        self.pace: int = content["cycles_per_image"]
        self.in_flight: int = content["images_in_flight"]
        self.completions: list[int] = content["completions"]
        self.traffic: list[str] | None = content["traffic"]
        self.aimed = AimedTraffic(**content["aimed"]) if "aimed" in content else None
        again = self.folder / "again"
        self.again = Vectors(again) if again.is_dir() else None
        extra = self.folder / "extra"
        self.extra = Vectors(extra) if extra.is_dir() else None
        self.coverage: list[str] = content.get("coverage", [])
        rows, size = content["rows"], content["beat_bytes"]
        self.input_bits = 8 * size
        self.inputs = self._array("images", np.uint8, (rows, self.beats, size))
        self.weights = None
        if content["weight_beats"]:
            self.weights = self._array("weights", "<u4", (content["weight_beats"],)).tolist()
        self.weights_checksum: bool = content["weights_checksum"]
        self.layers = [self._layer(index, layer, rows) for index, layer in enumerate(content["layers"])]
        output = content["output"]
        self.output_name: str = output["name"]
        self.class_bits: int = output["class_bits"]
        self.score_bits: int = output["score_bits"]
        self.parts: int = output["parts"]
        self.part_bits: int = output["part_bits"]
        self.output_places = beat_places(output["neurons"], output["pe"], output["lanes"])
        self.scores = self._array("scores", "<i8", (rows, output["neurons"]))
        self.classes = self._array("classes", "<u2", (rows,))

    def _layer(self, index: int, layer: dict, rows: int) -> LayerVectors:
        # An image is one vector for a layer that does not say how many it has.
        vectors = layer.get("vectors", 1)
        shape = (rows, vectors, layer["neurons"])
        return LayerVectors(
            index,
            layer["name"],
            layer["valid"],
            layer["payload"],
            layer["bits"],
            layer["lanes"],
            beat_places(layer["neurons"], layer["pe"], layer["lanes"], vectors),
            self._array(layer["name"], "<u2" if layer["bits"] > 8 else "<u1", shape),
            tuple(layer.get("sums", ())),
            layer.get("sum_bits", 0),
            self._array(f"{layer['name']}-sums", "<i8", shape) if "sums" in layer else None,
        )

    def _array(self, name: str, dtype, shape: tuple[int, ...]) -> np.ndarray:
        return np.fromfile(self.folder / f"{name}.bin", dtype=dtype).reshape(shape)

    def packet(self, row: int) -> list[int]:
        """Return the beats of one image as numbers."""
        return [int.from_bytes(beat.tobytes(), "little") for beat in self.inputs[row]]
