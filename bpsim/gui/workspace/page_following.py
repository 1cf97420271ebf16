"""A page at the right that shows the state the window shows: at every position, and now and then in training."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bpsim.gui.workspace.context import Context

LOOKS = 3  # while training runs every third look at what the worker made also shows the page


class Large(Protocol):
    """What can be made large for a class."""

    def set_large(self, on: bool) -> None: ...


class PageFollowing(QObject):
    """Adds the page under ``key``, which is also the name of the action that shows it. ``show`` is called when the page
    comes or goes, when the position changes, and at some looks at a training that runs (``refresh.hurried``)."""

    def __init__(
        self, context: Context, key: str, page: QWidget, title: Callable[[], str], show: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._context, self._key, self._show, self._looks = context, key, show, 0
        side = context.workspace.side
        side.add_page(key, page, title)
        side.page_changed.connect(lambda _page: show())
        context.actions[key].triggered.connect(lambda: side.show_page(key))
        context.presented.connect(cast(Large, page).set_large)
        context.refresh.followers.append(show)
        context.control.looked.connect(self._on_looked)

    @property
    def is_shown(self) -> bool:
        """Whether it is the page at the right now."""
        return self._context.workspace.side.current == self._key

    def _on_looked(self) -> None:
        self._looks += 1
        if self._context.refresh.hurried and self._looks % LOOKS == 0:
            self._show()
