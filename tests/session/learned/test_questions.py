"""Questions about a map: the same each time, judged by the forward pass, and what is said of each mistake."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from bpsim.engine.backprop import forward
from bpsim.engine.network import Parameters
from bpsim.session.asking.question import LINE, SIDE
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.learned.plane import Plane
from bpsim.session.learned.questions import LineQuestion, SideQuestion, ask, can_ask, diagnosed, line_of

CIRCLE = load_preset("circle-2-4-1").experiment


def plane_of(experiment: Experiment) -> Plane:
    return Plane.of(experiment, 0, 1, experiment.x[0])


def lines(*of_neurons: tuple[float, float, float]) -> Parameters:
    """CIRCLE's with these (weight, weight, bias) of the neurons of layer 1."""
    network, flat = CIRCLE.network, CIRCLE.parameters.flat.copy()
    columns = np.array(of_neurons).T
    flat[network.weights_of(1)], flat[network.biases_of(1)] = columns[:2].ravel(), columns[2]
    return Parameters(network, flat)


@pytest.mark.parametrize(
    ("neuron", "said"),
    [(1, "does not cross"), (2, "point along this line"), (3, "puts it elsewhere")],
)
def test_each_wrong_line_is_told_why(neuron: int, said: str) -> None:
    parameters = lines((1.0, 0.0, 0.0), (1.0, 0.1, 50.0), (0.0, 1.0, 0.2), (2.0, 0.1, 0.5))
    plane = plane_of(CIRCLE)
    question = ask(LINE, CIRCLE, parameters, plane, 0)
    assert isinstance(question, LineQuestion)
    assert question.right == 0
    assert question.choices == (0, 1, 2, 3)
    assert line_of(1, parameters, plane) == ()
    assert said in diagnosed(neuron, question, CIRCLE, parameters, plane).template


def test_another_direction_is_told_with_its_weights() -> None:
    parameters, plane = lines((1.0, 0.0, 0.0), (1.0, 1.0, 0.0), (1.0, 1.0, 0.1), (1.0, 1.0, 0.2)), plane_of(CIRCLE)
    question = ask(LINE, CIRCLE, parameters, plane, 0)
    assert question is not None
    message = diagnosed(1, question, CIRCLE, parameters, plane)
    assert "another direction" in message.template
    assert (message.arguments["across"], message.arguments["up"]) == (1.0, 1.0)


@pytest.mark.parametrize("preset", ["circle-2-4-1", "three-clouds-2-6-3", "iris-4-6-3", "hiring"])
def test_the_side_is_that_of_the_forward_pass(preset: str) -> None:
    experiment = load_preset(preset).experiment
    plane, kinds = plane_of(experiment), set()
    for number in range(12):
        question, again = (ask(SIDE, experiment, experiment.parameters, plane, number) for _ in range(2))
        assert isinstance(question, SideQuestion)
        assert isinstance(again, SideQuestion)
        assert np.array_equal(question.inputs, again.inputs), "the same each time"
        output = forward(experiment.parameters, question.inputs[None]).output[0]
        threshold = 0.5 if experiment.decision is None else experiment.decision.threshold
        assert question.right == (int(output[0] >= threshold) if len(output) == 1 else int(output.argmax()))
        for wrong in set(range(len(question.choices))) - {question.right}:
            kinds.add(diagnosed(wrong, question, experiment, experiment.parameters, plane).template)
    assert kinds


def test_points_of_small_axes_are_apart_as_well() -> None:
    """Two places are none where all inputs are below 0.005: every point was the middle."""
    small = replace(CIRCLE, x=CIRCLE.x * 0.001, test=None, part=None)
    plane, asked = plane_of(small), set()
    parameters = lines((1000.0, 0.0, 0.0), (0.0, 1000.0, 0.0), (1000.0, 1000.0, 0.1), (1.0, 1.0, 0.2))
    for number in range(6):
        question = ask(SIDE, small, parameters, plane, number)
        if question is not None:
            assert isinstance(question, SideQuestion)
            asked.add(tuple(question.inputs.tolist()))
    assert len(asked) > 3


def test_where_a_network_diverged_there_is_nothing_to_ask() -> None:
    flat = np.full_like(CIRCLE.parameters.flat, np.nan)
    for kind in (SIDE, LINE):
        assert ask(kind, CIRCLE, Parameters(CIRCLE.network, flat), plane_of(CIRCLE), 0) is None


def test_one_input_has_no_map() -> None:
    assert not any(can_ask(kind, load_preset("sine-1-8-1").experiment) for kind in (SIDE, LINE))
