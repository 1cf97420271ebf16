"""The first sentence of a story, and words as they are looked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.session.words.text import bare, first_sentence


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


@pytest.mark.parametrize(("written", "typed"), [
    ("Überanpassung", "uberanpassung"), ("pérdida", "Perdida"), ("straße", "Straße"), ("İ ǆ", "i ǆ"), ("误差 δ", "误差 Δ"),
])  # fmt: skip
def test_neither_case_nor_accents_count_where_words_are_looked_for(written: str, typed: str) -> None:
    assert bare(written) == bare(typed)


@given(st.text())
def test_places_stay_the_same(words: str) -> None:
    assert len(bare(words)) == len(words)
