"""The different texts of a column: each is looked at once, however often it stands there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray
from bpsim.session.data.reading.spelling import plain_of

BoolArray = NDArray[np.bool_]
Cells = list[str | None]  # a column (N,), None where nothing stands


@dataclass(frozen=True, eq=False)
class Kinds:
    """The K different ``texts`` of a column (N,), in the order in which they first stand there.

    ``counts``, ``firsts`` (K,): in how many rows each stands, and in which first; ``codes`` (N,): the text of each row,
    -1 where none stands."""

    texts: list[str]
    counts: IntArray
    firsts: IntArray
    codes: IntArray

    @cached_property
    def plain(self) -> list[str]:
        """The texts (K,) in plain signs."""
        return plain_of(self.texts)

    def cells(self, texts: Sequence[str]) -> Cells:
        """From a text for each kind (K,) to the column."""
        written = [*texts, None]
        return [written[code] for code in self.codes.tolist()]

    def values(self, values: FloatArray) -> FloatArray:
        """From a number for each kind (K,) to one for each row (N,), nan where nothing stands."""
        return np.append(values, np.nan)[self.codes]

    def count(self, which: BoolArray) -> int:
        """In how many rows the kinds stand that are chosen (K,)."""
        return int(self.counts[which].sum())

    def first(self, which: BoolArray) -> int | None:
        """The first row of the kinds that are chosen (K,)."""
        return int(self.firsts[which.argmax()]) if which.any() else None


def kinds_of(cells: Cells, without: Collection[str] = ()) -> Kinds:
    """``without``: texts that stand for nothing."""
    there = [text for text in dict.fromkeys(cells) if text is not None and text not in without]
    places: dict[str | None, int] = {text: place for place, text in enumerate(there)}
    codes = np.fromiter(map(places.get, cells, repeat(-1)), np.int64, len(cells))
    firsts = np.zeros(len(there) + 1, dtype=np.int64)
    firsts[codes[::-1]] = np.arange(len(cells))[::-1]
    return Kinds(there, np.bincount(codes + 1, minlength=len(there) + 1)[1:], firsts[:-1], codes)
