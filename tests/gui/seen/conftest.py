"""What is seen is held against where it stood, too; no mouse lies over it that another test has left somewhere."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from tests.gui.seen.places import where

__all__ = ["where"]

AWAY = (700, 3)  # on no menu


@pytest.fixture(autouse=True)
def _mouse_away(qapp: QApplication) -> None:
    QCursor.setPos(*AWAY)
