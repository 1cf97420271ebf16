"""The parameters that a landscape may go over, as the reader's notation writes them."""

from __future__ import annotations

import re

from bpsim.engine import observable
from bpsim.engine.network import NetworkSpec, ParameterPlace
from bpsim.engine.observable import Observable
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.script import Script
from bpsim.session.finding.asked import Asked
from bpsim.session.finding.symbols import symbol_of
from bpsim.session.finding.writing import shown_sign
from bpsim.session.landscape.plane import Axis

MOST_LISTED = 400
_COMMA = re.compile(r",(?![^\[]*\])")  # not that of w[1][0,1]


def listed_places(network: NetworkSpec) -> list[ParameterPlace]:
    """All parameters; of a large network those of its last layer, MOST_LISTED at most."""
    if network.parameter_count <= MOST_LISTED:
        return list(network.places())
    depth, inputs, outputs = network.depth, *network.layers[-2:]
    biases = [ParameterPlace(depth, target) for target in range(outputs)]
    weights = [ParameterPlace(depth, target, source) for source in range(inputs) for target in range(outputs)]
    return list(dict.fromkeys([*usual_places(network), *weights, *biases]))[:MOST_LISTED]


def usual_places(network: NetworkSpec) -> tuple[ParameterPlace, ParameterPlace]:
    """Two that the loss feels at once: the first two weights of the last layer; where it has one alone, that and one
    before it, or its bias."""
    depth = network.depth
    first, *others = (ParameterPlace(depth, 0, source) for source in range(network.layers[-2]))
    if others:
        return first, others[0]
    return (ParameterPlace(depth - 1, 0, 0), first) if depth > 1 else (first, ParameterPlace(depth, 0))


def axis_of(place: ParameterPlace, network: NetworkSpec, script: Script) -> Axis:
    """What is shown of a parameter has the sign that the notation gives it."""
    return Axis(network.index_of(place), shown_sign(_observable(place), script))


def name_of(place: ParameterPlace, network: NetworkSpec, script: Script) -> str:
    """w₁₁⁽²⁾"""
    return symbol_of(_observable(place), network, script)


def typed_places(text: str, experiment: Experiment, script: Script) -> tuple[ParameterPlace, ParameterPlace]:
    """Two parameters, "w11(1), b1(2)". Raises BadValue that says what would be right."""
    parts = [part.strip() for part in _COMMA.split(text)]
    if len(parts) != 2:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must name two parameters, like w11(1),w12(1), or be path"))
    asked = Asked(experiment, script)
    found = []
    for part in parts:
        what = asked.value(part).what
        if what.kind not in observable.OF_PARAMETERS or what.absolute:
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be a weight or a bias, not {value}"), value=repr(part))
        found.append(what.place)
    if found[0] == found[1]:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must name two parameters, like w11(1),w12(1), or be path"))
    return found[0], found[1]


def _observable(place: ParameterPlace) -> Observable:
    kind = observable.BIAS if place.source is None else observable.WEIGHT
    return Observable(kind, place.layer, place.target, place.source)
