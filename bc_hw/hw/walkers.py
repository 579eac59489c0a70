"""Where the words of a vector stand in the input buffer, and in which order they are read."""

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value

from .checks import check_count
from .shapes import index_shape

__all__ = ["DenseWalker", "walk"]


class DenseWalker:
    """Read all words of an image, one behind the other, and read them again for each fold of neurons.

    The sequencer decides when a word is issued; the walker knows where that word stands and whether it is the
    last of its vector. It is no component: its registers are the sequencer's. The sequencer calls its methods
    inside the conditions under which they hold. Of several in one cycle, the last wins:

        walker = DenseWalker(words, banks, address)
        walker.add_to(m)
        with m.If(issue):
            walker.step()
            with m.If(walker.last_word):
                walker.again()
                with m.If(last_fold):
                    walker.advance()

    Latency 1 cycle from a call to the new address; one word per cycle.

    Parameters
    ----------
    words : int
        Words of a vector.
    banks : int
        Images that the input buffer holds, one behind the other.
    address : Signal
        The walker drives it: where the next word to be issued stands.

    Attributes
    ----------
    last_word : Signal
        The word at ``address`` is the last of its vector.
    """

    def __init__(self, words: int, banks: int, address: Signal):
        check_count("Words of a vector", words)
        check_count("Banks of a buffer", banks)
        self.words = words
        self.depth = banks * words
        self.address = address
        # A flag beside the counter: comparing it in the path that decides about the issue would cost a level
        # of logic per bit.
        self.last_word = Signal(init=words == 1)
        self.word = Signal(index_shape(words), name="word")
        self.start = Signal(index_shape(self.depth), name="start")  # where the image begins in the buffer
        self.following = Signal(index_shape(self.depth), name="following")

    def add_to(self, m: Module) -> None:
        """Make the module of a sequencer the walker's own."""
        self.m = m
        m.d.comb += self.following.eq(self.address + 1)
        with m.If(self.address == self.depth - 1):
            m.d.comb += self.following.eq(0)

    def step(self) -> None:
        """Go to the next word."""
        self.m.d.sync += [
            self.word.eq(self.word + 1),
            self.last_word.eq(self.word == max(self.words - 2, 0)),
            self.address.eq(self.following),
        ]

    def again(self) -> None:
        """Go back to the first word of the vector."""
        self.m.d.sync += [
            self.word.eq(0),
            self.last_word.eq(self.words == 1),
            self.address.eq(self.start),
        ]

    def advance(self) -> None:
        """Go on to the next image; the bank of this one is free."""
        self.m.d.sync += [self.start.eq(self.following), self.address.eq(self.following)]


def walk(m: Module, step: Value, depth: int, copies: Sequence[Signal]) -> None:
    """Let each copy, a register, walk through all addresses, one with each ``step``, round and round."""
    check_count("Addresses to walk through", depth)
    last = copies[0] == depth - 1
    for copy in copies:
        with m.If(step):
            m.d.sync += copy.eq(copy + 1)
            with m.If(last):
                m.d.sync += copy.eq(0)
