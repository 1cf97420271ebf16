"""Samples on a map, and what each looks like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from bpsim.gui.look.theme import theme
from bpsim.gui.painted.stamps import SIGNS, Stamp


@dataclass(frozen=True, eq=False)
class Marks:
    """Samples: their places (N, 2) as shares from the left and from the top, a colour each, which are answered wrong,
    which are of the batch; ``test``: from which on they are those to test with; ``shown``: the sample in hand;
    ``signs``: what each has inside, of stamps.SIGNS, nothing where that is empty."""

    places: NDArray[np.float64]
    colours: Sequence[QColor]
    wrong: NDArray[np.bool_]
    batch: frozenset[int]
    test: int
    shown: int
    signs: Sequence[int] = ()


def stamps_of(marks: Marks, radius: float) -> tuple[NDArray[np.int64], list[Stamp]]:
    """Of each sample its kind, and what each kind looks like: there are few kinds, and many of each."""
    colours, number = theme(), np.arange(len(marks.places))
    mine, is_test = np.zeros(len(number), dtype=np.bool_), number >= marks.test
    mine[[index for index in marks.batch if index < marks.test]] = True
    painted = {id(colour): colour for colour in marks.colours}
    order = {known: place for place, known in enumerate(painted)}
    fills = np.array([order[id(colour)] for colour in marks.colours], dtype=np.int64)
    signs = np.array(marks.signs if len(marks.signs) else np.zeros(len(number)), dtype=np.int64)
    looks = ((fills * len(SIGNS) + signs) * 2 + marks.wrong) * 2 + mine
    codes, kinds = np.unique(looks * 2 + is_test, return_inverse=True)
    fill_of, stamps = list(painted.values()), []
    for code in codes.tolist():
        is_wrong, is_mine, squared = bool(code & 4), bool(code & 2), bool(code & 1)
        fill_index, sign = divmod(code >> 3, len(SIGNS))
        fill = fill_of[fill_index]
        rim = colours.error if is_wrong else colours.text if is_mine else colours.card
        width, grown = 2.6 if is_wrong or is_mine else 1.4, radius + (1.5 if is_wrong else 0.0)
        stamps.append(Stamp(grown, fill.rgba(), rim.rgba(), width, squared, sign, colours.card.rgba()))
    return kinds, stamps
