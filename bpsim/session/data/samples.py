"""Samples that belong together: inputs, targets, names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from bpsim.engine.batching import BatchPlan
from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.words.text import Text


@dataclass(frozen=True, eq=False)
class Samples:
    """``x`` (N, n_0), ``t`` (N, n_L), read-only, and a name for each of the N samples."""

    x: FloatArray
    t: FloatArray
    names: tuple[Text, ...]

    def __post_init__(self) -> None:
        for name in ("x", "t"):
            object.__setattr__(self, name, frozen(getattr(self, name)))

    def __len__(self) -> int:
        return len(self.names)

    def taken(self, chosen: Sequence[int]) -> Samples:
        """Some of them, in this order."""
        rows = np.array(chosen, dtype=np.int64)
        return Samples(_kept(self.x[rows]), _kept(self.t[rows]), tuple(self.names[row] for row in chosen))

    def same_as(self, other: Samples | None) -> bool:
        """Whether all names and values agree."""
        return other is not None and self.names == other.names and same_data(self, other)

    def followed_by(self, others: Samples) -> Samples:
        x, t = np.vstack([self.x, others.x]), np.vstack([self.t, others.t])
        return Samples(_kept(x), _kept(t), self.names + others.names)


def drawn_for_test(count: int, fraction: float, seed: int) -> tuple[int, ...]:
    """Which of ``count`` samples are set aside for testing, ascending: the nearest whole number of them, at least one
    on each side. The same for the same seed on every machine. Raises BadValue where that is not possible."""
    if not 0.0 <= fraction < 1.0:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be at least 0 and less than 1, not {value}"),
            "test",
            value=f"{fraction:g}",
        )
    if fraction == 0.0:
        return ()
    if count < 2:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "a test part needs at least two samples"), "test")
    shuffled = BatchPlan(count, count, "shuffled", False, None, seed).batch(0, 0)
    return tuple(sorted(int(i) for i in shuffled[: max(1, min(count - 1, round(count * fraction)))]))


def check_names(names: Sequence[Text], x: FloatArray, where: str) -> None:
    """Raises BadValue where there is not a name for each of the samples."""
    if len(names) != len(x):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must name every sample: {expected}, not {count}"),
            where,
            expected=len(x),
            count=len(names),
        )


class _Data(Protocol):
    """Of samples, an experiment, a training, a leg."""

    @property
    def x(self) -> FloatArray: ...
    @property
    def t(self) -> FloatArray: ...


def same_data(one: _Data, other: _Data) -> bool:
    """Whether inputs and targets agree in all values, a blank with a blank; at once where they are the same arrays."""
    return same_values(one.x, other.x) and same_values(one.t, other.t)


def same_values(one: FloatArray, other: FloatArray) -> bool:
    return one is other or bool(np.array_equal(one, other, equal_nan=True))


def _kept(made: FloatArray) -> FloatArray:
    """An array that was just made, read-only: to copy it once more takes as long as to make it."""
    made.flags.writeable = False
    return made


def frozen(values: FloatArray) -> FloatArray:
    """A read-only array; one that is read-only already stays the same object."""
    if isinstance(values, np.ndarray) and values.dtype == np.float64 and not values.flags.writeable:
        return values
    return _kept(np.array(values, dtype=np.float64))
