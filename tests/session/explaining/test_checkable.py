"""Right sides get the digits that a reader needs to check them."""

from collections.abc import Iterator

import pytest

from bpsim.session.explaining.writing.checkable import checkable, gives_its_result
from bpsim.session.explaining.writing.equation import (
    Difference,
    Equation,
    Expression,
    Name,
    Number,
    Square,
    equation,
    evaluate,
    symbol,
)
from bpsim.session.words.number_format import MOST_DIGITS, USUAL_DIGITS, show_digits

SPACING_BELOW_ONE = 2.0**-53


@pytest.fixture(autouse=True)
def usual_digits() -> Iterator[None]:
    yield
    show_digits(USUAL_DIGITS)


def tanh_slope(a: float) -> Equation:
    rule: Expression = Difference(Number(1), Square(symbol(Name("a", 1, (0,)), a)))
    return equation(symbol(Name("derivative", 1, (0,)), evaluate(rule)), rule)


@pytest.mark.parametrize("digits", range(3, MOST_DIGITS + 1))
@pytest.mark.parametrize("steps", [1, 2, 3, 7, 50, 10**6])
@pytest.mark.parametrize("sign", [1, -1])
def test_a_saturated_activation_is_written_until_it_is_not_one(digits: int, steps: int, sign: int) -> None:
    """1 - 1.000^2 is 0; the slope of a neuron that is a rounding error short of 1 is not."""
    show_digits(digits)
    slope = tanh_slope(sign * (1.0 - steps * SPACING_BELOW_ONE))
    assert slope.result.value > 0.0
    assert not gives_its_result(slope)
    assert gives_its_result(checkable(slope))


def test_what_is_checkable_stays_as_it_is() -> None:
    slope = tanh_slope(0.5)
    assert checkable(slope) is slope
