"""What docs/security.md promises: no network, files as data, a lock file that is complete, checksums that notice a change."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import bpsim
from bpsim.session.crashes.reports import MOST
from bpsim.session.crashes.trail import KEPT

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "packaging" / "requirements.lock"
PAGE = " ".join((ROOT / "docs" / "security.md").read_text(encoding="utf-8").split())
OF_THE_NETWORK = {
    "socket", "ssl", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "socketserver",
    "asyncio", "urllib.request", "requests", "httpx", "aiohttp", "webbrowser",
}  # fmt: skip
RUNS_TEXT = {"eval", "exec", "compile", "__import__"}
UNPACKS = {"pickle", "marshal", "shelve", "dill", "joblib", "yaml"}

USED = """
import os, sys, json
from pathlib import Path
asked = []
def hook(name, args):
    if name.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        asked.append(name)
sys.addaudithook(hook)
from bpsim.gui.application import application
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.presets import load_preset
app = application("en", "light")
window = MainWindow(load_preset("xor"), Remembered(Path(sys.argv[1]) / "settings.ini"), None)
window.show()
window.complete()
window.safety.begin()
for name in ("step", "back", "run", "guide", "language", "learned", "start_page", "fit"):
    window.actions_by_name[name].trigger()
    app.processEvents()
assert window.files.save_to(Path(sys.argv[1]) / "mine.bpsim.json")
maps = Path("/proc/self/maps")
loaded = maps.read_text() if maps.exists() else ""
window.discard()
import socket
control = len(asked)
socket.socket().close()  # the hook hears
print(json.dumps({"asked": asked[:control], "hears": len(asked) > control,
    "network": "PySide6.QtNetwork" in sys.modules or "Qt6Network" in loaded}))
"""


@cache
def sources() -> list[tuple[str, ast.Module]]:
    """Every module's place in the project, and what stands in it."""
    paths = sorted(Path(bpsim.__file__).parent.rglob("*.py"))
    return [(path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))) for path in paths]


def imported(module: ast.Module) -> set[str]:
    """Each module with those it lies in, and each name with its module."""
    names: set[str] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {".".join(name.split(".")[:length]) for name in names for length in range(1, name.count(".") + 2)}


def test_no_module_of_bpsim_knows_the_network_or_unpacks_objects() -> None:
    for path, module in sources():
        names = imported(module)
        assert not names & (OF_THE_NETWORK | UNPACKS), path
        assert not any("QtNetwork" in name or "QtWebEngine" in name for name in names), path


def test_nothing_in_the_program_runs_text_but_the_one_place_that_the_page_names() -> None:
    """A choice between functions is written out as text for numba; nothing of a file comes in there."""
    found = [
        path
        for path, module in sources()
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RUNS_TEXT
    ]
    assert found == ["bpsim/engine/kernel/parts.py"]
    assert found[0] in PAGE


def test_the_page_says_what_a_report_holds_and_how_many_are_kept() -> None:
    assert "last thirty actions" in PAGE
    assert "newest ten" in PAGE
    assert (KEPT, MOST) == (30, 10)


def test_a_window_that_is_used_asks_nobody(tmp_path: Path) -> None:
    """With Python's own hook for whoever opens a socket or looks up a name; Qt's network library is not even loaded."""
    environment = {**os.environ, "BPSIM_STATE": str(tmp_path), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", USED, str(tmp_path)],
        env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout.splitlines()[-1]) == {"asked": [], "hears": True, "network": False}


# what the bundle is made of


def pins() -> dict[str, list[str]]:
    """By name: the versions, for whatever systems."""
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([\w.!+-]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE):
        found.setdefault(re.sub(r"[-_.]+", "-", name).lower(), []).append(version)
    return found


def test_the_lock_file_has_all_that_is_needed_with_hashes_and_no_place() -> None:
    text = LOCK.read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["bundle"]]
    for requirement in wanted:
        name = re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()
        assert name in pins(), f"{requirement}: make lock"
    blocks = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(blocks) == sum(map(len, pins().values()))
    assert all("--hash=sha256:" in block for block in blocks)
    assert not re.search(r"https?:|file:|--index|--find-links|/opt|@ ", text)


