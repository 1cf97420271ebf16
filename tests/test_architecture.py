"""The house rules: imports run one way, and what needs no window needs no Qt, no file and no clock."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

import bpsim

PACKAGE = Path(bpsim.__file__).parent
CHECKOUT = PACKAGE.parent
ENGINE = sorted((PACKAGE / "engine").rglob("*.py"))
QT = ("PySide6", "shiboken6", "pyqtgraph", "ziamath")
OUTSIDE_WORLD = {
    "os",
    "io",
    "sys",
    "pathlib",
    "shutil",
    "tempfile",
    "time",
    "datetime",
    "random",
    "threading",
    "socket",
}
OUTSIDE_CALLS = {"open", "print", "input", "eval", "exec"}

CROWDED = 16  # modules in a folder
WIDE = {PACKAGE / "engine", PACKAGE / "commands"}  # a file for each table, and for each command

WITHOUT_QT = """
import importlib, pkgutil, sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {blocked}:
            raise ImportError(name + " is not to be imported here")
sys.meta_path.insert(0, Refuse())
count = 0
for package in ("bpsim.engine", "bpsim.session", "bpsim.export", "bpsim.commands"):
    for found in pkgutil.walk_packages(importlib.import_module(package).__path__, package + "."):
        importlib.import_module(found.name)
        count += 1
import bpsim.cli
print(count)
"""


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, timeout=100, check=False
    )


def test_imports_run_from_the_window_to_the_engine_only() -> None:
    # in a process of its own: import-linter changes the search path and writes to the terminal
    done = python("import sys\nfrom importlinter.cli import lint_imports\nsys.exit(lint_imports(no_cache=True))")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_engine_session_and_commands_need_no_qt() -> None:
    done = python(WITHOUT_QT.replace("{blocked}", repr(QT)))
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20


@pytest.mark.parametrize(
    "folder", sorted({path.parent for path in PACKAGE.rglob("*.py")} - WIDE), ids=lambda path: path.name
)
def test_no_room_is_crowded(folder: Path) -> None:
    assert len(list(folder.glob("*.py"))) <= CROWDED


@pytest.mark.parametrize("path", sorted((CHECKOUT / "benchmarks").glob("*.py")), ids=lambda path: path.stem)
def test_a_benchmark_finds_all_that_it_imports(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bpsim"):
            module = importlib.import_module(node.module or "")
            for alias in node.names:
                assert hasattr(module, alias.name) or importlib.util.find_spec(f"{node.module}.{alias.name}"), (
                    alias.name
                )


def test_what_reads_tables_is_loaded_when_a_table_is_read() -> None:
    code = (
        "import sys; import bpsim.gui.window.main_window, bpsim.gui.data.import_dialog, bpsim.commands.arguments;"
        "print(*[name for name in ('bpsim.session.data.reading.table', 'python_calamine', 'charset_normalizer') if name in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=CHECKOUT)
    assert loaded.stdout.split() == []


@pytest.mark.parametrize("path", ENGINE, ids=lambda path: path.stem)
def test_the_engine_knows_no_files_and_no_clock(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not _imported(tree) & OUTSIDE_WORLD
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    # the kernel writes its dispatch out as text, from nothing but the engine's own tables
    assert not called & (OUTSIDE_CALLS - {"exec"} if path.parts[-2:] == ("kernel", "parts.py") else OUTSIDE_CALLS)
    # NumPy's generators promise no stable stream: a seed must mean the same numbers for ever
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "random"]


def _imported(tree: ast.AST) -> set[str]:
    roots: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            roots |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            roots.add((node.module or "").split(".")[0])
    return roots


LEFT_TO_THE_PROCESSOR = (
    "exp",
    "expm1",
    "tanh",
    "log1p",
    "dot",
    "matmul",
    "einsum",
    "inner",
    "tensordot",
    "sum",
    "mean",
)
# what training does not go on from, and the path that is BLAS's
OF_NO_CONSEQUENCE = {
    "vectorised.py",
    "sums.py",
    "observing.py",
    "accuracy.py",
    "diagnosis.py",
    "problems.py",
    "drawing.py",
}


@pytest.mark.parametrize(
    "path", [path for path in ENGINE if path.name not in OF_NO_CONSEQUENCE], ids=lambda path: path.stem
)
def test_what_training_goes_on_from_is_the_same_on_every_machine(path: Path) -> None:
    """exp, tanh and log1p are those of ``elementary``, sums of products those of ``sums``."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        name = node.attr if isinstance(node, ast.Attribute) else ""
        assert not (name in LEFT_TO_THE_PROCESSOR and isinstance(node.value, ast.Name) and node.value.id == "np"), name
        assert not isinstance(getattr(node, "op", None), ast.MatMult)


@pytest.mark.parametrize("path", sorted((PACKAGE / "gui").rglob("*.py")), ids=lambda path: path.stem)
def test_no_table_tells_by_itself_that_all_of_it_changed(path: Path) -> None:
    """Of a table without rows that would be a wrong range; ``tell_all_changed`` knows."""
    assert path.name == "cells.py" or "dataChanged.emit" not in path.read_text("utf-8")
