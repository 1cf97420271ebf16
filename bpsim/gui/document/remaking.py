"""A progress bar while a run is made again that undo or a pin goes back to, where that takes longer than a moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from bpsim.gui.document.document import Document

translate = QCoreApplication.translate
A_MOMENT_MS = 400


class Remaking(QObject):
    """There is nothing to cancel: what undo has begun it ends, in as long as the run once took at most."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bar: QProgressDialog | None = None
        document.remaking.connect(self._show)

    def _show(self, done: int, count: int) -> None:
        if self._bar is None:
            self._bar = self._made(count)
        self._bar.setValue(done)
        if done == count:
            self._bar.deleteLater()
            self._bar = None

    def _made(self, count: int) -> QProgressDialog:
        words = translate("Remaking", "An older run is made again, exactly as it was…")
        bar = QProgressDialog(words, "", 0, count, self._window)
        bar.setCancelButton(None)
        bar.setWindowTitle("bpsim")
        bar.setWindowModality(Qt.WindowModality.WindowModal)
        bar.setMinimumDuration(A_MOMENT_MS)
        return bar
