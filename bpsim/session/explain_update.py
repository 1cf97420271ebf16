"""The update of a layer explained: every parameter, old beside new."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.network import ParameterPlace
from bpsim.session.equation import Difference, Equation, Name, Product, equation, symbol
from bpsim.session.explanation_parts import QT_TRANSLATE_NOOP, Explanation, Message, Row, Table
from bpsim.session.frames import Frame
from bpsim.session.number_format import format_number, format_pair
from bpsim.session.symbols import Moment, bias_name, gradient_name, weight_name
from bpsim.session.tables import cut_rows

BoolArray: TypeAlias = NDArray[np.bool_]

FROZEN_BIASES = Message(QT_TRANSLATE_NOOP("Explanation", "Biases are not trained in this experiment."))
FROZEN_SOME = Message(QT_TRANSLATE_NOOP("Explanation", "Parameters marked ⊘ are frozen: they keep their value."))
ALL_FROZEN = Message(QT_TRANSLATE_NOOP("Explanation", "Every parameter of this layer is frozen."))
FROZEN_MARK = "⊘"


def update_explanation(moment: Moment, frame: Frame, layer: int) -> Explanation:
    """The rule on the parameter that changed most, then all parameters of the layer."""
    network, trace = moment.network, moment.trace
    first, last = network.weights_of(layer).start, network.biases_of(layer).stop
    frozen = frozen_parameters(moment)
    changes = np.where(frozen[first:last], -1.0, np.abs(trace.after.flat[first:last] - trace.before.flat[first:last]))
    main, hints = None, []
    if frozen[first:last].all():
        hints.append(ALL_FROZEN)
    else:
        main = _update_equation(moment, _place(moment, layer, int(np.argmax(changes))))
    if not moment.settings.train_biases:
        hints.append(FROZEN_BIASES)
    if frozen[first:last].any():
        hints.append(FROZEN_SOME)
    rows = cut_rows(last - first, lambda index: _row(moment, _place(moment, layer, index), frozen))
    heads = (
        None,
        Message(QT_TRANSLATE_NOOP("Explanation", "old")),
        Message(QT_TRANSLATE_NOOP("Explanation", "gradient")),
        Message(QT_TRANSLATE_NOOP("Explanation", "new")),
    )
    return Explanation(frame, main, tables=(Table(heads, rows),), hints=tuple(hints))


def parameter_name(place: ParameterPlace) -> Name:
    if place.source is None:
        return bias_name(place.layer, place.target)
    return weight_name(place.layer, place.source, place.target)


def frozen_parameters(moment: Moment) -> BoolArray:
    """(P,) which parameters keep their value whatever their gradient."""
    network, settings = moment.network, moment.settings
    frozen = np.zeros(network.parameter_count, dtype=np.bool_)
    if not settings.train_biases:
        for layer in range(1, network.depth + 1):
            frozen[network.biases_of(layer)] = True
    for name in settings.frozen:
        frozen[network.index_of(network.parse_place(name))] = True
    return frozen


def _place(moment: Moment, layer: int, index: int) -> ParameterPlace:
    """Parameter ``index`` of a layer, in the order of the flat vector."""
    sources, targets = moment.network.layers[layer - 1], moment.network.layers[layer]
    source, target = divmod(index, targets)
    return ParameterPlace(layer, target, source if source < sources else None)


def _update_equation(moment: Moment, place: ParameterPlace) -> Equation:
    """w <- w - eta dL/dw."""
    trace, name = moment.trace, parameter_name(place)
    old, new = format_pair(trace.before.value(place), trace.after.value(place))
    rate = symbol(Name("eta"), moment.settings.learning_rate, f"{moment.settings.learning_rate:g}")
    slope = symbol(gradient_name(name), trace.gradient.value(place))
    rule = Difference(symbol(name, trace.before.value(place), old), Product((rate, slope)))
    return equation(symbol(name, trace.after.value(place), new), rule, assigns=True)


def _row(moment: Moment, place: ParameterPlace, frozen: BoolArray) -> Row:
    trace = moment.trace
    gradient = format_number(trace.gradient.value(place))
    if frozen[moment.network.index_of(place)]:
        return Row(parameter_name(place), (format_number(trace.before.value(place)), gradient, FROZEN_MARK))
    old, new = format_pair(trace.before.value(place), trace.after.value(place))
    return Row(parameter_name(place), (old, gradient, new))
