"""Views of one kind beneath each other, as many as there is something to show."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bpsim.gui.formulas.formula import FormulaView
from bpsim.gui.parts.number_table import NumberTable

View = TypeVar("View", FormulaView, NumberTable)


class ViewColumn(QWidget, Generic[View]):
    """Signals: ``pointed(tuple)``: what is under the mouse speaks of that on the diagram."""

    pointed = Signal(object)

    def __init__(self, make: Callable[[], View]) -> None:
        super().__init__()
        self._make: Callable[[], View] = make
        self._all: list[View] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def take(self, count: int) -> list[View]:
        """The first so many views, which are shown; the others are hidden and kept."""
        while len(self._all) < count:
            view = self._make()
            view.pointed.connect(self.pointed)
            self._all.append(view)
            self._column.addWidget(view)
        for index, view in enumerate(self._all):
            view.setVisible(index < count)
        self.setVisible(count > 0)
        return self._all[:count]

    def light(self, tie: Hashable) -> None:
        """Tint what speaks of something on the diagram; None for nothing."""
        for view in self._all:
            view.light(tie)

    @property
    def views(self) -> list[View]:
        """Those that are shown, from top to bottom."""
        return [view for view in self._all if not view.isHidden()]

    def texts(self) -> list[str]:
        return [view.plain_text() for view in self.views]
