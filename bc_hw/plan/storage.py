"""The memories of a family: what a memory of the design is built from."""

from enum import StrEnum

__all__ = ["Storage"]


class Storage(StrEnum):
    """What a memory is built from."""

    BLOCK = "block"
    """Block RAM."""
    DISTRIBUTED = "distributed"
    """LUTs that serve as memory."""
    REGISTERS = "registers"
    """Flip-flops, where a family's LUTs hold no memory."""
