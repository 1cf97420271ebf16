"""The sections of the start page, one row each: a name and its cards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bpsim.gui.start_page.card import Card, Doors
from bpsim.gui.start_page.data_cards import data_cards
from bpsim.gui.start_page.lesson_cards import lesson_cards
from bpsim.gui.start_page.own_cards import own_cards
from bpsim.gui.start_page.preset_cards import preset_cards
from bpsim.gui.start_page.recent_cards import recent_cards

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Section:
    """``title`` and ``cards`` in the language of the moment."""

    id: str
    title: Callable[[], str]
    cards: Callable[[Doors], list[Card]]


SECTIONS = (
    Section("lessons", lambda: translate("StartPage", "Lessons"), lesson_cards),
    Section("presets", lambda: translate("StartPage", "Presets"), preset_cards),
    Section("recent", lambda: translate("StartPage", "Recent files"), recent_cards),
    Section("data", lambda: translate("StartPage", "Data sets"), data_cards),
    Section("own", lambda: translate("StartPage", "An empty network"), own_cards),
)
