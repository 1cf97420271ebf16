"""A short stroke in the colour of a curve, to stand beside its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget


class Swatch(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor()
        self.setFixedSize(self.sizeHint())

    def show_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(22, 16)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.setPen(QPen(self._colour, 3))
            middle = self.height() / 2
            painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))
