"""The checksum of a stream of beats: CRC-32, as zlib computes it."""

import zlib
from functools import reduce
from operator import xor

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.ports import WEIGHT_BEAT_BITS

__all__ = ["Checksum"]

_ONES = (1 << 32) - 1


def _step(register: int) -> int:
    """Return what zlib's register, of 32 bits, is 32 steps later."""
    return zlib.crc32(register.to_bytes(4, "little"), _ONES) ^ _ONES


class Checksum(wiring.Component):
    """Check that the last of some beats is the CRC-32 of those before it, each the low byte first.

    The register holds zlib's value after it was combined with the beat, and before the 32 steps: each bit of
    the next value then depends on half of the register's bits and one bit of the beat. Latency 1 cycle; one
    beat per cycle.

    Members
    -------
    first : In(1)
        The beat is the first.
    valid : In(1)
    data : In(32)
    right : Out(1)
        The last beat was the checksum of those before it.
    """

    first: In(1)
    valid: In(1)
    data: In(WEIGHT_BEAT_BITS)
    right: Out(1)

    def elaborate(self, platform):
        m = Module()
        register = Signal(32)
        columns = [_step(1 << bit) for bit in range(32)]
        after = Cat(
            reduce(xor, (register[bit] for bit, column in enumerate(columns) if column >> row & 1))
            for row in range(32)
        )
        with m.If(self.valid):
            m.d.sync += register.eq((after | self.first.replicate(32)) ^ self.data)
        # The checksum is the register behind the last beat, inverted.
        m.d.comb += self.right.eq(register.all())
        return m
