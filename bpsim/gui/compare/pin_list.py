"""The legend of the runs that are compared: the one that is shown and the pinned ones, with what differs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.compare.swatch import Swatch
from bpsim.gui.look.series import series_style
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.elided_label import ElidedLabel
from bpsim.gui.parts.once import popup_once
from bpsim.gui.settings.section import SmallButton

translate = QCoreApplication.translate

WIDTH, NARROWEST = 236, 150


@dataclass(frozen=True)
class LegendRow:
    """``number``: of the pin, or None for the run that is shown. ``details`` in words, ``loss`` as shown."""

    number: int | None
    name: str
    colour: QColor
    loss: str
    details: str


class PinList(QScrollArea):
    """Signals: ``restore_requested(int)``, ``rename_requested(int)``, ``remove_requested(int)`` with a pin's number."""

    restore_requested = Signal(int)
    rename_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDTH)
        self._rows: list[_Row] = []
        sheet = QWidget()
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(4, 2, 6, 2)
        self._column.setSpacing(3)
        self._column.addStretch(1)
        self.setWidget(sheet)
        self.hide()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(WIDTH, 100)

    def show_rows(self, rows: Sequence[LegendRow]) -> None:
        """The run that is shown first; with nothing pinned the list is away."""
        while len(self._rows) < len(rows):
            row = _Row()
            row.restore_requested.connect(self.restore_requested)
            row.rename_requested.connect(self.rename_requested)
            row.remove_requested.connect(self.remove_requested)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for index, widget in enumerate(self._rows):
            widget.setVisible(index < len(rows))
            if index < len(rows):
                widget.show_row(rows[index])
            else:
                widget.forget()
        self.setVisible(len(rows) > 1)

    def texts(self) -> list[str]:
        """Each row in words, from top to bottom."""
        return [row.text for row in self._rows if not row.isHidden()]

    def rows(self) -> list[_Row]:
        return [row for row in self._rows if not row.isHidden()]


class _Row(QWidget):
    restore_requested = Signal(int)
    rename_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._number: int | None = None
        self._swatch, self._name, self._details = Swatch(), ElidedLabel(40), QLabel()
        self._loss = QLabel()
        self._name.setFont(theme_font(13, bold=True))
        self._loss.setFont(theme_font(12, mono=True))
        self._details.setFont(theme_font(12))
        self._details.setProperty("muted", True)
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.setWordWrap(True)
        self.actions_by_name: dict[str, QAction] = {}
        for name, signal in (
            ("restore", self.restore_requested),
            ("rename", self.rename_requested),
            ("remove", self.remove_requested),
        ):
            action = QAction(self)
            action.triggered.connect(partial(self._ask, signal))
            self.actions_by_name[name] = action
        self._more = SmallButton()
        self._more.setText("⋯")
        self._more.clicked.connect(lambda: self.show_menu(self._more.mapToGlobal(self._more.rect().bottomLeft())))
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        for widget in (self._swatch, self._name, self._loss, self._more):
            head.addWidget(widget, 1 if widget is self._name else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._details)

    @property
    def text(self) -> str:
        return f"{self._name.text()} {self._loss.text()} {self._details.text()}".strip()

    def show_row(self, row: LegendRow) -> None:
        self._number = row.number
        self._swatch.show_line(row.colour, Qt.PenStyle.SolidLine if row.number is None else series_style(row.number))
        self._name.setText(row.name)
        self._loss.setText(row.loss)
        self._details.setText(row.details)
        self._details.setVisible(bool(row.details))
        self._more.setVisible(row.number is not None)
        self.setAccessibleName(self.text)

    def forget(self) -> None:
        """Its run is no longer among those that are compared."""
        self._number = None

    def _ask(self, signal: SignalInstance) -> None:
        if self._number is not None:
            signal.emit(self._number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._ask(self.rename_requested)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if self._number is not None:
            self.show_menu(event.globalPos())

    def show_menu(self, at: QPoint) -> None:
        """What can be done with this run."""
        menu = QMenu(self)
        menu.addActions(list(self.actions_by_name.values()))
        popup_once(menu, at)

    def retranslate(self) -> None:
        self.actions_by_name["restore"].setText(translate("Compare", "Go back to this run"))
        self.actions_by_name["rename"].setText(translate("Compare", "Rename…"))
        self.actions_by_name["remove"].setText(translate("Compare", "Remove"))
        self._more.setToolTip(translate("Compare", "What can be done with this run"))
        self._more.setAccessibleName(self._more.toolTip())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if hasattr(self, "_more") and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
