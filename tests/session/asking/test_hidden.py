"""What is hidden, what is hidden with it, and that nothing of it can be read anywhere in an explanation."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.tracing import Trace, trace_update
from bpsim.session.asking.following import hidden_besides
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS, Question
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.writing.equation import Equation
from bpsim.session.frames import frames_of
from bpsim.session.hidden_value import HIDDEN, HIDDEN_SIGN, is_hidden
from bpsim.session.words.number_format import bracketed, format_number, format_pair, shown_value, signed
from tests.session.cases import experiments, preset


def hiring() -> Trace:
    return trace_of(preset("hiring"))


def trace_of(experiment: Experiment) -> Trace:
    return trace_update(experiment.training, experiment.start)


def covered(values: object) -> list[bool]:
    return [is_hidden(float(value)) for value in np.ravel(np.asarray(values))]


@given(st.floats(-1e9, 1e9))
def test_hidden_stays_hidden_in_every_sum_and_product(value: float) -> None:
    hidden = np.array([HIDDEN, value])
    results = (
        hidden[0] + value,
        value - hidden[0],
        value * hidden[0],
        -hidden[0],
        abs(hidden[0]),
        hidden.sum(),
        hidden @ hidden,
        hidden[0] ** 2,
    )
    assert all(is_hidden(float(result)) for result in results)
    assert not any(map(is_hidden, (value, float("nan"), float("inf"))))


def test_hidden_is_written_as_a_question_mark() -> None:
    assert {format_number(HIDDEN), signed(HIDDEN), bracketed(HIDDEN), *format_pair(HIDDEN, 0.5)[:1]} == {HIDDEN_SIGN}
    assert format_pair(0.5, HIDDEN) == ("0.50", "?")
    assert is_hidden(shown_value("?"))
    assert format_number(float("nan")) == "NaN"


def test_nothing_chosen_hides_nothing() -> None:
    trace = hiring()
    assert Hidden().masked(trace) is trace


@pytest.mark.parametrize(
    ("kind", "hides", "shows"),
    [
        ("z", ("z", "z_after"), ("a", "delta", "gradient", "after", "da", "loss")),
        ("a", ("a", "derivative", "delta", "gradient", "after", "z_after", "a_after", "loss"), ("z", "before", "x", "t")),
        ("delta", ("delta", "da", "gradient", "after", "memory_after"), ("z", "a", "derivative", "loss")),
        ("gradient", ("gradient", "step_gradient", "after"), ("z", "a", "delta", "da")),
        ("new", ("after",), ("z", "a", "delta", "gradient", "before", "z_after", "a_after")),
    ],
)  # fmt: skip
def test_what_is_hidden_with_a_kind(kind: str, hides: tuple[str, ...], shows: tuple[str, ...]) -> None:
    masked = Hidden.of([kind]).masked(hiring())
    for name in hides:
        assert all(all_covered(masked, name)), name
    for name in shows:
        assert not any(all_covered(masked, name)), name


def all_covered(trace: Trace, name: str) -> list[bool]:
    value = getattr(trace, name)
    if hasattr(value, "flat") and hasattr(value, "network"):
        return covered(value.flat)
    if hasattr(value, "layers"):
        return [flag for layer in value.layers if layer > 0 for flag in covered(value[layer])]
    return covered(value)


def test_a_linear_output_would_be_z_itself() -> None:
    experiment = preset("hiring")
    linear = replace(
        experiment,
        parameters=type(experiment.parameters)(
            replace(experiment.network, activations=(*experiment.network.activations[:-1], "identity")),
            experiment.parameters.flat,
        ),
    )
    trace = trace_of(linear)
    masked = Hidden.of(["z"]).masked(trace)
    depth = trace.network.depth
    assert all(covered(masked.a[depth]))
    assert not any(covered(masked.a[1]))


def test_an_opened_value_is_shown_and_lets_out_what_follows() -> None:
    trace = hiring()
    depth = trace.network.depth
    opened = Hidden.of(["delta"]).opening(Question(trace.update, "delta", depth, 0))
    masked = opened.masked(trace)
    assert masked.delta[depth][0, 0] == trace.delta[depth][0, 0]
    assert masked.gradient.b[depth][0] == trace.gradient.b[depth][0]
    assert masked.da[depth][0, 0] == trace.da[depth][0, 0]
    assert all(covered(masked.da[depth - 1]))
    assert all(covered(masked.delta[depth - 1]))
    assert opened.masked(replace(trace, update=trace.update + 1)).delta[depth][0, 0] != trace.delta[depth][0, 0]


def _symbols_shown(found: Equation) -> str:
    return " ".join(str(part) for part in (found.left, found.rule, found.result))


@settings(max_examples=60, deadline=None)
@given(experiments(), st.sets(st.sampled_from(KINDS), min_size=1), st.data())
def test_no_explanation_holds_a_covered_value(experiment: Experiment, kinds: set[str], data: st.DataObject) -> None:
    trace = trace_of(experiment)
    masked = Hidden.of(kinds).masked(trace)
    frames = frames_of(trace.network, experiment.settings.loss, experiment.gradient_order)
    frame = frames[data.draw(st.integers(0, len(frames) - 1))]
    explanation = explain(masked, frame, 0, experiment.settings)
    texts = [cell for table in explanation.tables for row in table.rows for cell in row.cells]
    texts += [_symbols_shown(found) for found in (explanation.main, *explanation.auxiliary) if found is not None]
    open_numbers = _open_numbers(masked)
    allowed = " ".join(map(format_number, open_numbers))
    in_full = [f"{abs(number):.9f}" for number in open_numbers]  # of which a text may show more digits
    for question in _questions(trace, kinds):
        digits = format_number(question.answer(trace)).lstrip("−")
        if len(digits.replace(".", "").lstrip("0")) >= 3 and digits not in allowed:
            if any(number.startswith(digits) for number in in_full):
                continue
            assert not any(digits in text for text in texts), (question, digits)


def _open_numbers(trace: Trace) -> list[float]:
    """All that may be seen, for coincidences."""
    open_values = [
        trace.x,
        trace.t,
        trace.before.flat,
        trace.after.flat,
        trace.gradient.flat,
        *trace.z,
        *trace.a,
        *trace.da,
        *trace.derivative,
        *trace.delta,
        trace.memory_before,
    ]
    return [v for values in open_values for v in np.ravel(values).tolist()]


def _questions(trace: Trace, kinds: set[str]) -> list[Question]:
    network = trace.network
    found = [
        Question(0, kind, layer, node, None, row)
        for kind in kinds & {"z", "a", "delta"}
        for layer in range(1, network.depth + 1)
        for node in range(network.layers[layer])
        for row in range(len(trace.batch))
    ]
    return found + [
        Question(0, kind, place.layer, place.target, place.source)
        for kind in kinds & {"gradient", "new"}
        for place in network.places()
    ]


def test_what_is_hidden_besides_is_found_in_the_trace() -> None:
    sigmoid, relu = hiring(), trace_of(preset("dead-relu-2-6-1"))
    assert hidden_besides(Hidden.of([]), relu) == ()
    assert hidden_besides(Hidden.of(["side", "line"]), relu) == ()
    assert hidden_besides(Hidden.of(["z"]), sigmoid) == ()
    assert "a" in hidden_besides(Hidden.of(["z"]), relu)
    assert hidden_besides(Hidden.of(["a"]), sigmoid) == ("slope", "loss", "da", "delta", "gradient", "new")
    assert hidden_besides(Hidden.of(["delta"]), sigmoid) == ("da", "gradient", "new")
    assert hidden_besides(Hidden.of(["gradient"]), sigmoid) == ("new",)
    assert hidden_besides(Hidden.of(KINDS), sigmoid) == ("slope", "loss", "da")
