"""The rule of an update written out for one parameter: every optimizer, with what it remembers.

The formulas are those of ``engine.optimizers``, in the same letters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bpsim.engine.network import ParameterPlace
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.schedules import SCHEDULES
from bpsim.session.explaining.equation import (
    Apply,
    Difference,
    Equation,
    Expression,
    Fraction,
    Name,
    Negation,
    Number,
    Power,
    Product,
    Square,
    Sum,
    Symbol,
    equation,
    minus,
    negated,
    plus,
    symbol,
    times,
)
from bpsim.session.explaining.explanation_parts import QT_TRANSLATE_NOOP, Message
from bpsim.session.explaining.symbols import Moment, gradient_name, memory_name, parameter_name
from bpsim.session.number_format import format_number, format_pair

SCHEDULED = QT_TRANSLATE_NOOP(
    "Explanation", "By its schedule the learning rate is {rate} in this epoch; in the first it is {first}."
)
PENALISED = QT_TRANSLATE_NOOP(
    "Explanation", "g is the gradient of the loss and what L1 and L2 regularisation add to it."
)
REMEMBERED = QT_TRANSLATE_NOOP(
    "Explanation", "The optimizer remembers {names} of every parameter; at the start it is 0."
)


@dataclass(frozen=True)
class UpdateRule:
    """``main``: the new value; ``auxiliary``: what it is made of; ``hints`` in words."""

    main: Equation
    auxiliary: tuple[Equation, ...]
    hints: tuple[Message, ...]


def update_rule(moment: Moment, place: ParameterPlace) -> UpdateRule:
    """How the parameter at ``place`` got its new value."""
    parts = _Parts(moment, place)
    rule, auxiliary = _RULES[moment.trace.optimizer](parts)
    old, new = format_pair(parts.before, parts.after)
    here = symbol(parts.name, parts.before, old)
    main = equation(symbol(parts.name, parts.after, new), plus(here, rule), assigns=True)
    return UpdateRule(main, (*auxiliary, *parts.penalty()), tuple(_hints(moment)))


class _Parts:
    """The symbols of one parameter's update."""

    def __init__(self, moment: Moment, place: ParameterPlace) -> None:
        trace, settings = moment.trace, moment.settings
        self.moment, self.name = moment, parameter_name(place)
        self.before = moment.profile.symbol(self.name, trace.before.value(place)).value
        self.after = moment.profile.symbol(self.name, trace.after.value(place)).value
        self.index = moment.network.index_of(place)
        rule = trace.rule
        self.eta = symbol(Name("eta"), rule.learning_rate, f"{rule.learning_rate:.6g}")
        self.mu = symbol(Name("mu"), rule.momentum, f"{rule.momentum:g}")
        self.rho = symbol(Name("rho"), rule.decay, f"{rule.decay:g}")
        self.beta1 = symbol(Name("beta", indices=("1",)), rule.beta1, f"{rule.beta1:g}")
        self.beta2 = symbol(Name("beta", indices=("2",)), rule.beta2, f"{rule.beta2:g}")
        self.epsilon = symbol(Name("epsilon"), rule.epsilon, format_number(rule.epsilon))
        slope = moment.profile.symbol(gradient_name(self.name), trace.gradient.value(place))
        self._slope: Expression = Negation(slope) if moment.profile.descends else slope
        self._has_penalty = place.source is not None and (settings.l1 > 0.0 or settings.l2 > 0.0)
        taken = trace.step_gradient.value(place)
        self._penalised = symbol(Name("g", self.name.layer, self.name.indices), taken)
        self.g: Expression = self._penalised if self._has_penalty else self._slope

    def old(self, row: int) -> Symbol:
        return self.remembered(self.letters[row], self.moment.trace.memory_before[row, self.index])

    def new(self, row: int) -> Symbol:
        return self.remembered(self.letters[row], self.moment.trace.memory_after[row, self.index])

    def remembered(self, letter: str, value: float) -> Symbol:
        return self.moment.profile.symbol(memory_name(letter, self.name), value)

    @property
    def square_of_g(self) -> Expression:
        """A square does not know the sign."""
        return Square(self.g.operand if isinstance(self.g, Negation) else self.g)

    @property
    def letters(self) -> tuple[str, ...]:
        return OPTIMIZERS[self.moment.trace.optimizer].memory

    def penalty(self) -> list[Equation]:
        """g = dL/dw + lambda_2 w + lambda_1 sign(w)."""
        if not self._has_penalty:
            return []
        settings = self.moment.settings
        w = symbol(self.name, self.before)
        terms: list[Expression] = [self._slope]
        if settings.l2 > 0.0:
            terms.append(Product((symbol(Name("lambda", indices=("2",)), settings.l2, f"{settings.l2:g}"), w)))
        if settings.l1 > 0.0:
            weight = symbol(Name("lambda", indices=("1",)), settings.l1, f"{settings.l1:g}")
            terms.append(Product((weight, Apply("sign", w))))
        return [equation(self._penalised, Sum(tuple(terms)))]

    def over_root(self, top: Expression, square: Expression) -> Expression:
        """-eta top / (sqrt(square) + epsilon)"""
        step, bottom = times(self.eta, top), Sum((Apply("sqrt", square), self.epsilon))
        if isinstance(step, Negation):
            return Fraction(step.operand, bottom)
        return Negation(Fraction(step, bottom))


