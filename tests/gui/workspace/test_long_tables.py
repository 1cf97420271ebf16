"""Tables of thousands of rows: when the window is dressed anew only those that can be seen are asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from bpsim.gui.data.model import DataModel
from bpsim.gui.mistakes.check_table import CheckTable
from bpsim.gui.predictions.answers_model import AnswersModel
from bpsim.gui.predictions.predictions_model import PredictionsModel
from bpsim.gui.settings.samples_model import SamplesModel
from bpsim.gui.shaping.weights_model import WeightsModel
from tests.gui.conftest import Open

LONG = 100  # rows
SEEN = 60  # and some that lie about them


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[int]]:
    """Rows of which each kind of table was asked something: it has to listen before there is one."""
    heard: dict[str, set[int]] = {}
    for kind in (AnswersModel, CheckTable, DataModel, PredictionsModel, SamplesModel, WeightsModel):
        heard[kind.__name__] = set()
        monkeypatch.setattr(kind, "data", listening(kind, heard[kind.__name__]))
    return heard


def listening(kind: Any, rows: set[int]) -> Callable[..., object]:
    data = kind.data

    def listens(self: Any, index: Any, *role: Any) -> object:
        rows.add(index.row())
        return data(self, index, *role)

    return listens


@pytest.mark.parametrize(
    ("preset", "page"), [("deep-relu", "check"), ("deep-relu", "weights"), ("digits-64-32-10", "weights")]
)
def test_only_rows_in_sight_are_asked_for(
    asked: dict[str, set[int]], open_window: Open, qtbot: QtBot, preset: str, page: str
) -> None:
    window = open_window(preset)
    window.actions_by_name["data"].trigger()
    if preset == "deep-relu":  # of which a check takes a moment
        window.workspace.side.show_page("check")
        qtbot.waitUntil(lambda: not window.mistakes.watch.busy)
    window.workspace.side.show_page(page)
    assert any(table.model().rowCount() > LONG for table in window.findChildren(QTableView))
    for rows in asked.values():
        rows.clear()
    for name in ("theme", "present", "theme", "present"):
        window.actions_by_name[name].trigger()
        QApplication.processEvents()
    assert {name: len(rows) for name, rows in asked.items() if len(rows) > SEEN} == {}
    assert any(asked.values())
