"""Looks: takes what a runner made at the display's rate, and paints it while the worker waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.gui.painting import paint_now
from bpsim.session.running.runner import Progress, Runner

INTERVAL_MS = 16  # between two looks: what the worker has for itself


class Looks(QObject):
    """The window's side of a worker that trains; ``deliver`` gets its news. Signals: ``running_changed(bool)``."""

    running_changed = Signal(bool)

    def __init__(self, runner: Runner, deliver: Callable[[list[Progress]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._deliver = runner, deliver
        self._running = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        return self._running

    def begin(self) -> None:
        """The worker has been started."""
        self._running = True
        self._timer.start()
        self.running_changed.emit(True)

    def end(self) -> None:
        """Halt the worker, some milliseconds later at most; nothing more is delivered."""
        was_running, self._running = self._running, False
        self._timer.stop()
        self._runner.pause()
        if was_running:
            self.running_changed.emit(False)

    def pause(self) -> None:
        """Halt the worker and take what it had made."""
        if not self._running:
            return
        self._running = False
        self._timer.stop()
        self._runner.pause()
        self._deliver(self._runner.take())
        self.running_changed.emit(False)

    def close(self) -> None:
        """Halt, join, and say nothing any more."""
        self._running = False
        self._timer.stop()
        self._runner.close()

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
