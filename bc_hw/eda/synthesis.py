"""From a design folder to its cost: synthesis for the area, placement for the clock, and a cache for both."""

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from ..dates import today
from ..errors import DesignError, must_be
from ..files import remove_leftovers, storage_error, write_text
from ..lock import exclusive
from ..plan.design import Design
from ..plan.families import find_family
from ..plan.load import load_design
from . import delivered, nextpnr, output_registers, yosys
from .area import Area, refuse_dsps, refuse_multipliers
from .cache import ResultCache, content_key
from .interface import Interface, read_interface
from .result import RESULT_FILE, RESULTS, LayerResult, SynthesisResult
from .toolchain import YOSYS, Tool
from .wrapper import WRAPPER, pin_wrapper

__all__ = ["RESULT_FILE", "LayerResult", "SynthesisResult", "synthesise"]

CACHE_VERSION = "1"
"""Changes when results are counted differently."""


class _Mapped(msgspec.Struct):
    """What the cache keeps of a synthesis."""

    total: Area
    layers: list[Area]
    cells: dict[str, int]


class _Placed(msgspec.Struct):
    """What the cache keeps of a placement."""

    fmax_mhz: float
    fmax_mhz_plain: float
    critical_path: str | None = None


def synthesise(
    folder: Path | str,
    *,
    family: str | None = None,
    place: bool = False,
    device: str | None = None,
    seed: int = nextpnr.SEED,
    netlist: bool = False,
    timeout: float | None = None,
    cache: ResultCache | None = None,
    say: Callable[[str], None] | None = None,
) -> SynthesisResult:
    """Synthesise the design in ``folder`` and write `results/synth.json`.

    Parameters
    ----------
    folder : Path
        As `bc-hw gen-rtl` leaves it.
    family : str, optional
        By default the one that the design was planned for.
    place : bool
        Place and route too, for the clock.
    device : str, optional
        Device to place on; by default the family's largest.
    seed : int
        Where the placer starts.
    netlist : bool
        Also write the mapped netlist as Verilog, `results/NAME-FAMILY.v`; nothing is looked up then.
    timeout : float, optional
        Seconds for each run of a tool.
    cache : ResultCache, optional
        Where results are looked up and kept; by default nowhere.
    say : callable, optional
        Called with a remark when something starts.

    Raises
    ------
    UsageError
        If the family is unknown, or cannot be placed.
    DesignError
        If the folder is not a design, holds a multiplier or a DSP block, or does not fit the device.
    ToolNotFound, ToolTooOld, ToolFailed
        If a tool is missing or fails.
    StorageError
        If `results/` cannot be written, or another run is at work on the folder.
    """
    start = time.monotonic()
    folder = Path(folder)
    design = load_design(folder)
    with exclusive(folder, "bc-hw synth"):
        remove_leftovers(folder / RESULT_FILE)
        result = _measure(folder, design, family, place, device, seed, netlist, timeout, cache, say)
        result.seconds = round(time.monotonic() - start, 3)
        write_text(
            folder / RESULT_FILE, msgspec.json.format(msgspec.json.encode(result), indent=2).decode() + "\n"
        )
    return result


def _measure(
    folder: Path, design: Design, family, place, device, seed, netlist, timeout, cache, say
) -> SynthesisResult:
    family = find_family(family or design.family).name
    run = _Run(
        folder,
        design,
        family,
        nextpnr.find_device(family, device) if place else None,
        seed,
        netlist,
        timeout,
        say,
    )
    if len(run.interface.layers) != len(design.layers):
        raise DesignError(
            must_be(
                f"Number of layers in {run.source}",
                f"the {len(design.layers)} of its design.json",
                len(run.interface.layers),
            ),
            hint="generate the design again with `bc-hw gen-rtl`",
        )
    mapped, placed, cached = run.results(cache)
    result = _result(design, family, mapped, placed, run)
    result.cached = cached
    return result


