"""Watching the activations that leave a layer, and the sums that they are rounded from."""

from collections.abc import Callable

from cocotb.triggers import RisingEdge

from .axis import number
from .vectors import LayerVectors

__all__ = ["LayerTap", "SumTap", "find_net", "signed", "split_beat"]


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
    """Return the activations of one beat, and whether it ends a fold, and an image."""
    mask = (1 << bits) - 1
    values = [payload >> lane * bits & mask for lane in range(lanes)]
    return values, bool(payload >> lanes * bits & 1), bool(payload >> lanes * bits + 1 & 1)


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
        activations = []
        beat = 0
        while True:
            await self._clock
            if not number(self.valid):
                await self._rises
                continue
            payload = number(self.payload)
            assert payload is not None, f"Outputs of {vectors.name} must be known, but are not"
            place = vectors.places[beat]
            values, fold_last, image_last = split_beat(payload, vectors.bits, vectors.lanes)
            ends = (place.fold_last, place.image_last)
            assert (fold_last, image_last) == ends, (
                f"{vectors.name} must mark the ends of fold and image as {ends} at neuron {place.first}, "
                f"not {(fold_last, image_last)}"
            )
            activations += values[: place.count]
            beat += 1
            if place.image_last:
                self.on_image(vectors.index, self.image, activations)
                self.image += 1
                activations, beat = [], 0


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
        image, sums, beat, before = 0, [], 0, []
        while True:
            await self._clock
            if number(self.valid):
                place = vectors.places[beat]
                assert None not in before[: place.count], f"Sums of {vectors.name} must be known, but are not"
                sums += before[: place.count]
                beat += 1
                if place.image_last:
                    self.on_image(vectors.index, image, [signed(value, vectors.sum_bits) for value in sums])
                    image, sums, beat = image + 1, [], 0
            before = [number(net) for net in self.nets]


def signed(value: int, bits: int) -> int:
    """Return an unsigned number of so many bits as two's complement has it."""
    return (value ^ 1 << bits - 1) - (1 << bits - 1)
