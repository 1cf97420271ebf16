"""Reports of faults: what they hold, what they never hold, and how many are kept."""

from __future__ import annotations

import faulthandler
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bpsim.engine.problems import BadValue
from bpsim.session.crashes.error_text import LEFT_OUT, error_text
from bpsim.session.crashes.places import ELSEWHERE, shortened, without_places
from bpsim.session.crashes.report import own_facts, report_text
from bpsim.session.crashes.reports import MOST, keep_report, reports
from bpsim.session.crashes.session_trace import REGION, SessionTrace, reports_of_the_dead, tracing
from bpsim.session.crashes.trail import KEPT, Trail
from bpsim.session.crashes.watch import ENDED, WENT_ON, Watch

DIES = """
import os, sys, faulthandler
from pathlib import Path
from bpsim.session.crashes.session_trace import SessionTrace
from bpsim.session.crashes.trail import Trail
trail = Trail()
SessionTrace(Path(sys.argv[1]), [("bpsim", "9.9.9"), ("place", "/home/zhang san/x")], trail)
for number in range(50):
    trail.note(f"step{number}")
{end}
"""


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/home/zhang san/.venv/lib/python3.11/site-packages/bpsim/gui/window/main_window.py", "bpsim/gui/window/main_window.py"),
        ("/home/bpsim/work/bpsim/session/frames.py", "bpsim/session/frames.py"),
        ("/opt/张三/bpsim/cli.py", "bpsim/cli.py"),
        (r"C:\Users\张三\bpsim\_internal\numpy\_core\x.py", "numpy/_core/x.py"),
        (r"C:\Users\zhang\Python311\Lib\threading.py", "Lib/threading.py"),
        ("/usr/lib/python3.12/threading.py", "python3.12/threading.py"),
        ("/usr/lib/x86_64-linux-gnu/libc.so.6", "libc.so.6"),
        ("/home/zhang/secret.py", ELSEWHERE),
        (r"D:\grades\class 3b.py", ELSEWHERE),
        ("bpsim/gui/start.py", "bpsim/gui/start.py"),
        ("<string>", "<string>"),
    ],
)  # fmt: skip
def test_a_path_is_shortened_to_its_part_inside_the_program(path: str, kept: str) -> None:
    assert shortened(path) == kept


def test_no_place_is_left_in_a_text() -> None:
    text = (
        f"No module at '/home/zhang san/a.py' (/opt/klasse/b/c.so), {Path.home()}/x 1/2 of a/b, C:\\Users\\zhang\\y.txt"
    )
    assert without_places(text) == f"No module at '{ELSEWHERE}' (c.so), {ELSEWHERE} 1/2 of a/b, {ELSEWHERE}"


def raised(error: BaseException, cause: BaseException | None = None) -> BaseException:
    try:
        raise error from cause
    except BaseException as caught:
        return caught


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TypeError("unsupported operand"), "TypeError: unsupported operand"),
        (KeyError("Zhang San"), f"KeyError: {LEFT_OUT}"),
        (ValueError("could not convert 'Zhang San'"), f"ValueError: {LEFT_OUT}"),
        (FileNotFoundError(2, "No such file", "/home/zhang/x"), "FileNotFoundError: [Errno 2] No such file"),
        (BadValue("must be {it}", "data.names[3]", it="Zhang San"), "BadValue: must be {it}"),
        (ImportError("libGL.so.1: cannot open (/home/zhang/lib/x.so)"), "ImportError: libGL.so.1: cannot open (x.so)"),
    ],
)
def test_an_errors_words_are_told_where_they_are_about_the_program(error: BaseException, words: str) -> None:
    assert error_text(raised(error)).endswith(words)


def test_the_errors_behind_an_error_come_first() -> None:
    told = error_text(raised(TypeError("last"), raised(IndexError("first"))))
    assert told.index("first") < told.index("and then") < told.index("last")
    assert "test_crashes.py" not in told.replace("elsewhere", "")  # a test is no part of the program


def test_an_endless_recursion_is_cut() -> None:
    def deep(n: int) -> int:
        return deep(n + 1)

    try:
        deep(0)
    except RecursionError as error:
        told = error_text(error)
    assert "more)" in told
    assert len(told.splitlines()) < 150


def test_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        path = keep_report(tmp_path, f"number {number}", 1e9)
        os.utime(path, (number, number))
    kept = reports(tmp_path)
    assert len(kept) == MOST
    assert kept[0].read_text() == f"number {MOST + 2}"


def test_a_report_says_what_was_done_and_with_what(tmp_path: Path) -> None:
    told = report_text("a fault", 0, own_facts(), ["step"] * 3, "line")
    assert "1970-01-01 00:00 UTC" in told
    assert "step, step, step" in told
    assert "Python" in told


