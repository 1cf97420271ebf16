"""The narrator's numbers, checked for each kind of frame against formulas of their own."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from bpsim.session import narrator
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.explanation_parts import Message, NodeRef
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Frame, Phase, Quantity
from bpsim.session.narrator import narrate, told
from bpsim.session.words.number_format import shown_value
from tests.session.moments import experiment_of, experiments, frames, moment_of, profiles


def said(preset: str, quantity: Quantity, layer: int | None = None, node: int | None = None, row: int = 0) -> str:
    experiment = load_preset(preset).experiment
    frame = Frame(Phase.INPUT, quantity, layer, node)
    profile = PROFILES["standard"]
    message = narrate(moment_of(experiment, row), frame, experiment)
    return told(message, experiment, Script(profile, experiment.network.depth))


def number(message: Message, name: str) -> float:
    return shown_value(str(message.arguments[name]))


def sigmoid(z: float) -> float:
    return 1.0 / (1.0 + math.exp(-z))


def test_inputs() -> None:
    assert said("hiring", Quantity.INPUTS) == "Zhang San comes in: Grades 1, Practice 0.1."
    assert said("hiring-four", Quantity.INPUTS, row=1) == (
        "Li Si comes in, 2 of 4 in this batch: Grades 0.1, Practice 1."
    )


def test_who_raised_the_weighted_sum() -> None:
    # z of section chief 1: 1 * 0.8 + 0.1 * 0.2 - 1 = -0.18
    assert said("hiring", Quantity.Z, 1, 0) == "Grades raised Section chief 1 · IQ the most, by 0.80: z₁⁽¹⁾ = −0.1800."


def test_an_answer_is_a_decision_at_the_output() -> None:
    assert said("hiring", Quantity.A, 1, 0) == f"Section chief 1 · IQ answers {sigmoid(-0.18):.4f}."
    assert said("hiring", Quantity.A, 3, 0) == "President · Hire answers 0.5111: hired."


def test_loss() -> None:
    assert said("hiring", Quantity.LOSS) == (
        f"President · Hire answered 0.5111, 0.4889 below the target 1: the loss is {0.5 * 0.4889217**2:.4f}."
    )


def test_backwards() -> None:
    assert said("hiring", Quantity.DA, 3, 0) == (
        "If President · Hire answered more, the loss would fall, by 0.4889 a unit."
    )
    # delta of the president -0.1222 times the old weight 0.5
    assert said("hiring", Quantity.DA, 2, 0) == "President · Hire passes −0.0611 back to Director 1 · Ability."
    assert said("hiring", Quantity.DERIVATIVE, 2, 0) == (
        f"Here the curve of Director 1 · Ability has the slope {0.65657 * (1 - 0.65657):.4f}."
    )
    assert said("hiring", Quantity.DELTA, 2, 0) == (
        "A larger weighted sum of Director 1 · Ability would lower the loss: δ₁⁽²⁾ = −0.0138."
    )


def test_check() -> None:
    text = said("hiring", Quantity.CHECK)
    assert text.startswith("The update lowered the loss by ")


@given(experiments(), profiles)
@settings(max_examples=60, deadline=None)
def test_every_frame_of_every_network_has_a_sentence(experiment: Experiment, profile: str) -> None:
    moment = moment_of(experiment, profile=profile)
    script = Script(PROFILES[profile], experiment.network.depth)
    for frame in frames(experiment):
        for language in ("en", "zh", "de"):
            text = told(narrate(moment, frame, experiment), experiment, script, language)
            assert text
            assert "{" not in text
            assert "%" not in text


@given(experiments())
@settings(max_examples=60, deadline=None)
def test_contributions_are_the_largest_and_the_smallest_term(experiment: Experiment) -> None:
    moment = moment_of(experiment)
    trace = moment.trace
    for frame in frames(experiment):
        if frame.quantity is not Quantity.Z or frame.layer is None or frame.node is None:
            continue
        message = narrate(moment, frame, experiment)
        terms = [
            float(trace.a[frame.layer - 1][0, i]) * float(trace.before.w[frame.layer][i, frame.node])
            for i in range(experiment.network.layers[frame.layer - 1])
        ]
        up, down = message.arguments.get("up"), message.arguments.get("down")
        assert isinstance(up, NodeRef) == (max(terms) > 0.0)
        if isinstance(up, NodeRef):
            assert terms[up.node] == max(terms)
            assert number(message, "raised") == pytest.approx(max(terms), rel=6e-3, abs=6e-5)
        assert isinstance(down, NodeRef) == (min(terms) < 0.0)
        if isinstance(down, NodeRef):
            assert terms[down.node] == min(terms)
            assert number(message, "lowered") == pytest.approx(-min(terms), rel=6e-3, abs=6e-5)


@given(experiments())
@settings(max_examples=60, deadline=None)
def test_backward_and_update_say_the_signs_that_finite_steps_have(experiment: Experiment) -> None:
    moment = moment_of(experiment)
    trace, network = moment.trace, experiment.network
    for frame in frames(experiment):
        message = narrate(moment, frame, experiment)
        layer, node = frame.layer or 0, frame.node or 0
        if frame.quantity is Quantity.DELTA:
            delta = float(trace.delta[layer][0, node])
            expected = {-1.0: narrator.DELTA_LOWERS, 1.0: narrator.DELTA_RAISES, 0.0: narrator.DELTA_NONE}
            assert message.template == expected[float(np.sign(delta))]
        if frame.quantity is Quantity.DA and layer < network.depth:
            shares = [
                float(trace.delta[layer + 1][0, k]) * float(trace.before.w[layer + 1][node, k])
                for k in range(network.layers[layer + 1])
            ]
            largest = max(shares, key=abs)
            assert number(message, "share") == pytest.approx(largest, rel=6e-3, abs=6e-5)
        if frame.quantity is Quantity.GRADIENT:
            column = [float(trace.gradient.w[layer][i, node]) for i in range(network.layers[layer - 1])]
            if message.template != narrator.GRADIENT_NONE:
                assert number(message, "gradient") == pytest.approx(max(column, key=abs), rel=6e-3, abs=6e-5)
        if frame.quantity is Quantity.UPDATE and "change" in message.arguments:
            weights = np.abs(trace.after.w[layer] - trace.before.w[layer]).max()
            biases = np.abs(trace.after.b[layer] - trace.before.b[layer]).max()
            assert number(message, "change") == pytest.approx(max(weights, biases), rel=6e-3, abs=6e-5)
        if frame.quantity is Quantity.CHECK and "change" in message.arguments:
            change = trace.loss_after - trace.loss
            assert number(message, "change") == pytest.approx(abs(change), rel=6e-3, abs=6e-5)
            assert (message.template == narrator.CHECK_FELL) == (change < 0.0)


def test_a_threshold_is_called_one() -> None:
    experiment = experiment_of((1, 1), ("identity",), 1, 3, learning_rate=0.5)
    moment = moment_of(experiment, profile="zhou")
    standard = narrate(moment_of(experiment), Frame(Phase.UPDATE, Quantity.UPDATE, 1), experiment)
    message = narrate(moment, Frame(Phase.UPDATE, Quantity.UPDATE, 1), experiment)
    opposite = {
        narrator.UPDATE_BIAS_RAISED: narrator.UPDATE_THRESHOLD_LOWERED,
        narrator.UPDATE_BIAS_LOWERED: narrator.UPDATE_THRESHOLD_RAISED,
    }
    assert message.template == opposite[standard.template]
    assert number(message, "new") == -number(standard, "new")


def test_everything_frozen_and_diverged() -> None:
    frozen = experiment_of((1, 1), ("identity",), 1, 3, train_biases=False, frozen=("w[1][0,0]",))
    frame = Frame(Phase.UPDATE, Quantity.UPDATE, 1)
    assert narrate(moment_of(frozen), frame, frozen).template == narrator.UPDATE_FROZEN
    wild = experiment_of((2, 2), ("identity",), 1, 3, learning_rate=1e300)
    assert narrate(moment_of(wild, update=2), frame, wild).template == narrator.DIVERGED


def test_a_blank_is_asked_for() -> None:
    experiment = experiment_of((2, 1), ("identity",), 2, 3)
    x = experiment.x.copy()
    x[1, 0] = math.nan
    blank = replace(experiment, x=x)
    message = narrate(moment_of(blank), Frame(Phase.LOSS, Quantity.LOSS), blank)
    assert told(message, blank, Script()) == "A value of Sample 2 is still blank."
