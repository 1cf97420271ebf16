"""How the window looks to whom: themes, colours and motion, chosen in View, by the system's wish, and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from bpsim.export import looks
from bpsim.gui.export.options import ExportOptions
from bpsim.gui.look.theme import system_motion, system_theme, theme
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.workspace.menus.actions import CHECKABLE
from tests.gui.conftest import Open


def choose(window: MainWindow, what: str, choice: str) -> None:
    actions = window.actions_by_name
    menu = {"theme": actions.theme_menu, "palette": actions.palette_menu}[what]
    menu.aboutToShow.emit()
    assert [action.objectName() for action in menu.actions() if action.isChecked()] == [
        f"{what}-{getattr(theme(), 'name' if what == 'theme' else 'palette')}"
    ]
    next(action for action in menu.actions() if action.objectName() == f"{what}-{choice}").trigger()


def test_every_theme_and_palette_can_be_chosen_and_is_remembered(open_window: Open, tmp_path: Path) -> None:
    window = open_window("hiring-four")
    for what, choices in (("theme", looks.THEMES[::-1]), ("palette", looks.PALETTES[::-1])):
        seen = set()
        for choice in choices:
            choose(window, what, choice)
            assert choice in (theme().name, theme().palette)
            assert theme().positive.name() in window.styleSheet()
            seen.add(window.styleSheet())
        assert len(seen) == len(choices)
    choose(window, "theme", "contrast-dark")
    choose(window, "palette", "blue-yellow")
    window.close()
    memory = Remembered(tmp_path / "settings.ini")
    assert memory.choice("theme", "light", looks.THEMES) == "contrast-dark"
    assert memory.choice("palette", "default", looks.PALETTES) == "blue-yellow"


def test_the_key_goes_between_light_and_dark_of_the_same_contrast(open_window: Open) -> None:
    window = open_window("hiring-four")
    for before, after in (("light", "dark"), ("contrast-light", "contrast-dark")):
        choose(window, "theme", before)
        for name in (after, before):
            window.actions_by_name["theme"].trigger()
            assert theme().name == name


def test_a_presentation_keeps_theme_and_palette(open_window: Open) -> None:
    window = open_window("hiring-four")
    choose(window, "theme", "contrast-light")
    choose(window, "palette", "red-green")
    for on in (True, False):
        window.actions_by_name["present"].setChecked(on)
        assert (theme().name, theme().palette) == ("contrast-light", "red-green")


def test_the_first_start_takes_the_theme_that_the_system_wishes(qapp: object) -> None:
    hints = QGuiApplication.styleHints()
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        hints.setColorScheme(scheme)
        assert system_theme() in (name, f"contrast-{name}", "light"), "a platform may know of no schemes"
    hints.unsetColorScheme()
    accessibility = hints.accessibility()
    wished = accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
    assert system_theme().startswith("contrast") == wished


class Still(QProxyStyle):
    """Of a desktop where animations are switched off."""

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return int(super().styleHint(hint, option, widget, returned))


def test_nothing_moves_where_the_system_wishes_it(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert system_motion(QProxyStyle("Fusion")) == "on"
    assert system_motion(Still("Fusion")) == "off"
    monkeypatch.setenv("BPSIM_MOTION", "off")
    assert system_motion(QProxyStyle("Fusion")) == "off"


def test_a_wish_for_stillness_is_the_beginning_and_the_menu_has_the_last_word(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BPSIM_MOTION", "off")
    window = open_window("hiring-four")
    motion, diagram = window.actions_by_name["motion"], window.workspace.diagram
    assert not motion.isChecked()
    window.stepping.animate()
    assert not diagram._motion.moving, "the step is shown at once, without dots that travel"
    motion.trigger()
    window.stepping.animate()
    assert diagram._motion.moving
    window.close()
    assert open_window("hiring-four").actions_by_name["motion"].isChecked()


def test_exports_begin_with_the_windows_own_and_pass_on_what_is_chosen(open_window: Open, tmp_path: Path) -> None:
    window = open_window("hiring-four")
    choose(window, "palette", "red-green")
    options = ExportOptions(window)
    options.recall(Remembered(tmp_path / "others.ini"))
    words = options.words(tmp_path / "picture.svg")
    assert words[words.index("--palette") + 1] == "red-green"
    box = options._palette
    box.setCurrentIndex(box.findText("Grey, for printing"))
    words = options.words(tmp_path / "picture.svg")
    assert words[words.index("--palette") + 1] == "grey"
    assert words[words.index("--theme") + 1] == "light"


@pytest.mark.parametrize("name", sorted(set(CHECKABLE) - {"race", "present"}))
def test_what_was_switched_is_so_at_the_next_start_too(open_window: Open, name: str) -> None:
    first = open_window("digits-64-32-10")
    begun = first.actions_by_name[name].isChecked()
    first.actions_by_name[name].trigger()
    first.close()
    second = open_window("digits-64-32-10")
    assert second.actions_by_name[name].isChecked() is not begun
    second.actions_by_name[name].trigger()
    second.close()
    assert open_window("digits-64-32-10").actions_by_name[name].isChecked() is begun
