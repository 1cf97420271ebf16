"""Every formula as shown, typed into a calculator, gives the result as shown."""

import math
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.gui.formulas.latex import LatexWriter, PlainWriter
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.explain_loss import from_z
from bpsim.session.explaining.writing.equation import Equation
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.explaining.writing.ties import term_names
from bpsim.session.words.number_format import MOST_DIGITS, USUAL_DIGITS, last_digit, show_digits, shown_value
from tests.gui.explain.calculator import calculate
from tests.session.moments import experiments, frames, profiles, trace_at


@pytest.fixture(autouse=True)
def usual_digits() -> Iterator[None]:
    yield
    show_digits(USUAL_DIGITS)


def equations(experiment: Experiment, profile: str, update: int = 0) -> Iterator[Equation]:
    """All that are shown, but for a loss of which the reader is told that the shown outputs cannot give it."""
    trace, depth = trace_at(experiment, update), experiment.network.depth
    for frame in frames(experiment):
        shown = explain(trace, frame, len(trace.batch) - 1, experiment.settings, PROFILES[profile])
        has_main = shown.main is not None and from_z(depth) not in shown.hints
        yield from (*([shown.main] if shown.main and has_main else []), *shown.auxiliary)


def test_the_calculator() -> None:
    assert calculate("½ × (0.5111 − 1.00)²") == pytest.approx(0.5 * 0.4889**2)
    assert calculate("1/(1 + e^(−0.5))") == pytest.approx(1 / (1 + math.exp(-0.5)))
    assert calculate("(−1.5×10⁻⁷) × 2 + σ(−0.18)") == pytest.approx(-3e-7 + 1 / (1 + math.exp(0.18)))
    with pytest.raises(ValueError, match="became"):
        calculate("0.5 + …")


@given(experiments(), profiles, st.integers(3, MOST_DIGITS), st.integers(0, 1))
@settings(max_examples=120, deadline=None)
def test_what_is_shown_adds_up(experiment: Experiment, profile: str, digits: int, update: int) -> None:
    show_digits(digits)
    script = Script(PROFILES[profile], experiment.network.depth)
    for equation in equations(experiment, profile, update):
        shown = PlainWriter(True, script).whole(equation.rule)
        if "…" in shown or "NaN" in shown or "∞" in shown:
            continue
        try:
            computed = calculate(shown)
        except (ZeroDivisionError, OverflowError):
            continue
        if not math.isfinite(computed):
            continue
        result = equation.result.shown
        unit = last_digit(result)
        assert abs(computed - shown_value(result)) <= 5.0 * unit * (1 + 1e-6) + 1e-12 * abs(computed), (shown, result)
        if equation.adds_up:
            assert abs(computed - shown_value(result)) <= 0.5 * unit * (1 + 1e-6) + 1e-12 * abs(computed)


@given(experiments(), profiles)
@settings(max_examples=60, deadline=None)
def test_every_term_knows_what_it_speaks_of(experiment: Experiment, profile: str) -> None:
    """The terms of an equation are in step with the pieces in which it is written."""
    script = Script(PROFILES[profile], experiment.network.depth)
    for equation in equations(experiment, profile):
        for numbers in (False, True):
            pieces = LatexWriter(numbers, script).pieces(equation.rule)
            assert len(pieces) == len(term_names(equation.rule, numbers))
            assert len(pieces) == len(PlainWriter(numbers, script).pieces(equation.rule))


def test_the_calculator_knows_the_logarithm_beside_one() -> None:
    assert calculate("ln(1 + e^(−112.211))") == pytest.approx(1.85e-49, rel=0.01)
    assert calculate("ln(1 + e^(2.00))") == pytest.approx(2.126928, rel=1e-6)
