"""The answers of a class in one table: what was handed in, what could not be read, as CSV and on paper."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bpsim.export.tables import write_people_csv
from bpsim.gui.export.documents.report_files import print_pdf
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.language import language
from bpsim.gui.parts.copying import copyable
from bpsim.gui.parts.once import open_once
from bpsim.gui.parts.said import tell
from bpsim.session.lessons.class_folder import ClassResults, rows_of
from bpsim.session.whole_file import replacing

translate = QCoreApplication.translate
REMARKS = 8  # beneath the table; on paper are all of them
_STYLE = """
h1 { font-size: 18px; } td, th { padding: 3px 5px; vertical-align: top; font-size: 11px; } th { text-align: left; }
"""


class ClassDialog(QDialog):
    """Not modal. Signals: ``saved(str)``, the name of the file in which the table is now."""

    saved = Signal(str)

    def __init__(self, results: ClassResults, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._results, self._folder = results, folder
        self.summary, self.remarks = QLabel(), QLabel()
        for label in (self.summary, self.remarks):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = QTableWidget()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        copyable(self.table)
        self._save, self._close = QPushButton(), QPushButton()
        self._save.clicked.connect(self._ask_and_save)
        self._close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(self.remarks)
        column.addLayout(buttons)
        self.resize(900, 480)
        self._retranslate()

    def headings(self) -> list[str]:
        return [
            translate("Lesson", "Name"), translate("Lesson", "Lesson"), translate("Lesson", "Done"),
            translate("Lesson", "of"), translate("Lesson", "Tries"), translate("Lesson", "Hints"),
            translate("Lesson", "Saved"), translate("Lesson", "File"),
            *(str(number + 1) for number in range(self._results.most_tasks)),
        ]  # fmt: skip

    def _rows(self) -> list[list[str]]:
        return [[str(it) for it in row] for row in rows_of(self._results, language())]

    def _fill(self) -> None:
        rows, heads = self._rows(), self.headings()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        for place, row in enumerate(rows):
            tasks = self._results.people[place].answers.tasks
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                number = column - (len(heads) - self._results.most_tasks)
                if 0 <= number < len(tasks):
                    item.setToolTip(f"{tasks[number].step}\n{tasks[number].asked}")
                self.table.setItem(place, column, item)
        self.table.resizeColumnsToContents()

    def remark_lines(self) -> list[str]:
        """Whose older files do not count, and which files could not be read."""
        newer = translate("Lesson", "{file}: there is a newer one of {name}: {newer}")
        lines = [newer.format(file=old.file, name=old.name, newer=new.file) for old, new in self._results.older]
        return [*lines, *(f"{unread.file}: {say(unread.problem)}" for unread in self._results.unread)]

    def _ask_and_save(self) -> None:
        dialog = QFileDialog(self, translate("Lesson", "Save the table"), str(self._folder.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([translate("Lesson", "Table (*.csv)"), translate("Lesson", "PDF (*.pdf)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("pdf" if "pdf" in chosen else "csv"))
        dialog.selectFile(f"{self._folder.name}.csv")
        dialog.fileSelected.connect(self._on_file, Qt.ConnectionType.QueuedConnection)
        open_once(dialog)

    def _on_file(self, name: str) -> None:
        self.save(Path(name))

    def save(self, path: Path) -> bool:
        """A PDF where the name ends so, else CSV; False, and it is said, where it cannot be written."""
        try:
            with replacing(path) as part:
                if path.suffix.lower() == ".pdf":
                    self._print(part)
                else:
                    write_people_csv(part, self.headings(), rows_of(self._results, language()))
        except OSError as error:
            tell(self.remarks, f"{path.name}: {error.strerror or error}", wrong=True)
            return False
        self.saved.emit(path.name)
        return True

    def _print(self, path: Path) -> None:
        """Without the files' names: on paper nobody opens them."""
        heads, file = self.headings(), 7
        cells = [[escape(it) for column, it in enumerate(row) if column != file] for row in [heads, *self._rows()]]
        head, *rows = cells
        when = QDateTime.currentDateTime().toString("yyyy-MM-dd HH:mm")
        lines = "".join(f"<tr>{''.join(f'<td>{it}</td>' for it in row)}</tr>" for row in rows)
        remarks = "".join(f"<p>{escape(line)}</p>" for line in self.remark_lines())
        document = QTextDocument()
        document.setDefaultStyleSheet(_STYLE)
        document.setHtml(
            f"<h1>{escape(self.windowTitle())}</h1><p>{escape(self.summary.text())} · {when}</p>"
            f'<table border="1" cellspacing="0" width="100%"><tr>{"".join(f"<th>{it}</th>" for it in head)}</tr>'
            f"{lines}</table>{remarks}"
        )
        print_pdf(document, path, self.windowTitle())

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("Lesson", "Answers of a class"))
        self._save.setText(translate("Lesson", "Save…"))
        self._close.setText(translate("Lesson", "Close"))
        self.table.setAccessibleName(self.windowTitle())
        told = translate(
            "Lesson", "Persons: {count}. ✓ done by oneself, ● shown, – open; then every answer that was tried."
        )
        self.summary.setText(told.format(count=len(self._results.people)))
        self._fill()
        lines = self.remark_lines()
        more = translate("Lesson", "… {count} more").format(count=len(lines) - REMARKS)
        tell(self.remarks, "\n".join([*lines[:REMARKS], more] if len(lines) > REMARKS else lines))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_close"):
            self._retranslate()
