"""What every state has, by the definition and by the kernel, held to NumPy written down again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bpsim.engine import accuracy, observable, paths
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.observable import Observable
from bpsim.engine.observing import observe
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from tests.engine.cases import full_trainings
from tests.engine.test_paths import Case, unmuted

law = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@st.composite
def observables(draw: st.DrawFn, training: Training) -> Observable:
    network = training.network
    kind = draw(st.sampled_from(observable.KINDS))
    layer = draw(st.integers(1, network.depth))
    of_weight = kind in (observable.WEIGHT, observable.WEIGHT_GRADIENT)
    return Observable(
        kind,
        layer,
        draw(st.integers(0, network.layers[layer] - 1)),
        draw(st.integers(0, network.layers[layer - 1] - 1)) if of_weight else None,
        draw(st.none() | st.integers(0, training.sample_count - 1)),
        draw(st.sampled_from((observable.LEAST, observable.GREATEST))),
        absolute=draw(st.booleans()),
    )


@st.composite
def cases(draw: st.DrawFn) -> tuple[Case, Observable]:
    training, state = draw(full_trainings())
    if training.loss.output is None and draw(st.booleans()):  # targets that are classes
        width = training.network.layers[-1]
        classes = np.array(
            draw(st.lists(st.integers(0, max(1, width - 1)), min_size=len(training.t), max_size=len(training.t)))
        )
        t = classes[:, None].astype(float) if width == 1 else np.eye(width)[classes]
        training = replace(training, t=t)
    return (training, state), draw(observables(training))


def by_hand(what: Observable, training: Training, state: State) -> float:
    """From the trace of an update over all samples at once, or of the update itself."""
    every = replace(training, settings=replace(training.settings, batch_size="all", order="sequential", l1=0.0, l2=0.0))
    whole, own = trace_update(every, state), trace_update(training, state)
    a, t = whole.a[training.network.depth], training.t
    if what.kind == observable.LOSS:
        value = whole.loss
    elif what.kind == observable.BATCH_LOSS:
        value = own.loss
    elif what.kind in (observable.WEIGHT, observable.WEIGHT_GRADIENT):
        parameters = own.before if what.kind == observable.WEIGHT else own.gradient
        value = parameters.w[what.layer][what.source, what.node]
    elif what.kind in (observable.BIAS, observable.BIAS_GRADIENT):
        value = (own.before if what.kind == observable.BIAS else own.gradient).b[what.layer][what.node]
    elif what.kind == observable.GRADIENT:
        value = float(np.linalg.norm(own.gradient.flat))
    else:
        single = a.shape[1] == 1
        are_right = (a[:, 0] >= 0.5) == (t[:, 0] == 1.0) if single else a.argmax(axis=1) == t.argmax(axis=1)
        are_classes = set(t.flat) <= {0.0, 1.0} and (single or all(t.sum(axis=1) == 1.0))
        rights = are_right.astype(float) if are_classes else np.full(len(t), np.nan)
        if what.kind == observable.ACCURACY:
            value = float(rights.mean())
        else:
            values = {
                observable.SAMPLE_LOSS: whole.sample_loss, observable.RIGHT: rights,
            }.get(what.kind)  # fmt: skip
            if values is None:
                kept = {observable.Z: whole.z, observable.A: whole.a, observable.DA: whole.da,
                        observable.DERIVATIVE: whole.derivative, observable.DELTA: whole.delta}  # fmt: skip
                values = kept[what.kind][what.layer][:, what.node]
            values = np.abs(values) if what.absolute else values
            if what.sample is not None:
                value = float(values[what.sample])
            else:
                value = float(values.min() if what.extreme == observable.LEAST else values.max())
    return abs(float(value)) if what.absolute else float(value)


@law
@given(case=cases())
def test_an_observable_is_what_the_trace_shows(case: tuple[Case, Observable]) -> None:
    (training, state), what = case
    np.testing.assert_allclose(observe(what, training, state), by_hand(what, training, state), rtol=1e-12, atol=1e-14)


@law
@given(case=cases(), count=st.integers(0, 12))
def test_the_kernel_sees_in_each_of_its_states_what_the_definition_does(
    kernel: None, case: tuple[Case, Observable], count: int
) -> None:
    (training, state), what = case
    training, state = unmuted((training, state))
    scan = paths.scan_on(paths.KERNEL, training, state, count, what)
    made = paths.advance_on(paths.KERNEL, training, state, count, watch=False)
    assert scan.made.state.parameters == made.state.parameters  # looking changes nothing, to the bit
    assert scan.made.stop == made.stop
    assert len(scan.values) == made.state.update - state.update
    for value in scan.values:
        np.testing.assert_allclose(value, observe(what, training, state), rtol=1e-9, atol=1e-12)
        state = paths.advance_on(paths.KERNEL, training, state, 1, watch=False).state


@law
@given(case=cases(), count=st.integers(0, 6))
def test_the_other_paths_see_the_same(case: tuple[Case, Observable], count: int) -> None:
    (training, state), what = case
    for path in (paths.REFERENCE, paths.VECTOR):
        scan = paths.scan_on(path, training, state, count, what)
        now = state
        for value in scan.values:
            np.testing.assert_array_equal(value, observe(what, training, now))
            now = paths.advance_on(path, training, now, 1, watch=False).state


@pytest.mark.parametrize(
    ("t", "outputs", "expected"),
    [
        ([[0], [1], [1]], [[0.49], [0.5], [0.3]], 2 / 3),
        ([[1, 0, 0], [0, 1, 0]], [[0.2, 0.1, 0.1], [0.4, 0.3, 0.3]], 0.5),
        ([[0.5]], [[0.5]], np.nan),
        ([[1, 1]], [[1, 1]], np.nan),
        ([[np.nan]], [[1]], np.nan),
    ],
)
def test_accuracy(t: list[list[float]], outputs: list[list[float]], expected: float) -> None:
    np.testing.assert_equal(accuracy.accuracy(np.array(outputs, float), np.array(t, float)), expected)


def test_of_the_test_samples_and_of_samples_that_are_not_there() -> None:
    network = NetworkSpec((1, 1), ("sigmoid",))
    unseen = Training(network, np.array([[2.0], [3.0]]), np.array([[1.0], [0.0]]), TrainingSettings())
    training = Training(network, np.ones((1, 1)), np.ones((1, 1)), TrainingSettings(), unseen=unseen)
    state = State.start(Parameters(network, np.array([0.5, 0.1])), training.settings)
    assert observe(Observable(observable.LOSS, of_test=True), training, state) == unseen.loss_on(state.parameters)
    assert observe(Observable(observable.ACCURACY, of_test=True), training, state) == 0.5
    assert observe(Observable(observable.Z, 1, 0, sample=1, of_test=True), training, state) == pytest.approx(1.6)
    assert np.isnan(observe(Observable(observable.Z, 1, 0, sample=1), training, state))
    assert np.isnan(observe(Observable(observable.LOSS, of_test=True), replace(training, unseen=None), state))
