import itertools
from fractions import Fraction

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.train.quantise import activation_step, nearest_digits, quantise

LARGEST_ERROR = {1: Fraction(1, 3), 2: Fraction(1, 11), 3: Fraction(1, 43)}


def digits_of(value):
    """Exponents of the non-adjacent form of a binary fraction, without the code under test."""
    number = Fraction(value)
    exponent = -(number.denominator.bit_length() - 1)
    number = abs(number.numerator)
    found = []
    while number:
        if number % 2:
            found.append(exponent)
            number -= 2 - number % 4
        number //= 2
        exponent += 1
    return found


def test_halves_round_up():
    """torch.round would take 0.5 and 2.5 to the even numbers 0 and 2."""
    assert quantise(torch.tensor([0.5, 1.5, 2.5, 3.5]), 15).tolist() == [1, 2, 3, 4]


def test_clipped():
    assert quantise(torch.tensor([-1e9, -0.6, 14.4, 15.4, 15.5, 1e9]), 15).tolist() == [0, 0, 14, 15, 15, 15]


def test_gradient_inside_the_range_only():
    value = torch.tensor([-0.01, 0.0, 0.3, 14.9, 15.0, 15.01], requires_grad=True)
    quantise(value, 15).backward(torch.arange(1.0, 7.0))
    assert value.grad.tolist() == [0, 2, 3, 4, 5, 0]


@pytest.mark.parametrize("bits", range(2, 9))
def test_step_gives_a_range_of_about_four(bits):
    step = activation_step(bits)
    assert Fraction(step).numerator == 1 or step >= 1
    assert 3 <= step * (2**bits - 1) <= 4


def test_power_of_two_is_nearest_in_linear_distance():
    values = torch.linspace(2**-10, 4, 4097)
    powers = 2.0 ** torch.arange(-12, 5)
    distance = (values[:, None] - powers).abs()
    found = nearest_digits(values, 1)
    assert torch.equal((values - found).abs(), distance.min(1).values)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_largest_relative_error(count):
    values = torch.arange(2**12, 2**13 + 1, dtype=torch.float64) / 2**12
    found = nearest_digits(values, count)
    errors = [
        abs(Fraction(a) - Fraction(b)) / Fraction(a)
        for a, b in zip(values.tolist(), found.tolist(), strict=True)
    ]
    assert max(errors) <= LARGEST_ERROR[count]
    assert max(errors) > LARGEST_ERROR[count] * Fraction(99, 100)
    assert max(len(digits_of(value)) for value in found.tolist()) == count


@given(st.floats(-300, 300, width=32), st.integers(1, 3))
def test_digits_are_few_and_within_bounds(value, count):
    found = nearest_digits(torch.tensor([value]), count).item()
    exponents = digits_of(found)
    assert len(exponents) <= count
    if exponents:
        assert min(exponents) >= -24
        assert max(exponents) <= 8
        assert max(exponents) - min(exponents) <= 9
        assert (found > 0) == (value > 0)


@given(st.floats(2**-10, 200, width=32))
def test_more_digits_never_hurt(value):
    errors = [abs(nearest_digits(torch.tensor([value]), count).item() - value) for count in (1, 2, 3)]
    assert all(more <= fewer for fewer, more in itertools.pairwise(errors))


def test_extremes():
    value = torch.tensor([0.0, -0.0, 2.0**-24, -(2.0**-24), 2.0**-26, 1e30, -1e30])
    assert nearest_digits(value, 2).tolist() == [0, 0, 2**-24, -(2**-24), 0, 256, -256]


def test_digits_far_below_the_leading_one_are_dropped():
    value = torch.tensor([1 + 2.0**-8, 1 + 2.0**-9, 1 - 2.0**-8, 1 - 2.0**-9])
    assert nearest_digits(value, 2).tolist() == [1 + 2.0**-8, 1, 1 - 2.0**-8, 1]


def test_scale_gradient_is_the_identity():
    value = torch.tensor([0.3, -0.7, 5.0], requires_grad=True)
    nearest_digits(value, 2).backward(torch.tensor([1.0, 2.0, 3.0]))
    assert value.grad.tolist() == [1, 2, 3]
