"""Explanations of a deliberately wrong program: its rule in the place of the right one.

A mistake that is to be found is not given away: the right rule stands there, and does not add up.
"""

from __future__ import annotations

from dataclasses import replace

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.mistake_names import is_riddle
from bpsim.session.explaining.equation import Difference, Equation, Expression, Number, Square, Sum, Symbol
from bpsim.session.explaining.explain_gradient import gradient_explanation
from bpsim.session.explaining.explanation_parts import QT_TRANSLATE_NOOP, Explanation, Message
from bpsim.session.explaining.symbols import Moment, terms_of, weight_name
from bpsim.session.explaining.traced import traced
from bpsim.session.running.frames import Frame, Quantity

WRONG = Message(QT_TRANSLATE_NOOP("Explanation", "Deliberately wrong: this is what the program with the mistake does."))
SPILLED = Message(
    QT_TRANSLATE_NOOP(
        "Explanation", "Deliberately wrong: gradients that the last epoch left over are in these gradients too."
    )
)


def with_mistake(explanation: Explanation, moment: Moment, frame: Frame, old_weights: Message) -> Explanation:
    """The explanation of the wrong program, where ``explanation`` is that of the right one."""
    mistake = moment.settings.mistake_on
    if not mistake or is_riddle(moment.settings.mistake):
        return explanation
    if frame.quantity is Quantity.GRADIENT:
        return _gradient(explanation, moment, frame, mistake)
    if frame.layer is None or explanation.main is None:
        return explanation
    layer, node = frame.layer, frame.node or 0
    changed = [
        _wrong(equation, moment, layer, node, mistake) for equation in (explanation.main, *explanation.auxiliary)
    ]
    if all(one is None for one in changed):
        return explanation
    main, *below = (one or old for one, old in zip(changed, (explanation.main, *explanation.auxiliary), strict=True))
    if mistake == "missing-derivative":
        below = below[:1]  # the slope has no part in it
    hints = tuple(hint for hint in explanation.hints if hint is not old_weights or mistake != "updated-weights")
    return replace(explanation, main=main, auxiliary=tuple(below), hints=(WRONG, *hints))


def _gradient(explanation: Explanation, moment: Moment, frame: Frame, mistake: str) -> Explanation:
    if mistake == "bias-mean" and moment.batch_size > 1:
        mixed = replace(moment.settings, weight_reduction="sum", bias_reduction="mean")
        shown = gradient_explanation(replace(moment, settings=mixed), frame, frame.layer or 0, frame.node or 0)
        return replace(shown, hints=(WRONG,))
    main = explanation.main
    if mistake == "stale-batch" and main is not None and not main.adds_up:
        return replace(explanation, hints=(SPILLED, *explanation.hints))
    return explanation


def _wrong(equation: Equation, moment: Moment, layer: int, node: int, mistake: str) -> Equation | None:
    """The mistake's version of an equation, or None where it has none of its own."""
    left = equation.left
    if not isinstance(left, Symbol):
        return None
    rule = _rule(left.name.kind, equation.rule, moment, layer, node, mistake)
    return None if rule is None else replace(equation, rule=rule)


def _rule(kind: str, rule: Expression, moment: Moment, layer: int, node: int, mistake: str) -> Expression | None:
    network = moment.network
    is_output, row = layer == network.depth, ACTIVATIONS[network.activation(layer)]
    a, z = moment.a(layer, node), moment.z(layer, node)
    match mistake, kind:
        case "sign", "da" if is_output:
            error, outputs = moment.error(node), Number(network.layers[layer])
            return traced(LOSSES[moment.settings.loss].slope, error.right, error.left, outputs)
        case "sign", "delta" if is_output and isinstance(rule, Difference):
            return Difference(rule.right, rule.left)
        case "missing-derivative", "delta" if not isinstance(rule, Difference):
            return moment.da(layer, node)
        case "wrong-derivative", "derivative" if row.id == "sigmoid":
            return Difference(Number(1), Square(a))
        case "derivative-of-activation", "derivative" if not row.is_straight:
            return traced(row.derivative, z, z)
        case "one-path", "da" if not is_output and network.layers[layer + 1] > 1:
            return moment.weighted(moment.w(layer + 1, node, 0), *moment.passed_back(layer + 1, 0))
        case "updated-weights", "da" if not is_output:
            return _with_new_weights(moment, layer, node)
    return None


def _with_new_weights(moment: Moment, layer: int, node: int) -> Expression:
    new = moment.trace.after.w[layer + 1][node]

    def term(target: int) -> Expression:
        weight = moment.profile.symbol(weight_name(layer + 1, node, target), new[target])
        return moment.weighted(weight, *moment.passed_back(layer + 1, target))

    terms = terms_of(moment.shown("da", moment.trace.delta[layer + 1][moment.row] * new), term)
    return Sum(terms) if len(terms) > 1 else terms[0]
