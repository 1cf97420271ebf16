"""What the loss panel says in words: never a loss of one state as if it were another's."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from bpsim.gui.losses.loss_readout import readouts
from bpsim.session.running.known.known import Told
from bpsim.session.running.losses import Points
from tests.gui.conftest import Open


def test_a_batch_loss_of_another_state_says_so_or_is_not_said() -> None:
    texts = readouts(51, Told(1.4253, 50), Told(1.3131, 51), Told(1.5151, 51), Told(0.75, 51))
    for text in texts:
        assert ("1.4253" in text) == ("(after 50)" in text), text
        assert "1.31" in text
        assert "0.75" in text
    assert "1.4253" in texts[0]
    assert "1.4253" not in texts[-1]
    assert len(set(texts)) == len(texts)


def test_one_of_this_state_needs_no_more_words() -> None:
    for text in readouts(51, Told(1.4253, 51), Told(1.3131, 51), None):
        assert "1.42" in text
        assert "(after" not in text


@pytest.mark.parametrize(("preset", "marked"), [("digits-64-32-10", True), ("hiring", False)])
def test_where_few_losses_are_known_each_is_marked(open_window: Open, preset: str, marked: bool) -> None:
    window = open_window(preset)
    window.document.run.ensure(320)  # two epochs and a bit of the digits
    window.refresh.losses()
    losses = window.workspace.losses
    assert losses is not None
    full = losses.lines.items["full_ahead"]
    assert (len(full.xData) < 10) == marked
    assert (full.opts["symbol"] == "o") == marked
    # and a line that nobody has measured does not look as if somebody had
    assert (full.opts["pen"].style() == Qt.PenStyle.DotLine) == marked


def test_losses_that_are_not_known_yet_are_not_marked(open_window: Open) -> None:
    window = open_window("digits-64-32-10")
    window.document.run.ensure(3)
    lines = window.workspace.losses.lines
    lines._put("full", Points(np.arange(3.0), np.full(3, np.nan)))  # pyqtgraph would warn
    assert lines.items["full"].opts["symbol"] is None
