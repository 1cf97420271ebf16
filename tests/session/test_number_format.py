"""Numbers as they are written: what is shown must be true to its last digit."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.session.words.number_format import bracketed, format_number, format_pair, last_digit, shown_value, signed

finite = st.floats(-1e307, 1e307)
everyday = st.floats(-20, 20)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.4551, "0.4551"),
        (-0.013783, "−0.0138"),
        (0.5, "0.50"),
        (1, "1.00"),
        (0.0, "0.00"),
        (-0.0, "0.00"),
        (-0.18000000000000005, "−0.1800"),
        (0.0012345, "0.00123"),
        (0.00099999, "0.00100"),
        (1.234e-7, "1.23×10⁻⁷"),
        (-1.5e12, "−1.5000×10¹²"),
        (math.nan, "NaN"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
    ],
)
def test_format_number(value: float, text: str) -> None:
    assert format_number(value) == text


def test_signs_and_brackets() -> None:
    assert (signed(0.5), signed(-0.5), signed(0.0), signed(math.inf)) == ("+0.50", "−0.50", "0.00", "+∞")
    assert (bracketed(-0.0611), bracketed(0.0611), bracketed(-math.inf)) == ("(−0.0611)", "0.0611", "(−∞)")


@given(finite | everyday, st.integers(0, 8))
def test_shown_digits_are_true(value: float, digits: int) -> None:
    text = format_number(value, digits)
    assert abs(shown_value(text) - value) <= 0.5 * last_digit(text) * (1 + 1e-9) + 1e-15 * abs(value)
    assert (text.strip("0.−") == "") == (value == 0.0)
    assert text.startswith("−") == (value < 0)


@given(finite | everyday, finite | everyday)
def test_a_change_is_visible(old: float, new: float) -> None:
    first, second = format_pair(old, new)
    assert (first == second) == (old == new)
    for value, text in ((old, first), (new, second)):
        assert (text.strip("0.−") == "") == (value == 0.0)


@given(everyday, st.floats(1e-12, 1e-3))
def test_a_small_change_has_equal_decimals(old: float, change: float) -> None:
    first, second = format_pair(old, old + change)
    if "×" not in first + second and abs(old) > 0.01:
        assert len(first.partition(".")[2]) == len(second.partition(".")[2])


def test_pairs() -> None:
    assert format_pair(0.5, 0.500611) == ("0.50000", "0.50061")
    assert format_pair(0.5, 0.5) == ("0.50", "0.50")
    assert format_pair(1e9, 1e9 + 1)[0] != format_pair(1e9, 1e9 + 1)[1]
    assert format_pair(0.5, math.nan) == ("0.50", "NaN")


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="could not"):
        shown_value("half")
