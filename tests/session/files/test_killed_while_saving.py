"""A process that is killed while it saves leaves the file whole, and nothing that the next save does not clear away."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bpsim.session.files.fileformat import read_file, write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents

KILLS = 20
WRITER = """
import sys
from pathlib import Path
from bpsim.session.files.fileformat import dumps, read_file
from bpsim.session.whole_file import replacing
path = Path(sys.argv[1])
text = dumps(read_file(path))
print("ready", flush=True)
while True:
    with replacing(path) as part:
        with part.open("w") as stream:
            for at in range(0, len(text), 500):
                stream.write(text[at : at + 500])
                stream.flush()
"""


@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
def test_kills_leave_no_damaged_file_and_no_other(tmp_path: Path) -> None:
    path, rng = tmp_path / "class.bpsim.json", random.Random(7)
    contents = FileContents(load_preset("hiring-four").experiment)
    write_file(path, contents)
    whole, left = path.read_bytes(), 0
    writer: subprocess.Popen[str] | None = None
    for _ in range(KILLS):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        deadline = time.perf_counter() + rng.uniform(0.0, 0.02)
        while time.perf_counter() < deadline:
            pass
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        assert path.read_bytes() == whole
        left += len(list(tmp_path.glob(".*.part")))
    assert left > 0  # else nothing was killed in the midst of it
    write_file(path, contents)
    assert [found.name for found in tmp_path.iterdir()] == [path.name]
    assert read_file(path).experiment.title == contents.experiment.title


def test_what_another_process_is_writing_stays(tmp_path: Path) -> None:
    path, contents = tmp_path / "class.bpsim.json", FileContents(load_preset("hiring").experiment)
    write_file(path, contents)
    waiting = WRITER.replace("stream.flush()", "stream.flush(); print('in it', flush=True); sys.stdin.readline()")
    other = subprocess.Popen(
        [sys.executable, "-c", waiting, str(path)], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None
        assert [other.stdout.readline() for _ in range(2)] == ["ready\n", "in it\n"]
        write_file(path, contents)
        assert len(list(tmp_path.glob(".*.part"))) == 1
    finally:
        other.kill()
        other.communicate()
