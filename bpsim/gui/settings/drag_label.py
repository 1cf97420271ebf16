"""A label that can be dragged to the left and to the right, to try other values of what it names."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from bpsim.gui.look.theme import theme

PIXELS_A_NOTCH = 2.0
SLOWER = 8.0  # with Shift held
_REACH = 3.0  # how far the mouse moves before a click becomes a drag
_ARROWS = 15


class DragLabel(QLabel):
    """Signals: ``dragged(int)``: how many notches to the right of where it began; ``dropped()`` when let go.

    Escape while dragging emits ``withdrawn()``. ``set_draggable`` turns it on; an arrow shows it.
    """

    dragged = Signal(int)
    dropped = Signal()
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draggable = False
        self._from: QPointF | None = None
        self._travelled = 0.0
        self._notches: int | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_draggable(self, on: bool) -> None:
        self._draggable = on
        if on:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.unsetCursor()
        self.updateGeometry()
        self.update()

    @property
    def dragging(self) -> bool:
        return self._notches is not None

    def sizeHint(self) -> QSize:  # noqa: N802
        hint = super().sizeHint()
        return QSize(hint.width() + (_ARROWS + 4 if self._draggable else 0), max(24, hint.height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._draggable and event.button() == Qt.MouseButton.LeftButton:
            self._from, self._travelled = event.position(), 0.0
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._from is None:
            return
        slower = SLOWER if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        self._travelled += (event.position().x() - self._from.x()) / slower
        self._from = event.position()
        if self._notches is None and abs(self._travelled) < _REACH:
            return
        if self._notches is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)  # for Escape
        notches = round(self._travelled / PIXELS_A_NOTCH)
        if notches != self._notches:
            self._notches = notches
            self.dragged.emit(notches)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._end():
            self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self._end():
            self.withdrawn.emit()
        else:
            super().keyPressEvent(event)

    def _end(self) -> bool:
        """Let go; whether it was being dragged."""
        was, self._from, self._notches = self.dragging, None, None
        return was

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not (self._draggable and self.isEnabled()):
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().muted, 1.3))
            left = super().sizeHint().width() + 4.0
            box = QRectF(left, self.height() / 2 - 3.0, _ARROWS - 3.0, 6.0)
            middle = box.center().y()
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
            for end, inward in ((box.left(), 3.0), (box.right(), -3.0)):
                painter.drawLine(QPointF(end, middle), QPointF(end + inward, box.top()))
                painter.drawLine(QPointF(end, middle), QPointF(end + inward, box.bottom()))
