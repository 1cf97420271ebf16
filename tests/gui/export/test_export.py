"""Export from the window: the dialog, the work behind it, the clipboard, tables for spreadsheets."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QProgressDialog, QTableWidget
from pytestqt.qtbot import QtBot

from bpsim.cli import main
from bpsim.gui.export import job
from bpsim.gui.export.choices import KINDS
from bpsim.gui.export.dialog import ExportDialog
from bpsim.gui.export.figures import pictures
from bpsim.gui.landscape.page import MAIN_DIRECTIONS, SECTION
from bpsim.gui.painted.painted_view import HasPicture
from bpsim.gui.parts import copying
from bpsim.gui.parts.copying import CopyAction, copyable
from bpsim.gui.parts.number_table import Line, NumberTable
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.frames import StepSize
from bpsim.session.health.measuring import LOOKED_AT
from tests.gui.conftest import Open

PATIENCE = 60_000


def asked(window: MainWindow) -> ExportDialog:
    window.actions_by_name["export"].trigger()
    assert window.export.dialog.isVisible()
    assert not window.export.dialog.isModal()
    return window.export.dialog


def done(qtbot: QtBot, dialog: ExportDialog, out: Path) -> str:
    with qtbot.waitSignal(dialog.ended, timeout=PATIENCE):
        dialog.export_to(out)
    return dialog.said


def test_a_picture_is_that_of_the_command_line(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.document.seek(0, 9)
    dialog = asked(window)
    dialog.options.choose("diagram", ".svg")
    out = tmp_path / "out" / "step.svg"
    out.parent.mkdir()
    assert done(qtbot, dialog, out) == f"Written: {out}"
    again = tmp_path / "again.svg"
    assert main(["export", "hiring", "--format", "svg", "--frame", "9", "--out", str(again)]) == 0
    assert out.read_bytes() == again.read_bytes()
    assert os.listdir(out.parent) == ["step.svg"]


def test_a_clip_of_an_edited_and_forked_run(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("hiring-four-minibatch")
    document = window.document
    document.step(StepSize.UPDATE)
    window.editing.edit_weight(1, 0, 0, "1.5")
    document.seek(document.run.head)
    document.step(StepSize.UPDATE)
    dialog = asked(window)
    dialog.options.choose("clip", ".gif")
    assert done(qtbot, dialog, tmp_path / "clip").startswith("Written")
    with Image.open(tmp_path / "clip.gif") as clip:  # the suffix was added
        assert clip.n_frames > 10
        assert clip.size == (1200, 750)


def test_the_window_goes_on_and_a_cancelled_export_leaves_nothing(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    for _ in range(40):
        window.document.step(StepSize.UPDATE)
    window.document.seek(0)
    dialog = asked(window)
    dialog.options.choose("clip", ".gif")
    dialog.options._last[0].setValue(39)
    dialog.options._steps.setCurrentIndex(0)
    with qtbot.waitSignal(dialog.job.progressed, timeout=PATIENCE):
        dialog.export_to(tmp_path / "x.gif")
    assert not dialog.can_export
    window.actions_by_name["step"].trigger()
    assert window.document.playback.cursor.frame > 0
    with qtbot.waitSignal(dialog.ended, timeout=PATIENCE):
        qtbot.mouseClick(dialog._cancel, Qt.MouseButton.LeftButton)
    assert dialog.said == "Cancelled; nothing was written."
    assert [name for name in os.listdir(tmp_path) if "x.gif" in name] == []
    assert dialog.can_export


def test_an_export_that_fails_says_why(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    dialog = asked(window)
    dialog.options.choose("program", ".py")
    said = done(qtbot, dialog, tmp_path / "no" / "x.py")
    assert said.startswith("Not exported.")
    assert "No such file" in said
    assert dialog.can_export


def test_while_one_is_made_ready_no_other_can_begin(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large experiment takes a while to be written: the window lives, and its buttons say what can be done."""
    window, seen = open_window(), []
    dialog = asked(window)
    dialog.options.choose("program", ".py")

    def slowly(path: Path, contents: FileContents) -> None:
        threading.Event().wait(0.3)
        write_file(path, contents)

    monkeypatch.setattr(job, "write_file", slowly)
    QTimer.singleShot(100, lambda: seen.append((dialog.can_export, dialog.said)))
    assert done(qtbot, dialog, tmp_path / "x.py").startswith("Written:")
    assert seen == [(False, "Exporting x.py")]
    assert dialog.can_export


