"""An export at work: ``bpsim export`` in a process of its own.

So it has its own language and colours, the window stays as smooth as it was, and what comes out is what the
command line makes. It is ended by closing its input: then it takes away what is half written.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QWidget

from bpsim.gui.parts.own_child import start_own
from bpsim.gui.parts.waiting import waited_for
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.whole_file import clear_leftovers

translate = QCoreApplication.translate
GRACE_MS = 3000  # to take away what is half written
CLOSING_MS = 300  # a window that closes waits no longer for that, and takes it away itself


class ExportJob(QObject):
    """Signals: ``progressed(done, total)``; then one of ``finished()``, ``cancelled()``, ``failed(str)`` (one line)."""

    progressed = Signal(int, int)
    finished = Signal()
    cancelled = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = parent
        self._target = Path()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._ending = False
        self._heard = ""
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(GRACE_MS)
        self._patience.timeout.connect(self._process.kill)

    @property
    def running(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, contents: FileContents, words: Sequence[str], target: Path) -> None:
        """Export these contents to ``target``; ``words`` of the command line say how. Raises OSError without room for
        them."""
        self._target = target
        self._folder = tempfile.TemporaryDirectory(prefix="bpsim-export-")
        path = Path(self._folder.name) / "experiment.bpsim.json"
        waited_for(self._over, translate("Export", "Getting ready…"), partial(write_file, path, contents))
        self._ending, self._heard = False, ""
        start_own(self._process, ["export", str(path), *words, "--progress"])

    def cancel(self) -> None:
        """Stop it; ``cancelled`` follows once nothing half written is left."""
        if self.running:
            self._ending = True
            self._process.closeWriteChannel()
            self._patience.start()

    def close(self) -> None:
        """Stop it now, and wait for that; no signal follows."""
        self.blockSignals(True)
        self._process.blockSignals(True)
        if self.running:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(CLOSING_MS):
                self._process.kill()
                self._process.waitForFinished(GRACE_MS)
                clear_leftovers(self._target)
        self._tidy()

    def _tidy(self) -> None:
        self._patience.stop()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _on_output(self) -> None:
        self._heard += bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        *lines, self._heard = self._heard.split("\n")
        for line in lines[-1:]:
            done, _, total = line.strip().partition("/")
            if done.isdecimal() and total.isdecimal():
                self.progressed.emit(int(done), int(total))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._tidy()
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip().splitlines()
        if code == 0 and status == QProcess.ExitStatus.NormalExit:
            self.finished.emit()
        elif self._ending:
            self.cancelled.emit()
        else:
            self.failed.emit(said[-1].removeprefix("bpsim: error: ") if said else f"exit status {code}")

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._tidy()
            self.failed.emit(self._process.errorString())
