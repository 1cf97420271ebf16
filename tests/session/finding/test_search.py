"""What is found in a run is what looking at each of its states finds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bpsim.engine.conditions import COMPARISONS, MAX, MIN, TURNS, Condition, condition_of
from bpsim.engine.finding import Finder
from bpsim.engine.observable import Observable
from bpsim.engine.observing import observe
from bpsim.engine.orders import ORDERS
from bpsim.session.data.samples import Samples
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import STANDARD
from bpsim.session.explaining.writing.script import Script
from bpsim.session.finding.parsing import parse
from bpsim.session.finding.search import Course, Found, Search
from bpsim.session.naming import sample_name
from bpsim.session.running.run import Run
from tests.engine.test_conditions import by_hand
from tests.session.cases import preset

WHAT = (
    Observable("loss"), Observable("loss", of_test=True), Observable("accuracy"), Observable("batch loss"),
    Observable("w", 1, 0, 1), Observable("b", 2, 0), Observable("a", 2, 0, sample=1), Observable("z", 1, 1, sample=0),
    Observable("delta", 1, 0, sample=2, absolute=True), Observable("grad_w", 1, 1, 0), Observable("gradient"),
    Observable("sample loss", sample=3), Observable("right", sample=0),
)  # fmt: skip
law = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def script(experiment: Experiment) -> Script:
    return Script(STANDARD, experiment.network.depth)


def unseen(experiment: Experiment) -> Experiment:
    return replace(experiment, test=Samples(experiment.x[::-1] * 0.9, experiment.t, tuple(map(sample_name, range(4)))))


def forked(experiment: Experiment, forks: list[int], updates: int) -> Run:
    """Some updates, at some of them another learning rate and another seed."""
    run = Run.begin(experiment)
    for fork in sorted(set(forks)):
        run.ensure(fork)
        changed = run.training_at(fork).settings.changed("learning_rate", 0.5 + fork / 10).changed("seed", fork)
        run = run.fork(fork, settings=changed)
    run.ensure(max(updates, *forks, 0))
    return run


def search(experiment: Experiment, run: Run, condition: Condition) -> Found:
    looking = Search(Course.of(experiment, run), condition)
    for _ in looking:
        pass
    return looking.found


def looked_at(experiment: Experiment, run: Run, condition: Condition) -> tuple[list[int], list[float]]:
    """Every state by itself, as the run has it."""
    states = range(run.head + 1)
    if condition.at_epochs:
        states = [k for k in states if run.training_at(k).place(k)[1] == 0]
    trainings = (replace(run.training_at(k), unseen=experiment.test_training) for k in states)
    return list(states), [observe(condition.what, t, run.state(k)) for t, k in zip(trainings, states, strict=True)]


@pytest.mark.parametrize("path", ["reference", "kernel"])
@law
@given(
    what=st.sampled_from(WHAT), relation=st.sampled_from((*COMPARISONS, MIN, MAX, TURNS)), at=st.integers(0, 60),
    exactly=st.booleans(), forks=st.lists(st.integers(0, 50), max_size=2), epochs=st.booleans(),
    batch=st.sampled_from((1, 3, "all")), order=st.sampled_from(tuple(ORDERS)),
)  # fmt: skip
def test_every_hit_and_no_other(
    request: pytest.FixtureRequest, path: str, what: Observable, relation: str, at: int, exactly: bool,
    forks: list[int], epochs: bool, batch: int | str, order: str,
) -> None:  # fmt: skip
    if path == "kernel":
        request.getfixturevalue("kernel")
    experiment = unseen(preset("xor", batch_size=batch, order=order, learning_rate=2.0))
    run = forked(experiment, forks, 60)
    states, values = looked_at(experiment, run, replace(condition_of(what, MIN), at_epochs=epochs))
    number = values[at % len(values)] if exactly else float(np.mean(values))  # a state's very value, or one between
    condition = condition_of(what, relation, number if relation in COMPARISONS else np.nan, epochs)
    found = search(experiment, run, condition)
    assert found.searched == run.head
    if relation in COMPARISONS:
        expected = [states[i] for i in by_hand(relation, number, condition.jumps, values)]
    elif relation == TURNS:
        finder = Finder(condition)
        expected = finder.feed(np.array(states), np.array(values)).tolist()
    else:
        expected = [states[values.index((min if relation == MIN else max)(values))]]
    assert found.updates.tolist() == expected
    assert found.count == len(expected)


def test_walking_from_hit_to_hit() -> None:
    found = Found(condition_of(Observable("loss"), "<", 1.0), np.array([3, 7, 9]), 3, 20)
    assert [found.next_after(k) for k in (0, 3, 8, 9)] == [3, 7, 9, None]
    assert [found.next_before(k) for k in (20, 9, 4, 3)] == [9, 7, 3, None]
    assert [found.number_of(k) for k in (3, 4, 9)] == [1, None, 3]


def test_a_million_states_of_the_kernel_agree_with_the_run(kernel: None) -> None:
    experiment = preset("hiring")
    run = Run.begin(experiment)
    run.extend(run.leg_at(0).advance(run.state(0), 1_000_000))
    condition = parse("loss < 1e-6", experiment, script(experiment))
    found = search(experiment, run, condition)
    hit = int(found.updates[0])
    training = run.training_at(hit)
    assert training.loss_on(run.state(hit).parameters) < 1e-6 <= training.loss_on(run.state(hit - 1).parameters)


def test_a_run_that_diverges_is_searched_to_its_end(kernel: None) -> None:
    experiment = preset("linear-2-3-1", learning_rate=1000.0)
    run = Run.begin(experiment)
    run.ensure(100)
    assert run.stop is not None
    course = replace(Course.of(experiment, run), last=1000)
    looking = Search(course, parse("loss > 1e300", experiment, script(experiment)))
    for _ in looking:
        pass
    assert looking.found.ended
    assert looking.found.searched == run.head


@pytest.mark.parametrize("mistake", ["sign", "updated-weights", "stale-batch", "equal-weights"])
def test_the_delta_of_a_wrong_program_is_the_wrong_one(mistake: str) -> None:
    experiment = preset("hiring-four-minibatch", mistake=mistake, batch_size=3)
    run = Run.begin(experiment)
    run.ensure(30)
    what = Observable("grad_w", 2, 0, 0)
    shown = [run.trace(k).gradient.w[2][0, 0] for k in range(31)]
    assert search(experiment, run, condition_of(what, MAX)).updates.tolist() == [int(np.argmax(shown))]


def test_muted_neurons_and_vector_path() -> None:
    experiment = preset("xor")
    experiment = replace(experiment, parameters=type(experiment.parameters)(
        replace(experiment.network, muted=((1, 0),)), experiment.parameters.flat))  # fmt: skip
    run = Run.begin(experiment)
    run.ensure(20)
    found = search(experiment, run, parse("a1(1) = 0 for sample 1", experiment, script(experiment)))
    assert found.updates.tolist() == [0]