def test_each_fault_is_reported_once_from_wherever_it_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, at: heard.append(kind))
    monkeypatch.setattr(threading, "excepthook", lambda hook: heard.append(hook.exc_type))
    monkeypatch.setattr(sys, "unraisablehook", lambda hook: heard.append(hook.exc_type))
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    made: list[Path] = []

    def fails() -> None:
        raise IndexError("in a thread")

    class Fails:
        def __del__(self) -> None:
            raise NameError("in a destructor")

    with Watch(tmp_path) as watch:
        watch.told = made.append
        watch.trail.note("run")
        for _ in range(3):
            error = raised(TypeError("in a slot"))
            sys.excepthook(TypeError, error, error.__traceback__)
        thread = threading.Thread(target=fails)
        thread.start()
        thread.join()
        Fails()
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert heard == [TypeError] * 3 + [IndexError, NameError, KeyboardInterrupt]
    told = [path.read_text(encoding="utf-8") for path in made]
    assert ["in a slot" in told[0], "in a thread" in told[1], "in a destructor" in told[2]] == [True] * 3
    assert len(told) == 3
    assert "  run\n" in told[0]
    assert WENT_ON in told[0]


def ended_by(error: BaseException, watch: Watch, made: list[Path]) -> None:
    watch.told = made.append
    with watch:
        raise error


def test_what_ends_the_program_is_reported_unless_the_command_line_says_it(tmp_path: Path) -> None:
    made: list[Path] = []
    for error in (BadValue("no"), OSError(5, "no"), KeyboardInterrupt(), TypeError("at the start")):
        with pytest.raises(type(error)):
            ended_by(error, Watch(tmp_path), made)
    assert [ENDED in path.read_text(encoding="utf-8") for path in made] == [True]


def test_where_no_report_can_be_written_the_fault_goes_its_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, at: heard.append(kind))
    (tmp_path / "file").write_text("x")
    with Watch(tmp_path / "file" / "reports"):
        sys.excepthook(TypeError, raised(TypeError("x")), None)
    assert heard == [TypeError]


def died(folder: Path, end: str) -> None:
    subprocess.run(
        [sys.executable, "-c", DIES.replace("{end}", end), str(folder)], capture_output=True, timeout=60, check=False
    )


def test_a_hard_crash_leaves_a_report_with_the_last_actions(tmp_path: Path) -> None:
    died(tmp_path, "def broken():\n    os.abort()\nbroken()")
    (report,) = reports_of_the_dead(tmp_path)
    told = report.read_text(encoding="utf-8")
    assert "Aborted" in told
    assert "in broken" in told
    assert "9.9.9" in told
    assert "zhang" not in told
    listed = told.split("at the end:")[1].split("Where")[0].replace(",", " ").split()
    assert listed == [f"step{number}" for number in range(50 - KEPT, 50)]
    assert list(tmp_path.iterdir()) == [report]
    assert reports_of_the_dead(tmp_path) == []


def test_who_was_ended_from_outside_leaves_no_report(tmp_path: Path) -> None:
    died(tmp_path, "os._exit(1)")
    assert len(list(tmp_path.iterdir())) == 2
    assert reports_of_the_dead(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_who_lives_is_left_alone_and_leaves_nothing(tmp_path: Path) -> None:
    before = faulthandler.is_enabled()
    trail = Trail()
    trace = SessionTrace(tmp_path, own_facts(), trail)
    trail.note("x" * 2 * REGION)  # more than there is room for
    trail.note("step")
    assert reports_of_the_dead(tmp_path) == []
    assert len(list(tmp_path.iterdir())) == 2
    trace.close()
    trail.note("step")
    assert list(tmp_path.iterdir()) == []
    assert faulthandler.is_enabled() == before


def test_a_trace_follows_the_window_once_there_is_one(tmp_path: Path) -> None:
    early, later = Trail(), Trail()
    with tracing(tmp_path, [("bpsim", "1")], early) as trace:
        assert trace is not None
        trace.follow(later)
        early.note("too late")
        later.note("step")
        trace.say([("bpsim", "2")])
        (file,) = tmp_path.glob("*.trace")
        assert json.loads(file.read_bytes()) == {"facts": [["bpsim", "2"]], "actions": ["step"]}
    assert list(tmp_path.iterdir()) == []


def test_where_no_trace_can_be_left_all_else_works(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with tracing(tmp_path / "file" / "reports", [], Trail()) as trace:
        assert trace is None


def test_a_trace_whose_beginning_is_broken_is_reported_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "session-1-2.lock").touch()
    (tmp_path / "session-1-2.trace").write_bytes(
        b"\xff{".ljust(REGION) + b'Fatal\n  File "/home/zhang/bpsim/gui/x.py", line 3'
    )
    (report,) = reports_of_the_dead(tmp_path)
    told = report.read_text(encoding="utf-8")
    assert '"bpsim/gui/x.py", line 3' in told
    assert "zhang" not in told
