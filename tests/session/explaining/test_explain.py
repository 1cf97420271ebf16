"""Explanations: every rule gives the value the engine computed, for every frame of many networks."""

from collections.abc import Iterator

import numpy as np
import pytest

from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace, trace_update
from bpsim.engine.training import State, Training
from bpsim.session.explaining.explain import OLD_WEIGHTS, explain
from bpsim.session.explaining.explain_loss import from_z
from bpsim.session.explaining.writing.equation import (
    Difference,
    Elided,
    Equation,
    Number,
    Product,
    Sum,
    equation,
    evaluate,
    symbol,
)
from bpsim.session.explaining.writing.explanation_parts import Gap
from bpsim.session.explaining.writing.symbols import Name, weight_name
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Frame, Phase, Quantity, frames_of
from bpsim.session.words.number_format import shown_value


def trace_of(layers: tuple[int, ...], activations: tuple[str, ...], samples: int, **settings: object) -> Trace:
    network = NetworkSpec(layers, activations)
    rng = np.random.default_rng(3)
    parameters = Parameters(network, rng.normal(0.0, 0.7, network.parameter_count))
    x = rng.normal(0.0, 1.0, (samples, layers[0]))
    t = np.eye(layers[-1])[rng.integers(0, layers[-1], samples)]
    chosen = TrainingSettings(**settings)  # type: ignore[arg-type]
    return trace_update(Training(network, x, t, chosen), State.start(parameters, chosen))


CASES = [
    ((2, 2, 2, 1), ("sigmoid",) * 3, 1, {}),
    ((3, 3, 2), ("sigmoid", "sigmoid"), 2, {"loss": "sse", "weight_reduction": "sum", "bias_reduction": "mean"}),
    ((3, 4, 3), ("tanh", "softmax"), 4, {"loss": "cce"}),
    ((3, 4, 3), ("softmax", "softmax"), 1, {"loss": "half"}),
    ((2, 3, 2), ("relu", "sigmoid"), 3, {"loss": "bce"}),
    ((2, 3, 1), ("leaky_relu", "sigmoid"), 1, {"loss": "bce"}),
    ((9, 8, 8), ("sigmoid", "identity"), 30, {"loss": "mse"}),
    ((2, 2, 1), ("sigmoid", "sigmoid"), 1, {"loss": "mse", "train_biases": False, "frozen": ("w[1][0,1]",)}),
]


def explanations() -> Iterator[tuple[Trace, Frame, list[Equation]]]:
    for layers, activations, samples, given in CASES:
        trace = trace_of(layers, activations, samples, **given)
        settings = TrainingSettings(**given)  # type: ignore[arg-type]
        for frame in frames_of(trace.network, settings.loss, "last"):
            shown = explain(trace, frame, samples - 1, settings)
            yield trace, frame, [*([shown.main] if shown.main else []), *shown.auxiliary]


def test_every_rule_gives_the_engines_value() -> None:
    count = 0
    for _, frame, equations in explanations():
        for one in equations:
            assert evaluate(one.rule) == pytest.approx(one.result.value, rel=1e-9, abs=1e-12), (frame, one)
            count += 1
    assert count > 300


def test_main_results_are_the_traces_values() -> None:
    arrays = {Quantity.Z: "z", Quantity.A: "a", Quantity.DA: "da", Quantity.DELTA: "delta"}
    for trace, frame, equations in explanations():
        if frame.quantity in arrays:
            expected = getattr(trace, arrays[frame.quantity])[frame.layer][len(trace.batch) - 1, frame.node]
            assert equations[0].result.value == expected
        if frame.quantity is Quantity.LOSS:
            assert equations[0].result.value == trace.sample_loss[-1]
            assert equations[-1].result.value == trace.loss


def test_equal_sign_only_where_the_digits_agree() -> None:
    for _, _, equations in explanations():
        for one in equations:
            shown = evaluate(one.rule, as_shown=True)
            result = shown_value(one.result.shown)
            decimals = len(one.result.shown.partition(".")[2].partition("×")[0])
            if "×" not in one.result.shown and one.adds_up:
                assert abs(shown - result) <= 0.50001 * 10.0**-decimals


def test_what_does_not_add_up_says_so() -> None:
    third = symbol(Name("a", 1, (0,)), 1 / 3, "0.33")
    assert not equation(symbol(Name("z", 1, (0,)), 1.0), Product((Number(3), third))).adds_up
    assert equation(symbol(Name("z", 1, (0,)), 0.5), Sum((third, symbol(Name("b", 1, (0,)), 0.17)))).adds_up
    assert not equation(symbol(Name("z", 1, (0,)), float("nan")), Difference(third, third)).adds_up


def test_the_hiring_network_at_the_delta_of_director_1() -> None:
    experiment = load_preset("hiring").experiment
    trace = trace_update(experiment.training, experiment.start)
    shown = explain(trace, Frame(Phase.BACKWARD, Quantity.DELTA, 2, 0), 0, experiment.settings)
    assert shown.main is not None
    assert (shown.main.result.shown, shown.main.adds_up) == ("−0.0138", True)
    da, derivative = shown.auxiliary
    assert da.result.shown == "−0.0611"
    assert derivative.result.shown == "0.2255"
    assert OLD_WEIGHTS in shown.hints
    # the old weight, though the trace knows the new one
    assert isinstance(da.rule, Product)
    assert evaluate(da.rule.factors[1]) == trace.before.w[3][0, 0] != trace.after.w[3][0, 0]


