"""Learning-rate schedules: by what the learning rate is multiplied in each epoch, one row each.

``multiplier(epoch, every, factor)``: ``epoch`` counts from 0; the settings ``schedule_epochs`` and
``schedule_factor`` are ``every`` and ``factor``. Written with operations that the kernel's compiler knows too, and
that exported programs are printed from.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, floor, pi

from bpsim.engine.problems import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Schedule:
    """One schedule. ``changes``: whether it uses its two settings at all."""

    id: str
    multiplier: Callable[[float, float, float], float]
    name: str
    changes: bool = True


SCHEDULES: dict[str, Schedule] = {
    row.id: row
    for row in (
        Schedule("constant", lambda epoch, every, factor: 1.0, QT_TRANSLATE_NOOP("Choice", "constant"), changes=False),
        # times the factor at once, after each stretch of epochs; float: the compiler has another power for integers
        Schedule(
            "step",
            lambda epoch, every, factor: factor ** float(floor(epoch / every)),
            QT_TRANSLATE_NOOP("Choice", "in steps"),
        ),
        # the same, a little in every epoch
        Schedule(
            "exponential",
            lambda epoch, every, factor: factor ** (epoch / every),
            QT_TRANSLATE_NOOP("Choice", "exponential"),
        ),
        # half a cosine from 1 down to the factor, then constant (Loshchilov and Hutter 2017, without restarts)
        Schedule(
            "cosine",
            lambda epoch, every, factor: factor + (1.0 - factor) * 0.5 * (1.0 + cos(pi * min(epoch / every, 1.0))),
            QT_TRANSLATE_NOOP("Choice", "cosine"),
        ),
        # a straight line from the factor up to 1, then constant (Goyal et al. 2017, gradual warm-up)
        Schedule(
            "warmup",
            lambda epoch, every, factor: factor + (1.0 - factor) * min(epoch / every, 1.0),
            QT_TRANSLATE_NOOP("Choice", "warm-up"),
        ),
    )
}
