"""What a mapped netlist spends, counted from its cells.

`docs/reference/synth.md` explains each rule. A cell that the family does not list is an error, so that
nothing can be spent without being counted.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ..errors import DesignError, ToolFailed, must_be
from ..plan.families import Family
from ..plan.families.tools import Cells, LogicCell

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


NOT_HARDWARE = {"$scopeinfo"}
MULTIPLIERS = {"$mul", "$div", "$mod", "$divfloor", "$modfloor", "$pow", "$macc", "$macc_v2"}


@dataclass(frozen=True)
class Netlist:
    """Cells of each module by type; the type of a submodule is its name.

    Parameters
    ----------
    family : Family
    modules : mapping of str to mapping of str to int
    carries : mapping of str to int
        Carries that share a logic cell with no LUT, per module; see `lone_carries`.
    """

    family: Family
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


def cell_area(family: Family, kind: str, module: str) -> Area:
    """Return what one cell of type ``kind`` spends.

    Raises
    ------
    ToolFailed
        If the family has no such cell.
    """
    if kind in NOT_HARDWARE:
        return Area()
    areas = _cell_areas(family.synthesis.cells)
    if kind not in areas:
        raise ToolFailed(
            must_be(f"Cell of module {module}", f"a known {family.name} primitive", kind),
            hint="yosys left something that cannot be counted; please report the design",
        )
    return areas[kind]


@cache
def _cell_areas(cells: Cells) -> dict[str, Area]:
    return (
        {name: Area(luts=number) for name, number in cells.luts.items()}
        | {name: Area(ffs=1) for name in cells.ffs}
        | {name: Area(brams=number) for name, number in cells.brams.items()}
        | {name: Area(dsps=1) for name in cells.dsps}
    )


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
    dsps = set(netlist.family.synthesis.cells.dsps)
    for module, cells in sorted(netlist.modules.items()):
        if found := sorted(dsps & cells.keys()):
            raise DesignError(
                must_be(f"Module {module}", "free of DSP blocks", ", ".join(found)),
                hint="bc_hw never generates one: was the netlist edited?",
            )


def lone_carries(cells: Mapping[str, tuple[str, Mapping[str, list]]], shared: LogicCell) -> int:
    """Count the carries that take a logic cell for themselves.

    A carry shares the cell of a LUT that has the same nets at the shared inputs and takes the same carry in.
    At the start of a chain, where the carry in is constant, it shares the cell of the one LUT that has the
    same nets at the shared inputs. nextpnr does this for iCE40 in its step "Packing carries".

    Parameters
    ----------
    cells : mapping of str to (type, connections)
        One flat module.
    shared : LogicCell
        What shares a cell in this family.

    Returns
    -------
    int
    """
    free = defaultdict(list)
    for kind, pins in cells.values():
        if kind == shared.lut:
            free[_nets(pins, shared.lut_inputs)].append(_net(pins[shared.lut_carry]))
    lone = 0
    for kind, pins in cells.values():
        if kind != shared.carry:
            continue
        inputs, carry = _nets(pins, shared.carry_inputs), pins[shared.carry_carry][0]
        hosts = free[inputs] if inputs != (None, None) else []
        if isinstance(carry, int) and carry in hosts:
            hosts.remove(carry)
        elif not isinstance(carry, int) and len(hosts) == 1:
            hosts.clear()
        else:
            lone += 1
    return lone


def _nets(pins: Mapping[str, list], names: tuple[str, ...]) -> tuple[int | str | None, ...]:
    return tuple(_net(pins[name]) for name in names)


def _net(bits: list) -> int | str | None:
    """Return the net on a one-bit pin; None where it is not connected, which is what a constant 0 becomes."""
    return bits[0] if bits and bits[0] not in ("0", "x", "z") else None
