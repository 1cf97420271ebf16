"""exp, tanh, log1p and sigmoid, made of + - * / alone: the same bits on every machine, from NumPy and from the kernel.

IEEE 754 says what these four give, to the last bit. It does not say what exp gives: NumPy has another one for
processors with AVX-512, and each system's C library its own. One bit is enough to be seen: the hiring network at the
learning rate 100 ends saturated or solves its task, whichever exp (and whichever order of a sum, see ``sums``) it has.

e^x = 2^m 2^(j/512) e^r with |r| <= ln 2 / 1024; the middle factor stands in a table, as a number and what it lacks
(Tang, Table-driven implementation of the exponential function in IEEE floating-point arithmetic, ACM TOMS 15, 1989);
the logarithm likewise: 2^e c (1 + r) with c = 1 + i/512 (the same, of the logarithm function, ACM TOMS 16, 1990).
Written with operations that mean the same for an array and for one number, as the kernel compiles these functions.
"""

from __future__ import annotations

import math
from decimal import Decimal, localcontext
from itertools import accumulate, repeat
from operator import mul

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

LOWEST = -746.0  # e^x is 0
HIGHEST = 709.7814  # the last power of 2 that is a number; e^x is inf a little later, by itself
_STEP_BITS = 9
_STEPS = 1 << _STEP_BITS  # of a factor 2
_LAST = _STEPS - 1


def _in_two(value: Decimal) -> tuple[float, float]:
    """Its first bits, so few that some thousand of them are added exactly, and the rest (Cody and Waite 1980)."""
    first = math.ldexp(math.floor(math.ldexp(float(value), 42)), -42)
    return first, float(value - Decimal(first))


def _log_of_step(i: int) -> Decimal:
    """ln((c + 1/_STEPS) / c) with c = 1 + i/_STEPS: 2 artanh(u), u = 1 / (2 (i + _STEPS) + 1), by its series.

    Some microseconds, where Decimal's own ln and exp of all of the table would take 20 ms of each start."""
    square = Decimal(2 * (_STEPS + i) + 1) ** 2
    term, total, k = Decimal(2) / (2 * (_STEPS + i) + 1), Decimal(0), 1
    while term > _LEAST:
        total += term / k
        term /= square
        k += 2
    return total


with localcontext() as _context:
    _context.prec = 60
    _LEAST = Decimal(10) ** -58
    _step = Decimal(2).ln() / _STEPS
    _exact = list(accumulate(repeat(_step.exp(), _STEPS - 1), mul, initial=Decimal(1)))
    _TABLE = np.array([float(_value) for _value in _exact])
    _LACKING = np.array([float(_value / Decimal(float(_value)) - 1) for _value in _exact])
    _STEP, _STEP_REST = _in_two(_step)
    _STEPS_PER_UNIT = float(1 / _step)
    _LN2, _LN2_REST = _in_two(Decimal(2).ln())
    _logs = accumulate(map(_log_of_step, range(_STEPS)), initial=Decimal(0))
    _LOGS, _LOGS_REST = np.array([_in_two(_value) for _value in _logs]).T.copy()
_RISING = np.array([math.ldexp(1.0, m) for m in range(1024)])
_POWERS = np.append(_RISING, [math.ldexp(1.0, m) for m in range(-1080, 0)])  # 2^m at m: negative ones from the end

# The greater and the smaller of two numbers; of a nan and a number the first gives the nan, the second the number.
# The kernel has its own: NumPy's, compiled, take twice as long, and these stand in the longest chain of its loop.
at_least, at_most = np.maximum, np.fmin


def in_steps(x: FloatArray, highest: float) -> tuple[FloatArray, FloatArray, FloatArray]:
    """x >= LOWEST as a number of steps and r: (2^m 2^(j/512), what that lacks, relative to it, and r).

    From ``highest`` on the steps stay and r grows; a nan has some steps, and r is nan.
    """
    steps = np.rint(at_most(x, highest) * _STEPS_PER_UNIT)
    place = np.int64(steps)
    r = (x - steps * _STEP) - steps * _STEP_REST
    factor = _TABLE[place & _LAST] * _POWERS[place >> _STEP_BITS]
    return factor, _LACKING[place & _LAST], r


def exp(x: FloatArray) -> FloatArray:
    """e^x, to 0.51 units in the last place, and to 2 below 2.3e-308; 0 below -746, inf above 709.79, nan for nan."""
    factor, lacking, r = in_steps(at_least(x, LOWEST), HIGHEST)
    square = r * r
    rest = (lacking + r) + square * ((0.5 + r * (1.0 / 6.0)) + square * (1.0 / 24.0))
    return factor + factor * rest


def sigmoid(x: FloatArray) -> FloatArray:
    """1 / (1 + e^-x), and for x < 0 the same times e^x / e^x: what is taken of exp lies from 0 to 1."""
    e = exp(-np.abs(x))
    return at_least(e, np.multiply(x >= 0.0, 1.0)) / (1.0 + e)


def tanh(x: FloatArray) -> FloatArray:
    """tanh x = (1 - e) / (1 + e) with the sign of x, e = e^(-2|x|); to 3 units in the last place.

    1 - e = (1 - 2^m 2^(j/512)) - 2^m 2^(j/512) (e^r - 1): the first difference is exact where it is small, and 1 + e is
    not made from the second one, whose rounding it would take along.
    """
    factor, lacking, r = in_steps(at_least(-2.0 * np.abs(x), LOWEST), 0.0)
    square = r * r
    # a term more than in exp: near 0 it is 1 - e itself
    rest = (lacking + r) + square * ((0.5 + r * (1.0 / 6.0)) + square * (1.0 / 24.0 + r * (1.0 / 120.0)))
    growth = factor * rest
    value: FloatArray = np.copysign(((1.0 - factor) - growth) / (1.0 + (factor + growth)), x)
    return value


def log1p(x: FloatArray) -> FloatArray:
    """ln(1 + x) for x >= 0, to a unit in the last place; nan for nan."""
    u = 1.0 + x
    lost = x - (u - 1.0)
    power = np.searchsorted(_RISING, u, side="right") - 1
    f = u / _RISING[power]
    place = np.int64(at_most((f - 1.0) * _STEPS + 0.5, 0.5 + _STEPS))  # of a nan the last
    c = 1.0 + place / _STEPS
    r = (f - c + lost / _RISING[power]) / c
    series = r - r * r * (0.5 - r * (1.0 / 3.0 - r * (0.25 - r * (0.2 - r * (1.0 / 6.0)))))
    value: FloatArray = (power * _LN2 + _LOGS[place]) + (power * _LN2_REST + _LOGS_REST[place] + series)
    return value
