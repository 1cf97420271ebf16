"""A lesson in the window: opened, answered, left; what was there before stays as it was."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.gui.diagram.spots import Spot
from bpsim.gui.formulas.notation import CHOICES, chosen_notation
from bpsim.gui.lessons.bodies import ChoiceBody, ElsewhereBody, NumberBody, SheetBody
from bpsim.gui.lessons.step_bar import StepState
from bpsim.gui.lessons.text_view import LessonText
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.edits.structure import with_layer_removed, with_node_removed
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity, StepSize
from bpsim.session.lessons.progress import Outcome
from bpsim.session.lessons.shipped import lesson_path
from bpsim.session.number_format import format_number
from bpsim.session.running.run import Run
from tests.gui.conftest import Open
from tests.gui.lessons.learners import box_at, click_spot, do_right, page_down, page_up, player_of, type_answer
from tests.session.lessons.writing import written

WHO = lesson_path("1")
Q = "Text.\n:ask value of z of Section chief 1\n:hint one | 一\n:hint two | 二\nBehind.\n"


def opened(open_window: Open, tmp_path: Path, body: str, preset: str = "hiring") -> MainWindow:
    file = tmp_path / "lesson.md"
    file.write_text(written(body, preset), encoding="utf-8")
    window = open_window()
    assert window.lessons.open(file)
    return window


def texts(window: MainWindow) -> list[str]:
    return [part.toPlainText() for part in window.lessons.panel.parts if isinstance(part, LessonText)]


# opening and leaving


def test_the_users_work_comes_back_as_it_was(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "mine.bpsim.json"
    write_file(file, load_preset("xor"))
    before = file.read_bytes()
    window = open_window(path=file)
    document = window.document
    document.step(StepSize.UPDATE)
    document.step(StepSize.UPDATE)
    experiment, cursor, head = document.experiment, document.playback.cursor, document.run.head
    assert window.lessons.open(WHO)
    assert document.path is None
    assert document.experiment.title.en.startswith("Hiring")
    for _ in range(4):
        page_down(window)
    window.editing.edit_weight(1, 0, 0, "5")
    window.lessons.leave()
    assert not window.lessons.is_on
    assert not window.lessons.panel.isVisible()
    assert document.path == file
    assert document.experiment == experiment or document.experiment.title == experiment.title
    qtbot.waitUntil(lambda: (document.playback.cursor, document.run.head) == (cursor, head))  # it is trained again
    assert document.undo_stack.isClean()
    assert file.read_bytes() == before


def test_unsaved_work_comes_back_unsaved(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    window.editing.edit_weight(1, 0, 0, "5")
    monkeypatch.setattr(window.files, "may_leave", lambda: True)  # "Do not save"
    assert window.lessons.open(WHO)
    assert window.document.experiment.parameters.w[1][0, 0] == 0.8
    window.lessons.leave()
    assert window.document.experiment.parameters.w[1][0, 0] == 5.0
    assert not window.document.undo_stack.isClean()


def test_a_file_that_another_program_wrote_during_a_lesson_is_not_written_over(
    open_window: Open, tmp_path: Path
) -> None:
    file = tmp_path / "mine.bpsim.json"
    write_file(file, load_preset("xor"))
    window = open_window(path=file)
    assert window.lessons.open(WHO)
    write_file(file, load_preset("hiring"))
    theirs = file.read_bytes()
    window.lessons.leave()
    assert window.safety.file_offer.isVisible()
    window.editing.edit_weight(1, 0, 0, "5")
    assert not window.files.save()
    assert file.read_bytes() == theirs


def test_a_file_that_nobody_else_wrote_during_a_lesson_can_be_saved(open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "mine.bpsim.json"
    write_file(file, load_preset("xor"))
    window = open_window(path=file)
    assert window.lessons.open(WHO)
    window.lessons.leave()
    assert not window.safety.file_offer.isVisible()
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.files.save()


def test_reset_restores_what_was_opened_and_not_what_was_edited(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    window.editing.edit_weight(1, 0, 0, "5")
    monkeypatch.setattr(window.files, "may_leave", lambda: True)  # "Do not save"
    assert window.lessons.open(WHO)
    window.lessons.leave()
    window.document.restore_original()
    assert window.document.experiment.parameters.w[1][0, 0] == 0.8


def test_whoever_stays_stays(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    monkeypatch.setattr(window.files, "may_leave", lambda: False)
    assert not window.lessons.open(WHO)
    assert not window.lessons.is_on


def test_nobody_asks_whether_a_lesson_is_to_be_saved(open_window: Open) -> None:
    window = open_window()
    window.lessons.open(WHO)
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.files.may_leave()
    window.files.open_preset("xor")
    assert not window.lessons.is_on
    assert window.document.experiment.title == load_preset("xor").experiment.title
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.files.asking


def test_escape_leaves(open_window: Open) -> None:
    window = open_window("xor")
    window.lessons.open(WHO)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.lessons.is_on
    assert window.document.experiment.title == load_preset("xor").experiment.title


def test_a_wrong_lesson_is_named_with_its_line(open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "wrong.md"
    file.write_text(written(":show z of Chief 9"), encoding="utf-8")
    window = open_window()
    assert not window.lessons.open(file)
    assert window.workspace.message_bar.message.startswith("wrong.md: line 7: there is no neuron 'Chief 9'")
    assert not window.lessons.open(tmp_path / "none.md")
    assert not window.lessons.is_on


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("One.\n# B\n:ask value of nonsense of X", 9),
        (":ask click Chief 9", 7),
        (":ask until nonsense < 3", 7),
        (":predict nonsense", 7),
        (":find mistake", 7),
        ("One.\n\n![gone](gone.png)", 9),
    ],
)
def test_a_lesson_that_does_not_fit_is_not_begun(open_window: Open, tmp_path: Path, body: str, line: int) -> None:
    """Not in the middle of a class, at the step where it is."""
    file = tmp_path / "wrong.md"
    file.write_text(written(body), encoding="utf-8")
    window = open_window("xor")
    assert not window.lessons.open(file)
    assert window.workspace.message_bar.message.startswith(f"wrong.md: line {line}: ")
    assert not window.lessons.is_on
    assert window.document.experiment.title == load_preset("xor").experiment.title


DIVERGING = ":show set learning_rate=1e9, update 50"


def test_a_step_that_diverges_is_told_and_the_lesson_goes_on(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, f"One.\n# B\n{DIVERGING}\nTwo.\n# C\n:show start\nThree.", "linear-2-3-1")
    experiment = window.document.experiment
    page_down(window)
    assert "50 updates cannot be made: training diverges" in window.workspace.message_bar.message
    assert texts(window) == ["One."]
    assert player_of(window).place == (0, 0)
    assert window.document.experiment is experiment
    window.editing.edit_weight(1, 0, 0, "5")
    assert window.actions_by_name["lesson_put_back"].isEnabled()
    window.actions_by_name["lesson_put_back"].trigger()
    assert window.document.experiment is experiment
    player_of(window).go_to_step(2)
    assert texts(window) == ["Three."]


def test_a_lesson_that_diverges_at_once_is_not_begun(open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "wrong.md"
    file.write_text(written(DIVERGING, "linear-2-3-1"), encoding="utf-8")
    window = open_window("xor")
    assert not window.lessons.open(file)
    assert "training diverges" in window.workspace.message_bar.message
    assert not window.lessons.is_on
    assert window.document.experiment.title == load_preset("xor").experiment.title


def test_a_lesson_that_was_changed_begins_where_it_still_can(open_window: Open, tmp_path: Path) -> None:
    body = "One.\n# B\n:show update 3\nTwo."
    window = opened(open_window, tmp_path, body, "linear-2-3-1")
    page_down(window)
    assert texts(window) == ["Two."]
    window.lessons.leave()
    file = tmp_path / "lesson.md"
    file.write_text(written(body.replace(":show update 3", DIVERGING), "linear-2-3-1"), encoding="utf-8")
    assert window.lessons.open(file)
    assert "training diverges" in window.workspace.message_bar.message
    assert texts(window) == ["One."]


def test_a_guess_of_a_state_that_is_never_reached_is_told(open_window: Open, tmp_path: Path) -> None:
    body = ":show set learning_rate=1e9\n:predict loss after 50 updates\nTwo."
    window = opened(open_window, tmp_path, body, "linear-2-3-1")
    do_right(window, (0, 0))
    assert "training diverges" in window.workspace.message_bar.message
    assert not player_of(window).progress.record((0, 0)).settled


def test_a_lesson_can_be_dropped(open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "l.md"
    file.write_text(written("Dropped."), encoding="utf-8")
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    assert texts(window) == ["Dropped."]


def test_the_menu_has_the_lessons(open_window: Open) -> None:
    window = open_window()
    menu = window.actions_by_name.lessons_menu
    menu.aboutToShow.emit()
    entry = next(action for action in menu.actions() if action.objectName() == "lesson-1-who-decides")
    assert entry.text() == "Who decides?\t12 min"
    entry.trigger()
    assert window.lessons.is_on
    window.actions_by_name["lesson_leave"].trigger()
    assert not window.lessons.is_on


def test_a_link_opens_another_lesson_of_the_folder(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "two.md").write_text(written("Second."), encoding="utf-8")
    window = opened(open_window, tmp_path, "[on](two.md)")
    part = window.lessons.panel.parts[0]
    assert isinstance(part, LessonText)
    part.anchorClicked.emit(QUrl("two.md"))
    assert texts(window) == ["Second."]
    window.lessons.leave()
    assert window.document.experiment.title == load_preset("hiring").experiment.title


# the way


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


# tasks


def test_a_value_is_judged_as_ask_judges_it(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, Q)
    box = box_at(window, (0, 0))
    assert isinstance(box.body, NumberBody)
    assert box.question.text().startswith("What is the weighted sum z of Section chief 1 · IQ?")
    type_answer(box.body, "0.82")  # the bias is forgotten
    window.ask.hide(frozenset({"z"}))
    window.ask.asked = player_of(window).doing_at((0, 0))._asked  # type: ignore[union-attr]
    window.ask.answer("0.82")
    assert window.ask.page is not None
    assert box.verdict.text() == window.ask.page.question.verdict.text()
    assert "bias" in box.verdict.text()
    type_answer(box.body, "-0.18")
    assert box.verdict.text() == "✓ Right: −0.1800"
    assert texts(window) == ["Text.", "Behind."]
    assert player_of(window).progress.record((0, 0)).answers == ("0.82", "-0.18")


def test_what_is_asked_is_hidden_and_nothing_else(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, ":show a of Section chief 2\n" + Q)
    trace = window.document.playback.trace
    assert trace.z[1][0, 0] != trace.z[1][0, 0]
    assert trace.z[1][0, 1] == window.document.playback.computed.z[1][0, 1]
    window.editing.edit_weight(1, 1, 1, "0.5")  # an edit hides no more than that
    trace = window.document.playback.trace
    assert trace.z[1][0, 0] != trace.z[1][0, 0]
    assert trace.z[1][0, 1] == trace.z[1][0, 1]
    do_right(window, (0, 0))
    assert window.document.hidden == Hidden()


def test_hints_one_by_one_and_show_me_after_two_wrong_tries(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, Q)
    box = box_at(window, (0, 0))
    assert isinstance(box.body, NumberBody)
    assert box.hint.text() == "Hint (2)"
    box.hint.click()
    assert (box.hints.text(), box.hint.text()) == ("one", "Hint (1)")
    box.hint.click()
    assert box.hints.text() == "one\ntwo"
    assert not box.hint.isVisible()
    type_answer(box.body, "no number at all")  # is no try
    type_answer(box.body, "7")
    assert not box.show_me.isVisible()
    type_answer(box.body, "8")
    assert box.show_me.isVisible()
    box.show_me.click()
    assert box.verdict.text() == "It is −0.1800."
    assert not box.body.field.isEnabled()
    record = player_of(window).progress.record((0, 0))
    assert (record.outcome, record.answers, record.hints) == (Outcome.SHOWN, ("7", "8"), 2)


def test_a_clicker_goes_on_from_the_field(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, Q)
    body = box_at(window, (0, 0)).body
    assert isinstance(body, NumberBody)
    body.field.setFocus()
    QTest.keyClick(body.field, Qt.Key.Key_PageDown)
    assert texts(window) == ["Text.", "Behind."]


def test_a_condition_turns_to_done_by_itself(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(open_window, tmp_path, "A\n:ask until loss < 0.1\n:solution update 1000\nB")
    box = box_at(window, (0, 0))
    assert isinstance(box.body, ElsewhereBody)
    assert box.question.text() == "Until loss < 0.1"
    assert box.body.state.text() == "○ Not yet."
    window.control.run_to(400)
    qtbot.waitUntil(lambda: player_of(window).progress.record((0, 0)).settled)
    window.control.pause()
    assert box.body.state.text() == "✓ Done."
    assert texts(window) == ["A", "B"]


def test_a_typed_weight_makes_a_condition_true(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    """At once: nobody has to step on for it, or to know that."""
    window = opened(open_window, tmp_path, "Text.\n:ask until bias of President > -0.55\n")
    assert not player_of(window).progress.record((0, 0)).settled
    window.workspace.diagram.bias_edited.emit(3, 0, "-0.5")
    qtbot.waitUntil(lambda: player_of(window).progress.record((0, 0)).outcome is Outcome.DONE)


@pytest.mark.parametrize("way", ["undo", "redo", "edit"])
def test_undo_may_make_a_condition_true(open_window: Open, tmp_path: Path, qtbot: QtBot, way: str) -> None:
    """What is shown then clears the undo stack: not while that is still undoing, or the program ends."""
    body = "Text.\n:write Why?\n:ask until bias of Section chief 1 < 0\n:show update 3\nBehind.\n"
    window = opened(open_window, tmp_path, body)
    document, stack = window.document, window.document.undo_stack
    if way == "redo":
        window.editing.edit_bias(1, 0, "6")
        window.editing.edit_bias(1, 0, "-3")
        stack.undo()
    else:
        window.editing.edit_bias(1, 0, "6")
    sheet = box_at(window, (0, 0)).body
    assert isinstance(sheet, SheetBody)
    sheet.sheet.setPlainText("because")
    sheet.done.click()
    assert document.experiment.parameters.b[1][0] == 6.0
    {"undo": stack.undo, "redo": stack.redo, "edit": lambda: window.editing.edit_bias(1, 0, "-1")}[way]()
    qtbot.waitUntil(lambda: player_of(window).progress.record((0, 1)).outcome is Outcome.DONE)
    assert document.run.head == 3
    assert stack.count() == 0
    assert texts(window) == ["Text.", "Behind."]


def test_whoever_leaves_at_once_is_not_looked_after(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "Text.\n:ask until bias of President > -0.55\n")
    player = player_of(window)
    window.workspace.diagram.bias_edited.emit(3, 0, "-0.5")
    window.lessons.leave()
    QApplication.processEvents()
    assert not player.progress.record((0, 0)).settled


def test_a_run_that_a_lesson_has_made_has_its_curve(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, ":show update 200\nText.\n")
    expected = Run.begin(window.document.experiment)
    expected.ensure(200)
    made, by_hand = (run.full_losses(0, 200, 500) for run in (window.document.run, expected))
    assert len(by_hand.y) > 150
    assert made.y[: len(by_hand.y)].tolist() == by_hand.y.tolist()


def test_another_experiment_of_a_lesson_keeps_no_message_no_scale_and_no_race(
    open_window: Open, tmp_path: Path
) -> None:
    window = opened(open_window, tmp_path, "One.\n\n# Two | 二\n:show preset xor\nTwo.\n")
    window.context.problem.emit("something about the first one")
    window.document.run.ensure(3)
    assert window.workspace.message_bar.isVisible()
    page_down(window)
    assert not window.workspace.message_bar.isVisible()
    assert window.race.control.race.experiment is window.document.experiment


def test_after_an_answer_the_keys_are_the_windows(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    """A button that can be pressed no more gave the focus to the next one, and Space left the lesson."""
    window = opened(open_window, tmp_path, "Text.\n:order Which?\n  - a\n  - b\n  - c\n\nBehind.\n")
    box = box_at(window, (0, 0))
    box.body.check.setFocus()
    do_right(window, (0, 0))
    assert player_of(window).progress.record((0, 0)).settled
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Space)
    assert window.lessons.is_on
    assert not window.lessons.panel.isAncestorOf(QApplication.focusWidget() or window)


def test_long_items_are_written_whole_and_what_is_said_is_seen(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    long = "they compare all that they have heard with all that they should have heard, " * 3
    window = opened(open_window, tmp_path, f"{'Text. ' * 300}\n:order Which?\n  - {long}\n  - b\n  - c\n")
    window.resize(1024, 640)
    box = box_at(window, (0, 0))
    first = next(row for row in range(3) if box.body.list.item(row).text().startswith("they"))
    qtbot.waitUntil(lambda: box.body.list.visualItemRect(box.body.list.item(first)).height() > 80)
    assert box.body.list.verticalScrollBar().maximum() == 0
    window.lessons.panel.area.verticalScrollBar().setValue(0)
    box.body.answered.emit(",".join(map(str, reversed(range(3)))))
    assert box.verdict.text()

    def seen() -> bool:
        bottom = box.verdict.mapTo(window.lessons.panel.area.viewport(), box.verdict.rect().bottomLeft()).y()
        return bool(0 < bottom <= window.lessons.panel.area.viewport().height())

    qtbot.waitUntil(seen)


def test_show_me_makes_the_condition_true(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "A\n:ask until loss < 0.1\n:solution update 1000\nB")
    box_at(window, (0, 0)).show_me.click()
    assert window.document.run.head == 1000
    assert player_of(window).progress.record((0, 0)).outcome is Outcome.SHOWN
    page_up(window)
    assert window.document.run.head == 0


def test_what_cannot_be_done_is_given_up(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, ":change inputs\nA\n:ask until decision is not hired\nB")
    box = box_at(window, (0, 0))
    assert isinstance(box.body, ElsewhereBody)
    assert box.question.text() == "Until the decision is: not hired"
    assert box.show_me.text() == "Give up"
    window.editing.edit_shown_input(0, "0")
    assert not box.verdict.isVisible()
    box.show_me.click()
    assert box.verdict.text() == "Given up."
    assert not box.body.state.isVisible()
    assert texts(window) == ["A", "B"]
    assert window.document.experiment.x[0, 0] == 0.0  # what was tried stays in its step


def test_what_was_done_is_not_called_given_up_in_another_language(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    until = ":ask until bias of President > -0.55\n"
    window = opened(open_window, tmp_path, f"{until}B\n:ask until decision is not hired\nC")
    done, given_up = box_at(window, (0, 0)), (0, 1)
    window.workspace.diagram.bias_edited.emit(3, 0, "-0.5")
    qtbot.waitUntil(lambda: player_of(window).progress.record((0, 0)).outcome is Outcome.DONE)
    box_at(window, given_up).show_me.click()
    said = box_at(window, given_up).verdict.text()
    assert said == "Given up."
    for _ in range(2):
        window.actions_by_name["language"].trigger()
        QApplication.processEvents()
        assert done.verdict.text() == ""
        assert box_at(window, given_up).verdict.text()
    assert box_at(window, given_up).verdict.text() == said


def test_a_click_on_the_diagram_answers(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "Which?\n:ask click weight Section chief 1 to Director 2\nThat.")
    box = box_at(window, (0, 0))
    click_spot(window, Spot("node", node=(1, 0)))
    assert box.verdict.text() == "✗ That is Section chief 1 · IQ. Look for another one."
    assert not window.inspection.card.isVisible()  # it would lie over the others
    click_spot(window, Spot("edge", edge=(2, 0, 1)))
    assert texts(window) == ["Which?", "That."]
    assert player_of(window).progress.record((0, 0)).wrong == 1
    assert not window.inspection.card.isVisible()
    click_spot(window, Spot("node", node=(1, 0)))
    assert window.inspection.card.isVisible()  # afterwards a click opens it as ever


def test_a_choice_says_what_is_wrong(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, ":choose Q\n- a : no, not a\n- b : right : yes\nB")
    box = box_at(window, (0, 0))
    assert isinstance(box.body, ChoiceBody)
    box.body.buttons[0].click()
    assert (box.verdict.text(), box.body.buttons[0].words) == ("✗ no, not a", "✗ a")
    box.body.buttons[1].click()
    assert (box.verdict.text(), box.body.buttons[1].words) == ("✓ Right. yes", "✓ b")
    assert not box.body.buttons[1].isEnabled()


def test_a_guess_is_shown_beside_the_value(open_window: Open, tmp_path: Path) -> None:
    window = opened(
        open_window, tmp_path, ":show output\n:predict output of President\nB\n:predict loss after 1000 updates\nC"
    )
    body = box_at(window, (0, 0)).body
    assert isinstance(body, NumberBody)
    assert window.document.playback.trace.a[3][0, 0] != window.document.playback.trace.a[3][0, 0]
    type_answer(body, "0.7")
    assert box_at(window, (0, 0)).verdict.text() == "You said 0.7. It is 0.5111."
    later = box_at(window, (0, 1))
    assert isinstance(later.body, NumberBody)
    assert later.question.text() == "Your guess: loss after 1000 updates"
    type_answer(later.body, "1")
    assert later.verdict.text().startswith("You said 1. It is 0.00135")


def test_a_slope_is_that_of_the_sample_that_is_named(open_window: Open, tmp_path: Path) -> None:
    """Not that of the sample that is shown."""
    body = ":show sample Zhang San\n:predict slope of President for Wang Wu\nB\n:predict slope of President\nC"
    window = opened(open_window, tmp_path, body, "hiring-four")
    slopes = window.document.playback.computed.derivative[3][:, 0]
    assert format_number(float(slopes[0])) != format_number(float(slopes[2]))
    for number, sample in ((0, 2), (1, 0)):
        do_right(window, (0, number))
        verdict = box_at(window, (0, number)).verdict.text()
        assert verdict == f"You said 0.4. It is {format_number(float(slopes[sample]))}."


def test_a_slope_of_a_sample_that_is_not_in_the_batch_is_refused(open_window: Open, tmp_path: Path) -> None:
    file = tmp_path / "wrong.md"
    body = ":show set batch_size=1\n:predict slope of President for Wang Wu\nB"
    file.write_text(written(body, "hiring-four"), encoding="utf-8")
    window = open_window()
    assert not window.lessons.open(file)
    assert "is not in the batch of update 0" in window.workspace.message_bar.message


def test_nothing_is_trained_for_a_guess_before_it_is_made(open_window: Open, tmp_path: Path) -> None:
    """And when it is made the window lives."""
    window = opened(open_window, tmp_path, "A\n:predict loss after 8000 updates\nB\n:show update 12000\nC")
    player, experiment = player_of(window), window.document.experiment
    assert player._runs.missing(experiment, 8000) >= 7999
    ticks: list[int] = []
    beating = QTimer()
    beating.timeout.connect(lambda: ticks.append(1))
    beating.start(5)
    do_right(window, (0, 0))
    beating.stop()
    assert player._runs.missing(experiment, 8000) == 0
    assert box_at(window, (0, 0)).verdict.text().startswith("You said 0.4. It is 0.0")
    assert len(ticks) > 3
    assert window.document.run.head == 12000


def test_results_of_a_lesson_train_nothing(open_window: Open, tmp_path: Path) -> None:
    body = f"One.\n# B\n{DIVERGING}\n:ask value of output\n"
    window = opened(open_window, tmp_path, body, "linear-2-3-1")
    assert window.lessons.save_results(tmp_path / "r.csv")


def test_the_mistake_is_found(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, ":show set mistake=find-5, update 1\n:find mistake\nB")
    box = box_at(window, (0, 0))
    assert isinstance(box.body, ChoiceBody)
    assert len(box.body.buttons) > 3
    do_right(window, (0, 0))
    assert box.verdict.text().startswith("✓ Right:")


def test_what_was_written_can_be_written_over(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, ":write Why?")
    body = box_at(window, (0, 0)).body
    assert isinstance(body, SheetBody)
    for text in ("because", "because of that"):
        body.sheet.setPlainText(text)
        body.done.click()
    record = player_of(window).progress.record((0, 0))
    assert (record.answers[-1], record.outcome) == ("because of that", Outcome.DONE)


# progress and result


def test_progress_is_kept_by_lesson_and_name(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, Q + "# Two\nEnd.")
    window.lessons.set_person("Ann")
    do_right(window, (0, 0))
    page_down(window)
    window.lessons.set_person("Bob")
    assert texts(window) == ["Text."]
    assert window.lessons.panel.person.text() == "Bob"
    window.lessons.set_person("ann ")
    assert texts(window) == ["End."]
    window.lessons.leave()
    window.lessons.open(tmp_path / "lesson.md")
    assert texts(window) == ["End."]
    page_up(window)
    assert player_of(window).progress.record((0, 0)).answers == ("-0.18",)
    assert not box_at(window, (0, 0)).body.field.isEnabled()  # type: ignore[attr-defined]


def test_damaged_progress_is_a_new_beginning(open_window: Open, tmp_path: Path, state: Path) -> None:
    window = opened(open_window, tmp_path, "One.\n# Two\nEnd.")
    page_down(window)
    window.lessons.leave()
    (kept,) = (state / "lessons").glob("*.json")
    for damage in ("{", '{"lesson": 3}', "[]", '{"lesson": "x", "position": -1, "seen": 0, "records": []}', "\udcff"):
        kept.write_text(damage, encoding="utf-8", errors="surrogateescape")
        window.lessons.open(tmp_path / "lesson.md")
        assert texts(window) == ["One."]
        window.lessons.leave()


def test_the_result_as_a_table_and_on_paper(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, Q + ":write Why?\n")
    window.lessons.set_person("李雷")
    box = box_at(window, (0, 0))
    assert isinstance(box.body, NumberBody)
    type_answer(box.body, "-7")
    box.hint.click()
    do_right(window, (0, 0))
    sheet = box_at(window, (0, 1)).body
    assert isinstance(sheet, SheetBody)
    sheet.sheet.setPlainText("=cmd()")
    sheet.done.click()
    table, paper = tmp_path / "r.csv", tmp_path / "r.pdf"
    assert window.lessons.save_results(table)
    assert window.lessons.save_results(paper)
    with table.open(encoding="utf-8-sig") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["Name", "Step", "Asked", "Answers", "Result", "Tries", "Hints"]
    assert rows[1][0] == "李雷"
    assert rows[1][3:] == ["-7 / -0.18", "done", "2", "1"]
    assert rows[2][3] == "'=cmd()"
    assert paper.read_bytes().startswith(b"%PDF")
    assert not window.lessons.save_results(tmp_path / "nowhere" / "r.csv")


# how it looks


def test_the_page_speaks_the_other_language_at_once(open_window: Open) -> None:
    window = open_window()
    window.lessons.open(WHO)
    page_down(window)
    box = box_at(window, (1, 0))
    assert isinstance(box.body, NumberBody)
    box.body.field.insert("0.")
    box.hint.click()
    window.actions_by_name["language"].trigger()
    QApplication.processEvents()
    panel = window.lessons.panel
    assert panel.heading.text() == "一科长听到了什么"
    assert texts(window)[0].startswith("一科长看重成绩")
    assert box.question.text().startswith("一科长 · 智商 的加权和 z")
    assert box.hints.text() == "0.8 × 1 = 0.8，那么 0.2 × 0.1 呢？"
    assert box.body.field.text() == "0."
    window.actions_by_name["language"].trigger()
    QApplication.processEvents()
    assert panel.heading.text() == "What the first chief hears"


def test_the_theme_changes_the_text_and_large_type_stays(open_window: Open) -> None:
    from bpsim.gui.theme import theme

    window = open_window()
    window.lessons.open(WHO)
    panel = window.lessons.panel
    usual = panel.heading.font().pixelSize()
    window.actions_by_name["theme"].trigger()
    QApplication.processEvents()
    part = panel.parts[0]
    assert isinstance(part, LessonText)
    assert theme().text.name() in part.toHtml()
    assert panel.heading.font().pixelSize() == usual
    window.actions_by_name["present"].setChecked(True)
    assert panel.heading.font().pixelSize() > usual
    assert not panel.notes.isVisible()
    assert not panel.person.isVisible()
    window.actions_by_name["theme"].trigger()
    QApplication.processEvents()
    assert panel.heading.font().pixelSize() > usual
    page_down(window)
    assert panel.heading.text() == "What the first chief hears"
    window.actions_by_name["present"].setChecked(False)
    QApplication.processEvents()
    page_up(window)
    assert panel.notes.isVisible()
    assert not window.workspace.settings.isVisible()


def test_nothing_of_html_is_obeyed(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, '<b>bold</b> <script>x</script> <img src="file:///etc/passwd">')
    assert texts(window) == ['<b>bold</b> <script>x</script> <img src="file:///etc/passwd">']
    part = window.lessons.panel.parts[0]
    assert isinstance(part, LessonText)
    assert part.loadResource(2, QUrl("file:///etc/passwd")).width() == 1  # nothing: for None Qt would look itself
    assert part.loadResource(2, QUrl("../x.png")).width() == 1


def test_a_picture_of_the_folder_is_shown(open_window: Open, tmp_path: Path) -> None:
    picture = QImage(900, 30, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(str(tmp_path / "wide.png"))
    window = opened(open_window, tmp_path, "![wide](wide.png)")
    part = window.lessons.panel.parts[0]
    assert isinstance(part, LessonText)
    found = part.loadResource(2, QUrl("wide.png"))
    assert isinstance(found, QImage)
    assert 80 <= found.width() <= part.viewport().width()


def test_pictures_come_from_the_folder_and_from_nowhere_else(open_window: Open, tmp_path: Path) -> None:
    outside = QImage(20, 20, QImage.Format.Format_RGB32)
    outside.fill(Qt.GlobalColor.red)
    (tmp_path / "elsewhere").mkdir()
    folder = tmp_path / "lesson"
    folder.mkdir()
    away = tmp_path / "elsewhere" / "secret.png"
    assert outside.save(str(away))
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20"><image xlink:href="{away}" width="20" height="20"/></svg>'
    (folder / "drawn.png").write_text(drawing, encoding="utf-8")
    window = opened(open_window, folder, "Text.")
    part = window.lessons.panel.parts[0]
    assert isinstance(part, LessonText)
    for name in (str(away), f"file://{away}", "../elsewhere/secret.png", "drawn.png", "not there.png"):
        found = part.loadResource(2, QUrl(name))
        assert isinstance(found, QImage), name
        assert found.width() == 1, name
    part.setHtml(f'<img src="{away}"> <img src="drawn.png">')
    shown = part.grab().toImage()
    red = QColor(Qt.GlobalColor.red)
    assert all(shown.pixelColor(x, y) != red for x in range(shown.width()) for y in range(shown.height()))


def test_a_race_is_shown(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, ":show race\nA\n# B\n:show no race\nC", "race-learning-rate")
    assert window.race.shown
    page_down(window)
    assert not window.race.shown
    page_up(window)
    assert window.race.shown
    window.lessons.leave()
    assert not window.race.shown


def test_a_name_and_its_neuron_are_marked_together(open_window: Open, tmp_path: Path) -> None:
    from bpsim.gui.diagram.spots import Spot

    window = opened(open_window, tmp_path, "Section chief 1 hears Grades. Then **section chief 1** speaks.")
    part, diagram = window.lessons.panel.parts[0], window.workspace.diagram
    assert isinstance(part, LessonText)
    diagram.spot_pointed.emit(Spot("node", node=(1, 0)))
    assert [found.cursor.selectedText() for found in part.extraSelections()] == ["Section chief 1", "section chief 1"]  # type: ignore[attr-defined]
    diagram.spot_pointed.emit(None)
    assert part.extraSelections() == []
    assert part.name_at(part.cursorRect().center()) == "Section chief 1"
    part.pointed.emit("Grades")
    assert diagram.pointed == Spot("input", node=(0, 0))
    part.pointed.emit("")
    assert diagram.pointed is None


def test_the_border_is_remembered_and_large_type_has_more_room(open_window: Open) -> None:
    window = open_window()
    window.lessons.open(WHO)
    QApplication.processEvents()
    split = window.lessons.split
    usual = split.sizes()[0]
    split.setSizes([usual + 60, split.width() - usual - 60])
    split.splitterMoved.emit(usual + 60, 1)
    left = split.sizes()[0]
    assert left > usual
    window.actions_by_name["present"].setChecked(True)
    QApplication.processEvents()
    window.actions_by_name["present"].setChecked(False)
    QApplication.processEvents()
    window.lessons.leave()
    window.lessons.open(WHO)
    QApplication.processEvents()
    assert abs(split.sizes()[0] - left) <= 2


def test_a_number_can_be_typed_at_once_and_then_keys_are_the_windows(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "A\n# B\n" + Q + "# C\nD")
    page_down(window)
    body = box_at(window, (1, 0)).body
    assert isinstance(body, NumberBody)
    assert QApplication.focusWidget() is body.field
    type_answer(body, "-0.18")
    assert QApplication.focusWidget() is window.workspace.diagram
    page_down(window)
    QTest.keyClick(window.workspace.diagram, Qt.Key.Key_Space)
    assert window.document.playback.cursor.frame > 0
    window.lessons.panel.person.setFocus()
    QTest.keyClick(window.lessons.panel.person, Qt.Key.Key_PageUp)
    assert texts(window) == ["Text.", "Behind."]
