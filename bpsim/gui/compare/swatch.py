"""A short stroke as a curve is drawn, to stand beside its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget


class Swatch(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour, self._style = QColor(), Qt.PenStyle.SolidLine
        self.setFixedSize(self.sizeHint())

    def show_line(self, colour: QColor, style: Qt.PenStyle) -> None:
        self._colour, self._style = colour, style
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(22, 16)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.setPen(QPen(self._colour, 3 if self._style == Qt.PenStyle.SolidLine else 2, self._style))
            middle = self.height() / 2
            painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))
