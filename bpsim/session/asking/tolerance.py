"""How far a right answer may be off: as far as rounding every number on the way to the digits shown can lead.

Each number a person writes down is off by at most half of its last digit (``_unit``). Through a sum errors add up;
through a product of p and q comes |p| e_q + |q| e_p + e_p e_q; through a function f what f changes by over the
interval z - e to z + e. Followed through the whole update, from the weights as they are shown to the new ones, this
bounds the error of whoever computes everything by hand with the digits of the screen
(Higham, Accuracy and Stability of Numerical Algorithms, section 3.1, with decimals in place of bits).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from itertools import product

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import FloatArray, ParameterPlace
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.session.asking.question import DA, DELTA, GRADIENT, NEW, A, Question, Z
from bpsim.session.words.number_format import (
    format_number,
    format_pair,
    last_digit,
    short_number,
    shown_digits,
    shown_value,
)

LEAST = 1e-9  # of the value itself: what is exact may still differ in its last bits
MOST_OF_CHANGE = 0.45  # of an update: nearer to the old value than to the new one is not right


def tolerance(trace: Trace, question: Question, settings: TrainingSettings) -> float:
    """The largest error of an answer that still counts as right."""
    errors = Errors(trace, settings)
    at = question.row, question.node
    if question.kind == GRADIENT:
        found = errors.gradient(question.place)
    elif question.kind == NEW:
        found = errors.new(question.place)
    else:
        of_kind = {Z: errors.z, A: errors.a, DELTA: errors.delta, DA: errors.da}[question.kind]
        found = float(of_kind[question.layer][at])
    value = question.answer(trace)
    return max(found, LEAST * abs(value)) if math.isfinite(value) else 0.0


class Errors:
    """Bounds of the errors of all values of a trace, in its shapes."""

    def __init__(self, trace: Trace, settings: TrainingSettings) -> None:
        self._trace, self._settings = trace, settings
        layers = list(trace.z.layers)
        self.w = {layer: _each(trace.before.w[layer], _shown_off) for layer in layers}
        self.b = {layer: _each(trace.before.b[layer], _shown_off) for layer in layers}
        self.z: dict[int, FloatArray] = {}
        self.a: dict[int, FloatArray] = {0: _each(trace.x, _typed_off)}
        self.da: dict[int, FloatArray] = {}
        self.delta: dict[int, FloatArray] = {}
        with np.errstate(all="ignore"):
            for layer in layers:
                self.z[layer] = self._sum(trace.a[layer - 1], self.a[layer - 1], trace.before.w[layer], self.w[layer])
                self.z[layer] += self.b[layer] + _units(trace.z[layer])
                self.a[layer] = self._of_activation(layer)
            for layer in reversed(layers):
                self.da[layer] = self._of_da(layer)
                self.delta[layer] = self._of_delta(layer)

    @staticmethod
    def _sum(p: FloatArray, error_p: FloatArray, q: FloatArray, error_q: FloatArray) -> FloatArray:
        """Of p @ q, every product being rounded too."""
        products = np.abs(p)[:, :, None] * np.abs(q)[None, :, :]
        rounded = _units(products).sum(axis=1)
        return np.abs(p) @ error_q + error_p @ np.abs(q) + error_p @ error_q + rounded

    def _of_activation(self, layer: int) -> FloatArray:
        activation = ACTIVATIONS[self._trace.network.activation(layer)]
        z, a, error = self._trace.z[layer], self._trace.a[layer], self.z[layer]
        if activation.couples:  # every power is off by a factor of at most e^error
            widest = error.max(axis=-1, keepdims=True)
            return a * np.expm1(2.0 * widest) + _units(a)
        spread = np.maximum(np.abs(activation.value(z + error) - a), np.abs(activation.value(z - error) - a))
        return spread + _units(a)

    def _of_slope(self, layer: int) -> FloatArray:
        """Of f'(z), from z and a as the table's rule takes them; on one side of a kink it does not change."""
        activation, slope = ACTIVATIONS[self._trace.network.activation(layer)], self._trace.derivative[layer]
        if activation.is_straight:
            return np.zeros_like(slope)
        z, a, spread = self._trace.z[layer], self._trace.a[layer], np.zeros_like(slope)
        for by_z, by_a in product((-1.0, 1.0), repeat=2):
            moved = activation.derivative(z + by_z * self.z[layer], a + by_a * self.a[layer])
            spread = np.maximum(spread, np.abs(moved - slope))
        return spread + _units(slope)

    def _of_da(self, layer: int) -> FloatArray:
        trace = self._trace
        if layer < trace.network.depth:
            back = self._sum(
                trace.delta[layer + 1], self.delta[layer + 1], trace.before.w[layer + 1].T, self.w[layer + 1].T
            )
            return back + _units(trace.da[layer])
        loss, a, t, error = LOSSES[self._settings.loss], trace.a[layer], trace.t, self.a[layer]
        here = loss.derivative(a, t)
        spread = np.maximum(np.abs(loss.derivative(a + error, t) - here), np.abs(loss.derivative(a - error, t) - here))
        return spread + _units(a - t) + _units(here)

    def _of_delta(self, layer: int) -> FloatArray:
        trace = self._trace
        if layer == trace.network.depth and LOSSES[self._settings.loss].delta_is_error:
            return self.a[layer] + _units(trace.delta[layer])
        da, error_da = np.abs(trace.da[layer]), self.da[layer]
        a, error_a = np.abs(trace.a[layer]), self.a[layer]
        if ACTIVATIONS[trace.network.activation(layer)].couples:
            mixed = (a * error_da + da * error_a + error_a * error_da).sum(axis=-1, keepdims=True)
            inner = da + (da * a).sum(axis=-1, keepdims=True)
            return a * (error_da + mixed) + error_a * (inner + error_da + mixed) + _units(trace.delta[layer])
        slope, error = np.abs(trace.derivative[layer]), self._of_slope(layer)
        return da * error + slope * error_da + error * error_da + _units(trace.delta[layer])

    def gradient(self, place: ParameterPlace) -> float:
        """Of one parameter's gradient: every sample's share, their sum, the mean."""
        trace, settings = self._trace, self._settings
        delta, error = np.abs(trace.delta[place.layer][:, place.target]), self.delta[place.layer][:, place.target]
        if place.source is None:
            total, mean = float(error.sum()), settings.bias_mean
        else:
            a, error_a = np.abs(trace.a[place.layer - 1][:, place.source]), self.a[place.layer - 1][:, place.source]
            shares = a * error + delta * error_a + error_a * error + _units(a * delta)
            total, mean = float(shares.sum()), settings.weight_mean
        divided = (total + _unit(trace.gradient.value(place))) / (len(trace.batch) if mean else 1)
        return divided + _unit(trace.gradient.value(place))

    def new(self, place: ParameterPlace) -> float:
        """Of one parameter's new value, with as many digits as show its change."""
        trace, index = self._trace, self._trace.network.index_of(place)
        before, after = trace.before.value(place), trace.after.value(place)
        shown, step = format_pair(before, after), after - before
        written = sum(0.5 * last_digit(text) for text in shown) if math.isfinite(step) else 0.0
        error = self.gradient(place)
        part = slice(index, index + 1)
        with np.errstate(all="ignore"):
            taken = (trace.step_gradient.flat[part] + sign * error for sign in (-1.0, 0.0, 1.0))
            moves = [trace.change_of(gradient, part)[0] for gradient in taken]
        spread = max(abs(moves[0] - moves[1]), abs(moves[2] - moves[1])) if step else 0.0
        whole = written + spread + _unit(step)
        return min(whole, MOST_OF_CHANGE * abs(step)) if step else written


def _unit(value: float) -> float:
    """The most that writing a computed value down rounds it by; what came out short was not short on the way."""
    return _rounding(value, shown_digits()) if math.isfinite(value) else 0.0


@lru_cache(maxsize=4096)  # the same few numbers, in every mistake that is tried
def _rounding(value: float, digits: int) -> float:
    return min(0.5 * last_digit(format_number(value)), 0.5 * 10.0**-digits)


def _shown_off(value: float) -> float:
    """How far a given value is from what is shown of it."""
    return abs(value - shown_value(format_number(value))) if math.isfinite(value) else 0.0


def _typed_off(value: float) -> float:
    return abs(value - shown_value(short_number(value))) if math.isfinite(value) else 0.0


def _units(values: FloatArray) -> FloatArray:
    return _each(values, _unit)


def _each(values: FloatArray, rule: Callable[[float], float]) -> FloatArray:
    return np.array([rule(value) for value in values.ravel().tolist()], dtype=np.float64).reshape(values.shape)
