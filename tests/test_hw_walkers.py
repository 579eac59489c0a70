"""Walkers: which word of the input buffer is read, cycle by cycle."""

import random

import pytest
from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from bc_hw.hw.shapes import index_shape
from bc_hw.hw.walkers import DenseWalker, walk
from tests.amaranth_bench import play


class Walked(wiring.Component):
    """A walker whose sequencer issues a word whenever ``issue`` is high, each image ``folds`` times."""

    def __init__(self, words, banks, folds):
        self.sizes = words, banks
        self.folds = folds
        super().__init__(
            {"issue": In(1), "address": Out(index_shape(words * banks)), "last": Out(1), "word": Out(8)}
        )

    def elaborate(self, platform):
        m = Module()
        fold = Signal(range(self.folds + 1))
        walker = DenseWalker(*self.sizes, self.address)
        walker.add_to(m)
        m.d.comb += [self.last.eq(walker.last_word), self.word.eq(walker.word)]
        with m.If(self.issue):
            walker.step()
            with m.If(walker.last_word):
                walker.again()
                m.d.sync += fold.eq(fold + 1)
                with m.If(fold == self.folds - 1):
                    walker.advance()
                    m.d.sync += fold.eq(0)
        return m


class Ring(wiring.Component):
    """Two registers that walk round and round."""

    step: In(1)
    first: Out(3)
    second: Out(3)

    def elaborate(self, platform):
        m = Module()
        walk(m, self.step, 5, [self.first, self.second])
        return m


@pytest.mark.parametrize("folds", [1, 3])
@pytest.mark.parametrize("banks", [1, 2, 3])
@pytest.mark.parametrize("words", [1, 2, 3, 4])
def test_every_word_once_per_fold_in_order(words, banks, folds):
    order = [
        (bank * words + word, int(word == words - 1), word)
        for bank in [*range(banks), *range(banks)]
        for _ in range(folds)
        for word in range(words)
    ]
    rng = random.Random(words)
    rows = [{"issue": int(rng.random() < 0.7)} for _ in range(2 * len(order))]
    got = play(Walked(words, banks, folds), rows, ["address", "last", "word"])
    issued = [place for row, place in zip(rows, got, strict=True) if row["issue"]]
    assert len(issued) > len(order) // 2
    assert issued == (order * 2)[: len(issued)]


def test_ring():
    rows = [{"step": int(cycle % 3 > 0)} for cycle in range(30)]
    places, place = [], 0
    for row in rows:
        places.append((place, place))
        place = (place + row["step"]) % 5
    assert play(Ring(), rows, ["first", "second"]) == places
