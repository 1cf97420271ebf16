"""Whether a number that was typed is that of a mistake: to its digits, or as near as rounding on the way leads."""

from __future__ import annotations

import math

from bpsim.session.asking.mistakes_made import Mistake
from bpsim.session.asking.tolerance import LEAST
from bpsim.session.words.number_format import format_number, last_digit

FINE_UNITS = 50  # so many last digits apart, two numbers are not mixed up by rounding
TELLING_DIGITS = 3  # of an answer from which a mistake can be told


def within_rounding(given: float, value: float, unit: float, known: list[Mistake]) -> Mistake | None:
    """A mistake that changes less than rounding may, but that as many digits as were typed tell from the right value.

    So Mazur's 0.291027924 is told from 0.291027774: nobody rounds by accident to all the digits of another number.
    """
    if unit <= 0.0 or abs(given - value) <= unit:
        return None
    for mistake in known:
        if abs(given - mistake.value) <= 0.5 * unit * (1.0 + 1e-6) and abs(mistake.value - value) >= FINE_UNITS * unit:
            return mistake
    return None


def named_mistakes(given: float, known: list[Mistake], value: float, room: float, unit: float) -> list[Mistake]:
    """Those whose number was typed, to its last digit; where there is none, those near enough for somebody who rounded
    on the way, unless so is the right one."""
    finite = [made for made in known if math.isfinite(made.value)]
    to_the_digit = [made for made in finite if _is_typed(given, made.value, unit)]
    wrong = [made for made in finite if abs(made.value - value) > room]
    return to_the_digit or [made for made in wrong if abs(given - made.value) <= _room_of(made, value, room)]


def _is_typed(given: float, other: float, unit: float) -> bool:
    """Whether that number, rounded to the digits typed, is what was typed."""
    has_digits = abs(given) >= unit * 10 ** (TELLING_DIGITS - 1)
    return has_digits and abs(given - other) <= max(0.5 * unit * (1.0 + 1e-6), LEAST * abs(other))


def _room_of(made: Mistake, value: float, room: float) -> float:
    """How far somebody who made that mistake, and rounded on the way, may be off: as far as a right answer.

    A larger number is written with larger digits, so that it may be off by one of its own. A decimal point at the
    wrong place moves the error with the digits.
    """
    half_way = 0.5 * abs(made.value - value)
    if made.id == "decimal-point":
        return min(room * max(1.0, abs(made.value / value)), half_way) if value else 0.0
    return min(max(room, last_digit(format_number(made.value))), half_way)
