"""The gradient check before a class that is asked for the gradients."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bpsim.gui.mistakes.room import CHECK_PAGE
from bpsim.session.asking.hidden import Hidden
from tests.gui.conftest import Open


@pytest.mark.parametrize("kind", ["delta", "gradient"])
def test_the_check_tells_its_verdict_and_no_hidden_gradient(open_window: Open, qtbot: QtBot, kind: str) -> None:
    window = open_window("mistake-one-path")
    room, document = window.mistakes, window.document
    document.seek(0, document.playback.last)
    window.workspace.side.show_page(CHECK_PAGE)
    qtbot.waitUntil(lambda: room.watch.result is not None, timeout=10_000)
    told = [(row[0], row[2], row[3]) for row in room.check_page.table.texts()]
    assert "?" not in {backprop for _, backprop, _ in told}
    document.hide(Hidden.of([kind]))
    qtbot.waitUntil(lambda: {row[2] for row in room.check_page.table.texts()} == {"?"}, timeout=10_000)
    hidden = room.check_page.table.texts()
    assert {row[3] for row in hidden} == {"?"}
    assert [row[0] for row in hidden] == [verdict for verdict, _, _ in told]
    document.hide(Hidden())
    qtbot.waitUntil(lambda: [(row[0], row[2], row[3]) for row in room.check_page.table.texts()] == told, timeout=10_000)
