"""Observables: one number that every state of a run has, such as its full loss, a weight, or a sample's delta.

``observe`` is the definition, by the code that makes the traces; ``kernel.measure`` computes the same for many
states at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from bpsim.engine import accuracy
from bpsim.engine.backprop import forward, sample_losses
from bpsim.engine.mistakes import Occasion, pass_of
from bpsim.engine.network import FloatArray, ParameterPlace
from bpsim.engine.training import Pass, State, Training

LOSS, ACCURACY = "loss", "accuracy"
WEIGHT, BIAS = "w", "b"
BATCH_LOSS, GRADIENT, WEIGHT_GRADIENT, BIAS_GRADIENT = "batch loss", "gradient", "grad_w", "grad_b"
SAMPLE_LOSS, RIGHT, Z, A = "sample loss", "right", "z", "a"
DA, DERIVATIVE, DELTA = "da", "derivative", "delta"

OF_PARAMETERS = (WEIGHT, BIAS)
OF_UPDATE = (BATCH_LOSS, GRADIENT, WEIGHT_GRADIENT, BIAS_GRADIENT)  # of the update that goes on from the state
OF_SAMPLE = (SAMPLE_LOSS, RIGHT, Z, A, DA, DERIVATIVE, DELTA)
OF_NODE = (Z, A, DA, DERIVATIVE, DELTA)
OF_PLACE = (WEIGHT, BIAS, WEIGHT_GRADIENT, BIAS_GRADIENT)
KINDS = (LOSS, ACCURACY, *OF_PARAMETERS, *OF_UPDATE, *OF_SAMPLE)
COUNTED = (ACCURACY, RIGHT)  # these jump: nothing lies between two of their values
LEAST, GREATEST = "least", "greatest"


@dataclass(frozen=True)
class Observable:
    """``layer`` and ``node`` say of which neuron or bias, ``source`` beside them of which weight.

    ``sample``: of which sample, where ``kind`` is one of OF_SAMPLE; None: the ``extreme`` (LEAST or GREATEST) over
    all samples. ``of_test``: of the test samples. ``absolute``: without its sign. The gradient alone is the length
    of the whole vector, the gradient of the batch's loss as ``Trace.gradient`` has it.
    """

    kind: str
    layer: int = 0
    node: int = 0
    source: int | None = None
    sample: int | None = None
    extreme: str = GREATEST
    of_test: bool = False
    absolute: bool = False

    @property
    def place(self) -> ParameterPlace:
        return ParameterPlace(self.layer, self.node, self.source)

    def data(self, training: Training) -> Training | None:
        """What holds the samples it is about; None where there are no such samples."""
        data = training.unseen if self.of_test else training
        sample = self.sample if self.kind in OF_SAMPLE else None
        if data is None or (sample is not None and sample >= data.sample_count):
            return None
        if data.network == training.network:
            return data
        return replace(data, network=training.network)  # other units are muted


def observe(what: Observable, training: Training, state: State) -> float:
    """The number that a state of a training has; nan where it has none (no such sample, no classes)."""
    data = what.data(training)
    if data is None:
        return float("nan")
    with np.errstate(all="ignore"):
        value = _value(what, training, data, state)
    return abs(value) if what.absolute else value


def _value(what: Observable, training: Training, data: Training, state: State) -> float:
    parameters = state.parameters
    if what.kind == LOSS:
        return data.loss_on(parameters)
    if what.kind == ACCURACY:
        return accuracy.accuracy(data.outputs(parameters), data.t)
    if what.kind in OF_PARAMETERS:
        return parameters.value(what.place)
    if what.kind in OF_UPDATE:
        return _of_update(what, training, state)
    values = _of_samples(what, training, data, state)
    if what.sample is not None:
        return float(values[what.sample])
    if what.absolute:
        values = np.abs(values)
    return float(values.min() if what.extreme == LEAST else values.max())


def _of_update(what: Observable, training: Training, state: State) -> float:
    batch = training.batch(state.update)
    if what.kind == BATCH_LOSS:
        return training.loss_on(state.parameters, batch)
    gradient = _passed(training, training, state, batch).gradient
    if what.kind == GRADIENT:
        return float(np.sqrt((gradient * gradient).sum()))
    return float(gradient[training.network.index_of(what.place)])


def _of_samples(what: Observable, training: Training, data: Training, state: State) -> FloatArray:
    """(N,) of each sample, whichever batch it is in."""
    passed = forward(state.parameters, data.x)
    if what.kind == SAMPLE_LOSS:
        return sample_losses(passed, data.t, data.loss)
    if what.kind == RIGHT:
        is_class = accuracy.classes_of(data.t) != accuracy.NO_CLASSES
        return accuracy.right(passed.output, data.t).astype(float) if is_class else np.full(len(data.x), np.nan)
    if what.kind in (Z, A):
        return (passed.z if what.kind == Z else passed.a)[what.layer][:, what.node]
    back = _passed(training, data, state, np.arange(data.sample_count)).backward
    of_layer = {DA: back.da, DERIVATIVE: back.derivative, DELTA: back.delta}[what.kind][what.layer]
    return of_layer[:, what.node]


def _passed(training: Training, data: Training, state: State, samples: np.typing.NDArray[np.int64]) -> Pass:
    """As the update itself passes: a deliberate mistake included."""
    epoch, position = training.place(state.update)
    rule = training.rule(epoch, state.optimizer_steps)
    return pass_of(data, state.parameters, samples, Occasion(epoch, position, state.memory, rule))