def test_closing_the_window_ends_the_export(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.document.step(StepSize.UPDATE)
    dialog = asked(window)
    dialog.options.choose("clip", ".gif")
    with qtbot.waitSignal(dialog.job.progressed, timeout=PATIENCE):
        dialog.export_to(tmp_path / "x.gif")
    window.context.closing.emit()
    assert not dialog.job.running
    assert [name for name in os.listdir(tmp_path) if "x.gif" in name] == []


def test_a_window_that_closes_does_not_wait_for_it(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that has no time to end well is killed, and what it has begun is taken away all the same."""
    window = open_window()
    window.document.step(StepSize.UPDATE)
    dialog = asked(window)
    dialog.options.choose("clip", ".gif")
    with qtbot.waitSignal(dialog.job.progressed, timeout=PATIENCE):
        dialog.export_to(tmp_path / "x.gif")
    assert [name for name in os.listdir(tmp_path) if "x.gif" in name], "it is being written"
    monkeypatch.setattr(job, "CLOSING_MS", 0)
    begin = time.perf_counter()
    window.context.closing.emit()
    assert time.perf_counter() - begin < 1.0
    assert not dialog.job.running
    assert [name for name in os.listdir(tmp_path) if "x.gif" in name] == []


def test_what_was_finished_unseen_is_said_by_the_window(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    dialog = asked(window)
    dialog.options.choose("program", ".py")
    with qtbot.waitSignal(dialog.ended, timeout=PATIENCE):
        dialog.export_to(tmp_path / "hiring.py")
        dialog.close()
    assert window.workspace.message_bar.message == f"Written: {tmp_path / 'hiring.py'}"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_every_choice_is_one_that_the_command_line_takes(open_window: Open, kind: object, tmp_path: Path) -> None:
    from bpsim.commands.arguments import parsed
    from bpsim.commands.export import request_of

    window = open_window()
    window.document.step(StepSize.UPDATE)
    dialog = asked(window)
    for row in kind.formats:  # type: ignore[attr-defined]
        dialog.options.choose(kind.id, row.suffix)  # type: ignore[attr-defined]
        words = dialog.options.words(tmp_path / f"x{row.suffix}")
        request = request_of(parsed(["export", "x", *words]))
        assert (request.kind, request.out.suffix) == (row.kind, row.suffix)  # type: ignore[attr-defined]


def test_health_is_offered_as_its_page_shows_it(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("hiring-four")
    window.document.run.ensure(30)
    window.document.seek(30)
    window.actions_by_name["health"].trigger()
    qtbot.waitUntil(lambda: window.health.following.complete, timeout=30_000)
    page = window.health.page
    for box, index in ((page.what, LOOKED_AT.index("gradient")), (page.layer, 1)):
        box.setCurrentIndex(index)
        box.activated.emit(index)
    qtbot.waitUntil(lambda: window.health.following.complete, timeout=30_000)
    options = asked(window).options
    options.choose("health", ".svg")
    words = options.words(tmp_path / "h.svg")
    assert [words[words.index(name) + 1] for name in ("--quantity", "--layer", "--update")] == ["gradient", "2", "30"]
    assert not options._layer.isHidden()
    options._quantity.setCurrentIndex(LOOKED_AT.index("norm"))
    assert options._layer.isHidden(), "it is of all layers"
    options._quantity.setCurrentIndex(LOOKED_AT.index("gradient"))
    done(qtbot, window.export.dialog, tmp_path / "h.svg")
    text = (tmp_path / "h.svg").read_text(encoding="utf-8")
    assert page.heading.text() in text
    assert page.verdict.text() in text


def test_the_last_choices_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    memory = Remembered(tmp_path / "settings.ini")
    first = ExportDialog(memory)
    qtbot.addWidget(first)
    first.options.choose("chart", ".pdf")
    first.options._width.setValue(800)
    first.options._boxes["log"].setChecked(True)
    first.show()
    first.close()
    second = ExportDialog(memory)
    qtbot.addWidget(second)
    assert second.options.kind.id == "chart"
    assert (second.options.format.id, second.options.format.suffix) == ("pdf", ".pdf")
    words = second.options.words(Path("x.pdf"))
    assert "800x750" in words
    assert "--log" in words


def test_the_button_asks_for_a_file_by_the_experiments_name(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    dialog = asked(window)
    dialog.options.choose("report", ".html")
    qtbot.mouseClick(dialog._export, Qt.MouseButton.LeftButton)
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    assert Path(asking.selectedFiles()[0]).name == "Hiring-one-applicant.html"
    asking.reject()


def test_what_is_not_trained_yet_is_said(open_window: Open) -> None:
    dialog = asked(open_window())
    dialog.options.choose("losses")
    assert dialog.said == "Nothing is trained yet: the whole run is made for it."
    dialog.options.choose("program")
    assert dialog.said == ""


# the clipboard


def test_the_diagram_on_the_clipboard(open_window: Open) -> None:
    window = open_window()
    window.document.seek(0, 9)
    window.actions_by_name["copy_picture"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    image = QImage(data.imageData())
    assert (image.width(), image.height()) == (1920, 1200)
    assert b"Grades" in data.data("image/svg+xml").data()
    assert window.workspace.message_bar.message == "The diagram is on the clipboard."


def test_the_loss_chart_on_the_clipboard(open_window: Open) -> None:
    window = open_window()
    window.document.step(StepSize.UPDATE)
    window.actions_by_name["copy_chart"].trigger()
    svg = QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()
    assert b"full loss" in svg
    image = QImage(QGuiApplication.clipboard().mimeData().imageData())
    shown = image.convertToFormat(QImage.Format.Format_RGB888)  # kept: its bits are only lent
    assert np.frombuffer(shown.constBits(), np.uint8).min() < 60


@pytest.mark.parametrize("write", [pictures.svg_bytes, pictures.pdf_bytes, pictures.image_of])
def test_what_cannot_be_painted_raises_and_nothing_more(qapp: QApplication, write: Callable[..., object]) -> None:
    """A device that is destroyed while somebody paints on it would take the process with it."""

    class Broken:
        title, size, scale = "", (300.0, 200.0), 1.0

        def paint(self, painter: QPainter) -> None:
            raise ValueError("no such thing")

    with pytest.raises(ValueError, match="no such thing"):
        write(Broken(), None)


def shown_page(window: MainWindow, qtbot: QtBot, key: str) -> None:
    window.actions_by_name[key].trigger()
    if key == "health":
        qtbot.waitUntil(lambda: window.health.following.complete, timeout=30_000)
    if key == "landscape":
        qtbot.waitUntil(lambda: window.landscape.page.picture_now is not None, timeout=30_000)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("preset", "key", "word"),
    [
        ("xor", "learned", b">1.12<"),
        ("sine-1-8-1", "learned", b"x1"),
        ("xor", "landscape", b"main direction"),
        ("xor", "health", b"Line: median."),
    ],
)
def test_a_pages_picture_on_the_clipboard(open_window: Open, qtbot: QtBot, preset: str, key: str, word: bytes) -> None:
    window = open_window(preset)
    window.document.run.ensure(40)
    window.document.seek(40)
    shown_page(window, qtbot, key)
    if key == "landscape":
        window.landscape.page.what.setCurrentIndex(MAIN_DIRECTIONS)
        window.landscape.page.chosen.emit()
        qtbot.waitUntil(lambda: window.landscape.page.note.text().startswith("These two"), timeout=30_000)
    page = window.workspace.side.page
    assert isinstance(page, HasPicture)
    assert page.picture_now is not None
    size = page.picture_now.picture_size
    window.actions_by_name["copy_page"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert word in data.data("image/svg+xml").data()
    image = QImage(data.imageData())
    assert image.width() / image.height() == pytest.approx(size.width() / size.height(), rel=0.02)
    assert max(image.width() / 1920, image.height() / 1200) == pytest.approx(1.0, rel=0.01), "sharp on a slide"
    assert window.workspace.message_bar.message == "The page's picture is on the clipboard."


def test_the_step_of_the_landscape_is_copied_too(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    shown_page(window, qtbot, "landscape")
    window.landscape.page.what.setCurrentIndex(SECTION)
    window.landscape.page.chosen.emit()
    qtbot.waitUntil(lambda: window.landscape.page.picture_now is window.landscape.page.section, timeout=30_000)
    window.actions_by_name["copy_page"].trigger()
    assert b"learning rate" in QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()


def test_what_is_hidden_from_the_class_is_not_copied(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("xor")
    for key in ("learned", "health"):
        shown_page(window, qtbot, key)
        window.actions_by_name["copy_page"].trigger()
        window.document.hide(Hidden(frozenset({"a"})))
        QApplication.processEvents()
        QGuiApplication.clipboard().setText("as it was")
        window.actions_by_name["copy_page"].trigger()
        assert QGuiApplication.clipboard().text() == "as it was"
        assert window.workspace.message_bar.message == "The page at the right has no picture to copy."
        window.document.hide(Hidden(frozenset()))


@pytest.mark.parametrize("key", ["learned", "landscape", "health"])
def test_the_pictures_have_a_menu_that_copies_them(open_window: Open, qtbot: QtBot, key: str) -> None:
    window = open_window("xor")
    shown_page(window, qtbot, key)
    room = getattr(window, key)
    target = room.page.chart.plot.viewport() if key == "health" else room.page.map
    at = target.rect().center()
    chosen: list[str] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        chosen.extend(action.text() for action in menu.actions())
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, window, choose)
    QApplication.sendEvent(target, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, target.mapToGlobal(at)))
    assert chosen == ["Copy the page's picture"]
    assert window.workspace.message_bar.message == "The page's picture is on the clipboard."


def test_predictions_copy_to_a_spreadsheet(open_window: Open) -> None:
    window = open_window("hiring-four")
    table = window.workspace.predictions.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["sample", "start", "now", "target", "decision"]
    assert lines[1].split("\t")[:4] == ["Zhang San", "0.5111", "0.5111", "1"]
    model = table.model()
    table.selectionModel().select(
        QItemSelection(model.index(0, 1), model.index(1, 2)), QItemSelectionModel.SelectionFlag.Select
    )
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 2


@pytest.mark.parametrize("cancelled", [False, True])
def test_a_table_that_takes_long_to_copy_says_so_and_can_be_stopped(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cancelled: bool
) -> None:
    monkeypatch.setattr(copying, "A_MOMENT_MS", 0)
    monkeypatch.setattr(copying, "A_LOOK", 0.0)
    table, told = QTableWidget(300, 2), []
    qtbot.addWidget(table)
    QGuiApplication.clipboard().setText("before")

    def rows() -> Iterator[list[str]]:
        for row in range(300):
            for bar in table.findChildren(QProgressDialog):
                told.append(bar.labelText())
                if cancelled and row > 100:
                    bar.cancel()
            yield [str(row), "x"]

    copying.CopyAction(table, rows).trigger()
    assert "Copying… 100 rows" in told
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == ["before"] if cancelled else len(lines) == 300
    qtbot.waitUntil(lambda: not table.findChildren(QProgressDialog))


def test_hidden_columns_stay_behind(qtbot: QtBot) -> None:
    table = QTableWidget(1, 2)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels(["a", "b"])
    table.setColumnHidden(0, True)
    copyable(table).trigger()
    assert QGuiApplication.clipboard().text().split("\n")[0] == "b"


def test_an_explanations_table_copies(qtbot: QtBot) -> None:
    table = NumberTable()
    qtbot.addWidget(table)
    table.show_table(("", "x"), [Line("Grades", ("−0.50",)), Line("sum", ("1.2×10⁻⁷",), result=True)], 12)
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\tx\nGrades\t-0.50\nsum\t1.2e-07"
    assert table.findChild(CopyAction) is not None
