"""Where neurons stand, and in which form a layer is drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from bpsim.gui.diagram.placing.arranging import arrange
from bpsim.gui.diagram.placing.blocks import Names
from bpsim.gui.diagram.placing.forms import Form, forms_of
from bpsim.gui.diagram.placing.geometry import Point, distance_to_line
from bpsim.gui.diagram.placing.layout import Layout, Subject
from bpsim.gui.diagram.placing.metrics import LARGE, NORMAL, Metrics
from bpsim.gui.diagram.spots import Spot, subject_of
from bpsim.gui.diagram.zoom import Zoom


def layout(
    sizes: tuple[int, ...], room: tuple[int, int], metrics: Metrics = NORMAL, *, classes: bool = False,
    shape: tuple[int, int] | None = None,
) -> Layout:  # fmt: skip
    return arrange(Subject(sizes, lambda node: 90.0, shape, classes), *room, metrics)


@pytest.mark.parametrize(
    ("sizes", "shape", "classes", "forms"),
    [
        ((2, 2, 2, 1), None, False, [Form.COLUMN] * 4),
        ((4, 6, 3), None, True, [Form.COLUMN] * 3),
        ((16, 17, 64, 65), None, False, [Form.COLUMN, Form.GRID, Form.GRID, Form.STRIP]),
        ((64, 32, 10), (8, 8), True, [Form.PICTURE, Form.GRID, Form.BARS]),
        ((64, 32, 10), None, False, [Form.GRID, Form.GRID, Form.COLUMN]),
        ((784, 30, 10), (28, 28), True, [Form.PICTURE, Form.GRID, Form.BARS]),
        ((784, 30, 26), (28, 29), True, [Form.STRIP, Form.GRID, Form.GRID]),
    ],
)
def test_the_form_of_a_layer(
    sizes: tuple[int, ...], shape: tuple[int, int] | None, classes: bool, forms: list[Form]
) -> None:
    assert list(forms_of(sizes, shape, classes)) == forms


def test_the_hiring_network_has_all_numbers_names_and_biases() -> None:
    made = layout((2, 2, 2, 1), (790, 515))
    assert all(made.shows_details(layer) for layer in range(4))
    assert {block.names for block in made.blocks} == {Names.UNDER}
    assert not made.is_coloured


@pytest.mark.parametrize(
    ("sizes", "room"), [((3, 5, 3, 2), (790, 515)), ((4, 6, 3), (790, 515)), ((2, 8, 2), (1200, 700))]
)
def test_a_medium_network_has_numbers_in_every_neuron(sizes: tuple[int, ...], room: tuple[int, int]) -> None:
    made = layout(sizes, room)
    assert all(block.numbered and block.radius >= NORMAL.numbered_radius for block in made.blocks)


def test_what_is_too_small_for_numbers_is_a_colour_with_a_line_for_the_one_in_hand() -> None:
    made = layout((8, 16, 16, 4), (790, 515))
    assert [block.numbered for block in made.blocks] == [True, False, False, True]
    assert set(made.readouts) == {1, 2}
    assert len({made.radius(layer) for layer in (0, 3)}) == 1


def test_a_picture_is_as_the_data_says() -> None:
    made = layout((48, 5, 2), (790, 515), shape=(6, 8))
    assert (made.blocks[0].rows, made.blocks[0].columns) == (6, 8)
    assert made.nodes[0, 8].y > made.nodes[0, 7].y
    assert made.nodes[0, 8].x == made.nodes[0, 0].x


def test_zoomed_in_there_is_room_for_numbers() -> None:
    sizes = (8, 16, 16, 4)
    assert layout(sizes, (790, 515)).is_coloured
    assert not layout(sizes, (790 * 3, 515 * 3), NORMAL.scaled(3.0)).is_coloured


def test_a_presentation_has_large_type() -> None:
    assert min(LARGE.small, LARGE.name, LARGE.heading) >= 20
    assert LARGE.value >= 28
    made = layout((2, 2, 2, 1), (1008, 477), LARGE)
    assert all(made.shows_details(layer) for layer in range(4))
    assert made.loss_card.top + made.loss_card.height <= 477


def test_the_distance_to_an_edge() -> None:
    start, end = Point(0.0, 0.0), Point(10.0, 0.0)
    assert distance_to_line(Point(5.0, 3.0), start, end) == 3.0
    assert distance_to_line(Point(13.0, 4.0), start, end) == 5.0
    assert distance_to_line(Point(3.0, 4.0), start, start) == 5.0


@pytest.mark.parametrize("sizes", [(2, 8, 8, 1), (2, 6, 1), (4, 6, 3), (1, 12, 1), (8, 16, 16, 4)])
@pytest.mark.parametrize("room", [(770, 415), (790, 515), (1200, 700)])
def test_the_names_that_neurons_get_by_themselves_are_whole(sizes: tuple[int, ...], room: tuple[int, int]) -> None:
    """h2.2 is no longer than h…2: nothing is won by its point."""
    usual = 2.3 * NORMAL.name  # as wide as h2.8 is
    made = arrange(Subject(sizes, lambda node: usual), *room, NORMAL)
    assert made.names
    assert [node for node, box in made.names.items() if box.width < usual] == []


@pytest.mark.parametrize(
    ("sizes", "room", "names"),
    [
        ((2, 2, 2, 1), (500, 300), "UUUU"), ((3, 5, 3, 2), (790, 515), "UBUU"), ((3, 5, 3, 2), (1200, 700), "UUUU"),
        ((4, 6, 3), (1400, 400), "BBU"), ((4, 6, 3), (500, 300), "BBB"), ((2, 8, 2), (1400, 400), "UBU"),
    ],
)  # fmt: skip
def test_names_stand_under_their_neurons_where_a_row_has_room_for_both(
    sizes: tuple[int, ...], room: tuple[int, int], names: str
) -> None:
    made = layout(sizes, room)
    assert "".join(block.names.name[0] for block in made.blocks) == names


def test_a_name_is_about_its_neuron_and_a_heading_about_none() -> None:
    about = {node: subject_of(Spot("name", node=node)) for node in ((0, 0), (0, 1), (1, 0), (1, 1), (2, 0))}
    assert about == {node: Spot("node" if node[0] else "input", node=node) for node in about}
    assert subject_of(Spot("layer", layer=1)) is subject_of(None) is None
    edge = Spot("edge", edge=(1, 0, 0))
    assert subject_of(edge) is edge


def test_zooming_moves_no_further_than_what_is_wanted() -> None:
    room, zoom = QRectF(0, 0, 800, 600), Zoom()
    zoom.show(QRectF(300, 200, 50, 50), room)
    assert zoom.transform().map(QPointF(0, 0)) == QPointF(0, 0)  # it is in sight
    zoom.show(QRectF(-40, 590, 50, 50), room)
    moved = zoom.transform().map(QPointF(0, 0))
    assert moved.x() > 40.0
    assert moved.y() < -40.0
    zoom.show(QRectF(-40, 590, 50, 50).translated(moved), room)
    assert zoom.transform().map(QPointF(0, 0)) == moved
