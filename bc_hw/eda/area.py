"""What a mapped netlist spends, counted from its cells.

`docs/reference/synth.md` explains each rule. A cell that is not in the tables is an error, so that nothing
can be spent without being counted.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import DesignError, ToolFailed, must_be

__all__ = ["Area", "Netlist", "cell_area", "lone_carries", "refuse_dsps", "refuse_multipliers"]


@dataclass(frozen=True)
class Area:
    """Resources of the family's own kind.

    Parameters
    ----------
    luts : int
    ffs : int
    brams : float
        Block RAMs; a 7-series RAMB18E1 is half a one.
    dsps : int
    """

    luts: int = 0
    ffs: int = 0
    brams: float = 0
    dsps: int = 0

    def __add__(self, other: "Area") -> "Area":
        return Area(
            self.luts + other.luts,
            self.ffs + other.ffs,
            self.brams + other.brams,
            self.dsps + other.dsps,
        )

    def __rmul__(self, times: int) -> "Area":
        return Area(times * self.luts, times * self.ffs, times * self.brams, times * self.dsps)


def _table(*, luts=(), free="", ffs="", brams=(), dsps=""):
    return (
        {name: Area() for name in free.split()}
        | {name: Area(luts=number) for names, number in luts for name in names.split()}
        | {name: Area(ffs=1) for name in ffs.split()}
        | {name: Area(brams=number) for names, number in brams for name in names.split()}
        | {name: Area(dsps=1) for name in dsps.split()}
    )


CELLS = {
    "ecp5": _table(
        # A CCU2C is a slice's two LUTs in carry mode. A DPR16X4 takes the four LUTs that hold the bits and
        # the two of the slice that becomes the write port.
        luts=[("LUT4", 1), ("CCU2C", 2), ("TRELLIS_DPR16X4", 6)],
        free="PFUMX L6MUX21",
        ffs="TRELLIS_FF",
        brams=[("DP16KD PDPW16KD", 1)],
        dsps="MULT9X9D MULT18X18D ALU24B ALU54B",
    ),
    "ice40": _table(
        luts=[("SB_LUT4", 1)],
        free="SB_CARRY",  # shares the logic cell of its LUT; `lone_carries` counts those that cannot
        ffs=" ".join(
            f"SB_DFF{edge}{kind}"
            for edge in ("", "N")
            for kind in ("", "E", "SR", "R", "SS", "S", "ESR", "ER", "ESS", "ES")
        ),
        brams=[("SB_RAM40_4K SB_RAM40_4KNR SB_RAM40_4KNW SB_RAM40_4KNRNW", 1)],
        dsps="SB_MAC16",
    ),
    "xc7": _table(
        # Yosys writes a LUT1 that inverts as INV.
        luts=[
            ("LUT1 LUT2 LUT3 LUT4 LUT5 LUT6 INV", 1),
            ("SRL16E SRLC16E SRLC32E RAM32X1S RAM64X1S", 1),
            ("RAM32X1D RAM64X1D RAM128X1S", 2),
            ("RAM32M RAM64M RAM128X1D RAM256X1S", 4),
        ],
        free="MUXF7 MUXF8 CARRY4",
        ffs="FDRE FDSE FDCE FDPE FDRE_1 FDSE_1 FDCE_1 FDPE_1",
        brams=[("RAMB36E1", 1), ("RAMB18E1", 0.5)],
        dsps="DSP48E1",
    ),
}

NOT_HARDWARE = {"$scopeinfo"}
MULTIPLIERS = {"$mul", "$div", "$mod", "$divfloor", "$modfloor", "$pow", "$macc", "$macc_v2"}


@dataclass(frozen=True)
class Netlist:
    """Cells of each module by type; the type of a submodule is its name.

    Parameters
    ----------
    family : str
    modules : mapping of str to mapping of str to int
    carries : mapping of str to int
        iCE40 carries without a LUT to share a logic cell with, per module.
    """

    family: str
    modules: Mapping[str, Mapping[str, int]]
    carries: Mapping[str, int]

    def area(self, module: str) -> Area:
        """Return what ``module`` spends with everything below it.

        Raises
        ------
        ToolFailed
            If the netlist holds a cell that the family does not have.
        """
        total = Area(luts=self.carries.get(module, 0))
        for kind, number in self.modules[module].items():
            total += number * (
                self.area(kind) if kind in self.modules else cell_area(self.family, kind, module)
            )
        return total

    def cells(self, module: str) -> Counter:
        """Return the primitive cells of ``module`` and everything below it."""
        total = Counter()
        for kind, number in self.modules[module].items():
            below = self.cells(kind) if kind in self.modules else {} if kind in NOT_HARDWARE else {kind: 1}
            total.update({name: number * count for name, count in below.items()})
        return total


def cell_area(family: str, kind: str, module: str) -> Area:
    """Return what one cell of type ``kind`` spends."""
    if kind in NOT_HARDWARE:
        return Area()
    if kind not in CELLS[family]:
        raise ToolFailed(
            must_be(f"Cell of module {module}", f"a known {family} primitive", kind),
            hint="yosys left something that cannot be counted; please report the design",
        )
    return CELLS[family][kind]


def refuse_multipliers(modules: Mapping[str, Mapping[str, int]]) -> None:
    """Check that no module multiplies or divides, before yosys hides it in LUTs.

    Raises
    ------
    DesignError
        Naming the first module that does.
    """
    for module, cells in sorted(modules.items()):
        if found := sorted(MULTIPLIERS & cells.keys()):
            raise DesignError(
                must_be(f"Module {module}", "free of multipliers and dividers", ", ".join(found)),
                hint="bc_hw never generates one: was the netlist edited?",
            )


def refuse_dsps(netlist: Netlist) -> None:
    """Check that no module uses a DSP block.

    Raises
    ------
    DesignError
        Naming the first module that does.
    """
    dsps = {kind for kind, area in CELLS[netlist.family].items() if area.dsps}
    for module, cells in sorted(netlist.modules.items()):
        if found := sorted(dsps & cells.keys()):
            raise DesignError(
                must_be(f"Module {module}", "free of DSP blocks", ", ".join(found)),
                hint="bc_hw never generates one: was the netlist edited?",
            )


def lone_carries(cells: Mapping[str, tuple[str, Mapping[str, list]]]) -> int:
    """Count the iCE40 carries that take a logic cell for themselves.

    In a logic cell the inputs I1 and I2 of the LUT are also the inputs of the carry, and I3 is its carry
    input. A carry shares the cell of a LUT that is connected so, or, at the start of a chain, where the carry
    input is constant, of the one LUT with the same I1 and I2. nextpnr does this in "Packing carries".

    Parameters
    ----------
    cells : mapping of str to (type, connections)
        One flat module.

    Returns
    -------
    int
    """
    free = defaultdict(list)
    for kind, pins in cells.values():
        if kind == "SB_LUT4":
            free[_net(pins["I1"]), _net(pins["I2"])].append(_net(pins["I3"]))
    lone = 0
    for kind, pins in cells.values():
        if kind != "SB_CARRY":
            continue
        inputs, carry = (_net(pins["I0"]), _net(pins["I1"])), pins["CI"][0]
        hosts = free[inputs] if inputs != (None, None) else []
        if isinstance(carry, int) and carry in hosts:
            hosts.remove(carry)
        elif not isinstance(carry, int) and len(hosts) == 1:
            hosts.clear()
        else:
            lone += 1
    return lone


def _net(bits: list) -> int | str | None:
    """Return the net on a one-bit pin; None where it is not connected, which is what a constant 0 becomes."""
    return bits[0] if bits and bits[0] not in ("0", "x", "z") else None
