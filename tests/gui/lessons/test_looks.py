"""How a lesson looks: languages, themes, large type, pictures, and where the keys go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bpsim.gui.diagram.spots import Spot
from bpsim.gui.lessons.tasks.bodies import NumberBody
from bpsim.gui.lessons.text_view import LessonText
from tests.gui.conftest import Open
from tests.gui.lessons.learners import box_at, page_down, page_up, type_answer
from tests.gui.lessons.opening import WHO, Q, opened, texts


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
    from bpsim.gui.look.theme import theme

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


def test_the_shortest_name_that_is_looked_for_has_two_letters(open_window: Open, tmp_path: Path) -> None:
    window = opened(open_window, tmp_path, "First h1, then y alone.", "general-3-3-2")
    part = window.lessons.panel.parts[0]
    assert isinstance(part, LessonText)
    assert "h1" in part.names
    assert min(map(len, part.names)) == 2


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
