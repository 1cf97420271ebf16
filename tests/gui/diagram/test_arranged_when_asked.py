"""A diagram is arranged when somebody looks, not with every size that a splitter passes through."""

from __future__ import annotations

import pytest

from bpsim.gui.diagram import shown
from bpsim.gui.diagram.placing.layout import Layout
from tests.gui.conftest import Open


@pytest.mark.parametrize("preset", ["hiring", "deep-sigmoid", "digits-64-32-10"])
def test_a_presentation_begins_and_ends_with_few_arrangements(
    open_window: Open, monkeypatch: pytest.MonkeyPatch, preset: str
) -> None:
    window = open_window(preset)
    made: list[Layout] = []
    arrange = shown.arrange

    def counted(*room: object) -> Layout:
        made.append(arrange(*room))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr(shown, "arrange", counted)
    for _ in range(2):
        made.clear()
        window.actions_by_name["present"].trigger()
        window.workspace.diagram.grab()
        assert 1 <= len(made) <= 4, "once or twice with its second names, not for each size on the way"
        view = window.workspace.diagram
        assert view.diagram_layout is made[-1]
        assert view.diagram_layout.room.width == pytest.approx(view.width() / view.zoom.shrunk)
