"""RunBridge: a timer of the window that takes what the runner made, at the display's rate."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.engine.advancing import Advance
from bpsim.engine.training import State
from bpsim.gui.painting import paint_now
from bpsim.session.running.run import Leg
from bpsim.session.running.runner import Progress, Runner

INTERVAL_MS = 16  # between two looks: what the worker has for itself


class RunBridge(QObject):
    """The window's side of the Runner. Every start gets a new id; what an older run still says is dropped.

    Signals: ``advanced(list of Advance)``, ``finished()`` when a run ended by itself, ``failed(str)`` with a
    traceback, ``running_changed(bool)``.
    """

    advanced = Signal(list)
    finished = Signal()
    failed = Signal(str)
    running_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = Runner()
        self._run_id = 0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._running = False

    @property
    def running(self) -> bool:
        return self._running

    def start(self, leg: Leg, state: State, until: int, updates_per_second: float | None) -> None:
        self.pause()
        self._run_id += 1
        self._runner.start(self._run_id, leg, state, until, updates_per_second)
        self._running = True
        self._timer.start()
        self.running_changed.emit(True)

    def pause(self) -> None:
        """Halt the worker (some milliseconds at most) and take what it had made."""
        if not self.running:
            return
        self._end()
        self._deliver(self._runner.take())
        self.running_changed.emit(False)

    def close(self) -> None:
        """Halt, join, and deliver nothing any more."""
        self._end()
        self._runner.close()

    def _end(self) -> None:
        self._running = False
        self._timer.stop()
        self._runner.pause()

    def _look(self) -> None:
        """Deliver, with the worker waiting until the picture is painted: see ``paint_now``.

        In two parts: what the window has to do meanwhile comes between them.
        """
        self._runner.hold()
        self._deliver(self._runner.take())
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        paint_now(self.parent())
        self._runner.release()
        if self._running:
            self._timer.start()

    def _deliver(self, news: list[Progress]) -> None:
        news = [item for item in news if item.run_id == self._run_id]
        slices: list[Advance] = [item.made for item in news if item.made is not None]
        if slices:
            self.advanced.emit(slices)
        if any(item.finished for item in news):
            self._end()
            self.running_changed.emit(False)
            error = next((item.error for item in news if item.error), None)
            if error is None:
                self.finished.emit()
            else:
                self.failed.emit(error)
