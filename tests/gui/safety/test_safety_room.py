"""Nothing is lost: windows that are killed, files that others change; real windows, real processes."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.file_mark import Change
from bpsim.session.files.fileformat import read_file, write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.recovery import Slot
from bpsim.session.running.cursor import Cursor
from tests.gui.conftest import Open
from tests.session.cases import batch_losses

WORK_AND_WAIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from bpsim.gui.application import application
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.remembered import Remembered
from bpsim.session.files.fileformat import read_file
app = application("en", "light")
path, state = Path(sys.argv[1]), Path(sys.argv[2])
window = MainWindow(read_file(path), Remembered(state / "settings.ini"), path)
window.context.completed.connect(lambda: window.safety.begin(state / "recovery"))
window.show()
def work():
    window.document.run.ensure(30)
    window.document.seek(30)
    window.editing.edit_setting("learning_rate", "0.7")
    window.document.run.ensure(55)
    window.document.seek(42, 5)
    QTimer.singleShot(50, look)
def look():
    file = window.safety.autosaving.file
    if file is not None and file.exists():
        print("kept", flush=True)
    else:
        QTimer.singleShot(50, look)
QTimer.singleShot(300, work)
app.exec()
"""


def press(window: MainWindow, bar: str, words: str) -> None:
    offer = getattr(window.safety, bar)
    next(button for button in offer.buttons if button.text() == words).click()


def keep(window: MainWindow) -> Path:
    window.safety.autosaving.keep_now()
    assert window.safety.autosaving.wait(20.0)
    file = window.safety.autosaving.file
    assert file is not None
    return file


