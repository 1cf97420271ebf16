"""Which line is which in the loss curve."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left

translate = QCoreApplication.translate


class LossLegend(QWidget):
    """A short stroke and a name for the full loss, the batch loss and, where there is one, the test loss."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._with_test = False
        self._what = "loss"
        self._accuracies: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self.setFont(theme_font(12))

    def show_test(self, on: bool) -> None:
        if on != self._with_test:
            self._with_test = on
            self.retranslate()

    def show_what(self, what: str, accuracies: tuple[str, ...]) -> None:
        """``what``: "loss", "accuracy" or "both"; which accuracies there are."""
        if (what, accuracies) != (self._what, self._accuracies):
            self._what, self._accuracies = what, accuracies
            self.retranslate()

    def retranslate(self) -> None:
        words = {
            "full": translate("LossLegend", "full loss"), "batch": translate("LossLegend", "batch loss"),
            "test": translate("LossLegend", "test loss"), "accuracy": translate("LossLegend", "accuracy"),
            "test_accuracy": translate("LossLegend", "test accuracy"),
        }  # fmt: skip
        losses = ("full", "batch", *(("test",) if self._with_test else ())) if self._what != "accuracy" else ()
        self._shown = (*losses, *(self._accuracies if self._what != "loss" else ()))
        self._names = tuple(words[name] for name in self._shown)
        self.setAccessibleName(", ".join(self._names))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        width = sum(self.fontMetrics().horizontalAdvance(name) + 36 for name in self._names)
        return QSize(width, 24)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with painter_from_left(self) as painter:
            left, middle = 0.0, self.height() / 2
            solid, dotted = Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine
            looks = {
                "full": (theme().text, 3, solid), "batch": (theme().muted, 1, solid),
                "test": (theme().forward, 2, dotted),
                "accuracy": (theme().positive, 2, solid), "test_accuracy": (theme().positive, 2, dotted),
            }  # fmt: skip
            for shown, name in zip(self._shown, self._names, strict=True):
                colour, width, style = looks[shown]
                painter.setPen(QPen(colour, width, style))
                painter.drawLine(int(left), int(middle), int(left) + 18, int(middle))
                painter.setPen(theme().muted)
                room = self.fontMetrics().horizontalAdvance(name) + 4
                painter.drawText(QRectF(left + 23, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
                left += room + 32
