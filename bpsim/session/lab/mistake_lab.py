"""The mistake lab: which deliberate mistakes show in an experiment, riddles, and what speaks against a guess."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.gradient_check import TOLERANCE
from bpsim.engine.mistakes.names import MISTAKES, NONE, mistake_behind, riddle
from bpsim.engine.mistakes.table import program_of
from bpsim.engine.network import FloatArray, ParameterPlace
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from bpsim.session.experiment import Experiment

RIDDLES = 1_000_000


def with_mistake(experiment: Experiment, mistake: str) -> Experiment:
    """The same experiment with that mistake on ("" for none). Raises BadValue for what is no mistake's name."""
    return replace(experiment, settings=experiment.settings.changed("mistake", mistake))


def shows(experiment: Experiment, mistake: str) -> bool:
    """Whether a mistake changes anything in this experiment."""
    return program_of(mistake).shows(with_mistake(experiment, mistake).training, experiment.parameters)


def new_riddle(experiment: Experiment, number: Callable[[int], int]) -> str:
    """The name of a mistake to be found: one that shows here, and not the one that is on now.

    ``number(n)`` gives a random number from 0 to n - 1.
    """
    now = experiment.settings.mistake_on
    possible = [mistake for mistake in MISTAKES if mistake != now and shows(experiment, mistake)]
    while possible:
        name = riddle(number(RIDDLES))
        if mistake_behind(name) in possible:
            return name
    return riddle(0)  # the sign is on, and nothing else shows


@dataclass(frozen=True)
class Evidence:
    """What a guess would compute at an update, against what the program does.

    ``guessed`` and ``found``: of how many parameters (of ``total``) the gradient would be wrong, and is.
    ``place``: the parameter whose gradient would differ most, ``expected`` by the guess and ``actual`` in the
    program; None where all gradients would be the same.
    """

    guessed: int
    found: int
    total: int
    place: ParameterPlace | None
    expected: float
    actual: float


def evidence(training: Training, state: State, guess: str) -> Evidence:
    """Compare a guess with the mistake that is on, at update ``state.update``."""
    right = _gradient(_mistaken(training, NONE), state)
    actual, expected = _gradient(training, state), _gradient(_mistaken(training, guess), state)
    apart = _differ(actual, expected)
    index = int(np.argmax(np.where(apart, np.abs(actual - expected), -1.0)))
    place = list(training.network.places())[index] if apart.any() else None
    return Evidence(
        int(_differ(expected, right).sum()), int(_differ(actual, right).sum()), len(right), place,
        float(expected[index]), float(actual[index]),
    )  # fmt: skip


def _mistaken(training: Training, mistake: str) -> Training:
    return replace(training, settings=training.settings.changed("mistake", mistake))


def _gradient(training: Training, state: State) -> FloatArray:
    return trace_update(training, state).gradient.flat


def _differ(one: FloatArray, other: FloatArray) -> NDArray[np.bool_]:
    """(P,) whether two gradients differ by more than the gradient check overlooks."""
    size = np.maximum(np.maximum(np.abs(one), np.abs(other)), 1e-6)
    result: NDArray[np.bool_] = np.abs(one - other) > TOLERANCE * size
    return result
