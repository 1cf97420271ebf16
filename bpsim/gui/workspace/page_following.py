"""A page at the right that shows the state the window shows: at every position, and now and then in training."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Protocol, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from bpsim.gui.workspace.context import Context

LOOKS = 3  # while training runs every third look at what the worker made also shows the page, if it is its turn
MOVING_MS = 150  # a position that changes again within this time is passed by, as on a timeline that is dragged


class Large(Protocol):
    """What can be made large for a class."""

    def set_large(self, on: bool) -> None: ...


class PageFollowing(QObject):
    """Of the page that stands at the right under ``key``. ``show`` is called when it comes or goes, when the position
    changes and once more when it changes no longer; ``in_training`` (by itself ``show`` too) at every ``looks``-th
    look at a training that runs (``refresh.hurried``) while it is there; 0 for none."""

    def __init__(
        self, context: Context, key: str, page: QWidget, show: Callable[[], None], *, looks: int = LOOKS,
        in_training: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._context, self._key, self._show, self._show_in_training = context, key, show, in_training or show
        self._every, self._looked = looks, 0
        self._moved_at, self._moves = 0.0, False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(MOVING_MS)
        self._rest.timeout.connect(self._on_rest)
        context.workspace.side.page_changed.connect(self._on_page_changed)
        context.refresh.followers.append(self._on_moved)
        context.follow_presenting(cast(Large, page).set_large)
        if looks:
            context.turns.add(self._take_turn)

    @property
    def is_shown(self) -> bool:
        """Whether it is the page at the right now."""
        return self._context.workspace.side.current == self._key

    @property
    def passes_by(self) -> bool:
        """Whether what is shown now will be another in a moment: nobody can look at it closely."""
        return self._context.refresh.hurried or self._moves

    def _on_page_changed(self, _page: str) -> None:
        self._moves = False
        self._show()

    def _on_moved(self) -> None:
        now = monotonic()
        self._moves = now - self._moved_at < MOVING_MS / 1000
        self._moved_at = now
        self._show()
        if self._moves:
            self._rest.start()

    def _on_rest(self) -> None:
        if self._moves:
            self._moves = False
            self._show()

    def _take_turn(self) -> bool:
        looks = self._context.turns.looks
        if not self.is_shown or not self._context.refresh.hurried or looks - self._looked < self._every:
            return False
        self._looked = looks
        self._show_in_training()
        return True
