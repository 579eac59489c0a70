"""`design.json`: what was built, for whoever uses the design folder.

The file is the only description that simulation, synthesis and report read. `docs/reference/design.md`
lists every field.
"""

from collections.abc import Sequence

import msgspec

from ..model.spec import Topology
from .kinds import topology_of
from .ports import Ports, image_port, result_port
from .stage import AnyStage
from .walk import DenseWalk
from .weight_mode import WeightMode

__all__ = [
    "CHECKSUM",
    "DESIGN_FILE",
    "MODEL_FILE",
    "RTLIL_FILE",
    "SCHEMA_VERSIONS",
    "TOP",
    "VERILOG_FILE",
    "Alternative",
    "Design",
    "Estimate",
    "Timing",
    "schema_of",
]

SCHEMA_VERSIONS = (1, 2)
"""1 for a chain of dense layers, as such designs always were; 2 for anything else."""
CHECKSUM = "crc32"
"""What the last beat of a weight packet is, by its name in `design.json`."""
TOP = "bc_accel"
DESIGN_FILE = "design.json"
VERILOG_FILE = f"{TOP}.v"
"""Of a design that was given no name; as for `RTLIL_FILE`, `Design` knows that of each."""
RTLIL_FILE = f"{TOP}.il"
MODEL_FILE = "model.bchw"


EXCLUDED_BY = ("", "LUTs", "block RAMs", "flip-flops", "lanes", "several limits", "its neighbours")
"""What may exclude an alternative that alone is cheaper."""


def schema_of(stages: Sequence[AnyStage]) -> int:
    """Return the version of the schema in which a design of these stages is written."""
    return 1 if all(stage.walk == DenseWalk(stage.n_in) for stage in stages) else 2


class Alternative(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What one layer would cost with an engine: its best fold at the pace of the design.

    ``excluded_by`` is one of `EXCLUDED_BY`: for the cheapest, if it was not chosen, the limit that excludes
    it, or its neighbours: what stands between it and the layers beside it makes the whole dearer.
    """

    engine: str
    group: int
    simd: int
    pe: int
    luts: int
    brams: float
    excluded_by: str = ""


class LayerEstimate(msgspec.Struct, forbid_unknown_fields=True):
    """What one layer is expected to cost."""

    luts: int
    ffs: int
    brams: float


class Estimate(msgspec.Struct, forbid_unknown_fields=True):
    """What the whole design is expected to cost; the layers, and what connects them."""

    luts: int
    ffs: int
    brams: float
    layers: list[LayerEstimate]


class Timing(msgspec.Struct, forbid_unknown_fields=True):
    """Exact clock cycle counts.

    Parameters
    ----------
    cycles_per_image : int
        Cycles from one result to the next when images follow each other and nobody waits.
    latency_cycles : int
        Cycles from the first accepted beat of an image to the last accepted beat of its result,
        pipeline empty.
    completions : list of int
        Cycle of the last result beat of the first images of such a stream, counted from its first input beat.
    """

    cycles_per_image: int
    latency_cycles: int
    completions: list[int]


class Design(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """The content of `design.json`.

    Parameters
    ----------
    schema : int
    name : str
        Of the top module and of the files; what all other modules' names begin with.
    version : str
        Version of bc_hw that generated the design.
    family : str
    weights : WeightMode
    input_bits : int
    layers : list of MatrixStage or PoolStage
    output_banks : int
        Images whose results the output buffer holds.
    timing : Timing
    estimate : Estimate
    alternatives : list of list of Alternative
        For each layer the engines that were compared, the cheapest first; empty if the folds were given.
    dataset : str
    class_names : list of str
    model_sha256 : str or None
        SHA-256 of `model.bchw`; None without a model.
    files : dict
        SHA-256 of each generated file.
    tools : dict
        Versions of the programs that wrote them.
    weights_checksum : str, optional
        ``crc32`` where the weight packet ends with its checksum; absent with a ROM, and in designs made
        before there was one.
    ports : Ports, optional
        What users connect and send, see `bc_hw.plan.ports`; derived, and so only in the file. Missing in
        files of earlier versions.
    sha256 : str
        SHA-256 of `design.json` itself with this field empty, so that an edit is noticed before the file is
        replaced; missing in files of earlier versions, and empty in memory.
    """

    schema: int = 1
    name: str = TOP
    version: str
    family: str
    weights: WeightMode
    input_bits: int
    layers: list[AnyStage]
    output_banks: int
    timing: Timing
    estimate: Estimate
    alternatives: list[list[Alternative]] = []
    dataset: str
    class_names: list[str]
    model_sha256: str | None
    files: dict[str, str]
    tools: dict[str, str]
    weights_checksum: str | msgspec.UnsetType = msgspec.UNSET
    ports: Ports | msgspec.UnsetType = msgspec.UNSET
    sha256: str = ""

    @property
    def verilog_file(self) -> str:
        """Name of the Verilog file."""
        return f"{self.name}.v"

    @property
    def rtlil_file(self) -> str:
        """Name of the file with the same netlist for yosys."""
        return f"{self.name}.il"

    @property
    def topology(self) -> Topology:
        """The layers without their weights; a dense first layer takes its images as one vector."""
        return topology_of(self.layers)

    @property
    def sizes(self) -> tuple[int, ...]:
        """Layer sizes of a chain of dense layers, inputs first; other networks have none."""
        return self.topology.sizes

    @property
    def inputs(self) -> int:
        """Values of an image."""
        return self.topology.input.values

    @property
    def classes(self) -> int:
        """Values of a result."""
        return self.layers[-1].n_out

    @property
    def lanes(self) -> int:
        """Weights applied per cycle, all layers together."""
        return sum(layer.lanes for layer in self.layers)

    @property
    def input_beats(self) -> int:
        """Beats of one image on `s_axis`."""
        return image_port(self.layers[0]).beats

    @property
    def input_data_bits(self) -> int:
        """Width of `s_axis_tdata`."""
        return image_port(self.layers[0]).data_bits

    @property
    def output_beats(self) -> int:
        """Beats of one result on `m_axis`."""
        return result_port(self.layers[-1]).beats

    @property
    def class_field_bits(self) -> int:
        """Width of the class in `m_axis_tdata`."""
        return result_port(self.layers[-1]).class_bits

    @property
    def score_field_bits(self) -> int:
        """Width of one score in `m_axis_tdata`: the score sign-extended to whole bytes."""
        return result_port(self.layers[-1]).score_bits

    @property
    def output_data_bits(self) -> int:
        """Width of `m_axis_tdata`."""
        return result_port(self.layers[-1]).data_bits