def test_what_is_pinned_is_within_the_bounds_of_the_project() -> None:
    packaging = pytest.importorskip("packaging.requirements")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for row in [*project["dependencies"], *project["optional-dependencies"]["bundle"]]:
        requirement = packaging.Requirement(row)
        for version in pins()[re.sub(r"[-_.]+", "-", requirement.name).lower()]:
            assert requirement.specifier.contains(version), f"{row} against {version}: make lock"


@pytest.fixture
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("packaging_audit", ROOT / "packaging" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def row(name: str, version: str, *holes: str) -> dict[str, object]:
    return {
        "name": name,
        "version": version,
        "vulns": [{"id": hole, "fix_versions": ["9"], "aliases": [], "description": ""} for hole in holes],
    }


CLEAN = {"dependencies": [row("numpy", "2.0"), row("Pillow", "1.0")]}
HOLE = {"dependencies": [row("numpy", "2.0"), row("pillow", "1.0", "PYSEC-1")]}
SKIPPED = {"dependencies": [row("numpy", "2.0"), {"name": "pillow", "skip_reason": "Dependency not found on PyPI"}]}


@pytest.mark.parametrize(
    ("answer", "errors", "status", "strict", "said"),
    [
        (CLEAN, "", 0, 0, "2 of 2 packages checked, 0 holes"),
        (HOLE, "", 1, 1, "HOLE  pillow 1.0: PYSEC-1, mended in 9"),
        (SKIPPED, "", 0, 2, "COULD NOT BE CHECKED (no network, or nobody answered): pillow==1.0"),
        (None, "Traceback\nConnectionError: no route", 0, 2, "ConnectionError: no route"),
        (None, "No module named pip_audit", 0, 2, "0 of 2 packages checked"),
    ],
)  # fmt: skip
def test_an_audit_counts_what_was_really_answered(
    audit: ModuleType,
    capsys: pytest.CaptureFixture[str],
    answer: object,
    errors: str,
    status: int,
    strict: int,
    said: str,
) -> None:
    """pip-audit ends with status 0 where nobody has answered."""
    understood = audit.understood("" if answer is None else json.dumps(answer), errors)
    assert audit.told({"numpy==2.0", "pillow==1.0"}, understood, False) == status
    assert said in capsys.readouterr().out
    assert audit.told({"numpy==2.0", "pillow==1.0"}, understood, True) == strict


def test_an_audit_asks_about_every_version_of_a_name(audit: ModuleType) -> None:
    wanted = audit.pinned("numpy==2.4 ; python_version < '3.12' \\\n    --hash=sha256:00\nnumpy==2.5 \\\nPillow==13\n")
    assert wanted == ["numpy==2.4", "numpy==2.5", "pillow==13"]
    assert audit.each_name_once(wanted) == [["numpy==2.4", "pillow==13"], ["numpy==2.5"]]
    assert len(audit.pinned(LOCK.read_text(encoding="utf-8"))) > 30


@pytest.mark.skipif(shutil.which("make") is None or shutil.which("sha256sum") is None, reason="needs make, sha256sum")
def test_checksums_are_made_of_all_that_is_handed_out_and_notice_a_change(tmp_path: Path) -> None:
    (tmp_path / "bpsim.whl").write_bytes(b"wheel")
    (tmp_path / "bpsim 1.deb").write_bytes(b"package")
    (tmp_path / "bpsim").mkdir()  # the bundle's folder, which goes out as an archive
    for _ in range(2):  # its own file is none of them
        subprocess.run(["make", "-s", "checksums", f"DIST={tmp_path}"], cwd=ROOT, capture_output=True, check=True)
    lines = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert [line[66:] for line in lines] == ["bpsim 1.deb", "bpsim.whl"]
    check = ["sha256sum", "--check", "--quiet", "SHA256SUMS"]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    (tmp_path / "bpsim.whl").write_bytes(b"another")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 1


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_a_release_is_a_bundle_a_package_and_a_wheel_with_their_checksums() -> None:
    without_words = {name: value for name, value in os.environ.items() if name != "ARGS"}
    planned = subprocess.run(
        ["make", "--dry-run", "release"],
        cwd=ROOT,
        env=without_words,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    ).stdout
    assert "packaging/bundle.py --archive" in planned
    assert (
        planned.index("packaging/bundle.py")
        < planned.index("packaging/deb.sh")
        < planned.index("-m build")
        < planned.index("sha256sum")
    )
