"""Scale, round and clip against plain integers."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.hw.requantiser import Requantiser
from bc_hw.intmath import Range
from bc_hw.plan.requant import DigitPlan
from tests.amaranth_bench import layer_plan, play
from tests.strategies import simulated

ACC = Range(-300, 250)
BIAS = Range(-2000, 1500)


def requantiser_plan(digits, *, act_bits=4, shift=3, lanes=1):
    """Return a plan wide enough for every constant that these digits can hold."""
    reach = sum(1 << digit.highest for digit in digits) * max(-ACC.lo, ACC.hi)
    return layer_plan(
        acc=ACC,
        out=Range(BIAS.lo - reach, BIAS.hi + reach),
        bias_lo=BIAS.lo,
        bias_hi=BIAS.hi,
        digits=digits,
        act_bits=act_bits,
        shift=shift if act_bits else 0,
        pe=lanes,
        requantisers=lanes,
    )


def constants(plan, rng):
    """Return random ``(scale, bias, parameter word)`` of one neuron, laid out as `bc_hw.plan.memory_init` says."""
    bias = rng.choice(
        [
            plan.requant.bias_lo,
            plan.requant.bias_hi,
            0,
            rng.randint(plan.requant.bias_lo, plan.requant.bias_hi),
        ]
    )
    text = format(bias & (1 << plan.requant.bias_bits) - 1, f"0{plan.requant.bias_bits}b")
    scale = 0
    for digit in plan.requant.digits:
        absent = digit.zero and rng.random() < 0.3
        sign = rng.choice([1, -1]) if digit.negative else 1
        exponent = rng.choice([digit.lowest, digit.highest, rng.randint(digit.lowest, digit.highest)])
        if not absent:
            scale += sign << exponent
        if digit.exponent_bits:
            text = format(exponent - digit.lowest, f"0{digit.exponent_bits}b") + text
        if digit.negative:
            text = str(int(sign < 0)) + text
        if digit.zero:
            text = str(int(absent)) + text
    assert len(text) == plan.requant.parameter_bits
    return scale, bias, int(text, 2)


def expected(plan, a, scale, bias):
    value = scale * a + bias
    if plan.last:
        return value
    return min(max(value >> plan.requant.shift, 0), 2**plan.act_bits - 1)


def check(plan, seed=0, beats=40):
    rng = random.Random(seed)
    dut = Requantiser(plan)
    inputs, want = [], []
    for _ in range(beats):
        valid = rng.random() < 0.8
        flags = rng.randint(0, 1), rng.randint(0, 1)
        word, values, row = 0, [], {}
        for lane in range(plan.requant.lanes):
            a = rng.choice([ACC.lo, ACC.hi, 0, -1, 1, rng.randint(*ACC)])
            scale, bias, parameter = constants(plan, rng)
            word |= parameter << lane * plan.requant.parameter_bits
            row[f"i.payload.lanes.{lane}"] = a
            values.append(expected(plan, a, scale, bias))
        row |= {
            "i.valid": valid,
            "i.payload.fold_last": flags[0],
            "i.payload.image_last": flags[1],
            "parameters": word,
        }
        inputs.append(row)
        want.append((1, *flags, *values) if valid else None)
    lanes = [f"o.payload.lanes.{lane}" for lane in range(plan.requant.lanes)]
    rows = play(
        dut,
        inputs,
        ["o.valid", "o.payload.fold_last", "o.payload.image_last", *lanes],
        tail=plan.requant.latency,
    )
    assert not any(row[0] for row in rows[: plan.requant.latency])
    got = rows[plan.requant.latency :]
    assert [row if row[0] else None for row in got[:beats]] == want


DIGITS = {
    "no-digit": [],
    "shared": [DigitPlan(3, 3, False, False)],
    "shared-zero-exponent": [DigitPlan(0, 0, False, False)],
    "differing": [DigitPlan(0, 5, False, False)],
    "absent": [DigitPlan(1, 2, False, True)],
    "shared-negative": [DigitPlan(6, 6, False, False), DigitPlan(2, 2, True, False)],
    "two": [DigitPlan(4, 7, False, False), DigitPlan(0, 4, True, True)],
    "three": [DigitPlan(5, 9, False, False), DigitPlan(2, 6, True, True), DigitPlan(0, 3, True, True)],
    "three-stages": [DigitPlan(0, 18, False, True), DigitPlan(0, 18, True, True)],
}


@pytest.mark.parametrize("act_bits", [None, 1, 4, 8])
@pytest.mark.parametrize("digits", DIGITS.values(), ids=DIGITS)
def test_digits(digits, act_bits):
    check(requantiser_plan(digits, act_bits=act_bits), seed=act_bits or 0)


@pytest.mark.parametrize(("digits", "latency"), [("no-digit", 3), ("differing", 5), ("three", 7)])
def test_latency(digits, latency):
    """Two parameter registers, one stage per two exponent bits, one adder per digit; then the clip."""
    assert requantiser_plan(DIGITS[digits], act_bits=None).requant.latency == latency
    assert requantiser_plan(DIGITS[digits]).requant.latency == latency + 1


def test_lanes_are_independent():
    check(requantiser_plan(DIGITS["two"], lanes=3))


@pytest.mark.parametrize("shift", [0, 1, 12, 40])
def test_shift(shift):
    check(requantiser_plan(DIGITS["two"], act_bits=3, shift=shift))


@pytest.mark.parametrize("act_bits", [1, 3, 7, 8])
def test_sums_narrower_than_the_outputs(act_bits):
    """Such as a layer whose scales are 0 and whose biases are small."""
    narrow = layer_plan(
        acc=ACC,
        out=Range(-2, 3),
        bias_lo=-2,
        bias_hi=3,
        digits=[],
        act_bits=act_bits,
        shift=0,
        pe=1,
        requantisers=1,
    )
    check(narrow)


@st.composite
def digit_plans(draw):
    digits = []
    for index in range(draw(st.integers(0, 3))):
        lowest = draw(st.integers(0, 8))
        highest = draw(st.integers(lowest, 12))
        digits.append(DigitPlan(lowest, highest, index > 0 and draw(st.booleans()), draw(st.booleans())))
    return digits


@simulated(15)
@given(
    digit_plans(),
    st.sampled_from([None, 1, 2, 8]),
    st.integers(0, 20),
    st.integers(1, 3),
    st.integers(0, 999),
)
def test_any_digits(digits, act_bits, shift, lanes, seed):
    check(requantiser_plan(digits, act_bits=act_bits, shift=shift, lanes=lanes), seed, beats=15)
