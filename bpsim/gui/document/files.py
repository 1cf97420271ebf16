"""Opening and saving: dialogs, recent files, files dragged onto the window, the question before closing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from bpsim.engine.problems import BadValue
from bpsim.gui.document.aside import Aside
from bpsim.gui.document.document import Document
from bpsim.gui.document.file_guard import FileGuard
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.parts.once import ask_once
from bpsim.gui.parts.waiting import waited_for
from bpsim.gui.remembered import Remembered
from bpsim.session.files.file_mark import Change
from bpsim.session.files.fileformat import read_file, write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents

translate = QCoreApplication.translate
SUFFIX = ".bpsim.json"


def dragged_file(event: QDropEvent) -> Path | None:
    """The one local file that is dragged or dropped, and accepted with that; None for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    event.acceptProposedAction()
    return Path(urls[0].toLocalFile())


class Files(QObject):
    """Attributes: ``guard``, which notices when another program changes the file that is open; ``aside``, the person's
    work during a lesson, whose experiment is nobody's (None without one); ``preset``, the id of the one that was opened
    last ("" for anything else).

    Signals: ``opened(FileContents, Path or None)``, ``saved(Path)``, ``problem(str)`` (one sentence),
    ``save_failed(Path, str reason)``."""

    opened = Signal(object, object)
    saved = Signal(object)
    problem = Signal(object)
    save_failed = Signal(object, str)

    def __init__(
        self, document: Document, contents: Callable[[], FileContents], remembered: Remembered, window: QWidget
    ) -> None:
        super().__init__(window)
        self.guard = FileGuard(self)
        self.aside: Aside | None = None
        self.preset = ""
        self.opened.connect(self._forget_preset)
        self._document = document
        self._contents = contents
        self._remembered = remembered
        self._window = window

    def open_preset(self, preset_id: str) -> None:
        if self.may_leave() and self._try(lambda: self.opened.emit(load_preset(preset_id), None), preset_id):
            self.preset = preset_id

    def _forget_preset(self) -> None:
        self.preset = ""

    def open_new(self, contents: FileContents) -> None:
        """What was just made, and has no file yet."""
        if self.may_leave():
            self.opened.emit(contents, None)

    def ask_and_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, translate("Files", "Open an experiment"), self._folder(), self._filter()
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Open a file; where it cannot be used, say so and leave everything as it is."""
        contents: list[FileContents] = []
        if self._try(lambda: contents.append(self.read(path)), str(path)) and self.may_leave():
            self._remembered.add_recent_file(path)
            self.opened.emit(contents[0], path)

    def read(self, path: Path) -> FileContents:
        """What is in a file; the window lives meanwhile. Raises OSError and BadValue."""
        words = translate("Files", "Reading {name}…").format(name=path.name)
        return waited_for(self._window, words, partial(read_file, path))

    def save(self) -> bool:
        if self._document.path is None:
            return self.ask_and_save()
        if self.guard.change() is Change.CHANGED:  # not over somebody else's work unasked
            self.guard.repeat()
            return False
        return self.save_to(self._document.path)

    def ask_and_save(self) -> bool:
        name, _ = QFileDialog.getSaveFileName(
            self._window, translate("Files", "Save the experiment"), self._folder(), self._filter()
        )
        if not name:
            return False
        path = Path(name)
        return self.save_to(path if path.suffix == ".json" else Path(f"{name}{SUFFIX}"))

    def save_to(self, path: Path) -> bool:
        """Write experiment, run and cursor. False where that is not possible (``save_failed`` says why)."""
        document, stack = self._document, self._document.undo_stack
        index = stack.index()
        try:
            words = translate("Files", "Writing {name}…").format(name=path.name)
            with self.guard.looking_away():
                waited_for(self._window, words, partial(write_file, path, self._contents()))
        except OSError as error:
            self.save_failed.emit(path, error.strerror or str(error))
            return False
        document.path = path
        if stack.index() == index:  # nothing came in while it was written
            stack.setClean()
        self._remembered.add_recent_file(path)
        self.saved.emit(path)
        return True

    def may_leave(self) -> bool:
        """Whether the person's work may go: nothing is unsaved, or the person said so. What a lesson has put aside is
        on the screen again where it is to be saved."""
        aside = self.aside
        if self._document.undo_stack.isClean() if aside is None else not aside.unsaved:
            return True
        answer = ask_once(
            self._window,
            translate("Files", "Save your changes first?"),
            translate("Files", "Otherwise what you edited is lost."),
            (translate("Files", "Save"), QMessageBox.ButtonRole.AcceptRole),
            (translate("Files", "Do not save"), QMessageBox.ButtonRole.DestructiveRole),
            (translate("Files", "Cancel"), QMessageBox.ButtonRole.RejectRole),
        )
        if answer == 0 and aside is not None:
            aside.bring_back()
        return self.save() if answer == 0 else answer == 1

    def _try(self, action: Callable[[], object], what: str) -> bool:
        try:
            action()
        except BadValue as problem:
            refused = problem
            self.problem.emit(lambda: f"{what}: {say(refused)}")
        except OSError as error:
            self.problem.emit(f"{what}: {error.strerror or error}")
        else:
            return True
        return False

    def _folder(self) -> str:
        if self._document.path is not None:
            return str(self._document.path.parent)
        recent = self._remembered.recent_files()
        return str(recent[0].parent) if recent else str(Path.home())

    def _filter(self) -> str:
        return translate("Files", "bpsim experiments (*.json)")
