"""Sentences and names of the page, in the window's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from bpsim.gui.diagram.placing.layout import NodeId
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import edge_title, layer_name, node_name
from bpsim.session.blame.formulas import Subject
from bpsim.session.blame.graph import Origin
from bpsim.session.blame.routes import Blame
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.script import Script
from bpsim.session.frames import Quantity
from bpsim.session.words.number_format import format_number, grouped

translate = QCoreApplication.translate


def nothing_selected() -> str:
    return "\n\n".join(
        (
            translate(
                "Blame",
                "Click a neuron to see every path from it to the loss, and what each contributes to its derivative.",
            ),
            translate("Blame", "Click a connection or a bias for its chain of derivatives, the batch, and a nudge."),
        )
    )


def provisos(subject: Subject, script: Script, *, per_sample: bool = True) -> list[str]:
    """What has to be said where the numbers are of one sample, or where the diagram shows newer ones."""
    notes = []
    if per_sample and subject.moment.batch_size > 1:
        loss = script.plain(Name("loss", variant="l"))
        notes.append(translate("Blame", "{loss} is the loss of the sample on the diagram.").format(loss=loss))
    if any(subject.revealed.shows(Quantity.UPDATE, layer) for layer in subject.moment.trace.z.layers):
        notes.append(translate("Blame", "Weights are those from before the update."))
    return notes


def origin_title(experiment: Experiment, origin: Origin) -> str:
    if origin.kind == "weight":
        return edge_title(experiment, origin.layer, origin.source, origin.node)
    name = node_name(experiment, origin.layer, origin.node)
    if origin.kind == "bias":
        return translate("Blame", "Bias of {name}").format(name=name)
    return f"{name} · {layer_name(origin.layer, script_of(experiment))}"


def route_words(experiment: Experiment, nodes: Sequence[NodeId]) -> str:
    """ "Director 1 → President → loss"."""
    names = [node_name(experiment, *node) for node in nodes]
    return " → ".join([*names, translate("Blame", "loss")])


def branch_words(experiment: Experiment, blame: Blame, index: int) -> str:
    """What tells a path from the others: the neurons on it without those with which all of them begin and end."""
    ways = [blame.nodes(route) for route in blame.routes]
    if len(ways) == 1:
        return route_words(experiment, ways[0][1:])
    first = last = 0
    while len({way[: first + 1] for way in ways}) == 1:
        first += 1
    while len({way[len(way) - last - 1 :] for way in ways}) == 1 and all(len(way) > first + last + 1 for way in ways):
        last += 1
    way = ways[index]
    named = way[first : len(way) - last] or way[-1:]
    return " → ".join(node_name(experiment, *node) for node in named)


def counted(number: int) -> str:
    """A count with its thousands apart; a very large one as a power of ten."""
    return grouped(number) if number < 10**12 else format_number(float(number))
