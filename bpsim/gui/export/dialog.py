"""The export dialog: what is to be exported, a file's name, and the work behind a progress bar."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from bpsim.engine.problems import BadValue
from bpsim.export.clips import check_installed
from bpsim.export.page.packing import MOST_BYTES, about_bytes
from bpsim.export.request import ALONG
from bpsim.gui.export.choices import KINDS
from bpsim.gui.export.documents.page_words import page_languages
from bpsim.gui.export.job import ExportJob
from bpsim.gui.export.options import ExportOptions
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.language import language
from bpsim.gui.parts.once import open_once
from bpsim.gui.parts.said import tell
from bpsim.gui.remembered import Remembered
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.words.text import Text

translate = QCoreApplication.translate

# of an experiment that has not begun
WHOLE_RUNS = (*(kind.id for kind in KINDS if kind.what in ALONG), "losses", "report")


class ExportDialog(QDialog):
    """Not modal: the window goes on beside it, and the work goes on without it.

    Signals: ``wanted(list of words)`` once a file is named: the owner calls ``begin`` with what is to be exported;
    ``ended(str)`` with a sentence on what came of it. Attributes: ``options``, ``job``, ``path``, the file.
    """

    wanted = Signal(list)
    ended = Signal(str)

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._title, self._parameters = Text.same(""), 0
        self._folder = Path.home()
        self.path = Path()
        self.options = ExportOptions()
        self.job = ExportJob(self)
        self._build()
        self.options.recall(remembered)
        self._retranslate()
        self._show_working(False)
        self._export.clicked.connect(self._ask_for_file)
        self._cancel.clicked.connect(self.job.cancel)
        self._close.clicked.connect(self.close)
        self._show_file.clicked.connect(self._open_folder)
        self.options.changed.connect(self._on_choice)
        self.job.progressed.connect(self._on_progress)
        self.job.finished.connect(self._on_finished)
        self.job.cancelled.connect(self._on_cancelled)
        self.job.failed.connect(self._on_failed)

    def _build(self) -> None:
        self._said, self._bar = QLabel(), QProgressBar()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar.setTextVisible(False)
        self._show_file, self._cancel, self._close, self._export = (QPushButton() for _ in range(4))
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._show_file)
        buttons.addStretch(1)
        for button in (self._cancel, self._close, self._export):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.options)
        column.addStretch(1)
        column.addWidget(self._said)
        column.addWidget(self._bar)
        column.addLayout(buttons)
        self.setMinimumWidth(470)

    @property
    def said(self) -> str:
        """The sentence that stands above the buttons."""
        return self._said.text()

    @property
    def can_export(self) -> bool:
        return self._export.isEnabled()

    def show_file_name(self, title: Text, path: Path | None) -> None:
        """What is exported, for the name that is proposed; the folder of its file comes first."""
        self._title = title
        if path is not None:
            self._folder = path.parent

    def _on_choice(self) -> None:
        """Say at once what cannot be made here, and what has to be trained for it."""
        if self.job.running:
            return
        self._show_working(False)
        kind = self.options.kind.id
        untrained = self.options.head == 0 and kind in WHOLE_RUNS
        if kind == "page":
            self._say(self._page_words())
        else:
            self._say(translate("Export", "Nothing is trained yet: the whole run is made for it.") if untrained else "")
        try:
            check_installed(self.options.format)
        except BadValue as problem:
            self._say(say(problem), error=True)
            self._export.setEnabled(False)
        self.adjustSize()

    def show_network(self, parameters: int) -> None:
        """How many weights and biases there are."""
        self._parameters = parameters
        self._on_choice()

    def _page_words(self) -> str:
        """What will be in it, and how large it will be, before it is made."""
        steps, languages = self.options.step_count, page_languages(self.options.language)
        size = about_bytes(steps, self._parameters)
        said = translate(
            "Export",
            "One file for any browser, without bpsim and without a network: {steps} steps, about {size} MB, "
            "in {languages}.",
        ).format(steps=steps, size=f"{size / 1e6:.1f}", languages=", ".join(languages.values()))
        if size > MOST_BYTES:
            limit = translate("Export", "More than {limit} MB are refused: take fewer updates, or larger steps.")
            said = f"{said} {limit.format(limit=MOST_BYTES // 1_000_000)}"
        return said

    # asking and working

    def _ask_for_file(self) -> None:
        self.options.remember(self._remembered)
        suffix = self.options.format.suffix
        name = re.sub(r"[^\w\-]+", "-", self._title.to(language())).strip("-")[:40] or "bpsim"
        dialog = QFileDialog(self, translate("Export", "Export to"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self.options.format_name} (*{suffix})")
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(f"{name}{suffix}")
        # once it has closed: what is waited for inside of its end would let it be destroyed under itself
        dialog.fileSelected.connect(self._on_file, Qt.ConnectionType.QueuedConnection)
        open_once(dialog)

    def _on_file(self, name: str) -> None:
        self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Export what is chosen into that file."""
        suffix = self.options.format.suffix
        self.path = path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")
        self._folder = path.parent
        self.wanted.emit(self.options.words(self.path))

    def begin(self, contents: FileContents, words: list[str]) -> None:
        """Let the work begin; what the window does meanwhile changes nothing in it."""
        self._say(translate("Export", "Exporting {name}").format(name=self.path.name))
        self._bar.setRange(0, 0)
        self._show_working(True)  # first: to get ready may take a while, and nobody can begin another meanwhile
        try:
            self.job.start(contents, words, self.path)
        except OSError as error:
            self._on_failed(error.strerror or str(error))

    def _show_working(self, working: bool) -> None:
        self._bar.setVisible(working)
        self._cancel.setVisible(working)
        self._export.setEnabled(not working)
        self._show_file.hide()

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _on_finished(self) -> None:
        self._end(translate("Export", "Written: {path}").format(path=self.path))
        self._show_file.show()

    def _on_cancelled(self) -> None:
        self._end(translate("Export", "Cancelled; nothing was written."))

    def _on_failed(self, line: str) -> None:
        self._end(translate("Export", "Not exported. {reason}").format(reason=line), error=True)

    def _end(self, sentence: str, *, error: bool = False) -> None:
        self._show_working(False)
        self._say(sentence, error=error)
        self.ended.emit(sentence)

    def _say(self, text: str, *, error: bool = False) -> None:
        tell(self._said, text, wrong=error)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    def finish(self) -> None:
        """The window closes: end the work."""
        self.job.close()

    # Qt

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("Export", "Export"))
        self._show_file.setText(translate("Export", "Show in folder"))
        self._cancel.setText(translate("Export", "Cancel"))
        self._export.setText(translate("Export", "Export…"))
        self._close.setText(translate("Export", "Close"))
        self.options.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_export"):
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.options.remember(self._remembered)
        super().closeEvent(event)
