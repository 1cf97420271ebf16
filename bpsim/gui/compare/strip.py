"""A line above the curve: what is being tried, and the choice to keep it or not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bpsim.gui.compare.edge_panel import EdgePanel
from bpsim.gui.compare.swatch import Swatch
from bpsim.gui.compare.what_if import Question
from bpsim.gui.language import language
from bpsim.gui.look.series import preview_colour
from bpsim.gui.look.theme import theme_font
from bpsim.session.running.compared.what_if import Preview
from bpsim.session.words.number_format import format_number, grouped, of_count

translate = QCoreApplication.translate


class WhatIfStrip(QFrame):
    """Attributes: ``edges``, what is said of the setting. Signals: ``keep_requested()``,
    ``spring_back_requested()``."""

    keep_requested = Signal()
    spring_back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[Question, Preview | None, str | None] | None = None
        self._swatch = Swatch()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setFont(theme_font(13))
        self._keep, self._back = QPushButton(), QPushButton()
        self._keep.setProperty("primary", True)
        self._keep.clicked.connect(self.keep_requested)
        self._back.clicked.connect(self.spring_back_requested)
        self.edges = EdgePanel()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._swatch)
        row.addWidget(self._text, 1)
        row.addWidget(self._keep)
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.edges)
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_question(self, question: Question, preview: Preview | None, loss_now: str | None) -> None:
        """``loss_now``: the full loss at the end of the run that is shown, as it is said; None where it has not
        begun."""
        self._said = (question, preview, loss_now)
        self._swatch.show_line(preview_colour(), Qt.PenStyle.SolidLine)
        self._text.setText(_sentence(*self._said))
        self.show()

    def retranslate(self) -> None:
        self._keep.setText(translate("WhatIf", "Keep"))
        self._keep.setToolTip(translate("WhatIf", "Begin a new run from 0 with this value"))
        self._back.setText(translate("WhatIf", "Spring back"))
        self._back.setToolTip(translate("WhatIf", "Leave everything as it was (Esc)"))
        if self._said is not None:
            self._text.setText(_sentence(*self._said))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if hasattr(self, "_back") and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _sentence(question: Question, preview: Preview | None, loss_now: str | None) -> str:
    what, value = question.words()
    parts = [translate("WhatIf", "What if {what} were {value} from the very start?").format(what=what, value=value)]
    if preview is not None:
        parts.append(_outcome(preview))
        if loss_now is not None:
            parts.append(translate("WhatIf", "This run: {loss}.").format(loss=loss_now))
        parts += [
            translate("WhatIf", "{name} would be saturated.").format(
                name=preview.experiment.node_names[-1][found.node].to(language())
            )
            for found in preview.saturated
        ]
    return " ".join(parts)


def _outcome(preview: Preview) -> str:
    if preview.stop is not None and preview.stop.reason == "diverged":
        return translate("WhatIf", "It would diverge at update {update}.").format(update=grouped(preview.stop.update))
    loss = format_number(preview.last_loss)
    if preview.complete:
        one = translate("WhatIf", "Full loss after 1 update: {loss}.")
        more = translate("WhatIf", "Full loss after {count} updates: {loss}.")
    else:
        one = translate("WhatIf", "Only the first update is tried; full loss there: {loss}.")
        more = translate("WhatIf", "Only the first {count} updates are tried; full loss there: {loss}.")
    return of_count(preview.reached, one, more, loss=loss)
