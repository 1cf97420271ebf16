"""Following: has a worker measure the state that is shown and states along the run, some at a time."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.gui.document.document import Document
from bpsim.gui.workspace.refresh import Refresh
from bpsim.session.health.along import health_along, next_of
from bpsim.session.health.measuring import Health
from bpsim.session.health.taking import Taken
from bpsim.session.health.worker import Answer, Measuring, Question, Wanted, wanted
from bpsim.session.running.known.along import Along

AT_ONCE = 40  # states that the worker is asked for
REST_MS = 15  # between two looks at what it has made
TRAINING_MS = 250  # the same while training runs, or longer:
SLOWER = 80  # so many times as long as a look takes, the worker's part included, to leave training its speed


class Following(QObject):
    """Attributes: ``shown``, the values and the health of the state that was shown last; None before there is one.

    Signals: ``failed(str)`` with a traceback.
    """

    failed = Signal(str)

    def __init__(self, document: Document, refresh: Refresh, show: Callable[[], None], parent: QObject) -> None:
        """``show``: called when more is known."""
        super().__init__(parent)
        self._document, self._refresh, self._show = document, refresh, show
        self._worker = Measuring()
        self.shown: tuple[Wanted, Taken, Health] | None = None
        self._depth, self._along = 0, health_along(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def complete(self) -> bool:
        """Whether all that is to be seen has been measured."""
        return not self._timer.isActive()

    @property
    def found(self) -> list[tuple[int, Health]]:
        """What is known along the run, ascending."""
        return self._of_this_depth().found(self._document.run)

    def follow(self) -> None:
        """The cursor or the run has moved."""
        if not self._refresh.hurried:
            self._ask()
        self._timer.start(TRAINING_MS if self._refresh.hurried else REST_MS)

    def rest(self) -> None:
        """Nobody looks."""
        self._timer.stop()
        self._worker.withdraw()

    def close(self) -> None:
        """Join the worker."""
        self._timer.stop()
        self._worker.close()

    def _of_this_depth(self) -> Along[Health]:
        depth = self._document.experiment.network.depth
        if depth != self._depth:
            self._depth, self._along, self.shown = depth, health_along(depth), None
        return self._along

    def _ask(self) -> None:
        """The state that is shown, and at rest some of those that are missing."""
        run, at, along = self._document.run, self._refresh.update_shown, self._of_this_depth()
        if at <= run.head:
            shown = wanted(run, at)
        else:  # the update that is looked at is done on the screen, not yet in the run
            shown = Wanted(at, run.leg_at(run.head), self._document.playback.computed.next_state())
        others = () if self._refresh.hurried else next_of(along, run, AT_ONCE)
        if others or not self._is_shown(shown):
            self._worker.ask(Question(None if self._is_shown(shown) else shown, tuple(wanted(run, k) for k in others)))

    def _is_shown(self, one: Wanted) -> bool:
        """Whether it is the state whose values are at hand."""
        return self.shown is not None and self.shown[0].leg is one.leg and self.shown[0].update == one.update

    def _look(self) -> None:
        """Take what the worker has made, have it shown, and ask for more."""
        answer = self._worker.take()
        if isinstance(answer, str):
            self.failed.emit(answer)
            return
        begun, cost = time.perf_counter(), 0.0
        if answer is not None:
            self._take(answer)
            self._show()
            cost = answer.seconds + time.perf_counter() - begun
        if not self._worker.busy and (answer is None or answer.found):
            self._ask()
        if self._refresh.hurried:
            self._timer.start(max(TRAINING_MS, round(1000 * SLOWER * cost)))
        elif self._worker.busy:
            self._timer.start(REST_MS)

    def _take(self, answer: Answer) -> None:
        along = self._of_this_depth()
        for one, health in answer.found:
            if health.depth == self._depth:  # else another network stands there by now
                along.take(self._document.run, one.leg, one.update, health)
                if one is answer.question.shown and answer.taken is not None:
                    self.shown = one, answer.taken, health
