"""The landscape while training runs: short turns in the place of a long one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bpsim.session.landscape.survey import Survey
from tests.gui.conftest import Open
from tests.gui.landscape.test_landscape_page import landscape, settle, shown


@pytest.mark.parametrize("preset", ["spiral-2-8-8-1", "digits-64-32-10"])
def test_what_is_asked_in_a_look_is_shown_in_another(open_window: Open, qtbot: QtBot, preset: str) -> None:
    """The first is answered at once, the second by a worker; none shows anything between two looks."""
    window = landscape(open_window, qtbot, preset)
    room, page = window.landscape, window.landscape.page
    in_look, seen = [False], []
    show_map = page.show_map

    def watched(*what: object) -> None:
        seen.append(in_look[0])
        show_map(*what)  # type: ignore[arg-type]

    page.show_map = watched  # type: ignore[method-assign]
    looks = window.control._bridge._looks
    parts = list(looks._parts)
    pages = parts[3]

    def turn() -> None:
        in_look[0] = True
        before = len(seen)
        had = room._answered
        pages()
        assert len(seen) - before <= 1
        if had is not None:
            assert isinstance(had, Survey)
            assert room._shown is had, "what the look before had asked for"
        in_look[0] = False

    parts[3] = turn
    looks._parts = tuple(parts)
    window.control.pace = "fast"
    window.control.run_to(2_000_000_000)
    qtbot.waitUntil(lambda: len(seen) >= 3, timeout=30_000)
    assert all(seen)
    window.control.pause()
    settle(window, qtbot)
    assert room._answered is None
    assert shown(window).question.state.update == window.document.run.head
