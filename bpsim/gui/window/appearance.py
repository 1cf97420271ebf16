"""Appearance: how the window looks to whom: presenting to a class, theme and colours, how large, for a finger, which
language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from bpsim.gui.language import language, second_language, set_language
from bpsim.gui.look.colours import THEMES
from bpsim.gui.look.interface_size import SIZES, USUAL, size_in_use
from bpsim.gui.look.look_words import palette_names, theme_names
from bpsim.gui.look.targets import large_targets, set_large_targets
from bpsim.gui.look.theme import set_presenting, set_theme, theme
from bpsim.gui.parts.once import ask_once
from bpsim.gui.presenting.room import PresentingRoom
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.menus.changing import fill_choices
from bpsim.session.words.languages import LANGUAGES

translate = QCoreApplication.translate
BEFORE = "language_before"


class Appearance(QObject):
    """Slots for the actions of that."""

    def __init__(self, context: Context, room: PresentingRoom, words: Callable[[], list[str]]) -> None:
        """``words``: those by which the program shows what is open."""
        super().__init__(context)
        self._context, self._room, self._words = context, room, words
        self._presenting = False
        self.starts_anew: list[str] | None = None  # the words to start bpsim with when this window has closed
        context.actions["theme"].triggered.connect(self.switch_theme)
        context.actions["language"].triggered.connect(self.switch_language)
        context.actions.language_menu.aboutToShow.connect(self._fill_languages)
        context.actions["present"].toggled.connect(self.present)
        context.actions.theme_menu.aboutToShow.connect(self._fill_themes)
        context.actions.palette_menu.aboutToShow.connect(self._fill_palettes)
        context.actions.size_menu.aboutToShow.connect(self._fill_sizes)
        context.actions["large_buttons"].setChecked(large_targets())
        context.actions["large_buttons"].toggled.connect(self.choose_targets)

    def switch_language(self) -> None:
        """To the language before this one, and from there back again: a class often has two."""
        before = self._context.remembered.choice(BEFORE, second_language(), tuple(LANGUAGES))
        self.speak(before if before != language() else second_language())

    def speak(self, code: str) -> None:
        """In that language of LANGUAGES; the one of the moment is then the one before."""
        if code != language():
            self._context.remembered.set_choice(BEFORE, language())
            set_language(code)

    def switch_theme(self) -> None:
        self.choose_theme(THEMES[theme().name].other)

    def choose_theme(self, name: str) -> None:
        """One of THEMES."""
        set_theme(name)
        self._restyle()

    def choose_palette(self, name: str) -> None:
        """One of PALETTES."""
        set_theme(theme().name, name)
        self._restyle()

    def _fill_languages(self) -> None:
        """Each by its own name, so that whoever reads nothing else finds it; below them what has a key."""
        menu = self._context.actions.language_menu
        fill_choices(menu, LANGUAGES, language(), self.speak, "language")
        menu.addSeparator()
        menu.addAction(self._context.actions["language"])

    def _fill_themes(self) -> None:
        fill_choices(self._context.actions.theme_menu, theme_names(), theme().name, self.choose_theme, "theme")

    def _fill_palettes(self) -> None:
        menu = self._context.actions.palette_menu
        fill_choices(menu, palette_names(), theme().palette, self.choose_palette, "palette")

    def _fill_sizes(self) -> None:
        names = {size: translate("Appearance", "{size} %").format(size=size) for size in SIZES}
        fill_choices(self._context.actions.size_menu, names, self._chosen_size(), self.choose_size, "size")

    def _chosen_size(self) -> str:
        return self._context.remembered.choice("size", USUAL, SIZES)

    def choose_size(self, size: str) -> None:
        """One of SIZES, for everything in the window, from the next start on: now, if that is wished."""
        self._context.remembered.set_choice("size", size)
        if size != size_in_use() and wants_to_start_anew(self._context.window, size):
            window = self._context.window
            window.close()  # asks what is to be saved, perhaps as a new file, and may be told to stay
            self.starts_anew = None if window.isVisible() else self._words()

    def choose_targets(self, large: bool) -> None:
        """What is pressed, for a finger or for a mouse; from now on and the next time."""
        self._context.remembered.set_choice("large_buttons", "on" if large else "off")
        set_large_targets(large)
        set_theme(theme().name)
        self._restyle()

    def _restyle(self) -> None:
        if self._presenting:
            self.present(True)  # large once more: the style sheet undid it
        self._context.restyled.emit()

    def present(self, on: bool) -> None:
        """Large, over the whole screen, without menus."""
        window, self._presenting = self._context.window, on
        window.menuBar().setVisible(not on)
        set_presenting(on)  # first: a style sheet that is set takes every font back to what it was
        self._context.workspace.present(on)
        self._context.presented.emit(on)
        self._room.fill(on)
        self._context.refresh.position()


def wants_to_start_anew(window: QWidget, size: str) -> bool:
    """Qt reads the size when it starts: whether that is to be now."""
    answer = ask_once(
        window,
        translate("Appearance", "bpsim draws everything at {size} % when it starts again.").format(size=size),
        translate("Appearance", "What is not saved yet is asked about before."),
        (translate("Appearance", "Start again now"), QMessageBox.ButtonRole.AcceptRole),
        (translate("Appearance", "Later"), QMessageBox.ButtonRole.RejectRole),
    )
    return answer == 0
