"""No button, heading or label of the window is cut: over sizes, languages and pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QHeaderView, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.parts.elided_label import ElidedLabel
from bpsim.gui.parts.wrapped_button import WrappedButton
from bpsim.gui.settings.doubts import DoubtsRow
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.combinations import WayOut
from bpsim.session.running.known.known import Told
from tests.gui.conftest import Open
from tests.gui.languages import ALL, RIGHT_TO_LEFT, spoken

SIZES = [(1024, 700), (1024, 720), (1366, 728), (1366, 768), (1440, 860), (1920, 1000)]
SMALL = [(911, 449), (683, 346), (700, 800)]  # 1366x768 at 150 % and at 200 %, half of a screen
SLACK = 1
HEADING_PADDING = 8


def cut_texts(window: QWidget) -> list[str]:
    """What is visible and has less room than its text takes."""
    found = []
    for widget in window.findChildren(QWidget):
        if (
            not widget.isVisible()
            or isinstance(widget, ElidedLabel)
            or not widget.visibleRegion().boundingRect().isValid()
        ):
            continue
        if isinstance(widget, QHeaderView):
            found += cut_headings(widget)
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.RichText and widget.pixmap().isNull():
            needed = lines_width(widget, widget.text()) if not widget.wordWrap() else widest_word(widget)
            room = widget.contentsRect().width()
        elif isinstance(widget, QAbstractButton) and widget.text() and not only_icon(widget):
            needed, room = (
                lines_width(widget, widget.text()),
                widget.width() - (22 if isinstance(widget, QCheckBox) else 4),
            )
        else:
            continue
        if needed > room + SLACK:
            found.append(f"{type(widget).__name__} {widget.text()!r}: {needed} of {room}")
    return found


def cut_headings(header: QHeaderView) -> list[str]:
    """Of the columns that are wholly in sight; a name that somebody gave may be shortened, and then ends in …."""
    found = []
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        first, size = header.sectionViewportPosition(section), header.sectionSize(section)
        in_sight = first >= 0 and first + size <= header.viewport().width()
        if header.orientation() == Qt.Orientation.Horizontal and in_sight and not header.isSectionHidden(section):
            font = header.model().headerData(section, header.orientation(), Qt.ItemDataRole.FontRole) or header.font()
            needed = QFontMetrics(font).horizontalAdvance(text)
            if needed > size - HEADING_PADDING + SLACK and header.textElideMode() == Qt.TextElideMode.ElideNone:
                found.append(f"heading {text!r}: {needed} of {size - HEADING_PADDING}")
    return found


def only_icon(button: QAbstractButton) -> bool:
    style = getattr(button, "toolButtonStyle", None)
    return style is not None and style() == Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()


def lines_width(widget: QWidget, text: str) -> int:
    shown = (
        text.replace("&&", "\0").replace("&", "").replace("\0", "&") if isinstance(widget, QAbstractButton) else text
    )
    return max((widget.fontMetrics().horizontalAdvance(line) for line in shown.split("\n")), default=0)


def widest_word(label: QLabel) -> int:
    words = [word for word in label.text().split() if all(ord(sign) < 0x2E80 for sign in word)]
    return max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)


@pytest.fixture(params=ALL)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Of the windows that are opened afterwards."""
    with spoken(request.param):
        yield request.param


