"""The teacher's window while the class looks at another screen: what is said, what comes next, notes, the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.look.targets import LARGE
from bpsim.gui.look.theme import dress, theme_font

translate = QCoreApplication.translate
USUAL_SIZE, LEAST_SIZE = (680, 540), (480, 320)
BORDERS = 10  # of a button, above and below what is in it
SECOND_MS = 1000
TIME_PIXELS, NOW_PIXELS, NEXT_PIXELS, NOTES_PIXELS = 20, 19, 16, 15


class TeacherWindow(QWidget):
    """Attributes: ``now``, ``next``, ``notes``, ``clock``, ``elapsed`` (labels), ``screens`` (who sees what).

    Signals: ``ended()``, the presentation is to end; ``screen_chosen(int)``, what the class is to look at.
    """

    ended = Signal()
    screen_chosen = Signal(int)

    def __init__(
        self, presented: QMainWindow, buttons: Sequence[QAction], pressed: Callable[[QKeyEvent], object]
    ) -> None:
        """The shortcuts of the window that is presented work here too, and ``pressed`` gets every other key.
        ``buttons``: what has a button below."""
        super().__init__()
        self._pressed, self.closed = pressed, False
        self.now, self.next, self.notes = (_words(pixels) for pixels in (NOW_PIXELS, NEXT_PIXELS, NOTES_PIXELS))
        self.clock, self.elapsed = QLabel(), QLabel()
        self.screens = QComboBox()
        self.screens.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.screens.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.screens.setMinimumContentsLength(10)  # the times beside it are whole in a narrow window
        self.screens.activated.connect(self.screen_chosen)
        self._class_sees, self._headings = QLabel(), [QLabel() for _ in range(3)]
        self._buttons = [_button(action) for action in buttons]
        self._end = QPushButton()
        self._end.setProperty("primary", True)
        self._end.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._end.clicked.connect(self.ended)
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._show_time)
        self._timer.start(SECOND_MS)
        self._build()
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*USUAL_SIZE)
        self.addActions([action for action in presented.findChildren(QAction) if _is_of_the_window(action)])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self)
        self.set_fonts()
        self.retranslate()

    def _build(self) -> None:
        for heading in self._headings:
            heading.setProperty("heading", True)
        top = QHBoxLayout()
        for widget in (self.clock, self.elapsed):
            top.addWidget(widget)
        top.setSpacing(16)
        top.addStretch(1)
        top.addWidget(self._class_sees)
        top.addWidget(self.screens, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        for heading, label, share in zip(self._headings, (self.now, self.next, self.notes), (2, 2, 5), strict=True):
            column.addWidget(heading)
            column.addWidget(_scrolled(label), share)
        below = QWidget()
        # for a finger, always: she stands beside the computer, and may have a touch screen
        below.setStyleSheet(f"QAbstractButton {{ min-height: {LARGE - BORDERS}px; min-width: {LARGE}px; }}")
        foot = QHBoxLayout(below)
        foot.setContentsMargins(0, 0, 0, 0)
        for button in self._buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._end)
        column.addWidget(below)

    # what is shown

    def show_words(self, now: str, to_come: str, notes: str) -> None:
        """The sentence of the step that is shown, what the next one will be, and what is for the teacher alone."""
        for label, text in ((self.now, now), (self.next, to_come), (self.notes, notes)):
            label.setText(text)

    def show_buttons(self, actions: Sequence[QAction]) -> None:
        """Only those of the actions."""
        for button in self._buttons:
            button.setVisible(button.defaultAction() in actions)

    def show_screens(self, names: Sequence[str], audience: int) -> None:
        """All screens, and the number of the one that the class sees."""
        self.screens.clear()
        self.screens.addItems(list(names))
        self.screens.setCurrentIndex(audience)

    def _show_time(self) -> None:
        self.clock.setText(QTime.currentTime().toString("HH:mm"))
        minutes, seconds = divmod(self._since.elapsed() // SECOND_MS, 60)
        self.elapsed.setText(translate("Teacher", "presenting for {time}").format(time=f"{minutes}:{seconds:02}"))

    def set_fonts(self) -> None:
        """A style sheet that is set takes every font back to what it was."""
        for label, pixels in ((self.now, NOW_PIXELS), (self.next, NEXT_PIXELS), (self.notes, NOTES_PIXELS)):
            label.setFont(theme_font(pixels))
        self.clock.setFont(theme_font(TIME_PIXELS, bold=True))
        self.elapsed.setFont(theme_font(NOTES_PIXELS))

    def retranslate(self) -> None:
        self.setWindowTitle(translate("Teacher", "For the teacher – bpsim"))
        words = (translate("Teacher", "NOW"), translate("Teacher", "NEXT"), translate("Teacher", "NOTES"))
        for heading, text in zip(self._headings, words, strict=True):
            heading.setText(text)
        self._class_sees.setText(translate("Teacher", "The class sees"))
        self.screens.setAccessibleName(translate("Teacher", "The class sees"))
        self._end.setText(translate("Teacher", "End"))
        self._show_time()

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Keys are the window's, not those of the first control in it."""
        super().showEvent(event)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self._pressed(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if not self.closed:
            event.ignore()
            self.ended.emit()

    def end(self) -> None:
        """For good; no clock goes on."""
        self.closed = True
        self._timer.stop()
        for action in self.actions():
            self.removeAction(action)
        self.close()
        self.deleteLater()


def _is_of_the_window(action: QAction) -> bool:
    """Whether it has a key that works wherever the focus is."""
    return bool(action.shortcuts()) and action.shortcutContext() == Qt.ShortcutContext.WindowShortcut


def _words(pixels: int) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    label.setFont(theme_font(pixels))
    return label


def _scrolled(label: QLabel) -> QScrollArea:
    """In a place that keeps its height, however much there is to read."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(label)
    return area


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
