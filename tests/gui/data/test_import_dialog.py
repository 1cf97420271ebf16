"""Importing a table in the real window: files, the clipboard, drops; what is recognised and what a person changes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from bpsim.gui.data.import_columns import BECOMES, HOLDS, WHY
from bpsim.gui.data.import_dialog import ImportDialog
from bpsim.gui.language import set_language
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.data.source import Report
from tests import spreadsheets
from tests.gui.conftest import Open

FLOWERS = "name,length,width,species\n" + "".join(
    f"f{i},{1.4 + i / 10:.1f},{0.2 + (i % 3):.1f},{'setosa' if i % 3 else 'virginica'}\n" for i in range(12)
)
PEOPLE = "name;größe;seit;t\nAnna;1,65 m;2020-01-01;0\nBert;?;2021-05-01;1\nCleo;1,71 m;2021-05-09;1\n"
Import = Callable[..., ImportDialog]


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window("hiring-four")


@pytest.fixture
def bring(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Import:
    """Open the dialog with a file that holds these bytes, and wait until all is shown."""

    def bring_it(data: bytes, name: str = "table.csv") -> ImportDialog:
        (tmp_path / name).write_bytes(data)
        dialog = window.data.open_table(tmp_path / name)
        settled(dialog, qtbot)
        return dialog

    return bring_it


def settled(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.ready, timeout=10_000)


def imports(dialog: ImportDialog) -> bool:
    return dialog.imports.isEnabled()


def becomes(dialog: ImportDialog) -> list[str]:
    return [row.role for row in dialog.columns.roles]


def cell(dialog: ImportDialog, row: int, column: int) -> str:
    return str(dialog.columns.index(row, column).data())


def test_a_table_is_imported_as_one_undo_step(window: MainWindow, bring: Import, qtbot: QtBot) -> None:
    dialog = bring(FLOWERS.encode("gb18030"))
    assert becomes(dialog) == ["name", "input", "input", "target"]
    dialog.scale.setCurrentIndex(1)
    dialog.share.setValue(25)
    dialog.accept()  # what is chosen last is waited for
    qtbot.waitUntil(lambda: window.data.importing is None, timeout=10_000)
    experiment = window.document.experiment
    assert experiment.network.layers == (2, 2, 2, 2)
    assert experiment.test is not None
    assert (len(experiment.x), len(experiment.test)) == (9, 3)
    assert [row.column for row in experiment.scaling] == ["length", "width"]
    assert experiment.sample_names[0].en.startswith("f")
    assert window.document.undo_stack.count() == 1
    window.document.undo_stack.undo()
    assert window.document.experiment is window.document.original


def test_another_table_begins_a_new_run_also_where_the_network_stays(
    window: MainWindow, bring: Import, qtbot: QtBot
) -> None:
    document = window.document
    document.run.ensure(20)
    document.run_grew.emit()
    document.seek(15)
    trained = document.run
    dialog = bring(b"hours,homework,passed\n1,0,0\n5,4,1\n2,1,0\n6,3,1\n")
    assert becomes(dialog) == ["input", "input", "target"]
    dialog.accept()
    qtbot.waitUntil(lambda: window.data.importing is None, timeout=10_000)
    assert document.experiment.network.layers == (2, 2, 2, 1)
    assert (document.run.head, document.playback.cursor.update) == (0, 0)
    assert "new run from the start" in window.workspace.message_bar.message
    document.undo_stack.undo()
    assert document.run is trained


def test_closing_it_twice_closes_it_once(window: MainWindow, bring: Import, qtbot: QtBot) -> None:
    """As a key does that is held; nothing is said of signals that nobody hears any more."""
    dialog = bring(FLOWERS.encode())
    dialog.reject()
    dialog.reject()
    dialog.done(QDialog.DialogCode.Rejected)
    qtbot.waitUntil(lambda: window.data.importing is None, timeout=10_000)
    assert window.document.experiment.network.layers == (2, 2, 2, 1)


def test_what_was_recognised_is_shown_for_every_column(bring: Import) -> None:
    dialog = bring(PEOPLE.encode("cp1252"))
    assert dialog.choices.boxes["encoding"].currentText() == "Windows-1252 (Western Europe) (recognised)"
    assert dialog.choices.boxes["delimiter"].currentText() == "semicolons (recognised)"
    assert dialog.choices.boxes["decimal"].currentText() == "comma: 1,5 (recognised)"
    assert dialog.choices.boxes["header"].currentText() == "names the columns (recognised)"
    assert dialog.choices.boxes["sheet"].isHidden()
    assert cell(dialog, 1, HOLDS) == "numbers, decimal comma, in m, 1 missing"
    assert cell(dialog, 0, WHY) == "the first column of texts, all different"
    assert cell(dialog, 2, WHY).startswith("column seit holds dates, like '2020-01-01'")
    assert "Rows left out, as values are missing: 1." in dialog._come.text()
    assert dialog._model.rowCount() == 2


def test_choices_are_followed_at_once(bring: Import, qtbot: QtBot) -> None:
    dialog = bring("a;b;t\n1,234;größe;0\n2,345;klein;1\n1,5;größe;1\n".encode("cp1252"))
    dialog.choices.choose("encoding", "gb18030")
    settled(dialog, qtbot)
    assert "gr鲞e" in dialog.outcome.table.columns[1].cells
    dialog.choices.choose("encoding", "utf-8")
    settled(dialog, qtbot)
    assert dialog._problem.text() == "is not a text in UTF-8"
    assert not imports(dialog)
    dialog.choices.choose("encoding", "")
    settled(dialog, qtbot)
    assert imports(dialog)
    assert cell(dialog, 0, HOLDS) == "numbers, decimal comma"
    dialog.choices.choose("decimal", ".")
    settled(dialog, qtbot)
    assert "row 4, column a: '1,5' has another decimal sign" in dialog._problem.text()
    dialog.choices.choose("decimal", "")
    dialog.choices.choose("header", False)
    settled(dialog, qtbot)
    assert dialog.outcome.table.header == ("column 1", "column 2", "column 3")
    dialog.choices.choose("delimiter", ",")
    settled(dialog, qtbot)
    assert len(dialog.outcome.table.columns) == 2


def test_missing_values_are_kept_or_refused(window: MainWindow, bring: Import, qtbot: QtBot) -> None:
    dialog = bring(PEOPLE.encode())
    dialog.missing.setCurrentIndex(dialog.missing.findData("refuse"))
    qtbot.waitUntil(lambda: not imports(dialog), timeout=5000)
    assert "row 3, column größe: a value is missing" in dialog._problem.text()
    dialog.missing.setCurrentIndex(dialog.missing.findData("keep"))
    qtbot.waitUntil(lambda: imports(dialog), timeout=5000)
    assert "Missing values, kept as blanks to be filled in: 1." in dialog._come.text()
    dialog.accept()
    qtbot.waitUntil(lambda: window.data.importing is None, timeout=5000)
    assert np.isnan(window.document.experiment.x[1, 0])


def test_roles_are_chosen_by_a_click_and_for_many_rows_at_once(bring: Import, qtbot: QtBot) -> None:
    dialog = bring(b"n,a,b,c,d\nx,1,2,3,0\ny,4,5,6,1\nz,7,8,9,2\n")
    view = dialog.view
    place = view.visualRect(dialog.columns.index(1, BECOMES)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: view.findChild(QComboBox) is not None, timeout=5000)
    box = view.findChild(QComboBox)
    box.hidePopup()
    box.setCurrentIndex(box.findData("unused"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: becomes(dialog) == ["name", "unused", "input", "input", "target"], timeout=5000)
    view.selectRow(1)
    for row in (2, 3):
        view.selectionModel().select(
            dialog.columns.index(row, 0),
            view.selectionModel().SelectionFlag.Select | view.selectionModel().SelectionFlag.Rows,
        )
    view.edit(dialog.columns.index(2, BECOMES))
    box = view.findChildren(QComboBox)[-1]
    box.hidePopup()
    box.setCurrentIndex(box.findData("target"))
    box.activated.emit(box.currentIndex())
    assert becomes(dialog) == ["name", "target", "target", "target", "target"]
    settled(dialog, qtbot)
    assert "at least one column is needed as input" in dialog._problem.text()
    dialog.choose(1, "input")
    dialog.choose(4, "class")
    dialog.choose(2, "unused")
    dialog.choose(3, "unused")
    settled(dialog, qtbot)
    assert dialog.outcome.experiment.network.layers == (1, 2, 2, 3)
    assert cell(dialog, 1, WHY) == ""
    assert cell(dialog, 4, WHY) == "as chosen"


def test_a_role_that_is_being_chosen_may_be_clicked_again(bring: Import, qtbot: QtBot) -> None:
    """Without a warning of Qt, which would fail this."""
    dialog = bring(b"n,a,b\nx,1,0\ny,4,1\n")
    index = dialog.columns.index(1, BECOMES)
    for _ in range(2):
        dialog.view.selectRow(1)
        dialog.view.clicked.emit(index)
    assert len(dialog.view.findChildren(QComboBox)) == 1
    dialog.view.findChild(QComboBox).hidePopup()


def test_what_does_not_fit_is_said_and_cannot_be_imported(window: MainWindow, bring: Import, qtbot: QtBot) -> None:
    dialog = bring(FLOWERS.replace("1.6,", "abc,").encode())
    assert not imports(dialog)
    assert "row 4, column length: a number was expected, not 'abc'" in dialog._problem.text()
    dialog.accept()
    assert dialog.isVisible()
    assert window.document.experiment is window.document.original
    dialog.choose(1, "unused")
    settled(dialog, qtbot)
    assert imports(dialog)
    dialog.reject()


def test_a_file_that_is_no_table_says_so(window: MainWindow, bring: Import, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = bring(bytes(range(256)))
    assert dialog._problem.text().startswith("is not a text and no spreadsheet")
    assert not imports(dialog)
    dialog.reject()
    window.data.open_table(tmp_path / "none.csv")
    qtbot.waitUntil(lambda: window.data.importing is None, timeout=5000)
    assert "none.csv: No such file" in window.workspace.message_bar.message


def test_a_sheet_is_chosen(bring: Import, qtbot: QtBot) -> None:
    book = {"One": [["a", "t"], [1, 0], [2, 1]], "Two": [["b", "c", "t"], [1, 5, 0], [2, 6, 1]]}
    dialog = bring(spreadsheets.xlsx(book), "book.xlsx")
    assert not dialog.choices.boxes["sheet"].isHidden()
    assert dialog.choices.boxes["encoding"].isHidden()
    assert dialog.choices.boxes["sheet"].currentText() == "One (recognised)"
    dialog.choices.choose("sheet", "Two")
    settled(dialog, qtbot)
    assert dialog.outcome.table.header == ("b", "c", "t")


def test_a_table_dropped_on_the_window_opens_the_import(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "dropped.tsv"
    path.write_text(FLOWERS.replace(",", "\t"), encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    dialog = window.data.importing
    assert dialog is not None
    settled(dialog, qtbot)
    assert dialog.windowTitle() == "Import dropped"
    assert becomes(dialog) == ["name", "input", "input", "target"]


def test_what_was_copied_is_imported(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(" \n")
    window.actions_by_name["paste_data"].trigger()
    assert window.data.importing is None
    assert "no table on the clipboard" in window.workspace.message_bar.message
    QGuiApplication.clipboard().setText("a\tb\tt\n1,5\t2\t0\n2,5\t3\t1\n")
    window.actions_by_name["paste_data"].trigger()
    dialog = window.data.importing
    assert dialog is not None
    settled(dialog, qtbot)
    dialog.accept()
    qtbot.waitUntil(lambda: window.data.importing is None, timeout=5000)
    np.testing.assert_array_equal(window.document.experiment.x, [[1.5, 2], [2.5, 3]])


def test_the_window_goes_on_while_a_table_is_read_and_cancel_ends_it(
    window: MainWindow, bring: Import, qtbot: QtBot
) -> None:
    dialog = bring(FLOWERS.encode())
    begun, go_on = threading.Event(), threading.Event()

    def slowly(report: Report) -> object:
        report(0.4)
        begun.set()
        go_on.wait(20)
        report(0.5)  # ends here where it was cancelled
        raise AssertionError("went on after it was cancelled")

    dialog._ask(slowly)
    qtbot.waitUntil(lambda: dialog.progress.isVisible() and dialog.progress.value() == 40, timeout=5000)
    assert begun.is_set()
    dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert window.data.importing is None
    go_on.set()
    qtbot.waitUntil(lambda: not window.data._worker.busy, timeout=5000)
    assert window.document.experiment is window.document.original


def test_a_window_that_closes_waits_for_its_thread(window: MainWindow, bring: Import, qtbot: QtBot) -> None:
    dialog = bring(FLOWERS.encode())
    dialog.choices.choose("delimiter", ";")
    window.discard()
    assert not [thread for thread in threading.enumerate() if thread.name == "table"]


def test_the_dialog_is_destroyed_after_use(window: MainWindow, bring: Import, qtbot: QtBot) -> None:
    for how in (ImportDialog.reject, ImportDialog.accept):
        how(bring(FLOWERS.encode()))
        qtbot.waitUntil(lambda: not window.findChildren(ImportDialog), timeout=5000)


def test_the_dialog_speaks_both_languages(window: MainWindow, bring: Import, qtbot: QtBot) -> None:
    dialog = bring(PEOPLE.encode("cp1252"))
    set_language("zh")
    encoding = dialog.choices.boxes["encoding"]
    qtbot.waitUntil(lambda: encoding.currentText() == "Windows-1252（西欧）（自动识别）", timeout=5000)
    assert cell(dialog, 1, BECOMES) == "输入  ▾"
    assert cell(dialog, 1, HOLDS) == "数，小数逗号，单位 m，缺 1 个"
    set_language("en")
    qtbot.waitUntil(lambda: encoding.currentText() == "Windows-1252 (Western Europe) (recognised)", timeout=5000)
    assert cell(dialog, 1, BECOMES) == "input  ▾"


def test_it_says_that_it_reads_as_long_as_it_does(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "flowers.csv").write_text(FLOWERS, encoding="utf-8")
    dialog = window.data.open_table(tmp_path / "flowers.csv")
    assert dialog._summary.text() == "Reading…"
    settled(dialog, qtbot)
    assert dialog._summary.text().startswith("12 rows · 4 columns · ")
