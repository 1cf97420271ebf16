"""Asking the class in a real window: hide, ask, answer wrong and right, reveal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.engine.tracing import Trace
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.language import set_language
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.question import KINDS, Question
from bpsim.session.frames import Quantity
from tests.gui.ask.seeing import digits_of, painted_texts, readable, readable_on
from tests.gui.conftest import Open

if TYPE_CHECKING:
    from bpsim.gui.ask.page import AskPage


def page_of(window: MainWindow) -> AskPage:
    assert window.ask.page is not None
    return window.ask.page


def type_answer(qtbot: QtBot, window: MainWindow, text: str) -> str:
    """Type into the field and press Return; what is said then."""
    question = page_of(window).question
    question.field.clear()
    question.field.insert(text)  # Qt's test keys know plain letters only
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    return question.verdict.text()


def at(window: MainWindow, quantity: Quantity, layer: int | None = None, node: int | None = None) -> None:
    position = window.document.playback.frames.position(quantity, layer, node)
    assert position is not None
    window.document.seek(0, position)


def hide(qtbot: QtBot, window: MainWindow, *kinds: str) -> None:
    window.workspace.side.show_page("ask")
    for kind in kinds:
        qtbot.mouseClick(page_of(window).kinds.button(kind), Qt.MouseButton.LeftButton)


def test_asked_answered_wrong_then_right_and_revealed(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.DELTA, 2, 1)
    hide(qtbot, window, "delta")
    page, trace = page_of(window), window.document.playback.computed
    assert window.ask.asked == Question(0, "delta", 3, 0)
    assert "President" in page.question.question.text()
    delta, a, t = float(trace.delta[3][0, 0]), float(trace.a[3][0, 0]), float(trace.t[0, 0])
    assert digits_of(delta) not in " ".join(readable(window))

    # the source of this preset writes derivatives with the sign turned: delta is t - a times the slope
    assert "1 − a²" in type_answer(qtbot, window, str((t - a) * (1 - a * a)))
    assert page.question.verdict.property("error")
    assert "some books call δ" in type_answer(qtbot, window, f"1 − {a:.4f}")
    assert "character" in type_answer(qtbot, window, "0.5 $ 3")
    assert digits_of(delta) not in " ".join(painted_texts(window.workspace.diagram))

    said = type_answer(qtbot, window, f"(1−{a:.4f})×{a:.4f}×(1−{a:.4f})".replace(".", ","))
    assert said.startswith("✓")
    assert not page.question.verdict.property("error")
    assert any(digits_of(delta) in text for text in painted_texts(window.workspace.diagram))

    page.question.next.click()
    assert window.ask.asked == Question(0, "delta", 2, 0)
    page.question.show_answer.click()
    assert digits_of(float(trace.delta[2][0, 0])) in page.question.verdict.text()
    page.kinds.show_all_button.click()
    assert window.ask.asked is None
    assert window.document.playback.trace is trace
    assert not page.question.field.isEnabled()


@pytest.mark.parametrize(
    ("preset", "kinds"),
    [
        *(("hiring", (kind,)) for kind in KINDS),
        ("hiring-four-minibatch", KINDS),
        ("hiring-four-minibatch", ("gradient",)),
        ("mazur-2-2-2", ("delta", "new")),
    ],
)
def test_no_hidden_number_can_be_read_anywhere(
    open_window: Open, qtbot: QtBot, preset: str, kinds: tuple[str, ...]
) -> None:
    window = open_window(preset)
    hide(qtbot, window, *kinds)
    document = window.document
    playback = document.playback
    side = window.workspace.side
    for quantity, layer, node in (
        (Quantity.LOSS, None, None), (Quantity.DELTA, 1, 1), (Quantity.GRADIENT, 1, 0), (Quantity.CHECK, None, None),
    ):  # fmt: skip
        at(window, quantity, layer, node)
        for key in side.keys:
            side.show_page(key)
            QApplication.processEvents()
            first = key == side.keys[0]  # what stands beside pages and diagram is the same with each of them
            told = readable(window) if first else [*readable_on(side), *painted_texts(window.workspace.diagram)]
            seen = " ".join(told).replace(document.experiment.story.en, "")  # an author's words are not ours
            assert "NaN" not in seen
            assert "no longer finite" not in seen
            known = open_numbers(playback.trace)
            for kind in kinds:
                for question in _questions(window, kind):
                    digits = digits_of(question.answer(playback.computed))
                    assert not digits or digits in known or digits not in seen, (key, quantity, question, digits)


def open_numbers(shown: Trace) -> str:
    """All that is not hidden: a bias's gradient, say, is delta, and may be read there."""
    arrays = (
        shown.x,
        shown.t,
        shown.before.flat,
        shown.after.flat,
        shown.gradient.flat,
        *shown.z,
        *shown.a,
        *shown.da,
        *shown.derivative,
        *shown.delta,
    )
    return " ".join(digits_of(value) for array in arrays for value in array.ravel().tolist())


