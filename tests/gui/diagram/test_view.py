"""The diagram as a person uses it: typing over values, the keyboard, hovering, zooming."""

from __future__ import annotations

import re
from statistics import fmean

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bpsim.engine.elementary import sigmoid
from bpsim.gui.application import application
from bpsim.gui.diagram.painting.paint_legend import _bar
from bpsim.gui.diagram.picture import picture_of
from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.spots import Spot, box_of, spots_of
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.document.document import Document
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.theme import theme
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity, StepSize
from tests.gui.ask.seeing import painted_texts
from tests.gui.diagram.painted import drawn_as_svg
from tests.gui.hands import move_mouse


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(load_preset("hiring"))


@pytest.fixture
def view(qtbot: QtBot, document: Document) -> DiagramView:
    application("en", "light")
    made = DiagramView()
    qtbot.addWidget(made)
    made.resize(790, 515)
    experiment = document.experiment
    made.show_network(experiment.network, experiment.node_names, experiment.settings.loss)
    show(made, document, 0)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def show(view: DiagramView, document: Document, frame: int) -> None:
    document.seek(0, frame)
    view.show_step(picture_of(document.playback.trace, document.playback.revealed, 0))


def place(view: DiagramView, spot: Spot) -> QPoint:
    assert view.diagram_layout is not None
    return view.on_screen(box_of(view.diagram_layout, spot)).center().toPoint()


def type_over(view: DiagramView, spot: Spot, text: str) -> None:
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(view, spot))
    editor = view.focusWidget() or view
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("signal", "spot", "expected"),
    [
        ("weight_edited", Spot("edge", edge=(2, 1, 1)), [2, 1, 1, "0.25"]),
        ("bias_edited", Spot("bias", node=(1, 1)), [1, 1, "0.25"]),
        ("input_edited", Spot("input", node=(0, 1)), [1, "0.25"]),
        ("target_edited", Spot("target", node=(3, 0)), [0, "0.25"]),
    ],
)
def test_a_double_click_types_over_a_value(
    view: DiagramView, qtbot: QtBot, signal: str, spot: Spot, expected: list[object]
) -> None:
    with qtbot.waitSignal(getattr(view, signal), timeout=2000) as heard:
        type_over(view, spot, "0.25")
    assert heard.args == expected


def test_escape_changes_nothing(view: DiagramView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.weight_edited):
        view.edit(Spot("edge", edge=(1, 0, 0)))
        editor = view.focusWidget()
        QTest.keyClicks(editor, "7")
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_the_keyboard_reaches_everything(view: DiagramView, qtbot: QtBot) -> None:
    assert view.diagram_layout is not None
    spots = spots_of(view.diagram_layout)
    assert len(spots) == len(set(spots)) == 4 + 7 + 5 + 10 + 1
    view.setFocus()
    for spot in spots:
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert view.focused == spot
    view.select(Spot("target", node=(3, 0)))
    QTest.keyClick(view, Qt.Key.Key_Return)
    editor = view.focusWidget()
    QTest.keyClicks(editor, "0.75")
    with qtbot.waitSignal(view.target_edited, timeout=2000) as heard:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert heard.args == [0, "0.75"]


def test_hovering_asks_what_to_say(view: DiagramView) -> None:
    asked: list[Spot] = []

    def describe(spot: Spot) -> str:
        asked.append(spot)
        return "something"

    view.set_describer(describe)
    move_mouse(view, place(view, Spot("node", node=(2, 0))))
    move_mouse(view, place(view, Spot("edge", edge=(1, 0, 0))))
    assert Spot("node", node=(2, 0)) in asked
    assert Spot("edge", edge=(1, 0, 0)) in asked


def test_zooming_and_fitting(view: DiagramView) -> None:
    before = place(view, Spot("node", node=(1, 0)))
    view.zoom_in()
    assert place(view, Spot("node", node=(1, 0))) != before
    view.fit()
    assert place(view, Spot("node", node=(1, 0))) == before


def test_what_is_not_computed_yet_is_no_number(document: Document) -> None:
    document.seek(0, 3)
    picture = picture_of(document.playback.trace, document.playback.revealed, 0)
    assert picture.nodes[1, 0].a is not None
    assert picture.nodes[1, 1].z is not None
    assert picture.nodes[1, 1].a is None
    assert picture.nodes[2, 0].z is None
    assert picture.nodes[1, 0].delta is None
    assert picture.sample_loss is None


