"""A long sequence of numbers in bounded memory, with exact extremes at every zoom.

The numbers are kept singly as long as they are not too many; after that the least and the greatest of
every 2, 4, 8, ... of them. On top stand coarser levels, so that a picture of a thousand columns looks at
some thousand entries, whatever the length.
"""

from __future__ import annotations

import numpy as np

from bpsim.engine.network import FloatArray

CAPACITY = 2**18  # entries of the finest level: two vectors, and a third of them again on top: 5.6 MB at most
Columns = tuple[FloatArray, FloatArray, FloatArray]
"""Where each column begins, the least and the greatest number in it; each (n,)."""

_STEP = 4  # each level joins so many entries of the one below
_PIECE = 8192


class Pyramid:
    """Appended to; what is not finite is a gap (nan). ``stride``: how many numbers one finest entry stands for."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self.stride = 1
        self._length = 0
        self._levels: list[_Level] = [_Level(1)]
        self._open: FloatArray = np.empty(0)  # numbers that do not fill an entry yet

    def __len__(self) -> int:
        return self._length

    @property
    def nbytes(self) -> int:
        return sum(level.nbytes for level in self._levels) + self._open.nbytes

    def append(self, values: FloatArray) -> None:
        """More numbers (n,) at the end."""
        self._length += len(values)
        self._add(np.where(np.isfinite(values), values, np.nan))
        while self._levels[0].count > self._capacity:
            self._coarsen()

    def _add(self, values: FloatArray) -> None:
        waiting = np.concatenate((self._open, values)) if len(self._open) else values
        whole = len(waiting) // self.stride * self.stride
        self._open = waiting[whole:].copy()
        if whole:
            self._levels[0].append(waiting[:whole], waiting[:whole], self.stride)
            self._raise_levels()

    def _raise_levels(self) -> None:
        for index in range(1, len(self._levels) + 1):
            below = self._levels[index - 1]
            if index == len(self._levels):
                if below.count < 2 * _STEP:
                    return
                self._levels.append(_Level(below.size * _STEP))
            self._levels[index].take(below)

    def _coarsen(self) -> None:
        """Twice as many numbers an entry."""
        finest, self.stride = self._levels[0], 2 * self.stride
        if finest.count % 2:  # an entry without a partner waits with its two ends; order within is unknown
            ends = np.array([finest.low[-1], finest.high[-1]])
            filler = np.full(self.stride // 2 - 2, ends[0]) if self.stride > 4 else np.empty(0)
            self._open = np.concatenate((ends[: self.stride // 2], filler, self._open))
        for level in self._levels:
            level.halve()
        self._raise_levels()

    def shrink(self, capacity: int) -> None:
        """Keep at most so many entries of the finest level, in no more room than they take."""
        self._capacity = min(capacity, self._capacity)
        while self._levels[0].count > self._capacity:
            self._coarsen()
        for level in self._levels:
            level.trim()

    def value(self, index: int) -> float | None:
        """Number ``index``, or None where it is no longer kept singly."""
        return float(self._levels[0].low[index]) if self.stride == 1 else None

    def extremes(self, first: int, last: int, buckets: int) -> Columns:
        """The numbers first..last-1 in at most about ``2 * buckets`` columns: (where each begins, least, greatest).

        Nothing from ``last`` on is in it. At ``first`` a column may begin a little before; where numbers are not
        kept singly, the last few before ``last`` may be missing.
        """
        first, last = max(0, first), min(last, self._length)
        wanted = max(1, (last - first) // max(1, buckets))
        parts: list[Columns] = []
        at = first
        for level in reversed(self._levels):
            if level.size > wanted and level is not self._levels[0]:
                continue
            begin, end = at // level.size, min(last // level.size, level.count)
            if end > begin:
                parts.append(level.columns(begin, end, max(1, wanted // level.size)))
                at = end * level.size
        if at < last and last == self._length and len(self._open):
            least, most = np.fmin.reduce(self._open), np.fmax.reduce(self._open)
            start = float(self._length - len(self._open))
            parts.append((np.array([start]), np.array([least]), np.array([most])))
        if not parts:
            return np.empty(0), np.empty(0), np.empty(0)
        return _concatenated(parts)


class _Level:
    """Entries of ``size`` numbers each: the least and the greatest, nan where there is none."""

    def __init__(self, size: int, room: int = 256) -> None:
        self.size = size
        self.count = 0
        self._room = np.empty((2, room))
        self._touched = 0  # entries that were ever written; the rest of the room takes no memory yet

    @property
    def low(self) -> FloatArray:
        return self._room[0, : self.count]

    @property
    def high(self) -> FloatArray:
        return self._room[1, : self.count]

    @property
    def nbytes(self) -> int:
        return self._touched * 2 * self._room.itemsize

    def append(self, low: FloatArray, high: FloatArray, joined: int) -> None:
        """Every ``joined`` of these as one entry; the length is a multiple of it."""
        needed = self.count + len(low) // joined
        if needed > self._room.shape[1]:
            # in large strides: many copies on the way would hold the window
            larger = np.empty((2, max(needed, self._room.shape[1] * 4)))
            larger[:, : self.count] = self._room[:, : self.count]
            self._room = larger
        self._fill(low, high, joined)

    def _fill(self, low: FloatArray, high: FloatArray, joined: int) -> None:
        """Piece by piece: large arrays in between would have to be got from the system each time."""
        for begin in range(0, len(low), _PIECE * joined):
            piece = slice(begin, begin + _PIECE * joined)
            least, most = _paired(low[piece], high[piece], joined)
            end = self.count + len(least)
            self._room[0, self.count : end], self._room[1, self.count : end] = least, most
            self.count = end
        self._touched = max(self._touched, self.count)

    def trim(self) -> None:
        """No room beyond the entries there are."""
        self._room = self._room[:, : self.count].copy()
        self._touched = self.count

    def halve(self) -> None:
        """Entries of twice the size, in the same room; a last one without a partner goes."""
        pairs = self.count // 2 * 2
        low, high = self.low[:pairs], self.high[:pairs]
        self.size, self.count = 2 * self.size, 0
        self._fill(low, high, 2)  # writes behind where it reads

    def take(self, below: _Level) -> None:
        """The entries of the level below that fill new ones here."""
        begin, end = self.count * _STEP, below.count // _STEP * _STEP
        if end > begin:
            self.append(below.low[begin:end], below.high[begin:end], _STEP)

    def columns(self, begin: int, end: int, joined: int) -> Columns:
        starts = np.arange(begin, end, joined)
        where = np.multiply(starts, self.size, dtype=np.float64)
        if joined == 1:
            return where, self.low[begin:end], self.high[begin:end]
        local = starts - begin
        return where, np.fmin.reduceat(self.low[begin:end], local), np.fmax.reduceat(self.high[begin:end], local)


def _paired(low: FloatArray, high: FloatArray, count: int) -> tuple[FloatArray, FloatArray]:
    """Least and greatest of every ``count`` entries, a power of two; the length is a multiple of it.

    By halves: NumPy takes ten times as long over many short rows as over two long ones.
    """
    while count > 1:
        low, high = np.fmin(low[0::2], low[1::2]), np.fmax(high[0::2], high[1::2])
        count //= 2
    return low, high


def _concatenated(parts: list[Columns]) -> Columns:
    where, low, high = zip(*parts, strict=True)
    return np.concatenate(where), np.concatenate(low), np.concatenate(high)
