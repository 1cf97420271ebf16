"""A part of the page: formulas, sentences and pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bpsim.gui.look.theme import LARGE, theme_font
from bpsim.gui.parts.two_columns import TwoColumns


class Part(TwoColumns):
    """Base of the page's parts: ``scale`` grows in a presentation."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = 1.0

    def show_large(self, on: bool) -> None:
        """The next ``show_...`` draws everything half as large again, or as usual."""
        self.scale = LARGE if on else 1.0


class Paragraph(QLabel):
    """A sentence, wrapped; ``muted`` for what is said beside the point, ``heading`` in small capitals."""

    def __init__(self, *, muted: bool = False, heading: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._heading = heading
        if muted or heading:
            self.setProperty("muted" if muted else "heading", True)

    def show_text(self, text: str, scale: float = 1.0) -> None:
        """Hidden where there is nothing to say."""
        self.setFont(theme_font(round((11 if self._heading else 13) * scale), bold=self._heading))
        self.setText(text)
        self.setVisible(bool(text))
