"""Tables: the signed sums of a few inputs stand in LUT memory, and the weights are their address."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

import msgspec
import numpy as np

from ...errors import PlanError, must_be
from ...intmath import Range, bits_for, ceil_div
from ...model import IntegerLayer
from ..fabric.adders import adder_luts, differing
from ..fabric.memory import memory_cost
from ..families import FAMILIES, Family
from ..fields import Group, MaybeCount
from ..storage import Storage, storage_for
from ..walk import MatrixWalk, WindowWalk
from .base import (
    Amounts,
    AnySums,
    Engine,
    Flat,
    check_flat,
    chosen_group,
    groups_of,
    terms_of,
)
from .folding import Folding, LayerShape
from .table_cost import TABLE_BANKS, TABLES_PER_BANK_BIT, signed_sum, table_neuron
from .table_filling import Filling, filling_of
from .table_issue import TableIssue
from .table_words import table_bits, tree_correction

if TYPE_CHECKING:
    from ..stage import MatrixStage

__all__ = ["TABLES_PER_BANK_BIT", "TABLE_BANKS", "Filling", "Tables", "by_pixel", "default_group"]

LATENCY = 7
"""Address, memory, two registers, table, sign, capture; the tree comes on top, and the sum with those of
other parts of the vector."""


def by_pixel(walk: MatrixWalk) -> bool:
    """Return whether words must divide the pixels; else the last word of an image is filled up."""
    return walk.taps > 1 or isinstance(walk, WindowWalk)


class Tables(Engine, frozen=True):
    """The signed sums of ``group`` inputs stand in LUT memory, addressed by the weights.

    Parameters
    ----------
    group : int
        Inputs of one table, 2 to 5.
    fill_units : int
        Groups whose tables are filled at once; 0 while that is not yet chosen.
    """

    name: ClassVar[str] = "tables"
    rule: ClassVar[str] = "tables need distributed RAM, and two inputs or more"
    cycles_formula: ClassVar[str] = "max(folds * drain, folds * (words - 1) + (folds - 1) * drain + 1)"
    whole_groups: ClassVar[bool] = True
    takes_windows: ClassVar[bool] = False
    whole_layer: ClassVar[bool] = False

    group: Group
    fill_units: MaybeCount = 0

    @classmethod
    def groups(cls, family: Family) -> Sequence[int]:
        return range(2, family.table_group + 1)

    @classmethod
    def worth_trying(cls, shape: LayerShape, *, known: bool) -> bool:
        return True

    @classmethod
    def check(
        cls, index: int, shape: LayerShape, folding: Folding, family: Family, *, loadable: bool
    ) -> Folding:
        if not family.table_group:
            raise PlanError(
                must_be(
                    f"Engine of layer {index}",
                    f"pairs on {family.title}, where LUTs hold no memory",
                    "tables",
                ),
                hint="tables need a family with distributed RAM: "
                + " or ".join(name for name, other in FAMILIES.items() if other.table_group),
            )
        default = default_group(shape, folding, family)
        folding = chosen_group(index, folding, default, cls.groups(family))
        walk, simd = shape.walk, folding.simd
        pixels = by_pixel(walk)
        if walk.whole(simd):
            raise PlanError(
                must_be(
                    f"simd of layer {index} with tables",
                    f"at most the {walk.channels} channels of a pixel",
                    simd,
                ),
                hint="tables are filled pixel by pixel; pairs take a whole window",
            )
        if simd < walk.channels and (simd % folding.group or (pixels and walk.channels % simd)):
            multiple = f"a multiple of the {folding.group} of a table"
            raise PlanError(
                must_be(
                    f"simd of layer {index} with tables",
                    f"all {walk.channels} channels of a pixel, or a divisor of them and {multiple}"
                    if pixels
                    else f"all {shape.n_in} inputs, or {multiple}",
                    simd,
                )
            )
        return folding

    @classmethod
    def columns(cls, walk: MatrixWalk, group: int, simds: Sequence[int]) -> Iterator[tuple[int, int]]:
        channels, pixels = walk.channels, by_pixel(walk)
        for simd in simds:
            words = walk.pixel_words(simd)
            if words > 1:
                # Tables hold a part of a pixel in whole groups.
                simd = group * ceil_div(ceil_div(channels, group), words)
                if ceil_div(channels, simd) != words or simd >= channels or (pixels and channels % simd):
                    continue
            if group <= simd:
                yield simd, walk.words(simd)

    @classmethod
    def drain_time(cls, cycles: int, words: int) -> int:
        # The sums of a vector's last word are added while they drain.
        return cycles - (words - 1)

    @classmethod
    def requantiser_pace(cls, words: int, folds: int, pace: int) -> tuple[int, int]:
        return 0, pace - folds * (words - 1)

    @classmethod
    def correction(cls, weights: np.ndarray, simd: int, group: int, in_bits: int) -> np.ndarray:
        negative = np.pad(weights < 0, ((0, 0), (0, -weights.shape[1] % simd)))
        return sum(
            tree_correction(negative[:, at : at + simd : group]) for at in range(0, negative.shape[1], simd)
        )

    @classmethod
    def highest(cls, sums: np.ndarray, correction: np.ndarray) -> np.ndarray:
        return sums - correction

    @classmethod
    def any_sums(cls, shape: LayerShape, folding: Folding) -> AnySums:
        reach, terms = shape.n_in * ((1 << shape.in_bits) - 1), terms_of(shape, folding)
        held = Range(-reach - terms, reach + terms)
        return AnySums(held, held, Range(-terms, terms))

    @classmethod
    def chosen(cls, group: int, layer: IntegerLayer | None, in_bits: int) -> Self:
        return cls(group)

    @classmethod
    def from_flat(cls, flat: Flat, where: str) -> Self:
        check_flat(flat, where, fills=True, graph=False)
        return cls(flat.group, flat.fill_units)

    def flat(self) -> dict[str, Any]:
        return {"group": self.group, "fill_units": self.fill_units}

    def completed(self, index: int, stage: "MatrixStage", family: Family) -> "MatrixStage":
        """Return the stage with the fewest units whose filling is hidden behind the neurons that pass."""
        groups, passing, whole = self.groups_per_word(stage), self.pass_cycles(stage), stage.words == 1
        pixel = stage.simd == stage.walk.channels  # what does not fill a word ends it
        # No fewer can be quick enough.
        units = ceil_div(groups, max(1, passing // self.entries))
        while True:
            needed = filling_of(groups, self.group, units, stage.pe, whole=whole).cycles
            # A part of a pixel must be whole words.
            if (pixel or groups % units == 0) and needed <= passing:
                break
            if units == groups:
                raise PlanError(
                    must_be(
                        f"Cycles of layer {index} with tables",
                        f"at least {needed}, the time in which they are filled, while neurons pass",
                        passing,
                    ),
                    hint="choose fewer pe, a smaller group, or pairs",
                )
            units += 1
        engine = msgspec.structs.replace(self, fill_units=units)
        filled = msgspec.structs.replace(stage, engine=engine)
        storage = storage_for(filled.buffer_words, family, writable=True)
        return msgspec.structs.replace(filled, buffer_storage=storage)

    @property
    def entries(self) -> int:
        """Sums in one table: every sign but the first input's; and the cycles in which one is filled."""
        return 1 << self.group - 1

    def table_sum(self, in_bits: int) -> Range:
        """Return the range of one table's sums: the first input plus or minus each other."""
        top = (1 << in_bits) - 1
        return Range(-(self.group - 1) * top, self.group * top)

    def groups_per_word(self, stage: "MatrixStage") -> int:
        """Return how many tables a neuron has."""
        return groups_of(stage.simd, self.group)

    def filling(self, stage: "MatrixStage") -> Filling:
        """Return how the tables of a stage are filled."""
        return filling_of(
            self.groups_per_word(stage), self.group, self.fill_units, stage.pe, whole=stage.words == 1
        )

    def pass_cycles(self, stage: "MatrixStage") -> int:
        """Return the cycles in which all neurons pass the tables, at the least."""
        return stage.folds if stage.words > 1 else self.vector_cycles(stage)

    def accumulator_storage(self, stage: "MatrixStage") -> Storage:
        """Return the memory for the sums of all neurons, where tables hold a part of the vector."""
        return Storage.BLOCK if stage.folds > 64 else Storage.DISTRIBUTED

    def word_inputs(self, simd: int) -> int:
        """Return the inputs that are filled in at once."""
        return min(self.fill_units * self.group or simd, simd)

    def images_held(self, stage: "MatrixStage") -> int:
        """Return the images that are wholly in tables.

        Tables that wait for room further on hold an image's last words. The tables behind them are those of
        the next image, which has left the buffer, too, if it fits into them.
        """
        return TABLE_BANKS if stage.words == 1 else 1

    def fold_cycles(self, stage: "MatrixStage") -> int:
        """Return the cycles from one fold to the next in a vector's last word."""
        return stage.drain_cycles

    def vector_cycles(self, stage: "MatrixStage") -> int:
        # The last fold drains while neurons pass the first words of the next vector.
        passes = (stage.words - 1) * stage.folds + (stage.folds - 1) * stage.drain_cycles + 1
        return max(stage.folds * stage.drain_cycles, passes)

    def latency(self, stage: "MatrixStage") -> int:
        return LATENCY + bits_for(self.groups_per_word(stage)) + (stage.words > 1)

    def issue(self, stage: "MatrixStage") -> TableIssue:
        filling = self.filling(stage)
        return TableIssue(
            word_count=stage.words,
            folds=stage.folds,
            input_words=stage.walk.words(stage.word_inputs),
            fill_words=filling.words,
            fill_latency=filling.latency,
            entries=self.entries,
            banks=TABLE_BANKS,
        )

    def weight_lanes(self, bits: np.ndarray) -> np.ndarray:
        return table_bits(bits, self.group).transpose(1, 0, 2, 3)

    def held_sums(self, stage: "MatrixStage", weights: np.ndarray, sums: np.ndarray) -> list[np.ndarray]:
        return [sums, sums - stage.correction(weights)]

    def cost(self, stage: "MatrixStage", family: Family, *, loadable: bool) -> Amounts:
        """Return what the tables take in LUT memory, their filling, and the tree that adds what they hold."""
        costs, filling = family.costs, self.filling(stage)
        distributed = stage.weight_storage == Storage.DISTRIBUTED
        luts, ffs = self._neuron(stage, family)
        bits = self.table_sum(stage.in_bits).bits
        unit = signed_sum(self.group, stage.in_bits, bits, family)
        luts = stage.pe * luts + self.fill_units * unit[0] + 2 * bits_for(filling.words)
        ffs = stage.pe * ffs + 2 * stage.input_word_bits + filling.words
        row = stage.lanes
        if distributed and not loadable:
            row = differing(row, stage.weight_depth)
        if 0 < costs.shift_registers <= 3:
            # Signs wait for their level of the tree. A row of weights from LUTs passes three registers too,
            # with the memory's own, which is counted there.
            signs = stage.pe * self.groups_per_word(stage)
            ffs -= 3 * signs
            if distributed:
                luts, ffs = luts + row, ffs - row
            else:
                luts, ffs = luts + signs, ffs + 2 * (row - signs)
            if stage.words > 1:
                luts += 2 * bits_for(stage.folds)  # where sums so far are read, and where they are written
        else:
            ffs += 2 * row
        ffs += self.fill_units * unit[1]
        ffs += filling.stages * filling.rows * (self.fill_units * bits + self.group + 1)
        if stage.words == 1:
            return Amounts(luts, ffs)
        # The sums so far stand in a memory, in two registers before they are added to, of which block RAM has
        # one, and in one behind that.
        width, storage = stage.pe * stage.accumulator_bits, self.accumulator_storage(stage)
        registers = 2 if storage == Storage.BLOCK else 3
        memory = memory_cost(width, stage.folds, storage, family, True)
        luts += memory[0] + stage.pe * adder_luts(stage.accumulator_bits, family)
        return Amounts(luts, ffs + memory[1] + registers * width, memory[2])

    def neuron_luts(self, stage: "MatrixStage", family: Family, *, loadable: bool) -> float:
        """Return the LUTs of one neuron's tables and tree."""
        return self._neuron(stage, family)[0]

    def features(self) -> dict[str, float]:
        return {"tables": 1, "fill_adders": self.fill_units * (self.group - 1)}

    def _neuron(self, stage: "MatrixStage", family: Family) -> tuple[float, float]:
        table_sum = self.table_sum(stage.in_bits)
        groups = self.groups_per_word(stage)
        return table_neuron(groups, self.entries, table_sum, stage.accumulator_bits, family)


def default_group(shape: LayerShape, folding: Folding, family: Family) -> int:
    """Return the inputs per table that fit the family's memory best.

    Fewer for layers that have fewer, or where tables of a part of the vector must be whole.
    """
    most = max(2, min(family.table_group, folding.simd))
    if folding.simd == shape.walk.channels:
        return most
    return next((group for group in range(most, 2, -1) if folding.simd % group == 0), 2)
