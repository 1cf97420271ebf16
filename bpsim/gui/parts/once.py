"""What is made for one use: a dialog, a question, a menu, a view that is only painted. It is destroyed after it.

A child of the window would live as long as the window, and Python's references say nothing about that. All that the
window makes for a moment goes through here; a test sees to it.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, SignalInstance
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QWidget

from bpsim.gui.parts.fitting import fit_to_screen


def open_once(dialog: QDialog) -> None:
    """Show a dialog over its window, which goes on; however it ends, it is gone then."""
    dialog.finished.connect(dialog.deleteLater)
    fit_to_screen(dialog)
    dialog.open()


def ask_once(window: QWidget, question: str, more: str, *answers: tuple[str, QMessageBox.ButtonRole]) -> int:
    """Wait for an answer: the number of the one that was pressed, of the last one where it was only closed.
    ``more``: what to know before."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    box.setInformativeText(more)
    buttons = [box.addButton(words, role) for words, role in answers]
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    return buttons.index(pressed) if pressed in buttons else len(buttons) - 1


def popup_once(menu: QMenu, at: QPoint, gone: SignalInstance | None = None) -> None:
    """Show a menu; what is chosen from it is still done. With ``gone`` what it is about may be no longer there, as the
    window goes on under it: then it closes."""
    menu.aboutToHide.connect(menu.deleteLater)
    if gone is not None:
        gone.connect(menu.close)
    menu.popup(at)
