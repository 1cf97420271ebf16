"""A view that is painted: on the screen, or into a file; with larger type before a class."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.gui.parts.reading import painter_from_left, read_from_left


class Pictured(Protocol):
    """What can be taken elsewhere as a picture, painted as it is on the screen."""

    @property
    def picture_size(self) -> QSizeF: ...
    def paint(self, painter: QPainter) -> None: ...


@runtime_checkable
class HasPicture(Protocol):
    """A page: ``picture_now``, what of it is a picture now; None while there is none, or none that may be seen."""

    @property
    def picture_now(self) -> Pictured | None: ...


class PaintedView(QWidget):
    """A subclass says how in ``paint``, and how large it likes to be in ``LIKED``."""

    LIKED = (320, 260)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self._large = False
        self.setMinimumSize(110, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_large(self, on: bool) -> None:
        self._large = on
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(*self.LIKED)

    @property
    def _pixels(self) -> int:
        """Of its type."""
        return 20 if self._large else 12

    @property
    def picture_size(self) -> QSizeF:
        return QSizeF(self.size())

    def paint(self, painter: QPainter) -> None:
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with painter_from_left(self) as painter:
            self.paint(painter)