def test_update_shows_old_and_new_and_what_is_frozen() -> None:
    trace = trace_of((2, 2, 1), ("sigmoid", "sigmoid"), 1, train_biases=False, frozen=("w[1][0,1]",))
    settings = TrainingSettings(train_biases=False, frozen=("w[1][0,1]",))
    shown = explain(trace, Frame(Phase.UPDATE, Quantity.UPDATE, 1), 0, settings)
    rows = {row.label: row.cells for row in shown.tables[0].rows}
    assert len(rows) == 6
    assert rows[weight_name(1, 0, 1)][-1] == rows[Name("b", 1, (0,))][-1] == "⊘"
    old, _, new = rows[weight_name(1, 0, 0)]
    assert old != new
    assert len(shown.hints) == 2


def test_batch_gradient_has_a_row_per_sample_the_sum_and_the_mean() -> None:
    trace = trace_of((3, 3, 2), ("sigmoid", "sigmoid"), 2)
    shown = explain(trace, Frame(Phase.GRADIENT, Quantity.GRADIENT, 2, 1), 0, TrainingSettings())
    rows = shown.tables[0].rows
    assert [row.result for row in rows] == [False, False, True, True]
    assert [row.current for row in rows] == [True, False, False, False]
    assert shown_value(rows[-1].cells[0]) == pytest.approx(trace.gradient.w[2][0, 1], abs=1e-4)
    assert len(rows[0].cells) == 4


def test_mixed_reduction_leaves_out_the_mean_that_is_not_taken() -> None:
    given = {"weight_reduction": "sum", "bias_reduction": "mean"}
    trace = trace_of((2, 2), ("sigmoid",), 2, **given)
    shown = explain(trace, Frame(Phase.GRADIENT, Quantity.GRADIENT, 1, 0), 0, TrainingSettings(**given))  # type: ignore[arg-type]
    mean = shown.tables[0].rows[-1]
    assert mean.cells[:2] == ("", "")
    assert mean.cells[2] != ""
    assert shown.hints


def test_long_sums_and_tables_are_cut_but_add_up_to_all() -> None:
    trace = trace_of((9, 8, 8), ("sigmoid", "identity"), 30, loss="mse")
    shown = explain(trace, Frame(Phase.FORWARD, Quantity.Z, 1, 0), 0, TrainingSettings(loss="mse"))
    assert shown.main is not None
    assert isinstance(shown.main.rule, Sum)
    assert [term.count for term in shown.main.rule.terms if isinstance(term, Elided)] == [4]
    update = explain(trace, Frame(Phase.UPDATE, Quantity.UPDATE, 1), 0, TrainingSettings(loss="mse"))
    rows = update.tables[0].rows
    assert len(rows) == 12
    assert [row.label for row in rows if isinstance(row.label, Gap)] == [Gap(69)]


def test_a_diverged_update_is_explained_too() -> None:
    trace = trace_of((2, 2, 1), ("identity", "identity"), 1, learning_rate=1e300)
    settings = TrainingSettings(learning_rate=1e300)
    for frame in frames_of(trace.network, "half", "last"):
        explain(trace, frame, 0, settings)


def loss_shown(activation: str, loss: str, z: float) -> tuple[Equation, bool]:
    """The explained loss of one neuron pair that is right with that z, and whether it is said to come from z."""
    outputs = 2 if loss == "cce" else 1
    network = NetworkSpec((1, outputs), (activation,))
    weights = np.array([z, 0.0, 0.0, 0.0] if outputs == 2 else [z, 0.0])
    t = np.array([[1.0, 0.0][:outputs]])
    settings = TrainingSettings(loss=loss)
    trace = trace_update(
        Training(network, np.ones((1, 1)), t, settings), State.start(Parameters(network, weights), settings)
    )
    frame = next(f for f in frames_of(network, loss, "last") if f.quantity is Quantity.LOSS)
    shown = explain(trace, frame, 0, settings)
    assert shown.main is not None
    return shown.main, from_z(1) in shown.hints


@pytest.mark.parametrize(("activation", "loss"), [("sigmoid", "bce"), ("softmax", "cce")])
@pytest.mark.parametrize(("z", "told"), [(0.3, False), (5.0, False), (-30.0, False), (50.0, True), (-1000.0, True)])
def test_a_loss_that_the_outputs_cannot_give_is_said_to_come_from_z(
    activation: str, loss: str, z: float, told: bool
) -> None:
    """1 - e^-50 is 1 in double precision: -ln 1 is 0, the loss is 1.9e-22; and of e^-1000 nothing is left at all."""
    main, is_told = loss_shown(activation, loss, z)
    assert main.result.value > 0.0
    assert is_told is told
