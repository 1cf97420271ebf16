"""The switch of the loss panel: the loss, the accuracy, or both."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

translate = QCoreApplication.translate

CHOICES = ("loss", "accuracy", "both")


class WhatIsShown(QToolButton):
    """Signals: ``chosen(str)``, one of ``CHOICES``."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = CHOICES[0]
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(self), QActionGroup(self)
        self.choices = {name: menu.addAction("") for name in CHOICES}
        for name, action in self.choices.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self._on_triggered, name))
        self.setMenu(menu)
        self.retranslate()

    def show_chosen(self, name: str) -> None:
        self._chosen = name
        self.choices[name].setChecked(True)
        self.setText(f"{self.choices[name].text()} ▾")

    def retranslate(self) -> None:
        texts = (
            translate("LossPanel", "loss"), translate("LossPanel", "accuracy"),
            translate("LossPanel", "loss and accuracy"),
        )  # fmt: skip
        for action, text in zip(self.choices.values(), texts, strict=True):
            action.setText(text)
        self.setToolTip(translate("LossPanel", "Which curves are shown: the loss, the share of right answers, or both"))
        self.show_chosen(self._chosen)

    def _on_triggered(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)
