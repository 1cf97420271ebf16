"""The pictures of the guide, made when they are first seen: by ``bpsim screenshot``, one after the other, in children.

So they look as the program does today, in the language and the colours of the moment, and the window does not wait.
They are kept in the cache; a new version of bpsim makes new ones.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from bpsim import __version__
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme
from bpsim.gui.parts.own_child import start_own
from bpsim.session.caches import cache_home

REST_MS = 250  # who leafs through the pages wants none of them yet
CLOSING_MS = 3000
PREFIX = "guide-"


class Pictures(QObject):
    """Attributes: ``rows``, the words of each picture.

    Signals: ``made(str)``: a picture is there now, or it is known that it cannot be made (``is_missing``).
    """

    made = Signal(str)

    def __init__(self, rows: Mapping[str, tuple[str, ...]], parent: QObject) -> None:
        super().__init__(parent)
        self.rows = rows
        self._wanted: list[str] = []
        self._making: tuple[str, Path] | None = None
        self._missing: set[Path] = set()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._make_next)
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def path(self, name: str) -> Path:
        """Where it is, or will be, in the language and the colours of the moment."""
        key = "\n".join([*self.rows[name], language(), theme().name])
        return _folder() / f"{name}-{hashlib.sha256(key.encode()).hexdigest()[:16]}.png"

    def is_missing(self, name: str) -> bool:
        """Whether it could not be made."""
        return self.path(name) in self._missing

    def want(self, name: str) -> None:
        """It is looked at: make it, unless it is there, before all that was wanted earlier."""
        path = self.path(name) if name in self.rows else None
        if path is None or path in self._missing or path.is_file():
            return
        if self._making is not None and self._making[1] == path:
            return
        is_new = name not in self._wanted
        self._wanted = [name, *(other for other in self._wanted if other != name)]
        if is_new:
            self._begin_soon()

    def forget(self) -> None:
        """Nobody looks any more at what is wanted; what is being made is made."""
        self._wanted.clear()
        self._rest.stop()

    def close(self) -> None:
        """End the child, and wait for that."""
        self.forget()
        self._process.blockSignals(True)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(CLOSING_MS)
        if self._making is not None:
            _unfinished(self._making[1]).unlink(missing_ok=True)
            self._making = None

    @property
    def busy(self) -> bool:
        return self._making is not None or self._rest.isActive()

    def _begin_soon(self) -> None:
        if self._making is None and self._wanted:
            self._rest.start()

    def _make_next(self) -> None:
        name = self._wanted.pop(0)
        target = self.path(name)
        try:
            _make_folder(target.parent)
        except OSError:
            self._give_up(name, target)
            return
        self._making = name, target
        out = str(_unfinished(target))
        words = ["screenshot", *self.rows[name], "--lang", language(), "--theme", theme().name, "--out", out]
        words += ["--palette", theme().palette]
        start_own(self._process, words)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        assert self._making is not None
        name, target = self._making
        self._making = None
        try:
            if code != 0 or status != QProcess.ExitStatus.NormalExit:
                raise OSError(code)
            _unfinished(target).replace(target)
        except OSError:
            _unfinished(target).unlink(missing_ok=True)
            self._give_up(name, target)
        else:
            self.made.emit(name)
            self._begin_soon()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._making is not None:
            name, target = self._making
            self._making = None
            self._give_up(name, target)

    def _give_up(self, name: str, target: Path) -> None:
        self._missing.add(target)
        self.made.emit(name)
        self._begin_soon()


def _folder() -> Path:
    return cache_home() / f"{PREFIX}{__version__}"


def _unfinished(target: Path) -> Path:
    return target.with_name(f"unfinished-{target.name}")


def _make_folder(folder: Path) -> None:
    """Those of other versions go."""
    if not folder.is_dir():
        folder.mkdir(parents=True)
        for other in folder.parent.glob(f"{PREFIX}*"):
            if other != folder:
                shutil.rmtree(other, ignore_errors=True)
