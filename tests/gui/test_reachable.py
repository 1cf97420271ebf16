"""Everything that the keyboard comes to says what it is, and shows that the keyboard is there."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.look.colours import contrast
from bpsim.gui.look.theme import set_theme
from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open

LEAST = 3.0  # WCAG 2.2, 1.4.11 and 2.4.7: between the pixels with and without the focus
LEAST_PIXELS = 12


def reached(window: MainWindow) -> Iterator[QWidget]:
    """What Tab comes to."""
    for widget in window.findChildren(QWidget):
        policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if policy and widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty():
            yield widget


def tree(above: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All in it; of tables and lists the whole alone, as their cells say what is in them."""
    yield above
    if above.role() in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.ComboBox):
        return
    for index in range(above.childCount()):
        below = above.child(index)
        if below is not None and below.isValid():
            yield from tree(below)


@pytest.mark.parametrize("preset", ["hiring-four", "iris-4-6-3"])
def test_all_that_can_have_the_focus_has_a_name_and_a_role(open_window: Open, preset: str) -> None:
    window = open_window(preset)
    nameless = set()
    for page in window.workspace.side.keys:
        window.workspace.side.show_page(page)
        QApplication.processEvents()
        found = [part for part in tree(QAccessible.queryAccessibleInterface(window)) if part.state().focusable]
        assert len(found) > 20
        for part in found:
            if part.state().invisible:
                continue
            name, role = part.text(QAccessible.Text.Name), part.role()
            if not name or role == QAccessible.Role.NoRole:
                nameless.add(
                    f"{page}: {type(part.object()).__name__} {part.object().objectName()} {role.name} in {type(part.object().parent()).__name__}"
                )
    assert not nameless, "\n".join(sorted(nameless))


def shot(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed(before: QImage, after: QImage) -> int:
    """How many pixels differ so that it can be seen."""
    if before.size() != after.size():
        return before.width()
    one, other = (np.frombuffer(bytes(image.constBits()), np.uint32).copy() for image in (before, after))
    pairs, counts = np.unique(np.stack([one, other])[:, one != other], axis=1, return_counts=True)
    return sum(
        int(count)
        for (was, is_now), count in zip(pairs.T.tolist(), counts.tolist(), strict=True)
        if contrast(QColor.fromRgb(was), QColor.fromRgb(is_now)) >= LEAST
    )


@pytest.mark.parametrize(("theme", "palette"), [("light", "default"), ("contrast-dark", "grey")])
def test_the_focus_is_seen(open_window: Open, qtbot: QtBot, theme: str, palette: str) -> None:
    window = open_window("hiring-four")
    set_theme(theme, palette)
    unseen = []
    for widget in list(reached(window)):
        holder = widget.parentWidget() if isinstance(widget, QAbstractScrollArea) else widget
        if not widget.isVisible() or holder is None:
            continue
        window.setFocus()
        QApplication.processEvents()
        before = shot(holder)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.hasFocus() and changed(before, shot(holder)) < LEAST_PIXELS:
            unseen.append(
                f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()} in {type(holder.parentWidget()).__name__}"
            )
    assert not unseen, "\n".join(unseen)
