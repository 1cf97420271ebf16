"""One line of the panel: what it is at the left, its value at the right, what is wrong with it below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import on_its_side
from bpsim.gui.settings.drag_label import DragLabel

_GAP = 6


class SettingRow(QWidget):
    """``editor`` beside its label, or below it where both do not fit in the width.

    It places its parts itself: none of Qt's layouts says how high it gets at a width that makes it break.
    """

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named = ("", "")
        self.label = DragLabel(self)
        self.label.setFont(theme_font(13))
        self.label.setBuddy(editor)
        self.editor = editor
        editor.setParent(self)
        self._problem = problem_label()
        self._problem.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def name(self, label: str, help_text: str = "") -> None:
        """Set label and tooltip; a screen reader gets both too."""
        if (label, help_text) == self._named:
            return
        self._named = label, help_text
        self.label.setText(label)
        self.label.setToolTip(help_text)
        self.setToolTip(help_text)
        self.editor.setAccessibleName(label)
        self.editor.setAccessibleDescription(help_text)
        self._place()

    @property
    def problem(self) -> str:
        return self._problem.text()

    def show_problem(self, message: str) -> None:
        """Say what is wrong, or (empty) that nothing is."""
        if message != self.problem:
            show_on(self._problem, message)
            self.updateGeometry()
            self._place()

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self._one_line_width()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(0, self._line_height(self.width()) + 1)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._line_height(width) + self._problem_height(width) + 1

    def _one_line_width(self) -> int:
        return self.label.sizeHint().width() + _GAP + self.editor.sizeHint().width()

    def _line_height(self, width: int) -> int:
        label, editor = self.label.sizeHint().height(), self.editor.sizeHint().height()
        return label + editor if width < self._one_line_width() else max(label, editor)

    def _problem_height(self, width: int) -> int:
        return self._problem.heightForWidth(width) + 2 if self.problem else 0

    def _place(self) -> None:
        width, line = self.width(), self._line_height(self.width())
        label, editor = self.label.sizeHint(), self.editor.sizeHint().height()
        if width < self._one_line_width():
            self.label.setGeometry(0, 0, width, label.height())
            self.editor.setGeometry(0, label.height(), width, editor)
        else:
            left = label.width() + _GAP
            self.label.setGeometry(on_its_side(self, QRect(0, 0, label.width(), line)))
            self.editor.setGeometry(on_its_side(self, QRect(left, (line - editor) // 2, width - left, editor)))
        self._problem.setGeometry(0, line, width, self._problem_height(width))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the label or the editor wants another size
            self.updateGeometry()
            self._place()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
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
