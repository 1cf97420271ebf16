"""What the window remembers from one time to the next: its geometry and the person's choices."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_COUNT = 8

PERSON = "lesson_person"  # who learns here


class Remembered:
    """Reads and writes settings: the person's own (the platform's usual place), or those of a file.

    Bad values read as the default.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._store = QSettings("bpsim", "bpsim") if file is None else QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def place(self) -> str:
        """The file; on some systems the name of a place in their own store."""
        return self._store.fileName()

    @property
    def status(self) -> QSettings.Status:
        return self._store.status()

    @property
    def is_kept(self) -> bool:
        """Whether anything can be written there."""
        return self._store.isWritable()

    def __contains__(self, name: str) -> bool:
        return self._store.contains(name)

    def forget(self, name: str) -> None:
        self._store.remove(name)
        self._store.sync()

    def read_again(self) -> None:
        """After somebody else has changed the file."""
        store = self._store
        self._store = QSettings(store.fileName(), store.format())

    def choice(self, name: str, default: str, choices: tuple[str, ...]) -> str:
        value = self._store.value(name, default)
        return value if isinstance(value, str) and value in choices else default

    def set_choice(self, name: str, value: str) -> None:
        self._store.setValue(name, value)

    def text(self, name: str) -> str:
        """Whatever words were remembered; "" for none."""
        value = self._store.value(name, "")
        return value if isinstance(value, str) else ""

    def number(self, name: str, default: float, least: float, most: float) -> float:
        """Of what is no number between ``least`` and ``most``, the default."""
        return float(str(self._store.value(name))) if self.has_number(name, least, most) else default

    def has_number(self, name: str, least: float, most: float) -> bool:
        try:
            return least <= float(str(self._store.value(name, ""))) <= most
        except ValueError:
            return False

    def set_number(self, name: str, value: float) -> None:
        self._store.setValue(name, repr(value))

    def state(self, name: str) -> QByteArray:
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, name: str, value: QByteArray) -> None:
        self._store.setValue(name, value)

    def recent_files(self) -> list[Path]:
        """Files opened or saved lately that are still there, the newest first."""
        return [path for path in self.known_files() if path.is_file()]

    def known_files(self) -> list[Path]:
        """Those too that are no longer there: deleted, moved, or on a disk that is not in."""
        value = self._store.value("recent", [])
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(name) for name in names if isinstance(name, str)]

    def add_recent_file(self, path: Path) -> None:
        self._keep_files([path, *(known for known in self.known_files() if known != path)])

    def forget_file(self, path: Path) -> None:
        """Take it off the list of recent files; the file stays."""
        self._keep_files([known for known in self.known_files() if known != path])

    def _keep_files(self, paths: list[Path]) -> None:
        self._store.setValue("recent", [str(path) for path in paths[:RECENT_COUNT]])

    def clear_recent_files(self) -> None:
        self._store.remove("recent")
