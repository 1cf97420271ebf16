"""The mistake lab in the window: switching on and off, the gradient check, the correct run, the riddle."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bpsim.engine.mistakes.names import MISTAKES, is_riddle
from bpsim.engine.mistakes.table import program_of
from bpsim.gui.language import set_language
from bpsim.gui.look.theme import theme
from bpsim.gui.losses.loss_readout import told_text
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
from bpsim.session.lab.mistake_lab import with_mistake
from bpsim.session.running.known.known import Told
from bpsim.session.words.number_format import format_number
from tests.gui.conftest import Open

NAMES = [program_of(mistake).name for mistake in MISTAKES]


def wait_for_check(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.mistakes.watch.result is not None, timeout=20_000)


def wait_for_companion(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.mistakes.companion.preview is not None, timeout=20_000)


def run_for(window: MainWindow, updates: int, qtbot: QtBot) -> None:
    window.control.run_to(updates)
    qtbot.waitUntil(lambda: not window.control.running, timeout=20_000)
    assert window.document.run.head >= updates


def menu_of(window: MainWindow) -> dict[str, QAction]:
    menu = window.actions_by_name.mistakes_menu
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def find(window: MainWindow, number: int = 0) -> None:
    window.mistakes.number = lambda n: number % n
    window.actions_by_name["find_mistake"].trigger()


# switching on and off


def test_a_mistake_is_switched_on_and_off_from_the_menu(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    run_for(window, 5, qtbot)
    before = window.document.run
    entries = menu_of(window)
    assert entries["None: the program is right"].isChecked()
    assert not entries["A left-over batch spills over"].isEnabled()  # there is only one sample
    entries["Wrong sign of the error"].trigger()
    document, banner = window.document, window.mistakes.banner
    assert document.experiment.mistake == "sign"
    assert document.run.head == 0
    assert banner.isVisible()
    assert banner.text.startswith("Deliberately wrong: Wrong sign of the error. The loss climbs")
    assert document.undo_stack.undoText() == "mistake: Wrong sign of the error"
    assert menu_of(window)["Wrong sign of the error"].isChecked()
    document.undo_stack.undo()
    assert document.run is before
    assert not banner.isVisible()
    document.undo_stack.redo()
    assert banner.isVisible()
    menu_of(window)["None: the program is right"].trigger()
    assert document.experiment.mistake == ""
    assert not banner.isVisible()


def test_the_banners_buttons(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("mistake-one-path")
    room = window.mistakes
    qtbot.mouseClick(room.banner._details, Qt.MouseButton.LeftButton)
    assert window.workspace.side.current == "mistake"
    assert room.page.reason.isVisible()
    assert "sum over all paths" in room.page.reason.text
    formulas = room.page.reason.formula_texts()
    assert formulas["wrong"] != formulas["right"]
    assert r"\sum" in formulas["right"]
    qtbot.mouseClick(room.banner._off, Qt.MouseButton.LeftButton)
    assert window.document.experiment.mistake == ""
    assert room.page.text.startswith("The program is right")


def test_a_mistake_is_chosen_on_its_page_with_the_keyboard(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    room = window.mistakes
    window.workspace.side.show_page("mistake")
    assert not room.page.options.buttons["stale-batch"].isEnabled()
    button = room.page.options.buttons["missing-derivative"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.document.experiment.mistake == "missing-derivative"
    assert not room.page.options.isVisible()
    assert room.page.why_button.isVisible()
    room.page.why_button.click()
    assert "chain rule" in room.page.reason.text


def test_switching_on_pauses_training(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    window.control.run()
    qtbot.waitUntil(lambda: window.document.run.head > 0, timeout=20_000)
    window.mistakes.switch_on("one-path")
    assert not window.control.running
    assert window.document.run.head == 0


# the gradient check


def test_the_check_marks_every_parameter_whose_gradient_disagrees(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("mistake-bias-mean")
    room = window.mistakes
    wait_for_check(window, qtbot)
    assert {place.name for place in room.marks.places} == {"b[1][0]", "b[1][1]", "b[1][2]", "b[2][0]", "b[2][1]"}
    window.actions_by_name["check_gradients"].trigger()
    assert window.workspace.side.current == "check"
    assert room.check_page.summary == (
        "5 of 20 gradients disagree with central differences of the loss. Each is too small by a factor of 2."
    )
    rows = room.check_page.table.texts()
    assert len(rows) == 20
    assert [row[0] for row in rows].count("≠") == 5
    assert {row[4] for row in rows if row[0] == "≠"} == {"0.500"}
    assert next(row[1] for row in rows if row[0] == "≠") == "b₁⁰"  # as tutorial 000 writes it


def test_the_check_follows_the_update_that_is_shown(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("mistake-stale-batch")
    wait_for_check(window, qtbot)
    room = window.mistakes
    assert room.watch.update == 0
    assert room.marks.places == frozenset()
    assert room.check_page.summary.startswith("All 15 gradients agree")
    window.document.run.ensure(2)
    window.document.seek(1)
    wait_for_check(window, qtbot)
    assert room.watch.update == 1
    assert len(room.marks.places) == 15


def test_a_right_program_is_checked_only_where_somebody_looks(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    assert not window.mistakes.watch.busy
    assert window.mistakes.watch.result is None
    window.actions_by_name["check_gradients"].trigger()
    wait_for_check(window, qtbot)
    assert window.mistakes.check_page.summary == "All 15 gradients agree with central differences of the loss."
    assert window.mistakes.marks.places == frozenset()
    window.workspace.side.show_page("explanation")
    assert window.mistakes.watch.result is None


def test_nothing_is_checked_while_training_flies_past(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("mistake-one-path")
    wait_for_check(window, qtbot)
    window.control.run()
    assert window.mistakes.watch.result is None
    assert window.mistakes.marks.places == frozenset()
    qtbot.waitUntil(lambda: window.document.run.head > 20, timeout=20_000)
    window.control.pause()
    wait_for_check(window, qtbot)
    assert window.mistakes.watch.update == window.document.playback.cursor.update
    assert len(window.mistakes.marks.places) == 12


def test_a_network_too_large_to_be_checked_says_so(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    window.editing.edit_structure((90, 90))
    window.actions_by_name["check_gradients"].trigger()
    assert window.mistakes.check_page.summary.startswith("More than 5000 parameters")
    assert window.mistakes.check_page.table.texts() == []
    assert not window.mistakes.watch.busy


def pixels_of(image: QImage, colour: QColor) -> int:
    return sum(
        image.pixelColor(x, y).rgb() == colour.rgb() for x in range(image.width()) for y in range(image.height())
    )


@pytest.mark.parametrize("dark", [False, True])
def test_marks_are_painted_on_the_diagram(open_window: Open, qtbot: QtBot, dark: bool) -> None:
    window = open_window("paths-3-3-2")
    if dark:
        window.actions_by_name["theme"].trigger()
    diagram = window.workspace.diagram
    assert pixels_of(diagram.grab().toImage(), theme().error) == 0
    window.mistakes.switch_on("equal-weights")  # all gradients are right
    wait_for_check(window, qtbot)
    framed = pixels_of(diagram.grab().toImage(), theme().error)
    assert framed > 200
    window.mistakes.switch_on("bias-mean")
    wait_for_check(window, qtbot)
    assert pixels_of(diagram.grab().toImage(), theme().error) > framed + 200


@pytest.mark.parametrize(("size", "zooms"), [((700, 400), 0), ((300, 190), 0), ((700, 400), 3), ((700, 400), -2)])
def test_the_frame_stands_round_what_is_seen_of_the_diagram(
    open_window: Open, size: tuple[int, int], zooms: int
) -> None:
    diagram = open_window("mistake-sign").workspace.diagram
    diagram.setParent(None)  # type: ignore[call-overload]
    diagram.resize(*size)
    for _ in range(abs(zooms)):
        (diagram.zoom_in if zooms > 0 else diagram.zoom_out)()
    image = diagram.grab().toImage()
    middle_x, middle_y, edge = size[0] // 2, size[1] // 2, 8
    for x, y, width, height in (
        (0, middle_y, edge, 40), (size[0] - edge, middle_y, edge, 40), (middle_x, 0, 40, edge),
        (middle_x, size[1] - edge, 40, edge),
    ):  # fmt: skip
        part = image.copy(x, y, width, height)
        colours = [part.pixelColor(i, j) for i in range(width) for j in range(height)]
        assert sum(colour.red() > colour.green() + 30 for colour in colours) > 5, (x, y)
    diagram.deleteLater()


# the correct run beside


def test_the_correct_programs_curve_runs_beside(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("mistake-sign")
    wait_for_companion(window, qtbot)
    assert window.mistakes.companion.beside() is None  # nothing is trained yet
    run_for(window, 40, qtbot)
    found = window.mistakes.companion.beside()
    assert found is not None
    row, extra = found
    assert extra.curve.last == window.document.run.head
    points = extra.curve.full(0, 10_000, 500)
    assert points.x[-1] == window.document.run.head
    assert points.y[-1] < points.y[0] < window.document.run.full_loss(window.document.run.head)
    assert row.name == "correct program"
    assert any(text.startswith("correct program") for text in window.comparison.list.texts())
    window.mistakes.switch_off()
    assert not any("correct program" in text for text in window.comparison.list.texts())


@pytest.mark.parametrize("head", [1, 7, 40])
def test_the_correct_programs_loss_is_that_of_the_update_it_stands_beside(
    open_window: Open, qtbot: QtBot, head: int
) -> None:
    window = open_window("mistake-sign")
    wait_for_companion(window, qtbot)
    preview = window.mistakes.companion.preview
    assert preview is not None
    run_for(window, head, qtbot)
    found = window.mistakes.companion.beside()
    assert found is not None
    at = int(np.flatnonzero(preview.updates <= head)[-1])
    assert found[0].loss == told_text(Told(float(preview.losses[at]), int(preview.updates[at])), head)
    assert found[0].loss.startswith(format_number(float(preview.losses[at])))


def test_the_correct_run_is_that_of_the_same_start(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("mistake-updated-weights")
    wait_for_companion(window, qtbot)
    preview = window.mistakes.companion.preview
    assert preview is not None
    assert preview.experiment.mistake == ""
    assert preview.losses[1] == pytest.approx(0.29102777369359933, rel=1e-12)


# find the mistake


def everything_said(window: MainWindow) -> str:
    """Every word of the window that is not among the guesses."""
    options = window.mistakes.page.options
    labels = [label.text() for label in window.findChildren(QLabel) if not options.isAncestorOf(label)]
    actions = [f"{action.text()} {action.toolTip()}" for action in window.findChildren(QAction)]
    return "\n".join([window.windowTitle(), window.mistakes.banner.text, *labels, *actions])


@pytest.mark.parametrize("preset", ["hiring-four", "mistake-one-path"])
def test_a_riddle_gives_nothing_away(open_window: Open, qtbot: QtBot, preset: str) -> None:
    window = open_window(preset)
    find(window, 3)
    document = window.document
    wait_for_check(window, qtbot)
    run_for(window, 3, qtbot)
    window.comparison.pin()
    assert is_riddle(document.experiment.mistake)
    assert document.run.training_at(0).settings.mistake == document.experiment.mistake
    said = everything_said(window)
    assert not [name for name in NAMES if name in said]
    assert not [name for name in MISTAKES if "-" in name and name in said]
    assert window.mistakes.banner.text.startswith("One mistake is on.")
    assert document.undo_stack.undoText() == "find the mistake"
    assert window.workspace.side.current == "mistake"
    assert not window.mistakes.page.reason.isVisible()
    assert not window.mistakes.page.why_button.isVisible()
    assert not any(action.isChecked() for action in menu_of(window).values())


def test_guessing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    find(window, 3)
    run_for(window, 3, qtbot)
    document, page = window.document, window.mistakes.page
    actual = document.experiment.settings.mistake_on
    run, place = document.run, document.playback.cursor
    losses = run.full_losses(0, 3, 10).y.tolist()
    wrong = "one-path" if actual != "one-path" else "sign"
    page.options.buttons[wrong].click()
    assert page.answer.startswith(f"Not “{program_of(wrong).name}”. With it ")
    assert is_riddle(document.experiment.mistake)
    assert document.run is run
    page.options.buttons[actual].click()
    assert page.answer.startswith(f"Right: {program_of(actual).name}. {program_of(actual).why}")
    assert document.experiment.mistake == actual
    assert document.run.head == run.head
    assert document.playback.cursor == place
    assert document.run.full_losses(0, 3, 10).y.tolist() == losses
    assert document.run.training_at(1).settings.mistake == actual
    assert window.mistakes.banner.text.startswith(f"Deliberately wrong: {program_of(actual).name}.")


def test_revealing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    find(window, 5)
    actual = window.document.experiment.settings.mistake_on
    window.mistakes.page.reveal_button.click()
    assert window.mistakes.page.answer == f"It was: {program_of(actual).name}."
    assert window.mistakes.page.reason.text == program_of(actual).why
    assert window.document.experiment.mistake == actual
    window.document.undo_stack.undo()
    assert is_riddle(window.document.experiment.mistake)
    assert not window.mistakes.page.reason.isVisible()


def test_a_riddle_follows_a_named_mistake_with_another_title(open_window: Open) -> None:
    window = open_window("mistake-sign")
    find(window)
    assert "Find the mistake" in window.windowTitle()
    assert window.document.experiment.story.en == ""
    assert window.document.experiment.settings.mistake_on != "sign"
    window.document.undo_stack.undo()
    assert window.document.experiment.mistake == "sign"


def test_a_guess_with_the_same_gradients_is_told_apart_too(open_window: Open) -> None:
    window = open_window("hiring-four")
    window.document.start_over("", with_mistake(window.document.experiment, "find-0"))
    room, experiment = window.mistakes, window.document.experiment
    same = [name for name in MISTAKES if name in ("equal-weights", "stale-batch")]
    for guess in same:
        if guess != experiment.settings.mistake_on:
            room.guess(guess)
            assert room.page.answer.startswith("Not “")


# everywhere


def test_the_lab_goes_with_the_language(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("mistake-one-path")
    try:
        set_language("zh")
        qtbot.waitUntil(lambda: window.document.experiment.title.zh in window.windowTitle())
        assert window.mistakes.banner.isVisible()
    finally:
        set_language("en")
    qtbot.waitUntil(lambda: window.document.experiment.title.en in window.windowTitle())
    assert window.mistakes.banner.text.startswith("Deliberately wrong: Only one of the paths counted.")


def test_the_banner_stands_over_the_race_and_the_presentation_too(open_window: Open) -> None:
    window = open_window("mistake-stale-batch")
    window.actions_by_name["race"].setChecked(True)
    assert window.race.shown
    assert window.mistakes.banner.isVisible()
    assert not window.actions_by_name["find_mistake"].isEnabled()
    window.actions_by_name["race"].setChecked(False)
    small = window.mistakes.banner._label.font().pixelSize()
    window.actions_by_name["present"].setChecked(True)
    assert window.mistakes.banner.isVisible()
    assert window.mistakes.banner._label.font().pixelSize() >= 20
    window.actions_by_name["present"].setChecked(False)
    assert window.mistakes.banner._label.font().pixelSize() == small


def test_another_experiment_is_right_again(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("mistake-sign")
    wait_for_check(window, qtbot)
    window.files.open_preset("hiring")
    assert not window.mistakes.banner.isVisible()
    assert window.mistakes.marks.places == frozenset()
    assert window.document.experiment.mistake == load_preset("hiring").experiment.mistake == ""


def test_no_worker_outlives_the_window(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("mistake-sign")
    wait_for_check(window, qtbot)
    window.context.closing.emit()
    names = {thread.name for thread in threading.enumerate()}
    assert "bpsim-check" not in names
    assert "bpsim-what-if" not in names
