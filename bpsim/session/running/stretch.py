"""A stretch: one leg with its history and its losses. It may be forgotten but for its leg, and be made again."""

from __future__ import annotations

import time
from copy import copy
from dataclasses import replace

from bpsim.session.running.history import History
from bpsim.session.running.leg import Leg
from bpsim.session.running.losses import LegLosses
from bpsim.session.words.text import Text

KEPT_LOSSES = 512  # entries of a forgotten stretch's curves: as many as a picture has columns; 30 kB
_SLICE_SECONDS = 0.01


class Stretch:
    """Append-only, so that runs can share it. Attributes: ``leg``, ``history``, ``losses``, ``whole`` (False once
    it was forgotten, until it has been made again)."""

    def __init__(self, leg: Leg) -> None:
        self.leg = leg
        self.whole = True
        self.history = History(leg.training, leg.start, leg.path)
        self.losses = LegLosses(leg.training, leg.start.update, leg.training.loss_on(leg.start.parameters))
        self._again: Stretch | None = None

    def with_mistake_named(self, name: str) -> Stretch:
        """The same history and losses, under settings that call the deliberate mistake ``name``."""
        training = self.leg.training
        settings = training.settings.changed("mistake", name)
        return self._with_leg(replace(self.leg, training=replace(training, settings=settings)))

    def with_names(self, names: tuple[Text, ...]) -> Stretch:
        """The same history and losses; its samples, which the run leaves for others, are called that."""
        return self if self.leg.names is not None else self._with_leg(replace(self.leg, names=names))

    def _with_leg(self, leg: Leg) -> Stretch:
        named = copy(self)
        named.leg = leg
        return named

    @property
    def nbytes(self) -> int:
        return self.history.nbytes + self.losses.nbytes

    @property
    def missing(self) -> int:
        """How many updates must be made again until it is whole."""
        done = self.leg.start.update if self._again is None else self._again.losses.end
        return 0 if self.whole else self.losses.end - done

    def forget(self) -> None:
        """Keep the leg and the curves; any state can still be had, by way of all those before it."""
        self._again = None
        if self.whole and self.losses.end > self.leg.start.update:
            self.whole = False
            self.history = History(self.leg.training, self.leg.start, self.leg.path)
            self.losses.shrink(KEPT_LOSSES)

    def remake(self, until: float) -> bool:
        """Make it again as it was, to the bit, until that time (of ``perf_counter``). Whether it is whole."""
        count = self.leg.first_slice
        while self.missing and time.perf_counter() < until:
            began = time.perf_counter()
            self._remake_some(min(count, self.missing))
            if time.perf_counter() - began < _SLICE_SECONDS:
                count *= 2
        return self.whole

    def _remake_some(self, count: int) -> None:
        if self._again is None:
            self._again = Stretch(self.leg)
        again = self._again
        made = self.leg.advance(again.history.state(again.losses.end), count)
        again.losses.append(made)
        again.history.add(made.state)
        if not self.missing:
            self.history, self.losses = again.history, again.losses
            self.whole, self._again = True, None
