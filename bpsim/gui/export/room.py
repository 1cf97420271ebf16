"""ExportRoom: the window's side of taking things elsewhere: the dialog, the work behind it, the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from bpsim.export.request import Request
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme
from bpsim.gui.painted.painted_view import HasPicture
from bpsim.gui.workspace.context import Context
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.health.measuring import LOOKED_AT

if TYPE_CHECKING:
    from bpsim.gui.export.dialog import ExportDialog
    from bpsim.gui.export.figures.figure import Figure

translate = QCoreApplication.translate

COPIED_SIZE = (1920, 1200)  # sharp on a slide


class ExportRoom(QObject):
    """Slots for what is exported and copied."""

    def __init__(self, context: Context, contents: Callable[[], FileContents]) -> None:
        """``contents``: all that a file would keep now."""
        super().__init__(context)
        self._contents = contents
        self._context, self._document, self._control = context, context.document, context.control
        self._dialog: ExportDialog | None = None
        context.actions["export"].triggered.connect(self.ask)
        context.actions["share"].triggered.connect(self.share)
        context.actions["copy_picture"].triggered.connect(self.copy_diagram)
        context.actions["copy_chart"].triggered.connect(self.copy_chart)
        context.actions["copy_page"].triggered.connect(self.copy_page)
        context.closing.connect(self._close)

    @property
    def dialog(self) -> ExportDialog:
        """Made when it is first wanted."""
        if self._dialog is None:
            from bpsim.gui.export.dialog import ExportDialog

            self._dialog = ExportDialog(self._context.remembered, self._context.window)
            self._dialog.wanted.connect(self._start)
            self._dialog.ended.connect(self._on_ended)
        return self._dialog

    def ask(self) -> None:
        """Show the dialog, for the place that is on the screen now."""
        self._control.pause()
        document, playback = self._document, self._document.playback
        if not self.dialog.job.running:
            self.dialog.show_file_name(document.experiment.title, document.path)
            self.dialog.options.show_place(
                playback.cursor, document.run.head, playback.frames, document.row, self._control.step_size
            )
            self.dialog.show_network(document.experiment.network.parameter_count)
            self._show_health()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def share(self) -> None:
        """The same dialog, for a page that opens in any browser."""
        self.ask()
        if not self.dialog.job.running:
            self.dialog.options.choose("page")

    def _show_health(self) -> None:
        """What there is of it; chosen is what the page shows, while it is at the right."""
        from bpsim.gui.health import words
        from bpsim.gui.health.page import HealthPage

        experiment, page = self._document.experiment, self._context.workspace.side.page
        chosen = page.choice if isinstance(page, HealthPage) else (LOOKED_AT[0], 1)
        names = [words.looked_at_name(choice, experiment) for choice in LOOKED_AT]
        self.dialog.options.show_health(names, experiment.network.depth, chosen)

    def _start(self, words: list[str]) -> None:
        """What is hidden from the class is hidden in a page that it gets."""
        hidden = self._document.hidden.kinds
        if hidden and self.dialog.options.kind.id == "page":
            words = [*words, "--hide", ",".join(sorted(hidden))]
        self.dialog.begin(self._contents(), words)

    def _on_ended(self, sentence: str) -> None:
        """The dialog says it itself, unless it was closed meanwhile."""
        if not self.dialog.isVisible():
            self._context.note.emit(sentence)

    def copy_diagram(self) -> None:
        """The diagram as it is shown, as pixels and as SVG: whoever pastes it takes what it can use."""
        self._copy("diagram")
        self._context.note.emit(lambda: translate("Export", "The diagram is on the clipboard."))

    def copy_chart(self) -> None:
        self._copy("loss")
        self._context.note.emit(lambda: translate("Export", "The loss chart is on the clipboard."))

    def copy_page(self) -> None:
        """What the page at the right has painted; there is nothing while values are hidden."""
        from bpsim.gui.export.figures.view_figure import ShownFigure

        page = self._context.workspace.side.page
        shown = page.picture_now if isinstance(page, HasPicture) else None
        if shown is None:
            self._context.note.emit(lambda: translate("Export", "The page at the right has no picture to copy."))
            return
        self._put(ShownFigure(shown, self._document.experiment.title.to(language()), COPIED_SIZE))
        self._context.note.emit(lambda: translate("Export", "The page's picture is on the clipboard."))

    def _copy(self, what: str) -> None:
        from bpsim.gui.export.figures.figure import figure_of

        document = self._document
        request = Request(
            "png", Path("copy.png"), what=what, size=COPIED_SIZE, row=document.row, step=self._control.step_size
        )
        figure = figure_of(document.experiment, document.run, request)
        figure.show(document.playback.cursor)
        self._put(figure)

    @staticmethod
    def _put(figure: Figure) -> None:
        from bpsim.gui.export.figures.pictures import image_of, svg_bytes

        data = QMimeData()
        data.setImageData(image_of(figure, theme().card))
        data.setData("image/svg+xml", svg_bytes(figure, theme().card))
        QGuiApplication.clipboard().setMimeData(data)

    def _close(self) -> None:
        """End what is under way."""
        if self._dialog is not None:
            self._dialog.finish()
