"""What the page says of a route or a chain: the trace's numbers, and dashes for what is still to come."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.network import ParameterPlace, Parameters
from bpsim.engine.tracing import Trace, trace_update
from bpsim.engine.training import State, Training
from bpsim.session.blame.batch_lens import batch_lens
from bpsim.session.blame.formulas import Subject, chain, links, recursion, route_equation, total, total_is_open
from bpsim.session.blame.graph import Origin
from bpsim.session.blame.routes import blame
from bpsim.session.explaining.inspection import NOT_YET
from bpsim.session.explaining.writing.equation import Negation, Product, Sum, Symbol, evaluate
from bpsim.session.explaining.writing.notation import PROFILES, STANDARD, Profile
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity, Revealed, frames_of
from tests.engine.cases import trainings
from tests.session.blame.test_routes import ALL, origins


def everything(training: Training, trace: Trace, row: int, origin: Origin, profile: Profile = STANDARD) -> Subject:
    frames = frames_of(training.network, training.settings.loss, "last")
    return Subject(Moment(trace, row, training.settings, profile), Revealed(frames, len(frames) - 1), origin)


@settings(max_examples=60, deadline=None)
@given(trainings(), st.data())
def test_equations_give_the_values_of_the_trace(case: tuple[Training, State], data: st.DataObject) -> None:
    training, state = case
    trace = trace_update(training, state)
    row = data.draw(st.integers(0, len(trace.batch) - 1))
    origin = data.draw(st.sampled_from(origins(training.network)))
    profile = data.draw(st.sampled_from(list(PROFILES.values())))
    subject = everything(training, trace, row, origin, profile)
    found = blame(trace, row, training.settings.loss, origin, shown=ALL)
    for route in found.routes:
        equation = route_equation(subject, found, route)
        assert evaluate(equation.rule) == pytest.approx(equation.result.value, rel=1e-9, abs=1e-300)
        assert abs(equation.result.value) == abs(route.value)
    whole = total(subject).value
    assert whole == profile.symbol(total(subject).name, found.total).value
    again = recursion(subject)
    size = sum(abs(route.value) for route in found.routes)
    if again is not None:
        assert abs(evaluate(again.rule) - whole) <= 1e-9 * size
    if origin.kind != "activation":
        equations = chain(subject)
        rule = equations[0].rule
        assert evaluate(rule) == pytest.approx(whole, rel=1e-9, abs=1e-300)
        rule = rule.operand if isinstance(rule, Negation) else rule  # of a threshold
        parts = rule.factors if isinstance(rule, Product) else (rule,)
        assert len(links(subject)) - len(parts) == (1 if origin.kind == "bias" else 0)  # dz/db is 1
        assert all(abs(evaluate(one.rule) - one.result.value) <= 1e-9 * max(size, 1.0) for one in equations)


def hiring(quantity: Quantity, layer: int | None, node: int | None, origin: Origin) -> Subject:
    experiment = load_preset("hiring").experiment
    trace = trace_update(experiment.training, experiment.start)
    frames = frames_of(experiment.network, "half", "last")
    frame = frames.position(quantity, layer, node)
    assert frame is not None
    return Subject(Moment(trace, 0, experiment.settings), Revealed(frames, frame), origin)


def shown(subject: Subject) -> tuple[list[str], str]:
    moment = subject.moment
    found = blame(moment.trace, 0, "half", subject.origin)
    equation = route_equation(subject, found, found.routes[0])
    assert isinstance(equation.rule, Product)
    return [part.shown for part in equation.rule.factors if isinstance(part, Symbol)], equation.result.shown


CHIEF = Origin("activation", 1, 1)


def test_what_is_not_computed_yet_is_a_dash() -> None:
    assert shown(hiring(Quantity.A, 3, 0, CHIEF)) == (["0.50", NOT_YET, "0.50", NOT_YET, NOT_YET], NOT_YET)
    assert shown(hiring(Quantity.DA, 3, 0, CHIEF)) == (["0.50", NOT_YET, "0.50", NOT_YET, "−0.4889"], NOT_YET)
    # all factors are there, but the derivative itself is not: its parts would tell it
    before = hiring(Quantity.DELTA, 2, 1, CHIEF)
    assert shown(before) == (["0.50", "0.2255", "0.50", "0.2499", "−0.4889"], NOT_YET)
    assert not total_is_open(before)
    after = hiring(Quantity.DA, 1, 1, CHIEF)
    assert shown(after)[1] == "−0.00689"
    assert total(after).shown == "−0.0211"


def test_the_recursion_and_the_chain_have_dashes_too() -> None:
    again = recursion(hiring(Quantity.DELTA, 2, 0, CHIEF))
    assert again is not None
    assert isinstance(again.rule, Sum)
    first, second = (term.factors[0] for term in again.rule.terms if isinstance(term, Product))
    assert isinstance(first, Symbol)
    assert isinstance(second, Symbol)
    assert (first.shown, second.shown, again.result.shown) == ("−0.0138", NOT_YET, NOT_YET)
    assert again.adds_up
    edge = chain(hiring(Quantity.A, 3, 0, Origin("weight", 2, 0, 1)))
    assert isinstance(edge[0].rule, Product)
    assert [part.shown for part in edge[0].rule.factors if isinstance(part, Symbol)] == ["0.6411", NOT_YET, NOT_YET]
    assert edge[0].result.shown == NOT_YET


def test_an_output_whose_delta_is_the_error() -> None:
    experiment = load_preset("xor").experiment
    chosen = experiment.settings.changed("loss", "bce")
    training = Training(experiment.network, np.array(experiment.x), np.array(experiment.t), chosen)
    trace = trace_update(training, experiment.start)
    subject = everything(training, trace, 0, Origin("activation", 2, 0))
    assert (total(subject).name.kind, total(subject).value) == ("delta", trace.delta[2][0, 0])
    assert [name.kind for pair in links(everything(training, trace, 0, Origin("weight", 2, 0, 1))) for name in pair] == [
        "z", "w", "loss", "z",
    ]  # fmt: skip


def test_a_gradient_that_is_kept_from_the_class_is_in_no_part() -> None:
    experiment = load_preset("hiring").experiment
    trace = trace_update(experiment.training, experiment.start)
    hidden = Parameters(trace.network, np.full(trace.network.parameter_count, np.nan))
    trace = replace(trace, gradient=hidden)
    for origin in (Origin("weight", 1, 0, 1), Origin("bias", 2, 1)):
        subject = everything(experiment.training, trace, 0, origin)
        found = blame(trace, 0, "half", origin)
        assert all(np.isnan(route_equation(subject, found, route).result.value) for route in found.routes)
        assert np.isnan(total(subject).value)
        assert np.isnan(chain(subject)[0].result.value)
    lens = batch_lens(trace, experiment.settings, ParameterPlace(1, 0, 1))
    assert np.isnan(lens.per_sample).all()
