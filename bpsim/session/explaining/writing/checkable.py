"""Equations that a reader can check with a calculator: the shown numbers give the shown result."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np

from bpsim.session.explaining.writing.equation import Equation, Symbol, evaluate
from bpsim.session.explaining.writing.renaming import changed
from bpsim.session.words.number_format import last_digit, shown_value, with_more_digits

MOST_MORE_DIGITS = 16  # behind the two decimals of 1.00: tells any number near 1 from its neighbours, 1e-16 away


def checkable(equation: Equation) -> Equation:
    """The equation with as many more digits on its right side as give its result, to the last digit but one.

    Small differences of large numbers need them: 0.5111 - 0.5110 is not yet 0.000123.
    """
    made = equation
    for more in range(1, MOST_MORE_DIGITS + 1):
        if gives_its_result(made):
            return made
        made = replace(equation, rule=changed(equation.rule, partial(_longer, more)))
    return made if gives_its_result(made) else equation


def gives_its_result(equation: Equation) -> bool:
    """Whether the right side as shown is the result as shown, to the last shown digit but one."""
    computed, result = evaluate(equation.rule, as_shown=True), shown_value(equation.result.shown)
    if not (np.isfinite(computed) and np.isfinite(result)):
        return True  # more digits do not help
    return abs(computed - result) <= 5.0 * last_digit(equation.result.shown) * (1.0 + 1e-9)


def _longer(more: int, one: Symbol) -> Symbol:
    return replace(one, shown=with_more_digits(one.shown, one.value, more))
