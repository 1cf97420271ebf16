"""Predictions: what the network answered at the start, what it answers now, what it should answer."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.network import Parameters
from bpsim.engine.training import Training
from bpsim.session.experiment import Experiment
from bpsim.session.text import Text


@dataclass(frozen=True)
class Prediction:
    """One sample: its outputs at the start and now, its targets, and (with a decision) the answer in words."""

    sample: Text
    start: tuple[float, ...]
    now: tuple[float, ...]
    target: tuple[float, ...]
    decision: Text | None
    right: bool | None


def predictions(experiment: Experiment, training: Training, now: Parameters) -> tuple[Prediction, ...]:
    """One row a sample of ``training``'s data; the start is the experiment's own."""
    at_start = training.outputs(experiment.start_parameters)
    at_present = training.outputs(now)
    rows = []
    for index in range(training.sample_count):
        decision, right = None, None
        if experiment.decision is not None:
            decision = experiment.decision.of(float(at_present[index, 0]))
            right = decision == experiment.decision.of(float(training.t[index, 0]))
        rows.append(
            Prediction(
                experiment.sample_names[index],
                tuple(at_start[index].tolist()),
                tuple(at_present[index].tolist()),
                tuple(training.t[index].tolist()),
                decision,
                right,
            )
        )
    return tuple(rows)