def _questions(window: MainWindow, kind: str) -> list[Question]:
    trace, row = window.document.playback.computed, window.document.row
    if kind in ("gradient", "new"):
        return [Question(0, kind, place.layer, place.target, place.source) for place in trace.network.places()]
    return [
        Question(0, kind, layer, node, None, row)
        for layer in trace.z.layers
        for node in range(trace.network.layers[layer])
    ]


def test_hidden_is_a_question_mark_and_not_the_dash_of_not_yet(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.A, 1, 1)
    hide(qtbot, window, "z", "a")
    texts = painted_texts(window.workspace.diagram)
    assert texts.count("z ?") == 2
    assert texts.count("z –") == 3
    at(window, Quantity.CHECK)
    window.actions_by_name["hide"].trigger()
    assert "z ?" not in painted_texts(window.workspace.diagram)
    window.actions_by_name["hide"].trigger()
    assert painted_texts(window.workspace.diagram).count("z ?") == 5
    assert window.document.hidden.in_order == ("z", "a")


def test_predictions_and_narrator_keep_what_is_hidden(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.DELTA, 2, 1)
    hide(qtbot, window, "a", "delta")
    assert painted_texts(window.workspace.predictions).count("?") == 2
    assert window.workspace.narrator.text() == "What happens here is for the class to say."
    window.actions_by_name["hide"].trigger()
    assert "?" not in painted_texts(window.workspace.predictions)
    assert "class" not in window.workspace.narrator.text()


def test_a_click_on_the_diagram_asks_for_what_is_hidden_there(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.UPDATE, 3)
    hide(qtbot, window, "delta", "new")
    diagram = window.workspace.diagram
    diagram.spot_selected.emit(Spot("node", node=(2, 1)))
    assert window.ask.asked == Question(0, "delta", 2, 1)
    diagram.spot_selected.emit(Spot("edge", edge=(2, 0, 1)))
    assert window.ask.asked == Question(0, "new", 2, 1, 0)
    diagram.spot_selected.emit(Spot("bias", node=(1, 0)))
    assert window.ask.asked == Question(0, "new", 1, 0)
    diagram.spot_selected.emit(Spot("input", node=(0, 0)))
    assert window.ask.asked == Question(0, "new", 1, 0)


def test_hints_climb_from_the_rule_to_the_answer(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.A, 1, 0)
    hide(qtbot, window, "z")
    box = page_of(window).question
    trace = window.document.playback.computed
    answer = digits_of(float(trace.z[1][0, 0]))
    box.hint.click()
    assert box.hint_texts() == ["z₁⁽¹⁾ = x₁ w₁₁⁽¹⁾ + x₂ w₂₁⁽¹⁾ + b₁⁽¹⁾"]
    box.hint.click()
    assert box.hint_texts()[1:] == ["= 1.00 × 0.80 + 0.10 × 0.20 − 1.00"]
    assert window.document.hidden.opened == frozenset()
    box.hint.click()
    assert box.hint_texts()[2:] == ["= −0.1800"]
    assert window.document.hidden.opened == {Question(0, "z", 1, 0)}
    assert answer in box.verdict.text()
    box.next.click()
    assert box.hint_texts() == []


def test_the_class_in_turn(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.A, 1, 0)
    hide(qtbot, window, "a", "z")  # what is pressed last is asked first
    page, trace = page_of(window), window.document.playback.computed
    page.turns.mode.setCurrentIndex(1)
    qtbot.keyClicks(page.turns.names, "3")
    qtbot.keyClick(page.turns.names, Qt.Key.Key_Return)
    assert page.turns.turn.text() == "It is the turn of Team 1."
    assert page.question.hint.isHidden()
    type_answer(qtbot, window, "77")
    assert page.turns.turn.text() == "It is the turn of Team 2."
    assert type_answer(qtbot, window, str(trace.z[1][0, 0])).startswith("✓")
    assert page.turns.score.text() == "Team 1 0 · Team 2 1 · Team 3 0"
    qtbot.keyClick(page.question.field, Qt.Key.Key_Return)
    assert window.ask.asked == Question(0, "a", 1, 0)
    assert page.turns.score.text() == "Team 1 0 · Team 2 1 · Team 3 0"
    page.turns.mode.setCurrentIndex(0)
    assert page.turns.turn.isHidden()


