"""bpsim as a process: without a display, without Qt, in a pipe, on a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.asking import in_a_shell


def test_no_display_is_one_clear_line() -> None:
    bare = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux has no display")
    for words, says in (([], "no display"), (["xor"], "no display"), (["nosuch"], "neither a file nor a preset")):
        ended = in_a_shell(*words, environment=bare)
        assert ended.returncode == 2
        assert ended.stdout == ""
        assert ended.stderr.count("\n") == 1
        assert says in ended.stderr


def test_a_display_that_does_not_answer_is_told_too() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux has X displays")
    ended = in_a_shell(environment={"DISPLAY": ":987", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert ":987 does not answer" in ended.stderr or "needs these system packages" in ended.stderr


@pytest.mark.parametrize(
    "words",
    [["presets"], ["train", "hiring", "--updates", "5"], ["trace", "hiring"], ["check", "hiring", "--json"]],
)
def test_no_qt_is_needed(words: list[str]) -> None:
    block = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph", "ziamath"):
            raise ModuleNotFoundError(f"blocked: {name}", name=name)
sys.meta_path.insert(0, NoQt())
from bpsim.cli import main
sys.exit(main(sys.argv[1:]))
"""
    ended = subprocess.run(
        [sys.executable, "-c", block, *words], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout


def test_without_qt_the_window_says_what_is_missing() -> None:
    block = "import sys; sys.modules['PySide6'] = None; from bpsim.cli import main; sys.exit(main(sys.argv[1:]))"
    ended = subprocess.run(
        [sys.executable, "-c", block, "screenshot", "hiring", "--out", "x.png"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "PySide6 is missing" in ended.stderr


def test_a_reader_who_has_had_enough_is_no_error() -> None:
    command = [sys.executable, "-m", "bpsim", "trace", "general-3-3-2", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told_in_one_line() -> None:
    with open("/dev/full", "w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "bpsim", "presets"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "No space left" in ended.stderr


def test_signs_that_the_output_cannot_write_do_no_harm() -> None:
    ended = in_a_shell("trace", "hiring", environment={"PYTHONIOENCODING": "ascii"})
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "−0.180000" in ended.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_progress_shows_on_a_terminal_and_ctrl_c_ends_in_one_line() -> None:
    import pty
    import signal
    import termios

    # a shell's background job ignores the interrupt, and its children do; here it is wanted
    program = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)"
    program += "; from bpsim.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, "train", "hiring", "--updates", "99999999", "--json"]
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    seen = b""
    try:
        while b"updates" not in seen:
            seen += os.read(ours, 4096)
        process.send_signal(signal.SIGINT)
        while True:
            try:
                more = os.read(ours, 4096)
            except OSError:  # how Linux says that the other side is closed
                break
            if not more:
                break
            seen += more
        out, _ = process.communicate(timeout=30)
    finally:
        process.kill()
        os.close(ours)
    assert process.returncode == 130
    assert out == b""
    assert b"Traceback" not in seen
    assert seen.rstrip().endswith(b"bpsim: interrupted")
