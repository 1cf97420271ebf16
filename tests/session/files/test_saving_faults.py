"""Saving under faults: killed, no room, nowhere to write. The file is the old one or the new one, always whole."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bpsim.session.files.fileformat import dumps, read_file, write_atomically, write_file
from bpsim.session.files.presets import load_preset

WRITE_FOR_EVER = """
import sys
from pathlib import Path
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import load_preset
path, contents = Path(sys.argv[1]), [load_preset("hiring"), load_preset("xor")]
print("ready", flush=True)
turn = 0
while True:
    write_file(path, contents[turn % 2])
    turn += 1
"""

WITHOUT_ROOM = """
import resource, sys
from pathlib import Path
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import load_preset
resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))
try:
    write_file(Path(sys.argv[1]), load_preset("xor"))
except OSError as error:
    print(error.errno)
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a thing of POSIX")
def test_killed_at_any_moment_the_file_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "lesson.bpsim.json"
    whole = {dumps(load_preset(name)) for name in ("hiring", "xor")}
    chance = random.Random(4)
    for _ in range(6):
        child = subprocess.Popen([sys.executable, "-c", WRITE_FOR_EVER, str(path)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        child.stdout.readline()
        while not path.exists():
            time.sleep(0.001)
        time.sleep(chance.uniform(0.0, 0.02))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        assert path.read_text(encoding="utf-8") in whole
        read_file(path)


def test_what_killed_saves_left_is_cleared_away_and_what_is_young_stays(tmp_path: Path) -> None:
    path = tmp_path / "lesson[1].json"
    old, young = tmp_path / f".{path.name}.aa.part", tmp_path / f".{path.name}.bb.part"
    other = tmp_path / ".other.json.cc.part"
    for part in (old, young, other):
        part.write_text("half")
    for part in (old, other):
        os.utime(part, (1e9, 1e9))
    write_file(path, load_preset("xor"))
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([path.name, young.name, other.name])


@pytest.mark.skipif(os.name == "nt", reason="limits of file size are a thing of POSIX")
def test_without_room_the_old_file_stays_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "lesson.bpsim.json"
    write_file(path, load_preset("hiring"))
    before = path.read_bytes()
    done = subprocess.run([sys.executable, "-c", WITHOUT_ROOM, str(path)], capture_output=True, text=True, check=True)
    assert int(done.stdout) == errno.EFBIG
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_where_nothing_can_be_written_saving_says_so(tmp_path: Path) -> None:
    """Permissions do not hold for root, so: a folder that is a file, and (Linux) /proc, which takes no files."""
    file = tmp_path / "file"
    file.write_text("x")
    places = [file / "lesson.json", *([Path("/proc/lesson.json")] if sys.platform == "linux" else [])]
    for place in places:
        with pytest.raises(OSError, match=r".+"):
            write_file(place, load_preset("xor"))
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(os.name == "nt", reason="making links needs a right of its own there")
def test_through_a_link_the_file_itself_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "lesson.json", tmp_path / "link.json"
    target.write_text("old")
    link.symlink_to(target)
    write_atomically(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
