"""What every matrix engine is, and what its layer has to know of it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import ClassVar, Protocol, Self

from amaranth.hdl import Module, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Member, Out

from ...intmath import Range
from ...plan.stage import MatrixStage
from ..checks import check_count, check_range

__all__ = ["BufferReader", "EngineSequencer", "MatrixEngine"]


class BufferReader(Protocol):
    """What reads the input buffer: it sees words being written, and says which one it reads."""

    written: Signal
    """In: a word is being written into the input buffer."""
    release: Signal
    """Out: a bank of the input buffer is free again; of windows, minus the blocks that are."""
    address: Signal
    """Out: where the word stands in the input buffer."""
    void: Signal
    """Out: of windows with padding, the word lies outside the map."""


class EngineSequencer(Protocol):
    """What decides, cycle by cycle, which neurons an engine works on and which weights they meet."""

    issue: Signal
    """Out: work is issued in this cycle."""
    weight_address: Signal
    """Out: which weights it meets."""
    room: Signal
    """In: the next buffer has a free bank."""
    take: Signal
    """Out: a bank of the next buffer is reserved."""


class MatrixEngine(wiring.Component, ABC):
    """Base of all engines: vectors of inputs enter word by word, sums of ``pe`` neurons leave.

    A subclass states, in its class, how its layer has to feed it.

    Parameters
    ----------
    plan : MatrixStage
    members : dict of Member
        Members of the interface beside those below, in front of ``o``.

    Members
    -------
    issue : In(1)
        The sequencer issues work in this cycle. `o` answers the last of a fold
        ``plan.engine.latency(plan) - 1`` cycles later.
    word : In(engine_word_bits)
        The word that was addressed in the input buffer one cycle ago.
    weights : In(lanes)
        Only if weights stand in a memory: those of the word, `weights_wait` cycles behind it.
    o : Out(stream of pe sums, always ready)
    """

    weights_wait: ClassVar[int | None]
    """Cycles by which weights follow their word, 0 or 1; None if they stand in no memory."""

    sequencer: ClassVar[Callable[[MatrixStage], wiring.Component]]
    """What decides when a word, or a fold, is issued: built from the plan, an `EngineSequencer`."""

    def __init__(self, plan: MatrixStage, members: dict[str, Member]):
        check_count("Inputs per cycle", plan.simd, most=plan.n_in)
        check_count("Neurons per cycle", plan.pe, most=plan.n_out)
        check_range("the sums", Range(plan.acc_lo, plan.acc_hi))
        self.plan = plan
        sums = data.ArrayLayout(signed(plan.accumulator_bits), plan.pe)
        weights = {} if self.weights_wait is None else {"weights": In(plan.lanes)}
        super().__init__(
            {
                "issue": In(1),
                **members,
                "word": In(plan.engine_word_bits),
                **weights,
                "o": Out(stream.Signature(sums, always_ready=True)),
            }
        )

    @classmethod
    @abstractmethod
    def build(cls, plan: MatrixStage, weights: Sequence[int] | None) -> Self:
        """Return the engine of a layer.

        Parameters
        ----------
        weights : sequence of int or None
            The words of its weight memory (`bc_hw.plan.memory_init`); None where they are loaded at run time.
        """

    @abstractmethod
    def reader(self, m: Module, sequencer: EngineSequencer) -> BufferReader:
        """Return what reads the input buffer: the sequencer, or what works ahead of it.

        The latter is added to ``m``, the layer's module, and connected to sequencer and engine.
        """

    @abstractmethod
    def obey(self, m: Module, sequencer: EngineSequencer) -> None:
        """Connect, in the layer's module, what the sequencer issues; the layer connects word and weights."""
