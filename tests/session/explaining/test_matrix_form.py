"""The matrix form: its numbers are the trace's, and follow from each other by the rule that stands there."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES, Loss
from bpsim.engine.network import FloatArray, Parameters
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.inspection import NOT_YET
from bpsim.session.explaining.matrices.matrix import SLOPE_OF_LOSS, Item, Matrix, MatrixEquation, MatrixForm
from bpsim.session.explaining.matrices.matrix_form import matrix_form
from bpsim.session.explaining.writing.equation import Expression, Fraction, Number, Symbol, evaluate
from bpsim.session.explaining.writing.explanation_parts import RIGHT_RULES
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity, Revealed
from tests.session.moments import experiment_of, experiments, frames, moment_of, profiles


def form_at(
    experiment: Experiment, quantity: Quantity, layer: int | None = None, node: int | None = None, row: int = 0,
    profile: str = "standard",
) -> MatrixForm:  # fmt: skip
    sequence = frames(experiment)
    position = sequence.position(quantity, layer, node)
    assert position is not None
    return matrix_form(moment_of(experiment, row, profile), Revealed(sequence, position))


def computed(equation: MatrixEquation, loss: Loss = LOSSES["half"]) -> FloatArray:
    """The right side, read from left to right as it stands: products bind closer than sums."""
    total: FloatArray | None = None
    sign, product, is_hadamard, function = 1.0, None, False, None

    def flush() -> None:
        nonlocal total, product, sign
        if product is not None:
            total = sign * product if total is None else total + sign * product
        product, sign = None, 1.0

    for place, item in enumerate(equation.items):
        if isinstance(item, Matrix):
            value = item.values
        elif item == "1ᵀ":
            value = np.ones((1, _matrix(equation.items[place + 1]).shape[0]))
        elif item == "1":
            value = np.ones((_matrix(equation.items[place - 1]).shape[1], 1))
        elif item in ("+", "−"):
            flush()
            sign = -1.0 if item == "−" else 1.0
            continue
        elif item == "∘":
            is_hadamard = True
            continue
        elif item in ("(", ")"):
            if item == "(" and isinstance(product, float):  # a factor before a difference of two matrices
                first, second = _matrix(equation.items[place + 1]), _matrix(equation.items[place + 3])
                return product * (first.values - second.values)
            continue
        elif isinstance(item, str):
            function = item
            continue
        else:
            value = evaluate(item)
        if product is None:
            product = value
        elif is_hadamard or isinstance(product, float):
            product, is_hadamard = product * value, False
        else:
            product = product @ value
    flush()
    assert total is not None
    if function == SLOPE_OF_LOSS:
        return loss.slope(total, np.zeros_like(total), len(total))
    return total if function is None else _applied(function, total, equation)


def _applied(function: str, z: FloatArray, equation: MatrixEquation) -> FloatArray:
    turned = equation.left.has_turned
    made = ACTIVATIONS[function].value(z.T if turned else z)
    return made.T if turned else made


def _matrix(item: Item) -> Matrix:
    assert isinstance(item, Matrix)
    return item


@given(experiments(), profiles)
@settings(max_examples=80, deadline=None)
def test_the_right_side_gives_the_left(experiment: Experiment, profile: str) -> None:
    moment, sequence = moment_of(experiment, profile=profile), frames(experiment)
    for index in range(len(sequence)):
        for equation in matrix_form(moment, Revealed(sequence, index)).equations:
            if equation.items:
                loss = LOSSES[experiment.settings.loss]
                assert computed(equation, loss) == pytest.approx(equation.left.values, rel=1e-8, abs=1e-11), (
                    equation.left.name
                )


@given(experiments())
@settings(max_examples=40, deadline=None)
def test_the_left_side_is_the_traces(experiment: Experiment) -> None:
    moment, sequence = moment_of(experiment), frames(experiment)
    trace = moment.trace
    arrays = {Quantity.Z: trace.z, Quantity.A: trace.a, Quantity.DA: trace.da, Quantity.DELTA: trace.delta,
              Quantity.DERIVATIVE: trace.derivative}  # fmt: skip
    for index, frame in enumerate(sequence):
        left = matrix_form(moment, Revealed(sequence, index)).equations[0].left
        if frame.quantity in arrays:
            assert np.array_equal(left.values, arrays[frame.quantity][frame.layer or 0])
        if frame.quantity is Quantity.GRADIENT:
            assert np.array_equal(left.values, trace.gradient.w[frame.layer or 0])
        if frame.quantity is Quantity.UPDATE:
            assert np.array_equal(left.values, trace.after.w[frame.layer or 0])


@given(experiments(), profiles)
@settings(max_examples=40, deadline=None)
def test_what_is_to_come_is_a_dash(experiment: Experiment, profile: str) -> None:
    """A column (in columns notation a row) is a dash exactly where its frame is still to come."""
    moment, sequence = moment_of(experiment, profile=profile), frames(experiment)
    for index, frame in enumerate(sequence):
        if frame.quantity not in (Quantity.Z, Quantity.A, Quantity.DA, Quantity.DELTA):
            continue
        revealed = Revealed(sequence, index)
        left = matrix_form(moment, revealed).equations[0].left
        for row, column in np.ndindex(left.shape):
            node = row if left.has_turned else column
            is_open = revealed.shows(frame.quantity, frame.layer, node)
            assert (left.text(row, column) == NOT_YET) == (not is_open)


def test_shapes_of_hiring_four() -> None:
    experiment = load_preset("hiring-four").experiment
    (z,) = form_at(experiment, Quantity.Z, 1, 0).equations
    assert [m.shape for m in (z.left, *z.items) if isinstance(m, Matrix)] == [(4, 2), (4, 2), (2, 2), (1, 2)]
    weights, biases = form_at(experiment, Quantity.GRADIENT, 1, 0).equations
    assert [m.shape for m in weights.items if isinstance(m, Matrix)] == [(2, 4), (4, 2)]
    assert isinstance(weights.items[0], Fraction)
    assert biases.items[1] == "1ᵀ"


def test_the_current_node_and_sample_are_marked() -> None:
    experiment = load_preset("hiring-four").experiment
    delta, da = form_at(experiment, Quantity.DELTA, 1, 1, row=2).equations
    assert (delta.left.row, delta.left.column) == (2, 1)
    behind, weights = (_matrix(item) for item in da.items)
    assert (behind.row, behind.column) == (2, None)
    assert weights.is_transposed
    assert weights.column == 1


def test_columns_turn_everything() -> None:
    experiment = load_preset("hiring-four").experiment
    (z,) = form_at(experiment, Quantity.Z, 1, 1, row=2, profile="nielsen").equations
    weights, inputs = _matrix(z.items[0]), _matrix(z.items[1])
    assert (z.left.shape, weights.shape, inputs.shape) == ((2, 4), (2, 2), (2, 4))
    assert not weights.is_transposed
    assert (z.left.row, z.left.column) == (1, 2)


def test_frozen_parameters_are_said_to_stay() -> None:
    experiment = experiment_of((2, 2), ("sigmoid",), 1, 1, frozen=("w[1][0,0]",))
    form = form_at(experiment, Quantity.UPDATE, 1)
    assert form.hints
    assert not form.equations[0].adds_up
    assert form.equations[1].adds_up


def test_numbers_before_a_matrix_are_values() -> None:
    update = form_at(load_preset("hiring").experiment, Quantity.UPDATE, 1).equations[0]
    eta = next(item for item in update.items if isinstance(item, (Symbol, Number)))
    expression: Expression = eta
    assert evaluate(expression) == 0.1


def test_a_rule_that_does_not_hold_is_not_said_to() -> None:
    right = load_preset("hiring").experiment
    wrong = replace(right, settings=right.settings.changed("mistake", "sign"))
    assert form_at(right, Quantity.DA, 3, 0).equations[0].holds
    form = form_at(wrong, Quantity.DA, 3, 0)
    assert not form.equations[0].holds
    assert RIGHT_RULES in form.hints


def test_a_muted_neuron_answers_0() -> None:
    experiment = experiment_of((2, 3, 1), ("sigmoid", "sigmoid"), 2, 1)
    network = replace(experiment.network, muted=((1, 1),))
    muted = replace(experiment, parameters=Parameters(network, experiment.parameters.flat))
    form = form_at(muted, Quantity.A, 1, 2)
    assert form.equations[0].holds
    assert np.all(form.equations[0].left.values[:, 1] == 0.0)
    assert form.hints
