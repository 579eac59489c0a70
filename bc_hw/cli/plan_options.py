"""The options by which `gen-rtl` and `estimate` are told what to build."""

import math
from collections.abc import Callable
from pathlib import Path

import click

from ..plan.families import DEFAULT_FAMILY, FAMILIES, find_device, find_family

__all__ = ["design_from_options", "plan_options", "print_plan"]

DEFAULT_LANES = 1024

MIN_CLOCK_MHZ, MAX_CLOCK_MHZ = 0.001, 10_000.0
MAX_LUTS = 10**9
MAX_CYCLES = 1 << 53
"""Cycles per image; more could not be counted exactly, and no network takes as many."""


def plan_options(command: Callable) -> Callable:
    """Add the options that choose a model or layers, a family and a fold."""
    options = [
        click.argument("model", required=False, type=click.Path(path_type=Path)),
        click.option(
            "--layers",
            help="Layers such as 784-1024-10 or 28x28x1-16C3-MP2-10; weights are loaded at run time.",
        ),
        click.option(
            "--family", default=None, help=f"One of {', '.join(FAMILIES)}.  [default: {DEFAULT_FAMILY.name}]"
        ),
        click.option(
            "--device",
            default=None,
            help=f"A device that must hold it, e.g. {DEFAULT_FAMILY.devices[0].name}: its block RAMs, "
            "and nine tenths of its LUTs and flip-flops.",
        ),
        click.option(
            "--lanes",
            type=int,
            help="Largest number of weights per cycle, over all layers; the default without any other limit "
            f"is {DEFAULT_LANES:,}. "
            "Among the designs within 2 % of the fastest, the one with the fewest LUTs is chosen.",
        ),
        click.option(
            "--max-luts", type=int, help="Largest estimated number of LUTs; the fastest design is chosen."
        ),
        click.option(
            "--fps",
            type=float,
            help="Images per second to reach at --clock; the design with the fewest LUTs is chosen.",
        ),
        click.option(
            "--fold",
            type=click.Path(path_type=Path),
            help="File with simd and pe of every layer, and with its engine if this is not pairs; of a "
            "pooling layer with simd alone.",
        ),
        click.option(
            "--engine",
            default="auto",
            show_default=True,
            help="Engine of all layers: pairs, counts, tables or hardwired; auto takes the cheapest for "
            "each layer.",
        ),
        click.option(
            "--clock",
            type=float,
            default=100.0,
            show_default=True,
            help="Clock in MHz, for --fps and for images/s.",
        ),
        click.option("--input-bits", type=int, help="Width of an input; only with --layers.  [default: 8]"),
        click.option(
            "--act-bits", type=int, help="Width of an activation; only with --layers.  [default: 4]"
        ),
        click.option(
            "--scale-digits",
            type=int,
            help="Largest number of digits of loaded scales, 1 to 3; only with --layers.  [default: 1]",
        ),
        click.option(
            "--stream-bits",
            type=int,
            help="Width of the streams of images and results: 8, 16, 32, ... as for a DMA engine.  [default: "
            "the width of a word of inputs, and of a class with its scores]",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def design_from_options(
    *,
    model,
    layers,
    family,
    device,
    lanes,
    max_luts,
    fps,
    fold,
    engine,
    clock,
    input_bits,
    act_bits,
    scale_digits,
    stream_bits=None,
):
    """Return the planned design and its model (or None) for what the user asked.

    Raises
    ------
    UsageError
        If the options contradict each other or are out of range.
    """
    from ..errors import UsageError, must_be
    from ..model.bchw import load_model
    from ..model.network import MAX_BITS
    from ..plan.engines import ENGINES
    from ..plan.network import Source, shapes_of_model, shapes_of_topology
    from ..plan.planner import check_stream
    from ..topology import format_topology, parse_topology

    if fps is not None and not 0 < fps < math.inf:
        raise UsageError(must_be("Images per second", "positive and finite", fps))
    if not MIN_CLOCK_MHZ <= clock <= MAX_CLOCK_MHZ:
        raise UsageError(must_be("Clock", f"from {MIN_CLOCK_MHZ:g} to {MAX_CLOCK_MHZ:g} MHz", clock))
    if max_luts is not None and not 1 <= max_luts <= MAX_LUTS:
        raise UsageError(must_be("LUTs", f"from 1 to {MAX_LUTS}", max_luts))
    names = list(ENGINES)
    if engine not in ("auto", *names):
        raise UsageError(must_be("Engine", f"auto, {', '.join(names[:-1])} or {names[-1]}", engine))
    if stream_bits is not None:
        check_stream(stream_bits)
    chosen = find_device(device) if device else None
    target = find_family(family or (chosen.family if chosen else DEFAULT_FAMILY.name))
    if chosen and chosen.family != target.name:
        raise UsageError(must_be("Device", f"of family {target.name}", device))
    if model is None and layers is None:
        raise UsageError(
            "Model must be given, or layers, not neither",
            hint="give model.bchw, or --layers 784-1024-10",
        )
    loaded = load_model(model) if model else None
    if loaded:
        if layers is not None and parse_topology(layers).text != loaded.topology.text:
            raise UsageError(
                must_be("Layers", f"those of the model, {format_topology(loaded.topology)}", layers)
            )
        for name, value in (
            ("--input-bits", input_bits),
            ("--act-bits", act_bits),
            ("--scale-digits", scale_digits),
        ):
            if value is not None:
                raise UsageError(must_be(name, "left to the model where one is given", value))
        source = Source(shapes_of_model(loaded), loaded.input_bits, loaded, stream_bits=stream_bits or 0)
    else:
        input_bits = 8 if input_bits is None else input_bits
        act_bits = 4 if act_bits is None else act_bits
        scale_digits = 1 if scale_digits is None else scale_digits
        for name, bits in (("Input width", input_bits), ("Activation width", act_bits)):
            if not 1 <= bits <= MAX_BITS:
                raise UsageError(must_be(name, f"from 1 to {MAX_BITS} bits", bits))
        shapes = shapes_of_topology(parse_topology(layers), input_bits, act_bits)
        source = Source(shapes, input_bits, None, scale_digits, stream_bits or 0)
    engines = tuple(names) if engine == "auto" else (engine,)
    if fold is not None:
        if any(option is not None for option in (lanes, max_luts, fps)):
            raise UsageError(
                "Fold must be given by --fold, or chosen by --lanes, --max-luts and --fps, not both"
            )
        return _with_folds(source, fold, target, engine, chosen), loaded
    return _with_limits(source, target, chosen, lanes, max_luts, fps, clock, engines), loaded


def _with_folds(source, fold, family, engine, device):
    """Return the design whose folds stand in a file."""
    from ..plan.folding_file import load_foldings
    from ..plan.planned import plan_design

    folds = load_foldings(fold)
    if engine != "auto":
        folds = [entry.with_engine(engine) for entry in folds]
    return plan_design(source, folds, family, device)


def _with_limits(source, family, device, lanes, max_luts, fps, clock, engines):
    """Return the best design within limits."""
    from ..plan.explore.choose import choose_design
    from ..plan.limits import Limits, check_lanes

    if lanes is None and max_luts is None and fps is None and device is None:
        lanes = DEFAULT_LANES
    limits, set_by = Limits(), []
    if lanes is not None:
        check_lanes(lanes, source.weighted)
        limits = limits.and_also(Limits(lanes=lanes))
        set_by.append(f"{lanes:,} lanes")
    if max_luts is not None:
        limits = limits.and_also(Limits(luts=max_luts))
        set_by.append(f"{max_luts:,} LUTs")
    if device is not None:
        set_by.append(device.name)
    return choose_design(
        source,
        family,
        limits,
        cycles=None if fps is None else int(min(clock * 1e6 / fps, MAX_CYCLES)),
        engines=engines,
        clock_mhz=clock,
        where=" and ".join(set_by),
        device=device,
    )


def print_plan(design, title: str, clock_mhz: float) -> None:
    """Print a design's layers, cycles, estimated cost and estimated clock as a table."""
    from ..plan.clock import clock_device, estimate_fmax
    from ..plan.kinds import size_of
    from ..plan.timing.schedule import format_rate
    from .console import print_table

    rows = [
        (
            plan.name,
            size_of(plan),
            plan.engine.name if plan.weights else plan.operation,
            f"{plan.simd}x{plan.pe}" if plan.weights else str(plan.simd),
            plan.lanes,
            plan.cycles,
            cost.luts,
            cost.ffs,
            cost.brams,
        )
        for plan, cost in zip(design.layers, design.estimate.layers, strict=True)
    ]
    cycles = design.timing.cycles_per_image
    reach = f"no clock is estimated, because there is no place and route for {design.family}"
    if fmax := estimate_fmax(design):
        rate = float(f"{fmax * 1e6 / cycles:.2g}")  # more digits would promise what placement does not keep
        reach = f"about {fmax:.0f} MHz* on {clock_device(design.family)}, "
        reach += f"which would be {format_rate(rate)} images/s"
    total = design.estimate
    rows.append(
        (
            "total",
            "",
            "",
            "",
            design.lanes,
            cycles,
            total.luts,
            total.ffs,
            total.brams,
        )
    )
    print_table(
        title,
        ("layer", "size", "engine", "simd x pe", "lanes", "cycles", "LUTs*", "FFs*", "BRAM*"),
        rows,
        footnotes=(
            f"{cycles:,} cycles per image, {design.timing.latency_cycles:,} cycles latency: "
            f"{format_rate(clock_mhz * 1e6 / cycles)} images/s at {clock_mhz:g} MHz, "
            "which is assumed; no DSP",
            reach,
            "* estimated; `bc-hw synth` measures",
        ),
    )
