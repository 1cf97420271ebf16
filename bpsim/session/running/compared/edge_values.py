"""Which settings have edges that are searched for, and which of their values may be tried."""

from __future__ import annotations

import math
from dataclasses import replace

from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.engine.settings import ALL
from bpsim.session.experiment import Experiment

SEARCHED = ("learning_rate", "momentum", "batch_size")
Value = float | int

SCAN = 6  # places of the coarse scan in a factor of ten
FEW = 24  # so many values are all tried
_RATES = (1e-4, 1e3)
_SMALLEST_GAP = 1e-3  # 1 - momentum


def along(name: str, value: Value) -> float:
    """Where a value stands on the setting's axis: its logarithm; for a momentum that of 1 / (1 - momentum)."""
    return -math.log10(1.0 - value) if name == "momentum" else math.log10(value)


def has_edges(experiment: Experiment, name: str) -> bool:
    """Whether a setting is one that is searched and does something here."""
    if name == "momentum":
        return name in OPTIMIZERS[experiment.settings.optimizer].settings
    return name in SEARCHED and not (name == "batch_size" and len(experiment.x) < 2)


def check_edges(experiment: Experiment, name: str) -> None:
    """Raises BadValue where there is nothing to search for."""
    one_of(name, SEARCHED, "SETTING")
    if not has_edges(experiment, name):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "has no effect in this experiment"), name)


def present(experiment: Experiment, name: str) -> Value:
    """The setting's present value as a number."""
    value: Value | str = getattr(experiment.settings, name)
    if name == "batch_size":
        return len(experiment.x) if value == ALL else min(int(value), len(experiment.x))
    return float(value)


def with_value(experiment: Experiment, name: str, value: Value) -> Experiment:
    """The experiment with another value; its own where that is the present one ("all" stays "all")."""
    if value == present(experiment, name):
        return experiment
    return replace(experiment, settings=experiment.settings.changed(name, value))


def places(experiment: Experiment, name: str) -> tuple[Value, ...]:
    """All values that may be tried, ascending: those with two significant digits, and the present one."""
    now = present(experiment, name)
    if name == "batch_size":
        count = len(experiment.x)
        return tuple(sorted({int(value) for value in _two_digits(1, count) if value == int(value)} | {count, int(now)}))
    if name == "momentum":
        values = {round(1.0 - gap, 6) for gap in _two_digits(_SMALLEST_GAP, 1.0)}
    else:
        values = set(_two_digits(min(_RATES[0], now / 100), max(_RATES[1], now * 100)))
    return tuple(sorted(values | {now}))


def _two_digits(least: float, greatest: float) -> list[float]:
    powers = range(math.floor(math.log10(least)), math.floor(math.log10(greatest)) + 1)
    numbers = [float(f"{digits}e{power - 1}") for power in powers for digits in range(10, 100)]
    return [number for number in numbers if least <= number <= greatest]


def scan_of(values: tuple[Value, ...], name: str) -> list[int]:
    """The numbers of the values that are tried first."""
    if len(values) <= FEW:
        return list(range(len(values)))
    at = [along(name, value) for value in values]
    steps = math.ceil((at[-1] - at[0]) * SCAN)
    aims = [at[0] + (at[-1] - at[0]) * step / steps for step in range(steps + 1)]
    return sorted({min(range(len(at)), key=lambda index: abs(at[index] - aim)) for aim in aims})
