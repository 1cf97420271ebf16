"""Playback: a cursor over the frames of a run, forwards and backwards. Compute once, reveal slowly."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.tracing import Trace
from bpsim.session.asking.hidden import Hidden
from bpsim.session.frames import FrameSequence, Revealed, StepSize
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run


class Playback:
    """Where a person is in a run. Attributes: ``run``, ``frames`` (of every update), ``cursor``, ``hidden``.

    A coarse step stops at the end of its group of frames; a step back at the end of the group before,
    and at last at the very beginning, frame 0 of update 0. Stepping past the head computes one update.
    """

    def __init__(
        self,
        run: Run,
        frames: FrameSequence,
        cursor: Cursor = Cursor(),  # noqa: B008
        hidden: Hidden = Hidden(),  # noqa: B008
    ) -> None:
        self.run = run
        self.frames = frames
        self.hidden = hidden
        self._masked: tuple[Trace, Hidden, Trace] | None = None
        self.cursor = Cursor(min(cursor.update, run.head), min(cursor.frame, len(frames) - 1))

    @property
    def last(self) -> int:
        return len(self.frames) - 1

    @property
    def at_start(self) -> bool:
        return self.cursor == Cursor()

    @property
    def at_end(self) -> bool:
        """Whether nothing that was computed lies ahead."""
        return self.cursor.update == self.run.head and self.cursor.frame == self.last

    @property
    def computed(self) -> Trace:
        """The update at the cursor, with all its values."""
        return self.run.trace(self.cursor.update)

    @property
    def batch(self) -> NDArray[np.int64]:
        """(N,) the samples of the update at the cursor."""
        return self.run.batch(self.cursor.update)

    @property
    def trace(self) -> Trace:
        """The same as the class may see it: what is hidden is HIDDEN. All views show this one."""
        computed = self.computed
        known = self._masked
        if known is None or known[0] is not computed or known[1] is not self.hidden:
            known = self._masked = (computed, self.hidden, self.hidden.masked(computed))
        return known[2]

    @property
    def revealed(self) -> Revealed:
        return Revealed(self.frames, self.cursor.frame)

    def seek(self, update: int, frame: int = 0) -> None:
        """Go anywhere that is known; numbers outside go to the nearest place."""
        update = max(0, min(update, self.run.head))
        self.cursor = Cursor(update, max(0, min(frame, self.last)))

    def step(self, size: StepSize) -> bool:
        """One step forwards. False when the next update cannot be made because training diverged."""
        place = self.place_after(size)
        reached = self.run.ensure(place.update)
        if reached:
            self.cursor = place
        return reached

    def place_after(self, size: StepSize) -> Cursor:
        """Where a step forwards would lead; the update there may not be made yet."""
        update, frame = self.cursor.update, self.cursor.frame
        if size is StepSize.EPOCH:
            return Cursor(self._epoch_end(update if frame < self.last else update + 1), self.last)
        if size is StepSize.UPDATE:
            return Cursor(update if frame < self.last else update + 1, self.last)
        if frame == self.last:
            return Cursor(update + 1, 0)
        ends = (i for i in range(frame + 1, len(self.frames)) if self.frames.is_group_end(i, size))
        return Cursor(update, next(ends))

    def step_back(self, size: StepSize) -> bool:
        """One step back, exactly. False at the very beginning."""
        if self.at_start:
            return False
        update, frame = self.cursor.update, self.cursor.frame
        if size in (StepSize.UPDATE, StepSize.EPOCH):
            before = update - 1
            while size is StepSize.EPOCH and before >= 0 and not self.run.is_epoch_end(before):
                before -= 1
            self.cursor = Cursor(before, self.last) if before >= 0 else Cursor()
        elif frame == 0:
            self.cursor = Cursor(update - 1, self.last)
        else:
            ends = (i for i in range(frame - 1, -1, -1) if self.frames.is_group_end(i, size))
            self.cursor = Cursor(update, next(ends, 0))
        return True

    def _epoch_end(self, update: int) -> int:
        while not self.run.is_epoch_end(update):
            update += 1
        return update
