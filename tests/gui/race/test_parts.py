"""A race that runs is shown part by part, and the whole of it when it pauses."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from bpsim.gui.parts.elided_label import ElidedLabel
from bpsim.gui.race.pens import lane_pen
from tests.gui.conftest import Open


def counts(window: object) -> list[str]:
    cards = window.race.view.cards.cards  # type: ignore[attr-defined]
    return [card.findChildren(ElidedLabel)[2].text() for card in cards]


def test_a_look_shows_one_part_and_a_pause_all(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.files.open_preset("race-gradient-descent")
    room = window.race
    view = room.view
    parts = view.parts(room._pictures(), 7, 9)
    assert len(parts) == 1 + 3 + 2  # how far it is; a card each; the chart made ready, and painted
    parts[0]()
    assert "7" in view._progress.text()
    before = counts(window)
    room.control.race.advance(20)
    parts = view.parts(room._pictures(), 20, 100)
    parts[1]()
    assert counts(window)[1:] == before[1:]
    assert counts(window)[0] != before[0]
    room.control.race.epochs = 100_000
    room.control.run(in_seconds=False)
    qtbot.waitUntil(lambda: room.control.race.epoch > 200, timeout=20_000)
    room.control.pause()
    for lane, text in enumerate(counts(window)):
        done = f"{room.control.race.epochs_done(lane):,}".replace(",", "\u202f")
        assert done in text


def test_lines_are_as_wide_as_they_are_drawn_whatever_the_scale() -> None:
    """In the plot's own units a line of two updates or two losses would cover everything."""
    assert all(lane_pen(index).isCosmetic() for index in range(8))
    assert [lane_pen(index).widthF() for index in range(4)] == sorted(
        (lane_pen(k).widthF() for k in range(4)), reverse=True
    )
