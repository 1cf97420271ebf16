"""The wheel: built, installed elsewhere, and run from there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from bpsim.session.data.shipped import SETS
from bpsim.session.files.presets import PRESET_IDS
from bpsim.session.words.languages import LANGUAGES

CHECKOUT = Path(__file__).resolve().parent.parent


def run(*command: str, folder: Path, python_path: Path | None = None) -> str:
    """What a program prints; it must end well."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if python_path is not None:
        environment["PYTHONPATH"] = str(python_path)
    ended = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=110, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built without a network: the build backend comes with the tests."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), folder=CHECKOUT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the wheel is installed, apart from the checkout."""
    target = tmp_path_factory.mktemp("site")
    options = ("--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", "--target", str(target))
    run(sys.executable, "-m", "pip", "install", *options, str(wheel), folder=target)
    return target


def test_the_resources_are_inside(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for preset in PRESET_IDS:
        assert f"bpsim/resources/presets/{preset}.bpsim.json" in names
    assert {f"bpsim/resources/data/{row.file}" for row in SETS.values()} <= names
    assert "bpsim/resources/icons/bpsim.svg" in names
    assert {f"bpsim/resources/guide/{language}/window.md" for language in LANGUAGES} <= names
    assert {f"bpsim/resources/texts/{language}.json" for language in LANGUAGES if language != "en"} <= names
    assert "bpsim/resources/format.md" in names, "pages of the guide link to it"
    assert not [name for name in names if name.startswith("bpsim/resources/guide/") and name.endswith(".png")]
    assert {f"bpsim/resources/translations/bpsim_{code}.qm" for code in LANGUAGES if code != "en"} <= names
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/", "resources/"))]


def test_the_installed_program_is_the_one_that_runs(site: Path, tmp_path: Path) -> None:
    where = run(sys.executable, "-c", "import bpsim; print(bpsim.__file__)", folder=tmp_path, python_path=site)
    assert Path(where.strip()).is_relative_to(site)


def test_it_lists_its_presets_and_trains(site: Path, tmp_path: Path) -> None:
    listed = run(sys.executable, "-m", "bpsim", "presets", "--json", folder=tmp_path, python_path=site)
    assert [row["id"] for row in json.loads(listed)] == list(PRESET_IDS)
    words = ("train", "hiring", "--epochs", "100", "--json")
    result = json.loads(run(sys.executable, "-m", "bpsim", *words, folder=tmp_path, python_path=site))
    assert (result["updates"], result["diverged"]) == (100, None)
    words = ("train", "iris-4-6-3", "--epochs", "10", "--json")  # its data are in the wheel too
    assert json.loads(run(sys.executable, "-m", "bpsim", *words, folder=tmp_path, python_path=site))["accuracy"] > 0.5


def test_it_makes_a_picture_in_chinese(site: Path, tmp_path: Path) -> None:
    words = ("screenshot", "hiring", "--lang", "zh", "--out", "window.png")
    run(sys.executable, "-m", "bpsim", *words, folder=tmp_path, python_path=site)
    assert (tmp_path / "window.png").stat().st_size > 10_000


def test_its_guide_is_there(site: Path, tmp_path: Path) -> None:
    asked = (
        "from bpsim.session.guide.book import *; print(*(len(Book(language).pages) for language in book_languages()))"
    )
    counts = run(sys.executable, "-c", asked, folder=tmp_path, python_path=site).split()
    assert len(counts) == len(LANGUAGES)
    assert len(set(counts)) == 1
    assert int(counts[0]) > 10


def test_its_command_is_called_bpsim(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (entry_points,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
        points = archive.read(entry_points).decode()
    assert "bpsim = bpsim.cli:main" in points
    assert points.index("[gui_scripts]") < points.index("bpsim-window = bpsim.cli:main")


def test_the_index_would_take_both(wheel: Path, tmp_path: Path) -> None:
    """And whoever gets the sources gets what they are tested and bundled with."""
    run(sys.executable, "-m", "build", "--sdist", "--no-isolation", "--outdir", str(tmp_path), folder=CHECKOUT)
    (sources,) = tmp_path.glob("*.tar.gz")
    run(sys.executable, "-m", "twine", "check", "--strict", str(wheel), str(sources), folder=tmp_path)
    with tarfile.open(sources) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"Makefile", "LICENSE", "tests/conftest.py", "packaging/bpsim.spec", "resources/icons/bpsim.svg"} <= names
