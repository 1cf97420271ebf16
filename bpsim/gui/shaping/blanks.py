"""Blanks: while values of the data are missing nothing can be trained, and the window says which."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.network import FloatArray
from bpsim.gui.document.document import Document
from bpsim.gui.language import language
from bpsim.gui.workspace.message_bar import MessageBar
from bpsim.session.experiment import Experiment
from bpsim.session.words.text import Text

translate = QCoreApplication.translate


class Blanks(QObject):
    """Keeps the message up as long as there are blanks, and takes it away with the last of them."""

    def __init__(self, document: Document, message_bar: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._bar = message_bar
        document.experiment_changed.connect(self.show)
        document.incomplete.connect(self.show)

    def show(self) -> None:
        if self._document.experiment.has_blanks:
            self._bar.show_message(self._sentence, error=False)
        elif self._bar.words == self._sentence:
            self._bar.hide()

    def _sentence(self) -> str:
        return blanks_sentence(self._document.experiment)


def blanks_sentence(experiment: Experiment) -> str:
    """Which values are missing, and what to do; "" where none is."""
    if not experiment.has_blanks:
        return ""
    parts = []
    for template, values, names in (
        (translate("Shaping", "The inputs of {names} are blank."), experiment.x, experiment.node_names[0]),
        (translate("Shaping", "The targets of {names} are blank."), experiment.t, experiment.node_names[-1]),
    ):
        missing = _columns(values, names)
        if missing:
            parts.append(template.format(names=missing))
    parts.append(translate("Shaping", "Type them under Samples; there is nothing to train until then."))
    return " ".join(parts)


def _columns(values: FloatArray, names: tuple[Text, ...]) -> str:
    comma = translate("Shaping", ", ")
    return comma.join(names[node].to(language()) for node in np.flatnonzero(np.isnan(values).any(axis=0)))
