"""What is said: of an answer in a label that is hidden until there is something, red where it is wrong; to a screen
reader."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from bpsim.gui.look.theme import polish


def announce(widget: QWidget, words: str) -> None:
    """To a screen reader, which says it after what it is saying; where none listens nothing happens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell(label: QLabel, words: str, *, wrong: bool = False) -> None:
    """Show the words, to whoever reads and to whoever listens; without any the label is hidden."""
    label.setText(words)
    label.setAccessibleName(words)
    label.setVisible(bool(words))
    mark_wrong(label, wrong)


def mark_wrong(label: QLabel, wrong: bool) -> None:
    """Its colour alone."""
    if bool(label.property("error")) != wrong:
        label.setProperty("error", wrong)
        polish(label)
