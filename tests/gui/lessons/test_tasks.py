"""Tasks of a lesson in the window: how each is done, judged, hinted at and shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.gui.diagram.spots import Spot
from bpsim.gui.lessons.tasks.bodies import ChoiceBody, ElsewhereBody, NumberBody, SheetBody
from bpsim.session.asking.hidden import Hidden
from bpsim.session.lessons.progress import Outcome
from bpsim.session.running.run import Run
from bpsim.session.words.number_format import format_number
from tests.gui.conftest import Open
from tests.gui.lessons.learners import (
    box_at,
    click_spot,
    do_right,
    page_down,
    page_up,
    player_of,
    turn_page,
    type_answer,
)
from tests.gui.lessons.opening import DIVERGING, Q, opened, texts
from tests.session.lessons.writing import written


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
    QTest.keyClick(body.field, Qt.Key.Key_PageDown)
    assert texts(window) == ["Text.", "Behind."]


@pytest.mark.parametrize("presenting", [False, True])
def test_a_task_that_is_open_is_passed_over_by_a_second_page_down(
    open_window: Open, tmp_path: Path, presenting: bool
) -> None:
    """The first one says so and shows nothing; whatever is done meanwhile, it is said again."""
    window = opened(open_window, tmp_path, Q + "# Two\nEnd.")
    window.actions_by_name["present"].setChecked(presenting)
    box = box_at(window, (0, 0))
    page_down(window)
    assert box.passing.isVisible()
    assert box.passing.text() == "Not answered yet. Page Down once more goes on without an answer."
    assert texts(window) == ["Text."]
    assert not player_of(window).progress.record((0, 0)).passed
    assert isinstance(box.body, NumberBody)
    type_answer(box.body, "7")
    assert not box.passing.isVisible()
    page_down(window)
    assert texts(window) == ["Text."]
    page_down(window)
    assert texts(window) == ["Text.", "Behind."]
    assert not box.passing.isVisible()
    record = player_of(window).progress.record((0, 0))
    assert (record.passed, record.outcome) == (True, Outcome.OPEN)
    page_up(window)
    do_right(window, (0, 0))
    record = player_of(window).progress.record((0, 0))
    assert (record.passed, record.outcome) == (True, Outcome.DONE)
    page_down(window)
    assert texts(window) == ["End."]  # what is done asks nothing


def test_what_is_only_to_be_talked_about_asks_nothing(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "A\n:write Why?\nB")
    page_down(window)
    assert texts(window) == ["A", "B"]
    assert not player_of(window).progress.record((0, 0)).passed


PANELS = "One.\n# Two\n:show a of Director 2\nTwo.\n:predict output of President\n:show output\nThree."


def test_no_panel_says_what_is_asked_later(open_window: Open, tmp_path: Path) -> None:
    """From the beginning of the lesson until it is answered; what was computed before it stays."""
    window = opened(open_window, tmp_path, PANELS)
    predictions, losses = window.workspace.predictions, window.workspace.losses
    assert losses is not None

    def now() -> str:
        model = predictions._table.model()
        return str(model.index(0, 2).data())

    for _ in range(2):
        assert now() == "?"
        assert "?" in losses._readout.text()
        turn_page(window)
    assert window.document.playback.trace.a[2][0, 1] == window.document.playback.computed.a[2][0, 1]
    do_right(window, (1, 0))
    assert now() == "0.5111"
    assert window.document.hidden == Hidden()
    page_up(window)
    page_up(window)
    assert now() == "0.5111"  # it is known by now


def test_a_value_to_be_read_off_stands_there(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, ":show output\n:ask shown value of output\nB")
    assert window.document.hidden == Hidden()
    do_right(window, (0, 0))
    assert texts(window) == ["B"]


def test_what_a_choice_is_about_is_hidden_where_it_says_so(open_window: Open, tmp_path: Path) -> None:
    body = ":show slope of President\n:choose Q\n- a\n- b : right\n:hide slope of President, loss\nB"
    window = opened(open_window, tmp_path, body)
    trace = window.document.playback.trace
    assert trace.derivative[3][0, 0] != trace.derivative[3][0, 0]
    assert trace.loss != trace.loss
    do_right(window, (0, 0))
    assert window.document.hidden == Hidden()


def test_a_condition_turns_to_done_by_itself(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(open_window, tmp_path, "A\n:ask until loss < 0.1\n:solution update 1000\nB")
    box = box_at(window, (0, 0))
    assert isinstance(box.body, ElsewhereBody)
    assert box.question.text() == "Until the loss is less than 0.1"
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


def test_a_click_on_what_somebody_has_added_is_an_answer_too(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "Which?\n:ask click weight Section chief 1 to Director 2\nThat.")
    window.shaping.shaping.add_node(1)
    added = Spot("node", node=(1, window.document.experiment.network.layers[1] - 1))
    name = window.document.experiment.node_names[1][-1].to("en")
    click_spot(window, added)
    assert any(name in answer for answer in window.lessons.player.progress.record((0, 0)).answers)


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
    assert later.question.text() == "Your guess: the loss after 1\u202f000 updates"
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


@pytest.mark.usefixtures("slow_training")
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


@pytest.mark.parametrize(
    ("condition", "en", "zh"),
    [
        ("weight Section chief 1 → Director 2 > 0.1", "Until the weight Section chief 1 · IQ → Director 2 · Attitude is more than 0.1 (w₁₂⁽²⁾)", "直到 一科长 · 智商 → 二处长 · 工作态度 的权重大于 0.1（w₁₂⁽²⁾）"),
        ("bias of President >= -0.55", "Until the bias of President · Hire is at least −0.55 (b₁⁽³⁾)", "直到 总裁 · 录用 的偏置不小于 −0.55（b₁⁽³⁾）"),
        ("|δ of Director 1| < 0.001", "Until the size of the error term of Director 1 · Ability is less than 0.001 (|δ₁⁽²⁾|)", "直到 一处长 · 工作能力 的误差项的大小小于 0.001（|δ₁⁽²⁾|）"),
        ("accuracy = 0", "Until the accuracy is 0", "直到 准确率等于 0"),
    ],
)  # fmt: skip
def test_what_is_waited_for_is_said_in_words_first(
    open_window: Open, tmp_path: Path, condition: str, en: str, zh: str
) -> None:
    window = opened(open_window, tmp_path, f"A\n:ask until {condition}")
    box = box_at(window, (0, 0))
    assert box.question.text() == en
    window.actions_by_name["language"].trigger()
    QApplication.processEvents()
    assert box.question.text() == zh


def test_what_samples_are_waited_for_is_said(open_window: Open, tmp_path: Path) -> None:
    body = ":write A\n:ask until Li Si right\nB\n:ask until output of President < 0.1 for all\n:predict slope of Director 1\n"
    window = opened(open_window, tmp_path, body, "hiring-four")
    turn_page(window)
    assert box_at(window, (0, 1)).question.text() == "Until Li Si is right"
    turn_page(window)
    said = "Until the activation of President · Hire is less than 0.1 (a₁⁽³⁾), for every sample"
    assert box_at(window, (0, 2)).question.text() == said
    turn_page(window)
    assert box_at(window, (0, 3)).question.text().startswith("Your guess: the slope of Director 1 · Ability (")


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
