"""The design under test: a design folder and the integer model that it must equal."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import DesignError, UsageError
from ..files import read_bytes
from ..model import IntegerModel
from ..model.bchw import MAX_FILE_BYTES, load_model
from ..model.random_model import random_model
from ..plan.design import MODEL_FILE, Design
from ..plan.load import load_design, load_design_model
from ..plan.memory_init import check_model_fits
from ..plan.packet import weight_packet
from ..plan.weight_mode import WeightMode

__all__ = ["DesignUnderTest", "load_design_under_test"]

MAX_VERILOG_BYTES = 1 << 30


@dataclass(frozen=True, eq=False)
class DesignUnderTest:
    """One design with its Verilog and its model.

    Parameters
    ----------
    folder : Path
    design : Design
    verilog : bytes
    model : IntegerModel
        What the hardware must compute.
    weights_source : str
        Where the weights come from, in words for the user.
    weight_beats : list of int or None
        Beats of the packet for ``s_axis_weights``; None if the weights are in ROM.
    stored_model : IntegerModel
        The same function as ``model``, with the shifts and biases that the hardware stores.
    remarks : list of str
        What the user should know before trusting the result.
    """

    folder: Path
    design: Design
    verilog: bytes
    model: IntegerModel
    weights_source: str
    weight_beats: list[int] | None
    stored_model: IntegerModel
    remarks: list[str]

    def with_model(self, model: IntegerModel) -> "DesignUnderTest":
        """Return the same hardware with another model loaded.

        Raises
        ------
        UsageError
            If the model does not fit the hardware.
        """
        beats, stored_model = _loaded(self.design, model)
        return replace(self, model=model, weight_beats=beats, stored_model=stored_model)


def load_design_under_test(folder: Path, *, model_file: Path | None = None, seed: int = 0) -> DesignUnderTest:
    """Read a design folder and find its model.

    Parameters
    ----------
    folder : Path
    model_file : Path, optional
        Model to load into a design with loadable weights; by default a random one.
    seed : int
        Seed of the random model.

    Raises
    ------
    DesignError
        If the folder is incomplete, damaged or foreign.
    UsageError
        If ``model_file`` does not fit the design.
    """
    folder = Path(folder)
    design = load_design(folder)
    path = folder / design.verilog_file
    verilog = read_bytes(path, "Verilog of the design", DesignError, MAX_VERILOG_BYTES)
    remarks = []
    if hashlib.sha256(verilog).hexdigest() != design.files.get(design.verilog_file):
        remarks.append(f"{path} was changed after it was generated; what is there now is simulated")
    if design.weights == WeightMode.ROM:
        model, source, beats = _rom_model(folder, design, model_file, remarks), MODEL_FILE, None
        stored_model = model
    else:
        model, source = _model_to_load(design, model_file, seed)
        beats, stored_model = _loaded(design, model)
    return DesignUnderTest(folder, design, verilog, model, source, beats, stored_model, remarks)


def _rom_model(folder: Path, design: Design, model_file: Path | None, remarks: list[str]) -> IntegerModel:
    if model_file is not None:
        raise UsageError(
            "Option --model must be used with a design whose weights are loaded, but this one has a ROM",
            hint=f"its model is {folder / MODEL_FILE}",
        )
    path = folder / MODEL_FILE
    data = read_bytes(path, "Model of the design", DesignError, MAX_FILE_BYTES)
    digest = hashlib.sha256(data).hexdigest()
    if digest != design.model_sha256:
        remarks.append(f"{path} is not the model from which the design was generated")
    return load_design_model(folder, design)


def _model_to_load(design: Design, model_file: Path | None, seed: int) -> tuple[IntegerModel, str]:
    if model_file is not None:
        return load_model(model_file), str(model_file)
    hidden = [layer for layer in design.layers[:-1] if layer.weights]
    model = random_model(
        design.topology,
        input_bits=design.input_bits,
        act_bits=[layer.act_bits for layer in hidden],
        # The scale of the last layer is 1.
        scale_digits=[max(1, len(layer.requant.digits)) for layer in hidden],
        seed=seed,
    )
    return model, f"random, seed {seed}"


def _loaded(design: Design, model: IntegerModel) -> tuple[list[int], IntegerModel]:
    """Return the beats that load a model, and the model as the hardware then stores it."""
    layers = check_model_fits(design.layers, design.input_bits, model)
    return weight_packet(design, model), replace(model, layers=tuple(layers))
