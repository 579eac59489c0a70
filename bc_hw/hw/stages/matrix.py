"""A layer that multiplies vectors by a matrix, as a pipeline."""

from collections.abc import Sequence

from amaranth.hdl import Module, Value, signed, unsigned
from amaranth.lib import wiring
from amaranth.lib.wiring import In, connect, flipped

from ...plan.edge import Edge
from ...plan.fabric.memory import column_bits
from ...plan.families import Family
from ...plan.memory_init import MemoryInit
from ...plan.stage import MatrixStage
from ...plan.storage import Storage
from ..address_copies import follow
from ..beats import beat_stream
from ..content_memory import ContentMemory
from ..drain import Drain
from ..engines import build_engine
from ..image_buffer import ImageBuffer
from ..register_sequencer import RegisterSequencer
from ..requantiser import Requantiser
from ..row_buffer import RowBuffer
from ..walkers import walk
from ..window_registers import WindowRegisters
from .front import fill_buffer, front_members, read_buffer

__all__ = ["MatrixLayer", "read_registers"]


class MatrixLayer(wiring.Component):
    """Gearbox, input buffer, sequencer, engine, drain and requantiser of one layer.

    Throughput: one image per ``plan.cycles`` cycles. Latency: `bc_hw.plan.timing` computes the cycle of every
    event.

    Parameters
    ----------
    plan : MatrixStage
    edge : Edge or None
        From the layer whose beats arrive; None for the first, which takes whole words.
    contents : MemoryInit or None
        Weights and parameters; None to load them at run time.
    after : Edge or None
        To the layer behind; None for the last, whose image is one vector.
    family : Family, optional
        For whose block RAMs deep memories are cut into columns; None leaves every memory whole.

    Members
    -------
    i : In(stream of words, or of beats of activations)
    room : In(1)
        The next buffer has a free block.
    take : Out(1)
        A block of the next buffer is reserved.
    release : Out
        A block of this layer's buffer is free again; of windows, minus the number of those that are.
    o : Out(stream of beats of activations, or of scores)
    """

    def __init__(
        self,
        plan: MatrixStage,
        edge: Edge | None,
        contents: MemoryInit | None,
        after: Edge | None = None,
        family: Family | None = None,
    ):
        self.plan = plan
        self.family = family
        self.vectors_per_block = after.vectors_per_block if after else 1
        self.edge = edge
        self.engine = build_engine(plan, contents and contents.weights)
        self.weights = None
        if self.engine.weights_wait is not None:
            self.weights = self._memory(
                plan.lanes, plan.weight_depth, plan.weight_storage, contents and contents.weights
            )
        self.parameters = self._memory(
            plan.requant.lanes * plan.requant.parameter_bits,
            plan.drain_beats,
            plan.parameter_storage,
            contents and contents.parameters,
        )
        out_shape = signed(plan.requant.out_bits) if plan.last else unsigned(plan.requant.out_bits)
        members = front_members(plan, edge, beat_stream(out_shape, plan.requant.lanes))
        self.memories = [] if contents else [self.weights, self.parameters]
        for name, memory in zip(("weights", "parameters"), self.memories, strict=False):
            for port in ("load_data", "load_shift", "load_write", "load_address"):
                members[f"{name}_{port}"] = In(memory.signature.members[port].shape)
        super().__init__(members)

    def _memory(
        self, width: int, depth: int, storage: Storage, content: Sequence[int] | None
    ) -> ContentMemory:
        column = column_bits(width, depth, storage, self.family) if self.family else None
        return ContentMemory(width, depth, storage, content, column)

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        m.submodules.buffer = buffer = (
            RowBuffer(plan) if plan.in_registers else ImageBuffer(plan, self.family)
        )
        m.submodules.sequencer = sequencer = self.engine.sequencer(plan)
        if self.weights is not None:
            m.submodules.weights = self.weights
        m.submodules.engine = engine = self.engine
        m.submodules.drain = drain = Drain(plan)
        m.submodules.parameters = parameters = self.parameters
        m.submodules.requantiser = requantiser = Requantiser(plan)

        written = fill_buffer(m, self, buffer)
        read_buffer(m, self, buffer, written, sequencer, engine.reader(m, sequencer))
        engine.obey(m, sequencer)
        word = read_registers(m, plan, buffer, sequencer) if plan.in_registers else buffer.word
        m.d.comb += engine.word.eq(word)
        if self.weights is not None:
            m.d.comb += engine.weights.eq(self.weights.word)
            wait = engine.weights_wait if self.weights.depth > 1 else 0
            follow(m, sequencer.weight_address, self.weights.address, wait)
        m.d.comb += requantiser.parameters.eq(parameters.word)
        walk(m, drain.step, parameters.depth, parameters.address)
        connect(m, engine.o, drain.i)
        connect(m, drain.o, requantiser.i)
        connect(m, requantiser.o, flipped(self.o))
        for name, memory in zip(("weights", "parameters"), self.memories, strict=False):
            for port in ("load_data", "load_shift", "load_write", "load_address"):
                m.d.comb += getattr(memory, port).eq(getattr(self, f"{name}_{port}"))
        return m


def read_registers(m: Module, plan: MatrixStage, buffer: RowBuffer, sequencer: RegisterSequencer) -> Value:
    """Put registers behind a buffer of rows; return the window that they hold."""
    m.submodules.window = window = WindowRegisters(plan)
    m.d.comb += [
        window.pixels.eq(buffer.pixels),
        window.load.eq(sequencer.load),
        window.first.eq(sequencer.first),
    ]
    if window.clears:
        m.d.comb += window.clear.eq(sequencer.clear)
    return window.word
