"""Where a memory stands."""

from enum import StrEnum

from .families import Family

__all__ = ["Storage", "storage_for"]


class Storage(StrEnum):
    """What a memory is built from."""

    BLOCK = "block"
    """Block RAM."""
    DISTRIBUTED = "distributed"
    """LUTs: a ROM, or RAM where the family's LUTs can be one."""
    REGISTERS = "registers"
    """Flip-flops, where a family's LUTs hold no memory."""


def storage_for(depth: int, family: Family, *, writable: bool) -> Storage:
    """Choose the memory for ``depth`` words: LUTs while they hold them without wide multiplexers."""
    if not writable:
        return Storage.DISTRIBUTED if depth <= 32 else Storage.BLOCK
    if not family.lutram_depth:
        return Storage.REGISTERS if depth <= 2 else Storage.BLOCK
    return Storage.DISTRIBUTED if depth <= 2 * family.lutram_depth else Storage.BLOCK
