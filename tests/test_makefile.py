"""The two commands, as far as they can be looked at without installing anything, and the README."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bpsim.commands.display import QT_PACKAGES, XCB_LIBRARIES

CHECKOUT = Path(__file__).resolve().parent.parent
MAKEFILE = (CHECKOUT / "Makefile").read_text(encoding="utf-8")


def packages(variable: str) -> list[str]:
    match = re.search(rf"^{variable} := (.*)$", MAKEFILE, re.MULTILINE)
    assert match is not None
    return match[1].split()


def test_the_error_messages_name_the_packages_that_make_installs() -> None:
    assert QT_PACKAGES.split() == packages("QT_PACKAGES")
    assert sorted(XCB_LIBRARIES.values()) == sorted(packages("WINDOW_PACKAGES"))


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize(("goal", "needs"), [("run", "bpsim screenshot hiring --update 136"), ("test", "-m pytest")])
def test_make_knows_both_commands(goal: str, needs: str) -> None:
    planned = subprocess.run(
        ["make", "--dry-run", goal], cwd=CHECKOUT, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert planned.returncode == 0, planned.stderr
    assert needs in planned.stdout
    assert ("xvfb" in planned.stdout) == (goal == "test")


def test_ci_is_executable() -> None:
    assert (CHECKOUT / ".ci" / "run").stat().st_mode & 0o100


@pytest.mark.usefixtures("qapp")  # Qt's standard keys ask the platform
def test_the_readme_names_the_keys_of_the_window() -> None:
    from PySide6.QtGui import QKeySequence

    from bpsim.gui.workspace.menus.shortcuts import SHORTCUTS

    section = (CHECKOUT / "README.md").read_text(encoding="utf-8").split("## Keys")[1].split("## ")[0]
    written = section.replace("−", "-").replace("Page Down", "PgDown").replace("Page Up", "PgUp")
    for name, keys in SHORTCUTS.items():
        first = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.PortableText)
        assert first in written, name
