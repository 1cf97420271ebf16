"""Appearance: how the window looks to whom: presenting to a class, light or dark, for a finger, in which language."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from bpsim.gui.language import language, second_language, set_language
from bpsim.gui.presenting.room import PresentingRoom
from bpsim.gui.targets import large_targets, set_large_targets
from bpsim.gui.theme import set_presenting, set_theme, theme
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.menus import fill_language_menu
from bpsim.session.text import LANGUAGES

BEFORE = "language_before"


class Appearance(QObject):
    """Slots for the actions of that."""

    def __init__(self, context: Context, room: PresentingRoom) -> None:
        super().__init__(context)
        self._context, self._room = context, room
        self._presenting = False
        context.actions["theme"].triggered.connect(self.switch_theme)
        context.actions["language"].triggered.connect(self.switch_language)
        menu, group = context.actions.language_menu, QActionGroup(self)
        menu.aboutToShow.connect(lambda: fill_language_menu(menu, group, context.actions["language"], self.speak))
        context.actions["present"].toggled.connect(self.present)
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
        self._dress("light" if theme().dark else "dark")

    def choose_targets(self, large: bool) -> None:
        """What is pressed, for a finger or for a mouse; from now on and the next time."""
        self._context.remembered.set_choice("large_buttons", "on" if large else "off")
        set_large_targets(large)
        self._dress(theme().name)

    def _dress(self, name: str) -> None:
        set_theme(name)
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
