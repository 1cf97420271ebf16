"""The little field that opens over a value to type another."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bpsim.gui.diagram.spots import Spot
from bpsim.gui.theme import theme_font

WIDTH, HEIGHT = 128, 30


class PlaceEditor(QLineEdit):
    """Signals: ``committed(Spot, str)`` on Enter. Escape, or leaving it, changes nothing."""

    committed = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = parent
        self._spot: Spot | None = None
        self._shown = ""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(theme_font(14, mono=True))
        self.hide()

    def open(self, spot: Spot, text: str, place: QRectF, typed: str = "") -> None:
        """Over ``place``, holding ``text``, all of it selected; or what has been ``typed`` in its place already."""
        self._spot = spot
        self._shown = text
        self.setText(typed or text)
        self.setFont(theme_font(14, mono=spot.kind != "name"))
        parent = self._home
        left = min(max(0.0, place.center().x() - WIDTH / 2), parent.width() - WIDTH)
        top = min(max(0.0, place.center().y() - HEIGHT / 2), parent.height() - HEIGHT)
        self.setGeometry(int(left), int(top), WIDTH, HEIGHT)
        if not typed:
            self.selectAll()
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.hide()

    def _commit(self) -> None:
        spot, text = self._spot, self.text()
        self._close()
        if spot is not None and text != self._shown:
            self.committed.emit(spot, text)

    def _close(self) -> None:
        self.hide()
        self._home.setFocus()
