"""Which panel or page of the window one is looking at."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from bpsim.gui.workspace.context import Context

FIRST_PAGE = "explanation"
PANELS = ("transport", "settings", "timeline", "losses", "predictions")


def part_looked_at(context: Context) -> str:
    """Its id, as in ``workspace/about.py``: the panel that has the focus, else the page at the right. The diagram has
    the focus from the beginning, so that says nothing."""
    views, focused = context.workspace, QApplication.focusWidget()
    if context.actions["race"].isChecked():
        return "race"
    for name in PANELS:
        panel: QWidget | None = getattr(views, name)
        if panel is not None and focused is not None and (panel is focused or panel.isAncestorOf(focused)):
            return name
    return views.side.current or FIRST_PAGE
