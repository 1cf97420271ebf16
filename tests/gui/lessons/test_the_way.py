"""The way through a lesson: forwards, exactly back, and what is shown and put back on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bpsim.gui.diagram.spots import Spot
from bpsim.gui.formulas.notation import CHOICES, chosen_notation
from bpsim.gui.lessons.step_bar import StepState
from bpsim.session.edits.structure import with_layer_removed, with_node_removed
from bpsim.session.frames import Quantity, StepSize
from bpsim.session.lessons.shipped import lesson_path
from tests.gui.conftest import Open
from tests.gui.lessons.learners import box_at, page_down, page_up, player_of
from tests.gui.lessons.opening import WHO, opened, texts


def test_page_down_goes_through_text_and_frames_and_page_up_back(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "One.\n:play to a of Section chief 1\nTwo.\n# Next\n:show output\nThree.")
    frames = []
    for _ in range(5):
        frames.append((window.document.playback.cursor.frame, texts(window)))
        page_down(window)
    assert frames == [(0, ["One."]), (1, ["One."]), (2, ["One."]), (2, ["One.", "Two."]), (10, ["Three."])]
    page_down(window)  # there is nothing behind it
    assert texts(window) == ["Three."]
    page_up(window)
    assert texts(window) == ["One.", "Two."]
    assert window.document.playback.cursor.frame == 2


def test_space_still_steps(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "One.")
    window.workspace.diagram.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert window.document.playback.cursor.frame > 0
    window.lessons.leave()
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert window.document.playback.cursor.frame > 0


def test_the_bar_goes_to_a_step(open_window: Open) -> None:
    window = open_window()
    window.lessons.open(WHO)
    bar = window.lessons.panel.bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.centre_of(3))
    assert window.lessons.panel.heading.text() == "The other chief"
    assert bar.current == 3
    assert bar.states[0] is StepState.DONE
    assert bar.states[1:4] == (StepState.SEEN,) * 3


def test_what_was_changed_is_put_back(open_window: Open) -> None:
    window = open_window()
    window.lessons.open(WHO)
    page_down(window)
    document, put_back = window.document, window.actions_by_name["lesson_put_back"]
    assert not put_back.isEnabled()
    before = document.experiment, document.playback.cursor
    window.editing.edit_weight(1, 0, 0, "5")
    document.step(StepSize.UPDATE)
    assert put_back.isEnabled()
    put_back.trigger()
    assert (document.experiment, document.playback.cursor) == before
    assert document.run.head == 0
    assert not put_back.isEnabled()


LIT = [
    Spot("node", node=(2, 1)), Spot("node", node=(3, 0)), Spot("input", node=(0, 1)), Spot("edge", edge=(2, 1, 1)),
    Spot("edge", edge=(3, 1, 0)), Spot("bias", node=(2, 1)), Spot("layer", layer=3), Spot("name", node=(1, 1)),
    Spot("target", node=(3, 0)),
]  # fmt: skip


@pytest.mark.parametrize("spot", LIT, ids=lambda spot: f"{spot.kind} {spot.node or spot.edge or spot.layer}")
def test_what_is_lit_may_be_removed(open_window: Open, spot: Spot) -> None:
    """A light whose place is gone is not painted; an exception in the middle of painting ended the program."""
    window = open_window()
    assert window.lessons.open(lesson_path("1"))
    diagram = window.workspace.diagram
    for removed in (
        lambda now: with_node_removed(now, 2, 1),
        lambda now: with_node_removed(now, 1, 1),
        lambda now: with_node_removed(now, 0, 1),
        lambda now: with_layer_removed(now, 2),
        lambda now: with_layer_removed(now, 1),
    ):
        window.lessons.lights.show([])
        window.lessons.lights.show([spot])
        diagram.point_at(spot if spot.edge else None)
        assert not diagram.grab().isNull()
        window.editing.change("structure", "remove", removed)
        assert not diagram.grab().isNull()
    assert window.document.experiment.network.layers == (1, 1)


def test_what_is_changed_stays_in_its_step_and_goes_with_it(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "A\n:write W\nB\n# Two\nC")
    window.editing.edit_weight(1, 0, 0, "5")
    page_down(window)
    assert window.document.experiment.parameters.w[1][0, 0] == 5.0
    page_down(window)
    assert window.document.experiment.parameters.w[1][0, 0] == 0.8


def test_what_is_shown_is_shown(open_window: Open, tmp_path: Path) -> None:
    window = opened(
        open_window,
        tmp_path,
        ":show update 3, delta of President, page paths, notation zhou, look at Grades\nA\n# B\n:show preset hiring-four, sample Wang Wu\n",
    )
    document = window.document
    assert document.run.head == document.playback.cursor.update == 3
    assert document.playback.revealed.current.quantity is Quantity.DELTA
    assert window.workspace.side.current == "paths"
    assert [spot.node for spot in window.lessons.lights.spots] == [(3, 0), (0, 0)]
    page_down(window)
    assert len(document.experiment.x) == 4
    assert document.row == 2
    window.lessons.leave()
    assert window.lessons.lights.spots == ()


def test_a_notation_that_is_chosen_during_a_lesson_stays(open_window: Open, tmp_path: Path) -> None:
    body = "A\n# B\n:ask value of delta of President\n# C\n:show notation zhou\nD\n# E\nF\n# G\n:show notation tutorial-000\nH\n"
    window = opened(open_window, tmp_path, body)
    window.notation.choose("nielsen")
    page_down(window)
    assert chosen_notation() == "nielsen"
    question = box_at(window, (1, 0)).question.text()
    window.notation.choose("zhou")
    assert box_at(window, (1, 0)).question.text() != question  # another letter, or another value
    window.notation.choose("nielsen")
    assert box_at(window, (1, 0)).question.text() == question
    player_of(window).go_to_step(2)
    assert chosen_notation() == "zhou"  # the lesson speaks of it
    window.notation.choose("tutorial-002")
    player_of(window).go_to_step(3)
    assert chosen_notation() == "tutorial-002"
    player_of(window).go_to_step(4)
    assert chosen_notation() == "tutorial-000"
    window.actions_by_name["names"].setChecked(True)  # chooses no notation
    assert window.context.remembered.choice("notation", "source", CHOICES) == "tutorial-002"
    window.lessons.leave()
    assert chosen_notation() == "tutorial-002"


def test_settings_are_there_where_they_may_be_changed(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "A\n# B\n:change settings, inputs\nC")
    assert not window.workspace.settings.isVisible()
    page_down(window)
    assert window.workspace.settings.isVisible()
    assert window.lessons.panel.changes.text() == "To change here: the settings, the inputs."
    window.lessons.leave()
    assert window.workspace.settings.isVisible()
