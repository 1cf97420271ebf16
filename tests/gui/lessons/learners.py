"""Learners: one who knows everything the engine knows, and one who gets everything wrong first.

They do what a person does: they type, click, press buttons and turn pages; what is right they take from the engine.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bpsim.engine.mistakes.names import MISTAKES
from bpsim.gui.diagram.spots import Spot, box_of, spots_of
from bpsim.gui.formulas.notation import profile_of
from bpsim.gui.lessons.player import TRIES, LessonPlayer
from bpsim.gui.lessons.tasks.bodies import ChoiceBody, NumberBody, OrderBody, SheetBody
from bpsim.gui.lessons.tasks.box import TaskBox
from bpsim.gui.lessons.tasks.on_screen import ClickDoing, UntilDoing
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.asking import sign_of
from bpsim.session.lessons.progress import Outcome, Place
from bpsim.session.lessons.runs import Runs
from bpsim.session.lessons.tasks import asked_value, mistake_of
from bpsim.session.lessons.text.lesson import AskValue, Choose, FindMistake, Order, Predict, Write
from bpsim.session.lessons.text.showing import shown


def player_of(window: MainWindow) -> LessonPlayer:
    assert window.lessons.player is not None
    return window.lessons.player


def box_at(window: MainWindow, place: Place) -> TaskBox:
    assert window.lessons.showing is not None
    return window.lessons.showing.boxes[place]


def page_down(window: MainWindow) -> None:
    QApplication.processEvents()  # a key comes when the window is there again
    QTest.keyClick(window, Qt.Key.Key_PageDown)


def turn_page(window: MainWindow) -> None:
    """On, whatever is asked: once more where it is said that a task is open."""
    player = player_of(window)
    position, place = player.progress.position, player.place
    page_down(window)
    if player.progress.position == position and not player.is_last:
        assert box_at(window, place).passing.isVisible()
        page_down(window)


def page_up(window: MainWindow) -> None:
    QApplication.processEvents()  # a key comes when the window is there again
    QTest.keyClick(window, Qt.Key.Key_PageUp)


def click_spot(window: MainWindow, spot: Spot) -> None:
    diagram = window.workspace.diagram
    layout = diagram.diagram_layout
    assert layout is not None
    at = diagram.on_screen(box_of(layout, spot)).center().toPoint()
    QTest.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=at)


def type_answer(body: NumberBody, text: str) -> None:
    body.field.clear()
    body.field.insert(text)
    QTest.keyClick(body.field, Qt.Key.Key_Return)


def right_value(window: MainWindow, task: AskValue) -> str:
    """The engine's number with all its digits, with the sign of the notation."""
    stand = player_of(window).position.stand
    question = asked_value(task, stand)
    value = question.answer(Runs().trace(stand)) * sign_of(question, profile_of(stand.experiment))
    return f"{value:.12g}"


def do_right(window: MainWindow, place: Place) -> None:
    """The task at a place, done as it should be."""
    player, box = player_of(window), box_at(window, place)
    doing, body = player.doing_at(place), box.body
    assert doing is not None
    match doing.task:
        case AskValue() as task:
            assert isinstance(body, NumberBody)
            type_answer(body, right_value(window, task))
        case Predict():
            assert isinstance(body, NumberBody)
            type_answer(body, "0.4")
        case Choose(answers=answers):
            assert isinstance(body, ChoiceBody)
            right = next(index for index, answer in enumerate(answers) if answer.right)
            body.buttons[right].click()
        case FindMistake():
            assert isinstance(body, ChoiceBody)
            names = [name for name in MISTAKES if name in doing._choices]  # type: ignore[attr-defined]
            body.buttons[names.index(mistake_of(player.position.stand.experiment))].click()
        case Order(items=items):
            assert isinstance(body, OrderBody)
            for target in range(len(items)):
                while body.order[target] != target:
                    body.list.setCurrentRow(body.order.index(target))
                    body.up.click()
            body.check.click()
        case Write():
            assert isinstance(body, SheetBody)
            body.sheet.setPlainText("因为 …")
            body.done.click()
        case _ if isinstance(doing, ClickDoing):
            click_spot(window, doing.wanted[0])
        case _ if isinstance(doing, UntilDoing):
            make_true(window, doing, box)


def make_true(window: MainWindow, doing: UntilDoing, box: TaskBox) -> None:
    """By the author's solution, with the window's own means; where there is none it is given up."""
    stand, document = player_of(window).position.stand, window.document
    if not doing._task.solution:
        box.show_me.click()
        return
    solved = shown(stand, doing._task.solution)
    if solved.experiment is not stand.experiment:
        document.start_over("solution", solved.experiment)
    if solved.update > document.run.head:
        document.run.ensure(solved.update)
    document.seek(solved.update, 0)
    QApplication.processEvents()  # it is looked at once everything has been told of the edit


def do_wrong(window: MainWindow, place: Place) -> None:
    """As wrong as a task can be, three times; then every hint; then "Show me"."""
    player, box = player_of(window), box_at(window, place)
    doing, body = player.doing_at(place), box.body
    assert doing is not None
    for number in range(TRIES + 1):
        if player.progress.record(place).settled:
            return
        match doing.task:
            case AskValue():
                assert isinstance(body, NumberBody)
                type_answer(body, "not a number" if number == 0 else f"12345.{number}")
            case Predict():
                assert isinstance(body, NumberBody)
                type_answer(body, "???" if number == 0 else "9/8")
            case Choose() | FindMistake():
                assert isinstance(body, ChoiceBody)
                button = next((b for b in reversed(body.buttons) if b.isEnabled()), None)
                assert button is not None
                button.click()
            case Order():
                assert isinstance(body, OrderBody)
                body.check.click()
            case Write():
                assert isinstance(body, SheetBody)
                body.done.click()  # nothing is written
            case _ if isinstance(doing, ClickDoing):
                layout = window.workspace.diagram.diagram_layout
                assert layout is not None
                others = [s for s in spots_of(layout) if s not in doing.wanted and s.kind in ("node", "input")]
                click_spot(window, others[number % len(others)])
            case _:
                pass
    while box.hint.isVisible():
        box.hint.click()
    if box.show_me.isVisible():
        box.show_me.click()


def outcomes(player: LessonPlayer) -> dict[Place, Outcome]:
    return {place: record.outcome for place, _, record in player.records()}
