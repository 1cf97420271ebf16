"""What a network answers where targets are classes: the class of every sample, and how sure it is of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.accuracy import THRESHOLD, right
from bpsim.engine.network import FloatArray
from bpsim.session.experiment import Experiment
from bpsim.session.words.text import Text

NO, YES = Text("no", "否"), Text("yes", "是")


def class_names(experiment: Experiment) -> tuple[Text, ...]:
    """Of each class: the outputs' names, or what the decision calls the two of a single output."""
    if experiment.network.layers[-1] > 1:
        return experiment.node_names[-1]
    made = experiment.decision
    return (NO, YES) if made is None else (made.no, made.yes)


def targets_of_class(experiment: Experiment, k: int) -> FloatArray:
    """(n_L,) the targets of a sample of that class."""
    outputs = experiment.network.layers[-1]
    return np.array([float(k)]) if outputs == 1 else (np.arange(outputs) == k).astype(np.float64)


@dataclass(frozen=True, eq=False)
class Classified:
    """Of N samples: ``outputs`` and ``t`` (N, n_L)."""

    outputs: FloatArray
    t: FloatArray

    @cached_property
    def true(self) -> NDArray[np.int64]:
        """(N,) the class that is right."""
        return classes_of_rows(self.t)

    @cached_property
    def answered(self) -> NDArray[np.int64]:
        """(N,) the class that is answered."""
        return classes_of_rows(self.outputs)

    @cached_property
    def right(self) -> NDArray[np.bool_]:
        """(N,)"""
        return right(self.outputs, self.t)

    @cached_property
    def certainty(self) -> FloatArray:
        """(N,) the output of the class that is answered; of a single output its distance from the other side."""
        if self.outputs.shape[1] == 1:
            values = self.outputs[:, 0]
            return np.where(values >= THRESHOLD, values, 1.0 - values)
        return np.take_along_axis(self.outputs, self.answered[:, None], axis=1)[:, 0]

    def confusion(self, classes: int) -> NDArray[np.int64]:
        """(classes, classes) how many samples of each class (rows) were answered with each (columns)."""
        counts = np.zeros((classes, classes), dtype=np.int64)
        np.add.at(counts, (self.true, self.answered), 1)
        return counts


def classes_of_rows(values: FloatArray) -> NDArray[np.int64]:
    """(N,) which class each row of outputs or targets says."""
    if values.shape[1] == 1:
        return (values[:, 0] >= THRESHOLD).astype(np.int64)
    return values.argmax(axis=1).astype(np.int64)
