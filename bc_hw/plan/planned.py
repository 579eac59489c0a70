"""Hardware planned as a whole: its stages, its cycles and its cost."""

from collections.abc import Sequence

from msgspec import UNSET

from .. import __version__
from .cost.pipeline import estimate_pipeline
from .design import CHECKSUM, Design, Timing, schema_of
from .families import Device, Family
from .limits import check_device
from .network import Source
from .planner import AnyFolding, plan_loadable, plan_model
from .timing.schedule import ideal_cycles, timeline
from .validate import check_valid
from .weight_mode import WeightMode

__all__ = ["plan_design"]

COMPLETIONS = 20
"""Images whose completion cycles stand in design.json."""


def plan_design(
    source: Source, foldings: Sequence[AnyFolding], family: Family, device: Device | None = None
) -> Design:
    """Plan hardware and predict its cycles and its cost; nothing is generated.

    Raises
    ------
    PlanError
        If a folding does not fit its layer, or the device cannot feed the lanes.
    """
    model = source.model
    if model is not None:
        stages, output_room = plan_model(model, foldings, family, stream_bits=source.stream_bits)
    else:
        stages, output_room = plan_loadable(
            source.shapes,
            foldings,
            family,
            scale_digits=source.scale_digits,
            stream_bits=source.stream_bits,
        )
    completions = timeline(stages, output_room, COMPLETIONS)
    design = Design(
        schema=schema_of(stages),
        version=__version__,
        family=family.name,
        weights=WeightMode.ROM if model else WeightMode.LOAD,
        input_bits=source.input_bits,
        layers=stages,
        output_banks=output_room,
        timing=Timing(ideal_cycles(stages), completions[0], completions),
        estimate=estimate_pipeline(stages, output_room, family, loadable=model is None),
        dataset=model.dataset if model else "",
        class_names=list(model.class_names) if model else [],
        model_sha256=None,
        files={},
        tools={},
        weights_checksum=UNSET if model else CHECKSUM,
    )
    check_valid(design)
    if device is not None:
        check_device(design, device, family)
    return design
