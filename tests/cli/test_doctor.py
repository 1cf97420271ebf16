"""bpsim doctor says what is in use, and why."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QFontDatabase

from bpsim.cli import main
from bpsim.gui import findings
from bpsim.session.running import acceleration

Capture = pytest.CaptureFixture[str]


def told(capsys: Capture) -> dict[str, str]:
    assert main(["doctor", "--json"]) == 0
    found: dict[str, str] = json.loads(capsys.readouterr().out)
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
    monkeypatch.setattr(findings.QFontDatabase, "families", lambda system: [])
    assert "fonts-wqy-microhei" in told(capsys)["font for Chinese"]


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
