"""A lane of a race: the experiment's training settings with some of them changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import SETTINGS, TrainingSettings
from bpsim.session.words.text import Text

LANE_LIMIT = 8  # as many as there are colours that everybody can tell apart
COMMON_SETTINGS = ("epochs", "init_seed", "loss")  # what all lanes share, or nothing could be compared


@dataclass(frozen=True)
class Lane:
    """``changes``: values by setting names, as in the file; nothing else of the experiment differs.

    Raises BadValue at "training.<setting>" for an unknown setting, a bad value, or one of ``COMMON_SETTINGS``.
    """

    name: Text
    changes: Mapping[str, Any]

    def __post_init__(self) -> None:
        object.__setattr__(self, "changes", MappingProxyType(_checked(self.changes)))

    def settings(self, base: TrainingSettings) -> TrainingSettings:
        """The settings this lane trains with, in an experiment with the settings ``base``."""
        return replace(base, **self.changes)


def _checked(changes: Mapping[str, object]) -> dict[str, object]:
    for name in changes:
        if name in COMMON_SETTINGS:
            raise BadValue(
                QT_TRANSLATE_NOOP(
                    "Problem", "must be the same in all lanes of a race; change it for the whole experiment"
                ),
                f"training.{name}",
            )
        if name not in SETTINGS:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "is not a setting of a lane; these are: {choices}"),
                f"training.{name[:200]}",
                choices=", ".join(name for name in SETTINGS if name not in COMMON_SETTINGS),
            )
    try:
        return {name: SETTINGS[name].check(value) for name, value in changes.items()}
    except BadValue as problem:
        raise problem.inside("training") from None


def with_batches_up_to(lanes: Iterable[Lane], samples: int) -> tuple[Lane, ...]:
    """The lanes where only ``samples`` samples are left: a larger batch comes down to them."""

    def fitted(name: str, value: Any) -> Any:
        return min(value, samples) if name == "batch_size" and not isinstance(value, str) else value

    return _each(lanes, fitted)


def with_frozen(lanes: Iterable[Lane], still: Callable[[tuple[str, ...]], tuple[str, ...]]) -> tuple[Lane, ...]:
    """The lanes in another network: ``still`` says which of their frozen parameters are left, and their names."""
    return _each(lanes, lambda name, value: still(value) if name == "frozen" else value)


def with_stop(lanes: Iterable[Lane], still: Callable[[str | None], str | None]) -> tuple[Lane, ...]:
    """The lanes with other conditions that end them: ``still`` says what is left of each."""
    return _each(lanes, lambda name, value: still(value) if name == "stop_when" else value)


def _each(lanes: Iterable[Lane], change: Callable[[str, Any], Any]) -> tuple[Lane, ...]:
    return tuple(replace(lane, changes={k: change(k, v) for k, v in lane.changes.items()}) for lane in lanes)
