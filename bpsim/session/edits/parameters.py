"""Weights and biases: one by one, all anew, and which of them are frozen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bpsim.engine.initializers import initial_parameters, rules_behind
from bpsim.engine.network import ParameterPlace
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import SEED_LIMIT
from bpsim.session.edits.checks import finite
from bpsim.session.experiment import Experiment


def with_parameter(experiment: Experiment, place: ParameterPlace, value: float) -> Experiment:
    """One start weight or start bias. Raises BadValue while a deliberate mistake makes them all equal."""
    if experiment.settings.program.start_value is not None:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem", "all weights start equal here on purpose; only after the first update can they be changed"
            ),
            place.name,
        )
    return replace(experiment, parameters=experiment.parameters.with_value(place, finite(value, place.name)))


def with_new_initial_weights(experiment: Experiment, initializer: str, seed: int) -> Experiment:
    """Other start values everywhere, drawn with ``seed``, which the experiment remembers as its ``init_seed``."""
    try:
        settings = experiment.settings.changed("init_seed", seed)
    except BadValue as problem:
        raise problem.inside("training") from None
    return replace(experiment, settings=settings, parameters=initial_parameters(experiment.network, initializer, seed))


def with_weight_seed(experiment: Experiment, seed: float) -> Experiment:
    """Another ``init_seed``. Start values that were drawn with the one there was are drawn anew, by the same rules;
    those that somebody has chosen stay."""
    try:
        settings = experiment.settings.changed("init_seed", seed)
    except BadValue as problem:
        raise problem.inside("training") from None
    if settings == experiment.settings:
        return experiment
    rules = rules_behind(experiment.parameters, experiment.settings.init_seed)
    if rules is None:
        return replace(experiment, settings=settings)
    drawn = initial_parameters(experiment.network, rules[0], settings.init_seed, biases=rules[1])
    return replace(experiment, settings=settings, parameters=drawn)


def with_next_seed(experiment: Experiment) -> Experiment:
    """Other random numbers in all that is random: the order of the samples, and start values that were drawn."""
    settings = experiment.settings
    drawn = with_weight_seed(experiment, (settings.init_seed + 1) % (SEED_LIMIT + 1))
    made = experiment if drawn.parameters == experiment.parameters else drawn
    return replace(made, settings=made.settings.changed("seed", (settings.seed + 1) % (SEED_LIMIT + 1)))


def with_frozen(experiment: Experiment, places: Iterable[ParameterPlace], frozen: bool) -> Experiment:
    """Parameters that keep their value in training, or (``frozen`` False) take part in it again."""
    names = [place.name for place in places]
    now = experiment.settings.frozen
    kept = tuple(name for name in now if name.replace(" ", "") not in names)
    changed = (*now, *(name for name in names if name not in now)) if frozen else kept
    return replace(experiment, settings=experiment.settings.changed("frozen", changed))
