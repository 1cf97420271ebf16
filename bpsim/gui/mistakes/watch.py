"""The window's side of the gradient check: asks for the update that is shown, and hears the answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.engine.gradient_check import GradientCheck
from bpsim.gui.document.document import Document
from bpsim.session.running.known.checker import MOST_PARAMETERS, Checker, CheckQuestion

LOOK_MS = 15


class CheckWatch(QObject):
    """Attributes: ``result`` of the update ``update``, or None while there is none.

    Signals: ``changed()`` when a check began or was done; ``failed(str)``, a traceback.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._checker = Checker()
        self._question: CheckQuestion | None = None
        self.result: GradientCheck | None = None
        self.update = -1
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def too_many(self) -> bool:
        return self._document.experiment.network.parameter_count > MOST_PARAMETERS

    @property
    def busy(self) -> bool:
        return self._timer.isActive()

    def look_at(self, update: int) -> None:
        """Check this update, unless it is what was checked last."""
        run = self._document.run
        training, state = run.training_at(update), run.state(update)
        known = self._question
        if (
            known is not None
            and update == self.update
            and known.training is training
            and known.state.parameters == state.parameters
        ):
            return
        self.forget()
        self.update = update
        if self.too_many:
            return
        self._question = CheckQuestion(training, state)
        self._checker.ask(self._question)
        self._timer.start()
        self.changed.emit()

    def forget(self) -> None:
        """Nothing is checked."""
        self._question, self.result, self.update = None, None, -1
        self._timer.stop()

    def _look(self) -> None:
        answer = self._checker.take()
        if isinstance(answer, str):
            self._timer.stop()
            self.failed.emit(answer)
        elif answer is not None and answer.question is self._question and answer.result is not None:
            self.result = answer.result
            self._timer.stop()
            self.changed.emit()

    def close(self) -> None:
        """Join the worker."""
        self.forget()
        self._checker.close()
