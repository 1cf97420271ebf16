"""Boxes of choices whose words change with the language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox


def rename_items(box: QComboBox, words: Iterable[str]) -> None:
    """The words of its first items, and the size that suits them."""
    for index, word in enumerate(words):
        box.setItemText(index, word)
    measure_anew(box)


def measure_anew(box: QComboBox) -> None:
    """Its items have other words: Qt keeps the sizes that it had for those before until the style changes. (With
    ``AdjustToContents`` it takes its own width by a clock, for a moment, whatever its layout gives it.)"""
    QCoreApplication.sendEvent(box, QEvent(QEvent.Type.StyleChange))
    box.updateGeometry()
