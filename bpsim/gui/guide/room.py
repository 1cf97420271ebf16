"""GuideRoom: the guide's window, opened at what one is looking at; and what links out of it lead to."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QScrollArea, QVBoxLayout

from bpsim.engine.problems import BadValue
from bpsim.gui.guide.where import part_looked_at
from bpsim.gui.guide.window import GuideWindow
from bpsim.gui.look.theme import LARGE
from bpsim.gui.parts.once import open_once
from bpsim.gui.workspace.context import Context
from bpsim.session.files.presets import PRESET_IDS
from bpsim.session.guide.book import INDEX
from bpsim.session.guide.places import Place, place_of_part, place_of_word
from bpsim.session.lessons.shipped import lesson_path
from bpsim.session.resources import guide_path

translate = QCoreApplication.translate
WEB = ("http", "https")
OWN = "bpsim:"
COPIED = (".ipynb",)  # files beside the pages that a person may take along


class GuideRoom(QObject):
    """Attributes: ``window``. Made when the guide is first wanted.

    ``open_preset`` and ``open_lesson``: what links to those do.
    """

    def __init__(
        self, context: Context, open_preset: Callable[[str], object], open_lesson: Callable[[Path], object]
    ) -> None:
        super().__init__(context)
        self._context, self._open_preset, self._open_lesson = context, open_preset, open_lesson
        self.window = GuideWindow(context.remembered)
        self.window.elsewhere_requested.connect(self.open_elsewhere)
        self.window.picture_requested.connect(self.show_picture)
        self._present(context.actions["present"].isChecked())
        context.presented.connect(self._present)
        context.closing.connect(self.window.end)

    def open_here(self) -> None:
        """At the panel or the page that one is looking at."""
        self.open(place_of_part(part_looked_at(self._context)))

    def open_word(self, word: str) -> None:
        self.open(place_of_word(word))

    def open(self, place: Place) -> None:
        """At a place; where the guide does not have it, as near as can be."""
        page = self.window.book.page(place.page)
        if page is None:
            place = Place(INDEX)
        elif page.section(place.anchor) is None:
            place = Place(place.page)
        self.window.open(place)

    def open_elsewhere(self, link: str) -> None:
        """A link that leads out of the guide: the web, a preset, a lesson, a file to take along; nothing else."""
        if QUrl(link).scheme() in WEB:
            QDesktopServices.openUrl(QUrl(link))
        elif link.startswith(OWN):
            kind, _, name = link.removeprefix(OWN).partition("/")
            self._open_own(kind, name)
        elif link.endswith(COPIED):
            self._ask_and_copy(guide_path() / self.window.book.language / link)

    def _open_own(self, kind: str, name: str) -> None:
        if kind == "preset" and name in PRESET_IDS:
            self._open_preset(name)
        elif kind == "lesson":
            try:
                path = lesson_path(name)
            except BadValue:
                return
            if path.is_relative_to(lesson_path("0").parent):
                self._open_lesson(path)
        else:
            return
        self._context.window.activateWindow()

    def _ask_and_copy(self, path: Path) -> None:
        if not (path.resolve().is_relative_to(guide_path().resolve()) and path.is_file()):
            return
        name, _ = QFileDialog.getSaveFileName(
            self.window, translate("Guide", "Save a copy"), str(Path.home() / path.name)
        )
        if name:
            try:
                shutil.copyfile(path, name)
            except OSError as error:
                self._context.problem.emit(f"{Path(name).name}: {error.strerror or error}")

    def show_picture(self, name: str) -> None:
        """As large as it is, once it is there."""
        picture = QPixmap(str(self.window.pictures.path(name))) if name in self.window.pictures.rows else QPixmap()
        if picture.isNull():
            return
        dialog, label, area = QDialog(self.window), QLabel(), QScrollArea()
        dialog.setWindowTitle(self.window.windowTitle())
        label.setPixmap(picture)
        area.setWidget(label)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        dialog.resize(picture.width() + 24, picture.height() + 24)
        open_once(dialog)

    def _present(self, on: bool) -> None:
        self.window.set_scale(LARGE if on else 1.0)
