"""`bc-hw synth`: what a design costs, from its netlist."""

import shlex
from pathlib import Path

import click

from ..plan.families import DEFAULT_FAMILY, FAMILIES
from .console import print_json, print_table, spinner

__all__ = ["command"]


@click.command()
@click.argument("design", type=click.Path(path_type=Path))
@click.option("--family", help=f"One of {', '.join(FAMILIES)}.  [default: the design's]")
@click.option(
    "--pnr",
    is_flag=True,
    help="Place and route too, for the clock "
    f"({', '.join(name for name, family in FAMILIES.items() if family.synthesis.placer)}).",
)
@click.option(
    "--device",
    help=f"Device to place on, such as {DEFAULT_FAMILY.devices[0].name}.  [default: the family's largest]",
)
@click.option(
    "--seed",
    type=click.IntRange(1, (1 << 31) - 1),
    help="Seed of nextpnr's placer; the clock depends on it.  [default: 1]",
)
@click.option(
    "--netlist",
    is_flag=True,
    help="Also write the mapped netlist for other flows, results/NAME-FAMILY.v; on ECP5 it reaches fmax_mhz.",
)
@click.option(
    "--timeout", type=click.FloatRange(min=0, min_open=True), help="Time limit of each tool in seconds."
)
@click.option("--no-cache", is_flag=True, help="Run the tools even if the cache has the result.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(design, family, pnr, device, seed, netlist, timeout, no_cache, as_json):
    """Synthesise the design in the folder DESIGN with yosys; place it with nextpnr for its clock.

    The command also writes the result to DESIGN/results/synth.json, beside the logs of the tools. It fails if
    a DSP block or a multiplier appears.
    """
    import msgspec

    from ..eda.cache import ResultCache
    from ..eda.nextpnr import SEED
    from ..eda.result import RESULTS
    from ..eda.synthesis import synthesise
    from ..errors import UsageError

    for name, value in (("--device", device), ("--seed", seed)):
        if value and not pnr:
            raise UsageError(f"Option {name} must be used with --pnr: nothing is placed without it")
    with spinner("Synthesising") as say:
        result = synthesise(
            design,
            family=family,
            place=pnr,
            device=device,
            seed=seed or SEED,
            netlist=netlist,
            timeout=timeout,
            cache=None if no_cache else ResultCache(),
            say=say,
        )
    if as_json:
        print_json(msgspec.to_builtins(result))
        return
    rows = [
        [
            layer.name,
            f"{layer.n_in}-{layer.n_out}",
            f"{layer.simd} x {layer.pe}" if layer.pe else f"{layer.simd}",
            layer.luts,
            layer.ffs,
            layer.brams,
            layer.cycles,
            layer.lut_cycles_per_weight,
            layer.estimate_error_pct,
        ]
        for layer in result.layers
    ]
    total = ["all", None, None, result.luts, result.ffs, result.brams, None, None, result.estimate_error_pct]
    plain = ""
    if result.fmax_mhz_plain not in (None, result.fmax_mhz):
        plain = f"{result.fmax_mhz_plain:.1f} MHz as yosys leaves it; with output registers of block RAMs "
    clock = (
        f"{plain}{result.fmax_mhz:.1f} MHz on {result.device}, seed {result.seed}"
        if result.fmax_mhz
        else "not measured; add --pnr"
    )
    tools = ", ".join(f"{name} {version}" for name, version in result.tools.items())
    print_table(
        f"{design}: {result.family}",
        ["layer", "size", "simd x pe", "LUTs", "FFs", "BRAM", "cycles", "LUT/lane*", "est. %"],
        [*rows, total],
        footnotes=[
            "* LUTs x cycles / uses of weights: LUTs per lane, lost cycles included",
            "est. %: how far the estimate was above (+) or below (-) the LUTs counted here",
            f"DSP blocks: {result.dsps}",
            f"clock: {clock}",
            f"counted by {tools}{', in an earlier run' if result.cached else ''}",
            *([f"netlist: {design / RESULTS}, as Verilog for {result.family}"] if netlist else []),
            f"next: bc-hw report {shlex.quote(str(design))}",
        ],
    )
