"""Questions about the map, in a real window: which side, whose line."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.engine.backprop import forward
from bpsim.gui.ask.map_box import MapQuestionBox
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.language import set_language
from bpsim.gui.look.theme import theme
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.question import KINDS, LINE, MAP_KINDS, SIDE
from bpsim.session.learned.questions import LineQuestion, SideQuestion
from tests.gui.conftest import Open


def asking(open_window: Open, qtbot: QtBot, preset: str, kind: str, updates: int = 300) -> MainWindow:
    window = open_window(preset)
    window.document.run.ensure(updates)
    window.document.seek(updates)
    window.workspace.side.show_page("ask")
    assert window.ask.page is not None
    qtbot.mouseClick(window.ask.page.kinds.button(kind), Qt.MouseButton.LeftButton)
    return window


def box_of(window: MainWindow) -> MapQuestionBox:
    assert window.ask.page is not None
    return window.ask.page.map_question


def colours_of_map(window: MainWindow) -> set[str]:
    picture = box_of(window).map.picture
    assert picture is not None
    image = picture.image
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("preset", ["circle-2-4-1", "three-clouds-2-6-3"])
def test_the_side_of_a_point_is_asked_and_judged_by_the_forward_pass(
    open_window: Open, qtbot: QtBot, preset: str
) -> None:
    window = asking(open_window, qtbot, preset, SIDE)
    box, seen = box_of(window), set()
    assert window.ask.page is not None
    assert window.ask.page.question.isHidden(), "no value is hidden"
    for _ in range(6):
        asked = window.ask.maps.asked
        assert isinstance(asked, SideQuestion)
        out = forward(window.document.run.parameters(300), asked.inputs[None]).output[0]
        right = int(out[0] >= 0.5) if len(out) == 1 else int(out.argmax())
        assert asked.right == right
        seen.add(right)
        assert (np.abs(window.document.experiment.x - asked.inputs) > 0).any(axis=1).all(), "no sample"
        assert colours_of_map(window) == {theme().card.name()}
        assert box.map.picture is not None
        assert not box.map.picture.marks.wrong.any(), "rings would tell"
        wrong = next(k for k in range(len(box.choices)) if k != right)
        qtbot.mouseClick(box.choices[wrong], Qt.MouseButton.LeftButton)
        assert box.verdict.text().startswith("✗ Not yet. ")
        assert any(words in box.verdict.text() for words in ("nearest sample", "Pass the point forward"))
        qtbot.mouseClick(box.choices[right], Qt.MouseButton.LeftButton)
        assert box.verdict.text() == f"✓ Right: {box.choices[right].text()}"
        assert len(colours_of_map(window)) > 20
        qtbot.mouseClick(box.next, Qt.MouseButton.LeftButton)
    assert len(seen) == (2 if preset.startswith("circle") else 3), "each side comes"


def test_a_line_is_that_of_its_neuron_which_can_be_clicked_on_the_diagram(open_window: Open, qtbot: QtBot) -> None:
    window = asking(open_window, qtbot, "spiral-2-8-8-1", LINE)
    box, said, parameters = box_of(window), set(), window.document.run.parameters(300)
    for _ in range(8):
        asked, plane = window.ask.maps.asked, window.ask.maps._plane
        assert isinstance(asked, LineQuestion)
        assert plane is not None
        for line in asked.lines:
            points = np.array([plane.at(*plane.place(x, y)) for x, y in line.tolist()])
            z = points @ parameters.w[1][:, asked.right] + parameters.b[1][asked.right]
            assert np.abs(z).max() < 1e-9
        assert box.map.picture is not None
        assert len(box.map.picture.boundaries) == len(asked.lines)
        for wrong in (k for k in range(8) if k != asked.right):
            window.workspace.diagram.select(Spot("node", node=(1, wrong)))
            assert box.verdict.text().startswith("✗")
            said.add(box.verdict.text().split("The ")[1].split(" of ")[0] + box.verdict.text()[-9:])
        window.workspace.diagram.select(Spot("node", node=(1, asked.right)))
        assert box.verdict.text().startswith("✓ Right: ")
        window.workspace.diagram.select(None)
        qtbot.mouseClick(box.next, Qt.MouseButton.LeftButton)
    assert len(said) > 3, "each mistake has its words"


def test_nothing_else_gives_the_answer_away(open_window: Open, qtbot: QtBot) -> None:
    window = asking(open_window, qtbot, "circle-2-4-1", SIDE)
    window.actions_by_name["neuron_maps"].setChecked(True)
    for key in ("learned", "landscape", "health"):
        window.actions_by_name[key].trigger()
        QApplication.processEvents()
        page = window.workspace.side.page
        assert page is not None
        assert page.picture_now is None, key  # type: ignore[attr-defined]
        assert "The page Ask " in page.note.text()  # type: ignore[attr-defined]
        assert page.reveal.isVisible(), "a way out"  # type: ignore[attr-defined]
    window.actions_by_name["learned"].trigger()
    assert window.learned.page.note.text() == "The page Ask has a question about this map."
    assert window.learned.page.typed.isHidden()
    assert window.document.playback.trace is window.document.playback.computed, "values of the update stay"
    window.workspace.side.show_page("ask")
    assert window.ask.page is not None
    window.ask.page.kinds.show_all_button.click()
    assert box_of(window).isHidden()
    assert box_of(window).map.isHidden()
    window.actions_by_name["learned"].trigger()
    assert window.learned.page.picture_now is window.learned.page.map


def test_the_class_in_turn_and_a_reveal_without_a_point(open_window: Open, qtbot: QtBot) -> None:
    window = asking(open_window, qtbot, "circle-2-4-1", SIDE)
    page, box = window.ask.page, box_of(window)
    assert page is not None
    page.turns.mode.setCurrentIndex(1)
    page.turns.names_typed.emit("Li, Wang")
    qtbot.mouseClick(box.show_answer, Qt.MouseButton.LeftButton)
    assert box.verdict.text().startswith("It is ")
    assert window.ask.turns.points == (0, 0)
    qtbot.mouseClick(box.next, Qt.MouseButton.LeftButton)
    asked = window.ask.maps.asked
    assert asked is not None
    qtbot.mouseClick(box.choices[asked.right], Qt.MouseButton.LeftButton)
    assert window.ask.turns.points == (1, 0)
    qtbot.mouseClick(box.choices[asked.right], Qt.MouseButton.LeftButton)
    assert window.ask.turns.points == (1, 0), "once"


def test_both_kinds_take_turns_and_follow_the_cursor(open_window: Open, qtbot: QtBot) -> None:
    window = asking(open_window, qtbot, "circle-2-4-1", SIDE)
    assert window.ask.page is not None
    qtbot.mouseClick(window.ask.page.kinds.button(LINE), Qt.MouseButton.LeftButton)
    assert isinstance(window.ask.maps.asked, LineQuestion), "what was pressed"
    window.ask.maps.ask_next()
    assert isinstance(window.ask.maps.asked, SideQuestion)
    window.ask.maps.ask_next()
    line = window.ask.maps.asked
    assert isinstance(line, LineQuestion)
    window.document.seek(0)
    again = window.ask.maps.asked
    assert isinstance(again, LineQuestion)
    assert again is not line, "of the start weights"
    window.ask.hide(frozenset({SIDE, "a"}))
    assert not window.ask.page.question.isHidden()
    assert not box_of(window).isHidden()
    assert set(MAP_KINDS).isdisjoint(KINDS), "no worksheet asks for them"


@pytest.mark.parametrize(("preset", "can"), [("sine-1-8-1", set()), ("clouds-2-1", {SIDE}), ("hiring", {SIDE, LINE})])
def test_only_where_there_is_a_map(open_window: Open, preset: str, can: set[str]) -> None:
    window = open_window(preset)
    window.workspace.side.show_page("ask")
    assert window.ask.page is not None
    assert {kind for kind in MAP_KINDS if window.ask.page.kinds.button(kind).isEnabled()} == can


def test_in_chinese_and_large(open_window: Open, qtbot: QtBot) -> None:
    window = asking(open_window, qtbot, "circle-2-4-1", LINE)
    set_language("zh")
    QApplication.processEvents()
    window.actions_by_name["present"].setChecked(True)
    QApplication.processEvents()
    assert box_of(window).question.text().startswith("这条直线")
    assert box_of(window).question.font().pixelSize() > 14


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(("size", "answered"), [((1440, 900), True), ((1366, 768), False)])
@pytest.mark.parametrize("kinds", [(SIDE,), (LINE,), (SIDE, LINE)])
def test_the_map_is_seen_whole_with_its_question_and_a_wrong_answer(
    open_window: Open, qtbot: QtBot, kinds: tuple[str, ...], size: tuple[int, int], answered: bool, language: str
) -> None:
    window = asking(open_window, qtbot, "circle-2-4-1", kinds[0])
    set_language(language)
    window.resize(*size)
    for kind in kinds[1:]:
        qtbot.mouseClick(window.ask.page.kinds.button(kind), Qt.MouseButton.LeftButton)
    asked, box = window.ask.maps.asked, box_of(window)
    assert asked is not None
    if answered:
        box.choices[(asked.right + 1) % len(box.choices)].click()
        assert box.verdict.text()
    for _ in range(3):
        QApplication.processEvents()
    for widget in (box.question, *([box.verdict] if answered else []), box.next, box.map):
        assert widget.visibleRegion().boundingRect() == widget.rect(), widget


@pytest.mark.parametrize(("first", "then"), [(SIDE, LINE), (LINE, SIDE)])
def test_a_kind_that_is_pressed_is_what_is_asked(open_window: Open, qtbot: QtBot, first: str, then: str) -> None:
    classes = {SIDE: SideQuestion, LINE: LineQuestion}
    window = asking(open_window, qtbot, "circle-2-4-1", first)
    kinds = window.ask.page.kinds
    assert isinstance(window.ask.maps.asked, classes[first])
    for pressed, asked in ((then, then), (first, then), (first, first), (then, first), (then, then)):
        qtbot.mouseClick(kinds.button(pressed), Qt.MouseButton.LeftButton)
        assert isinstance(window.ask.maps.asked, classes[asked])


@pytest.mark.parametrize("key", ["learned", "landscape", "health"])
def test_a_page_that_is_hidden_can_reveal_all(open_window: Open, qtbot: QtBot, key: str) -> None:
    window = asking(open_window, qtbot, "circle-2-4-1", SIDE)
    window.actions_by_name[key].trigger()
    QApplication.processEvents()
    page = window.workspace.side.page
    qtbot.mouseClick(page.reveal, Qt.MouseButton.LeftButton)
    assert window.document.hidden.kinds == frozenset()
    qtbot.waitUntil(lambda: page.picture_now is not None, timeout=20_000)
    assert page.reveal.isHidden()
