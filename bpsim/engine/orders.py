"""The order in which an epoch takes the samples: one row each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.hashing import draw
from bpsim.engine.problems import QT_TRANSLATE_NOOP

IntArray = NDArray[np.int64]


def _stays(key: Any, place: Any, count: Any) -> Any:
    return place


def _is_drawn(key: Any, place: Any, count: Any) -> Any:
    """Fisher-Yates from the back (Durstenfeld 1964), one draw for each place."""
    return draw(key, place, place + np.uint64(1))


def _from_the_end(key: Any, place: Any, count: Any) -> Any:
    """The later half swaps with the earlier one, once."""
    return np.minimum(place, count - np.uint64(1) - place)


@dataclass(frozen=True)
class Order:
    """One order. ``partner(key, place, count)``: with which place each place from the last down to 1 swaps its sample,
    ``key`` being the epoch's; all whole numbers without sign, as arrays for the reference and compiled into the kernel.

    ``seeded``: the seed decides, and every epoch has another order. ``fresh``: there is no pass over the data, each
    sample of each batch is drawn by itself.

    ``name`` and ``about``, how an epoch's batches are made, are for people; ``program``: what fills ``order`` in an
    exported program.
    """

    id: str
    partner: Callable[[Any, Any, Any], Any]
    name: str
    about: str
    program: str = "order = list(range(N))"
    seeded: bool = False
    fresh: bool = False

    @property
    def is_natural(self) -> bool:
        """Whether samples are taken as they stand in the data."""
        return self.partner is _stays and not self.fresh

    @lru_cache(maxsize=2)  # noqa: B019  # rows live as long as the program; an epoch's order is asked for at each update
    def permutation(self, key: int, count: int) -> IntArray:
        """The samples 0..count-1 of the epoch with that key, in their order; not to be written to."""
        samples = list(range(count))
        if not self.is_natural:
            places = np.arange(count - 1, 0, -1, dtype=np.uint64)
            others = self.partner(key, places, np.uint64(count))
            for last, other in zip(places.tolist(), others.tolist(), strict=True):
                samples[last], samples[other] = samples[other], samples[last]
        order = np.array(samples, dtype=np.int64)
        order.flags.writeable = False
        return order


ORDERS: dict[str, Order] = {
    row.id: row
    for row in (
        Order("sequential", _stays, QT_TRANSLATE_NOOP("Choice", "in order"), "in order, BATCH_SIZE at a time"),
        Order(
            "shuffled",
            _is_drawn,
            QT_TRANSLATE_NOOP("Choice", "shuffle"),
            "shuffled anew, then BATCH_SIZE at a time",
            """
            order = list(range(N))
            for last in range(N - 1, 0, -1):
                # Fisher-Yates: swap each place, from the back, with a random one before it or itself
                other = draw(epoch, last, last + 1)
                order[last], order[other] = order[other], order[last]
            """,
            seeded=True,
        ),
        Order(
            "replacement",
            _stays,
            QT_TRANSLATE_NOOP("Choice", "with replacement"),
            "every one drawn afresh, with replacement",
            seeded=True,
            fresh=True,
        ),
        Order(
            "reversed",
            _from_the_end,
            QT_TRANSLATE_NOOP("Choice", "from last to first"),
            "from the last to the first, BATCH_SIZE at a time",
            "order = list(range(N))[::-1]",
        ),
    )
}
