"""Hints: the rule of what is asked, its numbers, and at last the answer."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.session.asking.question import GRADIENT, NEW, Question
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.explain_gradient import bias_gradient, weight_equation
from bpsim.session.explaining.explain_optimizer import update_rule
from bpsim.session.explaining.writing.equation import Equation
from bpsim.session.explaining.writing.notation import STANDARD, Profile
from bpsim.session.explaining.writing.symbols import Moment

RULE, NUMBERS, ANSWER = 1, 2, 3
"""How far the ladder was climbed."""


@dataclass(frozen=True)
class Working:
    """``main``: the equation that gives the answer; ``auxiliary``: where its numbers come from."""

    main: Equation
    auxiliary: tuple[Equation, ...] = ()


def working(
    question: Question, trace: Trace, settings: TrainingSettings, profile: Profile = STANDARD
) -> Working | None:
    """How the answer is computed, from the trace with all its values; None where there is nothing to compute."""
    moment = Moment(trace, question.row, settings, profile)
    if question.kind == GRADIENT:
        if question.source is None:
            return Working(bias_gradient(moment, question.layer, question.node))
        return Working(weight_equation(moment, question.layer, question.source, question.node))
    if question.kind == NEW:
        rule = update_rule(moment, question.place)
        return Working(rule.main, rule.auxiliary)
    explanation = explain(trace, question.frame, question.row, settings, profile)
    return Working(explanation.main, explanation.auxiliary) if explanation.main else None
