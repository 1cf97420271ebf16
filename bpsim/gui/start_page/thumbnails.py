"""The pictures of the cards: read by a worker, painted one at a time between what the window does, and kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from bpsim.engine.problems import BadValue
from bpsim.gui.look.colours import Theme
from bpsim.gui.look.theme import theme
from bpsim.gui.start_page.card import Card
from bpsim.gui.start_page.sketch import Sketch, pixmap_of
from bpsim.session.running.newest_first import NewestFirst

LOOK_MS = 15

Read = tuple[str, Callable[[], Sketch]]


class _Reader(NewestFirst[Read, tuple[str, Sketch | None]]):
    """None for what cannot be read."""

    def answer_to(self, question: Read) -> tuple[str, Sketch | None]:
        card_id, read = question
        try:
            return card_id, read()
        except (BadValue, OSError):
            return card_id, None


class Thumbnails(QObject):
    """Signals: ``made(str)`` with the id of a card whose picture is there now; ``failed(str)``, a traceback."""

    made = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = _Reader("bpsim-start-page")
        self._kept: dict[str, QPixmap] = {}
        self._unreadable: set[str] = set()
        self._looks: tuple[Theme, float] = theme(), 1.0
        self._wanted: list[Card] = []
        self._asked = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def picture(self, card: Card) -> QPixmap | None:
        """None as long as it is not made."""
        return self._kept.get(card.id)

    def is_unreadable(self, card: Card) -> bool:
        return card.id in self._unreadable

    @property
    def busy(self) -> bool:
        """Whether pictures are still to come."""
        return bool(self._wanted)

    def want(self, cards: Sequence[Card], ratio: float) -> None:
        """Make those of these cards that are not there yet, and no others; in the theme of the moment, for a screen
        with ``ratio`` dots a pixel."""
        if self._looks != (theme(), ratio):
            self._looks = theme(), ratio
            self._kept.clear()
        self._wanted = [
            card
            for card in cards
            if card.sketch is not None and card.id not in self._kept and card.id not in self._unreadable
        ]
        if self._wanted:
            self._timer.start()
            self._ask()
        else:
            self.rest()

    def rest(self) -> None:
        """Nobody looks any more: what is being read is not waited for."""
        self._wanted, self._asked = [], ""
        self._reader.withdraw()
        self._timer.stop()

    def close(self) -> None:
        """Join the worker."""
        self.rest()
        self._reader.close()

    def _ask(self) -> None:
        """The first of those that are wanted, unless it is being read."""
        card = self._wanted[0]
        if card.id != self._asked and card.sketch is not None:
            self._asked = card.id
            self._reader.ask((card.id, card.sketch))

    def _look(self) -> None:
        """At most one picture a turn: the window goes on between."""
        answer = self._reader.take()
        if answer is None:
            return
        if isinstance(answer, str):
            self.rest()
            self.failed.emit(answer)
            return
        card_id, sketch = answer
        if sketch is None:
            self._unreadable.add(card_id)
        else:
            self._kept[card_id] = pixmap_of(sketch, self._looks[1])
        self._asked = ""
        self._wanted = [card for card in self._wanted if card.id != card_id]
        self.made.emit(card_id)
        if self._wanted:
            self._ask()
        else:
            self.rest()
