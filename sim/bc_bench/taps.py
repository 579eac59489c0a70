"""Watching the activations that leave a layer, and the sums that they are rounded from."""

from collections.abc import Callable

from cocotb.triggers import RisingEdge

from .axis import number
from .vectors import BeatPlace, LayerVectors

__all__ = ["ImageCollector", "LayerTap", "SumTap", "find_net", "signed", "split_beat"]


def find_net(scope, name: str):
    """Return the net of a scope; simulators may know a name with a dollar sign only as Verilog escapes it.

    Raises
    ------
    KeyError
        If there is none.
    """
    try:
        return scope[name]
    except KeyError:
        return scope[f"\\{name} "]


def split_beat(payload: int, bits: int, lanes: int) -> tuple[list[int], bool, bool]:
    """Return the activations of one beat, and whether it ends a fold, and a vector."""
    mask = (1 << bits) - 1
    values = [payload >> lane * bits & mask for lane in range(lanes)]
    return values, bool(payload >> lanes * bits & 1), bool(payload >> lanes * bits + 1 & 1)


class ImageCollector:
    """Put the values of beats together, image by image.

    Parameters
    ----------
    places : list of BeatPlace
        The beats of one image.
    """

    def __init__(self, places: list[BeatPlace]):
        self.places = places
        self._beat = 0
        self._values: list[int] = []

    @property
    def place(self) -> BeatPlace:
        """What the next beat carries."""
        return self.places[self._beat]

    def take(self, values: list[int]) -> list[int] | None:
        """Take the lanes of the next beat; return all values of the image if it ends one."""
        self._values += values[: self.place.count]
        self._beat += 1
        if self._beat < len(self.places):
            return None
        image, self._values, self._beat = self._values, [], 0
        return image


class LayerTap:
    """Collect the activations of one layer, image by image.

    Parameters
    ----------
    dut
    vectors : LayerVectors
    on_image : callable
        Called with the index of the layer, the number of the image in the stream, and all its activations.
    """

    def __init__(self, dut, vectors: LayerVectors, on_image: Callable[[int, int, list[int]], None]):
        layer = dut[vectors.name]
        self.vectors = vectors
        self.valid = find_net(layer, vectors.valid)
        self.payload = find_net(layer, vectors.payload)
        self.on_image = on_image
        self.image = 0
        self._clock = RisingEdge(dut.clk)
        self._rises = RisingEdge(self.valid)

    async def run(self) -> None:
        """Watch for ever.

        Raises
        ------
        AssertionError
            As soon as something is wrong.
        """
        vectors = self.vectors
        collector = ImageCollector(vectors.places)
        while True:
            await self._clock
            if not number(self.valid):
                await self._rises
                continue
            payload = number(self.payload)
            assert payload is not None, f"Outputs of {vectors.name} must be known, but are not"
            place = collector.place
            values, *marks = split_beat(payload, vectors.bits, vectors.lanes)
            ends = [place.fold_last, place.vector_last]
            assert marks == ends, (
                f"{vectors.name} must mark the ends of fold and vector as {ends} at neuron {place.first} of "
                f"vector {place.vector}, not {marks}"
            )
            if image := collector.take(values):
                self.on_image(vectors.index, self.image, image)
                self.image += 1


class SumTap:
    """Collect the scaled sums of one layer, image by image.

    They stand in registers in the cycle before the outputs that are made of them.

    Parameters
    ----------
    dut
    vectors : LayerVectors
        With ``sums``.
    on_image : callable
        As for `LayerTap`; called with sums.
    """

    def __init__(self, dut, vectors: LayerVectors, on_image: Callable[[int, int, list[int]], None]):
        layer = dut[vectors.name]
        self.vectors = vectors
        self.valid = find_net(layer, vectors.valid)
        self.nets = [find_net(layer["requantiser"], name) for name in vectors.sums]
        self.on_image = on_image
        self._clock = RisingEdge(dut.clk)

    async def run(self) -> None:
        """Watch for ever.

        Raises
        ------
        AssertionError
            As soon as a sum is not known.
        """
        vectors = self.vectors
        collector, index, before = ImageCollector(vectors.places), 0, []
        while True:
            await self._clock
            if number(self.valid):
                count = collector.place.count
                assert None not in before[:count], f"Sums of {vectors.name} must be known, but are not"
                if sums := collector.take(before):
                    self.on_image(vectors.index, index, [signed(value, vectors.sum_bits) for value in sums])
                    index += 1
            before = [number(net) for net in self.nets]


def signed(value: int, bits: int) -> int:
    """Return an unsigned number of so many bits as two's complement has it."""
    return (value ^ 1 << bits - 1) - (1 << bits - 1)
