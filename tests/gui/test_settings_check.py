"""What the window remembers: looked at by bpsim doctor, and read without harm whatever stands there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

import bpsim
from bpsim.gui.remembered import Remembered
from bpsim.gui.settings_check import NUMBERS, WORDS, look_at_settings
from tests.gui.conftest import Open


def names_read(method: str) -> set[str]:
    """The names that the program reads with ``method`` and writes in one piece."""
    names = set()
    for path in Path(bpsim.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if f".{method}(" in text else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method:
                first = node.args[0] if node.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str) and len(node.args) > 1:
                    names.add(first.value)
    return names


def test_every_choice_and_number_that_is_remembered_is_looked_at() -> None:
    assert names_read("choice") == set(WORDS)
    assert names_read("number") == set(NUMBERS)


def test_what_the_window_has_written_is_right(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    for name in ("theme", "language", "theme"):
        window.actions_by_name[name].trigger()
    window.close()
    remembered = Remembered(tmp_path / "settings.ini")
    assert "theme" in remembered
    assert look_at_settings(remembered).right == ""


def test_values_that_the_window_never_writes_are_removed_and_the_others_stay(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    remembered = Remembered(file)
    for name, value in (("theme", "purple"), ("language", "zh"), ("digits", "nan")):
        remembered.set_choice(name, value)
    remembered.set_number("speed", 4e9)
    remembered.set_state("geometry", QByteArray(b"kept"))
    del remembered
    remembered = Remembered(file)
    found = look_at_settings(remembered)
    assert found.found.endswith(": theme, digits, speed")
    assert found.mend is not None
    assert "a copy is" in found.mend()
    again = Remembered(file)
    assert look_at_settings(again).right == ""
    assert again.choice("language", "en", ("en", "zh")) == "zh"
    assert again.state("geometry") == b"kept"
    (copy,) = tmp_path.glob("settings-*.ini")
    assert "purple" in copy.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_is_moved_aside(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(b"[General\n\x00\xff\xfe nothing of use \n====\n")
    remembered = Remembered(file)
    found = look_at_settings(remembered)
    assert "cannot be read" in found.found
    assert found.mend is not None
    assert "moved to" in found.mend()
    assert look_at_settings(remembered).right == ""
    (aside,) = tmp_path.glob("settings-*.ini")
    assert b"nothing of use" in aside.read_bytes()
    remembered.set_choice("theme", "dark")
    del remembered
    assert Remembered(file).choice("theme", "light", ("light", "dark")) == "dark"  # it can be kept again


@pytest.mark.parametrize("value", ["nan", "inf", "-1e300", "many"])
def test_the_window_opens_with_whatever_stands_there(value: str, open_window: Open, tmp_path: Path) -> None:
    remembered = Remembered(tmp_path / "settings.ini")
    for name in (*NUMBERS, *WORDS):
        remembered.set_choice(name, value)
    del remembered
    window = open_window()
    assert window.control.steps_per_second == 1.0
