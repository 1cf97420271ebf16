"""The backward pass explained: dL/da, f'(z), delta."""

from __future__ import annotations

from bpsim.engine.activations import ACTIVATIONS, LEAKY_SLOPE
from bpsim.engine.losses import LOSSES
from bpsim.session.asking.hidden_value import is_hidden
from bpsim.session.explaining.equation import (
    Difference,
    Equation,
    Expression,
    Fraction,
    Number,
    Product,
    Square,
    Sum,
    equation,
)
from bpsim.session.explaining.explain_forward import MUTED
from bpsim.session.explaining.explanation_parts import QT_TRANSLATE_NOOP, Explanation, Message
from bpsim.session.explaining.symbols import Moment, terms_of
from bpsim.session.running.frames import Frame

SATURATED_BELOW = 0.01

CANCELS = {
    "bce": QT_TRANSLATE_NOOP(
        "Explanation", "With a sigmoid and this cross-entropy {slope} cancels: {delta} is the error {error}."
    ),
    "cce": QT_TRANSLATE_NOOP(
        "Explanation", "With softmax and this cross-entropy everything cancels but the error {error}."
    ),
}
SATURATED = Message(
    QT_TRANSLATE_NOOP("Explanation", "Saturated: the slope is almost 0, so almost nothing is passed back.")
)
SLOPE_ONE = Message(QT_TRANSLATE_NOOP("Explanation", "z is greater than 0: the slope is 1."))
SLOPE_ZERO = Message(QT_TRANSLATE_NOOP("Explanation", "z is not greater than 0: the slope is 0."))
SLOPE_LEAKY = Message(QT_TRANSLATE_NOOP("Explanation", "z is not greater than 0: the slope is 0.01."))


def da_equation(moment: Moment, layer: int, node: int) -> Equation:
    """From the loss in the output layer; else the deltas behind it, each times the old weight to it."""
    network, left = moment.network, moment.da(layer, node)
    if layer < network.depth:
        return equation(left, carried_back(moment, layer, node))
    error = moment.error(node)
    outputs = network.layers[layer]
    if moment.settings.loss == "sse" or (moment.settings.loss == "mse" and outputs == 1):
        return equation(left, Product((Number(2), error)))
    if moment.settings.loss == "mse":
        return equation(left, Product((Fraction(Number(2), Number(outputs)), error)))
    return equation(left, error)


def carried_back(moment: Moment, layer: int, node: int) -> Expression:
    """What reaches a neuron (or an input) that is not an output: the deltas behind it, each times its weight."""
    values = moment.shown("da", moment.trace.delta[layer + 1][moment.row] * moment.trace.before.w[layer + 1][node])
    terms = terms_of(
        values,
        lambda target: moment.weighted(moment.w(layer + 1, node, target), *moment.passed_back(layer + 1, target)),
    )
    return Sum(terms) if len(terms) > 1 else terms[0]


def derivative_equation(moment: Moment, layer: int, node: int) -> Equation:
    """f'(z), from the activation where it can be."""
    function, a = moment.network.activation(layer), moment.a(layer, node)
    if (layer, node) in moment.trace.network.muted:  # a constant
        return equation(moment.derivative(layer, node), Number(0))
    z, slope = moment.z(layer, node), moment.derivative(layer, node)
    if is_hidden(z.value) and ACTIVATIONS[function].kinked:
        return equation(slope, slope)  # on which side of the kink z lies would be told
    is_positive = z.value > 0.0
    rules: dict[str, Expression] = {
        "identity": Number(1),
        "sigmoid": Product((a, Difference(Number(1), a))),
        "softmax": Product((a, Difference(Number(1), a))),
        "tanh": Difference(Number(1), Square(a)),
        "relu": Number(1 if is_positive else 0),
        "leaky_relu": Number(1 if is_positive else LEAKY_SLOPE),
    }
    return equation(slope, rules[function])


def derivative_hints(moment: Moment, layer: int, node: int) -> tuple[Message, ...]:
    """What is to be said about the slope: the branch of a relu, or that the neuron is saturated."""
    if (layer, node) in moment.trace.network.muted:
        return (MUTED,)
    function = moment.network.activation(layer)
    if ACTIVATIONS[function].kinked:
        if is_hidden(moment.z(layer, node).value):
            return ()
        if moment.z(layer, node).value > 0.0:
            return (SLOPE_ONE,)
        return (SLOPE_ZERO if function == "relu" else SLOPE_LEAKY,)
    if ACTIVATIONS[function].flattens and abs(moment.derivative(layer, node).value) < SATURATED_BELOW:
        return (SATURATED,)
    return ()


def delta_explanation(moment: Moment, frame: Frame, layer: int, node: int, old_weights: Message) -> Explanation:
    """delta, and beneath it where its factors came from."""
    is_output = layer == moment.network.depth
    delta = moment.delta(layer, node)
    if is_output and LOSSES[moment.settings.loss].delta_is_error:
        error = moment.error(node)
        arguments = {"slope": moment.derivative(layer, node), "delta": delta, "error": error}
        return Explanation(frame, equation(delta, error), hints=(Message(CANCELS[moment.settings.loss], arguments),))
    da = da_equation(moment, layer, node)
    hints = () if is_output else (old_weights,)
    if ACTIVATIONS[moment.network.activation(layer)].couples:
        return Explanation(frame, equation(delta, _coupled(moment, layer, node)), (da,), hints=hints)
    derivative = derivative_equation(moment, layer, node)
    rule = Product((moment.da(layer, node), moment.derivative(layer, node)))
    return Explanation(
        frame, equation(delta, rule), (da, derivative), hints=(*derivative_hints(moment, layer, node), *hints)
    )


def _coupled(moment: Moment, layer: int, node: int) -> Expression:
    """Softmax: a_j (da_j - sum_k da_k a_k)."""
    trace = moment.trace
    values = moment.shown("da", trace.da[layer][moment.row] * trace.a[layer][moment.row])
    mixed = terms_of(values, lambda other: Product((moment.da(layer, other), moment.a(layer, other))))
    return Product((moment.a(layer, node), Difference(moment.da(layer, node), Sum(mixed))))
