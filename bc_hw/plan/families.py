"""What the FPGA families offer, as far as a plan depends on it.

Sizes are from the vendors' data sheets: Lattice ECP5 family data sheet (FPGA-DS-02012), iCE40 LP/HX and
UltraPlus family data sheets (FPGA-DS-02029, FPGA-DS-02008), AMD 7 series overview (DS180).
"""

from dataclasses import dataclass

from ..errors import UsageError, must_be

__all__ = ["DEVICES", "FAMILIES", "Device", "Family", "find_device", "find_family"]


@dataclass(frozen=True)
class Family:
    """One FPGA family.

    Parameters
    ----------
    name : str
        As given to ``--family``.
    title : str
        As people call it.
    bram_bits : int
        Bits of one block RAM (ECP5 DP16KD 18 Kbit, iCE40 SB_RAM40_4K 4 Kbit, 7-series RAMB36E1 36 Kbit).
    bram_width : int
        Widest port of one block RAM, in bits.
    lutram_depth : int
        Words of one distributed RAM cell; 0 where LUTs cannot be memory.
    """

    name: str
    title: str
    bram_bits: int
    bram_width: int
    lutram_depth: int

    @property
    def table_group(self) -> int:
        """Inputs whose signed sums fit into one distributed RAM twice, up to sign; 0 without such RAM."""
        return max(0, self.lutram_depth.bit_length() - 1)


@dataclass(frozen=True)
class Device:
    """One device: what fits into it."""

    name: str
    family: str
    luts: int
    brams: int

    @property
    def ffs(self) -> int:
        """Flip-flops: two beside each LUT in the 7 series, one in the others."""
        return self.luts * (2 if self.family == "xc7" else 1)


FAMILIES = {
    family.name: family
    for family in (
        Family("ecp5", "Lattice ECP5", 18_432, 36, 16),
        Family("ice40", "Lattice iCE40", 4_096, 16, 0),
        Family("xc7", "AMD 7-series", 36_864, 72, 32),
    )
}

DEVICES = {
    device.name: device
    for device in (
        Device("ecp5-25k", "ecp5", 24_288, 56),
        Device("ecp5-85k", "ecp5", 83_640, 208),
        Device("ice40-up5k", "ice40", 5_280, 30),
        Device("ice40-hx8k", "ice40", 7_680, 32),
        Device("xc7a35t", "xc7", 20_800, 50),
        Device("xc7a100t", "xc7", 63_400, 135),
    )
}


def find_family(name: str) -> Family:
    """Return the family called ``name``.

    Raises
    ------
    UsageError
        If there is none.
    """
    if name not in FAMILIES:
        raise UsageError(must_be("Family", f"one of {', '.join(FAMILIES)}", name))
    return FAMILIES[name]


def find_device(name: str) -> Device:
    """Return the device called ``name``.

    Raises
    ------
    UsageError
        If there is none.
    """
    if name not in DEVICES:
        raise UsageError(must_be("Device", f"one of {', '.join(DEVICES)}", name))
    return DEVICES[name]
