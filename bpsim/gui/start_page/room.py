"""StartRoom: the start page at the first start and by *File > New or open…*, and what is chosen on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from bpsim.gui.creating.room import CreatingRoom
from bpsim.gui.document.files import Files
from bpsim.gui.parts.once import open_once
from bpsim.gui.remembered import PERSON
from bpsim.gui.workspace.context import Context
from bpsim.session.edits.creating import smallest
from bpsim.session.files.reading.contents import FileContents

if TYPE_CHECKING:
    from bpsim.gui.start_page.card import Card
    from bpsim.gui.start_page.page import StartPage
    from bpsim.gui.start_page.thumbnails import Thumbnails

FIRST_TIME, ALWAYS, NEVER = "first", "on", "off"
SECTION_FIRST = "lessons"


class StartRoom(QObject):
    """Attributes: ``page``, or None while it is closed; ``thumbnails``, None before the page was ever shown. It is
    what cards open things by (``Doors``).

    ``open_dropped``: takes a file as if it had been dropped on the window.
    """

    def __init__(
        self, context: Context, files: Files, creating: CreatingRoom, open_dropped: Callable[[Path], object]
    ) -> None:
        super().__init__(context)
        self._context, self._files, self._creating = context, files, creating
        self._open_dropped = open_dropped
        self.page: StartPage | None = None
        self.thumbnails: Thumbnails | None = None
        self._section = SECTION_FIRST
        context.actions["start_page"].triggered.connect(lambda: self.show())
        context.closing.connect(self._close)

    def begin(self) -> None:
        """The program was started without a file: show the page the first time, and then if that is wished; a moment
        later, once the window is painted, and not where something else is asked."""
        if self._wish != NEVER:
            QTimer.singleShot(0, self, self.show)

    @property
    def _wish(self) -> str:
        return self._context.remembered.choice("start_page", FIRST_TIME, (FIRST_TIME, ALWAYS, NEVER))

    def show(self) -> StartPage:
        from bpsim.gui.start_page.page import StartPage
        from bpsim.gui.start_page.thumbnails import Thumbnails

        if self.page is not None:
            return self.page
        if self.thumbnails is None:
            self.thumbnails = Thumbnails(self)
            self.thumbnails.failed.connect(lambda told: self._context.problem.emit(told.strip().splitlines()[-1]))
        self.page = page = StartPage(self, self.thumbnails, self._section, self._context.window)
        page.every_start.setChecked(self._wish == ALWAYS)
        page.every_start.toggled.connect(self._remember)
        self._remember(page.every_start.isChecked())
        page.chosen.connect(self._open)
        page.dropped.connect(self._open_dropped)
        page.finished.connect(self._forget)
        open_once(page)
        return page

    def _remember(self, always: bool) -> None:
        self._context.remembered.set_choice("start_page", ALWAYS if always else NEVER)

    def _forget(self) -> None:
        if self.page is not None:
            self._section = self.page.section
        self.page = None
        if self.thumbnails is not None:
            self.thumbnails.rest()

    def _close(self) -> None:
        if self.page is not None:
            self.page.reject()
        if self.thumbnails is not None:
            self.thumbnails.close()

    def _open(self, card: Card) -> None:
        card.open()

    # doors

    def open_preset(self, preset_id: str) -> None:
        self._files.open_preset(preset_id)

    def open_lesson(self, path: Path) -> None:
        self._open_dropped(path)

    def person(self) -> str:
        return self._context.remembered.text(PERSON)

    def open_file(self, path: Path) -> None:
        self._files.open_file(path)

    def ask_for_file(self) -> None:
        self._context.actions["open"].trigger()

    def new_from(self, set_id: str) -> None:
        self._creating.ask(data_only=False, set_id=set_id)

    def ask_for_new(self) -> None:
        self._context.actions["new"].trigger()

    def open_smallest(self) -> None:
        self._files.open_new(FileContents(smallest()))

    def import_table(self) -> None:
        self._context.actions["import_data"].trigger()

    def known_files(self) -> list[Path]:
        return self._context.remembered.known_files()

    def forget_file(self, path: Path) -> None:
        self._context.remembered.forget_file(path)
