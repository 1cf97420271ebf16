"""What the next step will be is told before it is taken."""

from __future__ import annotations

import pytest

from bpsim.gui.presenting.next_step import step_to_come
from bpsim.gui.presenting.room import PresentingRoom
from bpsim.session.frames import StepSize
from tests.gui.conftest import Open


@pytest.mark.parametrize("size", list(StepSize))
def test_it_says_what_then_stands_there(open_window: Open, size: StepSize) -> None:
    window = open_window("hiring-four")
    document, explanation = window.document, window.workspace.explanation
    assert explanation is not None
    window.stepping.set_step_size(size)
    told_whole = 0
    for _ in range(12):
        cursor, head = document.playback.cursor, document.run.head
        heading, _, sentence = step_to_come(document, size).partition("\n")
        assert (document.playback.cursor, document.run.head) == (cursor, head)
        window.stepping.step()
        if document.playback.cursor.update == cursor.update:
            assert (heading, sentence) == (explanation.title_text, window.workspace.narrator.text())
            told_whole += 1
        else:
            assert heading == f"Update {document.playback.cursor.update + 1}: {explanation.title_text}"
    assert told_whole >= (12 if size in (StepSize.CALCULATION, StepSize.NODE) else 1)


def test_what_is_hidden_from_the_class_is_not_on_a_second_screen_either(open_window: Open) -> None:
    window = open_window()
    window.actions_by_name["hide"].trigger()
    while window.document.playback.cursor.frame < 5:
        to_come = step_to_come(window.document, StepSize.CALCULATION)
        window.stepping.set_step_size(StepSize.CALCULATION)
        window.stepping.step()
        assert to_come.split("\n")[1] == window.workspace.narrator.text()


def test_with_one_screen_the_window_fills_it_alone(open_window: Open) -> None:
    window = open_window()
    present, room = window.actions_by_name["present"], window.presenting
    assert isinstance(room, PresentingRoom)
    present.setChecked(True)
    assert window.isFullScreen()
    assert room.teacher is None
    present.setChecked(False)
    assert not window.isFullScreen()
