"""The pins that a file brought, until each is made again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.session.files.pin_making import PinMaker
from bpsim.session.files.reading.contents import SavedPin

LOOK_MS = 20


class PinsToCome(QObject):
    """Attributes: ``waiting``, the next one first.

    Signals: ``made(Pin)``, which waits no more by then; ``failed(str)``, a traceback, after which nothing is made.
    """

    made = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting: tuple[SavedPin, ...] = ()
        self._maker = PinMaker()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def make(self, pins: tuple[SavedPin, ...]) -> None:
        """These, one after the other, and no others any more."""
        self.close()
        self.waiting = pins
        self._go_on()

    def _go_on(self) -> None:
        if self.waiting:
            self._maker.ask(self.waiting[0])
            self._timer.start()
        else:
            self._timer.stop()

    def _look(self) -> None:
        made = self._maker.take()
        if isinstance(made, str):
            self._timer.stop()
            self.failed.emit(made)
        elif made is not None:
            self.waiting = self.waiting[1:]
            self._go_on()
            self.made.emit(made)

    def close(self) -> None:
        """Join the worker."""
        self._timer.stop()
        self._maker.close()
