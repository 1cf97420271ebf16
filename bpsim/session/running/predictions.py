"""Predictions: what the network answered at the start, what it answers now, what it should answer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.training import Training
from bpsim.session.experiment import Experiment
from bpsim.session.text import Text


@dataclass(frozen=True)
class Prediction:
    """One sample: its outputs at the start and now, its targets, and (with a decision) the answer in words.

    ``decided``: the output that the decision is about; ``right`` is None where its target is blank.
    """

    sample: Text
    start: tuple[float, ...]
    now: tuple[float, ...]
    target: tuple[float, ...]
    decision: Text | None
    right: bool | None
    decided: int = 0


def predictions(experiment: Experiment, training: Training, now: Parameters) -> tuple[Prediction, ...]:
    """One row a sample of ``training``'s data; the start is the experiment's own."""
    at_start = training.outputs(experiment.start_parameters)
    at_present = training.outputs(now)
    rows = []
    for index in range(training.sample_count):
        answer, aim = _decided(experiment, at_present[index], training.t[index])
        decision, right = answer, None if answer is None or aim is None else answer == aim
        rows.append(
            Prediction(
                experiment.sample_names[index],
                tuple(at_start[index].tolist()),
                tuple(at_present[index].tolist()),
                tuple(training.t[index].tolist()),
                decision,
                right,
                experiment.decision.output if experiment.decision else 0,
            )
        )
    return tuple(rows)


def _decided(experiment: Experiment, outputs: FloatArray, targets: FloatArray) -> tuple[Text | None, Text | None]:
    """What the outputs and the targets of a sample mean in words; None without a decision, or for a blank."""
    made = experiment.decision
    if made is None:
        return None, None
    answer, aim = (None if np.isnan(v[made.output]) else made.of(float(v[made.output])) for v in (outputs, targets))
    return answer, aim