class _Run:
    """One synthesis: its inputs, its tools, its steps."""

    def __init__(
        self,
        folder: Path,
        design: Design,
        family: str,
        device: nextpnr.PlacementDevice | None,
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
        self.placer: Tool | None = nextpnr.placer(device).find() if device else None
        self.logs = folder / RESULTS
        try:
            self.logs.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(error, self.logs / "synth.json") from error

    def results(self, cache: ResultCache | None) -> tuple[_Mapped, _Placed | None, bool]:
        """Return area, clock, and whether no tool had to run."""
        keys = self._keys()
        mapped = cache.load(keys[0], _Mapped) if cache else None
        placed = cache.load(keys[1], _Placed) if cache and self.device else None
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
                target = self.logs / f"{self.top}-{self.family}.v"
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
            *([output_registers.METHOD] if self.family == "ecp5" else []),
            self.placer.identity,
        )
        return area, clock

    def _map(self, work: Path) -> _Mapped:
        script = yosys.synthesis_script(
            self.family, self.top, self.interface.layers, keep_netlist=self.netlist or self.device is not None
        )
        self._yosys(work, script, f"synth-{self.family}.log", "yosys")
        refuse_multipliers(yosys.read_cells(work / yosys.BEFORE_FILE))
        netlist = yosys.read_netlist(work, self.family, self.top, self.interface.layers)
        refuse_dsps(netlist)
        return _Mapped(
            netlist.area(self.top),
            [netlist.area(layer) for layer in self.interface.layers],
            dict(sorted(netlist.cells(self.top).items())),
        )

    def _run_for(self, work: Path) -> Callable[[str, str], None]:
        return lambda script, log: self._yosys(work, script, log, "yosys, netlist")

    def _place(self, work: Path) -> _Placed:
        (work / yosys.WRAPPER_FILE).write_text(pin_wrapper(self.top, self.interface.ports), encoding="utf-8")
        script = yosys.placement_script(self.family, self.top, WRAPPER)
        self._yosys(work, script, f"wrapper-{self.family}.log", "yosys, pins")
        plain = clock = self._route(work)
        # The netlist as yosys leaves it comes first: it is what everybody gets from the delivered files.
        if self.family == "ecp5" and output_registers.use_output_registers(work / yosys.PLACE_FILE):
            clock = self._route(work)
        return _Placed(clock, plain, nextpnr.critical_path(work / nextpnr.REPORT_FILE))

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


def _result(
    design: Design, family: str, mapped: _Mapped, placed: _Placed | None, run: _Run
) -> SynthesisResult:
    """Put what the tools measured beside what the plan says."""
    own = family == design.family
    layers = []
    for plan, area, estimate in zip(design.layers, mapped.layers, design.estimate.layers, strict=True):
        layers.append(
            LayerResult(
                name=plan.name,
                n_in=plan.n_in,
                n_out=plan.n_out,
                simd=plan.simd,
                pe=plan.pe,
                cycles=plan.cycles,
                luts=area.luts,
                ffs=area.ffs,
                brams=float(area.brams),
                dsps=area.dsps,
                lut_cycles_per_weight=round(area.luts * plan.cycles / (plan.n_in * plan.n_out), 3),
                estimate_error_pct=_error_pct(estimate.luts, area.luts) if own else None,
            )
        )
    tools = [run.yosys, run.placer] if run.placer else [run.yosys]
    return SynthesisResult(
        family=family,
        luts=mapped.total.luts,
        ffs=mapped.total.ffs,
        brams=float(mapped.total.brams),
        dsps=mapped.total.dsps,
        fmax_mhz=round(placed.fmax_mhz, 2) if placed else None,
        fmax_mhz_plain=round(placed.fmax_mhz_plain, 2) if placed else None,
        device=run.device.name if run.device else None,
        seed=run.seed if run.device else None,
        estimate_error_pct=_error_pct(design.estimate.luts, mapped.total.luts) if own else None,
        layers=layers,
        cells=mapped.cells,
        tools={tool.name: tool.version for tool in tools},
        seconds=0.0,
        cached=False,
        speed_grade=run.device.speed_grade if run.device else None,
        critical_path=placed.critical_path if placed else None,
        date=today(),
    )


def _error_pct(estimate: int, measured: int) -> float | None:
    """Return how far the estimate is above what was measured, in per cent."""
    return round(100 * (estimate - measured) / measured, 2) if measured else None
