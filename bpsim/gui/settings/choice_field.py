"""A choice among a few values: the chosen one in bold at the right, a list on demand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from bpsim.gui.controls.still_box import StillBox
from bpsim.gui.look.theme import theme, theme_font

_ARROW_ROOM = 14
HEIGHT = 24


class ChoiceField(StillBox):
    """Signals: ``chosen(object value)`` when a person picked another value, never for ``show_value``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self.setFont(theme_font(13, bold=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: list[tuple[object, str]]) -> None:
        """(value, label) pairs; the shown value stays."""
        if choices == [(self.itemData(row), self.itemText(row)) for row in range(self.count())]:
            return
        self.clear()
        for value, label in choices:
            self.addItem(label, value)
        self.show_value(self._shown)
        self.updateGeometry()

    def show_value(self, value: object) -> None:
        self._shown = value
        rows = [row for row in range(self.count()) if self.itemData(row) == value]
        self.setCurrentIndex(rows[0] if rows else -1)
        self.updateGeometry()

    def _on_activated(self, row: int) -> None:
        value = self.itemData(row)
        if value == self._shown:
            return
        # What is shown is the experiment's value: an accepted choice comes back through show_value.
        self.show_value(self._shown)
        self.chosen.emit(value)

    def showPopup(self) -> None:  # noqa: N802
        """The list is as wide as its words; it is made when it is first wanted."""
        words = (self.itemText(row) for row in range(self.count()))
        self.view().setMinimumWidth(max(map(self.fontMetrics().horizontalAdvance, words), default=0) + 28)
        super().showPopup()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance(self.currentText()) + _ARROW_ROOM + 6, HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(48, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        colours = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isEnabled() and (self.hasFocus() or self.underMouse()):
                painter.setPen(
                    QPen(colours.positive if self.hasFocus() else colours.outline, 2 if self.hasFocus() else 1)
                )
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(colours.text if self.isEnabled() else colours.faint)
            painter.setFont(self.font())
            room = self.rect().adjusted(3, 0, -_ARROW_ROOM, 0)
            text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            x, y = self.width() - 7.0, self.height() / 2.0
            painter.setPen(QPen(colours.muted if self.isEnabled() else colours.faint, 1.4))
            painter.drawPolyline([QPointF(x - 3, y - 1.5), QPointF(x, y + 1.5), QPointF(x + 3, y - 1.5)])
