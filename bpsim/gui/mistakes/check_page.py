"""The gradient check as a page: every parameter, backprop's gradient beside that of central differences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from bpsim.engine.gradient_check import GradientCheck
from bpsim.engine.network import ParameterPlace
from bpsim.gui.look.theme import theme_font
from bpsim.gui.mistakes.check_table import CheckTable
from bpsim.gui.mistakes.words import check_sentence
from bpsim.gui.parts.cells import look_at_some_rows
from bpsim.gui.settings.section import muted_label
from bpsim.session.experiment import Experiment
from bpsim.session.running.known.checker import MOST_PARAMETERS

translate = QCoreApplication.translate

ROOMY, WIDE = 430, 290


class CheckPage(QWidget):
    """Shows what it is given; attribute ``table`` is the model of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[GradientCheck, int] | None = None
        self._state = "waiting"
        self._update = 0
        self._title, self._summary, self._help = QLabel(), QLabel(), muted_label()
        for label in (self._title, self._summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.table = CheckTable(self)
        self._view = QTableView()
        self._view.setModel(self.table)
        self._view.setShowGrid(False)
        self._view.verticalHeader().hide()
        self._view.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self._view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._view.setWordWrap(False)
        self._view.horizontalHeader().setMinimumSectionSize(16)
        look_at_some_rows(self._view)
        for section in range(CheckTable.COLUMNS):
            mode = QHeaderView.ResizeMode.ResizeToContents if section < 2 else QHeaderView.ResizeMode.Stretch
            self._view.horizontalHeader().setSectionResizeMode(section, mode)
        self._view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        for part in (self._title, self._summary, self._help):
            column.addWidget(part)
        column.addWidget(self._view, 1)
        self.show_large(False)
        self.retranslate()

    @property
    def summary(self) -> str:
        return self._summary.text()

    def show_waiting(self, update: int) -> None:
        """The check of this update is under way."""
        self._state, self._update = "waiting", update
        self.retranslate()

    def show_too_many(self) -> None:
        """The network is too large to be checked while somebody waits."""
        self._state = "too many"
        self.table.show_result(None, None)
        self.retranslate()

    def show_result(
        self, result: GradientCheck, update: int, experiment: Experiment,
        hidden: frozenset[ParameterPlace] = frozenset(),
    ) -> None:  # fmt: skip
        """``hidden``: of these the class sees the verdict alone."""
        self._state, self._update, self._shown = "done", update, (result, update)
        self.table.show_result(result, experiment, hidden)
        self.retranslate()

    def show_large(self, on: bool) -> None:
        """For the last row."""
        self._large = on
        self._title.setFont(theme_font(22 if on else 14, bold=True))
        self._summary.setFont(theme_font(20 if on else 13))
        self._help.setFont(theme_font(18 if on else 12))
        self.table.show_large(on)
        self._view.horizontalHeader().setFont(theme_font(18 if on else 12))
        self._view.verticalHeader().setDefaultSectionSize(34 if on else 22)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._help.setVisible(self.height() >= ROOMY)  # the numbers need the room more
        self._view.setColumnHidden(CheckTable.COLUMNS - 1, self.width() < WIDE)

    def retranslate(self) -> None:
        # as the timeline counts them: the first one is update 1
        self._title.setText(translate("Mistakes", "Gradient check of update {update}").format(update=self._update + 1))
        if self._state == "too many":
            self._summary.setText(
                translate(
                    "Mistakes",
                    "More than {limit} parameters: this would take too long here. The command bpsim check does it.",
                ).format(limit=MOST_PARAMETERS)
            )
        elif self._state == "waiting" or self._shown is None:
            self._summary.setText(translate("Mistakes", "Checking…"))
        else:
            self._summary.setText(check_sentence(self._shown[0]))
        self._help.setText(
            translate(
                "Mistakes",
                "Every parameter is moved a little up and down; the slope of the loss between is what its gradient "
                "must be. Those that disagree are marked ≠, on the diagram too.",
            )
        )
        self._summary.setToolTip(self._help.text())
        self._view.setAccessibleName(self._title.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if not hasattr(self, "_view"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.table.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.show_large(self._large)
