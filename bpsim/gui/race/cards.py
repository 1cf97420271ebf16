"""The cards of all lanes, in as many rows as the width asks for, each row as full as the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.race.card import SMALLEST_WIDTH, LaneCard, LanePicture

_GAP = 8


def columns_for(count: int, width: int) -> int:
    """How many cards stand in a row."""
    fitting = max(1, (width + _GAP) // (SMALLEST_WIDTH + _GAP))
    rows = -(-count // fitting)
    return -(-count // max(1, rows))


class LaneCards(QScrollArea):
    """Signals: ``lane_removed(int)``, ``lane_renamed(int, str)``."""

    lane_removed = Signal(int)
    lane_renamed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.setWidget(self._inside)
        self._scale = ColourScale()
        self.cards: list[LaneCard] = []
        self._columns = 0

    def show_lanes(self, lanes: Sequence[LanePicture]) -> None:
        while len(self.cards) > len(lanes):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
            self._columns = 0
        while len(self.cards) < len(lanes):
            self._add_card(len(self.cards))
            self._columns = 0
        for index, lane in enumerate(lanes):
            self.show_lane(index, lane)
        self._arrange()

    def show_lane(self, index: int, lane: LanePicture) -> None:
        """One of the lanes that are there, as it is now."""
        self.cards[index].show_lane(lane, removable=len(self.cards) > 1)

    def reset_scale(self) -> None:
        """Another experiment: the colours of the weights may mean something else now."""
        self._scale.reset()

    def rows(self) -> int:
        return -(-len(self.cards) // max(1, self._columns))

    def _add_card(self, index: int) -> None:
        card = LaneCard(index, self._scale)
        card.removed.connect(lambda: self.lane_removed.emit(index))
        card.renamed.connect(lambda name: self.lane_renamed.emit(index, name))
        self.cards.append(card)

    def _arrange(self) -> None:
        columns = columns_for(len(self.cards), self.viewport().width())
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self.cards):
            self._grid.addWidget(card, index // columns, index % columns)
            card.show()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()
