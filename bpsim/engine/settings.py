"""Training settings: one table of what they are called, which values they take and what they mean.

The table serves the file, the command line's ``--set`` and the window alike.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from bpsim.engine.conditions import NOT_A_CONDITION, stop_condition
from bpsim.engine.losses import LOSSES
from bpsim.engine.mistakes.names import MISTAKES, is_mistake, mistake_behind
from bpsim.engine.mistakes.table import program_of
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.orders import ORDERS
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.engine.schedules import SCHEDULES

if TYPE_CHECKING:
    from bpsim.engine.mistakes.program import Program

REDUCTIONS = ("sum", "mean")
LAST_BATCH = ("use", "drop")
COUNT_LIMIT = 1_000_000_000
SEED_LIMIT = 2**53  # whole numbers up to here survive every JSON reader
ALL = "all"
LARGEST = 1.7e308  # compared with, so that even a whole number too long for a float is refused


@dataclass(frozen=True)
class TrainingSettings:
    """How a network is trained. Names and values are those of the file; ``SETTINGS`` describes each.

    Raises BadValue (naming the setting) when a value is not of its kind.
    """

    learning_rate: float = 0.1
    batch_size: int | str = ALL
    order: str = "sequential"
    updates_per_epoch: int | None = None
    last_batch: str = "use"
    epochs: int = 1000
    seed: int = 0
    init_seed: int = 0
    loss: str = "half"
    weight_reduction: str = "mean"
    bias_reduction: str | None = None
    train_biases: bool = True
    frozen: tuple[str, ...] = ()
    optimizer: str = "sgd"
    momentum: float = 0.9
    decay: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    schedule: str = "constant"
    schedule_epochs: int = 100
    schedule_factor: float = 0.5
    l1: float = 0.0
    l2: float = 0.0
    stop_when: str | None = None
    stop_change: float | None = None
    mistake: str = ""

    def __post_init__(self) -> None:
        for setting in SETTINGS.values():
            object.__setattr__(self, setting.name, setting.check(getattr(self, setting.name)))

    @property
    def weight_mean(self) -> bool:
        return self.weight_reduction == "mean"

    @property
    def bias_mean(self) -> bool:
        return (self.bias_reduction or self.weight_reduction) == "mean"

    @property
    def mistake_on(self) -> str:
        """The deliberate mistake that is on ("" for none), also where it is one to be found."""
        return mistake_behind(self.mistake)

    @property
    def program(self) -> type[Program]:
        """What a pass is made by: the program of the mistake that is on, or the right one."""
        return program_of(self.mistake_on)

    def learning_rate_in(self, epoch: int) -> float:
        """The learning rate of an epoch (from 0): the setting times what the schedule makes of it."""
        multiplier = SCHEDULES[self.schedule].multiplier
        return self.learning_rate * multiplier(float(epoch), float(self.schedule_epochs), self.schedule_factor)

    def changed(self, name: str, value: object) -> TrainingSettings:
        """The same settings but for one. Raises BadValue for an unknown name or a bad value."""
        if name not in SETTINGS:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "is not a training setting; these are: {choices}"),
                str(name),
                choices=", ".join(SETTINGS),
            )
        changes: dict[str, Any] = {name: value}
        return replace(self, **changes)


def _real(value: object, minimum: float, exclusive: bool = False) -> float:
    finite = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= LARGEST
    if not finite or not isinstance(value, (int, float)):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be a finite number, not {value}"), value=repr(value))
    if value < minimum or (exclusive and value == minimum):
        template = (
            QT_TRANSLATE_NOOP("Problem", "must be greater than {minimum}, not {value}")
            if exclusive
            else QT_TRANSLATE_NOOP("Problem", "must be at least {minimum}, not {value}")
        )
        raise BadValue(template, minimum=f"{minimum:g}", value=f"{value:g}")
    return float(value)


def _part(value: object) -> float:
    number = _real(value, 0.0)
    if number >= 1.0:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be less than 1, not {value}"), value=f"{number:g}")
    return number


def _whole(value: object, minimum: int, maximum: int) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not minimum <= value <= maximum:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be a whole number from {minimum} to {maximum}, not {value}"),
            minimum=minimum,
            maximum=maximum,
            value=repr(value),
        )
    return value


def _mistake(value: object) -> str:
    return value if isinstance(value, str) and is_mistake(value) else one_of(value, MISTAKES)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be true or false, not {value}"), value=repr(value))
    return value


def _batch_size(value: object) -> int | str:
    return ALL if value == ALL else _whole(value, 1, COUNT_LIMIT)


def _condition(value: object) -> str:
    if not isinstance(value, str):
        raise BadValue(NOT_A_CONDITION, value=repr(value))
    return stop_condition(value).text


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [part.strip() for part in value.split(";") if part.strip()]
    if not isinstance(value, (list, tuple)) or not all(isinstance(name, str) for name in value):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be a list of parameter names like w[1][0,1], not {value}"),
            value=repr(value),
        )
    return tuple(dict.fromkeys(value))


@dataclass(frozen=True)
class Setting:
    """One row: its name in the file, its kind, what it means in a line, and how a value is checked.

    ``kind`` is "real", "whole", "choice", "flag", "names", "condition" or "batch_size"; ``optional`` allows None.
    """

    name: str
    kind: str
    meaning: str
    convert: Callable[[object], Any]
    choices: tuple[str, ...] = ()
    optional: bool = False

    def check(self, value: object) -> Any:
        if value is None and self.optional:
            return None
        try:
            return self.convert(value)
        except BadValue as problem:
            raise problem.inside(self.name) from None


def _chosen(name: str, meaning: str, choices: tuple[str, ...], optional: bool = False) -> Setting:
    return Setting(name, "choice", meaning, lambda value: one_of(value, choices), choices, optional)


def _counted(name: str, meaning: str, minimum: int, maximum: int = COUNT_LIMIT, optional: bool = False) -> Setting:
    return Setting(name, "whole", meaning, lambda value: _whole(value, minimum, maximum), (), optional)


def _measured(name: str, meaning: str, exclusive: bool = False, optional: bool = False) -> Setting:
    return Setting(name, "real", meaning, lambda value: _real(value, 0.0, exclusive), (), optional)


def _share(name: str, meaning: str) -> Setting:
    return Setting(name, "real", meaning, _part)


def _with(setting: str) -> str:
    """The optimizers that use a setting: 'momentum' or 'nesterov'."""
    *others, last = (f"'{row.id}'" for row in OPTIMIZERS.values() if setting in row.settings)
    return f"{', '.join(others)} or {last}" if others else last


SETTINGS: dict[str, Setting] = {
    row.name: row
    for row in (
        _measured("learning_rate", "factor of the gradient in an update, greater than 0", exclusive=True),
        Setting("batch_size", "batch_size", "samples in one update: a number, or 'all'", _batch_size),
        _chosen("order", "order in which an epoch takes the samples", tuple(ORDERS)),
        _counted("updates_per_epoch", "with order 'replacement': updates counted as one epoch", 1, optional=True),
        _chosen("last_batch", "what happens to a last, smaller batch of an epoch", LAST_BATCH),
        _counted("epochs", "how long a run is", 1),
        _counted("seed", "seed of the order of the samples", 0, SEED_LIMIT),
        _counted("init_seed", "seed of initial weights, where they are drawn and not given", 0, SEED_LIMIT),
        _chosen("loss", "loss of one sample", tuple(LOSSES)),
        _chosen("weight_reduction", "how a batch's losses and weight gradients are combined", REDUCTIONS),
        _chosen("bias_reduction", "the same for bias gradients, where a source does it differently", REDUCTIONS, True),
        Setting("train_biases", "flag", "whether biases are updated", _flag),
        Setting("frozen", "names", "parameters that keep their value, like w[1][0,1];b[2][0]", _names),
        _chosen("optimizer", "rule of the update", tuple(OPTIMIZERS)),
        _share("momentum", f"how much of its last step {_with('momentum')} keeps, from 0 to below 1"),
        _share("decay", f"how much of its average of squares {_with('decay')} keeps, from 0 to below 1"),
        _share("beta1", f"how much of its average of gradients {_with('beta1')} keeps, from 0 to below 1"),
        _share("beta2", f"how much of its average of squares {_with('beta2')} keeps, from 0 to below 1"),
        _measured("epsilon", f"added to the root that {_with('epsilon')} divides by", exclusive=True),
        _chosen("schedule", "how the learning rate changes from epoch to epoch", tuple(SCHEDULES)),
        _counted("schedule_epochs", "epochs until the schedule has multiplied once, or has come to its end", 1),
        _measured("schedule_factor", "what the schedule multiplies the learning rate by", exclusive=True),
        _measured("l1", "weight of the penalty sum |w|"),
        _measured("l2", "weight of the penalty 1/2 sum w^2"),
        Setting("stop_when", "condition", "stop once this holds, like 'loss < 0.01'", _condition, optional=True),
        _measured("stop_change", "stop once every parameter changes by less than this in an update", optional=True),
        Setting("mistake", "choice", "a deliberate mistake in the program; empty for none", _mistake, ("", *MISTAKES)),
    )
}

if set(SETTINGS) != {field.name for field in fields(TrainingSettings)}:
    raise AssertionError("the table and the class name different settings")


def stop_at_loss(loss: object) -> str | None:
    """What the setting ``stop_loss`` of older files meant, as ``stop_when`` has it. Raises BadValue."""
    return None if loss is None else f"loss <= {_real(loss, 0.0)!r} at epochs"


def is_used(name: str, settings: TrainingSettings) -> bool:
    """Whether a setting of an optimizer or of a schedule has a part in these settings; True for all others."""
    if name in _OPTIMIZERS_OWN:
        return name in OPTIMIZERS[settings.optimizer].settings
    if name in _SCHEDULES_OWN:
        return SCHEDULES[settings.schedule].changes
    return True


_OPTIMIZERS_OWN = frozenset(name for row in OPTIMIZERS.values() for name in row.settings)
_SCHEDULES_OWN = frozenset(("schedule_epochs", "schedule_factor"))
