"""Write the waveforms of the pages from simulations: ``python docs/make_waveforms.py``.

A scene drives a small accelerator in Amaranth's simulator and draws what its ports did. A page holds a
drawing between the comments ``<!-- waveform: NAME, written by docs/make_waveforms.py -->`` and
``<!-- end -->``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np
from amaranth.hdl import ResetInserter, Signal
from amaranth.sim import Simulator

from bc_hw.hw.accelerator import Accelerator
from bc_hw.model import FeatureMap, IntegerLayer, IntegerModel
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.memory_init import memory_init
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.packet import weight_packet
from bc_hw.plan.planned import plan_design

DOCS = Path(__file__).parent
PAGES = ("reference/ports.md", "guides/use-the-core.md", "guides/load-weights.md")
PLACE = re.compile(
    r"(<!-- waveform: ([\w-]+), written by docs/make_waveforms.py -->\n).*?(<!-- end -->)", re.S
)

FOLDS = [Folding(2, 2, "pairs", 2), Folding(2, 2, "pairs", 2)]
IMAGE_BEATS = 4
RESULT_BEATS = 2
"""What `FOLDS` make of 8 inputs and 2 classes."""


def small_model() -> IntegerModel:
    """Return a network of 8 inputs, 2 hidden neurons and 2 classes."""
    signs = np.array([[1, -1] * 4, [1, 1, -1, -1] * 2], dtype=np.int8)
    hidden = IntegerLayer(signs, scale=np.array([1, 1]), bias=np.array([4, 4]), shift=2, act_bits=2)
    classes = np.array([[1, -1], [-1, 1]], dtype=np.int8)
    last = IntegerLayer(classes, scale=np.array([1, 1]), bias=np.array([0, 0]), shift=0, act_bits=None)
    return IntegerModel((hidden, last), FeatureMap.flat(8, 2))


@dataclass(frozen=True)
class Scene:
    """What the outside does, cycle by cycle, and which ports to draw.

    Parameters
    ----------
    cycles : int
        How long it lasts.
    rows : sequence of str
        Ports to draw, without ``clk``.
    images : dict
        Number of beats that each image is sent with, by its letter, in order.
    pauses, stalls, resets : collection of int
        Cycles without ``s_axis_tvalid``, without ``m_axis_tready``, and with ``rst``.
        The sender of the images is reset too: it drops the rest of its packet.
    loads : dict
        Cycles in which the next weight packet is offered, with whether its checksum is right. Without any,
        weights are in ROM.
    shown : sequence of range
        Cycles to draw; without it all.
    """

    cycles: int
    rows: Sequence[str]
    images: dict[str, int] = field(default_factory=dict)
    pauses: Sequence[int] = ()
    stalls: Sequence[int] = ()
    resets: Sequence[int] = ()
    loads: dict[int, bool] = field(default_factory=dict)
    shown: Sequence[range] = ()


class Beat(NamedTuple):
    """A beat of a stream, and its name in the drawing."""

    label: str
    data: int = 0
    last: bool = False


S_AXIS = ["s_axis_tdata", "s_axis_tvalid", "s_axis_tready", "s_axis_tlast"]
M_AXIS = ["m_axis_tdata", "m_axis_tvalid", "m_axis_tready", "m_axis_tlast"]
WEIGHTS = [f"s_axis_weights_{name}" for name in ("tdata", "tvalid", "tready", "tlast")]


class Trace:
    """What the ports did in a scene: ``values[port][cycle]``, and ``labels[port][cycle]`` of the data.

    A cycle lasts from one rising edge of the clock to the next; its values are those that its last edge
    samples.
    """

    def __init__(self, scene: Scene):
        self.scene = scene
        self.model = small_model()
        rom = None if scene.loads else self.model
        source = Source(shapes_of_model(self.model), self.model.input.bits, rom)
        self.design = plan_design(source, FOLDS, find_family("ecp5"))
        contents = None
        if rom:
            contents = [
                memory_init(plan, layer) for plan, layer in zip(self.design.layers, rom.layers, strict=True)
            ]
        self.dut = Accelerator(self.design.layers, self.design.output_banks, contents)
        self.ports = ["rst", *self.dut.signature.members]
        self.values: dict[str, list[int]] = {port: [] for port in self.ports}
        self.labels: dict[str, list[str]] = {port: [] for port in self.ports if port.endswith("tdata")}
        self._waiting = {"s_axis": self._images(), "s_axis_weights": []}
        self._waiting["m_axis"] = self._results()
        self._packets = iter("uvwxyz")
        self._run()

    def moves(self, stream: str) -> list[int]:
        """Return the cycles at whose end a beat of ``stream`` moves."""
        valid, ready = self.values[f"{stream}_tvalid"], self.values[f"{stream}_tready"]
        return [cycle for cycle in range(self.scene.cycles) if valid[cycle] and ready[cycle]]

    def rises(self, port: str) -> list[int]:
        """Return the first cycle of each time that ``port`` is high."""
        values = [0, *self.values[port]]
        return [cycle for cycle in range(self.scene.cycles) if values[cycle + 1] > values[cycle]]

    def _images(self) -> list[Beat]:
        return [
            Beat(f"{name}{index}", 3 * index, index == count - 1)
            for name, count in self.scene.images.items()
            for index in range(count)
        ]

    def _results(self) -> list[Beat]:
        names = dict.fromkeys(beat.label[0] for beat in self._waiting["s_axis"])
        return [Beat(f"{name.upper()}{index}") for name in names for index in range(RESULT_BEATS)]

    def _packet(self, right: bool) -> list[Beat]:
        beats = weight_packet(self.design, self.model)
        beats[-1] ^= not right
        name = next(self._packets)
        return [Beat(f"{name}{index}", data, index == len(beats) - 1) for index, data in enumerate(beats)]

    def _run(self) -> None:
        rst = Signal()
        signals = [rst, *(getattr(self.dut, port) for port in self.ports[1:])]

        async def bench(ctx):
            for cycle in range(self.scene.cycles):
                self._drive(ctx, rst, cycle)
                _, _, *values = await ctx.tick().sample(*signals)
                self._record(values)

        simulator = Simulator(ResetInserter(rst)(self.dut))
        simulator.add_clock(1e-6)
        simulator.add_testbench(bench)
        simulator.run()

    def _drive(self, ctx, rst: Signal, cycle: int) -> None:
        scene, waiting = self.scene, self._waiting
        if cycle in scene.loads:
            waiting["s_axis_weights"] += self._packet(scene.loads[cycle])
        ctx.set(rst, cycle in scene.resets)
        ctx.set(self.dut.m_axis_tready, cycle not in scene.stalls)
        quiet = cycle in scene.pauses or cycle in scene.resets
        offer(ctx, self.dut, "s_axis", None if quiet else next(iter(waiting["s_axis"]), None))
        if scene.loads:
            offer(ctx, self.dut, "s_axis_weights", next(iter(waiting["s_axis_weights"]), None))

    def _record(self, values: list[int]) -> None:
        for port, value in zip(self.ports, values, strict=True):
            self.values[port].append(value)
        for port, labels in self.labels.items():
            stream = port.removesuffix("_tdata")
            waiting = self._waiting[stream]
            valid, ready = (self.values[f"{stream}_{end}"][-1] for end in ("tvalid", "tready"))
            labels.append(waiting[0].label if valid else "")
            if valid and ready:
                waiting.pop(0)
        if self.values["rst"][-1]:
            images = self._waiting["s_axis"]
            while images and not images[0].label.endswith("0"):
                images.pop(0)
            self._waiting["m_axis"] = self._results()


def offer(ctx, dut: Accelerator, stream: str, beat: Beat | None) -> None:
    """Offer a beat in this cycle, or none."""
    shown = beat or Beat("")
    ctx.set(getattr(dut, f"{stream}_tdata"), shown.data)
    ctx.set(getattr(dut, f"{stream}_tvalid"), beat is not None)
    ctx.set(getattr(dut, f"{stream}_tlast"), shown.last)


CELL = 4
GAP = " .. "


def draw(trace: Trace) -> str:
    """Return the drawing of a trace: `CELL` characters per cycle, from one rising edge to the next."""
    ranges = trace.scene.shown or [range(trace.scene.cycles)]
    width = 2 + max(map(len, trace.scene.rows))
    rows = [("cycle", ranges_text(ranges, lambda cycle: f"{cycle:<{CELL}}"))]
    rows.append(("clk", ranges_text(ranges, lambda cycle: "/~\\_")))
    for port in trace.scene.rows:
        rows.append((port, ranges_text(ranges, cell_of(trace, port))))
    return "".join(f"{name:<{width}}{text}".rstrip() + "\n" for name, text in rows)


def ranges_text(ranges: Sequence[range], cell) -> str:
    """Join the cells of all cycles to draw."""
    return GAP.join("".join(cell(cycle) for cycle in cycles) for cycles in ranges)


def cell_of(trace: Trace, port: str):
    """Return what draws a cycle of a port; data and ``tlast`` have no meaning without ``tvalid``."""
    if port in trace.labels:
        return data_cell(trace.labels[port])
    level = level_cell(trace.values[port])
    if not port.endswith("tlast"):
        return level
    valid = trace.values[port.replace("tlast", "tvalid")]
    return lambda cycle: level(cycle) if valid[cycle] else "-" * CELL


def level_cell(values: list[int]):
    """Return what draws a port of one bit."""

    def cell(cycle: int) -> str:
        before = values[cycle - 1] if cycle else values[0]
        line = "~" if values[cycle] else "_"
        return ("/" if values[cycle] > before else "\\" if values[cycle] < before else line) + line * (
            CELL - 1
        )

    return cell


def data_cell(labels: list[str]):
    """Return what draws data: the name of each beat, where it begins to be offered."""

    def cell(cycle: int) -> str:
        label = labels[cycle]
        if not label:
            return "-" * CELL
        return " " * CELL if cycle and labels[cycle - 1] == label else f"|{label}".ljust(CELL)

    return cell


SCENES = {
    "waits": Scene(
        cycles=70,
        images=dict.fromkeys("abcdefghijkl", IMAGE_BEATS),
        pauses=[33, 34],
        stalls=range(45),
        rows=[*S_AXIS, *M_AXIS],
        shown=[range(30, 54)],
    ),
    "wrong-length": Scene(
        cycles=60,
        images={"a": IMAGE_BEATS, "b": 2, "c": 6, "d": IMAGE_BEATS},
        rows=[*S_AXIS, "status_packet_error"],
        shown=[range(20)],
    ),
    "reset": Scene(
        cycles=80,
        images=dict.fromkeys("abcdefghijklm", IMAGE_BEATS),
        stalls=range(45),
        resets=[34],
        rows=["rst", *S_AXIS, *M_AXIS, "status_packet_error"],
        shown=[range(30, 43), range(64, 69)],
    ),
    "one-image": Scene(
        cycles=36,
        images={"a": IMAGE_BEATS},
        pauses=[2],
        rows=[*S_AXIS, *M_AXIS],
        shown=[range(7), range(29, 35)],
    ),
    "load": Scene(
        cycles=110,
        images=dict.fromkeys("abc", IMAGE_BEATS),
        loads={0: True, 18: True},
        rows=[*WEIGHTS, "status_weights_loaded", *S_AXIS[:3], *M_AXIS[:2], "m_axis_tlast"],
        shown=[range(16, 24), range(50, 56), range(58, 67)],
    ),
    "wrong-weights": Scene(
        cycles=40,
        images={"a": IMAGE_BEATS},
        loads={2: False, 18: True},
        rows=[*WEIGHTS, "status_weights_loaded", "status_weights_error", *S_AXIS[1:3]],
        shown=[range(6), range(11, 22), range(27, 33)],
    ),
}


def page(name: str) -> str:
    """Return the text of a page with its waveforms drawn anew."""
    text = (DOCS / name).read_text(encoding="utf-8")
    return PLACE.sub(lambda found: f"{found[1]}```text\n{draw(Trace(SCENES[found[2]]))}```\n{found[3]}", text)


if __name__ == "__main__":
    for name in PAGES:
        (DOCS / name).write_text(page(name), encoding="utf-8")