PRESETS = ("hiring", "iris-4-6-3", "circle-2-4-1", "overfitting-1-12-1", "digits-64-32-10")
# English and Chinese everywhere; each of the others where there is least room and most to say
CASES = [
    *((language, preset, SIZES) for language in ("en", "zh") for preset in ("hiring-four", "iris-4-6-3", "digits-64-32-10")),
    *((language, "iris-4-6-3", [(1024, 700)]) for language in ALL if language not in ("en", "zh", RIGHT_TO_LEFT)),
    *((language, "iris-4-6-3", SMALL) for language in ALL if language != RIGHT_TO_LEFT),
    (RIGHT_TO_LEFT, "iris-4-6-3", [(1366, 768)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "preset", "sizes"), CASES, indirect=["language"])
def test_nothing_in_the_window_is_cut(
    language: str, open_window: Open, qtbot: QtBot, preset: str, sizes: list[tuple[int, int]]
) -> None:
    window: MainWindow = open_window(preset)
    window.document.run.ensure(12)
    window.document.run_grew.emit()
    window.document.seek(6, window.document.playback.last)
    for size in sizes:
        window.resize(*size)
        for page in window.workspace.side.keys:
            window.workspace.side.show_page(page)
            QApplication.processEvents()
            assert cut_texts(window) == [], (size, page)


@pytest.mark.parametrize("width", [170, 210, 300])
def test_suggestions_are_whole_in_a_narrow_panel(qtbot: QtBot, language: str, width: int) -> None:
    row = DoubtsRow()
    qtbot.addWidget(row)
    row.show_ways([WayOut("sigmoid", "bce"), WayOut("softmax", "cce"), WayOut("sigmoid", "half")])
    row.setFixedWidth(width)
    row.show()
    qtbot.waitExposed(row)
    assert row.buttons
    for button in row.buttons:
        assert isinstance(button, WrappedButton)
        assert "".join(button.text().split()) == "".join(button.words.split())
        assert lines_width(button, button.text()) <= button.width() - 8
        assert button.fontMetrics().lineSpacing() * len(button.text().split("\n")) <= button.height()
    assert cut_texts(row) == []


@pytest.mark.parametrize(
    ("language", "preset"),
    [
        (language, preset)
        for language in ALL
        if language != RIGHT_TO_LEFT
        for preset in (PRESETS if language in ("en", "zh") else PRESETS[-1:])
    ],
    indirect=["language"],
)
def test_title_and_losses_are_said_whole(language: str, open_window: Open, qtbot: QtBot, preset: str) -> None:
    """In fewer words or on a second line where the window is narrow; with all that may be said of a state."""
    window: MainWindow = open_window(preset)
    losses, title = window.workspace.losses, window.workspace.transport._title
    assert losses is not None
    classes = {"accuracy": Told(0.9714, 10000), "test_accuracy": Told(0.9778, 10000)}

    def said_whole() -> None:
        readout = losses._readout
        assert not readout.is_cut, (size, readout.shown_lines())
        assert "…" not in "".join(readout.shown_lines())
        assert readout.toolTip().splitlines()[0] == readout.text()
        assert readout.geometry().bottom() <= losses._plot.geometry().top()

    for size in SIZES:
        window.resize(*size)
        for told in ({}, classes):
            losses.show_cursor(10000, Told(0.125143, 9999), Told(0.082961, 10000), Told(0.105608, 10000), **told)
            QApplication.processEvents()
            qtbot.waitUntil(said_whole)  # what the worker finds out of this state may come between
        assert not title.is_cut, (size, title.shown_lines())
        assert cut_texts(losses) == []


def test_a_label_takes_the_longest_form_that_there_is_room_for(qtbot: QtBot) -> None:
    application("en", "light")
    label = ElidedLabel(40)
    qtbot.addWidget(label)
    label.setText("one long part · another long part", "one · another", "one")
    line = label.fontMetrics().height()

    def shown(words: str, lines: int) -> list[str]:
        label.resize(label.fontMetrics().horizontalAdvance(words) + 1, lines * line)
        return [text.replace("\N{NO-BREAK SPACE}", " ") for text in label.shown_lines()]

    assert shown(label.text(), 1) == [label.text()]
    assert shown("one long part · another", 1) == ["one · another"]
    assert shown("another long part ·", 2) == ["one long part ·", "another long part"]
    assert shown("one · ano", 1) == ["one"]
    assert not label.is_cut
    assert shown("on", 1)[0].endswith("…")
    assert label.is_cut
    assert label.toolTip() == label.text() == "one long part · another long part"


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    application("en", "light")
    whole = QWidget()
    qtbot.addWidget(whole)
    label, button = QLabel("far too long for it", whole), QPushButton("binary cross-entropy", whole)
    label.setGeometry(0, 0, 60, 20)
    button.setGeometry(0, 30, 80, 28)
    whole.show()
    assert len(cut_texts(whole)) == 2
