"""Painting at a moment of one's own choice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


def paint_now(owner: QObject | None) -> None:
    """Paint what has changed in the window that ``owner`` belongs to: at once, and not some milliseconds later.

    Qt asks for a picture with a timer. While training runs that is too late: the worker would be at work again, and
    each of a picture's many calls into Qt gives Python's lock away and has to wait to get it back.
    """
    while owner is not None and not isinstance(owner, QWidget):
        owner = owner.parent()
    if isinstance(owner, QWidget) and owner.window().isVisible():
        QCoreApplication.sendEvent(owner.window(), QEvent(QEvent.Type.UpdateRequest))
