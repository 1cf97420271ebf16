"""The rule of an update written out for one parameter: every optimizer, with what it remembers.

The formulas are those of ``engine.optimizers``, traced with letters in the place of numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bpsim.engine.network import ParameterPlace
from bpsim.engine.optimizers import OPTIMIZERS, Rule
from bpsim.engine.schedules import SCHEDULES
from bpsim.session.explaining.writing.equation import (
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
    Sum,
    Symbol,
    equation,
    plus,
    symbol,
)
from bpsim.session.explaining.writing.explanation_parts import QT_TRANSLATE_NOOP, Message
from bpsim.session.explaining.writing.renaming import replaced, subtrees
from bpsim.session.explaining.writing.symbols import Moment, gradient_name, memory_name, parameter_name
from bpsim.session.explaining.writing.traced import traced
from bpsim.session.words.number_format import format_number, format_pair

SCHEDULED = QT_TRANSLATE_NOOP(
    "Explanation", "By its schedule the learning rate is {rate} in this epoch; in the first it is {first}."
)
PENALISED = QT_TRANSLATE_NOOP(
    "Explanation", "g is the gradient of the loss and what L1 and L2 regularisation add to it."
)
DECOUPLED = QT_TRANSLATE_NOOP(
    "Explanation", "L2 regularisation shrinks the weight itself by a share, whatever its gradient and its memory are."
)
REMEMBERED = QT_TRANSLATE_NOOP(
    "Explanation", "The optimizer remembers {names} of every parameter; at the start it is 0."
)


NOTHING = Number(0)  # what an optimizer does not remember


@dataclass(frozen=True)
class UpdateRule:
    """``main``: the new value; ``auxiliary``: what it is made of; ``hints`` in words."""

    main: Equation
    auxiliary: tuple[Equation, ...]
    hints: tuple[Message, ...]


def update_rule(moment: Moment, place: ParameterPlace) -> UpdateRule:
    """How the parameter at ``place`` got its new value."""
    parts = _Parts(moment, place)
    rule, auxiliary = parts.rule()
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
        is_weight, decouples = place.source is not None, OPTIMIZERS[trace.optimizer].decouples
        self._coupled_l2 = 0.0 if decouples else settings.l2
        self._has_penalty = is_weight and (settings.l1 > 0.0 or self._coupled_l2 > 0.0)
        self._weight: Expression = symbol(self.name, self.before) if is_weight else NOTHING
        self._decay: Expression = self._lambda2(settings.l2) if decouples and settings.l2 > 0.0 else NOTHING
        taken = trace.step_gradient.value(place)
        self._penalised = symbol(Name("g", self.name.layer, self.name.indices), taken)
        self.g: Expression = self._penalised if self._has_penalty else self._slope

    def remembered(self, letter: str, value: float) -> Symbol:
        return self.moment.profile.symbol(memory_name(letter, self.name), value)

    @property
    def letters(self) -> tuple[str, ...]:
        return OPTIMIZERS[self.moment.trace.optimizer].memory

    @staticmethod
    def _lambda2(l2: float) -> Symbol:
        return symbol(Name("lambda", indices=("2",)), l2, f"{l2:g}")

    def penalty(self) -> list[Equation]:
        """g = dL/dw + lambda_2 w + lambda_1 sign(w)."""
        if not self._has_penalty:
            return []
        settings = self.moment.settings
        w = symbol(self.name, self.before)
        terms: list[Expression] = [self._slope]
        if self._coupled_l2 > 0.0:
            terms.append(Product((self._lambda2(settings.l2), w)))
        if settings.l1 > 0.0:
            weight = symbol(Name("lambda", indices=("1",)), settings.l1, f"{settings.l1:g}")
            terms.append(Product((weight, Apply("sign", w))))
        return [equation(self._penalised, Sum(tuple(terms)))]

    def rule(self) -> tuple[Expression, list[Equation]]:
        """What is added to the parameter, and the equations of what stands in it: those of the memory last."""
        trace, formula = self.moment.trace, OPTIMIZERS[self.moment.trace.optimizer].formula
        rows = range(len(self.letters))
        old = [self.remembered(self.letters[row], trace.memory_before[row, self.index]) for row in rows]
        corrections = self._corrections()
        memory = (*old, NOTHING, NOTHING)[:2]
        change, *kept = traced(formula, self.g, self._weight, *memory, self._letters_of_rule(corrections))
        remembered, corrected = [], []
        for row in rows:
            letter, value = self.letters[row], trace.memory_after[row, self.index]
            new = self.remembered(letter, value)
            remembered.append(equation(new, kept[row], assigns=True))
            change = replaced(change, kept[row], new)
            scaled = Fraction(new, corrections[row])
            hat = self.remembered(f"{letter}_hat", value / (trace.rule.correction1, trace.rule.correction2)[row])
            if scaled in subtrees(change):
                corrected.append(equation(hat, scaled))
                change = replaced(change, scaled, hat)
        return change, [*corrected, *remembered]

    def _corrections(self) -> tuple[Expression, Expression]:
        """1 - beta^t, t counting the optimizer's updates."""
        steps = self.moment.trace.optimizer_steps + 1
        one, other = (Difference(Number(1), Power(beta, steps)) for beta in (self.beta1, self.beta2))
        return one, other

    def _letters_of_rule(self, corrections: tuple[Expression, Expression]) -> tuple[Any, ...]:
        """In the place of the rule's numbers."""
        letters: tuple[Any, ...] = (self.eta, self.mu, self.rho, self.beta1, self.beta2, self.epsilon)
        return Rule._make((*letters, *corrections, self._decay))


def _hints(moment: Moment) -> list[Message]:
    settings, rule = moment.settings, moment.trace.rule
    hints = []
    if SCHEDULES[settings.schedule].changes:
        rates = {"rate": f"{rule.learning_rate:.4g}", "first": f"{settings.learning_rate:g}"}
        hints.append(Message(SCHEDULED, rates))
    decouples = OPTIMIZERS[moment.trace.optimizer].decouples
    if settings.l1 > 0.0 or (settings.l2 > 0.0 and not decouples):
        hints.append(Message(PENALISED))
    if settings.l2 > 0.0 and decouples:
        hints.append(Message(DECOUPLED))
    letters = OPTIMIZERS[moment.trace.optimizer].memory
    if letters:
        hints.append(Message(REMEMBERED, {"names": ", ".join(letters)}))
    return hints
