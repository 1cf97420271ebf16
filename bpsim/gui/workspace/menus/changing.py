"""The menus whose entries change: presets, recent files, step sizes, languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from bpsim.gui.language import language
from bpsim.gui.training.step_names import step_size_name
from bpsim.session.files.presets import presets
from bpsim.session.frames import StepSize

T = TypeVar("T")
translate = QCoreApplication.translate


def fill_presets_menu(menu: QMenu, open_preset: Callable[[str], None]) -> None:
    """A menu for each group of presets."""
    for old in menu.findChildren(QMenu):
        old.deleteLater()
    menu.clear()
    for group, listed in groupby(presets(), lambda preset: preset.group):
        inner = QMenu(plain(group.to(language())), menu)
        menu.addMenu(inner)
        for preset in listed:
            layers = "-".join(map(str, preset.layers))
            action = inner.addAction(f"{plain(preset.title.to(language()))}\t{layers}")
            action.triggered.connect(partial(_call, open_preset, preset.id))


def fill_recent_menu(menu: QMenu, files: Sequence[Path], open_file: Callable[[Path], None], clear: QAction) -> None:
    menu.clear()
    for path in files:
        action = menu.addAction(plain(path.name))
        action.setToolTip(str(path))
        action.triggered.connect(partial(_call, open_file, path))
    if not files:
        menu.addAction(translate("Menus", "Files that you open or save appear here")).setEnabled(False)
    menu.addSeparator()
    clear.setEnabled(bool(files))
    menu.addAction(clear)


def fill_step_menu(menu: QMenu, group: QActionGroup, chosen: StepSize, choose: Callable[[StepSize], None]) -> None:
    menu.clear()
    for size in StepSize:
        action = menu.addAction(step_size_name(size))
        action.setCheckable(True)
        action.setChecked(size is chosen)
        group.addAction(action)
        action.triggered.connect(partial(_call, choose, size))


def fill_choices(menu: QMenu, names: Mapping[str, str], chosen: str, choose: Callable[[str], None], what: str) -> None:
    """One of several, by id and name; ``what``: the choice, for the actions' object names."""
    menu.clear()
    for old in menu.findChildren(QActionGroup):
        old.deleteLater()
    group = QActionGroup(menu)
    for choice, text in names.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(choice == chosen)
        action.setObjectName(f"{what}-{choice}")
        group.addAction(action)
        action.triggered.connect(partial(_call, choose, choice))


def _call(function: Callable[[T], None], argument: T, _checked: bool = False) -> None:
    function(argument)


def plain(text: str) -> str:
    """An ampersand in a menu marks a shortcut; in a name it is only an ampersand."""
    return text.replace("&", "&&")
