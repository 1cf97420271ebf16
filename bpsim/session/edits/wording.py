"""How things are called and written."""

from __future__ import annotations

from dataclasses import replace

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.naming import NAME_LIMIT
from bpsim.session.words.text import Text


def with_notation(experiment: Experiment, notation: str) -> Experiment:
    """Written in another notation profile from now on."""
    return experiment if notation == experiment.notation else replace(experiment, notation=notation)


def with_node_renamed(experiment: Experiment, layer: int, node: int, name: str) -> Experiment:
    """Another name, the same in every language. Raises BadValue for an empty or a very long one."""
    words, where = " ".join(name.split()), f"network.names[{layer}][{node}]"
    if not words:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "a name needs at least one character"), where)
    if len(words) > NAME_LIMIT:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is {count} characters long; at most {limit} fit"),
            where,
            count=len(words),
            limit=NAME_LIMIT,
        )
    old = experiment.node_names[layer]
    if words in (old[node].en, old[node].zh):
        return experiment
    names = list(experiment.node_names)
    names[layer] = (*old[:node], Text.same(words), *old[node + 1 :])
    return replace(experiment, node_names=tuple(names))
