"""RunBridge: a timer of the window that takes what the runner made, at the display's rate."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from bpsim.engine.advancing import Advance
from bpsim.engine.training import State
from bpsim.gui.document.looks import Looks
from bpsim.session.running.leg import Leg
from bpsim.session.running.runner import Progress, Runner


class RunBridge(QObject):
    """The window's side of the Runner. Every start gets a new id; what an older run still says is dropped.

    Signals: ``advanced(list of Advance)``, ``finished()`` when a run ended by itself, ``failed(str)`` with a
    traceback, ``running_changed(bool)``, ``moment_to_show()`` and ``moment_for_pages()`` after ``advanced``.
    """

    advanced = Signal(list)
    finished = Signal()
    failed = Signal(str)
    running_changed = Signal(bool)
    moment_to_show = Signal()
    moment_for_pages = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = Runner()
        self._run_id = 0
        self._looks = Looks(self._runner, self._deliver, self)
        self._looks.running_changed.connect(self.running_changed)
        self._looks.moment_to_show.connect(self.moment_to_show)
        self._looks.moment_for_pages.connect(self.moment_for_pages)

    @property
    def running(self) -> bool:
        return self._looks.running

    def start(self, leg: Leg, state: State, until: int, updates_per_second: float | None) -> None:
        self.pause()
        self._run_id += 1
        self._runner.start(self._run_id, leg, state, until, updates_per_second)
        self._looks.begin()

    def pause(self) -> None:
        """Halt the worker (some milliseconds at most) and take what it had made."""
        self._looks.pause()

    def close(self) -> None:
        """Halt, join, and deliver nothing any more."""
        self._looks.close()

    def _deliver(self, news: list[Progress]) -> None:
        news = [item for item in news if item.run_id == self._run_id]
        slices: list[Advance] = [item.made for item in news if item.made is not None]
        if slices:
            self.advanced.emit(slices)
        if any(item.finished for item in news):
            self._looks.end()
            error = next((item.error for item in news if item.error), None)
            if error is None:
                self.finished.emit()
            else:
                self.failed.emit(error)
