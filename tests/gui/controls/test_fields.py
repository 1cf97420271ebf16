"""Every field of the window, found by its type: what is typed is judged once, and undo is the window's afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
from pytestqt.qtbot import QtBot

from bpsim.gui.controls.field import DecimalBox, Field, FieldDelegate, with_field
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.window.main_window import MainWindow
from tests.gui.conftest import Open

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def open_everything(window: MainWindow) -> None:
    """All pages, the race with its row for a lane, the data editor: everything that is not asked in a box of its own."""
    window.workspace.settings.training.disclosure.setChecked(True)
    window.data.show_editor()
    window.worksheet.ask()
    assert window.worksheet.dialog is not None
    window.worksheet.dialog.reject()
    window.export.ask()
    window.export.dialog.reject()
    window.ask.show()
    window.actions_by_name["race"].setChecked(True)
    window.actions_by_name["race"].setChecked(False)


def cells(window: MainWindow) -> Iterator[QAbstractItemView]:
    for view in (*window.findChildren(QAbstractItemView), *window.data.show_editor().findChildren(QAbstractItemView)):
        model = view.model()
        if model is None or not model.index(0, 0).isValid():
            continue
        if isinstance(view, QHeaderView) or view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers:
            continue
        if model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable:
            yield view


def test_whatever_is_typed_into_is_a_field(open_window: Open) -> None:
    window = open_window("hiring-four")
    open_everything(window)
    fields = [field for field in window.findChildren(QLineEdit) if not field.isReadOnly()]
    assert len(fields) > 30
    assert [field for field in fields if not isinstance(field, Field)] == []
    spins = window.findChildren(QAbstractSpinBox)
    assert len(spins) >= 8
    assert not [spin for spin in spins if not isinstance(spin.lineEdit(), Field)]
    assert not [box for box in window.findChildren(QComboBox) if box.isEditable()]
    assert not [
        text for kind in (QTextEdit, QPlainTextEdit) for text in window.findChildren(kind) if not text.isReadOnly()
    ]
    tables = list(cells(window))
    assert len(tables) >= 3
    for table in tables:
        assert isinstance(table.itemDelegate(), FieldDelegate), table


def test_undo_is_of_the_letters_until_they_are_judged_and_then_the_windows(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    open_everything(window)
    stack = window.document.undo_stack
    window.editing.edit_setting("learning_rate", "0.37")
    window.worksheet.dialog.close()
    tried = 0
    for field in window.findChildren(Field):
        if field.isReadOnly() or not field.isVisible() or not field.isEnabled():
            continue
        spin = field.parent() if isinstance(field.parent(), QAbstractSpinBox) else None
        target = spin or field
        target.window().activateWindow()
        qtbot.waitUntil(target.window().isActiveWindow)
        target.setFocus()
        before, index, names = field.text(), stack.index(), field.accessibleName()
        target.selectAll()
        qtbot.keyClick(target, Qt.Key.Key_7)
        assert field.text() != before, names
        qtbot.keyClick(target, Qt.Key.Key_Z, CONTROL)
        assert (field.text(), stack.index()) == (before, index), names
        if spin is None:
            qtbot.keyClick(target, Qt.Key.Key_Z, CONTROL | SHIFT)
        else:
            spin.selectAll()
            qtbot.keyClick(target, Qt.Key.Key_7)
        assert field.text() != before, names
        qtbot.keyClick(target, Qt.Key.Key_Escape)
        assert (field.text(), stack.index()) == (before, index), names
        qtbot.keyClick(target, Qt.Key.Key_Z, CONTROL)
        assert stack.index() == index - 1, names
        qtbot.keyClick(target, *((Qt.Key.Key_Y, CONTROL) if tried % 2 else (Qt.Key.Key_Z, CONTROL | SHIFT)))
        assert stack.index() == index, names
        tried += 1
    assert tried >= 15


def test_a_commit_leaves_no_letters_behind_and_is_not_committed_again(open_window: Open, qtbot: QtBot) -> None:
    """Typed 5, Enter, Ctrl+Z, a click elsewhere: the network has what it had, and so has the field."""
    window = open_window()
    document, layers = window.document, window.workspace.settings.structure.layers
    was = document.experiment.network.layers
    field = layers.sizes[1]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert document.experiment.network.layers[1] == 5
    field = layers.sizes[1]
    assert field.text() == "5"
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert document.experiment.network.layers == was
    assert layers.sizes[1].text() == str(was[1])
    window.workspace.diagram.setFocus()
    assert document.experiment.network.layers == was
    assert document.undo_stack.canRedo()


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, None], ids=["enter", "leaving"])
def test_a_refused_value_is_judged_once_and_goes_with_escape(
    open_window: Open, qtbot: QtBot, end: Qt.Key | None
) -> None:
    window = open_window()
    heard: list[str] = []
    window.editing.problem.connect(lambda field, sentence: heard.append(field))
    training = window.workspace.settings.training
    names = [name for name, row in training.setting_rows.items() if isinstance(row.editor, Field) and row.isVisible()]
    assert "learning_rate" in names
    for name in names:
        field = training.editor(name)
        assert isinstance(field, Field)
        if not field.isEnabled():
            continue
        was = field.text()
        heard.clear()
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "nonsense")
        if end is not None:
            qtbot.keyClick(field, end)
        window.workspace.diagram.setFocus()
        assert (len(heard), field.text()) == (1, "nonsense"), name
        field.setFocus()
        window.workspace.diagram.setFocus()
        assert len(heard) == 1, name
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert (field.text(), training.setting_rows[name].problem) == (was, ""), name
        assert window.workspace.message_bar.isHidden(), name
    assert not window.document.undo_stack.canUndo()


def test_what_is_typed_over_a_value_of_the_diagram_or_a_cell(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.editing.edit_setting("learning_rate", "0.37")
    stack, diagram = window.document.undo_stack, window.workspace.diagram
    diagram.edit(Spot("edge", edge=(1, 0, 0)))
    field = diagram.findChild(Field)
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_7)
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert (field.text(), stack.index(), field.isVisible()) == (field.shown, 1, True)
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert stack.index() == 0
    for table in cells(window):
        model = table.model()
        if not table.isVisible():
            continue
        table.window().activateWindow()
        qtbot.waitUntil(table.window().isActiveWindow)
        stack.setIndex(1)
        table.setCurrentIndex(model.index(0, 0))
        table.edit(model.index(0, 0))
        line = next(line for line in table.viewport().findChildren(QLineEdit) if line.isVisible())
        assert isinstance(line, Field), (table, table.itemDelegate(), line)
        before = line.text()
        qtbot.keyClick(line, Qt.Key.Key_7)
        qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
        assert (line.text(), stack.index()) == (before, 1)
        qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
        assert stack.index() == 0
        table.closePersistentEditor(model.index(0, 0))


@pytest.mark.parametrize("locale", ["de_DE", "es_ES", "en_US"])
def test_a_decimal_box_has_a_point_and_understands_a_comma(qtbot: QtBot, locale: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        box = with_field(DecimalBox())
        qtbot.addWidget(box)
        box.setDecimals(3)
        box.setValue(0.06)
        box.show()
        assert box.text() == "0.060"
        box.lineEdit().selectAll()
        qtbot.keyClicks(box.lineEdit(), "0,25")
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert (box.value(), box.text()) == (0.25, "0.250")
    finally:
        QLocale.setDefault(before)


def test_every_decimal_box_of_the_window_is_one(open_window: Open) -> None:
    window = open_window("hiring-four")
    open_everything(window)
    boxes = window.findChildren(QDoubleSpinBox)
    assert len(boxes) >= 2
    assert [box for box in boxes if not isinstance(box, DecimalBox)] == []
