"""Looks: takes what a runner made at the display's rate, and has it shown and painted while the worker waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.gui.parts.painting import paint_now
from bpsim.session.running.runner import Progress, Runner

INTERVAL_MS = 16  # between two looks: what the worker has for itself


class Looks(QObject):
    """The window's side of a worker that trains; ``deliver`` gets its news.

    Signals: ``running_changed(bool)``; ``moment_to_show()``, after news were delivered, for what takes its time.
    A look goes in three parts, and what is due in the window by the clock comes between them.
    """

    running_changed = Signal(bool)
    moment_to_show = Signal()

    def __init__(self, runner: Runner, deliver: Callable[[list[Progress]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._deliver = runner, deliver
        self._running = False
        self._timer = self._single_shot(self._take, INTERVAL_MS)
        # timers, as posted events would not let anything come between
        self._before_showing = self._single_shot(self._show, 0)
        self._before_painting = self._single_shot(self._paint, 0)

    def _single_shot(self, do: Callable[[], None], milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer

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
        self._halt()
        if was_running:
            self.running_changed.emit(False)

    def pause(self) -> None:
        """Halt the worker and take what it had made."""
        if not self._running:
            return
        self._running = False
        self._halt()
        self._deliver(self._runner.take())
        self.running_changed.emit(False)

    def close(self) -> None:
        """Halt, join, and say nothing any more."""
        self._running = False
        self._halt()
        self._runner.close()

    def _halt(self) -> None:
        for timer in (self._timer, self._before_showing, self._before_painting):
            timer.stop()
        self._runner.pause()

    def _take(self) -> None:
        """Deliver, with the worker waiting until the picture is painted: see ``paint_now``."""
        self._runner.hold()
        self._deliver(self._runner.take())
        if self._running:
            self._before_showing.start()

    def _show(self) -> None:
        self.moment_to_show.emit()
        if self._running:
            self._before_painting.start()

    def _paint(self) -> None:
        paint_now(self.parent())
        self._runner.release()
        self._timer.start()
