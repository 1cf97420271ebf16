"""A run ends at the first state at which its condition holds: on every path, in whatever pieces it is made."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bpsim.engine import paths
from bpsim.engine.advancing import Stop
from bpsim.engine.conditions import COMPARISONS, TURNS, Condition, condition_of
from bpsim.engine.observable import COUNTED, OF_SAMPLE
from bpsim.engine.observing import observe
from bpsim.engine.training import State, Training
from bpsim.session.files.presets import load_preset
from tests.engine.cases import full_trainings
from tests.engine.test_observing import observables
from tests.engine.test_paths import Case, unmuted

law = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def seen(path: str, condition: Condition, training: Training, state: State, count: int) -> dict[int, float]:
    """What the states on the way have, those that count; each by itself."""
    plain, values = replace(training, settings=training.settings.changed("stop_when", None)), {}
    for _ in range(count + 1):
        if not condition.at_epochs or training.place(state.update)[1] == 0:
            values[state.update] = observe(condition.what, training, state)
        made = paths.advance_on(path, plain, state, 1)
        if made.stop is not None:
            break
        state = made.state
    return values


def by_hand(condition: Condition, first: int, values: dict[int, float]) -> int | None:
    before, trend = np.nan, 0.0
    for k, value in values.items():
        move = float(np.sign(value - before)) if abs(value - before) > 1e-13 * abs(value) else 0.0
        if condition.relation == TURNS:
            holds = move * trend < 0.0
        else:
            holds = not np.isnan(value) and bool(COMPARISONS[condition.relation](value, condition.number))
            between = (before - condition.number) * (value - condition.number) < 0.0
            holds = holds or (condition.relation == "=" and condition.what.kind not in COUNTED and bool(between))
        if holds and k > first:
            return k
        before, trend = value, move or trend
    return None


@st.composite
def stopped(draw: st.DrawFn) -> tuple[Case, Condition]:
    training, state = unmuted(draw(full_trainings()))
    what = replace(draw(observables(training)), of_test=False)
    sample = draw(st.integers(0, training.sample_count - 1)) if what.kind in OF_SAMPLE else None
    what = replace(what, sample=sample)
    relation = draw(st.sampled_from((*COMPARISONS, TURNS)))
    at_epochs = draw(st.booleans())
    looked_at = list(
        seen(paths.REFERENCE, condition_of(what, TURNS, at_epochs=at_epochs), training, state, 12).values()
    )
    assume(looked_at and np.isfinite(looked_at).all())
    number = draw(st.sampled_from(looked_at)) if draw(st.booleans()) else float(np.mean(looked_at))
    condition = condition_of(what, relation, number if relation in COMPARISONS else np.nan, at_epochs)
    return (replace(training, settings=training.settings.changed("stop_when", condition.text)), state), condition


@pytest.mark.parametrize("path", [paths.REFERENCE, paths.KERNEL])
@law
@given(case=stopped(), cuts=st.lists(st.integers(1, 5), max_size=12))
def test_it_ends_where_it_holds_first(
    request: pytest.FixtureRequest, path: str, case: tuple[Case, Condition], cuts: list[int]
) -> None:
    if path == paths.KERNEL:
        request.getfixturevalue("kernel")
    (training, state), condition = case
    expected = by_hand(condition, state.update, seen(path, condition, training, state, 12))
    whole = paths.advance_on(path, training, state, 12)
    if training.stop_loss is not None and whole.full_losses.size:  # the loop's own loss differs in the last digit
        assume(np.abs(whole.full_losses - training.stop_loss).min() > 1e-12)
    pieces = now = state
    stop: Stop | None = None
    made = []
    for count in [*cuts, 12]:
        count = min(count, state.update + 12 - now.update)
        if stop is None and count > 0:
            made.append(paths.advance_on(path, training, now, count))
            now, stop = made[-1].state, made[-1].stop
    assert pieces is state
    if expected is None:
        assert whole.stop is None or whole.stop.reason == "diverged"
    else:
        assert whole.stop == Stop("condition", expected)
        assert whole.state.update == expected
    assert (now.update, stop) == (whole.state.update, whole.stop)
    assert now.parameters == whole.state.parameters
    for name in ("batch_losses", "full_losses"):
        parts = [getattr(part, name) for part in made]
        np.testing.assert_array_equal(np.concatenate(parts), getattr(whole, name)) if parts else None
    unstopped = replace(training, settings=training.settings.changed("stop_when", None))
    plain = paths.advance_on(path, unstopped, state, whole.state.update - state.update)
    assert plain.state.parameters == whole.state.parameters
    np.testing.assert_array_equal(plain.full_updates, whole.full_updates)


def test_the_loop_s_own_rule_serves_where_it_can(kernel: None) -> None:
    experiment = load_preset("hiring-four-minibatch").experiment
    for text, expected in (
        ("loss <= 0.1 at epochs", 0.1), ("loss < 0.1 at epochs", np.nextafter(0.1, 0)), ("loss < 0.1", None),
        ("loss > 0.1 at epochs", None), ("|loss| < 0.1 at epochs", None), ("test loss < 0.1 at epochs", None),
    ):  # fmt: skip
        changed = replace(experiment.training, settings=experiment.settings.changed("stop_when", text))
        assert changed.stop_loss == expected
    assert experiment.training.stop_loss is None


def test_test_samples_end_a_run() -> None:
    training = load_preset("xor").experiment.training
    unseen = replace(training, x=training.x[:2] * 0.7, t=training.t[:2])
    watched = replace(training, unseen=unseen, settings=training.settings.changed("stop_when", "test loss turns"))
    start = State.start(load_preset("xor").experiment.parameters, training.settings)
    stop = paths.advance_on(paths.REFERENCE, watched, start, 4000).stop
    assert stop is not None
    losses = [
        unseen.loss_on(paths.advance_on(paths.REFERENCE, training, start, k).state.parameters)
        for k in (stop.update - 2, stop.update - 1, stop.update)
    ]
    assert (losses[1] - losses[0]) * (losses[2] - losses[1]) < 0.0
