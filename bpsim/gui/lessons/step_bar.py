"""The bar of steps: where one is, what is done, and a click that goes there."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from bpsim.gui.look.theme import theme

translate = QCoreApplication.translate
HEIGHT, GAP = 14, 3


class StepState(Enum):
    """Of a step: nobody was there; it was seen, and tasks are open; all its tasks are done."""

    NEW = "new"
    SEEN = "seen"
    DONE = "done"


class StepBar(QWidget):
    """Signals: ``step_requested(int)``."""

    step_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: Sequence[StepState] = ()
        self._titles: Sequence[str] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def states(self) -> tuple[StepState, ...]:
        return tuple(self._states)

    @property
    def current(self) -> int:
        return self._current

    def show_steps(self, states: Sequence[StepState], titles: Sequence[str], current: int) -> None:
        self._states, self._titles, self._current = states, titles, current
        done = sum(state is StepState.DONE for state in states)
        self.setAccessibleName(
            translate("Lesson", "Step {number} of {count}, {done} done").format(
                number=current + 1, count=len(states), done=done
            )
        )
        self.update()

    def _box(self, index: int) -> QRectF:
        width = self.width() / max(1, len(self._states))
        gap = GAP if width > 3 * GAP else 0.5
        return QRectF(index * width, 2, max(1.0, width - gap), HEIGHT - 4)

    def step_at(self, at: QPoint) -> int:
        """The step that stands there."""
        return max(0, min(len(self._states) - 1, int(at.x() * len(self._states) / max(1, self.width()))))

    def centre_of(self, index: int) -> QPoint:
        return self._box(index).center().toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        colours = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fills = {StepState.NEW: colours.grid, StepState.SEEN: colours.faint, StepState.DONE: colours.forward}
            for index, state in enumerate(self._states):
                box = self._box(index)
                if state is StepState.SEEN:  # a half one, for whoever does not see its colour
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(fills[StepState.NEW])
                    painter.drawRoundedRect(box, 4, 4)
                    box = box.adjusted(0, box.height() / 2, 0, 0)
                painter.setPen(QPen(colours.text, 2) if index == self._current else Qt.PenStyle.NoPen)
                painter.setBrush(fills[state])
                painter.drawRoundedRect(box.adjusted(1, 0, -1, 0) if index == self._current else box, 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self._states:
            self.step_requested.emit(self.step_at(event.position().toPoint()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._titles:
            step = self.step_at(event.pos())
            QToolTip.showText(event.globalPos(), f"{step + 1} · {self._titles[step]}", self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, HEIGHT)
