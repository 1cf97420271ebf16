"""What takes longer than a moment goes on beside a window that lives, and nobody can change anything under it."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from bpsim.gui.document import files as files_module
from bpsim.gui.parts.waiting import waited_for
from bpsim.session.edits.samples import with_input, with_sample_added
from bpsim.session.files.fileformat import read_file, write_file
from bpsim.session.files.reading.contents import FileContents
from tests.gui.conftest import Open


def bars() -> list[QProgressDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QProgressDialog)]


def test_timers_go_on_and_input_waits(open_window: Open, qtbot: QtBot) -> None:
    window, go_on, seen = open_window("hiring-four"), threading.Event(), []

    def look() -> None:
        if not any(bar.isVisible() for bar in bars()):
            return
        before = window.document.experiment
        modal = QApplication.activeModalWidget()
        qtbot.keyClick(window, Qt.Key.Key_R)
        words = modal.labelText() if isinstance(modal, QProgressDialog) else ""
        seen.append((words, window.document.run.head, window.document.experiment is before))
        go_on.set()

    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(20)
    threads = threading.active_count()

    def work() -> tuple[str, bool]:
        return threading.current_thread().name, go_on.wait(20)

    name, asked_to_go_on = waited_for(window, "Writing…", work)
    looking.stop()
    assert asked_to_go_on, "the loop went on"
    assert name.startswith("waited-for")
    assert seen[0] == ("Writing…", 0, True)
    qtbot.waitUntil(lambda: not bars())
    assert threading.active_count() == threads


def test_what_is_raised_comes_back(open_window: Open) -> None:
    window = open_window("xor")
    for seconds in (0.0, 0.1):

        def work(seconds: float = seconds) -> None:
            threading.Event().wait(seconds)
            raise OSError("no room")

        with pytest.raises(OSError, match="no room"):
            waited_for(window, "", work)


def test_what_is_raised_keeps_nobody_alive(qtbot: QtBot) -> None:
    """Neither who waited, nor the window that it belongs to."""

    class Room:
        def begin(self) -> None:
            with pytest.raises(OSError, match="no room"):
                waited_for(None, "", self.work)

        def work(self) -> None:
            threading.Event().wait(0.1)
            raise OSError("no room")

    room = Room()
    room.begin()
    gone = weakref.ref(room)
    del room
    gc.collect()
    assert gone() is None


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Files are read and written as on a slow disk; on which thread is noted."""
    threads: list[str] = []

    def then(wait: float) -> None:
        threads.append(threading.current_thread().name)
        threading.Event().wait(wait)

    def write(path: Path, contents: FileContents) -> None:
        write_file(path, contents)
        then(0.5)  # it is there, and the window does not know yet

    def read(path: Path) -> FileContents:
        then(0.1)
        return read_file(path)

    monkeypatch.setattr(files_module, "write_file", write)
    monkeypatch.setattr(files_module, "read_file", read)
    return threads


def test_a_slow_disk_holds_nothing(open_window: Open, qtbot: QtBot, tmp_path: Path, slowly: list[str]) -> None:
    """And the file that the window writes itself is not taken for somebody else's change."""
    window, path, changes = open_window("hiring-four"), tmp_path / "mine.bpsim.json", []
    window.files.guard.found.connect(changes.append)
    assert window.files.save_to(path)
    window.editing.edit_setting("learning_rate", "0.25")
    assert window.files.save()
    assert not [change for change in changes if change.name != "NONE"]
    assert not window.safety.file_offer.isVisible()
    other = open_window("xor")
    other.files.open_file(path)
    assert other.document.experiment.settings.learning_rate == 0.25
    assert all(name.startswith("waited-for") for name in slowly)
    assert len(slowly) == 3


def test_what_came_in_while_a_file_was_written_is_unsaved(
    open_window: Open, qtbot: QtBot, tmp_path: Path, slowly: list[str]
) -> None:
    window, path = open_window("hiring-four"), tmp_path / "mine.bpsim.json"
    window.editing.edit_setting("learning_rate", "0.25")
    QTimer.singleShot(100, lambda: window.editing.edit_setting("learning_rate", "0.75"))
    QTimer.singleShot(120, window.close)
    assert window.files.save_to(path)
    assert window.isVisible(), "it does not close under the work"
    assert window.document.experiment.settings.learning_rate == 0.75
    assert read_file(path).experiment.settings.learning_rate == 0.25
    assert not window.document.undo_stack.isClean()


def test_a_change_that_failed_writing_is_still_found(
    open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path = open_window("hiring-four"), tmp_path / "mine.bpsim.json"
    assert window.files.save_to(path)

    def full(_path: Path, _contents: FileContents) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files_module, "write_file", full)
    assert not window.files.save_to(path)
    path.write_text("{}", encoding="utf-8")
    assert window.files.guard.look().name == "CHANGED"


def test_a_large_file_is_written_while_the_window_paints(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("mnist-784-30-10")
    window.editing.change("samples", "add", lambda now: with_input(with_sample_added(now), 0, 0, 0.5))
    beats: list[int] = []
    beating = QTimer()
    beating.timeout.connect(lambda: beats.append(len(bars())))
    beating.start(10)
    assert window.files.save_to(tmp_path / "large.bpsim.json")
    beating.stop()
    assert (tmp_path / "large.bpsim.json").stat().st_size > 20e6
    assert len(beats) >= 5
    assert set(beats) == {1}
