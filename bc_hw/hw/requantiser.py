"""Scale, round and clip: from sums to activations, or to scores."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..intmath import Range
from ..plan.requant import DigitPlan
from ..plan.stage import MatrixStage
from .beats import beat_stream
from .checks import check_count, check_range
from .delay import delay

__all__ = ["Requantiser"]

STAGE_BITS = 2
"""Exponent bits that one register stage of a barrel shifter resolves."""


class Requantiser(wiring.Component):
    """Compute ``clip((m a + b) >> s, 0, 2^n - 1)``, or ``m a + b`` in the last layer, without a multiplier.

    ``m`` comes as its non-zero signed digits: each shifts ``a`` by its exponent, in stages of a few
    distances, and adds or subtracts it. Where all neurons of a layer share an exponent or a sign, it is
    wiring.

    Latency ``requantise_latency`` cycles; one beat per cycle.

    Parameters
    ----------
    plan : MatrixStage

    Members
    -------
    i : In(stream of beats of sums)
    parameters : In(requantisers * parameter_bits)
        Bias and digits of the neurons of this beat.
    o : Out(stream of beats of activations or scores)
    """

    def __init__(self, plan: MatrixStage):
        check_count("Requantisers", plan.requant.lanes)
        check_count("Right shift", plan.requant.shift, least=0)
        if plan.act_bits is not None:
            check_count("Width of an activation", plan.act_bits)
        for digit in plan.requant.digits:
            check_count("Lowest exponent of a digit", digit.lowest, least=0, most=digit.highest)
        check_range("the sums", Range(plan.acc_lo, plan.acc_hi))
        check_range("the biases", Range(plan.requant.bias_lo, plan.requant.bias_hi))
        check_range("the scaled sums", Range(plan.requant.out_lo, plan.requant.out_hi))
        self.plan = plan
        self.out_shape = signed(plan.requant.out_bits) if plan.last else unsigned(plan.requant.out_bits)
        super().__init__(
            {
                "i": In(beat_stream(signed(plan.accumulator_bits), plan.requant.lanes)),
                "parameters": In(plan.requant.word_bits),
                "o": Out(beat_stream(self.out_shape, plan.requant.lanes)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        cycles = plan.requant.latency
        beat = self.i.payload
        m.d.comb += [
            self.o.valid.eq(delay(m, self.i.valid, cycles, name="valid")),
            self.o.payload.fold_last.eq(delay(m, beat.fold_last, cycles, name="fold_last")),
            self.o.payload.image_last.eq(delay(m, beat.image_last, cycles, name="image_last")),
        ]
        for lane in range(plan.requant.lanes):
            # Two registers: that of the parameters' block RAM, and one that is free to stand elsewhere.
            word = self.parameters.word_select(lane, plan.requant.parameter_bits)
            word = delay(m, word, 2, name=f"parameters_{lane}", reset_less=True)
            total = delay(m, beat.lanes[lane], 2, name=f"sum_{lane}", reset_less=True)
            scaled = self._scale(m, lane, total, word)
            m.d.comb += self.o.payload.lanes[lane].eq(scaled if plan.last else self._clip(m, lane, scaled))
        return m

    def _scale(self, m: Module, lane: int, total: Signal, word: Signal) -> Signal:
        """Return ``m a + b``, registered."""
        plan = self.plan
        shape = signed(plan.requant.scaled_bits)
        bias = word[: plan.requant.bias_bits].as_signed()
        value = delay(m, bias, plan.requant.shift_stages, name=f"bias_{lane}", reset_less=True)
        at = plan.requant.bias_bits
        for index, digit in enumerate(plan.requant.digits):
            field = word[at : at + digit.bits]
            at += digit.bits
            shifted, minus = self._digit(m, f"{lane}_{index}", total, field, digit)
            shifted = delay(m, shifted, index, name=f"shifted_{lane}_{index}", reset_less=True)
            minus = delay(m, minus, index, name=f"minus_{lane}_{index}", reset_less=True)
            register = Signal(shape, name=f"scaled_{lane}_{index}", reset_less=True)
            m.d.sync += register.eq(_add_signed(value, shifted, minus) if digit.negative else value + shifted)
            value = register
        if not plan.requant.digits:
            register = Signal(shape, name=f"scaled_{lane}", reset_less=True)
            m.d.sync += register.eq(value)
            value = register
        return value

    def _digit(
        self, m: Module, name: str, total: Signal, field: Value, digit: DigitPlan
    ) -> tuple[Value, Value]:
        """Return ``a`` shifted by the digit's exponent, or 0 if it is absent, and whether to subtract it."""
        exponent = field[: digit.exponent_bits]
        minus = field[digit.exponent_bits] if digit.negative else field[:0]
        shifted = total.shift_left(digit.lowest)
        if digit.zero:
            shifted = Mux(field[-1], 0, shifted).as_signed()
        for stage in range(self.plan.requant.shift_stages):
            part = exponent[stage * STAGE_BITS : (stage + 1) * STAGE_BITS]
            if len(part):
                shifted = _shift(shifted, part, 1 << stage * STAGE_BITS)
            widest = self.plan.accumulator_bits + digit.highest
            register = Signal(signed(widest), name=f"shift_{name}_{stage}", reset_less=True)
            m.d.sync += register.eq(shifted)
            shifted = register
            exponent = delay(m, exponent, 1, name=f"exponent_{name}_{stage}", reset_less=True)
            minus = delay(m, minus, 1, name=f"minus_{name}_{stage}", reset_less=True)
        return shifted, minus

    def _clip(self, m: Module, lane: int, scaled: Signal) -> Signal:
        """Return ``clip(scaled >> s, 0, 2^n - 1)``, registered."""
        bits = self.plan.act_bits
        # Wider than the outputs, even where no sum needs all of their bits.
        rounded = Signal(signed(max(len(scaled), bits + 1)), name=f"rounded_{lane}")
        m.d.comb += rounded.eq(scaled.shift_right(self.plan.requant.shift))
        clipped = Signal(bits, name=f"clipped_{lane}", reset_less=True)
        m.d.sync += clipped.eq(Mux(rounded[bits:-1].any(), (1 << bits) - 1, rounded[:bits]))
        with m.If(rounded[-1]):
            m.d.sync += clipped.eq(0)
        return clipped


def _shift(value: Value, count: Value, unit: int) -> Value:
    """Return ``value << count * unit``."""
    for bit in range(len(count)):
        value = Mux(count[bit], value.shift_left(unit << bit), value).as_signed()
    return value


def _add_signed(value: Value, term: Value, minus: Value) -> Value:
    """Return ``value - term`` if ``minus``, else ``value + term``, with one adder.

    The term is inverted and the missing one enters as a carry, through a bit below the others.
    """
    inverted = (term ^ minus.replicate(len(term)))[: len(term)]
    wide_value = Cat(1, value).as_signed()
    wide_term = Cat(minus, inverted).as_signed()
    return (wide_value + wide_term).shift_right(1)
