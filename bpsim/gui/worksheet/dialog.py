"""What a worksheet shall leave blank, and where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.ask.words import kind_name, kind_tip
from bpsim.gui.controls.field import Field
from bpsim.gui.controls.renaming import rename_items
from bpsim.session.asking.question import KINDS
from bpsim.session.asking.worksheet import ALL, ASKED_UNTIL, BACKWARD, FORWARD

translate = QCoreApplication.translate
WIDTH = 460


class WorksheetDialog(QDialog):
    """To be shown with ``open()``. Signals: ``wanted(frozenset, Path, bool, str)``: the kinds that are left blank, the
    file, whether an answer key shall stand beside it, how far the sheet goes."""

    wanted = Signal(frozenset, object, bool, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.blanks = {kind: QCheckBox() for kind in KINDS}
        self.until = QComboBox()
        for name in ASKED_UNTIL:
            self.until.addItem("", name)
        self.until.currentIndexChanged.connect(self._on_until)
        self.file, self.browse = Field(), QPushButton()
        self.key = QCheckBox()
        self.key.setChecked(True)
        self.problem, self._what, self._where = QLabel(), QLabel(), QLabel()
        self._how_far = QLabel()
        self.problem.setProperty("error", True)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self.browse.clicked.connect(self._on_browse)
        self._build()

    def _build(self) -> None:
        kinds, files, far = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        far.addWidget(self._how_far)
        far.addWidget(self.until)
        far.addStretch(1)
        for box in self.blanks.values():
            kinds.addWidget(box)
        kinds.addStretch(1)
        files.addWidget(self.file, 1)
        files.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(far)
        column.addWidget(self._what)
        column.addLayout(kinds)
        column.addSpacing(4)
        column.addWidget(self._where)
        column.addLayout(files)
        column.addWidget(self.key)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def show_choice(self, kinds: frozenset[str], file: Path) -> None:
        """What is chosen at first."""
        for kind, box in self.blanks.items():
            box.setChecked(kind in kinds)
        self.until.setCurrentIndex(self.until.findData(ALL))
        self.file.setText(str(file))
        self.show_problem("")
        self.retranslate()

    def _on_until(self) -> None:
        """What the sheet does not come to cannot be blank on it."""
        asked = ASKED_UNTIL[self.until.currentData()]
        for kind, box in self.blanks.items():
            box.setEnabled(kind in asked)

    def show_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _on_accepted(self) -> None:
        name = self.file.text().strip()
        if not name:
            self.show_problem(translate("Worksheet", "Where shall it go? A file name is missing."))
            return
        path = Path(name).expanduser()
        chosen = frozenset(kind for kind, box in self.blanks.items() if box.isChecked() and box.isEnabled())
        file = path if path.suffix.lower() == ".pdf" else Path(f"{path}.pdf")
        self.wanted.emit(chosen, file, self.key.isChecked(), self.until.currentData())

    def _on_browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self.file.text(), "PDF (*.pdf)")
        if name:
            self.file.setText(name)

    def retranslate(self) -> None:
        self.setWindowTitle(translate("Worksheet", "Worksheet of this update"))
        self._what.setText(translate("Worksheet", "Blanks for:"))
        self._how_far.setText(translate("Worksheet", "How far:"))
        self.until.setAccessibleName(translate("Worksheet", "How far"))
        self.until.setToolTip(translate("Worksheet", "Which part of the update is on the sheet"))
        words = {
            FORWARD: translate("Worksheet", "only forward"),
            BACKWARD: translate("Worksheet", "forward and backward"),
            ALL: translate("Worksheet", "the whole update"),
        }
        rename_items(self.until, (words[self.until.itemData(index)] for index in range(self.until.count())))
        self._where.setText(translate("Worksheet", "File:"))
        self.browse.setText(translate("Worksheet", "Choose…"))
        self.file.setAccessibleName(translate("Worksheet", "File"))
        self.key.setText(translate("Worksheet", "An answer key beside it"))
        for kind, box in self.blanks.items():
            box.setText(kind_name(kind))
            box.setToolTip(kind_tip(kind))
