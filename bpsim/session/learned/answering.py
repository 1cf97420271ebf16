"""Answers at inputs that are typed: what the network makes of a point that need not be a sample."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from bpsim.engine.backprop import forward
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.number_entry import value_of
from bpsim.session.running.classified import class_names, classes_of_rows
from bpsim.session.text import Text


class Answer(NamedTuple):
    """The outputs (n_L,) at ``inputs`` (n_0,), and what they say: a class, a decision, or None."""

    inputs: FloatArray
    outputs: FloatArray
    said: Text | None


def answer_at(experiment: Experiment, parameters: Parameters, inputs: FloatArray) -> Answer:
    """Exactly what the forward pass gives."""
    outputs = forward(parameters, inputs[None]).output
    said = None
    if experiment.has_classes:
        said = class_names(experiment)[int(classes_of_rows(outputs)[0])]
    elif experiment.decision is not None:
        said = experiment.decision.of(float(outputs[0, experiment.decision.output]))
    return Answer(inputs, outputs[0], said)


def inputs_of(texts: Sequence[str], experiment: Experiment, where: str = "") -> FloatArray:
    """(n_0,) from as many texts as there are inputs: 0.3, 1/3, −1. Raises BadValue that says which is wrong."""
    names = experiment.node_names[0]
    if len(texts) != len(names):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must have a value for each of the {count} inputs ({names}), not {value}"),
            where, count=len(names), names=", ".join(name.en for name in names[:8]), value=len(texts),
        )  # fmt: skip
    values = []
    for text, name in zip(texts, names, strict=True):
        try:
            values.append(value_of(text))
        except BadValue as problem:
            raise problem.inside(f"{where}[{name.en}]" if where else name.en) from None
    return np.array(values)
