"""The banner over the whole window: what is shown is wrong on purpose."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from bpsim.engine.mistakes.names import is_riddle, mistake_behind
from bpsim.gui.look.colours import blend
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.mistakes.words import look_of, name_of

translate = QCoreApplication.translate

GAP = 7  # to the window's edge


class MistakeBanner(QFrame):
    """Hidden while the program is right. Signals: ``details_requested()``, ``off_requested()``."""

    details_requested = Signal()
    off_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mistake = ""
        self._large = False
        self._words = ("", "")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._details, self._off = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 14, GAP + 4, GAP + 8, 4)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        for button, signal in ((self._details, self.details_requested), (self._off, self.off_requested)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.show_large(False)
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        return " ".join(self._words)

    def show_mistake(self, mistake: str) -> None:
        """By the setting's value; "" hides the banner."""
        self._mistake = mistake
        self.retranslate()
        self.setVisible(bool(mistake))

    def show_large(self, on: bool) -> None:
        """For the last row."""
        self._large = on
        for part in (self._label, self._details, self._off):
            part.setFont(theme_font(20 if on else 13))
        self._write()

    def retranslate(self) -> None:
        self._off.setText(translate("Mistakes", "Switch off"))
        self._off.setToolTip(translate("Mistakes", "A new run of the correct program, from the start"))
        self._details.setToolTip(translate("Mistakes", "Open the page of mistakes"))
        if is_riddle(self._mistake):
            self._details.setText(translate("Mistakes", "Guess"))
            what = translate("Mistakes", "One mistake is on.")
            look = translate(
                "Mistakes",
                "This program is wrong in one place. Step through it, check its numbers by hand, look at the gradient "
                "check and at the curve: which mistake is it?",
            )
            self._say(what, look)
        elif self._mistake:
            mistake = mistake_behind(self._mistake)
            self._details.setText(translate("Mistakes", "Why wrong?"))
            what = translate("Mistakes", "Deliberately wrong: {name}.").format(name=name_of(mistake))
            self._say(what, look_of(mistake))

    def _say(self, what: str, look: str) -> None:
        self._words = (what, look)
        self._write()

    def _write(self) -> None:
        """In large type the name alone: the diagram needs the room, and the lab's page says the rest."""
        what, look = map(escape, self._words)
        self._label.setText(f"<b>{what}</b>" if self._large else f"<b>{what}</b> {look}")
        self.setAccessibleName(self.text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        colours = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(blend(colours.card, colours.error, 0.1))
            painter.setPen(QPen(colours.error, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(GAP, GAP, -GAP, 0), 8, 8)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if not hasattr(self, "_off"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.show_large(self._large)
