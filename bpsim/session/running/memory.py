"""What the runs hold together that undo and pins can go back to, bounded: those used longest ago keep their recipes
(legs) and curves alone, and are made again when they are wanted."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from bpsim.session.running.run import Run
from bpsim.session.running.stretch import Stretch

BUDGET = 256 * 1024 * 1024


class RunMemory:
    """Attributes: ``budget``, in bytes, for what is not part of the run in use."""

    def __init__(self, budget: int = BUDGET) -> None:
        self.budget = budget
        self._sizes: WeakKeyDictionary[Stretch, int] = WeakKeyDictionary()  # in bytes; the one used last at the end

    def change_over(self, left: Run | None, taken: Run) -> None:
        """``taken`` is the run in use from now on, ``left`` was it until now."""
        if left is not None and left is not taken:
            left.forget_traces()
            self._note(left)
        self._note(taken)
        self._bound(taken)

    def add(self, run: Run, in_use: Run) -> None:
        """A run that was put aside without ever having been in use."""
        self._note(run)
        self._bound(in_use)

    def _note(self, run: Run) -> None:
        for stretch in run.stretches:
            self._sizes.pop(stretch, None)
            self._sizes[stretch] = stretch.nbytes

    def _bound(self, in_use: Run) -> None:
        held = 0
        for stretch, size in reversed(self._not_part_of(in_use)):
            held += size
            if held > self.budget and stretch.whole:
                stretch.forget()
                self._sizes[stretch] = stretch.nbytes

    def held(self, in_use: Run) -> int:
        """The bytes of all that is not part of the run in use."""
        return sum(size for _, size in self._not_part_of(in_use))

    def _not_part_of(self, in_use: Run) -> list[tuple[Stretch, int]]:
        kept = set(in_use.stretches)
        return [(stretch, size) for stretch, size in self._sizes.items() if stretch not in kept]
