"""The losses of a run, one row a state: what ``bpsim train --losses`` writes, and the same as columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from bpsim.engine.advancing import Advance
from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray

HEADER = ("update", "epoch", "batch_loss", "full_loss")


@dataclass(frozen=True, eq=False)
class LossHistory:
    """Row k is state k, k = 0..end, in four columns: ``update``; ``epoch``, the whole epochs done; ``batch_loss`` that
    update k saw (nan in the last row); ``full_loss`` at the start and at each epoch's end (else nan)."""

    update: IntArray
    epoch: IntArray
    batch_loss: FloatArray
    full_loss: FloatArray

    @classmethod
    def of(cls, first_loss: float, slices: Sequence[Advance], epochs_done: Callable[[int], int]) -> LossHistory:
        """From what training made, slice by slice; ``epochs_done`` says how many epochs lie behind a state."""
        end = slices[-1].state.update if slices else 0
        batch, full = np.full(end + 1, np.nan), np.full(end + 1, np.nan)
        full[0] = first_loss
        for made in slices:
            first, last = made.first_update, made.state.update
            batch[first:last] = made.batch_losses[: last - first]
            full[made.full_updates] = made.full_losses
        update = np.arange(end + 1)
        return cls(update, np.array([epochs_done(k) for k in range(end + 1)]), batch, full)

    def rows(self) -> list[tuple[object, ...]]:
        """In the columns of ``HEADER``; None where there is no loss."""
        columns = (self.update.tolist(), self.epoch.tolist(), _known(self.batch_loss), _known(self.full_loss))
        return list(zip(*columns, strict=True))


def _known(values: FloatArray) -> list[float | None]:
    return [None if value != value else value for value in values.tolist()]
