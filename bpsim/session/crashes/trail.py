"""What was done last, by the names of actions: never a text, a number or a file."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

KEPT = 30


class Trail:
    """``changed`` is called after each action that is noted; for whoever keeps the trail elsewhere too."""

    def __init__(self) -> None:
        self._names: deque[str] = deque(maxlen=KEPT)
        self.changed: Callable[[], object] | None = None

    def note(self, name: str) -> None:
        self._names.append(name)
        if self.changed is not None:
            self.changed()

    def last(self) -> list[str]:
        """The last actions, the newest at the end."""
        return list(self._names)
