"""Which panel or page of the window one is looking at."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.side.about import PART

FIRST_PAGE = "explanation"
UNTOLD = ("diagram",)  # it has the focus from the beginning, so that says nothing


def part_looked_at(context: Context) -> str:
    """Its id: what has the focus or holds it, else the race, else the page at the right."""
    at = QApplication.focusWidget()
    while at is not None:
        part = at.property(PART)
        if part and part not in UNTOLD:
            return str(part)
        at = at.parentWidget()
    if context.actions["race"].isChecked():
        return "race"
    return context.workspace.side.current or FIRST_PAGE
