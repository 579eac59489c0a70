"""The steps of one synthesis: yosys for the area, nextpnr for the clock, a cache for the results of both."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from ..files import storage_error
from ..plan.design import Design
from ..plan.families import Device, Family
from . import delivered, nextpnr, output_registers, yosys
from .area import Area, refuse_dsps, refuse_multipliers
from .cache import ResultCache, content_key
from .interface import Interface, read_interface
from .requirement import Tool
from .result import RESULTS
from .toolchain import YOSYS
from .wrapper import WRAPPER, pin_wrapper

__all__ = ["Mapped", "Placed", "SynthesisRun"]

CACHE_VERSION = "1"
"""Changes when results are counted differently."""


class Mapped(msgspec.Struct):
    """What the cache keeps of a synthesis."""

    total: Area
    layers: list[Area]
    cells: dict[str, int]


class Placed(msgspec.Struct):
    """What the cache keeps of a placement."""

    fmax_mhz: float
    fmax_mhz_plain: float
    critical_path: str | None = None


class SynthesisRun:
    """One synthesis: its inputs, its tools, its steps."""

    def __init__(
        self,
        folder: Path,
        design: Design,
        family: Family,
        device: Device | None,
        seed: int,
        netlist: bool,
        timeout,
        say,
    ):
        self.top = design.name
        self.source = folder / design.rtlil_file
        self.interface: Interface = read_interface(self.source, self.top)
        self.family = family
        self.device = device
        self.seed = seed
        self.netlist = netlist
        self.timeout = timeout
        self.say = say or (lambda remark: None)
        self.yosys: Tool = YOSYS.find()
        self.placer: Tool | None = nextpnr.placer(family).find() if device else None
        self.logs = folder / RESULTS
        try:
            self.logs.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(error, self.logs / "synth.json") from error

    def results(self, cache: ResultCache | None) -> tuple[Mapped, Placed | None, bool]:
        """Return area, clock, and whether no tool had to run."""
        keys = self._keys()
        mapped = cache.load(keys[0], Mapped) if cache else None
        placed = cache.load(keys[1], Placed) if cache and self.device else None
        if mapped and (placed or not self.device) and not self.netlist:
            return mapped, placed, True
        with tempfile.TemporaryDirectory(prefix="bc_hw-synth-", ignore_cleanup_errors=True) as name:
            work = Path(name)
            try:
                shutil.copyfile(self.source, work / yosys.INPUT_FILE)
            except OSError as error:
                raise storage_error(error, work / yosys.INPUT_FILE) from error
            mapped = self._map(work)
            if cache:
                cache.store(keys[0], mapped)
            if self.netlist:
                target = self.logs / f"{self.top}-{self.family.name}.v"
                delivered.deliver(self._run_for(work), work, self.family, self.top, target)
            if self.device:
                placed = self._place(work)
                if cache:
                    cache.store(keys[1], placed)
        return mapped, placed, False

    def _keys(self) -> tuple[str, str]:
        """Return the keys of area and clock: hashes of the netlist, the scripts and the tools."""
        script = yosys.synthesis_script(self.family, self.top, self.interface.layers)
        area = content_key(CACHE_VERSION, self.source.read_bytes(), script, self.yosys.identity)
        if not self.device:
            return area, ""
        clock = content_key(
            area,
            yosys.placement_script(self.family, self.top, WRAPPER),
            pin_wrapper(self.top, self.interface.ports),
            *nextpnr.nextpnr_arguments(self.device, self.seed),
            *([output_registers.METHOD] if self.family.synthesis.output_registers else []),
            self.placer.identity,
        )
        return area, clock

    def _map(self, work: Path) -> Mapped:
        script = yosys.synthesis_script(
            self.family, self.top, self.interface.layers, keep_netlist=self.netlist or self.device is not None
        )
        self._yosys(work, script, f"synth-{self.family.name}.log", "yosys")
        refuse_multipliers(yosys.read_cells(work / yosys.BEFORE_FILE))
        netlist = yosys.read_netlist(work, self.family, self.top, self.interface.layers)
        refuse_dsps(netlist)
        return Mapped(
            netlist.area(self.top),
            [netlist.area(layer) for layer in self.interface.layers],
            dict(sorted(netlist.cells(self.top).items())),
        )

    def _run_for(self, work: Path) -> Callable[[str, str], None]:
        return lambda script, log: self._yosys(work, script, log, "yosys, netlist")

    def _place(self, work: Path) -> Placed:
        (work / yosys.WRAPPER_FILE).write_text(pin_wrapper(self.top, self.interface.ports), encoding="utf-8")
        script = yosys.placement_script(self.family, self.top, WRAPPER)
        self._yosys(work, script, f"wrapper-{self.family.name}.log", "yosys, pins")
        plain = clock = self._route(work)
        # The netlist as yosys leaves it comes first: it is what everybody gets from the delivered files.
        facts = self.family.synthesis.output_registers
        if facts and output_registers.use_output_registers(work / yosys.PLACE_FILE, facts):
            clock = self._route(work)
        return Placed(clock, plain, nextpnr.critical_path(work / nextpnr.REPORT_FILE))

    def _route(self, work: Path) -> float:
        """Place and route; return the clock in MHz."""
        nextpnr.run_nextpnr(
            self.placer,
            self.device,
            work,
            log=self.logs / f"place-{self.device.name}.log",
            seed=self.seed,
            timeout=self.timeout,
            say=lambda phase: self.say(f"nextpnr: {phase}"),
        )
        return nextpnr.read_report(work / nextpnr.REPORT_FILE)

    def _yosys(self, work: Path, script: str, log: str, title: str) -> None:
        yosys.run_yosys(
            self.yosys,
            script,
            work,
            log=self.logs / log,
            timeout=self.timeout,
            say=lambda name: self.say(f"{title}: {name}"),
        )
