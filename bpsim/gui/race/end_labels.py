"""The names of the curves at the height of their ends, moved apart where they would meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.reading import painter_from_left, read_from_left

LINE = 18.0
_ARM, _NARROWEST, _WIDEST = 22.0, 90, 190


@dataclass(frozen=True)
class EndLabel:
    """``height`` in pixels from the top, or None where the curve has no end to be seen."""

    name: str
    colour: QColor
    height: float | None


def spread(heights: Sequence[float], room: float) -> list[float]:
    """Centres of lines of text near ``heights``, in their order, ``LINE`` apart and within 0..room."""
    order = sorted(range(len(heights)), key=lambda i: heights[i])
    placed = [0.0] * len(heights)
    least = LINE / 2
    for index in order:
        placed[index] = least = max(heights[index], least)
        least += LINE
    most = room - LINE / 2
    for index in reversed(order):
        placed[index] = most = min(placed[index], most)
        most -= LINE
    return placed


class EndLabels(QWidget):
    """A column beside the plot; an arm joins each name to its curve's height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self._labels: tuple[EndLabel, ...] = ()
        self.setFont(theme_font(13, bold=True))

    def show_labels(self, labels: Sequence[EndLabel]) -> None:
        if [label.name for label in labels] != [label.name for label in self._labels]:
            self.updateGeometry()
            self.setAccessibleName(", ".join(label.name for label in labels))
        self._labels = tuple(labels)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        widths = [self.fontMetrics().horizontalAdvance(label.name) for label in self._labels]
        return QSize(round(max(_NARROWEST, min(_WIDEST, max(widths, default=0) + _ARM + 8))), 60)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.sizeHint().width(), 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            heights = [self.height() if label.height is None else label.height for label in self._labels]
            for label, centre in zip(self._labels, spread(heights, self.height()), strict=True):
                painter.setPen(QPen(label.colour, 2))
                start = centre if label.height is None else label.height
                painter.drawLine(
                    QLineF(0, start, 8, start) if label.height is not None else QLineF(6, centre, 8, centre)
                )
                painter.drawLine(QLineF(8, start, _ARM - 4, centre))
                box = QRectF(_ARM, centre - LINE / 2, self.width() - _ARM, LINE)
                text = self.fontMetrics().elidedText(label.name, Qt.TextElideMode.ElideRight, int(box.width()))
                painter.setPen(label.colour)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
