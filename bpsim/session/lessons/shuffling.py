"""The items of ``:order`` in another order, the same one every time."""

from __future__ import annotations

from bpsim.engine.hashing import mix
from bpsim.session.lessons.text.lesson import Order


def shuffled(task: Order) -> tuple[int, ...]:
    """Which item stands where at first: never all in their right places."""
    count = len(task.items)
    places = sorted(range(count), key=lambda index: int(mix(mix(task.line + 1) ^ (index + 1))))
    return tuple(places if places != sorted(places) else [*places[1:], places[0]])
