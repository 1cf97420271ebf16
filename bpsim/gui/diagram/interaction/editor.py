"""The little field that opens over a value to type another."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QWidget

from bpsim.gui.controls.field import Field
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.look.theme import theme_font

WIDTH, HEIGHT = 128, 30


class PlaceEditor(Field):
    """Signals: ``placed(Spot, str)`` on Enter. Escape, or leaving it, changes nothing."""

    placed = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, leaving=False)
        self._home = parent
        self._spot: Spot | None = None
        self.committed.connect(self._on_committed)
        self.returnPressed.connect(self._close)
        self.escaped.connect(self._close)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(theme_font(14, mono=True))
        self.hide()

    def open(self, spot: Spot, text: str, place: QRectF, typed: str = "") -> None:
        """Over ``place``, holding ``text``, all of it selected; or what has been ``typed`` in its place already."""
        self._spot = spot
        self.setText(text)
        if typed:
            self.selectAll()
            self.insert(typed)  # as letters: they can be taken back
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

    def leave(self) -> None:
        self.hide()

    def put_back(self) -> None:
        self._close()

    def _on_committed(self, text: str) -> None:
        spot = self._spot
        self._close()
        if spot is not None:
            self.placed.emit(spot, text)

    def _close(self) -> None:
        self.hide()
        self._home.setFocus()
