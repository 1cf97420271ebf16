"""The inspector: numbers of one neuron or one connection, dashes for what is still to come."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bpsim.engine.tracing import trace_update
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.explain.inspector import NodeEdgeCard, edge_tooltip, node_tooltip
from bpsim.session.explaining.inspection import NOT_YET, describe_edge, describe_node
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity, Revealed, frames_of
from tests.gui.conftest import Open

EXPERIMENT = load_preset("hiring").experiment
TRACE = trace_update(EXPERIMENT.training, EXPERIMENT.start)
FRAMES = frames_of(EXPERIMENT.network, "half", "last")


def at(quantity: Quantity, layer: int | None = None, node: int | None = None) -> Revealed:
    frame = FRAMES.position(quantity, layer, node)
    assert frame is not None
    return Revealed(FRAMES, frame)


def test_node_shows_only_what_is_computed() -> None:
    facts = {fact.what: fact.value for fact in describe_node(TRACE, at(Quantity.DERIVATIVE, 2, 0), 0, 2, 0)}
    assert facts == {
        "z": "0.6481",
        "a": "0.6566",
        "da": "−0.0611",
        "derivative": "0.2255",
        "delta": NOT_YET,
        "bias_old": "0.10",
        "gradient": NOT_YET,
        "bias_new": NOT_YET,
        "change": NOT_YET,
    }


def test_node_at_the_end_shows_old_and_new() -> None:
    facts = {fact.what: fact.value for fact in describe_node(TRACE, at(Quantity.CHECK), 0, 3, 0)}
    assert NOT_YET not in facts.values()
    assert (facts["bias_old"], facts["bias_new"], facts["target"]) == ("−0.6000", "−0.5878", "1.00")
    assert (facts["a"], facts["a_new"]) == ("0.5111", "0.5168")  # of the pass before, and of the check


def test_input_has_its_value_only() -> None:
    assert [fact.value for fact in describe_node(TRACE, at(Quantity.INPUTS), 0, 0, 1)] == ["0.10"]


def test_edge() -> None:
    before = {fact.what: fact.value for fact in describe_edge(TRACE, at(Quantity.LOSS), 1, 0, 1)}
    assert before == {"weight_old": "0.20", "gradient": NOT_YET, "weight_new": NOT_YET, "change": NOT_YET}
    after = {fact.what: fact.value for fact in describe_edge(TRACE, at(Quantity.CHECK), 1, 0, 1)}
    assert (after["weight_old"], after["weight_new"], after["change"]) == ("0.20000", "0.20049", "0.000485")


def test_tooltips_are_plain_text(qapp: object) -> None:
    node = node_tooltip(TRACE, at(Quantity.CHECK), 0, EXPERIMENT, 2, 0)
    assert node.startswith("Director 1 · Ability · layer 2\nz₁⁽²⁾ = 0.6481")
    assert "delta = −∂L/∂z" in node_tooltip(TRACE, at(Quantity.CHECK), 0, EXPERIMENT, 2, 0)
    edge = edge_tooltip(TRACE, at(Quantity.LOSS), EXPERIMENT, 1, 0, 0)
    assert edge.startswith("Grades → Section chief 1 · IQ\nw₁₁⁽¹⁾ = 0.80")


def test_card_opens_and_closes(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(700, 420)
    parent.show()
    card = NodeEdgeCard(parent)
    assert card.isHidden()
    card.show_node(TRACE, at(Quantity.CHECK), 0, EXPERIMENT, 3, 0)
    assert card.target == (3, 0)
    assert "0.5111" in card.plain_text()
    card.show_edge(TRACE, at(Quantity.CHECK), EXPERIMENT, 1, 0, 1)
    assert card.target == (1, 0, 1)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isHidden()
    assert card.target is None


def test_the_card_stands_where_it_covers_least_of_the_neurons(open_window: Open) -> None:
    window = open_window("hiring")
    diagram, card = window.workspace.diagram, window.inspection.card
    layout = diagram.diagram_layout
    assert layout is not None
    for node in ((0, 0), (1, 0), (3, 0)):
        diagram.select(Spot("node", node=node))
        assert diagram.rect().contains(card.geometry())
        side = 2 * layout.radius(1)
        spots = {place: diagram.on_screen(layout.box(place)) for place in layout.nodes}
        covered = [box.intersected(QRectF(card.geometry())) for box in spots.values()]
        assert sum(box.width() * box.height() for box in covered) < 0.5 * side**2  # of four or more that it could cover
    diagram.edit(Spot("weight", edge=(2, 0, 0)))
    assert card.isHidden()
