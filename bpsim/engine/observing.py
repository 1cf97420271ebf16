"""What an observable is in a state: ``observe`` is the definition, by the code that makes the traces;
``kernel.measure`` computes the same for many states at once.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from bpsim.engine import accuracy
from bpsim.engine import observable as kinds
from bpsim.engine.backprop import forward, sample_losses
from bpsim.engine.batching import IntArray
from bpsim.engine.mistakes.program import Occasion, pass_of
from bpsim.engine.network import FloatArray
from bpsim.engine.observable import Observable
from bpsim.engine.training import Pass, State, Training


def data_of(what: Observable, training: Training) -> Training | None:
    """What holds the samples it is about; None where there are no such samples."""
    data = training.unseen if what.of_test else training
    sample = what.sample if what.kind in kinds.OF_SAMPLE else None
    if data is None or (sample is not None and sample >= data.sample_count):
        return None
    if data.network == training.network:
        return data
    return replace(data, network=training.network)  # other units are muted


def observe(what: Observable, training: Training, state: State) -> float:
    """The number that a state of a training has; nan where it has none (no such sample, no classes)."""
    data = data_of(what, training)
    if data is None:
        return float("nan")
    with np.errstate(all="ignore"):
        value = _value(what, training, data, state)
    return abs(value) if what.absolute else value


def _value(what: Observable, training: Training, data: Training, state: State) -> float:
    parameters = state.parameters
    if what.kind == kinds.LOSS:
        return data.loss_on(parameters)
    if what.kind == kinds.ACCURACY:
        return accuracy.accuracy(data.outputs(parameters), data.t)
    if what.kind in kinds.OF_PARAMETERS:
        return parameters.value(what.place)
    if what.kind in kinds.OF_UPDATE:
        return _of_update(what, training, state)
    values = _of_samples(what, training, data, state)
    if what.sample is not None:
        return float(values[what.sample])
    if what.absolute:
        values = np.abs(values)
    return float(values.min() if what.extreme == kinds.LEAST else values.max())


def _of_update(what: Observable, training: Training, state: State) -> float:
    batch = training.batch(state.update)
    if what.kind == kinds.BATCH_LOSS:
        return training.loss_on(state.parameters, batch)
    gradient = passed_as_update(training, training, state, batch).gradient
    if what.kind == kinds.GRADIENT:
        return float(np.sqrt((gradient * gradient).sum()))
    return float(gradient[training.network.index_of(what.place)])


def _of_samples(what: Observable, training: Training, data: Training, state: State) -> FloatArray:
    """(N,) of each sample, whichever batch it is in."""
    passed = forward(state.parameters, data.x)
    if what.kind == kinds.SAMPLE_LOSS:
        return sample_losses(passed, data.t, data.loss)
    if what.kind == kinds.RIGHT:
        is_class = accuracy.classes_of(data.t) != accuracy.NO_CLASSES
        return accuracy.right(passed.output, data.t).astype(float) if is_class else np.full(len(data.x), np.nan)
    if what.kind in (kinds.Z, kinds.A):
        return (passed.z if what.kind == kinds.Z else passed.a)[what.layer][:, what.node]
    back = passed_as_update(training, data, state, np.arange(data.sample_count)).backward
    of_layer = {kinds.DA: back.da, kinds.DERIVATIVE: back.derivative, kinds.DELTA: back.delta}[what.kind][what.layer]
    return of_layer[:, what.node]


def passed_as_update(training: Training, data: Training, state: State, samples: IntArray) -> Pass:
    """Some samples of ``data``, as the update itself passes its batch: a deliberate mistake included."""
    epoch, position = training.place(state.update)
    rule = training.rule(epoch, state.optimizer_steps)
    return pass_of(data, state.parameters, samples, Occasion(epoch, position, state.memory, rule))