def test_stepping_on_asks_for_the_next_update(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.CHECK)
    hide(qtbot, window, "new")
    type_answer(qtbot, window, str(window.document.playback.computed.after.w[1][0, 0]))
    window.actions_by_name["step"].trigger()
    assert window.ask.asked == Question(1, "new", 1, 0, 0)
    window.editing.edit_weight(1, 0, 0, "0.7")
    assert window.document.hidden.in_order == ("new",)
    assert window.document.hidden.opened == frozenset()


def test_hidden_weights_are_question_marks_in_their_table_too(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.CHECK)
    window.workspace.side.show_page("weights")
    hide(qtbot, window, "new")
    window.workspace.side.show_page("weights")
    page = window.shaping.page
    assert page is not None
    assert [page.model.data(page.model.index(row, 0)) for row in range(3)] == ["?", "?", "?"]


def test_training_goes_on_while_values_are_hidden(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    hide(qtbot, window, *KINDS)
    window.control.pace = "fast"
    window.actions_by_name["run"].trigger()
    qtbot.waitUntil(lambda: window.document.run.head > 50, timeout=20_000)
    window.control.pause()
    assert window.ask.asked is not None
    assert window.ask.asked.update == window.document.playback.cursor.update


def test_ctrl_k_opens_the_page_ready_for_an_answer(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.DELTA, 3, 0)
    window.actions_by_name["ask"].trigger()
    assert window.workspace.side.current == "ask"
    assert window.document.hidden.in_order == ("delta",)
    assert page_of(window).question.field.hasFocus()


def test_the_question_speaks_the_window_s_language(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.DELTA, 3, 0)
    hide(qtbot, window, "delta")
    set_language("zh")
    qtbot.waitUntil(lambda: "总裁" in page_of(window).question.question.text())
    set_language("en")
    qtbot.waitUntil(lambda: "President" in page_of(window).question.question.text())


def test_a_question_is_whole_however_narrow_its_page(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    hide(qtbot, window, "z")
    type_answer(qtbot, window, "77")
    window.resize(1024, 600)
    page, question = page_of(window), page_of(window).question
    QApplication.processEvents()
    said = question.question
    assert said.fontMetrics().horizontalAdvance(said.text().splitlines()[0]) > page.viewport().width()
    for label in (said, question.verdict):
        assert label.text()
        assert label.width() <= page.viewport().width()
        assert label.height() >= label.heightForWidth(label.width()) > 0


def test_a_clicker_steps_on_while_the_field_waits_for_an_answer(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    hide(qtbot, window, "delta")
    field = page_of(window).question.field
    field.setFocus()
    before = window.document.playback.cursor.frame
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert window.document.playback.cursor.frame > before


def test_a_verdict_and_another_theme_keep_the_large_type(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    hide(qtbot, window, "delta")
    window.actions_by_name["present"].setChecked(True)
    type_answer(qtbot, window, "77")
    question = page_of(window).question
    sizes = [widget.font().pixelSize() for widget in (question.verdict, question.question, question.check)]
    assert min(sizes) >= 18
    window.actions_by_name["theme"].trigger()
    QApplication.processEvents()
    assert [widget.font().pixelSize() for widget in (question.verdict, question.question, question.check)] == sizes


def test_presentation_makes_it_large(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    hide(qtbot, window, "delta")
    page = page_of(window)
    question = page.question
    large = (question.question, question.check, question.hint, page.kinds.button("z"), page.kinds.heading,
             page.turns.mode)  # fmt: skip
    before = [widget.font().pixelSize() for widget in large]
    usual_height = question.hint.height()
    window.actions_by_name["present"].setChecked(True)
    QApplication.processEvents()
    for widget, pixels in zip(large, before, strict=True):
        assert widget.font().pixelSize() > 1.3 * pixels
    assert question.hint.height() > 1.3 * usual_height
    window.actions_by_name["present"].setChecked(False)
    assert [widget.font().pixelSize() for widget in large] == before


def test_in_a_presentation_hints_stand_beside_the_question(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    hide(qtbot, window, "delta")
    window.resize(1366, 768)
    window.actions_by_name["present"].setChecked(True)
    page = page_of(window)
    page.question.hint.click()
    QApplication.processEvents()
    corner = page.question.hints.mapTo(page, QPoint(0, 0))
    assert corner.x() > page.question.mapTo(page, QPoint(0, 0)).x() + page.question.width() - 1
    assert corner.y() < page.question.mapTo(page, QPoint(0, 0)).y()


def test_the_axis_of_the_losses_says_nothing_while_outputs_are_hidden(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    window.document.run.ensure(5)
    window.document.seek(4)
    panel = window.workspace.losses
    assert panel is not None
    open_texts = painted_texts(panel)
    assert any(text.startswith("0.") for text in open_texts)
    hide(qtbot, window, "a")
    assert [text for text in painted_texts(panel) if text.startswith("0.")] == []
    assert any("?" in text for text in painted_texts(panel))
    hide(qtbot, window, "a")
    assert painted_texts(panel) == open_texts


def test_a_kind_of_values_that_is_pressed_is_what_is_asked_and_says_what_it_hides_besides(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window("hiring")
    window.document.seek(0, window.document.playback.last)
    window.workspace.side.show_page("ask")
    page = window.ask.page
    for kind in ("z", "delta", "a"):
        qtbot.mouseClick(page.kinds.button(kind), Qt.MouseButton.LeftButton)
        assert window.ask.asked.hidden_as == kind
    for kind in ("a", "delta"):
        qtbot.mouseClick(page.kinds.button(kind), Qt.MouseButton.LeftButton)
    assert window.ask.asked.hidden_as == "z"
    assert page.kinds.besides.text() == ""
    assert page.kinds.besides.isHidden()
    qtbot.mouseClick(page.kinds.button("delta"), Qt.MouseButton.LeftButton)
    assert page.kinds.besides.text() == ("Hides with it, as it would tell: loss by activation, gradients, new weights")
    set_language("zh")
    qtbot.waitUntil(lambda: page.kinds.besides.text() == "一并隐藏（否则会泄露）：损失对激活值的偏导、梯度、新权重")


def test_right_in_another_notation_is_a_point(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.DELTA, 3, 0)
    hide(qtbot, window, "delta")
    page, trace = page_of(window), window.document.playback.computed
    delta = float(trace.delta[3][0, 0])
    said = type_answer(qtbot, window, str(delta))  # this preset writes it with its sign turned
    assert said.startswith("Right but for its sign")
    assert not page.question.verdict.property("error")
    assert window.document.hidden.opened == frozenset()  # alone one finds the sign too
    page.turns.mode.setCurrentIndex(1)
    qtbot.keyClicks(page.turns.names, "2")
    qtbot.keyClick(page.turns.names, Qt.Key.Key_Return)
    type_answer(qtbot, window, str(delta))
    assert page.turns.score.text() == "Team 1 1 · Team 2 0"
    assert window.document.hidden.opened == {Question(0, "delta", 3, 0)}


def test_a_slope_is_a_slope_in_the_notation_of_the_hiring_presets(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    at(window, Quantity.GRADIENT, 3, 0)
    hide(qtbot, window, "gradient", "delta")
    trace = window.document.playback.computed
    slope, entering = float(trace.derivative[3][0, 0]), float(trace.a[2][0, 0])
    assert "slope f′(z) alone" in type_answer(qtbot, window, f"{slope:.4f}")
    window.workspace.diagram.spot_selected.emit(Spot("edge", edge=(3, 0, 0)))
    assert window.ask.asked == Question(0, "gradient", 3, 0, 0)
    assert "incoming activation alone" in type_answer(qtbot, window, f"{entering:.4f}")


def test_who_asks_while_training_runs_asks_about_one_moment(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.control.pace = "fast"
    window.control.run_to(1_000_000_000)
    qtbot.waitUntil(lambda: window.document.run.head > 100)
    window.actions_by_name["ask"].trigger()
    assert not window.control.running
    assert window.ask.asked is not None
    head = window.document.run.head
    assert window.document.playback.cursor.update == window.document.playback.trace.update
    qtbot.wait(40)
    assert window.document.run.head == head
