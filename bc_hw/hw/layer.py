"""One layer of the network as a pipeline."""

from typing import NamedTuple

from amaranth.hdl import Module, signed, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out, connect, flipped

from ..plan.hardwired import graph_of_word
from ..plan.layer import TABLE_BANKS, LayerPlan
from .address_copies import follow, walk
from .beats import beat_stream
from .content_memory import ContentMemory
from .count_engine import CountEngine
from .credits import Credits
from .delay import delay
from .drain import Drain
from .gearbox import Gearbox
from .hardwired_engine import HardwiredEngine
from .image_buffer import ImageBuffer
from .requantiser import Requantiser
from .sequencer import Sequencer
from .shared_sum_engine import SharedSumEngine
from .table_engine import TableEngine
from .table_filler import TableFiller
from .table_sequencer import TableSequencer

__all__ = ["Contents", "Layer"]

_ENGINES = {"pairs": SharedSumEngine, "counts": CountEngine, "tables": TableEngine}
"""Those with weights in memory."""


class Contents(NamedTuple):
    """What stands in the memories of one layer (`bc_hw.plan.contents`)."""

    weights: list[int]
    parameters: list[int]


class Layer(wiring.Component):
    """Gearbox, input buffer, sequencer, engine, drain and requantiser of one layer.

    Throughput: one image per ``plan.cycles`` cycles. Latency: see `bc_hw.plan.timing`, which tells the cycle
    of every event.

    Parameters
    ----------
    plan : LayerPlan
    before : LayerPlan or None
        The layer whose beats arrive; None for the first, which takes whole words.
    contents : Contents or None
        Weights and parameters; None to load them at run time.

    Members
    -------
    i : In(stream of words, or of beats of activations)
    room : In(1)
        The next buffer has a free bank.
    take : Out(1)
        A bank of the next buffer is reserved.
    release : Out(1)
        A bank of this layer's buffer is free again.
    o : Out(stream of beats of activations, or of scores)
    """

    def __init__(self, plan: LayerPlan, before: LayerPlan | None, contents: Contents | None):
        self.plan = plan
        self.before = before
        self.graph = graph_of_word(plan, contents.weights[0]) if plan.engine == "hardwired" else None
        self.weights = None
        if self.graph is None:
            self.weights = ContentMemory(
                plan.lanes, plan.weight_depth, plan.weight_storage, contents and contents.weights
            )
        self.parameters = ContentMemory(
            plan.requantisers * plan.parameter_bits,
            plan.drain_beats,
            plan.parameter_storage,
            contents and contents.parameters,
        )
        if before is None:
            taken = stream.Signature(plan.input_word_bits, always_ready=True)
        else:
            taken = beat_stream(unsigned(before.act_bits), before.requantisers)
        out_shape = signed(plan.out_bits) if plan.last else unsigned(plan.out_bits)
        members = {
            "i": In(taken),
            "room": In(1),
            "take": Out(1),
            "release": Out(1),
            "o": Out(beat_stream(out_shape, plan.requantisers)),
        }
        self.memories = [] if contents else [self.weights, self.parameters]
        for name, memory in zip(("weights", "parameters"), self.memories, strict=False):
            for port in ("load_data", "load_shift", "load_write", "load_address"):
                members[f"{name}_{port}"] = In(memory.signature.members[port].shape)
        super().__init__(members)

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        tables = plan.engine == "tables"
        m.submodules.buffer = buffer = ImageBuffer(plan)
        m.submodules.sequencer = sequencer = TableSequencer(plan) if tables else Sequencer(plan)
        if self.graph is not None:
            m.submodules.engine = engine = HardwiredEngine(plan, self.graph)
        else:
            m.submodules.weights = weights = self.weights
            m.submodules.engine = engine = _ENGINES[plan.engine](plan)
        m.submodules.drain = drain = Drain(plan)
        m.submodules.parameters = parameters = self.parameters
        m.submodules.requantiser = requantiser = Requantiser(plan)

        words = wiring.flipped(self.i)
        if self.before is not None:
            m.submodules.gearbox = gearbox = Gearbox(self.before, plan)
            connect(m, flipped(self.i), gearbox.i)
            words = gearbox.o
        connect(m, words, buffer.i)

        reader = self._filler(m, sequencer, engine) if tables else sequencer
        m.d.comb += [
            reader.written.eq(words.valid),
            sequencer.room.eq(self.room),
            self.take.eq(sequencer.take),
            self.release.eq(reader.release),
            buffer.address.eq(reader.address),
        ]
        if self.graph is not None:
            m.d.comb += [engine.issue.eq(sequencer.issue), engine.word.eq(buffer.word)]
        else:
            m.d.comb += [
                engine.issue.eq(sequencer.issue),
                engine.last.eq(sequencer.last),
                engine.word.eq(buffer.word),
                engine.weights.eq(weights.word),
            ]
            if plan.engine == "counts" or weights.depth == 1:
                m.d.comb += [copy.eq(sequencer.weight_address) for copy in weights.address]
            else:
                # Inputs that are added before they meet weights need a cycle more than these.
                follow(m, sequencer.weight_address, weights.address)
        m.d.comb += requantiser.parameters.eq(parameters.word)
        walk(m, drain.step, parameters.depth, parameters.address)
        connect(m, engine.o, drain.i)
        connect(m, drain.o, requantiser.i)
        connect(m, requantiser.o, flipped(self.o))
        for name, memory in zip(("weights", "parameters"), self.memories, strict=False):
            for port in ("load_data", "load_shift", "load_write", "load_address"):
                m.d.comb += getattr(memory, port).eq(getattr(self, f"{name}_{port}"))
        return m

    def _filler(self, m: Module, sequencer: TableSequencer, engine: TableEngine) -> TableFiller:
        """Return what reads the input buffer and fills the tables that neurons pass."""
        m.submodules.filler = filler = TableFiller(self.plan)
        m.submodules.tables = credits = Credits(TABLE_BANKS)
        m.d.comb += [
            filler.room.eq(credits.available),
            credits.take.eq(filler.take),
            credits.give.eq(sequencer.release),
            sequencer.filled.eq(delay(m, filler.filled, self.plan.fill_latency, name="filled")),
            engine.first.eq(sequencer.first),
            engine.fold.eq(sequencer.fold),
            engine.bank.eq(sequencer.bank),
            engine.begin.eq(filler.begin),
            engine.void.eq(filler.void),
            engine.fill_first.eq(filler.take),
            engine.entry.eq(filler.entry),
            engine.fill_bank.eq(filler.bank),
        ]
        return filler
