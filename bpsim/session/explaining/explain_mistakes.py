"""Explanations of a deliberately wrong program: its rule in the place of the right one.

A mistake that is to be found is not given away: the right rule stands there, and does not add up.
"""

from __future__ import annotations

from dataclasses import replace

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.mistakes.names import is_riddle
from bpsim.engine.mistakes.program import Program
from bpsim.session.explaining.explain_gradient import gradient_explanation
from bpsim.session.explaining.writing.equation import Difference, Equation, Expression, Number, Sum, Symbol
from bpsim.session.explaining.writing.explanation_parts import QT_TRANSLATE_NOOP, Explanation, Message
from bpsim.session.explaining.writing.symbols import Moment, terms_of, weight_name
from bpsim.session.explaining.writing.traced import traced
from bpsim.session.frames import Frame, Quantity

WRONG = Message(QT_TRANSLATE_NOOP("Explanation", "Deliberately wrong: this is what the program with the mistake does."))
SPILLED = Message(
    QT_TRANSLATE_NOOP(
        "Explanation", "Deliberately wrong: gradients that the last epoch left over are in these gradients too."
    )
)


def with_mistake(explanation: Explanation, moment: Moment, frame: Frame, old_weights: Message) -> Explanation:
    """The explanation of the wrong program, where ``explanation`` is that of the right one."""
    settings = moment.settings
    if not settings.mistake or is_riddle(settings.mistake):
        return explanation
    program = settings.program
    if frame.quantity is Quantity.GRADIENT:
        return _gradient(explanation, moment, frame, program)
    if frame.layer is None or explanation.main is None:
        return explanation
    layer, node = frame.layer, frame.node or 0
    changed = [
        _wrong(equation, moment, layer, node, program) for equation in (explanation.main, *explanation.auxiliary)
    ]
    if all(one is None for one in changed):
        return explanation
    main, *below = (one or old for one, old in zip(changed, (explanation.main, *explanation.auxiliary), strict=True))
    if not program.has_slope:
        below = below[:1]
    hints = tuple(hint for hint in explanation.hints if hint is not old_weights or not program.takes_new_weights)
    return replace(explanation, main=main, auxiliary=tuple(below), hints=(WRONG, *hints))


def _gradient(explanation: Explanation, moment: Moment, frame: Frame, program: type[Program]) -> Explanation:
    if program.reductions is not None and moment.batch_size > 1:
        weights, biases = program.reductions
        mixed = replace(moment.settings, weight_reduction=weights, bias_reduction=biases)
        shown = gradient_explanation(replace(moment, settings=mixed), frame, frame.layer or 0, frame.node or 0)
        return replace(shown, hints=(WRONG,))
    main = explanation.main
    if program.leaves_over and main is not None and not main.adds_up:
        return replace(explanation, hints=(SPILLED, *explanation.hints))
    return explanation


def _wrong(equation: Equation, moment: Moment, layer: int, node: int, program: type[Program]) -> Equation | None:
    """The mistake's version of an equation, or None where it has none of its own."""
    left = equation.left
    if not isinstance(left, Symbol):
        return None
    rule = _rule(left.name.kind, equation.rule, moment, layer, node, program)
    return None if rule is None else replace(equation, rule=rule)


def _rule(
    kind: str, rule: Expression, moment: Moment, layer: int, node: int, program: type[Program]
) -> Expression | None:
    is_output = layer == moment.network.depth
    if kind == "da" and is_output and program.turned:
        error, outputs = moment.error(node), Number(moment.network.layers[layer])
        return traced(LOSSES[moment.settings.loss].slope, error.right, error.left, outputs)
    if kind == "da" and not is_output:
        return _carried(moment, layer, node, program)
    if kind == "delta":
        if isinstance(rule, Difference):  # f'(z) has cancelled
            return Difference(rule.right, rule.left) if program.turned else None
        return None if program.has_slope else moment.da(layer, node)
    return _slope(moment, layer, node, program) if kind == "derivative" else None


def _slope(moment: Moment, layer: int, node: int, program: type[Program]) -> Expression | None:
    row = ACTIVATIONS[moment.network.activation(layer)]
    a, z = moment.a(layer, node), moment.z(layer, node)
    if row.id not in program.slopes and (row.is_straight or not program.takes_z):
        return None
    rule: Expression = traced(program.slope_of(row), z, z if program.takes_z else a)
    return rule


def _carried(moment: Moment, layer: int, node: int, program: type[Program]) -> Expression | None:
    """The sum over the nodes that the wrong program goes through, with the weights that it takes."""
    trace, count = moment.trace, moment.network.layers[layer + 1]
    paths = program.paths or count
    if not program.takes_new_weights and paths >= count:
        return None
    weights = (trace.after if program.takes_new_weights else trace.before).w[layer + 1][node, :paths]

    def term(target: int) -> Expression:
        weight = moment.profile.symbol(weight_name(layer + 1, node, target), weights[target])
        return moment.weighted(weight, *moment.passed_back(layer + 1, target))

    terms = terms_of(moment.shown("da", trace.delta[layer + 1][moment.row, :paths] * weights), term)
    return Sum(terms) if len(terms) > 1 else terms[0]
