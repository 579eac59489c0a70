"""Multiply-accumulate with weights of +1 and -1, from tables of signed sums in LUT memory."""

from collections.abc import Sequence
from typing import Self

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In

from ...intmath import ceil_div
from ...plan.engines.tables import TABLE_BANKS, TABLES_PER_BANK_BIT
from ...plan.stage import MatrixStage
from ...plan.walk import DenseWalk, Walk, WindowWalk
from ..add_inverted import add_inverted, add_signed
from ..checks import check_count
from ..credits import Credits
from ..delay import delay
from ..shapes import index_shape
from .base import BufferReader, MatrixEngine
from .table_filler import TableFiller
from .table_sequencer import TableSequencer
from .window_filler import WindowFiller

__all__ = ["FILLER", "TableEngine"]

FILLER: dict[type[Walk], type[TableFiller]] = {DenseWalk: TableFiller, WindowWalk: WindowFiller}
"""From the walk of a stage to what fills its tables."""


class TableEngine(MatrixEngine):
    """Look the sums of a few inputs up by the weights, and add them: ``pe`` whole sums in each cycle.

    If tables hold a part of the image, sums so far stand in a memory while other neurons pass.

    Each group of ``group`` inputs has a table of its sums ``x0 +- x1 +- ...``, in two banks: neurons pass
    one while the next image fills the other. The weights of a group, relative to that of ``x0``, are the
    address; the sign of that one weight moves through the tree. A node adds its right side, inverted if the
    two sides are to have different signs, to its left side, and leaves the left side's sign to the node
    above; the root inverts at last. Inversion is one's complement: `bc_hw.plan.memory_init` adds the missing
    ones to the bias, and lays the weights out as these addresses and differences of signs.

    Filling: ``fill_units`` groups at a time, one entry per cycle. The sums travel along a chain of registers
    past the tables, a few tables on each, and so does what enables the writing: a token that moves from
    word to word. A table goes on writing the same sum until the token leaves it. Where tables hold a part of
    the image, many neurons have them: then another chain leads from each of these registers to the others.

    Bit growth: one bit per tree level, as far as the range of the whole sum is not reached.
    Latency: ``capture_latency - 1`` cycles from ``issue`` to ``o.valid``; a sum can be read ``fill_latency +
    1`` cycles after its entry. Throughput: ``pe`` neurons per cycle.

    Parameters
    ----------
    plan : MatrixStage

    Members
    -------
    issue : In(1)
        A fold of neurons passes the tables in this cycle.
    first, last : In(1)
        The tables hold the first, the last word of an image.
    fold : In(range(folds))
    bank : In(range(2))
        Which tables.
    weights : In(lanes)
        Their weights, two cycles behind ``issue``.
    word : In(input_word_bits)
        The input word that was addressed one cycle ago.
    begin : In(1)
        Its entries follow from the next cycle on, as `bc_hw.hw.engines.table_filler` tells.
    void : In(1)
        Its inputs are 0.
    fill_first : In(1)
        It is the first for its tables.
    entry : In(range(table_entries))
    fill_bank : In(range(2))
    o : Out(stream of pe sums, always ready)
    """

    weights_wait = 1
    sequencer = TableSequencer

    def __init__(self, plan: MatrixStage):
        check_count("Inputs of a table", plan.engine.group, least=2)
        check_count("Groups whose tables are filled at once", plan.engine.fill_units)
        self.filling = plan.engine.filling(plan)
        self.tables = plan.engine.groups_per_word(plan)  # of a neuron
        self.table_sum = plan.engine.table_sum(plan.in_bits)
        super().__init__(
            plan,
            {
                "first": In(1),
                "last": In(1),
                "fold": In(index_shape(plan.folds)),
                "bank": In(1),
                "begin": In(1),
                "void": In(1),
                "fill_first": In(1),
                "entry": In(index_shape(plan.engine.entries)),
                "fill_bank": In(1),
            },
        )

    @classmethod
    def build(cls, plan: MatrixStage, weights: Sequence[int] | None) -> Self:
        return cls(plan)

    def reader(self, m: Module, sequencer: TableSequencer) -> BufferReader:
        m.submodules.filler = filler = FILLER[type(self.plan.walk)](self.plan)
        m.submodules.tables = credits = Credits(TABLE_BANKS)
        m.d.comb += [
            filler.room.eq(credits.available),
            credits.take.eq(filler.take),
            credits.give.eq(sequencer.release),
            sequencer.filled.eq(delay(m, filler.filled, self.filling.latency, name="filled")),
            self.first.eq(sequencer.first),
            self.fold.eq(sequencer.fold),
            self.bank.eq(sequencer.bank),
            self.begin.eq(filler.begin),
            # Where windows reach beyond the map, the buffer gives zeros.
            self.void.eq(0 if self.plan.walk.pads else filler.void),
            self.fill_first.eq(filler.take),
            self.entry.eq(filler.entry),
            self.fill_bank.eq(filler.bank),
        ]
        return filler

    def obey(self, m: Module, sequencer: TableSequencer) -> None:
        m.d.comb += [self.issue.eq(sequencer.issue), self.last.eq(sequencer.last)]

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        arrival = plan.capture_latency - 1
        m.d.comb += self.o.valid.eq(delay(m, self.issue & self.last, arrival, name="done"))
        # The first register becomes that of the block RAMs, the second is free to stand near the tables.
        row = delay(m, self.weights, 2, name="row", reset_less=True)
        writes = self._fill(m)
        read_banks = self._read_banks(m)
        totals = []
        for neuron in range(plan.pe):
            weights = row[neuron * plan.simd : (neuron + 1) * plan.simd]
            sums, negate = [], []
            for table, at in enumerate(range(0, plan.simd, plan.engine.group)):
                bits = weights[at : at + plan.engine.group]
                unused = Const(0, plan.engine.group - len(bits))
                bank = read_banks[(neuron * self.tables + table) // TABLES_PER_BANK_BIT]
                address = Cat(bits[1:], unused, bank)
                write = writes[neuron // self.filling.row_neurons][table]
                sums.append(self._table(m, f"{neuron}_{table}", address, write))
                negate.append(bits[0])
            totals.append(self._tree(m, neuron, sums, negate))
        m.d.comb += self.o.payload.as_value().eq(
            Cat(*totals) if plan.words == 1 else self._accumulate(m, totals)
        )
        return m

    def _accumulate(self, m: Module, totals: list[Signal]) -> Value:
        """Return the sums over the words so far; between the words of a fold they stand in a memory."""
        plan = self.plan
        added = plan.capture_latency - 2  # when a part is added
        m.submodules.accumulators = memory = Memory(
            shape=unsigned(plan.pe * plan.accumulator_bits),
            depth=plan.folds,
            init=[],
            attrs={"ram_style": plan.engine.accumulator_storage(plan)},
        )
        read, write = memory.read_port(), memory.write_port()
        # Read three cycles before it is needed: into the memory's register, into one that block RAM has at
        # its output, and into one that clears it.
        address = delay(m, self.fold, added - 3, name="fold_read")
        first = delay(m, self.first, added - 1, name="first")
        fetched = Signal(plan.pe * plan.accumulator_bits, name="so_far", reset_less=True)
        before = Signal(plan.pe * plan.accumulator_bits, reset_less=True)
        m.d.sync += [fetched.eq(read.data), before.eq(fetched)]
        with m.If(first):
            m.d.sync += before.eq(0)
        sums = []
        for neuron, total in enumerate(totals):
            bits = plan.accumulator_bits
            accumulator = Signal(signed(bits), name=f"accumulator_{neuron}", reset_less=True)
            m.d.sync += accumulator.eq(before[neuron * bits : (neuron + 1) * bits].as_signed() + total)
            sums.append(accumulator)
        m.d.comb += [
            read.addr.eq(address),
            read.en.eq(1),
            write.addr.eq(delay(m, address, 4, name="fold_write")),
            write.data.eq(Cat(*sums)),
            write.en.eq(delay(m, self.issue, added + 1, name="accumulate")),
        ]
        return Cat(*sums)

    def _fill(self, m: Module) -> list[list[tuple[Value, Value, Value]]]:
        """Return the write port of each table, enable, address and data, for each row of neurons."""
        plan = self.plan
        fetched = delay(m, self.word, 1, name="fetched", reset_less=True)
        word = Signal(plan.input_word_bits, reset_less=True)
        begin_word, void_word = delay(m, Cat(self.begin, self.void), 3, name="begin_word")
        with m.If(begin_word):
            m.d.sync += word.eq(Mux(void_word, 0, fetched))
        inputs = [word[at : at + plan.in_bits] for at in range(0, len(word), plan.in_bits)]
        # From here on, all that belongs to one entry moves together.
        levels = (plan.engine.group - 1).bit_length()
        entries = [delay(m, Cat(self.entry, self.fill_bank), 3, name="entry_word", reset_less=True)]
        for level in range(levels):
            entries.append(delay(m, entries[-1], 1, name=f"entry_level_{level}", reset_less=True))
        begin = delay(m, Cat(self.begin, self.fill_first), 3 + levels, name="begin_sum")
        units = [
            self._signed_sum(m, unit, inputs[at : at + plan.engine.group], entries)
            for unit, at in enumerate(range(0, len(inputs), plan.engine.group))
        ]

        # No reset for tokens, which would have to reach every table: one that is left runs ahead of the next,
        # which writes all that it wrote anew.
        address, token = entries[-1], None
        writes = []
        for number in range(self.filling.words):
            stage = number // self.filling.stage_words
            if number and number % self.filling.stage_words == 0:
                begin = delay(m, begin, 1, name=f"begin_{stage}")
                address = delay(m, address, 1, name=f"entry_{stage}", reset_less=True)
                units = [
                    delay(m, unit, 1, name=f"sum_{stage}_{index}", reset_less=True)
                    for index, unit in enumerate(units)
                ]
                token = delay(m, token, 1, name=f"token_{number - 1}", reset_less=True)
            enable = Signal(name=f"write_{number}", reset_less=True)
            with m.If(begin[0]):
                m.d.sync += enable.eq(begin[1] if token is None else token)
            token = enable
            units = units[: self.tables - number * plan.engine.fill_units]
            writes += [(enable, address, unit) for unit in units]
        rows = [writes]
        for row in range(1, self.filling.rows):
            rows.append(self._next_row(m, rows[-1], row))
        return rows

    def _next_row(
        self, m: Module, writes: list[tuple[Value, Value, Value]], row: int
    ) -> list[tuple[Value, Value, Value]]:
        """Return the write ports of tables a cycle later, for the tables of the next neurons."""
        units = self.plan.engine.fill_units
        later = []
        for number, at in enumerate(range(0, len(writes), units)):
            # An address has the tables of a word, where there is more than one row.
            enable, address, _ = writes[at]
            enable = delay(m, enable, 1, name=f"write_{number}_{row}", reset_less=True)
            address = delay(m, address, 1, name=f"entry_{number}_{row}", reset_less=True)
            for index, (_, _, total) in enumerate(writes[at : at + units]):
                name = f"sum_{number}_{row}_{index}"
                later.append((enable, address, delay(m, total, 1, name=name, reset_less=True)))
        return later

    def _signed_sum(self, m: Module, unit: int, members: list[Value], entries: list[Value]) -> Value:
        """Return ``x0 +- x1 +- ...``; bit i of the entry says whether member i + 1 is subtracted."""
        shape = signed(self.table_sum.bits)
        terms = [(Cat(member, 0).as_signed(), index) for index, member in enumerate(members)]
        for level, entry in enumerate(entries[:-1]):
            above = []
            for at in range(0, len(terms), 2):
                value, first = terms[at]
                if at + 1 < len(terms):
                    other, second = terms[at + 1]
                    differ = entry[second - 1] ^ entry[first - 1] if first else entry[second - 1]
                    value = add_signed(value, other, differ)
                register = Signal(shape, name=f"unit_{unit}_{level}_{at // 2}", reset_less=True)
                m.d.sync += register.eq(value)
                above.append((register, first))
            terms = above
        return terms[0][0]

    def _read_banks(self, m: Module) -> list[Value]:
        """Return the bank that is read, once for every few tables.

        Each copy follows by itself when the bank changes: copies of one register would be merged. A reset is
        a change like any other.
        """
        earlier = delay(m, self.bank, 2, name="bank", reset_less=True)
        before = delay(m, earlier, 1, name="bank_before", reset_less=True)
        change = Signal(name="bank_changes", reset_less=True)
        m.d.sync += change.eq(earlier ^ before)
        copies = []
        for index in range(ceil_div(self.tables * self.plan.pe, TABLES_PER_BANK_BIT)):
            copy = Signal(name=f"bank_copy_{index}", reset_less=True)
            m.d.sync += copy.eq(copy ^ change)
            copies.append(copy)
        return copies

    def _table(self, m: Module, name: str, address: Value, write: tuple[Value, Value, Value]) -> Signal:
        """Return the sum that a table holds at ``address``, registered."""
        plan = self.plan
        bits = min(self.table_sum.bits, plan.accumulator_bits)
        m.submodules[f"table_{name}"] = memory = Memory(
            shape=unsigned(bits),
            depth=TABLE_BANKS * plan.engine.entries,
            init=[],
            attrs={"ram_style": "distributed"},
        )
        port = memory.write_port()
        m.d.comb += [port.en.eq(write[0]), port.addr.eq(write[1]), port.data.eq(write[2])]
        read = memory.read_port(domain="comb")
        m.d.comb += read.addr.eq(address)
        found = Signal(signed(bits), name=f"sum_{name}", reset_less=True)
        m.d.sync += found.eq(read.data)
        return found

    def _tree(self, m: Module, neuron: int, sums: list[Signal], negate: list[Value]) -> Signal:
        """Add the sums in pairs, a register after every level, the signs beside them."""
        plan = self.plan
        terms = [(value, self.table_sum, table) for table, value in enumerate(sums)]
        signs = dict(enumerate(negate))  # not yet used, per table
        level = 0
        while True:
            level += 1
            kept = Signal(len(signs), name=f"signs_{neuron}_{level}", reset_less=True)
            m.d.sync += kept.eq(Cat(*signs.values()))
            signs = dict(zip(signs, kept, strict=True))
            if len(terms) == 1:
                total = Signal(signed(plan.accumulator_bits), name=f"total_{neuron}", reset_less=True)
                m.d.sync += total.eq(terms[0][0] ^ signs[0].replicate(plan.accumulator_bits))
                return total
            above = []
            for at in range(0, len(terms), 2):
                value, span, table = terms[at]
                if at + 1 < len(terms):
                    other, other_span, right = terms[at + 1]
                    value = add_inverted(value, other, signs.pop(right))
                    span = span + other_span.hull(~other_span)
                bits = min(span.bits, plan.accumulator_bits)
                register = Signal(signed(bits), name=f"tree_{neuron}_{level}_{at // 2}", reset_less=True)
                m.d.sync += register.eq(value)
                above.append((register, span, table))
            terms = above
