"""On a low page the formula comes first: no outline then, and what the hints say is whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.gui.formulas.explanation import LEAST, LOW
from bpsim.gui.parts.two_columns import TwoColumns
from bpsim.session.frames import Quantity
from tests.gui.formulas.shown import Shown


def resized(shown: Shown, height: int) -> TwoColumns:
    """What scrolls of the page."""
    shown.panel.resize(300, height)
    shown.at(Quantity.DELTA, 2, 0)
    QApplication.processEvents()
    scrolled = shown.panel.findChild(TwoColumns)
    assert scrolled is not None
    return scrolled


def hints_are_whole(shown: Shown) -> bool:
    hints = shown.panel._hints
    return hints.isVisible() and hints.height() >= hints.heightForWidth(hints.width())


@pytest.mark.parametrize(("height", "outlined"), [(LOW - 20, False), (LOW + 120, True)])
def test_a_low_page_has_no_outline_and_its_hints_beneath_the_formula(qtbot: QtBot, height: int, outlined: bool) -> None:
    shown = Shown(qtbot)
    scrolled = resized(shown, height)
    assert shown.panel.outline.isVisible() == outlined
    assert hints_are_whole(shown)
    assert not scrolled.isAncestorOf(shown.panel._hints)
    assert scrolled.viewport().height() >= LEAST


def test_on_a_very_low_page_the_hints_scroll_with_the_formula_and_come_back(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    scrolled = resized(shown, 150)
    assert hints_are_whole(shown)
    assert scrolled.isAncestorOf(shown.panel._hints)
    scrolled = resized(shown, LOW + 120)
    assert hints_are_whole(shown)
    assert not scrolled.isAncestorOf(shown.panel._hints)
    assert shown.panel.outline.isVisible()
