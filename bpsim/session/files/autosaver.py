"""Autosaver: a thread that writes the newest contents into a recovery slot; whoever hands them over never waits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.recovery import Slot

CLOSING_SECONDS = 0.2  # that a window waits


class Autosaver:
    """The newest wish counts; older ones that were not begun are dropped. ``problem`` says why the last attempt
    failed ("" where it did not)."""

    def __init__(self, slot: Slot) -> None:
        self.slot = slot
        self.problem = ""
        self._changed = threading.Condition()
        self._wish: Callable[[], None] | None = None
        self._busy = False
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="bpsim-autosave", daemon=True)
        self._thread.start()

    def keep(self, contents: FileContents, path: Path | None) -> None:
        """Write this soon; ``contents`` is frozen, so that it needs no copy."""
        self._ask(lambda: self.slot.write(contents, path))

    def clear(self) -> None:
        """Nothing is worth keeping now."""
        self._ask(self.slot.clear)

    def adopt(self, slot: Slot) -> None:
        """Go on in another slot; the one so far is given up."""
        with self._changed:
            self._changed.wait_for(lambda: not self._busy)
            self._wish = None
            old, self.slot = self.slot, slot
        old.remove()

    def _ask(self, wish: Callable[[], None]) -> None:
        with self._changed:
            self._wish = wish
            self._changed.notify_all()

    def wait(self, seconds: float) -> bool:
        """Until nothing is left to be written. False where that took longer."""
        with self._changed:
            return self._changed.wait_for(lambda: self._wish is None and not self._busy, seconds)

    def close(self) -> None:
        """The window closes as it should: the thread leaves nothing behind, and ends, most often at once."""
        with self._changed:
            self._wish = None
            self._closing = True
            self._changed.notify_all()
        self._thread.join(CLOSING_SECONDS)
        if self._thread.is_alive():  # a large experiment is just being written: the process waits for that, no window
            threading.Thread(target=self._thread.join, name="bpsim-autosave-end").start()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wish is not None or self._closing)
                if self._closing:
                    break
                wish, self._wish, self._busy = self._wish, None, True
            assert wish is not None
            try:
                wish()
                self.problem = ""
            except OSError as error:
                self.problem = error.strerror or str(error)
            with self._changed:
                self._busy = False
                self._changed.notify_all()
        self.slot.remove()
