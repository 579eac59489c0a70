"""`bc-hw estimate`: cycles, area and clock without running a tool."""

import click

from .plan_options import design_from_options, plan_options, print_plan


@click.command("estimate")
@plan_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(as_json, **options):
    """Print what the hardware of MODEL, or of --layers, needs: exact cycles, estimated area and clock."""
    from .console import print_json

    design, _model = design_from_options(**options)
    if as_json:
        print_json(estimate_json(design, options["clock"]))
    else:
        print_plan(design, f"Estimate for {design.family}", options["clock"])


def estimate_json(design, clock_mhz: float) -> dict:
    """Return the figures of a plan as `--json` prints them."""
    import msgspec

    from ..plan.clock import clock_device, estimate_fmax
    from ..plan.packing import biggest_waste, weight_memories

    memories = weight_memories(design)
    compared = design.alternatives or [[] for _ in design.layers]
    total = design.estimate
    fmax = estimate_fmax(design)
    return {
        "family": design.family,
        "lanes": design.lanes,
        "cycles_per_image": design.timing.cycles_per_image,
        "latency_cycles": design.timing.latency_cycles,
        "luts": total.luts,
        "ffs": total.ffs,
        "brams": total.brams,
        "dsps": 0,
        "clock_mhz": clock_mhz,
        "images_per_s": clock_mhz * 1e6 / design.timing.cycles_per_image,
        "fmax_mhz_estimated": fmax and round(fmax, 1),
        "fmax_device": clock_device(design.family),
        "layers": [
            {
                "name": plan.name,
                "n_in": plan.n_in,
                "n_out": plan.n_out,
                "engine": plan.engine.name if plan.weights else None,
                "group": plan.engine.group if plan.weights else None,
                "simd": plan.simd,
                "pe": plan.pe if plan.weights else None,
                "cycles": plan.cycles,
                "luts": cost.luts,
                "ffs": cost.ffs,
                "brams": cost.brams,
                "weight_memory": _memory_json(memory),
                "alternatives": msgspec.to_builtins(alternatives),
            }
            for plan, cost, memory, alternatives in zip(
                design.layers, total.layers, memories, compared, strict=True
            )
        ],
        "biggest_waste": biggest_waste(memories),
    }


def _memory_json(memory) -> dict:
    return {
        "storage": memory.storage,
        "bits": memory.bits,
        "stored_bits": memory.stored_bits,
        "efficiency": round(memory.efficiency, 4),
        "brams": memory.brams,
        "luts": memory.luts,
    }
