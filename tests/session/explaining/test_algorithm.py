"""The pseudo-code: every frame has its step, the steps stand in the frames' order, and it is this run's algorithm."""

from dataclasses import replace

from hypothesis import given, settings

from bpsim.session.experiment import Experiment
from bpsim.session.explaining.algorithm import Step, algorithm, step_id
from bpsim.session.explaining.writing.equation import Equation
from bpsim.session.explaining.writing.explanation_parts import Message
from bpsim.session.explaining.writing.renaming import names_in
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity
from tests.session.moments import experiment_of, experiments, frames, moment_of, profiles


def steps_of(experiment: Experiment, profile: str = "standard") -> tuple[Step, ...]:
    return algorithm(moment_of(experiment, profile=profile), frames(experiment))


def ids(experiment: Experiment) -> list[str]:
    return [step.id for step in steps_of(experiment)]


@given(experiments(), profiles)
@settings(max_examples=60, deadline=None)
def test_every_frame_belongs_to_exactly_one_step(experiment: Experiment, profile: str) -> None:
    moment, sequence = moment_of(experiment, profile=profile), frames(experiment)
    steps = [step for step in algorithm(moment, sequence) if not step.id.startswith("for.")]
    assert sorted(index for step in steps for index in step.frames) == list(range(len(sequence)))
    for step in steps:
        assert all(step_id(sequence[index], moment) == step.id for index in step.frames)


@given(experiments())
@settings(max_examples=40, deadline=None)
def test_a_loops_head_stands_for_all_inside(experiment: Experiment) -> None:
    steps = steps_of(experiment)
    for place, head in enumerate(steps):
        if head.id.startswith("for."):
            inside = []
            for step in steps[place + 1 :]:
                if step.depth == 0:
                    break
                inside += step.frames
            assert head.frames == tuple(sorted(inside))


def test_the_hiring_network() -> None:
    assert ids(load_preset("hiring").experiment) == [
        "inputs", "for.z", "z", "a.sigmoid", "loss",
        "for.da.output", "da.output", "da", "derivative.sigmoid", "delta",
        "for.gradient", "gradient", "for.update", "update", "check",
    ]  # fmt: skip


def test_gradients_with_the_deltas_stand_in_the_loop_of_the_deltas() -> None:
    experiment = replace(load_preset("hiring").experiment, gradient_order="with-deltas")
    found = ids(experiment)
    assert "for.gradient" not in found
    assert found.index("gradient") == found.index("delta") + 1


def test_conditions_say_which_layers() -> None:
    conditions = {step.id: step.condition for step in steps_of(load_preset("hiring").experiment)}
    assert conditions["da.output"] == "l = 3"
    assert conditions["da"] == "l < 3"
    assert conditions["z"] == conditions["delta"] == ""
    mixed = experiment_of((2, 3, 3, 2), ("relu", "tanh", "relu"), 2, 1)
    assert {step.id: step.condition for step in steps_of(mixed)}["a.relu"] == "l = 1, 3"


def test_cross_entropy_takes_delta_at_once() -> None:
    experiment = experiment_of((2, 3, 3), ("tanh", "softmax"), 2, 1, loss="cce")
    found = ids(experiment)
    assert "da.output" not in found
    assert "delta.error" in found


def test_the_update_is_the_optimizers() -> None:
    def kinds(optimizer: str) -> set[str]:
        rows = steps_of(experiment_of((2, 2), ("sigmoid",), 1, 1, optimizer=optimizer))[-2].rows
        return {name.kind for row in rows if isinstance(row, Equation) for name in names_in(row.rule)}

    assert {"memory_m_hat", "memory_s_hat", "beta", "eta", "epsilon"} <= kinds("adam")
    assert "mu" in kinds("momentum")
    assert kinds("sgd") == {"w", "b", "eta", "grad_w", "grad_b"}


def test_biases_that_stay_are_not_updated() -> None:
    experiment = experiment_of((2, 2), ("sigmoid",), 1, 1, train_biases=False)
    update = steps_of(experiment)[-2]
    assert [type(row) for row in update.rows] == [Equation, Message]


def test_no_number_of_a_neuron_is_left_in_a_loop() -> None:
    for step in steps_of(load_preset("general-3-3-2").experiment):
        for row in step.rows if step.depth else ():
            if isinstance(row, Equation):
                assert all(isinstance(index, str) for name in names_in(row.rule) for index in name.indices), row


def test_the_first_frame_of_a_step() -> None:
    experiment = load_preset("hiring").experiment
    by_id = {step.id: step for step in steps_of(experiment)}
    sequence = frames(experiment)
    assert by_id["delta"].frames[0] == sequence.position(Quantity.DELTA, 3, 0)
    assert by_id["for.da.output"].frames[0] == sequence.position(Quantity.DA, 3, 0)
