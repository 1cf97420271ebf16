"""A line of plain text that makes itself as short as the room it has: by other words, on two lines, at last with an
ellipsis."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from bpsim.gui.parts.wrapped_button import lines_of

MOST_LINES = 2
IN_BRACKETS = re.compile(r"\s*[(（][^()（）]*[)）]$")  # at the end: said by the way
BETWEEN, KEPT_TOGETHER = " · ", "\N{NO-BREAK SPACE}"


class ElidedLabel(QLabel):
    """The whole text stays in the tooltip and for screen readers. Brackets at its end go before it is cut."""

    def __init__(self, minimum_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minimum_width = minimum_width
        self._shorter: tuple[str, ...] = ()
        self._colour: QColor | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def setText(self, text: str, *shorter: str) -> None:  # noqa: N802
        """``shorter``: the same in fewer words, for less room, each shorter than the one before."""
        super().setText(text)
        self.setToolTip(text)
        if shorter != self._shorter:
            self._shorter = shorter
            self.update()

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

    def shown_lines(self) -> list[str]:
        """What can be read: the longest form that there is room for, else the shortest with an ellipsis."""
        return self._whole(self.width(), self._most) or self._shortened(self.width(), self._most)

    @property
    def is_cut(self) -> bool:
        """Whether there is not even room for the shortest form."""
        return not self._whole(self.width(), self._most)

    @property
    def _most(self) -> int:
        return max(1, min(MOST_LINES, self.height() // self.fontMetrics().height()))

    def fits(self, width: int, lines: int = 1) -> bool:
        """Whether one of its forms would be seen whole in that room."""
        return bool(self._whole(width, lines))

    def _whole(self, width: int, most: int) -> list[str]:
        metrics = self.fontMetrics()
        for form in (self.text(), *self._shorter, IN_BRACKETS.sub("", self.text())):
            for count in range(1, most + 1):
                lines = [form] if count == 1 else _broken(form, metrics, width)
                if len(lines) <= count and all(metrics.horizontalAdvance(line) <= width for line in lines):
                    return lines
        return []

    def _shortened(self, width: int, most: int) -> list[str]:
        metrics, form = self.fontMetrics(), (self.text(), *self._shorter)[-1]
        lines = [form] if most == 1 else _broken(form, metrics, width)
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.setPen(self.colour)
            lines, height = self.shown_lines(), self.fontMetrics().height()
            side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
            top = (self.height() - height * len(lines)) // 2
            for number, line in enumerate(lines):
                box = QRect(0, top + number * height, self.width(), height) if len(lines) > 1 else self.rect()
                painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, line)


def _broken(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Over several lines: between its parts, where it has any, else between words."""
    parts = text.split(BETWEEN)
    if len(parts) > 1 and all(metrics.horizontalAdvance(f"{part} ·") <= width for part in parts):
        text = BETWEEN.join(part.replace(" ", KEPT_TOGETHER) for part in parts).replace(" ·", f"{KEPT_TOGETHER}·")
        pieces = text.split(" ")
        lines = [pieces[0]]
        for piece in pieces[1:]:
            longer = f"{lines[-1]} {piece}"
            if metrics.horizontalAdvance(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(piece)
        return lines
    return lines_of(text, metrics, width)
