"""The bundle, as far as it can be looked at without building one (``make bundle`` builds it and tries it)."""

from __future__ import annotations

import configparser
import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import PySide6
import pytest
import yaml
from packaging.requirements import Requirement

from bpsim.commands.arguments import parsed
from bpsim.gui.document.files import SUFFIX
from bpsim.session.own_process import own_command
from bpsim.session.words.languages import LANGUAGES

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGING = CHECKOUT / "packaging"


def module(name: str) -> ModuleType:
    """One of the scripts."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made  # dataclasses look there
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def check() -> ModuleType:
    return module("check")


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
    assert planned.index("packaging/bundle.py") < planned.index("packaging/deb.sh")


@pytest.mark.parametrize(("os_name", "python"), [("posix", "bin/python"), ("nt", "Scripts/python.exe")])
def test_a_bundle_is_made_of_the_lock_file_and_tried(os_name: str, python: str) -> None:
    made = module("bundle").commands(os_name)
    assert all(command[0].endswith(f"build/bundle/{python}") for command in made[:3])
    assert made[3][0] == sys.executable
    assert ["--require-hashes" in command for command in made] == [True, False, False, False]
    assert [Path(command[-1]).name for command in made] == ["requirements.lock", CHECKOUT.name, "bpsim.spec", "bpsim"]
    assert Path(made[-1][1]).name == "check.py"


def test_what_is_bundled_is_what_was_installed() -> None:
    """Not the checkout around it, which has its resources elsewhere."""
    command = module("bundle").commands(os.name)[2]
    options = command[1 : command.index("-m")]
    where = [sys.executable, *options, "-c", "import sys; print(sys.path[0])"]
    first = subprocess.run(where, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=True, env={}).stdout
    assert first.strip() not in ("", str(CHECKOUT))


def test_an_archive_is_called_after_version_and_machine(tmp_path: Path) -> None:
    program = tmp_path / "bpsim" / "bpsim"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho bpsim 1.2.3\n")
    program.chmod(0o755)
    made = module("bundle").archived(program.parent)
    assert made.name.startswith("bpsim-1.2.3-Linux-")
    with tarfile.open(made) as archive:
        assert "bpsim/bpsim" in archive.getnames()


@pytest.mark.parametrize(
    "kept",
    ["root.res", "pool.res", "supplementalData.res", "cnvalias.icu", "coll/ucadata.icu", "nfkc.nrm", "gb18030.cnv"],
)
def test_tables_that_are_no_language_s_are_kept(kept: str) -> None:
    assert module("icu").is_kept(kept)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_of_every_language_of_the_window_are_kept(language: str) -> None:
    icu = module("icu")
    assert all(icu.is_kept(name) for name in (f"{language}.res", f"coll/{language}.res", f"{language}_XX.res"))


@pytest.mark.parametrize("left_out", ["ja.res", "coll/ko.res", "yue_Hans.res", "curr/en.res", "ibm-933_P110-1995.cnv"])
def test_other_tables_are_left_out(left_out: str) -> None:
    assert not module("icu").is_kept(left_out)


@pytest.mark.skipif(
    not all(map(shutil.which, ("icupkg", "as", "ld", "objcopy"))) or sys.platform != "linux",
    reason="needs what the bundle is made with",
)
def test_smaller_tables_are_a_library_as_the_whole_ones(tmp_path: Path) -> None:
    (library,) = Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*")
    smaller = tmp_path / library.name
    assert module("icu").main(library, smaller) == 0
    assert smaller.stat().st_size < library.stat().st_size / 6
    tables = f"icudt{library.suffix[1:]}_dat"
    whole, part = ((ctypes.c_uint8 * 12).in_dll(ctypes.CDLL(str(path)), tables) for path in (library, smaller))
    assert bytes(part)[2:] == bytes(whole)[2:]  # both say what they are: their length of head aside
    assert ctypes.addressof(part) % 16 == 0


# machines without a network


@pytest.mark.parametrize("platform", ["win_amd64", "macosx_arm64", "linux_x86_64"])
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_all_that_bpsim_needs_there_is_pinned_once(platform: str, python: str) -> None:
    offline = module("offline")
    environment = offline.MACHINES[platform].environment(python)
    roots = [
        Requirement(text)
        for text in tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    ]
    needed = offline.reached(roots, environment)
    chosen = list(offline.chosen_from(offline.LOCK.read_text("utf-8"), needed, environment))
    names = [line.split("==")[0] for line in chosen]
    assert sorted(names) == sorted(needed)
    assert {"numpy", "numba", "llvmlite", "pyside6-essentials", "shiboken6"} <= needed
    assert not needed & {"pyinstaller", "pytest", "sphinx"}
    assert all("--hash=sha256:" in line and ";" not in line for line in chosen)


def test_what_is_not_pinned_is_named() -> None:
    offline = module("offline")
    with pytest.raises(ValueError, match="not in the lock file: nowhere"):
        list(offline.chosen_from("numpy==2.0 \\\n    --hash=sha256:00\n", {"numpy", "nowhere"}, {}))


def test_the_script_installs_without_a_network_and_without_an_administrator(tmp_path: Path) -> None:
    offline = module("offline")
    for platform, script in (("win_amd64", "install.bat"), ("linux_x86_64", "install.sh")):
        offline.write_script(tmp_path, offline.MACHINES[platform], "3.12")
        text = (tmp_path / script).read_bytes()
        assert b"--no-index" in text
        assert b"doctor" in text
        assert (b"\r\n" in text) == (platform == "win_amd64")
    subprocess.run(["sh", "-n", str(tmp_path / "install.sh")], check=True)


# the public builder


def test_what_it_runs_is_here() -> None:
    plan = yaml.safe_load((CHECKOUT / ".github" / "workflows" / "bundles.yml").read_text("utf-8"))
    runs = [step["run"] for step in plan["jobs"]["bundle"]["steps"] if "run" in step]
    scripts = {word for run in runs for word in run.split() if word.endswith(".py")}
    assert scripts == {"packaging/bundle.py", "packaging/offline.py"}
    assert all((CHECKOUT / script).exists() for script in scripts)
    assert "make system" in runs