Written = tuple[Expression, list[Equation]]
"""What is added to the parameter, and the equations of what stands in it."""


def _sgd(parts: _Parts) -> Written:
    return negated(times(parts.eta, parts.g)), []


def _velocity(parts: _Parts) -> Equation:
    rule = minus(Product((parts.mu, parts.old(0))), times(parts.eta, parts.g))
    return equation(parts.new(0), rule, assigns=True)


def _momentum(parts: _Parts) -> Written:
    return parts.new(0), [_velocity(parts)]


def _nesterov(parts: _Parts) -> Written:
    ahead = minus(Product((parts.mu, parts.new(0))), times(parts.eta, parts.g))
    return ahead, [_velocity(parts)]


def _adagrad(parts: _Parts) -> Written:
    squares = equation(parts.new(0), Sum((parts.old(0), parts.square_of_g)), assigns=True)
    return parts.over_root(parts.g, parts.new(0)), [squares]


def _average(parts: _Parts, row: int, share: Symbol, of: Expression) -> Equation:
    rule = plus(Product((share, parts.old(row))), times(Difference(Number(1), share), of))
    return equation(parts.new(row), rule, assigns=True)


def _rmsprop(parts: _Parts) -> Written:
    return parts.over_root(parts.g, parts.new(0)), [_average(parts, 0, parts.rho, parts.square_of_g)]


def _adam(parts: _Parts) -> Written:
    rule, steps = parts.moment.trace.rule, parts.moment.trace.optimizer_steps + 1
    corrected = []
    for row, (letter, share, divisor) in enumerate(
        (("m", parts.beta1, rule.correction1), ("s", parts.beta2, rule.correction2))
    ):
        value = parts.moment.trace.memory_after[row, parts.index] / divisor
        bottom = Difference(Number(1), Power(share, steps))
        corrected.append(equation(parts.remembered(f"{letter}_hat", value), Fraction(parts.new(row), bottom)))
    averages = [_average(parts, 0, parts.beta1, parts.g), _average(parts, 1, parts.beta2, parts.square_of_g)]
    hats = [made.left for made in corrected]
    return parts.over_root(hats[0], hats[1]), [*corrected, *averages]


_RULES: dict[str, Callable[[_Parts], Written]] = {
    "sgd": _sgd,
    "momentum": _momentum,
    "nesterov": _nesterov,
    "adagrad": _adagrad,
    "rmsprop": _rmsprop,
    "adam": _adam,
}


def _hints(moment: Moment) -> list[Message]:
    settings, rule = moment.settings, moment.trace.rule
    hints = []
    if SCHEDULES[settings.schedule].changes:
        rates = {"rate": f"{rule.learning_rate:.4g}", "first": f"{settings.learning_rate:g}"}
        hints.append(Message(SCHEDULED, rates))
    if settings.l1 > 0.0 or settings.l2 > 0.0:
        hints.append(Message(PENALISED))
    letters = OPTIMIZERS[moment.trace.optimizer].memory
    if letters:
        hints.append(Message(REMEMBERED, {"names": ", ".join(letters)}))
    return hints
