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
    """Of the page that stands at the right under ``key``. ``show`` is called when it comes or goes, when the position
    changes and, with ``looks``, at some looks at a training that runs (``refresh.hurried``)."""

    def __init__(
        self, context: Context, key: str, page: QWidget, show: Callable[[], None], *, looks: bool = True
    ) -> None:
        super().__init__(page)
        self._context, self._key, self._show, self._looks = context, key, show, 0
        context.workspace.side.page_changed.connect(lambda _page: show())
        context.refresh.followers.append(show)
        large = cast(Large, page)
        context.presented.connect(large.set_large)
        if context.actions["present"].isChecked():  # it is made while a class looks on
            large.set_large(True)
        if looks:
            context.control.looked.connect(self._on_looked)

    @property
    def is_shown(self) -> bool:
        """Whether it is the page at the right now."""
        return self._context.workspace.side.current == self._key

    def _on_looked(self) -> None:
        self._looks += 1
        if self._context.refresh.hurried and self._looks % LOOKS == 0:
            self._show()
