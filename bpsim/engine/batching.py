"""Which samples update k uses: a pure function of the plan, the seed and the place in the epoch, so that a batch can
be named without replaying what came before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bpsim.engine.hashing import draw, epoch_key
from bpsim.engine.orders import ORDERS, Order
from bpsim.engine.orders import IntArray as IntArray


@dataclass(frozen=True)
class BatchPlan:
    """How an epoch is cut into batches.

    ``order``: one of ``ORDERS``. ``drop_last``: a last, smaller batch is left out.
    ``draws_per_epoch`` counts the updates of an epoch where every sample is drawn afresh; None means as many as one
    pass over the data takes.
    """

    sample_count: int
    batch_size: int
    order: str = "sequential"
    drop_last: bool = False
    draws_per_epoch: int | None = None
    seed: int = 0

    @property
    def order_row(self) -> Order:
        return ORDERS[self.order]

    @property
    def updates_per_epoch(self) -> int:
        if self.order_row.fresh and self.draws_per_epoch is not None:
            return self.draws_per_epoch
        if self.drop_last and not self.order_row.fresh:
            return self.sample_count // self.batch_size
        return -(-self.sample_count // self.batch_size)

    def batch(self, epoch: int, position: int) -> IntArray:
        """The sample numbers of the batch at ``position`` (from 0) of ``epoch`` (from 0)."""
        if self.order_row.fresh:
            return self._drawn(epoch, position)
        first = position * self.batch_size
        return self._permutation(epoch)[first : first + self.batch_size]

    def epoch_batches(self, epoch: int, start: int = 0) -> Iterator[IntArray]:
        """The batches of one epoch from position ``start`` on; shuffles once."""
        if self.order_row.fresh:
            for position in range(start, self.updates_per_epoch):
                yield self._drawn(epoch, position)
            return
        samples = self._permutation(epoch)
        for position in range(start, self.updates_per_epoch):
            yield samples[position * self.batch_size : (position + 1) * self.batch_size]

    def last_with(self, sample: int, epoch: int, before: int) -> int | None:
        """The last position of ``epoch`` before that one whose batch has a sample; None where none has."""
        places = before * self.batch_size
        taken = self._drawn(epoch, 0, before) if self.order_row.fresh else self._permutation(epoch)[:places]
        found = np.flatnonzero(taken == sample)
        return int(found[-1]) // self.batch_size if len(found) else None

    def _drawn(self, epoch: int, position: int, batches: int = 1) -> IntArray:
        key = epoch_key(self.seed, epoch)
        first = position * self.batch_size
        counters = np.arange(first, first + batches * self.batch_size, dtype=np.uint64)
        return draw(key, counters, self.sample_count).astype(np.int64)

    def _permutation(self, epoch: int) -> IntArray:
        return self.order_row.permutation(epoch_key(self.seed, epoch), self.sample_count)


@dataclass(frozen=True)
class BatchOrigin:
    """Where a batch plan begins: ``update`` is position 0 of ``epoch``."""

    update: int = 0
    epoch: int = 0

    def place(self, update: int, updates_per_epoch: int) -> tuple[int, int]:
        """(epoch, position in it) of an update of the run. Both count from 0."""
        passed, position = divmod(update - self.update, updates_per_epoch)
        return self.epoch + passed, position
