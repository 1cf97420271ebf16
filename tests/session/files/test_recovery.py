"""Recovery slots: what a dead window left is found, what a living one keeps is left alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from bpsim.engine.problems import BadValue
from bpsim.session.files.autosaver import Autosaver
from bpsim.session.files.file_mark import Change, FileMark
from bpsim.session.files.fileformat import dumps
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.recovery import Slot, orphans, recovery_folder

KEEP_AND_LIVE = """
import sys
from pathlib import Path
from bpsim.session.files.presets import load_preset
from bpsim.session.files.recovery import Slot
slot = Slot.new(Path(sys.argv[1]))
slot.write(load_preset("xor"), Path(sys.argv[2]))
print("kept", flush=True)
sys.stdin.read()
"""


def test_what_a_killed_process_kept_is_found_once_it_is_dead(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", KEEP_AND_LIVE, str(tmp_path), "/home/me/x.json"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdout.readline()
    assert orphans(tmp_path) == []  # it lives: nobody takes what is its
    child.send_signal(signal.SIGKILL) if os.name != "nt" else child.kill()
    child.wait()
    child.stdin.close()
    child.stdout.close()
    (slot,) = orphans(tmp_path)
    assert orphans(tmp_path) == []  # now it is ours
    found = slot.read()
    assert found.contents.experiment.title == load_preset("xor").experiment.title
    assert found.path == Path("/home/me/x.json").absolute()
    slot.release()
    (again,) = orphans(tmp_path)
    again.remove()
    assert list(tmp_path.iterdir()) == []


def test_two_windows_have_two_slots_and_neither_is_an_orphan(tmp_path: Path) -> None:
    one, other = Slot.new(tmp_path), Slot.new(tmp_path)
    one.write(load_preset("xor"), None)
    other.write(load_preset("hiring"), None)
    assert orphans(tmp_path) == []
    assert one.file != other.file
    assert one.read().path is None
    one.remove()
    assert other.read().contents.experiment.title == load_preset("hiring").experiment.title
    other.remove()
    assert list(tmp_path.iterdir()) == []


def test_an_empty_slot_is_cleared_away_and_a_damaged_one_is_told(tmp_path: Path) -> None:
    empty, damaged = Slot.new(tmp_path), Slot.new(tmp_path)
    damaged.file.write_text("{")
    empty.release()
    damaged.release()
    (found,) = orphans(tmp_path)
    with pytest.raises(BadValue, match="cut off"):
        found.read()
    found.remove()
    assert list(tmp_path.iterdir()) == []


def test_no_folder_no_orphans(tmp_path: Path) -> None:
    assert orphans(tmp_path / "none") == []


def test_the_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BPSIM_STATE", str(tmp_path))
    assert recovery_folder() == tmp_path / "recovery"
    monkeypatch.delenv("BPSIM_STATE")
    assert recovery_folder().name == "recovery"


def test_the_newest_wish_is_what_is_kept(tmp_path: Path) -> None:
    saver = Autosaver(Slot.new(tmp_path))
    contents = [load_preset(name) for name in ("hiring", "xor", "hiring-four")]
    for one in contents:
        saver.keep(one, None)
    assert saver.wait(20.0)
    assert saver.problem == ""
    assert saver.slot.read().contents.experiment.title == contents[-1].experiment.title
    saver.clear()
    assert saver.wait(20.0)
    assert not saver.slot.file.exists()
    saver.keep(contents[0], None)
    saver.close()
    assert list(tmp_path.iterdir()) == []


def test_a_failing_disk_is_a_sentence_and_goes_when_it_works_again(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    slot = Slot.new(folder)
    good, slot.file = slot.file, tmp_path / "nowhere" / "x.bpsim.json"
    saver = Autosaver(slot)
    saver.keep(load_preset("xor"), None)
    assert saver.wait(20.0)
    assert saver.problem == os.strerror(2)
    slot.file = good
    saver.keep(load_preset("xor"), None)
    assert saver.wait(20.0)
    assert saver.problem == ""
    saver.close()


def test_closing_does_not_wait_for_a_large_one_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slot, go_on = Slot.new(tmp_path), threading.Event()
    writing = threading.Event()

    def slowly(self: Slot, contents: FileContents, path: Path | None) -> None:
        writing.set()
        go_on.wait(20)

    monkeypatch.setattr(Slot, "write", slowly)
    saver = Autosaver(slot)
    saver.keep(load_preset("xor"), None)
    assert writing.wait(20)
    begin = time.perf_counter()
    saver.close()
    assert time.perf_counter() - begin < 2.0
    ends = [thread for thread in threading.enumerate() if thread.name == "bpsim-autosave-end"]
    assert [thread.daemon for thread in ends] == [False], "the process waits"
    go_on.set()
    ends[0].join(20)
    assert not ends[0].is_alive()
    assert list(tmp_path.iterdir()) == []


def test_adopting_another_slot_gives_the_own_one_up(tmp_path: Path) -> None:
    left = Slot.new(tmp_path)
    left.write(load_preset("xor"), None)
    saver = Autosaver(Slot.new(tmp_path))
    saver.adopt(left)
    assert [path.name for path in tmp_path.glob("*.json")] == [left.file.name]
    saver.keep(load_preset("hiring"), None)
    assert saver.wait(20.0)
    assert left.read().contents.experiment.title == load_preset("hiring").experiment.title
    saver.close()
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_known_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(dumps(load_preset("xor")))
    mark = FileMark.of(path)
    os.utime(path, (1e9, 1e9))
    assert mark.change() is Change.NONE  # touched, not changed
    path.write_text(dumps(load_preset("hiring")))
    assert mark.change() is Change.CHANGED
    path.unlink()
    assert mark.change() is Change.GONE
    nothing = FileMark.of(path)
    assert nothing.change() is Change.NONE
    path.write_text("{}")
    assert nothing.change() is Change.CHANGED
