"""What if: a value is dragged, and the curve of the whole run follows the hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from bpsim.engine.network import ParameterPlace
from bpsim.engine.problems import BadValue
from bpsim.gui.controls.choice_words import setting_label
from bpsim.gui.controls.numbers import exact, setting_text
from bpsim.gui.document.document import Document
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.formulas.phrasing import say
from bpsim.session.edits import with_parameter, with_setting
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import from_profile
from bpsim.session.explaining.writing.symbols import parameter_name
from bpsim.session.running.compared.what_if import Preview, Previewer, dragged_parameter, dragged_setting

translate = QCoreApplication.translate

LOOK_MS = 10


@dataclass(frozen=True, eq=False)
class Question:
    """``name``: the setting that is dragged, or "" for a weight; ``words``: what it is called, and the value it would
    have, as shown."""

    name: str
    words: Callable[[], tuple[str, str]]
    experiment: Experiment

    @property
    def what(self) -> str:
        return self.words()[0]

    @property
    def value(self) -> str:
        return self.words()[1]


class WhatIf(QObject):
    """Attributes: ``question`` (what is asked, or None) and ``preview`` (the newest answer, or None).

    Signals: ``about_to_ask()`` before the first question; ``changed()`` when question or preview did;
    ``problem(str)``, a sentence; ``failed(str)``, a traceback.
    """

    about_to_ask = Signal()
    changed = Signal()
    problem = Signal(object)
    failed = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.question: Question | None = None
        self.preview: Preview | None = None
        self._previewer = Previewer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def drag_setting(self, name: str, notches: int) -> None:
        """A setting, so many notches from the value it has."""
        value = dragged_setting(self._document.experiment, name, notches)
        self.try_setting(name, value, lambda now: with_setting(now, name, value))

    def try_setting(self, name: str, value: object, change: Callable[[Experiment], Experiment]) -> None:
        """A setting with a value that ``change`` gives it."""
        self._ask(name, lambda: (setting_label(name), setting_text(name, value)), change)

    def drag_parameter(self, place: ParameterPlace, notches: int) -> None:
        """An initial weight or bias, so many notches from the value it starts with."""
        experiment = self._document.experiment
        name, profile = parameter_name(place), profile_of(experiment)
        shown = dragged_parameter(profile.symbol(name, experiment.parameters.value(place)).value, notches)
        value = from_profile(shown, name.kind, profile)
        symbol = script_of(experiment).plain(name)
        self._ask(
            "", lambda: (translate("WhatIf", "initial {name}").format(name=symbol), exact(shown)),
            lambda now: with_parameter(now, place, value),
        )  # fmt: skip

    def _ask(self, name: str, words: Callable[[], tuple[str, str]], change: Callable[[Experiment], Experiment]) -> None:
        if self._document.experiment.has_blanks:
            self._document.incomplete.emit()
            return
        if self.question is None:
            self.about_to_ask.emit()
        try:
            experiment = change(self._document.experiment)
        except BadValue as problem:
            self.problem.emit(partial(say, problem))
            return
        self.question = Question(name, words, experiment)
        self._previewer.ask(experiment)
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit()

    def _look(self) -> None:
        answer = self._previewer.take()
        if isinstance(answer, str):
            self.spring_back()
            self.failed.emit(answer)
            return
        if answer is not None and self.question is not None:
            self.preview = answer
            self.changed.emit()
        if self._previewer.busy:
            self._timer.start()

    def keep(self) -> None:
        """A new run from 0 with what was tried."""
        question = self.question
        self.spring_back()
        if question is not None:
            name = translate("WhatIf", "{what} {value}").format(what=question.what, value=question.value)
            self._document.start_over(name, question.experiment)

    def spring_back(self) -> None:
        """As if nothing had been dragged."""
        if self.question is None and self.preview is None:
            return
        self.question = self.preview = None
        self._timer.stop()
        self._previewer.close()
        self.changed.emit()

    def close(self) -> None:
        """Join the worker."""
        self.question = self.preview = None
        self._timer.stop()
        self._previewer.close()
