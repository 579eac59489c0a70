"""Images as the packets of `s_axis`: pixel by pixel, each in whole words, each word in whole beats."""

import numpy as np

from ..plan.ports import image_port
from ..plan.stage import AnyStage

__all__ = ["image_beats", "kept_bits"]


def image_beats(images: np.ndarray, first: AnyStage) -> np.ndarray:
    """Pack images into beats: the values of a word side by side, the first lowest.

    All padding is ones, so that hardware that does not ignore it gives itself away.

    Parameters
    ----------
    images : ndarray of uint8, shape (images, values)
        In the order of a map: row by row, pixel by pixel, channel by channel.
    first : MatrixStage or PoolStage
        The stage that takes them. Without a width of its own, a beat is a word in whole bytes.

    Returns
    -------
    ndarray of uint8, shape (images, beats, bytes)
    """
    word_inputs, in_bits, stream_bits = first.word_inputs, first.in_bits, first.stream_bits
    pixels = images.reshape(-1, first.walk.channels)
    words = first.walk.pixel_words(word_inputs)
    padded = np.full((len(pixels), words * word_inputs), (1 << in_bits) - 1, dtype=np.uint8)
    padded[:, : pixels.shape[1]] = pixels
    bits = np.unpackbits(padded[..., np.newaxis], axis=2, count=in_bits, bitorder="little")
    bits = bits.reshape(len(pixels) * words, word_inputs * in_bits)
    spare = -bits.shape[1] % (stream_bits or 8)
    bits = np.pad(bits, ((0, 0), (0, spare)), constant_values=1)
    packed = np.packbits(bits, axis=1, bitorder="little")
    port = image_port(first)
    return packed.reshape(len(images), port.beats, port.data_bits // 8)


def kept_bits(first: AnyStage, beats: int) -> np.ndarray:
    """Return, for each value of an image, ones where so many beats of it tell its bits, uint8 (values,)."""
    port, walk = image_port(first), first.walk
    pixels, channels = np.divmod(np.arange(walk.pixels * walk.channels), walk.channels)
    places, lanes = np.divmod(channels, first.word_inputs)
    places += pixels * walk.pixel_words(first.word_inputs)
    words, rest = divmod(beats, port.word_beats)
    told = rest * port.data_bits - lanes * first.in_bits
    bits = np.where(places == words, np.clip(told, 0, first.in_bits), 0)
    bits[places < words] = first.in_bits
    return ((1 << bits) - 1).astype(np.uint8)
