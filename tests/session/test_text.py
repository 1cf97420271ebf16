"""The first sentence of a story."""

from __future__ import annotations

import pytest

from bpsim.session.text import first_sentence


@pytest.mark.parametrize(("words", "first"), [
    ("The loss hardly moves (0.0483), then it falls. And so on.", "The loss hardly moves (0.0483), then it falls."),
    ("Deliberately wrong. The program takes t − a. It climbs.", "Deliberately wrong. The program takes t − a."),
    ("前 200 轮损失几乎不动（0.0483），然后下降。训练需要耐心。", "前 200 轮损失几乎不动（0.0483），然后下降。"),
    ("故意写错。程序把误差取作 t − a，却仍然减去梯度。损失上升。", "故意写错。程序把误差取作 t − a，却仍然减去梯度。"),
    ("Which flower is it, of these three? A network says.", "Which flower is it, of these three?"),
    ("no full stop", "no full stop"),
    ("Short. So.", "Short. So."),
    ("", ""),
])  # fmt: skip
def test_it_ends_at_the_first_full_stop_that_ends_something(words: str, first: str) -> None:
    assert first_sentence(words) == first
