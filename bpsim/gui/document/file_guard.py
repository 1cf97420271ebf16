"""FileGuard: notices that another program changed or removed the file that is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from bpsim.session.files.file_mark import Change, FileMark

SETTLE_MS = 200  # programs write in several steps


class FileGuard(QObject):
    """Signals: ``found(Change)`` when the file is not what it was: each change is told once."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mark: FileMark | None = None
        self._told = Change.NONE
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watcher.directoryChanged.connect(self._timer.start)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):  # where folders cannot be watched: on coming back to the window
            application.applicationStateChanged.connect(self._on_state)

    def watch(self, path: Path | None) -> None:
        """As the file is now, so it is known; None for no file."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._told = Change.NONE
        self._mark = None if path is None else FileMark.of(path)
        self._watch_again()

    @property
    def mark(self) -> FileMark | None:
        """What the file was like when it was last read or written here."""
        return self._mark

    def watch_from(self, mark: FileMark | None) -> None:
        """As ``mark`` says, so the file is known; what happened to it since is told."""
        self.watch(None if mark is None else mark.path)
        self._mark = mark
        self.look()

    def accept(self) -> None:
        """What happened to the file is known and may be overwritten."""
        if self._mark is not None:
            self.watch(self._mark.path)

    @contextmanager
    def looking_away(self) -> Iterator[None]:
        """While this program writes the file itself."""
        mark, self._mark = self._mark, None
        try:
            yield
        finally:
            self._mark = mark

    def compare(self, path: Path, saved: float) -> None:
        """Watch ``path``; a file that was written after ``saved`` (seconds since 1970), or is not there, is told."""
        self.watch(path)
        try:
            newer = path.stat().st_mtime > saved
        except OSError:
            newer = False
            self._told = Change.GONE
            self.found.emit(Change.GONE)
        if newer:
            self._mark = FileMark(path, (0, 0), "other")
            self.look()

    def change(self) -> Change:
        """What happened to the file since ``watch`` or ``accept``."""
        return Change.NONE if self._mark is None else self._mark.change()

    def look(self) -> Change:
        """As ``change``; what is new is told."""
        change = self.change()
        if change is not self._told:
            self._told = change
            self.found.emit(change)
        self._watch_again()
        return change

    def repeat(self) -> None:
        """Tell what is wrong once more: somebody wants to save."""
        self._told = Change.NONE
        self.look()

    def _watch_again(self) -> None:
        """A file that was replaced by another of its name has to be watched anew."""
        if self._mark is None:
            return
        wanted = [path for path in (self._mark.path, self._mark.path.absolute().parent) if path.exists()]
        known = {*self._watcher.files(), *self._watcher.directories()}
        missing = [str(path) for path in wanted if str(path) not in known]
        if missing:
            self._watcher.addPaths(missing)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()
