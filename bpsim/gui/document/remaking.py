"""A progress bar while a run is made again that undo or a pin goes back to, where that takes longer than a moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QProgressDialog, QWidget

from bpsim.gui.document.document import Document
from bpsim.gui.parts.waiting import progress_bar

translate = QCoreApplication.translate


class Remaking(QObject):
    """There is nothing to cancel: what undo has begun it ends, in as long as the run once took at most."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bar: QProgressDialog | None = None
        document.remaking.connect(self._show)

    def _show(self, done: int, count: int) -> None:
        if self._bar is None:
            words = translate("Remaking", "An older run is made again, exactly as it was…")
            self._bar = progress_bar(self._window, words, count)
        self._bar.setValue(done)
        if done == count:
            self._bar.deleteLater()
            self._bar = None
