"""The update of a layer explained: every parameter, old beside new."""

from __future__ import annotations

from bpsim.engine.network import ParameterPlace
from bpsim.session.equation import Difference, Equation, Name, Product, symbol
from bpsim.session.explanation_parts import QT_TRANSLATE_NOOP, Explanation, Message, Row, Table
from bpsim.session.frames import Frame
from bpsim.session.number_format import format_number, format_pair
from bpsim.session.symbols import SHOWN_ROWS, Moment, bias_name, gradient_name, weight_name
from bpsim.session.tables import cut_rows

FROZEN = Message(QT_TRANSLATE_NOOP("Explanation", "frozen"))
FROZEN_BIASES = Message(QT_TRANSLATE_NOOP("Explanation", "Biases are not trained in this experiment."))
FROZEN_SOME = Message(QT_TRANSLATE_NOOP("Explanation", "Parameters with a lock keep their value."))
LOCK = "🔒"


def update_explanation(moment: Moment, frame: Frame, layer: int) -> Explanation:
    """The rule on the parameter that changed most, then all parameters of the layer."""
    places = _places(moment, layer)
    shown = [place for place in places if not _is_frozen(moment, place)]
    main = None
    if shown:
        main = _update_equation(moment, max(shown, key=lambda place: abs(_change(moment, place))))
    hints = []
    if not moment.settings.train_biases:
        hints.append(FROZEN_BIASES)
    if moment.settings.frozen:
        hints.append(FROZEN_SOME)
    return Explanation(frame, main, tables=(_table(moment, places),), hints=tuple(hints))


def parameter_name(place: ParameterPlace) -> Name:
    if place.source is None:
        return bias_name(place.layer, place.target)
    return weight_name(place.layer, place.source, place.target)


def _places(moment: Moment, layer: int) -> list[ParameterPlace]:
    """The layer's parameters; of a big layer the first and the last ones, as many as a table shows."""
    sources, targets = moment.network.layers[layer - 1], moment.network.layers[layer]
    weights = [
        ParameterPlace(layer, target, source)
        for source in range(min(sources, SHOWN_ROWS))
        for target in range(min(targets, SHOWN_ROWS))
    ]
    return weights + [ParameterPlace(layer, target) for target in range(targets)]
