"""Reading and checking the `design.json` of a design folder."""

import shlex
from pathlib import Path

import msgspec

from ..errors import DesignError, Phrase, must_be
from ..files import read_json, reading
from ..model import IntegerModel
from ..model.bchw import load_model
from .design import DESIGN_FILE, MODEL_FILE, SCHEMA_VERSIONS, Design
from .kinds import stated_topology
from .ports import ports_of
from .upgrade import DesignV1, from_schema_1
from .validate import check_valid

__all__ = ["load_design", "load_design_model", "must_be_design_folder"]

MAX_FILE_BYTES = 1 << 24


class _Version(msgspec.Struct):
    schema: int


def must_be_design_folder(folder: Path | str) -> None:
    """Refuse what is no folder with a `design.json`.

    Raises
    ------
    DesignError
        It says what is there instead: nothing, a file, an empty folder, or a folder of other things.
    """
    folder = Path(folder)
    with reading(folder, "Design", DesignError):
        if not folder.is_dir():
            found, hint = _not_a_folder(folder)
        elif not (folder / DESIGN_FILE).exists():
            found, hint = _without_design(folder)
        else:
            return
    raise DesignError(must_be("Design", "a folder made by `bc-hw gen-rtl`", Phrase(found)), hint=hint)


def _not_a_folder(path: Path) -> tuple[str, str]:
    if not path.exists():
        return f"{path}, which does not exist", "generate it: " + _gen_rtl(MODEL_FILE, path)
    found = f"the file {path}"
    if (path.parent / DESIGN_FILE).is_file():
        return found, f"give its folder: {shlex.quote(str(path.parent))}"
    if path.suffix == Path(MODEL_FILE).suffix:
        return found, "generate a design of it: " + _gen_rtl(path, path.with_suffix(""))
    return found, "generate a design: " + _gen_rtl(MODEL_FILE, "design") + ", and give its folder"


def _without_design(folder: Path) -> tuple[str, str]:
    if not any(folder.iterdir()):
        return f"the empty folder {folder}", "generate it: " + _gen_rtl(MODEL_FILE, folder)
    found = f"the folder {folder} without {DESIGN_FILE}"
    if inside := sorted(folder.glob(f"*/{DESIGN_FILE}")):
        return found, f"give a design in it, such as {shlex.quote(str(inside[0].parent))}"
    return found, "generate a design: " + _gen_rtl(MODEL_FILE, folder / "design")


def _gen_rtl(model: Path | str, folder: Path | str) -> str:
    return f"bc-hw gen-rtl {shlex.quote(str(model))} -o {shlex.quote(str(folder))}"


def load_design(folder: Path | str) -> Design:
    """Read and check the `design.json` of a design folder.

    Raises
    ------
    DesignError
        If it is missing, damaged, foreign, or of another version.
    """
    must_be_design_folder(folder)
    path = Path(folder) / DESIGN_FILE
    data = read_json(path, "Design description", DesignError, MAX_FILE_BYTES)
    try:
        version = msgspec.json.decode(data, type=_Version).schema
        if version not in SCHEMA_VERSIONS:
            raise DesignError(
                must_be("Design schema version", " or ".join(map(str, SCHEMA_VERSIONS)), version),
                hint="generate the design again with this version of bc_hw",
            )
        stated = msgspec.json.decode(data, type=DesignV1 if version == 1 else Design)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise DesignError(
            f"{path} must follow the schema of design.json, but {error}",
            hint="generate the design again with `bc-hw gen-rtl`",
        ) from error
    try:
        design = from_schema_1(stated) if version == 1 else stated
        ports, design.ports = design.ports, msgspec.UNSET  # derived, and so only in the file
        design.sha256 = ""  # of the file, not of the design
        check_valid(design)
        if ports is not msgspec.UNSET and ports != ports_of(design):
            raise DesignError("Ports must be those of the layers, but differ")
    except DesignError as error:
        raise DesignError(
            f"{path}: {error.message}", hint="generate the design again with `bc-hw gen-rtl`"
        ) from error
    return design


def load_design_model(folder: Path | str, design: Design) -> IntegerModel:
    """Read the `model.bchw` of a design with weights in ROM, and check that it is of that shape.

    Raises
    ------
    ModelFileError
        If it is missing or damaged.
    DesignError
        If it has other layers than the design.
    """
    model = load_model(Path(folder) / MODEL_FILE)
    widths = [layer.act_bits for layer in model.layers]
    wanted, found = design.topology.text, stated_topology(model.topology).text
    stated = [stage.act_bits if stage.weights else None for stage in design.layers]
    if (found, model.input_bits, widths) != (wanted, design.input_bits, stated):
        raise DesignError(
            must_be(
                "Model of the design",
                f"of its layers {wanted}",
                found,
            ),
            hint="generate the design again with `bc-hw gen-rtl`",
        )
    return model
