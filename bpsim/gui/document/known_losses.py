"""The losses that the window says of a state: at once where that is quick, else from a worker."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.gui.document.document import Document
from bpsim.session.running.known.known import (
    FLEETING,
    QUICK,
    Knowing,
    Known,
    StateQuestion,
    Told,
    known,
    products,
    question_of,
)

LOOK_MS = 15


class Losses(NamedTuple):
    """Of one state: the full loss, and where there is something to say of them the test loss and both accuracies."""

    full: Told
    test: Told | None
    accuracy: Told | None = None
    test_accuracy: Told | None = None


class KnownLosses(QObject):
    """Attributes: ``hurried``, while training flies past: then a loss may be an earlier state's, and says so.

    Signals: ``arrived()`` when what was still being computed is known; ``failed(str)``, a traceback.
    """

    arrived = Signal()
    failed = Signal(str)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self.hurried = False
        self._document = document
        self._worker = Knowing()
        self._asked: dict[object, StateQuestion] = {}
        self._due: StateQuestion | None = None  # while training flies past
        self._known: dict[object, tuple[StateQuestion, Known]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def at(self, asker: str, update: int) -> Losses | None:
        """Of state ``update``: 0..head, or head + 1, where that is looked at. None while data are missing.

        ``asker`` is a name for what the answer is for: who asks anew has no use for the old answer.
        """
        experiment, run = self._document.experiment, self._document.run
        if run.training_at(min(update, run.head)).has_blanks:
            return None
        if products(experiment, run) <= (FLEETING if self.hurried else QUICK):
            return _losses(known(experiment, run, update))
        question = question_of(asker, experiment, run, update)
        found = self._known.get(asker)
        if found is not None and _same(found[0], question):
            return _losses(found[1])
        if self.hurried:
            if not self._timer.isActive():  # else no answer would ever be complete
                self._due = question
            return self._lately(asker, update)
        self._ask(question)
        unknown = Told(None, update)
        tested, classes = experiment.test is not None, experiment.has_classes
        said = (tested, classes, tested and classes)
        return Losses(unknown, *(unknown if there else None for there in said))

    def ask_due(self) -> bool:
        """While training flies past: have the worker look at what was asked for. False where nothing was.

        At a moment when the window has nothing else to do: that worker, the one that trains and the window are three
        on what may be two processors, and the window would wait for some milliseconds.
        """
        due, self._due = self._due, None
        if due is None or not self.hurried:
            return False
        self._ask(due)
        return True

    def _lately(self, asker: str, update: int) -> Losses:
        """What is known of states before it."""
        run = self._document.run
        at, value = run.last_full_loss(min(update, run.head))
        found = self._known.get(asker)
        full = Told(value, at)
        others: tuple[Told | None, Told | None, Told | None] = (None, None, None)
        if found is not None and found[0].training is run.training_at(run.head) and found[1].update <= update:
            if full.value is None or full.update < found[1].update:
                full = Told(found[1].full, found[1].update)
            others = _losses(found[1])[1:]
        return Losses(full, *others)

    def _ask(self, question: StateQuestion) -> None:
        asked = self._asked.get(question.name)
        if asked is not None and _same(asked, question):
            return
        self._asked[question.name] = question
        self._worker.ask(tuple(self._asked.values()))
        self._timer.start()

    def _look(self) -> None:
        answer = self._worker.take()
        if isinstance(answer, str):
            self._forget()
            self.failed.emit(answer)
        elif answer is not None:
            for asker, found in answer.items():
                question = self._asked.get(asker)
                if question is not None and question.update == found.update:
                    self._known[asker] = (self._asked.pop(asker), found)
            if not self._asked:
                self._timer.stop()
            self.arrived.emit()

    def _forget(self) -> None:
        self._timer.stop()
        self._asked.clear()
        self._due = None

    def close(self) -> None:
        """Join the worker."""
        self._forget()
        self._worker.close()


def _losses(found: Known) -> Losses:
    others = (found.test, found.accuracy, found.test_accuracy)
    told = (None if value is None else Told(value, found.update) for value in others)
    return Losses(Told(found.full, found.update), *told)


def _same(one: StateQuestion, other: StateQuestion) -> bool:
    return (
        one.update == other.update
        and one.training is other.training
        and one.test is other.test
        and one.classes is other.classes
        and one.parameters == other.parameters
    )
