"""Samples that are placed by hand: a double click on the map or the curve."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.workspace.class_menu import add_sample, ask_class
from bpsim.gui.workspace.context import Context
from bpsim.session.learned.answering import answer_at

translate = QCoreApplication.translate
DECIMALS = 4  # as many as a table shows


class Placing(QObject):
    """Adds samples to train with, each one undo step."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def at(self, inputs: FloatArray) -> None:
        """A sample with these inputs (n_0,): of a class that is asked for, else with what the network answers."""
        experiment, inputs = self._context.document.experiment, inputs.round(DECIMALS)
        if len(inputs) != experiment.network.layers[0]:  # another network came while the map was being drawn
            return
        if experiment.has_classes:
            words = translate("Learned", "Add a sample: {name}")
            ask_class(self._context, inputs, words, self._called, self._page, QCursor.pos())
        else:
            add_sample(self._context, inputs, self._answers(inputs), self._called)

    def on_curve(self, x: float, y: float, output: int) -> None:
        """A sample of one input, with ``y`` as the target of an output and the network's answers as the others."""
        inputs = np.array([x]).round(DECIMALS)
        targets = self._answers(inputs)
        targets[output] = round(y, DECIMALS)
        add_sample(self._context, inputs, targets, self._called)

    @property
    def _called(self) -> str:
        return translate("Learned", "add a sample")

    def _answers(self, inputs: FloatArray) -> FloatArray:
        experiment = self._context.document.experiment
        return answer_at(experiment, self._context.refresh.shown_parameters(), inputs).outputs.round(DECIMALS)
