"""While training flies past the diagram is painted in several turns: what is seen is the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.painting.paint_diagram import UNDER
from bpsim.gui.diagram.placing.labels import Labelled
from bpsim.gui.diagram.spots import Spot
from tests.gui.diagram.painted import Drawn


def flying(sizes: tuple[int, ...], **how: object) -> Drawn:
    made = Drawn(sizes, (800, 520), **how)  # type: ignore[arg-type]
    made.view.show()  # a view that nobody sees is arranged anew for every picture that is taken of it
    made.view.show_step(made.picture(len(made.frames) - 1).passing(), moving=True)
    while made.view.go_on_with_step():
        pass
    return made


def image(made: Drawn) -> QImage:
    return made.view.grab().toImage()


def painted_at_once(made: Drawn) -> QImage:
    made.view._ground.forget()
    return image(made)


CHANGES: dict[str, Callable[[Drawn], None]] = {
    "nothing": lambda made: None,
    "a spot is pointed at": lambda made: made.view.point_at(Spot("node", node=(1, 3))),
    "zoomed": lambda made: made.view.zoom_in(),
    "resized": lambda made: made.view.resize(700, 480),
    "without pictures of weights": lambda made: made.view.set_weight_pictures(False),
    "a route": lambda made: made.view.show_route([(0, 1), (1, 2)]),
    "selected": lambda made: made.view.select(Spot("node", node=(2, 4))),
    "frozen": lambda made: made.view.show_frozen(frozenset({ParameterPlace(2, 4)})),
    "without numbers": lambda made: made.view.show_values(False),
    "all labels": lambda made: made.view.set_labelled(Labelled.ALL),
    "no maps any more": lambda made: made.view.show_maps({}),
    "a map in a neuron": lambda made: made.view.show_maps({(1, 3): QImage(20, 20, QImage.Format.Format_RGB32)}),
    "something lit": lambda made: made.view.add_overlay(
        lambda painter, layout: painter.fillRect(QRectF(5.0, 5.0, layout.room.width - 10.0, 40.0), QColor("red"))
    ),
}


NETWORKS = {"many neurons": (64, 32, 10), "many connections": (2, 8, 8, 3)}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("network", NETWORKS)
def test_what_was_painted_ahead_is_what_is_painted_at_once(qapp: object, network: str, change: str) -> None:
    sizes = NETWORKS[network]
    made = flying(sizes, classes=True, shape=(8, 8) if sizes[0] == 64 else None)
    first = image(made)
    assert made.view._ground.is_ready
    CHANGES[change](made)
    assert image(made) == painted_at_once(made)
    if change == "nothing":
        assert first == painted_at_once(made)


def test_the_next_picture_has_its_own_ground(qapp: object) -> None:
    made = flying((64, 32, 10), classes=True, shape=(8, 8))
    first = image(made)
    made.view.show_step(made.picture(3).passing(), moving=True)
    assert made.view._ground.is_begun
    seen = [image(made)]  # the window asks for a picture between the turns
    while made.view.go_on_with_step():
        seen.append(image(made))
    assert len(seen) == 1 + len(UNDER), "lines and cells have a turn each"
    assert all(each == painted_at_once(made) for each in seen)
    assert image(made) != first


def test_other_maps_leave_what_lies_under_the_neurons(qapp: object) -> None:
    made = flying((2, 8, 8, 1))
    for shade in (0x102030, 0xA0B0C0):
        picture = QImage(20, 20, QImage.Format.Format_RGB32)
        picture.fill(shade)
        made.view.show_maps({(1, 3): picture})
        assert made.view._ground.is_ready
        seen, node = image(made), made.view.on_screen(made.view.diagram_layout.box((1, 3))).center().toPoint()
        assert seen.pixel(node) & 0xFFFFFF == shade


def test_at_rest_and_where_there_is_little_nothing_is_painted_ahead(qapp: object) -> None:
    made = flying((64, 32, 10), classes=True, shape=(8, 8))
    made.show(3)
    assert not made.view._ground.is_ready
    small = flying((2, 2, 2, 1))
    assert small.view._ground.is_ready is False
    assert not small.view.go_on_with_step(), "its turn goes to the next view"
