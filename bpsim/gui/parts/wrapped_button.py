"""Buttons whose words go over as many lines as their width asks for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QWidget

BESIDE = 30  # pixels for frame and padding, on both sides together
NARROWEST = 90
ROUNDING = 2  # a line that fits to the pixel is elided all the same


class WrappedButton(QPushButton):
    """``words``: the whole text, which is its tooltip too."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.words = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        text = "\n".join(lines_of(self.words, self.fontMetrics(), self.width() - BESIDE))
        if text != self.text():
            self.setText(text)
            self.setFixedHeight(super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(NARROWEST, super().minimumSizeHint().height())


class WrappedSwitch(QCheckBox):
    """A box to tick; ``words``: the whole text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, words: str) -> None:  # noqa: N802
        self.words = words
        self.setAccessibleName(words)
        self._break()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        text = "\n".join(lines_of(self.words, self.fontMetrics(), self.width() - BESIDE))
        if text != self.text():
            super().setText(text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(NARROWEST, super().minimumSizeHint().height())


def lines_of(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Broken between words, and between any two characters where the writing has no spaces."""
    lines, line = [], ""
    for piece in _pieces(words):
        if line and metrics.horizontalAdvance((line + piece).rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()]


def whole_lines(words: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """At most so many lines; where there are more words the last one ends in "…" after a whole word. A word that is
    wider than all the room is shortened in its middle."""
    lines = lines_of(words, metrics, width - ROUNDING)
    if len(lines) > most:
        pieces = _pieces(lines[most - 1])
        while len(pieces) > 1 and metrics.horizontalAdvance(f"{''.join(pieces).rstrip()}…") > width - ROUNDING:
            pieces.pop()
        lines = [*lines[: most - 1], f"{''.join(pieces).rstrip()}…"]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, width) for line in lines]


def _pieces(words: str) -> list[str]:
    pieces = [""]
    for sign in words:
        pieces[-1] += sign
        if sign == " " or ord(sign) > 0x2E7F:
            pieces.append("")
    return [piece for piece in pieces if piece]
