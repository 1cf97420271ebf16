"""ClassRoom: the teacher's side of lessons: what a class has handed in, as one table."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from bpsim.engine.problems import BadValue
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.workspace.context import Context
from bpsim.session.lessons.class_folder import collected

if TYPE_CHECKING:
    from bpsim.gui.lessons.class_results import ClassDialog

translate = QCoreApplication.translate


class ClassRoom(QObject):
    """Collects a folder of answers; each table has a dialog of its own."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context, self._folder = context, Path.home()
        context.actions["class_results"].triggered.connect(lambda _checked=False: self.ask_and_collect())

    def ask_and_collect(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self._context.window, translate("Lesson", "The folder with the answers of a class"), str(self._folder)
        )
        if name:
            self.collect(Path(name))

    def collect(self, folder: Path) -> ClassDialog | None:
        """The table of a class; None, and it is said, where there are no answers in the folder."""
        from bpsim.gui.lessons.class_results import ClassDialog

        self._folder = folder
        try:
            results = collected(folder)
        except BadValue as problem:
            self._context.problem.emit(partial(say, problem))
            return None
        except OSError as error:
            self._context.problem.emit(f"{folder.name}: {error.strerror or error}")
            return None
        dialog = ClassDialog(results, folder, self._context.window)
        dialog.saved.connect(self._say_saved)
        dialog.show()
        return dialog

    def _say_saved(self, file: str) -> None:
        self._context.note.emit(lambda: translate("Lesson", "The result is in {file}.").format(file=file))
