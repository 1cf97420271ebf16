"""Every shortcut can be typed on the keyboards of Germany and France: where a sign needs AltGr, there is another key.

With AltGr most systems send Ctrl and Alt along, and the shortcut is not heard.
"""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence

from bpsim.gui.workspace.menus.shortcuts import SHORTCUTS
from tests.gui.conftest import Open

WITH_ALTGR = {"QWERTZ": frozenset("@[]{}\\|~€µ²³"), "AZERTY": frozenset("@[]{}\\|~€#^`¤")}


def needs_altgr(keys: QKeySequence, keyboard: str) -> bool:
    """Whether its sign, the last of what is written, has to be typed with AltGr."""
    return keys.toString(QKeySequence.SequenceFormat.PortableText)[-1:] in WITH_ALTGR[keyboard]


@pytest.mark.parametrize("keyboard", WITH_ALTGR)
def test_every_shortcut_of_the_window_can_be_typed(open_window: Open, keyboard: str) -> None:
    keyed = [action for action in open_window().findChildren(QAction) if action.shortcuts()]
    assert len(keyed) > len(SHORTCUTS)  # those of the pages, too
    unreachable = [action.text() for action in keyed if all(needs_altgr(keys, keyboard) for keys in action.shortcuts())]
    assert unreachable == []


def test_brackets_are_known_as_such() -> None:
    assert needs_altgr(QKeySequence("]"), "QWERTZ")
    assert needs_altgr(QKeySequence("["), "AZERTY")
    assert not needs_altgr(QKeySequence("Ctrl++"), "QWERTZ")
