"""The notation in which the window shows an experiment: the source's own, or the one the reader has chosen.

Like the language it belongs to the reader, not to the experiment: it stays as it is from preset to preset, and to
look at something in another notation changes no file and is nothing to undo.
"""

from __future__ import annotations

from functools import lru_cache

from bpsim.engine.conditions import Condition
from bpsim.gui.language import language
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES, Profile
from bpsim.session.explaining.writing.script import Script, short_names
from bpsim.session.finding.parsing import parse
from bpsim.session.finding.writing import condition_text

AS_THE_SOURCE = "source"
CHOICES = (AS_THE_SOURCE, *PROFILES)


class _Chosen:
    notation = AS_THE_SOURCE
    names = False


def chosen_notation() -> str:
    """A profile's id, or "source"."""
    return _Chosen.notation


def names_chosen() -> bool:
    """Whether the nodes' names stand where their indices would."""
    return _Chosen.names


def choose_notation(notation: str, names: bool) -> None:
    """Takes effect when the views are shown anew."""
    _Chosen.notation, _Chosen.names = notation, names


def profile_of(experiment: Experiment) -> Profile:
    """The profile in which an experiment is shown."""
    return PROFILES[experiment.notation if _Chosen.notation == AS_THE_SOURCE else _Chosen.notation]


def script_of(experiment: Experiment) -> Script:
    """How the experiment's symbols are written now."""
    names = short_names(_names(experiment, language())) if _Chosen.names else None
    return _script(profile_of(experiment).id, experiment.network.depth, names)


def condition_words(condition: Condition, experiment: Experiment) -> str:
    """A condition as the window writes it, and as it may be typed."""
    return condition_text(condition, experiment, script_of(experiment), language())


def typed_condition(text: str, experiment: Experiment) -> Condition:
    """What a person has typed. Raises BadValue in words of the window's language."""
    return parse(text, experiment, script_of(experiment), language())


def _names(experiment: Experiment, code: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(name.to(code) for name in layer) for layer in experiment.node_names)


@lru_cache(maxsize=16)
def _script(profile: str, depth: int, names: tuple[tuple[str, ...], ...] | None) -> Script:
    return Script(PROFILES[profile], depth, names)
