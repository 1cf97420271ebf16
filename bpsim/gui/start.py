"""Starts the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bpsim.export.looks import PALETTES, THEMES
from bpsim.gui.application import application
from bpsim.gui.garbage import GarbageCollector
from bpsim.gui.language import set_language, system_language
from bpsim.gui.look.interface_size import SIZES, USUAL, drawn_at
from bpsim.gui.look.targets import CHOICES, is_touched, set_large_targets
from bpsim.gui.look.theme import set_theme, system_theme
from bpsim.gui.parts.own_child import start_beside
from bpsim.gui.remembered import Remembered
from bpsim.session.crashes.report import own_facts
from bpsim.session.crashes.reports import reports_folder
from bpsim.session.crashes.session_trace import SessionTrace, tracing
from bpsim.session.crashes.watch import Watch
from bpsim.session.files.opening import open_contents
from bpsim.session.files.presets import FIRST_PRESET, PRESET_IDS
from bpsim.session.running.acceleration import Acceleration
from bpsim.session.words.languages import LANGUAGES

if TYPE_CHECKING:
    from bpsim.gui.window.main_window import MainWindow


def run(preset_or_file: str | None = None, lesson: Path | None = None) -> int:
    """Show the window until it is closed, with a lesson where one is named. Raises BadValue or OSError where the file
    cannot be used."""
    with (
        Watch(reports_folder()) as watch,
        tracing(reports_folder(), own_facts(), watch.trail) as trace,  # before Qt: drivers may end it all
    ):
        status, again = _run(preset_or_file, lesson, watch, trace)
    if again is not None and not start_beside(again):
        raise OSError("bpsim could not be started again: start it once more yourself")
    return status


def _run(
    preset_or_file: str | None, lesson: Path | None, watch: Watch, trace: SessionTrace | None
) -> tuple[int, list[str] | None]:
    """Its exit status, and the words by which it is to be started once more (None: it is not)."""
    contents = open_contents(preset_or_file or FIRST_PRESET)
    remembered = Remembered()
    with drawn_at(remembered.choice("size", USUAL, SIZES)):
        app = application("en", "light")
    GarbageCollector(app)
    set_language(remembered.choice("language", system_language(), tuple(LANGUAGES)))
    set_large_targets(remembered.choice("large_buttons", "on" if is_touched() else "off", CHOICES) == "on")
    palette = remembered.choice("palette", "default", PALETTES)
    set_theme(remembered.choice("theme", system_theme(), THEMES), palette)
    from bpsim.gui.window.main_window import MainWindow  # after the application: widgets need it

    path = None if preset_or_file is None or preset_or_file in PRESET_IDS else Path(preset_or_file)
    window = MainWindow(contents, remembered, path)
    window.files.preset = (preset_or_file or FIRST_PRESET) if path is None else ""
    window.safety.crashes.follow(watch, trace)
    acceleration = Acceleration()
    window.context.completed.connect(window.safety.begin)
    if preset_or_file is None:
        window.context.completed.connect(partial(_offer_start_page, window))
    window.context.completed.connect(acceleration.start)  # not before: what a person waits for comes first
    if lesson is not None:  # its pages are there by then
        window.context.completed.connect(lambda: window.lessons.open(lesson))
    window.show()
    try:
        status = app.exec()
    finally:
        acceleration.close()
    return status, window.appearance.starts_anew


def _offer_start_page(window: MainWindow) -> None:
    """Not where something was left behind: what is asked about that comes first."""
    if not window.safety.offer.isVisible() and not window.safety.crashes.offer.isVisible():
        window.start_page.begin()
