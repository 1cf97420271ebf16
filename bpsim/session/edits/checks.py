"""What several edits ask of their values."""

from __future__ import annotations

import math
from collections.abc import Callable

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment


def finite(value: float, where: str) -> float:
    if not math.isfinite(value):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be a finite number, not {value}"), where, value=repr(value))
    return float(value)


def said_at(where: str, edit: Callable[[], Experiment]) -> Experiment:
    """Do an edit; what goes wrong is said at the field that was edited, not where it was noticed."""
    try:
        return edit()
    except BadValue as problem:
        raise BadValue(problem.template, where, **problem.arguments) from None
