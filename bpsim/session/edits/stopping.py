"""The condition that ends a run, in a network or among samples that have changed: it follows what it looks at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bpsim.engine import observable
from bpsim.engine.conditions import stop_condition
from bpsim.engine.network import NetworkSpec, NodeId
from bpsim.session.experiment import Experiment
from bpsim.session.words.text import Text


def moved_stop(text: str | None, old: NetworkSpec, origins: Sequence[Sequence[NodeId | None]]) -> str | None:
    """``stop_when`` in the network that ``origins`` describe (see ``rebuilding``); None where its neuron or weight is
    gone."""
    if text is None:
        return None
    condition = stop_condition(text)
    what = condition.what
    if what.kind not in (*observable.OF_NODE, *observable.OF_PLACE):
        return text
    now = {
        was: (layer, node) for layer, nodes in enumerate(origins) for node, was in enumerate(nodes) if was is not None
    }
    target = now.get((what.layer, what.node))
    if target is None or (target[0] == 0 and what.layer != 0):
        return None
    source = None
    if what.source is not None:
        found = now.get((what.layer - 1, what.source))
        if found is None or found[0] != target[0] - 1:
            return None
        source = found[1]
    return replace(condition, what=replace(what, layer=target[0], node=target[1], source=source)).text


def stop_among(text: str | None, old: Experiment, names: Sequence[Text], test_names: Sequence[Text]) -> str | None:
    """``stop_when`` of an experiment whose samples now have these names; None where its sample is gone, or where there
    are no test samples any more."""
    if text is None:
        return None
    condition = stop_condition(text)
    what = condition.what
    if what.sample is None:
        return None if what.of_test and not test_names else text
    was = () if old.test is None else old.test.names
    name = (was if what.of_test else old.sample_names)[what.sample]
    for among, of_test in ((names, False), (test_names, True)):
        if name in among:
            return replace(condition, what=replace(what, sample=list(among).index(name), of_test=of_test)).text
    return None
