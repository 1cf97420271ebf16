"""What takes longer than a moment: surveys and paths, from two workers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.session.landscape.beside import Other
from bpsim.session.landscape.path import PathFinder, PathQuestion, WayFound, pieces_of
from bpsim.session.landscape.survey import Question, Surveyor
from bpsim.session.running.run import Run

LOOK_MS = 15


class Surveying(QObject):
    """Signals: ``surveyed(Survey or SectionMade)``, ``found(WayFound)``; ``failed(str)``, a traceback. While
    ``hurried`` says so answers come with ``look`` alone, in the page's part of a look at what training made."""

    surveyed = Signal(object)
    found = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject, hurried: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._hurried = hurried
        self._surveyor, self._finder = Surveyor(), PathFinder()
        self._question: Question | None = None
        self._path_question: PathQuestion | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(lambda: None if self._hurried() else self.look())

    @property
    def surveys(self) -> bool:
        """Whether an answer is still to come."""
        return self._question is not None

    @property
    def busy(self) -> bool:
        """Whether anything is still to come, a path too."""
        return self._timer.isActive()

    def ask(self, question: Question) -> None:
        """The newest question alone is answered."""
        self._question = question
        self._surveyor.ask(question)
        self._timer.start()

    def drop(self) -> None:
        """Nobody waits for the survey any more."""
        if self._question is not None:
            self._question = None
            self._surveyor.withdraw()

    def find(self, run: Run, beside: Sequence[Other], *, seconds: float) -> None:
        """Look for the path of ``run`` and of those ``beside`` it, unless it is being looked for. In no seconds one is
        found soon: it is waited for, though the run may have gone on meanwhile."""
        if self._is_looked_for(run, list(beside), seconds):
            return
        others = tuple((other, other.pieces) for other in beside)
        self._path_question = PathQuestion(run, run.head, pieces_of(run), seconds, others)
        self._finder.ask(self._path_question)
        self._timer.start()

    def _is_looked_for(self, run: Run, beside: list[Other], seconds: float) -> bool:
        asked = self._path_question
        if asked is None or asked.run is not run:
            return False
        if seconds == 0.0:
            return True
        known = [known_by for known_by, _ in asked.beside]
        return asked.head == run.head and asked.seconds > 0.0 and known == beside

    def look(self) -> None:
        """Take what the workers have."""
        for answer in (self._finder.take(), self._surveyor.take()):
            if isinstance(answer, str):
                self.drop()
                self._path_question = None
                self.failed.emit(answer)
            elif isinstance(answer, WayFound):
                asked = self._path_question
                if asked is not None and (answer.run, answer.head) == (asked.run, asked.head):
                    self._path_question = None if answer.seconds == asked.seconds else asked
                    self.found.emit(answer)
            elif answer is not None and answer.question is self._question:
                self._question = None
                self.surveyed.emit(answer)
        if self._question is None and self._path_question is None:
            self._timer.stop()

    def close(self) -> None:
        """Join the workers."""
        self._timer.stop()
        self._surveyor.close()
        self._finder.close()