def test_after_an_update_the_new_weights_stand_beside_the_old(document: Document) -> None:
    frames = document.playback.frames
    document.seek(0, frames.position(Quantity.UPDATE, 2) or 0)
    picture = picture_of(document.playback.trace, document.playback.revealed, 0)
    trace = document.playback.trace
    assert picture.weight((1, 0, 0)) == trace.after.w[1][0, 0] != picture.old_weight((1, 0, 0))
    assert picture.weight((3, 0, 0)) == trace.before.w[3][0, 0]


def test_in_every_frame_an_activation_is_that_of_the_weighted_sum_beside_it(document: Document) -> None:
    """At the check too, where the output answers once more with the new weights."""
    trace = document.playback.trace
    for number, frame in enumerate(document.playback.frames):
        document.seek(0, number)
        nodes = picture_of(trace, document.playback.revealed, 0).nodes
        for at, node in nodes.items():
            if node.z is not None and node.a is not None:
                assert node.a == sigmoid(np.array([node.z]))[0], (frame, at)
    assert nodes[3, 0].a == trace.outputs_after[0, 0] != trace.a[3][0, 0]


def test_the_current_step_is_what_is_active(document: Document) -> None:
    frames = document.playback.frames
    document.seek(0, frames.position(Quantity.DELTA, 2, 1) or 0)
    trace, revealed = document.playback.trace, document.playback.revealed
    layer = picture_of(trace, revealed, 0, StepSize.LAYER)
    assert layer.active_nodes == {(2, 0), (2, 1)}
    assert layer.active_edges == {(3, 0, 0), (3, 1, 0)}
    assert layer.direction == -1
    assert picture_of(trace, revealed, 0, StepSize.NODE).active_nodes == {(2, 1)}


@pytest.mark.parametrize("frame", [0, 5, 14, 24, 35])
def test_it_paints_something_of_each_colour(view: DiagramView, document: Document, frame: int) -> None:
    show(view, document, frame)
    image = view.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 790, 3) for y in range(0, 515, 3)}
    assert theme().card.name() in colours
    assert len(colours) > 40
    assert (theme().highlight_backward.name() in colours) == (frame == 24 or frame == 14)


def test_motion_stops_by_itself_and_can_be_switched_off(view: DiagramView, document: Document, qtbot: QtBot) -> None:
    show(view, document, 1)
    view.animate_step(60)
    assert view._motion.moving
    qtbot.waitUntil(lambda: not view._motion.moving, timeout=3000)
    view.set_motion(False)
    view.animate_step(60)
    assert not view._motion.moving


@pytest.mark.parametrize(("frame", "direction"), [(1, 1), (24, -1)])
def test_the_signal_travels_the_way_the_pass_goes(
    view: DiagramView, document: Document, frame: int, direction: int
) -> None:
    """Its dots are where the picture differs from the one without them: early at one end, late at the other."""
    show(view, document, frame)
    assert view.picture is not None
    assert view.picture.direction == direction
    still = view.grab().toImage()
    view.animate_step(100_000)

    def middle_at(time: int) -> float:
        view._motion._animation.setCurrentTime(time)
        moved = view.grab().toImage()
        return fmean(
            x for x in range(still.width()) for y in range(still.height()) if still.pixel(x, y) != moved.pixel(x, y)
        )

    early, late = middle_at(30_000), middle_at(70_000)
    assert direction * (late - early) > 20.0


def test_while_training_flies_past_weights_are_short_and_no_step_is_marked(
    view: DiagramView, document: Document
) -> None:
    show(view, document, document.playback.last)
    picture = view.picture
    assert picture is not None
    changed = f"{picture.now[0]:+.5f}"
    assert changed in painted_texts(view)
    view.show_step(picture.passing(), moving=True)
    flying = painted_texts(view)
    assert changed not in flying
    assert f"{picture.now[0]:+.4f}" in flying
    assert view.picture is not None
    assert not view.picture.active_nodes


@pytest.mark.parametrize("small", [11, 13, 20])
@pytest.mark.parametrize("largest", [3e-12, 4e-5, 0.004, 1.0, 60.0, 150_000.0, 3e9, 1e160])
def test_the_ends_of_the_legend_are_whole_numbers_however_small_or_large(
    view: DiagramView, largest: float, small: int
) -> None:
    scale = ColourScale()
    scale.cover(largest)
    bar = Box(50.0, 10.0, 130.0, 8.0)
    svg = drawn_as_svg(view, lambda painter: _bar(painter, bar, scale, "weight", small, theme()))
    ends = [text for text in re.findall(r">\s*([^<>]+?)\s*</text>", svg) if text[0] in "+−"]
    assert len(ends) == 2
    assert not any("…" in end or "..." in end for end in ends), ends
