"""The backward pass explained: dL/da, f'(z), delta."""

from __future__ import annotations

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.session.explaining.explain_forward import MUTED
from bpsim.session.explaining.writing.equation import (
    Difference,
    Equation,
    Expression,
    Number,
    Product,
    Sum,
    equation,
)
from bpsim.session.explaining.writing.explanation_parts import (
    CALLED_DELTA,
    DELTA_IS_BY,
    MEANING_OF_DELTA,
    QT_TRANSLATE_NOOP,
    Explanation,
    Message,
)
from bpsim.session.explaining.writing.notation import Profile
from bpsim.session.explaining.writing.symbols import Moment, terms_of
from bpsim.session.explaining.writing.traced import traced
from bpsim.session.frames import Frame, Quantity
from bpsim.session.hidden_value import is_hidden

SATURATED_BELOW = 0.01

SATURATED = Message(
    QT_TRANSLATE_NOOP("Explanation", "Saturated: the slope is almost 0, so almost nothing is passed back.")
)
ABOVE = QT_TRANSLATE_NOOP("Explanation", "z is greater than 0: the slope is {slope}.")
BELOW = QT_TRANSLATE_NOOP("Explanation", "z is not greater than 0: the slope is {slope}.")

_OF_DELTA = {"delta": CALLED_DELTA, "meaning": MEANING_OF_DELTA, "by": DELTA_IS_BY}
RISES = Message(
    QT_TRANSLATE_NOOP(
        "Explanation",
        "In this notation {delta} is {meaning}: positive where the loss grows with {by}. View > Notation changes the "
        "sign.",
    ),
    _OF_DELTA,
)
FALLS = Message(
    QT_TRANSLATE_NOOP(
        "Explanation",
        "In this notation {delta} is {meaning}: positive where the loss falls as {by} grows. View > Notation changes "
        "the sign.",
    ),
    _OF_DELTA,
)
SIGNS = (RISES, FALLS)


def sign_hints(frame: Frame, profile: Profile) -> tuple[Message, ...]:
    """Which sign the profile gives what it calls delta, where that is what the frame computes."""
    if frame.quantity is not (Quantity.DA if profile.delta_is == "da" else Quantity.DELTA):
        return ()
    return (FALLS if profile.descends else RISES,)


def da_equation(moment: Moment, layer: int, node: int) -> Equation:
    """From the loss in the output layer; else the deltas behind it, each times the old weight to it."""
    network, left = moment.network, moment.da(layer, node)
    if layer < network.depth:
        return equation(left, carried_back(moment, layer, node))
    error, outputs = moment.error(node), Number(network.layers[layer])
    return equation(left, traced(LOSSES[moment.settings.loss].slope, error.left, error.right, outputs))


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
    row, a = ACTIVATIONS[moment.network.activation(layer)], moment.a(layer, node)
    if (layer, node) in moment.trace.network.muted:  # a constant
        return equation(moment.derivative(layer, node), Number(0))
    z, slope = moment.z(layer, node), moment.derivative(layer, node)
    if is_hidden(z.value) and row.kinked:
        return equation(slope, slope)  # on which side of the kink z lies would be told
    return equation(slope, traced(row.derivative, z, a))


def derivative_hints(moment: Moment, layer: int, node: int) -> tuple[Message, ...]:
    """What is to be said about the slope: the branch of a relu, or that the neuron is saturated."""
    if (layer, node) in moment.trace.network.muted:
        return (MUTED,)
    row, z, slope = ACTIVATIONS[moment.network.activation(layer)], moment.z(layer, node), moment.derivative(layer, node)
    if row.kinked:
        if is_hidden(z.value):
            return ()
        return (Message(ABOVE if z.value > 0.0 else BELOW, {"slope": f"{slope.value:g}"}),)
    if abs(slope.value) < SATURATED_BELOW:
        return (SATURATED,)
    return ()


def delta_explanation(moment: Moment, frame: Frame, layer: int, node: int, old_weights: Message) -> Explanation:
    """delta, and beneath it where its factors came from."""
    is_output = layer == moment.network.depth
    delta = moment.delta(layer, node)
    if is_output and LOSSES[moment.settings.loss].delta_is_error:
        error = moment.error(node)
        arguments = {"slope": moment.derivative(layer, node), "delta": delta, "error": error}
        return Explanation(
            frame, equation(delta, error), hints=(Message(LOSSES[moment.settings.loss].cancels, arguments),)
        )
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
