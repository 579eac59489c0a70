"""From a design folder to its cost: synthesis for the area, placement for the clock, and a cache for both."""

import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from ..dates import today
from ..errors import DesignError, must_be
from ..files import remove_leftovers, write_text
from ..lock import exclusive
from ..plan.design import Design
from ..plan.families import find_family
from ..plan.load import load_design
from ..plan.stage import AnyStage
from . import nextpnr
from .cache import ResultCache
from .result import RESULT_FILE, LayerResult, SynthesisResult
from .steps import Mapped, Placed, SynthesisRun

__all__ = ["RESULT_FILE", "LayerResult", "SynthesisResult", "synthesise"]


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
    family = find_family(family or design.family)
    run = SynthesisRun(
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
    result = _result(design, mapped, placed, run)
    result.cached = cached
    return result


def _result(design: Design, mapped: Mapped, placed: Placed | None, run: SynthesisRun) -> SynthesisResult:
    """Put what the tools measured beside what the plan says."""
    own = run.family.name == design.family
    layers = []
    for plan, area, estimate in zip(design.layers, mapped.layers, design.estimate.layers, strict=True):
        layers.append(
            LayerResult(
                name=plan.name,
                n_in=plan.n_in,
                n_out=plan.n_out,
                simd=plan.simd,
                pe=plan.lanes // plan.simd,
                cycles=plan.cycles,
                luts=area.luts,
                ffs=area.ffs,
                brams=float(area.brams),
                dsps=area.dsps,
                lut_cycles_per_weight=_per_weight_use(area.luts, plan),
                estimate_error_pct=_error_pct(estimate.luts, area.luts) if own else None,
            )
        )
    tools = [run.yosys, run.placer] if run.placer else [run.yosys]
    return SynthesisResult(
        family=run.family.name,
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
        speed_grade=nextpnr.speed_grade(run.device) if run.device else None,
        critical_path=placed.critical_path if placed else None,
        date=today(),
    )


def _per_weight_use(luts: int, plan: AnyStage) -> float | None:
    """Return LUT-cycles per use of a weight; None for a layer that has none."""
    uses = plan.weights * plan.walk.vectors
    return round(luts * plan.cycles / uses, 3) if uses else None


def _error_pct(estimate: int, measured: int) -> float | None:
    """Return how far the estimate is above what was measured, in per cent."""
    return round(100 * (estimate - measured) / measured, 2) if measured else None
