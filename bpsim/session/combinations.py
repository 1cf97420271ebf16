"""Combinations of output activation, loss and targets that make no sense, and the ways out of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.edits.training import with_loss
from bpsim.session.experiment import Experiment

PLAIN_LOSS = "half"  # goes with every activation


@dataclass(frozen=True)
class WayOut:
    """``output``: the activation of the last layer that it takes, ``loss``: the loss."""

    output: str
    loss: str

    def edit(self, experiment: Experiment) -> Experiment:
        """Both at once. Raises BadValue where the targets rule it out."""
        network = experiment.network
        changed = replace(network, activations=(*network.activations[:-1], self.output))
        plain = replace(experiment, settings=experiment.settings.changed("loss", PLAIN_LOSS))
        there = replace(plain, parameters=Parameters(changed, experiment.parameters.flat))
        return with_loss(there, self.loss)


@dataclass(frozen=True)
class Doubt:
    """A sentence as a template with arguments (activations and losses by their ids), and what could be done."""

    template: str
    arguments: dict[str, object] = field(default_factory=dict)
    ways: tuple[WayOut, ...] = ()


def doubts(experiment: Experiment) -> tuple[Doubt, ...]:
    """What makes no sense in this experiment, for most experiments nothing."""
    return tuple(_doubts(experiment))


def _doubts(experiment: Experiment) -> Iterator[Doubt]:
    output, loss = experiment.network.activations[-1], experiment.settings.loss
    given = experiment.t[~np.isnan(experiment.t)]
    if ACTIVATIONS[output].couples and experiment.network.layers[-1] == 1:
        yield Doubt(
            QT_TRANSLATE_NOOP("Doubt", "With a single output softmax always answers 1, whatever it gets."),
            ways=_possible(experiment, WayOut("sigmoid", "bce"), WayOut("sigmoid", PLAIN_LOSS)),
        )
        return
    low, high = ACTIVATIONS[output].range
    if given.size and (given.min() < low or given.max() > high):
        yield Doubt(
            QT_TRANSLATE_NOOP("Doubt", "{activation} cannot reach all targets: they go from {least} to {largest}."),
            {"activation": output, "least": float(given.min()), "largest": float(given.max())},
            _possible(experiment, *(WayOut(other, loss) for other in ("sigmoid", "tanh", "identity"))),
        )
    elif output == "softmax" and not LOSSES[loss].output:
        yield Doubt(
            QT_TRANSLATE_NOOP(
                "Doubt", "softmax goes with the loss {loss}; with another one it learns slowly from clear mistakes."
            ),
            {"loss": "cce"},
            _possible(experiment, WayOut("softmax", "cce"), WayOut("sigmoid", loss)),
        )


def ways_to_activation(experiment: Experiment, activation: str) -> tuple[WayOut, ...]:
    """How the last layer could have an activation that the loss rules out: with a loss that goes with any."""
    return _possible(experiment, WayOut(activation, PLAIN_LOSS))


def _possible(experiment: Experiment, *ways: WayOut) -> tuple[WayOut, ...]:
    """Those that the targets allow, that make sense, and that change something."""
    return tuple(way for way in ways if _leads_out(experiment, way))


def _leads_out(experiment: Experiment, way: WayOut) -> bool:
    if (way.output, way.loss) == (experiment.network.activations[-1], experiment.settings.loss):
        return False
    needed = LOSSES[way.loss].output
    given = experiment.t[~np.isnan(experiment.t)]
    low, high = ACTIVATIONS[way.output].range
    if needed not in (None, way.output) or (given.size and (given.min() < low or given.max() > high)):
        return False
    try:
        way.edit(experiment)
    except BadValue:
        return False
    return True
