"""What the loss panel says in words: never a loss of one state as if it were another's."""

from __future__ import annotations

from bpsim.gui.losses.loss_readout import readouts
from bpsim.session.running.known import Told


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
