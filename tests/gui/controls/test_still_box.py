"""Lists on pages that scroll: the wheel scrolls, and nothing that was chosen changes unseen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.controls.still_box import StillBox
from tests.gui.conftest import Open


def wheel_down(widget: QWidget) -> bool:
    """Whether the widget took it for itself."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_chooses_nothing(qtbot: QtBot) -> None:
    box = StillBox()
    qtbot.addWidget(box)
    box.addItems(["one", "two", "three"])
    box.show()
    wheel_down(box)
    assert box.currentText() == "one"


def test_words_that_are_too_long_lose_their_middle(qtbot: QtBot) -> None:
    pictures = []
    for end in ("1,1", "1,2"):
        box = StillBox()
        qtbot.addWidget(box)
        box.addItem(f"a pixel of the picture {end}")
        box.resize(90, 30)
        box.show()
        pictures.append(box.grab().toImage())
    assert pictures[0] != pictures[1], "the ends tell them apart"


def test_words_that_fit_are_whole(qtbot: QtBot) -> None:
    box = StillBox()
    qtbot.addWidget(box)
    box.addItem("in 6 s")
    box.resize(box.sizeHint())
    box.show()
    fitting = box.grab().toImage()
    box.resize(box.width() + 40, box.height())
    wider = box.grab().toImage()
    room = box.fontMetrics().horizontalAdvance("in 6 s")
    assert fitting.copy(0, 4, room, box.height() - 8) == wider.copy(0, 4, room, box.height() - 8)


def test_every_list_that_can_be_scrolled_away_is_one(open_window: Open) -> None:
    window = open_window("spiral-2-8-8-1")
    window.resize(683, 346)
    found = 0
    for page in window.workspace.side.keys:
        window.workspace.side.show_page(page)
        QApplication.processEvents()
        for area in window.workspace.findChildren(QScrollArea):
            for box in area.findChildren(QComboBox):
                assert isinstance(box, StillBox), (page, box)
                found += box.isVisible()
    assert found > 12


def test_no_list_takes_a_width_by_a_clock_of_its_own(open_window: Open) -> None:
    """As Qt does with ``AdjustToContents``: a moment after its words changed it lies over what stands beside it."""
    window = open_window("iris-4-6-3")
    for page in window.workspace.side.keys:
        window.workspace.side.show_page(page)
    boxes = window.findChildren(QComboBox)
    assert len(boxes) > 12
    assert [box for box in boxes if box.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents] == []
