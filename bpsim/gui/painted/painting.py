"""Painting at a moment, or into a place, of one's own choice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from bpsim.gui.look.theme import theme


def paint_now(owner: QObject | None) -> None:
    """Paint what has changed in the window that ``owner`` belongs to: at once, and not some milliseconds later.

    Qt paints when it comes to its own request. While training runs that may be too late: the worker would be at work
    again, and each of a picture's many calls into Qt gives Python's lock away and has to wait to get it back.
    """
    window = window_of(owner)
    if window is not None and window.isVisible():
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def window_of(owner: QObject | None) -> QWidget | None:
    """The window that ``owner`` belongs to."""
    while owner is not None and not isinstance(owner, QWidget):
        owner = owner.parent()
    return owner.window() if isinstance(owner, QWidget) else None


def paint_label(painter: QPainter, label: QLabel) -> None:
    """A label's words where it stands, as text: a widget that is rendered into a PDF becomes pixels."""
    document = QTextDocument()
    document.setDocumentMargin(0.0)
    document.setDefaultFont(label.font())
    if label.textFormat() == Qt.TextFormat.RichText:
        document.setHtml(label.text())
    else:
        document.setPlainText(label.text())
    document.setTextWidth(label.width())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, theme().muted if label.property("muted") else theme().text)
    painter.save()
    painter.translate(label.pos())
    document.documentLayout().draw(painter, context)
    painter.restore()
