"""What is read from left to right in every language: networks, curves, formulas, numbers and tables of them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintDevice, QPainter
from PySide6.QtWidgets import QStyle, QWidget


def read_from_left(widget: QWidget) -> None:
    """Also where the lines of the window's language begin at the right: that is how a sign stands before its number."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def painter_from_left(device: QPaintDevice) -> QPainter:
    """Paints on it; another painter writes as the application reads, whatever its widget does."""
    painter = QPainter(device)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter


def on_its_side(parent: QWidget, place: QRect) -> QRect:
    """Where a part of ``parent`` stands that has this ``place`` when lines begin at the left."""
    return QStyle.visualRect(parent.layoutDirection(), parent.rect(), place)
