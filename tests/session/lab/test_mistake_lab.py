"""The mistake lab: which mistakes show, riddles, evidence, files, and explanations of wrong programs."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine import mistakes
from bpsim.engine.mistakes.names import MISTAKES, is_riddle, mistake_behind, riddle
from bpsim.engine.mistakes.table import program_of
from bpsim.engine.problems import BadValue
from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State, Training
from bpsim.session.edits import with_parameter
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.explain import OLD_WEIGHTS, explain
from bpsim.session.explaining.explain_mistakes import SPILLED, WRONG
from bpsim.session.explaining.writing.equation import Equation, evaluate
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import contents_of, legs_of
from bpsim.session.frames import Frame, Quantity, frames_of
from bpsim.session.lab.mistake_lab import evidence, new_riddle, shows, with_mistake
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from bpsim.session.words.text import Text
from tests.engine.cases import trainings

NOT_IN_ONE_SAMPLE = ("bias-mean", "stale-batch")


def preset(name: str) -> Experiment:
    return load_preset(name).experiment


def riddle_of(mistake: str) -> str:
    return next(name for name in map(riddle, itertools.count()) if mistake_behind(name) == mistake)


def test_every_mistake_has_its_words() -> None:
    for mistake in MISTAKES:
        program = program_of(mistake)
        assert all((program.name, program.look, program.why))
        assert program.wrong != program.right


def test_every_mistake_is_a_file_and_a_name_in_the_list() -> None:
    files = {path.stem for path in Path(mistakes.__file__).parent.glob("*.py")}
    assert files - {"__init__", "names", "program", "table"} == {mistake.replace("-", "_") for mistake in MISTAKES}


def test_which_mistakes_show_where() -> None:
    hiring = preset("hiring")
    assert [name for name in MISTAKES if not shows(hiring, name)] == list(NOT_IN_ONE_SAMPLE)
    four = replace(preset("hiring-four"), settings=preset("hiring-four").settings.changed("batch_size", 3))
    assert all(shows(four, name) for name in MISTAKES)
    xor = preset("xor")  # a single output: every hidden neuron has one path only
    assert not shows(xor, "one-path")
    twins = with_mistake(hiring, "equal-weights")
    equal = replace(hiring, parameters=twins.start_parameters)
    assert not shows(equal, "equal-weights")
    assert shows(with_mistake(hiring, "sign"), "one-path")  # whatever is on now


@settings(max_examples=80, deadline=None)
@given(case=trainings(), mistake=st.sampled_from(MISTAKES[:7]))
def test_a_mistake_that_does_not_show_changes_nothing(case: tuple[Training, State], mistake: str) -> None:
    training, state = case
    names = tuple(tuple(Text.same("n") for _ in range(size)) for size in training.network.layers)
    samples = tuple(Text.same("s") for _ in training.x)
    experiment = Experiment(Text.same(""), state.parameters, training.x, training.t, training.settings, names, samples)
    if not shows(experiment, mistake):
        wrong = with_mistake(experiment, mistake)
        one = trace_update(wrong.training, wrong.start).gradient.flat
        np.testing.assert_array_equal(one, trace_update(training, state).gradient.flat)


@pytest.mark.parametrize("now", ["", "sign", "one-path"])
def test_a_riddle_is_one_that_shows_and_is_not_on_already(now: str) -> None:
    experiment = with_mistake(preset("hiring"), now)
    numbers = itertools.count()
    names = [new_riddle(experiment, lambda n: next(numbers) % n) for _ in range(100)]
    behind = {mistake_behind(name) for name in names}
    assert all(map(is_riddle, names))
    assert behind == {name for name in MISTAKES if name != now and name not in NOT_IN_ONE_SAMPLE}


def test_evidence_against_a_guess() -> None:
    experiment = with_mistake(preset("hiring"), riddle_of("one-path"))
    found = evidence(experiment.training, experiment.start, "sign")
    assert (found.guessed, found.found, found.total) == (15, 3, 15)  # one of the weights behind is 0
    right = evidence(with_mistake(experiment, "").training, experiment.start, "sign")
    assert right.found == 0
    assert found.expected * found.actual < 0.0
    assert found.place is not None
    assert found.place.name == "b[3][0]"
    same = evidence(experiment.training, experiment.start, "one-path")
    assert (same.place, same.guessed, same.found) == (None, 3, 3)


# Files and runs


def test_a_mistake_is_kept_in_the_file_beside_the_training() -> None:
    contents = load_preset("mistake-bias-mean")
    text = dumps(contents)
    assert '  "mistake": "bias-mean"' in text
    assert loads(text).experiment.mistake == "bias-mean"
    assert "mistake" not in dumps(load_preset("paths-3-3-2"))
    hidden = replace(contents, experiment=with_mistake(contents.experiment, "find-12"))
    assert loads(dumps(hidden)).experiment.mistake == "find-12"


@pytest.mark.parametrize("value", ['"signs"', "3", '["sign"]', "true"])
def test_a_bad_mistake_in_a_file_is_named(value: str) -> None:
    text = dumps(load_preset("mistake-sign")).replace('"mistake": "sign"', f'"mistake": {value}')
    with pytest.raises(BadValue) as caught:
        loads(text)
    assert caught.value.where == "mistake"


def test_a_mistake_among_the_training_settings_of_a_file_is_refused() -> None:
    text = dumps(load_preset("hiring")).replace('"loss": "half"', '"loss": "half", "mistake": "sign"')
    with pytest.raises(BadValue) as caught:
        loads(text)
    assert caught.value.where == "training.mistake"


def test_a_leg_keeps_the_mistake_it_was_made_with() -> None:
    experiment = preset("mistake-sign")
    run = Run.begin(experiment)
    run.ensure(4)
    right = with_mistake(experiment, "")
    forked = run.fork(4, settings=right.settings)
    forked.ensure(6)
    saved = loads(dumps(contents_of(right, forked, Cursor(5, 0))))
    assert [leg.training.settings.mistake for leg in legs_of(saved)] == ["sign", ""]
    assert legs_of(saved)[0].path == "reference"
    bad = dumps(saved).replace('"mistake": "sign"', '"mistake": "sin"')
    with pytest.raises(BadValue) as caught:
        loads(bad)
    assert caught.value.where == "run.legs[0].mistake"


def test_a_solved_riddle_changes_no_number() -> None:
    experiment = with_mistake(preset("hiring"), riddle_of("sign"))
    run = Run.begin(experiment)
    run.ensure(10)
    named = run.with_mistake_named("sign")
    assert named.training_at(3).settings.mistake == "sign"
    assert run.training_at(3).settings.mistake == experiment.mistake
    assert named.head == 10
    np.testing.assert_array_equal(named.state(10).parameters.flat, run.state(10).parameters.flat)
    np.testing.assert_array_equal(named.full_losses(0, 10, 50).y, run.full_losses(0, 10, 50).y)
    assert named.ensure(12)


def test_equal_weights_are_the_runs_start_not_the_experiments() -> None:
    experiment = with_mistake(preset("hiring"), "equal-weights")
    assert set(experiment.start.parameters.flat.tolist()) == {0.5}
    assert with_mistake(experiment, "").start.parameters == preset("hiring").parameters
    with pytest.raises(BadValue) as caught:
        with_parameter(experiment, next(iter(experiment.network.places())), 0.3)
    assert "start equal" in str(caught.value)


# Explanations


def equations(experiment: Experiment, quantity: Quantity, mistake: str | None = None) -> list[tuple[Frame, Equation]]:
    chosen = experiment.settings if mistake is None else experiment.settings.changed("mistake", mistake)
    run = Run.begin(experiment)
    run.ensure(2)
    trace = run.trace(1)
    found = []
    for frame in frames_of(experiment.network, experiment.settings.loss, "last"):
        if frame.quantity is quantity:
            main = explain(trace, frame, 0, chosen).main
            assert main is not None
            found.append((frame, main))
    return found


def adds_up(equation: Equation) -> bool:
    value = equation.result.value
    return abs(evaluate(equation.rule) - value) <= 1e-9 * max(1.0, abs(value))


WHERE = {
    "sign": Quantity.DA,
    "missing-derivative": Quantity.DELTA,
    "wrong-derivative": Quantity.DERIVATIVE,
    "derivative-of-activation": Quantity.DERIVATIVE,
    "updated-weights": Quantity.DA,
    "bias-mean": Quantity.GRADIENT,
    "one-path": Quantity.DA,
}


@pytest.mark.parametrize("mistake", WHERE)
@pytest.mark.parametrize("base", ["general-3-3-2", "paths-3-3-2"])
def test_a_wrong_programs_formula_gives_its_numbers(base: str, mistake: str) -> None:
    experiment = with_mistake(preset(base), mistake)
    for quantity in (Quantity.DA, Quantity.DERIVATIVE, Quantity.DELTA, Quantity.GRADIENT):
        for frame, equation in equations(experiment, quantity):
            assert adds_up(equation), (frame, equation)


@pytest.mark.parametrize("mistake", WHERE)
def test_the_formula_of_a_riddle_is_the_right_one_and_does_not_add_up(mistake: str) -> None:
    experiment = with_mistake(preset("general-3-3-2"), mistake)
    shown = equations(experiment, WHERE[mistake], riddle_of(mistake))
    right = equations(with_mistake(experiment, ""), WHERE[mistake])
    assert not all(adds_up(equation) for _, equation in shown)
    kinds = [type(equation.rule) for _, equation in right]
    assert [type(equation.rule) for _, equation in shown] == kinds


def test_a_wrong_formula_says_that_it_is() -> None:
    experiment = with_mistake(preset("general-3-3-2"), "updated-weights")
    trace = Run.begin(experiment).trace(0)
    hidden = next(
        f for f in frames_of(experiment.network, "half", "last") if f.quantity is Quantity.DA and f.layer == 1
    )
    said = explain(trace, hidden, 0, experiment.settings).hints
    assert said == (WRONG,)
    assert explain(trace, hidden, 0, experiment.settings.changed("mistake", "find-3")).hints == (OLD_WEIGHTS,)


def test_a_spilled_gradient_is_pointed_out() -> None:
    experiment = preset("mistake-stale-batch")
    run = Run.begin(experiment)
    run.ensure(1)
    frame = next(f for f in frames_of(experiment.network, "half", "last") if f.quantity is Quantity.GRADIENT)
    assert SPILLED not in explain(run.trace(0), frame, 0, experiment.settings).hints
    assert SPILLED in explain(run.trace(1), frame, 0, experiment.settings).hints


def test_contents_without_a_mistake_stay_as_they_were() -> None:
    contents = load_preset("mazur-2-2-2")
    assert contents.experiment.mistake == ""
    assert isinstance(contents, FileContents)
    assert contents.experiment.start_parameters is contents.experiment.parameters


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("mistake", WHERE)
def test_a_wrong_formula_gives_its_numbers_in_every_notation(mistake: str, profile: str) -> None:
    experiment = with_mistake(preset("general-3-3-2"), mistake)
    trace = Run.begin(experiment).trace(0)
    for frame in frames_of(experiment.network, experiment.settings.loss, "last"):
        if frame.quantity in (Quantity.DA, Quantity.DERIVATIVE, Quantity.DELTA, Quantity.GRADIENT):
            shown = explain(trace, frame, 0, experiment.settings, PROFILES[profile])
            for equation in (shown.main, *shown.auxiliary):
                assert equation is not None
                assert adds_up(equation), (frame, equation)
