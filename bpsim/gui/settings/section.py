"""A part of the panel: a heading in small capitals, a button beside it perhaps, and rows below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from bpsim.gui.look.theme import theme_font

HEADING_PIXELS = 11


class Section(QWidget):
    """Base of the three parts: ``rows`` is the column that they fill; ``retranslate`` is theirs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0
        self.heading = QLabel()
        self.heading.setProperty("heading", True)
        self.heading.setFont(theme_font(HEADING_PIXELS, bold=True))
        self.title_line = QHBoxLayout()
        self.title_line.addWidget(self.heading, 1)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addLayout(self.title_line)
        self.rows.addSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_scale(self, scale: float) -> None:
        """How large everything is, 1.0 the usual; heading and small buttons here, the rest in the parts themselves."""
        self._scale = scale
        self.heading.setFont(theme_font(round(HEADING_PIXELS * scale), bold=True))
        for button in self.findChildren(SmallButton):
            button.set_scale(scale)

    def retranslate(self) -> None:
        """Put every word in the language of the window."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and getattr(self, "_scale", 1.0) != 1.0:
            # another style sheet brings the usual fonts to what is in here, when this event is over
            QTimer.singleShot(0, self, lambda: self.set_scale(self._scale))


class SmallButton(QToolButton):
    """A button of text, 26 px high. Only Tab focuses it, so that Space keeps stepping after a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """How large, 1.0 the usual."""
        self.setFont(theme_font(round(12 * scale)))
        self.setMinimumSize(round(26 * scale), round(26 * scale))


def muted_label() -> QLabel:
    """A paragraph in the muted colour: plain text, wrapped."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setFont(theme_font(12))
    label.setProperty("muted", True)
    return label
