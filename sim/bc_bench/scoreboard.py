"""Comparing the outputs of the design with the expected values, and keeping the first difference."""

from typing import NamedTuple

import numpy as np

from .vectors import Vectors

__all__ = ["Divergence", "Scoreboard"]


class Divergence(NamedTuple):
    """One value that differs; the smallest is the first.

    The class of an image has neuron -1. The vector is -1 if an image is one vector for the layer. In one
    layer the sums have order -1, the values that leave it 0, and the class 1.
    """

    image: int
    layer: int
    order: int
    vector: int
    neuron: int
    name: str
    expected: int
    got: int

    def sentence(self, noun: str = "image") -> str:
        """Return the sentence for people; ``noun`` is what the images are called."""
        where = f"Class of {noun} {self.image}"
        if self.neuron >= 0:
            what = "Scaled sum of " if self.order < 0 else ""
            vector = f", vector {self.vector}" if self.vector >= 0 else ""
            where = f"{what}{self.name}, neuron {self.neuron}{vector}, {noun} {self.image}"
        return f"{where} must be {self.expected}, not {self.got}"


class Scoreboard:
    """Compare a stream of images with the vectors.

    Parameters
    ----------
    vectors : Vectors
    rows : list of int
        Rows of the vectors, in the order of their packets.
    """

    def __init__(self, vectors: Vectors, rows: list[int]):
        self.vectors = vectors
        self.rows = rows
        self.compared = 0
        self.results = 0
        self.first: Divergence | None = None
        self.differing: set[int] = set()
        self.cut: Divergence | None = (
            None  # first difference of the packet that is too short, which is no image of the data set
        )

    def activations(self, layer: int, index: int, got: list[int]) -> None:
        """Compare all activations of one layer for image number ``index`` of the stream."""
        vectors = self.vectors.layers[layer]
        self._compare(index, layer, 0, vectors.name, vectors.expected[self.rows[index]], got)

    def sums(self, layer: int, index: int, got: list[int]) -> None:
        """Compare all scaled sums of one layer for image number ``index`` of the stream."""
        vectors = self.vectors.layers[layer]
        self._compare(index, layer, -1, vectors.name, vectors.expected_sums[self.rows[index]], got)

    def result(self, index: int, scores: list[int], winner: int) -> None:
        """Compare the scores and the class of image number ``index`` of the stream."""
        vectors, row = self.vectors, self.rows[index]
        last = len(vectors.layers)
        self._compare(index, last, 0, vectors.output_name, vectors.scores[row : row + 1], scores)
        self.compared += 1
        self.results += 1
        if winner != vectors.classes[row]:
            # An order above all neurons: the class only follows from the scores.
            self._differ(index, last, 1, -1, -1, vectors.output_name, int(vectors.classes[row]), winner)

    def _compare(
        self, index: int, layer: int, order: int, name: str, expected: np.ndarray, got: list[int]
    ) -> None:
        """Compare values with ``expected``, of shape (vectors, neurons)."""
        vectors, neurons = expected.shape
        wanted = expected.ravel().tolist()
        self.compared += len(wanted)
        if wanted == got:
            return
        for at, (want, value) in enumerate(zip(wanted, got, strict=True)):
            if want != value:
                vector, neuron = divmod(at, neurons)
                self._differ(index, layer, order, vector if vectors > 1 else -1, neuron, name, want, value)

    def _differ(self, index: int, *rest) -> None:
        row = self.rows[index]
        if row >= self.vectors.images:
            self.cut = self.cut or Divergence(self.vectors.first_image, *rest)
            return
        image = self.vectors.first_image + row
        self.differing.add(image)
        found = Divergence(image, *rest)
        if self.first is None or found < self.first:
            self.first = found
