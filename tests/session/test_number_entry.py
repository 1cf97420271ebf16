"""What a person may type as a number, and what is said of what is none."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.problems import BadValue
from bpsim.session.words.number_entry import DEEPEST, LONGEST, value_of
from bpsim.session.words.number_format import format_number, shown_value


def outcome(text: str) -> float | str:
    """The number, or the sentence that refuses it."""
    try:
        return value_of(text)
    except BadValue as problem:
        return problem.sentence()


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5), ("0,5", 0.5), (",5", 0.5), ("5.", 5.0), (" = 0.25 ", 0.25), ("≈0.25", 0.25),
        ("０．５", 0.5), ("−0.5", -0.5), ("－０，５", -0.5), ("–1", -1.0), ("10 000", 10000.0),
        ("1.7e-3", 0.0017), ("1.7E−3", 0.0017), ("1.7×10⁻³", 0.0017), ("1.7*10^-3", 0.0017), ("1.7 x 10^(-3)", 0.0017),
        ("１．７×１０⁻³", 0.0017), ("10^-3", 0.001), ("3/4", 0.75), ("−3/4", -0.75), ("¾", 0.75), ("3÷4", 0.75), ("3 ⁄ 4", 0.75),
        ("85%", 0.85), ("85％", 0.85), ("0.8×0.3+0.2×0.1", 0.26), ("0.8·0.3−0.1", 0.14), ("(1−0.6)(0.5)", 0.2), ("（1＋1）×3", 6.0),
        ("2-3-4", -5.0), ("8/4/2", 1.0), ("-2^2", -4.0), ("2^3^2", 512.0), ("2³", 8.0), ("2**3", 8.0), ("0.5*-2", -1.0), ("--3", 3.0),
        ("sigma(0.3)", sigmoid(0.3)), ("σ(−0.3)", sigmoid(-0.3)), ("Sigmoid( 2 )", sigmoid(2)), ("σ'(0.3)", sigmoid(0.3) * (1 - sigmoid(0.3))),
        ("σ′(0.3)", sigmoid(0.3) * (1 - sigmoid(0.3))), ("1/(1+exp(-0.3))", sigmoid(0.3)), ("1/(1+e^-0.3)", sigmoid(0.3)), ("e^(−0.3)", math.exp(-0.3)),
        ("ln 2", math.log(2)), ("sqrt(2)", math.sqrt(2)), ("√2", math.sqrt(2)), ("tanh(1)", math.tanh(1)), ("2π", 2 * math.pi), ("abs(−2)", 2.0),
        ("2σ(0)(1-σ(0))", 0.5),
    ],
)  # fmt: skip
def test_what_is_understood(text: str, value: float) -> None:
    assert value_of(text) == pytest.approx(value, rel=1e-14)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "must be a number"), ("   ", "must be a number"), ("?", "must be a number"), ("abc", "'abc'"[1:-1]), ("0.5 apples", "apples"),
        ("1,000.5", ".5 (character 6)"), ("0.5 0.7.1", "character"), ("(0.5", "missing"), ("0.5)", ") (character 4)"), ("0.5 +", "after +"), ("*2", "* (character 1)"),
        ("1/0", "finite"), ("exp(1000)", "finite"), ("10^400", "finite"), ("1e400", "finite"), ("(-8)^0.5", "finite"), ("ln(-1)", "finite"),
        ("9^9^9^9", "finite"), ("sigma", "missing"), ("nan", "nan"), ("inf", "inf"), ("0.5 $", "$"), ("__import__('os')", "must be"),
        ("(" * (DEEPEST + 5) + "1" + ")" * (DEEPEST + 5), "too long"), ("-" * 150 + "1", "too long"), ("1" * (LONGEST + 1), "too long"), ("()", ") (character 2)"),
    ],
)  # fmt: skip
def test_what_is_refused_with_a_reason(text: str, says: str) -> None:
    with pytest.raises(BadValue) as caught:
        value_of(text)
    assert says in caught.value.sentence()


@given(st.text(max_size=LONGEST + 20))
def test_any_text_gives_a_finite_number_or_a_sentence(text: str) -> None:
    found = outcome(text)
    assert found if isinstance(found, str) else math.isfinite(found)


@given(st.text(alphabet="0123456789.,+-*/^()eσ¾²⁻ %'x√expln", max_size=40))
def test_any_formula_gives_a_finite_number_or_a_sentence(text: str) -> None:
    found = outcome(text)
    assert found if isinstance(found, str) else math.isfinite(found)


@given(st.floats(-1e12, 1e12))
def test_what_the_program_writes_can_be_typed_back(value: float) -> None:
    assert value_of(format_number(value)) == pytest.approx(shown_value(format_number(value)), rel=1e-12)
    assert value_of(repr(value)) == value


leaves = st.floats(0.001, 1000).map(lambda value: f"{value:.6f}")
sums = st.recursive(
    leaves, lambda inner: st.builds("({} {} {})".format, inner, st.sampled_from("+-*/"), inner), max_leaves=5
)


@given(sums)
def test_sums_are_worth_what_python_says(text: str) -> None:
    try:
        expected = eval(text)
    except ZeroDivisionError:
        return
    assert value_of(text) == pytest.approx(expected, rel=1e-12)