def test_after_a_kill_the_next_start_offers_what_was_there(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    home = tmp_path / "王 小明"  # a name like any other
    home.mkdir()
    lesson, state = home / "lesson.bpsim.json", home / "state"
    write_file(lesson, load_preset("hiring-four-minibatch"))
    child = subprocess.Popen(
        [sys.executable, "-c", WORK_AND_WAIT, str(lesson), str(state)],
        stdout=subprocess.PIPE, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == b"kept\n"
    child.send_signal(signal.SIGKILL) if os.name != "nt" else child.kill()
    child.wait()
    child.stdout.close()

    window = open_window()
    window.safety.begin(state / "recovery")
    assert window.safety.offer.isVisible()
    assert "lesson.bpsim.json" in window.safety.offer.text
    assert "55 updates" in window.safety.offer.text
    press(window, "offer", "Restore")
    assert not window.safety.offer.isVisible()
    qtbot.waitUntil(lambda: not window.control.catching_up, timeout=20_000)
    document = window.document
    assert (document.run.head, document.playback.cursor, document.path) == (55, Cursor(42, 5), lesson)
    assert document.experiment.settings.learning_rate == 0.7
    expected = load_preset("hiring-four-minibatch").experiment
    run = type(document.run).begin(expected)
    run.ensure(30)
    run = run.fork(30, settings=expected.settings.changed("learning_rate", 0.7))
    run.ensure(55)
    np.testing.assert_allclose(batch_losses(document.run), batch_losses(run), rtol=1e-12)
    assert window.isWindowModified()  # it is in no file yet, and closing asks
    assert window.files.save()
    assert not window.isWindowModified()
    assert read_file(lesson).head == 55
    window.close()
    assert list((state / "recovery").iterdir()) == []


def test_a_clean_close_leaves_nothing(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.safety.begin(tmp_path)
    window.editing.edit_setting("learning_rate", "0.3")
    file = keep(window)
    assert read_file(file).experiment.settings.learning_rate == 0.3
    window.document.undo_stack.setClean()
    window.close()
    assert not file.exists()


def test_what_is_saved_is_not_kept_twice(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.safety.begin(tmp_path / "state")
    assert not keep(window).exists()  # only looked at
    window.document.run.ensure(9)
    window.document.seek(9)
    assert keep(window).exists()  # trained
    assert window.files.save_to(tmp_path / "x.bpsim.json")
    assert not keep(window).exists()
    window.editing.edit_setting("learning_rate", "0.3")
    assert keep(window).exists()
    window.document.undo_stack.undo()
    assert not keep(window).exists()


def test_an_edit_is_kept_by_itself_some_seconds_later(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    window.safety.begin(tmp_path)
    window.editing.edit_setting("learning_rate", "0.3")
    file = window.safety.autosaving.file
    assert file is not None
    qtbot.waitUntil(file.exists, timeout=10_000)


def test_discarding_goes_on_to_the_next_and_later_keeps_it(open_window: Open, tmp_path: Path) -> None:
    for name in ("xor", "hiring-four", "hiring"):
        slot = Slot.new(tmp_path)
        slot.write(load_preset(name), None)
        os.utime(slot.file, (1e9 + len(name), 1e9 + len(name)))
        slot.release()
    window = open_window()
    window.safety.begin(tmp_path)
    assert "2 more" in window.safety.offer.text
    press(window, "offer", "Discard")
    assert "1 more" in window.safety.offer.text
    press(window, "offer", "Later")
    assert not window.safety.offer.isVisible()
    window.close()
    other = open_window()
    other.safety.begin(tmp_path)
    assert "1 more" in other.safety.offer.text


def test_two_windows_do_not_take_each_others(open_window: Open, tmp_path: Path) -> None:
    one, other = open_window(), open_window("xor")
    one.safety.begin(tmp_path)
    one.editing.edit_setting("learning_rate", "0.3")
    kept = keep(one)
    other.safety.begin(tmp_path)
    assert not other.safety.offer.isVisible()
    other.close()
    assert kept.exists()


def test_what_cannot_be_read_is_told_and_may_go(open_window: Open, tmp_path: Path) -> None:
    slot = Slot.new(tmp_path)
    slot.file.write_text("{")
    slot.release()
    window = open_window()
    window.safety.begin(tmp_path)
    assert "cannot be read" in window.safety.offer.text
    press(window, "offer", "Discard")
    assert not slot.file.exists()


def test_what_a_newer_bpsim_has_left_may_wait_for_it(open_window: Open, tmp_path: Path) -> None:
    slot = Slot.new(tmp_path)
    slot.file.write_text('{"format": 99}')
    slot.release()
    window = open_window()
    window.safety.begin(tmp_path)
    assert "newer bpsim" in window.safety.offer.text
    press(window, "offer", "Later")
    assert not window.safety.offer.isVisible()
    window.close()
    assert slot.file.exists()


def test_where_nothing_can_be_kept_the_window_says_so_and_works(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    window = open_window()
    window.safety.begin(tmp_path / "file" / "recovery")
    assert "kept safe" in window.workspace.message_bar.message
    window.editing.edit_setting("learning_rate", "0.3")
    assert window.document.experiment.settings.learning_rate == 0.3


def test_saving_while_an_opened_run_is_made_again_keeps_all_of_it(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "long.bpsim.json"
    window = open_window("hiring-four")
    window.document.run.ensure(3000)
    window.document.seek(3000)
    assert window.files.save_to(path)
    window.files.open_file(path)
    assert window.control.catching_up
    assert window.document.run.head < 3000
    assert window.files.save_to(tmp_path / "copy.bpsim.json")
    assert read_file(tmp_path / "copy.bpsim.json").head == 3000


# files that others change


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    path = tmp_path / "lesson.bpsim.json"
    write_file(path, load_preset("hiring"))
    return path


def rewrite(path: Path, rate: float) -> None:
    document = json.loads(path.read_text(encoding="utf-8"))
    document["training"]["learning_rate"] = rate
    path.write_text(json.dumps(document), encoding="utf-8")


def test_a_changed_file_is_noticed_and_loading_it_can_be_undone(open_window: Open, qtbot: QtBot, lesson: Path) -> None:
    window = open_window(path=lesson)
    window.editing.edit_setting("learning_rate", "0.3")
    rewrite(lesson, 0.9)
    qtbot.waitUntil(window.safety.file_offer.isVisible, timeout=10_000)
    assert "changed by another program" in window.safety.file_offer.text
    press(window, "file_offer", "Load again")
    assert window.document.experiment.settings.learning_rate == 0.9
    assert not window.isWindowModified()
    window.document.undo_stack.undo()
    assert window.document.experiment.settings.learning_rate == 0.3
    assert window.isWindowModified()


def test_saving_does_not_go_over_anothers_change_unasked(open_window: Open, qtbot: QtBot, lesson: Path) -> None:
    window = open_window(path=lesson)
    window.editing.edit_setting("learning_rate", "0.3")
    rewrite(lesson, 0.9)
    assert not window.files.save()
    assert window.safety.file_offer.isVisible()
    assert read_file(lesson).experiment.settings.learning_rate == 0.9
    press(window, "file_offer", "Keep mine")
    assert window.files.save()
    assert read_file(lesson).experiment.settings.learning_rate == 0.3


def test_keeping_mine_asks_before_closing(open_window: Open, qtbot: QtBot, lesson: Path) -> None:
    window = open_window(path=lesson)
    rewrite(lesson, 0.9)
    window.files.guard.look()
    press(window, "file_offer", "Keep mine")
    assert window.isWindowModified()
    assert window.files.guard.change() is Change.NONE


def test_a_deleted_file_is_noticed_and_written_again(open_window: Open, qtbot: QtBot, lesson: Path) -> None:
    window = open_window(path=lesson)
    lesson.unlink()
    qtbot.waitUntil(window.safety.file_offer.isVisible, timeout=10_000)
    assert "no longer there" in window.safety.file_offer.text
    press(window, "file_offer", "Save again")
    assert read_file(lesson).experiment.settings == window.document.experiment.settings
    assert window.files.guard.look() is Change.NONE
    assert not window.safety.file_offer.isVisible()


def test_a_file_that_comes_back_is_no_longer_told_as_gone(open_window: Open, qtbot: QtBot, lesson: Path) -> None:
    window = open_window(path=lesson)
    text = lesson.read_bytes()
    lesson.unlink()
    qtbot.waitUntil(window.safety.file_offer.isVisible, timeout=10_000)
    lesson.write_bytes(text)
    qtbot.waitUntil(lambda: not window.safety.file_offer.isVisible(), timeout=10_000)


def test_our_own_saving_is_no_change(open_window: Open, qtbot: QtBot, lesson: Path) -> None:
    window = open_window(path=lesson)
    window.editing.edit_setting("learning_rate", "0.3")
    assert window.files.save()
    qtbot.wait(500)  # as long as a change would take to be noticed
    assert not window.safety.file_offer.isVisible()


def test_a_file_that_was_damaged_meanwhile_is_not_loaded(open_window: Open, qtbot: QtBot, lesson: Path) -> None:
    window = open_window(path=lesson)
    lesson.write_text("{", encoding="utf-8")
    window.files.guard.look()
    press(window, "file_offer", "Load again")
    assert "cut off" in window.workspace.message_bar.message
    assert window.safety.file_offer.isVisible()
    assert window.document.experiment.settings == load_preset("hiring").experiment.settings


def test_a_failed_save_offers_to_try_again(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """Permissions do not hold for root: the folder is missing, then it is there."""
    window = open_window()
    window.editing.edit_setting("learning_rate", "0.3")
    path = tmp_path / "later" / "lesson.bpsim.json"
    assert not window.files.save_to(path)
    assert window.isWindowModified()
    (tmp_path / "later").mkdir()
    press(window, "file_offer", "Try again")
    assert read_file(path).experiment.settings.learning_rate == 0.3
    assert not window.isWindowModified()
    assert not window.safety.file_offer.isVisible()


def test_on_a_full_disk_the_file_before_stays_whole(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system says that it is full when it has to write what was kept back for it: at the latest moment."""
    window, path = open_window(), tmp_path / "lesson.bpsim.json"
    assert window.files.save_to(path)
    before = path.read_bytes()
    window.editing.edit_setting("learning_rate", "0.3")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        assert not window.files.save_to(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".lesson")] == []
    said = window.safety.file_offer.text
    assert "lesson.bpsim.json" in said
    assert os.strerror(errno.ENOSPC) in said
    assert window.isWindowModified()
    press(window, "file_offer", "Try again")
    assert read_file(path).experiment.settings.learning_rate == 0.3


def test_the_window_stays_quick_while_a_large_experiment_is_kept(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    """A timer's lateness while some megabytes are written, against what writing them in the window would take."""
    window = open_window()
    window.safety.begin(tmp_path)
    window.editing.edit_structure((400, 400))
    window.document.run.ensure(1)
    window.document.seek(1)
    qtbot.wait(300)  # what the edit itself has set going
    begun = time.perf_counter()
    write_file(tmp_path / "at-once.json", window.control.contents())
    at_once = time.perf_counter() - begun
    assert (tmp_path / "at-once.json").stat().st_size > 2_000_000

    late: list[float] = []
    timer = QTimer(window)
    timer.setInterval(5)
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(now - last - 0.005)
        last = now

    timer.timeout.connect(tick)
    timer.start()
    window.safety.autosaving.keep_now()
    qtbot.waitUntil(lambda: len(late) > 9 and window.safety.autosaving.wait(0.0), timeout=60_000)
    timer.stop()
    typical = sorted(late[1:])[len(late) * 3 // 4]
    assert typical < at_once / 4, f"{typical * 1000:.0f} ms late, {at_once * 1000:.0f} ms at once"


def test_where_settings_alone_cannot_be_written_that_is_told_once(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    window = open_window()
    window.context.remembered = Remembered(tmp_path / "file" / "settings.ini")
    window.safety.begin(tmp_path / "recovery")
    said = window.workspace.message_bar.message
    assert said.startswith("Settings and recent files cannot be kept: ")
    assert "settings.ini" in said
