"""From names as a lesson writes them to places of an experiment: neurons, connections, biases, targets, samples."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bpsim.engine import observable
from bpsim.engine.observable import Observable
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.finding.asked import SEVERAL, Asked
from bpsim.session.finding.symbols import symbol_of

NO_NEURON = QT_TRANSLATE_NOOP("Problem", "there is no neuron {value}; there are {choices}")
NO_WEIGHT = QT_TRANSLATE_NOOP("Problem", "{value} must be two neurons of layers that follow each other, as in A to B")
NO_BIAS = QT_TRANSLATE_NOOP("Problem", "{value} is an input and has no bias")
NO_TARGET = QT_TRANSLATE_NOOP("Problem", "{value} is no output and has no target")
_SHOWN = 12
_WEIGHT = re.compile(r"(?:weight|连接|权重)\s+(.+)", re.IGNORECASE)
_BIAS = re.compile(r"bias of (.+)|(.+)的偏置", re.IGNORECASE)
_TARGET = re.compile(r"target of (.+)|(.+)的目标值?", re.IGNORECASE)
_TO = re.compile(r"\s+to\s+|\s*(?:→|->|到)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:a)?\[(\d{1,7})\]\[(\d{1,7})\]")


@dataclass(frozen=True)
class Place:
    """``kind``: "node", "bias", "target", "edge" or "inputs" (all of them); ``source`` of an edge."""

    kind: str
    layer: int = 0
    node: int = 0
    source: int | None = None


def asked_of(experiment: Experiment) -> Asked:
    """What can be asked for of it, in its own notation."""
    return Asked(experiment, Script(PROFILES[experiment.notation], experiment.network.depth))


def neuron(name: str, asked: Asked) -> tuple[int, int]:
    """Layer and node. Raises BadValue that names the neurons there are."""
    network, address = asked.network, _ADDRESS.fullmatch(name.strip())
    if address is not None:
        layer, node = int(address[1]), int(address[2])
        found = [(layer, node)] if layer <= network.depth and node < network.layers[layer] else []
    else:
        found = asked.nodes(name)
    if len(found) > 1:
        symbols = [symbol_of(Observable(observable.A, *node), network, asked.script) for node in found]
        raise BadValue(SEVERAL, value=repr(name.strip()), choices=", ".join(symbols[:_SHOWN]))
    if not found:
        names = [text.en for layer in asked.experiment.node_names for text in layer]
        more = ["…"] if len(names) > _SHOWN else []
        raise BadValue(NO_NEURON, value=repr(name.strip()), choices=", ".join([*names[:_SHOWN], *more]))
    return found[0]


def weight(text: str, asked: Asked) -> Place:
    """ "A to B", "A → B", "w[2][0,1]", "w12(2)"; the word "weight" before it may be missing."""
    match = _WEIGHT.fullmatch(text.strip())
    pair = match[1] if match else text.strip()
    if asked.knows(pair) and not _TO.search(pair):
        what = asked.value(pair).what
        if what.kind == observable.WEIGHT:
            _check_place(what, asked)
            return Place("edge", what.layer, what.node, what.source)
    problem = BadValue(NO_WEIGHT, value=repr(text.strip()))
    for split in _TO.finditer(pair):
        try:
            source, target = neuron(pair[: split.start()], asked), neuron(pair[split.end() :], asked)
        except BadValue as unknown:
            problem = unknown
            continue
        if target[0] != source[0] + 1:
            raise BadValue(NO_WEIGHT, value=repr(text.strip()))
        return Place("edge", *target, source[1])
    raise problem


def _check_place(what: Observable, asked: Asked) -> None:
    """An address in brackets may be of another network."""
    network = asked.network
    fits = 0 < what.layer <= network.depth and what.node < network.layers[what.layer]
    if not fits or (what.source is not None and what.source >= network.layers[what.layer - 1]):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "asks for {value}, which this network does not have"), value=what.place.name
        )


def bias(name: str, asked: Asked) -> Place:
    """Of a neuron that is no input."""
    layer, node = neuron(name, asked)
    if layer == 0:
        raise BadValue(NO_BIAS, value=repr(name.strip()))
    return Place("bias", layer, node)


def place_of(text: str, asked: Asked) -> Place:
    """A neuron, "weight A to B", "bias of A", "target of A", "inputs". Raises BadValue."""
    words = text.strip()
    if words.casefold() in ("inputs", "the inputs", "输入"):
        return Place("inputs")
    if _WEIGHT.fullmatch(words) or "→" in words or "->" in words:
        return weight(words, asked)
    for pattern, kind in ((_BIAS, "bias"), (_TARGET, "target")):
        match = pattern.fullmatch(words)
        if match is None:
            continue
        name = match[1] or match[2]
        if kind == "bias":
            return bias(name, asked)
        layer, node = neuron(name, asked)
        if layer != asked.network.depth:
            raise BadValue(NO_TARGET, value=repr(name))
        return Place("target", layer, node)
    if asked.knows(words) and not asked.nodes(words) and _ADDRESS.fullmatch(words) is None:
        what = asked.value(words).what
        if what.kind in (observable.WEIGHT, observable.BIAS):
            _check_place(what, asked)
            return Place("bias" if what.source is None else "edge", what.layer, what.node, what.source)
    return Place("node", *neuron(words, asked))
