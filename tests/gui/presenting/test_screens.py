"""Which screen is whose, without any screen."""

from __future__ import annotations

import pytest

from bpsim.gui.presenting.screens import Places, ScreenRow, places_for

DESK = ScreenRow("eDP-1", (0, 0), (1366, 768))
PROJECTOR = ScreenRow("HDMI-1", (1366, 0), (1280, 720))
THIRD = ScreenRow("DP-2", (0, 768), (1920, 1080))
MIRROR = ScreenRow("HDMI-1", (0, 0), (1024, 768))


@pytest.mark.parametrize(
    ("screens", "here", "chosen", "expected"),
    [
        ([DESK], 0, "", None),
        ([DESK], 0, "HDMI-1", None),  # chosen once, and not plugged in today
        ([DESK, MIRROR], 0, "HDMI-1", None),  # both show the same: she would stand in the picture
        ([DESK, PROJECTOR], 0, "", Places(1, 0)),
        ([DESK, PROJECTOR], 1, "", Places(0, 1)),
        ([DESK, PROJECTOR], 1, "HDMI-1", Places(1, 0)),  # that is what she chose, wherever the window stands
        ([DESK, PROJECTOR, THIRD], 0, "", Places(1, 0)),
        ([DESK, PROJECTOR, THIRD], 0, "DP-2", Places(2, 0)),
        ([DESK, PROJECTOR, THIRD], 2, "DP-2", Places(2, 0)),
        ([DESK, MIRROR, THIRD], 0, "HDMI-1", Places(2, 0)),
    ],
)
def test_who_sees_what(screens: list[ScreenRow], here: int, chosen: str, expected: Places | None) -> None:
    assert places_for(screens, here, chosen) == expected
