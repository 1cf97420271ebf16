"""The losses of a run, one row a state: what ``bpsim train --losses`` writes, and the same as columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from bpsim.engine.advancing import Advance
from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray

HEADER = ("update", "epoch", "batch_loss", "full_loss")
RIGHT = ("accuracy", "test_accuracy")
Rights = Mapping[int, tuple[float | None, float | None]]  # of some states


@dataclass(frozen=True, eq=False)
class LossHistory:
    """Row k is state k, k = 0..end, in four columns: ``update``; ``epoch``, the whole epochs done; ``batch_loss`` that
    update k saw (nan in the last row); ``full_loss`` at the start and at each epoch's end (else nan). ``rights``: the
    accuracies that were taken, where it is a classification."""

    update: IntArray
    epoch: IntArray
    batch_loss: FloatArray
    full_loss: FloatArray
    rights: Rights = field(default_factory=dict)

    @classmethod
    def of(
        cls, first_loss: float, slices: Sequence[Advance], epochs_done: Callable[[int], int],
        rights: Rights | None = None,
    ) -> LossHistory:  # fmt: skip
        """From what training made, slice by slice; ``epochs_done`` says how many epochs lie behind a state."""
        end = slices[-1].state.update if slices else 0
        batch, full = np.full(end + 1, np.nan), np.full(end + 1, np.nan)
        full[0] = first_loss
        for made in slices:
            first, last = made.first_update, made.state.update
            batch[first:last] = made.batch_losses[: last - first]
            full[made.full_updates] = made.full_losses
        update = np.arange(end + 1)
        return cls(update, np.array([epochs_done(k) for k in range(end + 1)]), batch, full, rights or {})

    @property
    def columns(self) -> dict[str, list[object]]:
        """By the names of ``HEADER``, and of ``RIGHT`` where there are accuracies; None where there is no value."""
        columns: dict[str, list[object]] = {
            "update": self.update.tolist(), "epoch": self.epoch.tolist(), "batch_loss": _known(self.batch_loss),
            "full_loss": _known(self.full_loss),
        }  # fmt: skip
        for which, name in enumerate(RIGHT):
            if any(values[which] is not None for values in self.rights.values()):
                columns[name] = [self.rights.get(k, (None, None))[which] for k in range(len(self.update))]
        return columns

    def rows(self) -> list[tuple[object, ...]]:
        return list(zip(*self.columns.values(), strict=True))


def _known(values: FloatArray) -> list[object]:
    return [None if value != value else value for value in values.tolist()]
