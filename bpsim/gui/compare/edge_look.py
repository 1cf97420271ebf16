"""Looks for the edges of the setting that is dragged, once the hand rests, in a worker."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.gui.compare.what_if import Question, WhatIf
from bpsim.gui.document.document import Document
from bpsim.session.experiment import Experiment
from bpsim.session.running.compared.edge_values import Value, has_edges, with_value
from bpsim.session.running.compared.edges import EdgeFinder, EdgeQuestion, Edges, EdgeSearch

REST_MS = 200
LOOK_MS = 20


class EdgeLook(QObject):
    """Follows a ``WhatIf``. Attributes: ``name`` of the setting ("" for none), ``edges`` (None: not known yet).

    Signals: ``changed()``; ``failed(str)``, a traceback.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, document: Document, what_if: WhatIf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._what_if = document, what_if
        self.name = ""
        self.edges: Edges | None = None
        self._question: Question | None = None
        self._search: EdgeSearch | None = None
        self._finder = EdgeFinder()
        self._rest, self._timer = QTimer(self), QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        what_if.changed.connect(self._follow)

    def take(self, value: Value) -> None:
        """Try a value, as if it had been dragged to."""
        self._what_if.try_setting(self.name, value, lambda now: with_value(now, self.name, value))

    def _follow(self) -> None:
        question = self._what_if.question
        if question is self._question:
            return  # only its curve has come
        self._question = question
        self._pause()
        experiment = self._document.experiment
        self.name = question.name if question is not None and has_edges(experiment, question.name) else ""
        if self.name and not self._is_of(experiment):
            self._search, self.edges = EdgeSearch(experiment, self.name), None
        if self.name and self.edges is None:
            self._rest.start()
        self.changed.emit()

    def _is_of(self, experiment: Experiment) -> bool:
        search = self._search
        return search is not None and search.experiment is experiment and search.name == self.name

    def _ask(self) -> None:
        if self._search is not None:
            self._finder.ask(EdgeQuestion(self._search))
            self._timer.start()

    def _look(self) -> None:
        answer = self._finder.take()
        if answer is None or (not isinstance(answer, str) and answer[0] is not self._search):
            return
        self._pause()
        if isinstance(answer, str):
            self.name = ""
            self.failed.emit(answer)
        else:
            self.edges = answer[1]
        self.changed.emit()

    def _pause(self) -> None:
        self._rest.stop()
        self._timer.stop()
        self._finder.withdraw()

    def close(self) -> None:
        """Join the worker."""
        self._pause()
        self._finder.close()
