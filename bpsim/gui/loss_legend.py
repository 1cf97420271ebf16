"""Which line is which in the loss curve."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bpsim.gui.theme import theme, theme_font

translate = QCoreApplication.translate


class LossLegend(QWidget):
    """A short stroke and a name for the full loss, the batch loss and, where there is one, the test loss."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._with_test = False
        self.setFont(theme_font(12))

    def show_test(self, on: bool) -> None:
        if on != self._with_test:
            self._with_test = on
            self.retranslate()

    def retranslate(self) -> None:
        names = (translate("LossLegend", "full loss"), translate("LossLegend", "batch loss"))
        self._names = (*names, translate("LossLegend", "test loss")) if self._with_test else names
        self.setAccessibleName(", ".join(self._names))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        width = sum(self.fontMetrics().horizontalAdvance(name) + 36 for name in self._names)
        return QSize(width, 24)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        left, middle = 0.0, self.height() / 2
        solid, dotted = Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine
        looks = ((theme().text, 3, solid), (theme().muted, 1, solid), (theme().forward, 2, dotted))
        for name, (colour, width, style) in zip(self._names, looks, strict=False):
            painter.setPen(QPen(colour, width, style))
            painter.drawLine(int(left), int(middle), int(left) + 18, int(middle))
            painter.setPen(theme().muted)
            room = self.fontMetrics().horizontalAdvance(name) + 4
            painter.drawText(QRectF(left + 23, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
            left += room + 32
        painter.end()
