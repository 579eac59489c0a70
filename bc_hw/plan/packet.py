"""The packet that fills the memories of a design whose weights are loaded: `docs/guides/load-weights.md`."""

import zlib
from collections.abc import Sequence

from ..errors import UsageError
from ..model import IntegerModel
from .design import Design
from .memory_init import check_model_fits, packet_beats
from .ports import WEIGHT_BEAT_BITS
from .weight_mode import WeightMode

__all__ = ["FORMATS", "beat_bytes", "checksum", "weight_packet"]


def weight_packet(design: Design, model: IntegerModel) -> list[int]:
    """Return the beats of ``s_axis_weights`` that load ``model``, 32 bits each.

    Raises
    ------
    UsageError
        If the design's weights are in ROM, or the model does not fit the design.
    """
    if design.weights != WeightMode.LOAD:
        raise UsageError(
            "Design must be one whose weights are loaded, but this one has them in ROM",
            hint="generate one that takes any model of its sizes: bc-hw gen-rtl --layers",
        )
    layers = check_model_fits(design.layers, design.input_bits, model)
    beats = packet_beats(design.layers, layers, WEIGHT_BEAT_BITS)
    if design.weights_checksum:
        beats.append(checksum(beats))
    return beats


def checksum(beats: Sequence[int]) -> int:
    """Return the CRC-32 of the bytes of some beats: the last beat of a packet."""
    return zlib.crc32(beat_bytes(beats))


def beat_bytes(beats: Sequence[int]) -> bytes:
    """Return the bytes of some beats, of each the low one first."""
    return b"".join(beat.to_bytes(WEIGHT_BEAT_BITS // 8, "little") for beat in beats)


def _hex_text(beats: Sequence[int]) -> bytes:
    return "".join(f"{beat:08x}\n" for beat in beats).encode()


def _c_header(beats: Sequence[int]) -> bytes:
    lines = [
        "/* The weight packet of a bc_accel core: beats of s_axis_weights, tlast with the last. */",
        "#ifndef BC_ACCEL_WEIGHTS_H",
        "#define BC_ACCEL_WEIGHTS_H",
        "",
        "#include <stdint.h>",
        "",
        f"#define BC_ACCEL_WEIGHT_BEATS {len(beats)}",
        "",
        "static const uint32_t bc_accel_weights[BC_ACCEL_WEIGHT_BEATS] = {",
        *(f"    0x{beat:08x}," for beat in beats),
        "};",
        "",
        "#endif",
    ]
    return ("\n".join(lines) + "\n").encode()


FORMATS = {".bin": beat_bytes, ".hex": _hex_text, ".h": _c_header}
"""How a packet is written, by the end of the file's name."""
