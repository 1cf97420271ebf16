"""Which samples update k uses: a pure function of the plan, the seed and the place in the epoch.

Random orders come from a counter-based integer hash (the finaliser of SplitMix64: Steele, Lea and
Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014), so that a batch can be named
without replaying what came before, on any machine and with any version of NumPy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15


def mix(value: Any) -> Any:
    """SplitMix64's finaliser: 64 bits in, 64 well-mixed bits out.

    This function and the two below it take whole numbers or arrays of unsigned 64-bit ones, and are compiled into the
    kernel as they stand, for unsigned 64-bit numbers. So no small constant is added in them: there, unsigned plus
    signed would be a float.
    """
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def epoch_key(seed: int, epoch: int) -> int:
    """The hash that every draw of one epoch starts from."""
    return mix((mix((seed + _GOLDEN) & _MASK) + epoch * _GOLDEN + _GOLDEN) & _MASK)


def draw(key: int, counter: Any, bound: Any) -> Any:
    """Draw number ``counter`` of the epoch ``key``, in 0..bound-1 (off from uniform by bound / 2^64)."""
    return mix((key + counter * _GOLDEN + _GOLDEN) & _MASK) % bound


@dataclass(frozen=True)
class BatchPlan:
    """How an epoch is cut into batches.

    ``order``: "sequential", "shuffled" (each epoch its own permutation) or "replacement" (each
    sample of each batch drawn afresh). ``drop_last``: a last, smaller batch is left out.
    ``draws_per_epoch`` counts the updates of an epoch with "replacement"; None means as many as one
    pass over the data takes.
    """

    sample_count: int
    batch_size: int
    order: str = "sequential"
    drop_last: bool = False
    draws_per_epoch: int | None = None
    seed: int = 0

    @property
    def updates_per_epoch(self) -> int:
        if self.order == "replacement" and self.draws_per_epoch is not None:
            return self.draws_per_epoch
        if self.drop_last and self.order != "replacement":
            return self.sample_count // self.batch_size
        return -(-self.sample_count // self.batch_size)

    def batch(self, epoch: int, position: int) -> IntArray:
        """The sample numbers of the batch at ``position`` (from 0) of ``epoch`` (from 0)."""
        if self.order == "replacement":
            return self._drawn(epoch, position)
        first = position * self.batch_size
        return self._permutation(epoch)[first : first + self.batch_size]

    def epoch_batches(self, epoch: int, start: int = 0) -> Iterator[IntArray]:
        """The batches of one epoch from position ``start`` on; shuffles once."""
        if self.order == "replacement":
            for position in range(start, self.updates_per_epoch):
                yield self._drawn(epoch, position)
            return
        samples = self._permutation(epoch)
        for position in range(start, self.updates_per_epoch):
            yield samples[position * self.batch_size : (position + 1) * self.batch_size]

    def _drawn(self, epoch: int, position: int) -> IntArray:
        key = epoch_key(self.seed, epoch)
        first = position * self.batch_size
        counters = np.arange(first, first + self.batch_size, dtype=np.uint64)
        return draw(key, counters, self.sample_count).astype(np.int64)

    def _permutation(self, epoch: int) -> IntArray:
        """Fisher-Yates from the back (Durstenfeld 1964), one draw for each place."""
        samples = list(range(self.sample_count))
        if self.order == "shuffled":
            key = epoch_key(self.seed, epoch)
            places = np.arange(self.sample_count - 1, 0, -1, dtype=np.uint64)
            for last, other in zip(places.tolist(), draw(key, places, places + np.uint64(1)).tolist(), strict=True):
                samples[last], samples[other] = samples[other], samples[last]
        return np.array(samples, dtype=np.int64)


@dataclass(frozen=True)
class BatchOrigin:
    """Where a batch plan begins: ``update`` is position 0 of ``epoch``."""

    update: int = 0
    epoch: int = 0

    def place(self, update: int, updates_per_epoch: int) -> tuple[int, int]:
        """(epoch, position in it) of an update of the run. Both count from 0."""
        passed, position = divmod(update - self.update, updates_per_epoch)
        return self.epoch + passed, position
