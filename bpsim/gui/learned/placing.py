"""Samples that are placed by hand: a double click on the map or the curve."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.language import language
from bpsim.gui.parts.once import popup_once
from bpsim.gui.workspace.context import Context
from bpsim.session.edits.data import with_sample
from bpsim.session.learned.answering import answer_at
from bpsim.session.running.classified import class_names, targets_of_class

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
        if not experiment.has_classes:
            self._add(inputs, self._answers(inputs))
            return
        menu = QMenu(self._page)
        for k, name in enumerate(class_names(experiment)):
            action = menu.addAction(translate("Learned", "Add a sample: {name}").format(name=name.to(language())))
            action.triggered.connect(partial(self._add, inputs, targets_of_class(experiment, k)))
        popup_once(menu, QCursor.pos())

    def on_curve(self, x: float, y: float, output: int) -> None:
        """A sample of one input, with ``y`` as the target of an output and the network's answers as the others."""
        inputs = np.array([x]).round(DECIMALS)
        targets = self._answers(inputs)
        targets[output] = round(y, DECIMALS)
        self._add(inputs, targets)

    def _answers(self, inputs: FloatArray) -> FloatArray:
        experiment = self._context.document.experiment
        return answer_at(experiment, self._context.refresh.shown_parameters(), inputs).outputs.round(DECIMALS)

    def _add(self, inputs: FloatArray, targets: FloatArray, _checked: bool = False) -> None:
        self._context.editing.change(
            "data", translate("Learned", "add a sample"), lambda now: with_sample(now, inputs, targets)
        )
