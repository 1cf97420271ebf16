"""The bundle, as far as it can be looked at without building one (``make bundle`` builds it and tries it)."""

from __future__ import annotations

import configparser
import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

from bpsim.commands.arguments import parsed
from bpsim.gui.document.files import SUFFIX
from bpsim.session.own_process import own_command

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGING = CHECKOUT / "packaging"


@pytest.fixture
def check() -> ModuleType:
    spec = importlib.util.spec_from_file_location("packaging_check", PACKAGING / "check.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_bundle_starts_itself_and_a_python_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_command("export", "x") == [sys.executable, "-m", "bpsim", "export", "x"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("export", "x") == [sys.executable, "export", "x"]


def test_what_is_tried_in_a_bundle_are_commands(check: ModuleType) -> None:
    for words, _ in check.TRIED:
        if words != ["--version"]:
            assert parsed(words)


def test_a_program_that_fails_is_told(check: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "bpsim"
    broken.write_text("#!/bin/sh\necho no such thing >&2\nexit 3\n")
    broken.chmod(0o755)
    assert check.main(tmp_path) == 1
    assert "FAILED" in capsys.readouterr().out


def test_the_desktop_knows_the_files_by_their_type() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(PACKAGING / "bpsim.desktop", encoding="utf-8")
    (kind,) = ElementTree.parse(PACKAGING / "bpsim.xml").getroot()
    assert entry["Desktop Entry"]["MimeType"] == f"{kind.get('type')};"
    globs = [part.get("pattern") for part in kind if part.tag.endswith("glob")]
    assert globs == [f"*{SUFFIX}"]
    assert (CHECKOUT / "resources" / "icons" / f"{entry['Desktop Entry']['Icon']}.svg").exists()
    assert "%f" in entry["Desktop Entry"]["Exec"]


def test_what_the_recipe_names_is_there() -> None:
    recipe = (PACKAGING / "bpsim.spec").read_text(encoding="utf-8")
    compile(recipe, "bpsim.spec", "exec")
    for name in re.findall(r'HERE / "([^"]+)"', recipe):
        assert (PACKAGING / name).exists(), name


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_make_knows_how(tmp_path: Path) -> None:
    planned = subprocess.run(
        ["make", "--dry-run", "deb"], cwd=CHECKOUT, capture_output=True, encoding="utf-8", timeout=60, check=True
    ).stdout
    assert planned.index("pyinstaller") < planned.index("packaging/check.py") < planned.index("packaging/deb.sh")
