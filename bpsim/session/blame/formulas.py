"""Routes and chains as equations: which symbol each factor is, and whether its number stands open yet."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import ParameterPlace
from bpsim.session.blame.graph import COUPLING, ERROR, INPUT, LOSS, SLOPE, Origin, Stage, recursive_total
from bpsim.session.blame.routes import Blame, Route
from bpsim.session.explaining.explain_backward import carried_back, da_equation
from bpsim.session.explaining.inspection import NOT_YET
from bpsim.session.explaining.writing.equation import (
    Difference,
    Equation,
    Expression,
    Name,
    Negation,
    Product,
    Sum,
    Symbol,
    equation,
)
from bpsim.session.explaining.writing.symbols import Moment, bias_name, weight_name
from bpsim.session.frames import Quantity, Revealed


@dataclass(frozen=True)
class Subject:
    """What is asked about: ``origin`` at a ``moment``, with as much of the update ``revealed``."""

    moment: Moment
    revealed: Revealed
    origin: Origin

    @property
    def ends_with_error(self) -> bool:
        return LOSSES[self.moment.settings.loss].delta_is_error

    @property
    def is_output(self) -> bool:
        return self.origin.layer == self.moment.network.depth


def factor(subject: Subject, stage: Stage, start: int, end: int) -> Expression:
    """The factor of a stage, as far as it is open."""
    return veiled(subject, _factor(subject, stage, start, end))


def _factor(subject: Subject, stage: Stage, start: int, end: int) -> Expression:
    moment, layer = subject.moment, stage.layer
    if stage.kind == INPUT:
        return moment.a(layer, subject.origin.source)
    if stage.kind == SLOPE or (stage.kind == COUPLING and start == end):
        return moment.derivative(layer, start)
    if stage.kind == COUPLING:  # one unit of softmax takes from another
        return Negation(Product((moment.a(layer, start), moment.a(layer, end))))
    if stage.kind in (LOSS, ERROR):
        return moment.da(layer, end) if stage.kind == LOSS else moment.delta(layer, end)
    return moment.w(layer, start, end)


def route_equation(subject: Subject, blame: Blame, route: Route) -> Equation:
    """The factors of a route from its beginning to the loss, and what it contributes (a dash while that is to come).

    The left side is the derivative that the route is a part of.
    """
    steps = zip(blame.stages, route.places, route.places[1:], strict=False)
    factors = tuple(factor(subject, stage, start, end) for stage, start, end in steps)
    return Equation(total(subject), _multiplied(subject, factors), contribution(subject, route.value))


def _multiplied(subject: Subject, factors: tuple[Expression, ...]) -> Expression:
    """The product; with its sign turned for a threshold, since z falls as it rises."""
    product = Product(factors) if len(factors) > 1 else factors[0]
    turned = subject.origin.kind == "bias" and subject.moment.profile.threshold
    return Negation(product) if turned else product


# what stands open


_QUANTITIES = {
    "z": Quantity.Z, "a": Quantity.A, "da": Quantity.DA, "derivative": Quantity.DERIVATIVE, "delta": Quantity.DELTA,
}  # fmt: skip


def is_open(subject: Subject, name: Name) -> bool:
    """Whether the value of a symbol is on the screen yet."""
    quantity = _QUANTITIES.get(name.kind)
    if quantity is None:
        return True
    assert isinstance(name.layer, int)
    node = name.indices[0]
    assert isinstance(node, int)
    if name.layer == 0 and name.kind == "a":
        return True
    if not subject.revealed.has(quantity, name.layer, node):  # never formed: it is open with its layer's deltas
        layer = max(1, name.layer)
        return all(
            subject.revealed.shows(Quantity.DELTA, layer, unit) for unit in range(subject.moment.network.layers[layer])
        )
    return subject.revealed.shows(quantity, name.layer, node)


def veiled(subject: Subject, expression: Expression) -> Expression:
    """The same with a dash for every value that is not open yet."""
    match expression:
        case Symbol():
            return _veiled_symbol(subject, expression)
        case Sum(terms):
            return Sum(tuple(veiled(subject, term) for term in terms))
        case Product(factors):
            return Product(tuple(veiled(subject, one) for one in factors))
        case Negation(operand):
            return Negation(veiled(subject, operand))
        case Difference(left, right):
            return Difference(veiled(subject, left), veiled(subject, right))
    return expression


def veiled_equation(subject: Subject, shown: Equation) -> Equation:
    result = _veiled_symbol(subject, shown.result)
    return replace(shown, left=result, rule=veiled(subject, shown.rule), result=result)


def _veiled_symbol(subject: Subject, shown: Symbol) -> Symbol:
    return shown if is_open(subject, shown.name) else replace(shown, shown=NOT_YET)


def total_is_open(subject: Subject) -> bool:
    """Whether the derivative itself is on the screen: until then its parts do not tell it either."""
    origin, revealed = subject.origin, subject.revealed
    if origin.kind != "activation":
        return revealed.shows(Quantity.GRADIENT, origin.layer, origin.node)
    return is_open(subject, total_name(subject))


# what comes out


def total_name(subject: Subject) -> Name:
    """The derivative's symbol: of one sample's loss, unless the batch has no other."""
    origin, variant = subject.origin, subject.moment.differentiated
    if origin.kind == "weight":
        return replace(weight_name(origin.layer, origin.source, origin.node), kind="grad_w", variant=variant)
    if origin.kind == "bias":
        return replace(bias_name(origin.layer, origin.node), kind="grad_b", variant=variant)
    if subject.is_output and subject.ends_with_error:
        return Name("delta", origin.layer, (origin.node,), variant=variant)
    return Name("da", origin.layer, (origin.node,), variant=variant)


def total(subject: Subject) -> Symbol:
    """The derivative as backprop has it, or a dash in its place."""
    moment = subject.moment
    return contribution(subject, recursive_total(moment.trace, moment.row, moment.settings.loss, subject.origin))


def contribution(subject: Subject, value: float) -> Symbol:
    """Some of the derivative, as the notation shows it; a dash where the derivative is not on the screen yet.

    A gradient that is kept from the class (not a number then) keeps its parts too.
    """
    origin, trace = subject.origin, subject.moment.trace
    if origin.kind != "activation":
        source = origin.source if origin.kind == "weight" else None
        gradient = trace.gradient.value(ParameterPlace(origin.layer, origin.node, source))
        value = gradient if math.isnan(gradient) else value
    shown = subject.moment.profile.symbol(total_name(subject), value)
    return shown if total_is_open(subject) else replace(shown, shown=NOT_YET)


def recursion(subject: Subject) -> Equation | None:
    """The sum of delta times w that gives the same as all routes together; None at an output."""
    origin, moment = subject.origin, subject.moment
    if origin.kind != "activation" or subject.is_output:
        return None
    return equation(total(subject), veiled(subject, carried_back(moment, origin.layer, origin.node)))


def chain(subject: Subject) -> tuple[Equation, ...]:
    """For a weight or a bias: dl/dw as a product of partial derivatives, and where the last of them comes from."""
    origin, moment = subject.origin, subject.moment
    layer, node = origin.layer, origin.node
    before = (moment.a(layer - 1, origin.source),) if origin.kind == "weight" else ()
    joined = (subject.is_output and subject.ends_with_error) or ACTIVATIONS[moment.network.activation(layer)].couples
    if joined:
        behind: tuple[Symbol, ...] = (moment.delta(layer, node),)
    else:
        behind = (moment.derivative(layer, node), moment.da(layer, node))
    factors = (*before, *behind)
    rule = veiled(subject, _multiplied(subject, factors))
    main = equation(total(subject), rule)
    return (main,) if joined else (main, veiled_equation(subject, da_equation(moment, layer, node)))


def links(subject: Subject) -> tuple[tuple[Name, Name], ...]:
    """The partial derivatives of the chain: (what is derived, by what), as many as the rule has factors."""
    origin, moment = subject.origin, subject.moment
    layer, node = origin.layer, origin.node
    own = weight_name(layer, origin.source, node) if origin.kind == "weight" else bias_name(layer, node)
    z, a = Name("z", layer, (node,)), Name("a", layer, (node,))
    loss = Name("loss", variant=moment.differentiated)
    if len(chain(subject)) == 1:
        return ((z, own), (loss, z))
    return ((z, own), (a, z), (loss, a))
