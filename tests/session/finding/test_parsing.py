"""Conditions as people type them, in every language and notation."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine import observable
from bpsim.engine.conditions import COMPARISONS, MAX, MIN, TURNS, Condition, condition_of
from bpsim.engine.observable import Observable
from bpsim.engine.problems import BadValue
from bpsim.session.data.samples import Samples
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.finding.parsing import parse
from bpsim.session.finding.writing import condition_text, words_in
from bpsim.session.words.text import Text
from tests.session.cases import preset

SPOKEN = ("en", "zh", "de", "es")
FOUR = preset("hiring-four")
TESTED = replace(FOUR, test=Samples(FOUR.x[:2], FOUR.t[:2], (Text("Qian Qi", "钱七"), Text.same("Sun Ba"))))


def script(notation: str = "standard", experiment: Experiment = FOUR) -> Script:
    return Script(PROFILES[notation], experiment.network.depth)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("loss < 0.1", "loss < 0.1"), ("Loss<.1", "loss < 0.1"), ("损失 ＜ 0,1", "loss < 0.1"), ("L ≤ 1/4", "loss <= 0.25"),
        ("0.1 > loss", "loss < 0.1"), ("full loss >= 2e-3 at epochs", "loss >= 0.002 at epochs"),
        ("损失 < 0.1 每轮末", "loss < 0.1 at epochs"), ("test loss min", "test loss min"), ("min test loss", "test loss min"),
        ("测试损失 最小", "test loss min"), ("test loss turned", "test loss turns"), ("损失转折", "loss turns"),
        ("accuracy = 1", "accuracy = 1.0"), ("准确率 == 1", "accuracy = 1.0"), ("batch loss ≠ 0", "batch loss != 0.0"),
        ("gradient max", "gradient max"), ("梯度 最大", "gradient max"), ("greatest gradient", "gradient max"),
        ("w21(2) = 0", "w[2][1,0] = 0.0"), ("w₂₁⁽²⁾ changes sign", "w[2][1,0] = 0.0"), ("w_21^(2) = 0", "w[2][1,0] = 0.0"),
        ("w^(2)_21 变号", "w[2][1,0] = 0.0"), ("w[2][1, 0] > −1", "w[2][1,0] > -1.0"), ("b1(3) < 0", "b[3][0] < 0.0"),
        ("y1 > 0.5 for Zhang San", "a[3][0] > 0.5 for sample 1"), ("y1 for 张三 > 1/2", "a[3][0] > 0.5 for sample 1"),
        ("a₁⁽³⁾ > .5 for sample 2", "a[3][0] > 0.5 for sample 2"), ("President > 0.5", "a[3][0] > 0.5 for all"),
        ("总裁 > 0.5 对 任一", "a[3][0] > 0.5 for any"), ("President · Hire < 0.5 for any", "a[3][0] < 0.5 for any"),
        ("|δ1(2)| max", "|delta[2][0]| max"), ("|delta1(2)| max for Li Si", "|delta[2][0]| max for sample 2"),
        ("d1(2) min", "delta[2][0] min"), ("|δ of Director 1| max", "|delta[2][0]| max"), ("|δ| of Director 1 max", "|delta[2][0]| max"),
        ("δ(Director 1) < 0 for all", "delta[2][0] < 0.0 for all"), ("一处长的误差项 最大", "delta[2][0] max"),
        ("bias of Director 2 > 1", "b[2][1] > 1.0"), ("Section chief 1 → Director 2 = 0", "w[2][0,1] = 0.0"),
        ("weight 一科长->一处长 变号", "w[2][0,0] = 0.0"), ("∂L/∂w21(2) > 0", "grad w[2][1,0] > 0.0"),
        ("gradient of b1(2) = 0", "grad b[2][0] = 0.0"), ("w21(2)的梯度 最大", "grad w[2][1,0] max"),
        ("z1(2) turns for Li Si", "z[2][0] turns for sample 2"), ("σ'(z1(1)) < 0.01 for all", "slope[1][0] < 0.01 for all"),
        ("Li Si right", "right >= 1.0 for sample 2"), ("李四答对", "right >= 1.0 for sample 2"),
        ("right for Li Si", "right >= 1.0 for sample 2"), ("all right", "right >= 1.0 for all"),
        ("any wrong", "right < 1.0 for any"), ("accuracy = 1 for Li Si", "right = 1.0 for sample 2"),
        ("loss < 0.1 for Zhang San", "sample loss < 0.1 for sample 1"), ("loss for Li Si max", "sample loss max for sample 2"),
        ("test accuracy > 1/2", "test accuracy > 0.5"), ("y1 > 0.5 for Qian Qi", "test a[3][0] > 0.5 for sample 1"),
        ("钱七答对", "test right >= 1.0 for sample 1"), ("loss < 0.1 for test sample 2", "test sample loss < 0.1 for sample 2"),
    ],
)  # fmt: skip
def test_what_people_type(typed: str, expected: str) -> None:
    assert parse(typed, TESTED, script()).text == expected


@pytest.mark.parametrize(
    ("notation", "typed", "expected"),
    [
        ("zhou", "θ1(2) > 0.5", "b[2][0] < -0.5"), ("zhou", "theta1(2) min", "b[2][0] max"),
        ("zhou", "e1(1) > 0 for Li Si", "delta[1][0] < 0.0 for sample 2"), ("zhou", "E < 1", "loss < 1.0"),
        ("zhou", "ŷ1(3) > 0.5 for all", "a[3][0] > 0.5 for all"), ("tutorial-000", "δ1^1 > 0 for any", "da[1][0] > 0.0 for any"),
        ("tutorial-000", "δ of Director 1 max", "da[2][0] max"), ("tutorial-000", "C < 1", "loss < 1.0"),
        ("tutorial-001", "W_{2,21} = 0", "w[2][1,0] = 0.0"), ("tutorial-001", "net2,1 > 0 for any", "z[2][0] > 0.0 for any"),
        ("nielsen", "w^3_12 = 0", "w[2][1,0] = 0.0"), ("tutorial-002", "δ1(2) > 0 for Li Si", "delta[2][0] < 0.0 for sample 2"),
        ("tutorial-002", "-∂L/∂w11(1) > 1", "grad w[1][0,0] < -1.0"), ("nielsen", "w[2][1,0] = 0", "w[2][1,0] = 0.0"),
    ],
)  # fmt: skip
def test_symbols_mean_what_the_reader_s_notation_says(notation: str, typed: str, expected: str) -> None:
    assert parse(typed, FOUR, script(notation)).text == expected


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "nothing to look for"), ("los < 3", "near to it: loss"), ("Director 9 > 1", "near to it: Director 2"),
        ("w91(2) = 0", "'w91(2)' cannot be asked for"), ("x1 > 3", "these can: loss"), ("loss", "must be a condition"),
        ("y1 > 0.5 for Zhang", "'Zhang' is no sample; these are: Zhang San"), ("y1 for Nobody > 0.5", "'Nobody' is no sample"),
        ("loss < abc", "abc"), ("loss <", "after < something is missing"), ("0.1 >", "after > something is missing"), ("loss < 1/0", "not a finite number"), ("y1 = 0.5", "which sample"), ("y1 turns", "which sample"),
        ("test loss min", "test samples, and there are none"), ("w21(2) > 0 for Li Si", "one number for all samples"),
        ("loss < 0.1" * 99, "too long"), ("w[7][0,0] > 1", "does not have"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_told(typed: str, words: str) -> None:
    with pytest.raises(BadValue) as refused:
        parse(typed, FOUR, script())
    assert words in str(refused.value)


def test_the_message_speaks_the_reader_s_language() -> None:
    with pytest.raises(BadValue) as refused:
        parse("foo < 1", FOUR, script(), "zh")
    assert "损失, 损失 对 张三, 本批损失" in str(refused.value)
    assert "δ(一科长 · 智商)" in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("Verlust < 0,1", "loss < 0.1"), ("Test-Verlust min", "test loss min"), ("Genauigkeit = 1", "accuracy = 1"),
        ("Li Si richtig", "Li Si right"), ("y1 > 0,5 für Zhang San", "y1 > 0.5 for Zhang San"),
        ("Verlust dreht am Epochenende", "loss turns at epochs"), ("δ von Director 1 < 0 für alle", "δ of Director 1 < 0 for all"),
        ("y1 > 0.5 für Beispiel 2", "y1 > 0.5 for sample 2"), ("gradiente < 0,1", "gradient < 0.1"),
        ("pérdida < 0,1 al final de cada época", "loss < 0.1 at epochs"), ("pérdida de prueba mín", "test loss min"),
        ("todas correcta", "all right"), ("Li Si incorrecta", "Li Si wrong"), ("y1 > 0,5 para Zhang San", "y1 > 0.5 for Zhang San"),
    ],
)  # fmt: skip
def test_words_of_other_languages_mean_the_same(typed: str, english: str) -> None:
    assert parse(typed, TESTED, script()).text == parse(english, TESTED, script()).text


@pytest.mark.parametrize("language", SPOKEN)
def test_every_word_of_a_language_is_given(language: str) -> None:
    assert words_in(language).keys() == words_in("en").keys()
    assert (words_in(language) is words_in("en")) == (language == "en")


def test_right_and_wrong_need_classes() -> None:
    regression = preset("linear-2-3-1")
    with pytest.raises(BadValue, match="not classes"):
        parse("accuracy = 1", replace(regression, t=regression.t + 0.3), script(experiment=regression))


@st.composite
def conditions(draw: st.DrawFn) -> Condition:
    network = FOUR.network
    kind = draw(st.sampled_from(observable.KINDS))
    layer = draw(st.integers(1, network.depth))
    node = draw(st.integers(0, network.layers[layer] - 1))
    if kind in (observable.WEIGHT, observable.WEIGHT_GRADIENT):
        what = Observable(kind, layer, node, draw(st.integers(0, network.layers[layer - 1] - 1)))
    elif kind in (*observable.OF_PLACE, *observable.OF_NODE):
        what = Observable(kind, layer, node)
    else:
        what = Observable(kind)
    of_test = draw(st.booleans()) if kind in (observable.LOSS, observable.ACCURACY) else False
    sample = draw(st.integers(0, 3)) if kind in observable.OF_SAMPLE else None
    what = replace(what, sample=sample, of_test=of_test, absolute=draw(st.booleans()))
    relation = draw(st.sampled_from((*COMPARISONS, MIN, MAX, TURNS)))
    number = draw(st.floats(-10, 10)) + 0.0 if relation in COMPARISONS else np.nan
    return condition_of(what, relation, number, draw(st.booleans()))


@settings(max_examples=200, deadline=None)
@given(condition=conditions(), notation=st.sampled_from(tuple(PROFILES)), language=st.sampled_from(SPOKEN))
def test_what_is_written_for_a_reader_can_be_typed_again(condition: Condition, notation: str, language: str) -> None:
    written = condition_text(condition, TESTED, script(notation), language)
    assert parse(written, TESTED, script(notation)).text == condition.text
    assert parse(condition.text, TESTED, script(notation)).text == condition.text
