"""Looks: takes what a runner made at the display's rate, and has it shown and painted while the worker waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from bpsim.gui.painted.painting import paint_now, window_of
from bpsim.session.running.runner import Progress, Runner

INTERVAL_MS = 16  # between two looks: what the worker has for itself


class Looks(QObject):
    """The window's side of a worker that trains; ``deliver`` gets its news.

    Signals: ``running_changed(bool)``; ``moment_to_show()``, after news were delivered, for what takes its time, and
    ``moment_for_pages()`` for what is shown beside it. A look goes in parts, and what is due in the window by the
    clock comes between them. To paint is a part of its own: Qt would do it at the end of the part before, ahead of what
    is due by the clock, so its own requests are not heard as long as the worker runs.
    """

    running_changed = Signal(bool)
    moment_to_show = Signal()
    moment_for_pages = Signal()

    def __init__(self, runner: Runner, deliver: Callable[[list[Progress]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._deliver = runner, deliver
        self._running = self._painting = False
        self._window: QWidget | None = None
        self._parts = (
            self._take,
            self.moment_to_show.emit,
            self._paint,
            self.moment_for_pages.emit,
            self._paint_and_let_go,
        )
        self._next = 0
        # a timer, as posted events would not let anything come between
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        return self._running

    def begin(self) -> None:
        """The worker has been started."""
        self._running = True
        self._next = 0
        self._window = window_of(self.parent())
        if self._window is not None:
            self._window.installEventFilter(self)
        self._timer.start(INTERVAL_MS)
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
        self._timer.stop()
        self._let_qt_paint()
        self._runner.pause()

    def _let_qt_paint(self) -> None:
        """As ever; what it has asked for so far is painted now, as it asks only once."""
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None
            self._paint()

    def _go_on(self) -> None:
        """The part that is due; the next one follows as soon as the window has done what was due by the clock."""
        part, self._next = self._parts[self._next], (self._next + 1) % len(self._parts)
        try:
            part()
        except BaseException:
            self._let_qt_paint()  # there are no more looks
            raise
        if self._running:
            self._timer.start(0 if self._next else INTERVAL_MS)

    def _take(self) -> None:
        """Deliver, with the worker waiting until the pictures are painted: see ``paint_now``."""
        self._runner.hold()
        self._deliver(self._runner.take())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        return event.type() == QEvent.Type.UpdateRequest and watched is self._window and not self._painting

    def _paint(self) -> None:
        self._painting = True
        paint_now(self.parent())
        self._painting = False

    def _paint_and_let_go(self) -> None:
        self._paint()
        self._runner.release()
