"""A line of plain text that shortens itself with an ellipsis to the room it has."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """The whole text stays in the tooltip and for screen readers."""

    def __init__(self, minimum_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minimum_width = minimum_width
        self._colour: QColor | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802
        super().setText(text)
        self.setToolTip(text)

    @property
    def colour(self) -> QColor:
        """What it is written in."""
        return self._colour or self.palette().color(self.foregroundRole())

    def set_colour(self, colour: QColor) -> None:
        """Not by the palette: where a style sheet changes, Qt puts the old palette back in its own time."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(min(self._minimum_width, super().sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.setPen(self.colour)
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
