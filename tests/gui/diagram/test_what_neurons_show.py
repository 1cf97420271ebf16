"""Every neuron shows its a and its delta, in numbers or in colours; connections in hand show their product."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from bpsim.gui.application import application
from bpsim.gui.diagram.picture import picture_of
from bpsim.gui.diagram.placing.forms import Form
from bpsim.gui.diagram.placing.labels import Labelled
from bpsim.gui.diagram.placing.layout import EdgeId, NodeId
from bpsim.gui.diagram.placing.metrics import LARGE, NORMAL
from bpsim.gui.diagram.spots import Spot, box_of, spot_at
from bpsim.gui.look.colours import contrast
from bpsim.gui.look.theme import theme
from bpsim.session.asking.hidden import Hidden
from bpsim.session.frames import Phase, Quantity, Revealed, StepSize
from bpsim.session.words.number_format import HIDDEN_SIGN, last_digit, short_or_dash, shown_value, signed
from tests.gui.diagram.painted import Drawn, painted_boxes, painted_sizes, svg_of

NETWORKS = [(2, 2, 2, 1), (3, 5, 3, 2), (4, 6, 3), (8, 16, 16, 4), (64, 32, 10)]
DIGITS = re.compile(r"^(?:δ )?([+−]?[0-9.]+(?:×10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)?)$")


@pytest.fixture(autouse=True)
def _look(qapp: object) -> None:
    application("en", "light")


def drawn(sizes: tuple[int, ...]) -> Drawn:
    digits = sizes[0] == 64
    return Drawn(sizes, (790, 515), classes=digits, shape=(8, 8) if digits else None)


def numbers_at(made: Drawn, node: NodeId) -> list[str]:
    """What is written on a neuron, or on its line."""
    layout = made.view.diagram_layout
    assert layout is not None
    box = layout.box(node)
    tags = [*layout.biases.values(), *layout.edge_labels.values()]
    found = []
    for text, place in painted_boxes(made.view):
        x, y = place.center().toTuple()
        on_tag = any(tag.left <= x <= tag.left + tag.width and tag.top <= y <= tag.top + tag.height for tag in tags)
        if box.left <= x <= box.left + box.width and box.top <= y <= box.top + box.height and not on_tag:
            found.append(text)
    return found


def is_written(value: float, texts: list[str]) -> bool:
    for text in texts:
        number = DIGITS.match(text)
        if number and abs(shown_value(number[1]) - value) <= 0.51 * last_digit(number[1]):
            return True
    return False


@pytest.mark.parametrize("sizes", NETWORKS, ids=str)
def test_no_neuron_is_without_its_delta_once_it_is_computed(sizes: tuple[int, ...]) -> None:
    made = drawn(sizes)
    layout = made.view.diagram_layout
    assert layout is not None
    first = next(index for index, frame in enumerate(made.frames) if frame.phase is Phase.BACKWARD)
    last = len(made.frames) - 1  # the check, where all else is of the new forward pass
    for index in (*range(first, last, max(1, (last - first) // 12)), last):
        picture = made.show(index)
        image = made.view.grab().toImage()
        for layer in range(1, len(sizes)):
            values = picture.nodes.layer(layer)
            rings = made.view.ring_colours(layer)
            for node in range(sizes[layer]):
                if not values.delta_open[node]:
                    continue
                if layout.blocks[layer].numbered:
                    assert is_written(float(values.delta[node]), numbers_at(made, (layer, node))), (index, layer, node)
                elif (layer, node) not in picture.active_nodes:
                    at = layout.nodes[layer, node]
                    seen = image.pixelColor(round(at.x), round(at.y - layout.radius(layer) + 1.6))
                    expected = QColor(*rings[node])
                    assert contrast(seen, expected) < 1.35, (index, layer, node, seen.name(), expected.name())


def test_a_dash_means_that_it_is_not_computed_yet() -> None:
    made = drawn((4, 6, 3))
    made.show(made.frame_of(Quantity.DELTA, 2, 0))
    assert "δ –" in numbers_at(made, (1, 0))
    assert "δ –" not in numbers_at(made, (2, 0))
    made.show(made.frame_of(Quantity.INPUTS))
    assert numbers_at(made, (1, 0)) == ["–"]


@pytest.mark.parametrize(
    ("quantity", "layer", "node", "edge"),
    [(Quantity.Z, 1, 0, (1, 1, 0)), (Quantity.DA, 1, 1, (2, 1, 0)), (Quantity.GRADIENT, 2, 0, (2, 1, 0)),
     (Quantity.UPDATE, 2, None, (2, 1, 0))],
)  # fmt: skip
def test_a_connection_in_hand_says_its_product(
    quantity: Quantity, layer: int, node: int | None, edge: tuple[int, int, int]
) -> None:
    """The four products of backpropagation, each where it happens."""
    made = Drawn((2, 2, 1), (1200, 700))
    made.show(made.frame_of(quantity, layer, node))
    trace, (at, source, target) = made.run.trace(0), edge
    a, w = float(trace.a[at - 1][0, source]), float(trace.before.w[at][source, target])
    delta = float(trace.delta[at][0, target])
    expected = {
        Quantity.Z: ("×", a, w), Quantity.DA: ("×", delta, w), Quantity.GRADIENT: ("×", a, delta),
        Quantity.UPDATE: ("→", w, float(trace.after.w[at][source, target])),
    }[quantity]  # fmt: skip
    layout = made.view.diagram_layout
    assert layout is not None
    boxes = painted_boxes(made.view)
    box = layout.edge_labels[edge]
    (text,) = (t for t, place in boxes if abs(place.center().y() - box.top - box.height / 2) < 4
               and abs(place.center().x() - box.left - box.width / 2) < 4)  # fmt: skip
    left, sign, right = text.split(" ")
    assert sign == expected[0]
    for shown, value in ((left, expected[1]), (right, expected[2])):
        assert abs(shown_value(shown) - value) <= 0.51 * last_digit(shown)


@pytest.mark.parametrize("sizes", [(3, 5, 3, 2), (8, 16, 16, 4), (64, 32, 10)], ids=str)
def test_what_is_hidden_is_hidden_in_colours_too(sizes: tuple[int, ...]) -> None:
    made = drawn(sizes)
    layout = made.view.diagram_layout
    assert layout is not None
    revealed = Revealed(made.frames, len(made.frames) - 2)
    masked = Hidden.of(["a", "delta", "z"]).masked(made.run.trace(0))
    made.view.show_step(picture_of(masked, revealed, 0, sample="s"))
    colours = theme()
    for layer in range(1, len(sizes)):
        if layout.blocks[layer].numbered:
            assert any(HIDDEN_SIGN in text for text in numbers_at(made, (layer, 0)))
        else:
            assert {tuple(c) for c in made.view.ring_colours(layer).tolist()} == {colours.border.getRgb()[:3]}
            assert {tuple(c) for c in made.view.fill_colours(layer).tolist()} == {colours.card.getRgb()[:3]}


@pytest.mark.parametrize("sizes", [(4, 6, 3), (8, 16, 16, 4), (64, 32, 10), (128, 70, 3)], ids=str)
def test_pointing_at_a_neuron_or_a_connection_brings_its_labels(sizes: tuple[int, ...]) -> None:
    made = drawn(sizes)
    made.show(len(made.frames) - 1)
    made.view.set_labelled(Labelled.FOCUS)
    layout = made.view.diagram_layout
    assert layout is not None
    painted_boxes(made.view)
    assert not layout.edge_labels or made.view.picture is not None
    made.view.point_at(Spot("node", node=(1, 1)))
    painted_boxes(made.view)
    mine = [edge for edge in layout.edge_labels if (1, 1) in ((edge[0], edge[2]), (edge[0] - 1, edge[1]))]
    assert mine
    edge = (len(sizes) - 1, 0, 0)
    made.view.point_at(Spot("edge", edge=edge))
    painted_boxes(made.view)
    assert edge in layout.edge_labels
    middle = box_of(layout, Spot("edge", edge=edge))
    here = Spot("edge", edge=edge)
    assert spot_at(layout, type(layout.nodes[0, 0])(middle.left + 3, middle.top + 3)) == here  # to be typed over


def test_a_connection_of_a_selected_neuron_can_be_typed_over_in_a_large_network(qtbot: object) -> None:
    made = drawn((64, 32, 10))
    view = made.view
    made.show(len(made.frames) - 1)
    view.select(Spot("node", node=(1, 9)))
    edges = [edge for edge in view.drawn_edges() if edge[0] == 1 and edge[2] == 9]
    assert len(edges) == 64
    heard: list[tuple[int, int, int, str]] = []
    view.weight_edited.connect(lambda *given: heard.append(given))
    view.edit(Spot("edge", edge=edges[5]))
    QTest.keyClicks(view._editor, "0.5")
    QTest.keyClick(view._editor, Qt.Key.Key_Return)
    assert heard == [(*edges[5], "0.5")]


def test_zoomed_in_numbers_and_labels_come_and_the_neuron_in_hand_is_brought_to_sight() -> None:
    made = drawn((8, 16, 16, 4))
    view = made.view
    made.show(made.frame_of(Quantity.DA, 1, 0))
    few = len(view.diagram_layout.edge_labels) if view.diagram_layout else 0
    view.zoom_at(QPointF(395, 257), 3.0)
    layout = view.diagram_layout
    assert layout is not None
    assert all(block.numbered for block in layout.blocks)
    for node in (0, 8, 15):
        made.show(made.frame_of(Quantity.DA, 1, node))
        assert view.rect().contains(view.on_screen(layout.box((1, node))).toRect()), node
    view.point_at(Spot("node", node=(3, 3)))
    assert view.rect().contains(view.on_screen(layout.box((3, 3))).toRect())
    painted_boxes(view)
    assert len(layout.edge_labels) >= few


def test_a_whole_layer_at_once_is_a_texture_and_few_lines() -> None:
    made = Drawn((784, 30, 10), (1200, 800), classes=True, shape=(28, 28))
    made.show(made.frame_of(Quantity.Z, 1, 29), StepSize.LAYER)
    assert len(made.view.drawn_edges()) <= 2 * made.view.strongest
    made.show(made.frame_of(Quantity.Z, 1, 29), StepSize.NODE)
    assert len([edge for edge in made.view.drawn_edges() if edge[2] == 29 and edge[0] == 1]) == 784
    made.view.set_strongest(0)
    made.show(made.frame_of(Quantity.LOSS))
    assert made.view.drawn_edges() == []


def test_the_pictures_pixels_are_where_the_data_says() -> None:
    made = Drawn((48, 5, 2), (790, 515), shape=(6, 8))
    picture = made.show(0)
    layout = made.view.diagram_layout
    assert layout is not None
    assert layout.blocks[0].form is Form.PICTURE
    image = made.view.grab().toImage()
    darkness = np.array([255 - image.pixelColor(round(at.x), round(at.y)).lightness()
                         for (layer, _), at in layout.nodes.items() if layer == 0])  # fmt: skip
    values = picture.nodes.layer(0).a
    assert np.corrcoef(darkness, values)[0, 1] > 0.99


@pytest.mark.parametrize("sizes", [(2, 2, 2, 1), (3, 5, 3, 2), (4, 6, 3)])
def test_the_values_of_a_layer_are_all_of_one_size(sizes: tuple[int, ...]) -> None:
    """A larger 0.5 beside a 0.3333 looks like a greater one."""
    made = Drawn(sizes, (700, 380))
    values = [1.0, 0.3333, 0.25, 0.5][: sizes[0]]
    trace = made.run.trace(0)
    trace = replace(trace, x=np.broadcast_to(values, trace.x.shape))
    made.view.show_step(picture_of(trace, Revealed(made.frames, len(made.frames) - 1), 0, StepSize.NODE))
    texts = {short_or_dash(value) for value in values}
    found = [size for text, size in painted_sizes(made.view) if text in texts]
    assert len(found) >= len(values)
    assert len(set(found)) == 1


def test_in_a_presentation_the_bar_in_hand_is_said_once_more_for_the_last_row() -> None:
    made = Drawn((64, 32, 10), (1300, 520), large=True, classes=True, shape=(8, 8))
    picture = made.show(made.frame_of(Quantity.DELTA, 2, 3))
    delta = signed(picture.nodes[2, 3].delta)
    assert (f"δ {delta}", LARGE.value) in painted_sizes(made.view)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_lines_that_are_not_in_hand_step_back(qapp: object, name: str) -> None:
    """While a neuron is computed its connections stand out and the others are pale; before that none is."""
    application("en", name)
    made = Drawn((2, 2, 2, 1), (900, 600))
    made.view.set_labelled(Labelled.FOCUS)
    layout, card = made.view.diagram_layout, theme().card
    assert layout is not None

    def ink(frame: int) -> dict[EdgeId, float]:
        made.show(frame)
        image = made.view.grab().toImage()
        found = {}
        for edge in [(1, 0, 0), (1, 1, 1), (2, 0, 0), (2, 1, 1)]:  # level: nothing else crosses them in their middle
            start, end = layout.ends(edge)
            colours = [image.pixelColor(QPointF(*start.towards(end, at / 40)).toPoint()) for at in range(14, 27)]
            found[edge] = sum(abs(c.lightness() - card.lightness()) + c.saturation() / 4 for c in colours) / len(
                colours
            )
        return found

    before, now = ink(0), ink(made.frame_of(Quantity.A, 1, 0))
    assert now[1, 0, 0] >= 0.97 * before[1, 0, 0]
    for pale in ((1, 1, 1), (2, 0, 0), (2, 1, 1)):
        assert now[pale] < 0.93 * before[pale], pale
    application("en", "light")


def test_what_a_neuron_answers_stands_out(qapp: object) -> None:
    """In the middle in bold, and larger than z and delta around it."""
    made = Drawn((2, 2, 2, 1), (1200, 700))
    made.show(len(made.frames) - 1, StepSize.LAYER)
    bold = {
        text: int(weight) > 500
        for weight, text in re.findall(r'font-weight="(\d+)"[^>]*>([^<]+)</text>', svg_of(made.view))
    }
    sizes = dict(painted_sizes(made.view))
    answers = [text for text in bold if re.fullmatch(r"0\.\d{4}", text)]
    around = [text for text in bold if text.startswith(("z ", "δ "))]
    assert len(answers) >= 4
    assert len(around) >= 8
    assert all(bold[text] for text in answers)
    assert not any(bold[text] for text in around)
    assert min(sizes[text] for text in answers) > max(sizes[text] for text in around)


@pytest.mark.parametrize("sizes", [(2, 2, 2, 1), (3, 5, 3, 2), (4, 6, 3), (2, 8, 8, 1)], ids=str)
def test_names_are_as_large_as_names_are_where_there_is_room(qapp: object, sizes: tuple[int, ...]) -> None:
    made = Drawn(sizes, (1200, 700))
    made.show(0)
    names = [size for text, size in painted_sizes(made.view) if text.startswith(("sepal", "petal", "Zhang"))]
    assert len(names) == sum(sizes)
    assert set(names) == {NORMAL.name}
