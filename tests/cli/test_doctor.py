"""bpsim doctor says what is in use, and why."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase

from bpsim.cli import main
from bpsim.commands import display
from bpsim.commands.display import QT_LIBRARIES, look_at_libraries, look_at_plugin, plugin_found
from bpsim.gui import findings
from bpsim.gui.remembered import Remembered
from bpsim.session.checks import kernel as kernel_check
from bpsim.session.crashes.reports import keep_report, reports_folder
from bpsim.session.running import acceleration

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Not those of whoever runs the tests, nor what crashes have left him."""
    monkeypatch.setenv("BPSIM_STATE", str(tmp_path / "state"))
    monkeypatch.setattr(kernel_check, "compiled_by_child", lambda: "")  # tried where that check is
    monkeypatch.setattr(findings, "Remembered", lambda: Remembered(tmp_path / "settings.ini"))
    return tmp_path / "settings.ini"


def told(capsys: Capture, status: int = 0) -> dict[str, Any]:
    assert main(["doctor", "--json"]) == status
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_it_names_the_path_and_the_versions(kernel: None, capsys: Capture) -> None:
    found = told(capsys)
    assert found["training path"].startswith("kernel")
    assert "cache" in found["compiled kernel"]
    assert found["Qt platform"].startswith("offscreen")
    assert found["numba"] != "not installed"
    assert QFontDatabase.WritingSystem.SimplifiedChinese in QFontDatabase.writingSystems(found["font for Chinese"])
    assert main(["doctor"]) == 0
    assert "compiled kernel" in capsys.readouterr().out


def test_without_a_font_for_chinese_it_names_the_one_to_install(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findings.QFontDatabase, "families", lambda system=None: ["Inter"] if system is None else [])
    found = told(capsys, status=1)
    assert "boxes" in found["font for Chinese"]
    (problem,) = found["problems"]
    assert "fonts-wqy-microhei" in problem["right"]
    assert main(["doctor", "--mend"]) == 1  # no program installs a font unasked
    assert "1 problem left" in capsys.readouterr().out


def test_without_any_font_it_names_two_to_choose_from(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings.QFontDatabase, "families", lambda system=None: [])
    problems = told(capsys, status=1)["problems"]
    assert [problem["what"] for problem in problems] == ["font of the window", "font for Chinese"]
    assert "fonts-dejavu-core" in problems[0]["right"]


def test_without_numba_it_says_so(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acceleration.importlib.util, "find_spec", lambda name: None)
    found = told(capsys)
    assert found["training path"].startswith("reference")
    assert "numba is not installed" in found["compiled kernel"]


def test_a_kernel_that_cannot_be_loaded_is_told_with_its_error(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: str) -> None:
        raise OSError("disk on fire")

    monkeypatch.setattr(acceleration.paths, "load_kernel", refuse)
    monkeypatch.setattr(acceleration.kernel_cache, "is_ready", lambda: True)
    assert "disk on fire" in told(capsys)["compiled kernel"]


def test_what_is_wrong_is_named_and_mended_once_it_is_wished(capsys: Capture, settings: Path) -> None:
    settings.write_text("[General]\ntheme=purple\n", encoding="utf-8")
    assert main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert "never writes: theme" in said
    assert "'bpsim doctor --mend' does that" in said
    assert "1 problem left" in said
    assert "purple" in settings.read_text(encoding="utf-8")
    assert main(["doctor", "--mend"]) == 0
    said = capsys.readouterr().out
    assert "mended: removed: theme" in said
    assert "All is as it should be." in said
    assert told(capsys)["problems"] == []


def test_what_cannot_be_mended_says_why(
    capsys: Capture, settings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder is gone when the file is to be moved."""
    settings.write_bytes(b"[General\n\x00 nothing \n")
    monkeypatch.setattr(
        Path, "replace", lambda self, target: (_ for _ in ()).throw(OSError(30, "Read-only file system"))
    )
    assert main(["doctor", "--mend"]) == 1
    assert "tried: it could not be mended: Read-only file system" in capsys.readouterr().out


def test_the_newest_report_is_printed(capsys: Capture) -> None:
    assert main(["doctor", "--report"]) == 2
    assert "nothing has gone wrong" in capsys.readouterr().err
    for when, text in ((1e9, "older\n"), (2e9, "newer\n")):
        os.utime(keep_report(reports_folder(), text, when), (when, when))
    assert main(["doctor", "--report"]) == 0
    assert capsys.readouterr().out == "newer\n"


def test_libraries_of_the_system_that_are_missing_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert look_at_libraries().right == ""
    monkeypatch.setitem(QT_LIBRARIES, "libGL.so.99", "libgl99")
    found = look_at_libraries()
    assert found.found == "missing: libGL.so.99"
    assert "libgl99" in found.right


def test_a_plugin_that_cannot_be_loaded_is_named_with_what_it_lacks(tmp_path: Path) -> None:
    assert look_at_plugin("qoffscreen").found == "libqoffscreen.so loads"
    assert "install bpsim again" in look_at_plugin("qnothing").right
    assert look_at_plugin(None).right == ""
    broken = tmp_path / "libqxcb.so"
    broken.write_bytes(b"no library")
    found = plugin_found(broken)
    assert "libqxcb.so cannot be loaded" in found.found
    assert found.right != ""


def test_a_display_that_is_missing_is_told_though_the_doctor_works_without(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(name, "")
    assert display.display_trouble() is not None
    found = told(capsys, status=1)
    assert "no display" in found["window"]
    assert [problem["what"] for problem in found["problems"]] == ["window"]
