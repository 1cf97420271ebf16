"""Asking which class a sample is of, by a menu; the answer makes it one to train with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.language import language
from bpsim.gui.parts.once import popup_once
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.menus.changing import plain
from bpsim.session.edits.data import with_sample
from bpsim.session.running.known.classified import class_names, targets_of_class


def ask_class(context: Context, inputs: FloatArray, words: str, undo: str, parent: QWidget, at: QPoint) -> None:
    """A menu of the classes, each in ``words`` with its {name}; ``undo`` is what undo calls the sample (n_0,)."""
    menu, experiment = QMenu(parent), context.document.experiment
    for k, name in enumerate(class_names(experiment)):
        action = menu.addAction(plain(words.format(name=name.to(language()))))
        action.triggered.connect(partial(add_sample, context, inputs, targets_of_class(experiment, k), undo))
    popup_once(menu, at, context.document.experiment_changed)


def add_sample(context: Context, inputs: FloatArray, targets: FloatArray, undo: str, _checked: bool = False) -> None:
    """One undo step; where the loss takes no such targets, a sentence says so."""
    context.editing.change("data", undo, lambda now: with_sample(now, inputs, targets))
