"""What makes no sense in a combination of settings, in a sentence, and buttons that lead out of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bpsim.gui.controls.choice_words import choice_label
from bpsim.gui.controls.numbers import exact
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.wrapped_button import WrappedButton
from bpsim.gui.settings.setting_row import problem_label, show_on
from bpsim.session.combinations import Doubt, WayOut

translate = QCoreApplication.translate


class DoubtsRow(QWidget):
    """Hidden while all is well. Signals: ``way_chosen(WayOut)``."""

    way_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = problem_label()
        self._label.setProperty("error", False)
        self._label.setProperty("warning", True)
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 2)
        self._column.setSpacing(4)
        self._column.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        self._show(" ".join(doubt_sentence(doubt) for doubt in doubts), [way for d in doubts for way in d.ways])

    def show_ways(self, ways: Sequence[WayOut]) -> None:
        """Only the buttons: what is wrong is said elsewhere."""
        self._show("", ways)

    def _show(self, sentence: str, ways: Sequence[WayOut]) -> None:
        show_on(self._label, sentence)
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()  # later: it may be the one that was pressed
        self.buttons = [self._button(way) for way in ways]
        self.setVisible(bool(sentence or ways))

    def _button(self, way: WayOut) -> QPushButton:
        words = translate("Settings", "Take {activation} with {loss}").format(
            activation=choice_label("activation", way.output), loss=choice_label("loss", way.loss)
        )
        button = WrappedButton(words)
        button.setFont(theme_font(12))
        button.clicked.connect(partial(self.way_chosen.emit, way))
        self._column.addWidget(button)
        return button


def doubt_sentence(doubt: Doubt) -> str:
    """In the window's language, with the window's names of activations and losses."""
    words = {name: _word(name, value) for name, value in doubt.arguments.items()}
    return QCoreApplication.translate("Doubt", doubt.template).format(**words)


def _word(name: str, value: object) -> str:
    if name == "activation":
        return choice_label("activation", str(value))
    return choice_label("loss", value) if name == "loss" else exact(float(str(value)))
