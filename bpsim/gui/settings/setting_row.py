"""One line of the panel: what it is at the left, its value at the right, what is wrong with it below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bpsim.gui.theme import theme, theme_font

_GAP = 6


class SettingRow(QWidget):
    """``editor`` beside its label, or below it where both do not fit in the width."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFont(theme_font(13))
        self.label.setBuddy(editor)
        self._problem = problem_label()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(_GAP)
        self._line.addWidget(self.label)
        self._line.addWidget(editor, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addLayout(self._line)
        column.addWidget(self._problem)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def name(self, label: str, help_text: str = "") -> None:
        """Set label and tooltip; a screen reader gets both too."""
        self.label.setText(label)
        self.setToolTip(help_text)
        self.editor.setAccessibleName(label)
        self.editor.setAccessibleDescription(help_text)
        self._fit()

    @property
    def problem(self) -> str:
        return self._problem.text()

    def show_problem(self, message: str) -> None:
        """Say what is wrong, or (empty) that nothing is."""
        show_on(self._problem, message)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        wanted = self.label.sizeHint().width() + _GAP + self.editor.sizeHint().width()
        stacked = self.width() < wanted
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != direction:
            self._line.setDirection(direction)
            self._line.setSpacing(0 if stacked else _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setPen(theme().grid)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def problem_label() -> QLabel:
    """Where a problem is said: hidden until there is one."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(theme_font(12))
    label.setProperty("error", True)
    label.hide()
    return label


def show_on(label: QLabel, message: str) -> None:
    label.setText(message)
    label.setVisible(bool(message))
