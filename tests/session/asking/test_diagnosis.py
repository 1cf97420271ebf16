"""Every diagnosis: somebody makes exactly that mistake, by formulas of their own, and is told so."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace, trace_update
from bpsim.engine.training import State, Training
from bpsim.session.asking.asking import sign_of
from bpsim.session.asking.diagnosis import MOST, OTHER_NOTATIONS, Result, judge, mistakes
from bpsim.session.asking.mistakes_made import SENTENCES
from bpsim.session.asking.question import Question
from bpsim.session.asking.tolerance import tolerance
from bpsim.session.explaining.writing.notation import PROFILES, STANDARD, Profile
from bpsim.session.words.number_format import format_number, last_digit, shown_value
from tests.session.cases import preset

RATE = 0.5


def sig(z: float) -> float:
    return 1 / (1 + math.exp(-z))


class Case:
    """A small network with its update, and the same numbers as plain lists for whoever computes by hand.

    ``w[l][i][j]`` from neuron i to j of layer l; ``a[n][l][j]`` and so on for sample n.
    """

    def __init__(
        self,
        layers: tuple[int, ...] = (2, 2, 2),
        samples: int = 1,
        activation: str = "sigmoid",
        output: str | None = None,
        **changes: object,
    ) -> None:
        random = np.random.default_rng(7)
        network = NetworkSpec(layers, (*(activation,) * (len(layers) - 2), output or activation))
        parameters = Parameters(network, random.uniform(-1.3, 1.3, network.parameter_count).round(2))
        x, t = random.uniform(-1, 1, (4, layers[0])).round(2), random.uniform(0.1, 0.9, (4, layers[-1])).round(2)
        if changes.get("loss") == "cce":
            t = np.eye(layers[-1])[[0, 1, 0, 1]]
        settings: TrainingSettings = preset("hiring").settings
        for name, value in {
            "loss": "half",
            "learning_rate": RATE,
            "frozen": (),
            "batch_size": samples,
            "order": "sequential",
            "weight_reduction": "sum",
            "bias_reduction": None,
            **changes,
        }.items():
            settings = settings.changed(name, value)
        self.settings = settings
        training = Training(network, x, t, settings)
        first = trace_update(training, State.start(parameters, settings))
        self.previous: Trace | None = first
        self.trace = trace_update(training, first.next_state())
        # the next batch, so that there is one before
        tr = self.trace
        self.w = {l: tr.before.w[l].tolist() for l in tr.z.layers}  # noqa: E741
        self.b = {l: tr.before.b[l].tolist() for l in tr.z.layers}  # noqa: E741
        self.new_w = {l: tr.after.w[l].tolist() for l in tr.z.layers}  # noqa: E741
        self.new_b = {l: tr.after.b[l].tolist() for l in tr.z.layers}  # noqa: E741
        self.t = tr.t.tolist()
        self.z = [{l: tr.z[l][n].tolist() for l in tr.z.layers} for n in range(len(tr.batch))]  # noqa: E741
        self.a = [{l: tr.a[l][n].tolist() for l in (0, *tr.z.layers)} for n in range(len(tr.batch))]  # noqa: E741
        self.d = [{l: tr.delta[l][n].tolist() for l in tr.z.layers} for n in range(len(tr.batch))]  # noqa: E741
        self.depth = network.depth

    def told(self, question: Question, answer: float, profile: Profile = STANDARD) -> list[str]:
        typed, previous = round(answer, 12), self.previous
        verdict = judge(typed, question, self.trace, self.settings, previous=previous, profile=profile, unit=1e-12)
        return [mistake.id for mistake in verdict.mistakes] or [verdict.notation]

    def sum_z(self, n: int, l: int, j: int) -> float:  # noqa: E741
        return sum(a * self.w[l][i][j] for i, a in enumerate(self.a[n][l - 1]))

    def slope(self, n: int, l: int, j: int) -> float:  # noqa: E741
        return self.a[n][l][j] * (1 - self.a[n][l][j])

    def back(self, n: int, l: int, j: int) -> float:  # noqa: E741
        return sum(d * self.w[l + 1][j][k] for k, d in enumerate(self.d[n][l + 1]))


PLAIN = Case()
DEEP = Case((2, 2, 2, 2))
WIDE = Case((2, 2, 3))
MEAN = Case((2, 2, 3), samples=2, loss="mse", weight_reduction="mean")
SUM = Case((2, 2, 2), samples=2, loss="sse")
TANH = Case((2, 2, 2), activation="tanh")
LOGISTIC = Case((2, 2, 1), loss="bce")
MOMENTUM = Case((2, 2, 2), optimizer="momentum")
PENALTY = Case((2, 2, 2), l2=0.3)


def q(kind: str, layer: int, node: int, source: int | None = None, row: int = 0) -> Question:
    return Question(1, kind, layer, node, source, row)


def chain(c: Case, layer: int, slope: Callable[[float, float], float], n: int = 0) -> list[float]:
    """The deltas of a layer with another slope(z, a) in every layer; half the squared error."""
    delta: list[float] = []
    for at in range(c.depth, layer - 1, -1):
        if at == c.depth:
            da = [a - t for a, t in zip(c.a[n][at], c.t[n], strict=True)]
        else:
            da = [sum(d * c.w[at + 1][j][k] for k, d in enumerate(delta)) for j in range(len(c.a[n][at]))]
        delta = [e * slope(z, a) for e, z, a in zip(da, c.z[n][at], c.a[n][at], strict=True)]
    return delta


def over_new_weights(c: Case, layer: int) -> list[float]:
    """Mazur's early program: each layer's weights are changed before delta goes back over them."""
    delta = c.d[0][c.depth]
    for at in range(c.depth, layer, -1):
        moved = [[c.w[at][i][k] - RATE * a * delta[k] for k in range(len(delta))] for i, a in enumerate(c.a[0][at - 1])]
        delta = [
            sum(moved[j][k] * d for k, d in enumerate(delta)) * c.slope(0, at - 1, j)
            for j in range(len(c.a[0][at - 1]))
        ]
    return delta


def error(c: Case, k: int, n: int = 0) -> float:
    return c.a[n][c.depth][k] - c.t[n][k]


MADE: list[tuple[str, Case, Question, Callable[[Case], float]]] = [
    # weighted sums
    ("forgot-bias", PLAIN, q("z", 1, 0), lambda c: c.sum_z(0, 1, 0)),
    ("minus-bias", PLAIN, q("z", 1, 1), lambda c: c.sum_z(0, 1, 1) - c.b[1][1]),
    ("signs-lost", WIDE, q("z", 2, 0), lambda c: sum(abs(a * c.w[2][i][0]) for i, a in enumerate(c.a[0][1])) + c.b[2][0]),
    ("a-for-z", PLAIN, q("z", 1, 0), lambda c: sig(c.sum_z(0, 1, 0) + c.b[1][0])),
    ("z-passed-on", PLAIN, q("z", 2, 0), lambda c: sum(z * c.w[2][i][0] for i, z in enumerate(c.z[0][1])) + c.b[2][0]),
    ("left-out-term", WIDE, q("z", 2, 2), lambda c: c.a[0][1][0] * c.w[2][0][2] + c.b[2][2]),
    ("single-term", WIDE, q("z", 2, 1), lambda c: c.a[0][1][1] * c.w[2][1][1]),
    ("no-weights", PLAIN, q("z", 2, 1), lambda c: sum(c.a[0][1]) + c.b[2][1]),
    ("transposed", PLAIN, q("z", 2, 0), lambda c: sum(a * c.w[2][0][i] for i, a in enumerate(c.a[0][1])) + c.b[2][0]),
    ("updated-weights", PLAIN, q("z", 2, 0), lambda c: sum(a * c.new_w[2][i][0] for i, a in enumerate(c.a[0][1])) + c.new_b[2][0]),
    ("equal-weights", PLAIN, q("z", 2, 0), lambda c: c.b[2][0]),
    ("wrong-node", PLAIN, q("z", 1, 0), lambda c: c.sum_z(0, 1, 1) + c.b[1][1]),
    ("wrong-sample", SUM, q("z", 1, 0), lambda c: c.sum_z(1, 1, 0) + c.b[1][0]),
    ("slip-of-sign", PLAIN, q("z", 1, 1), lambda c: -(c.sum_z(0, 1, 1) + c.b[1][1])),
    ("decimal-point", PLAIN, q("z", 1, 1), lambda c: 10 * (c.sum_z(0, 1, 1) + c.b[1][1])),
    # activations
    ("z-for-a", PLAIN, q("a", 2, 1), lambda c: c.sum_z(0, 2, 1) + c.b[2][1]),
    ("forgot-bias", PLAIN, q("a", 1, 0), lambda c: sig(c.sum_z(0, 1, 0))),
    ("left-out-term", PLAIN, q("a", 2, 0), lambda c: sig(c.a[0][1][1] * c.w[2][1][0] + c.b[2][0])),
    ("equal-weights", PLAIN, q("a", 2, 0), lambda c: sig(c.b[2][0])),
    ("slope-for-a", PLAIN, q("a", 1, 1), lambda c: c.a[0][1][1] * (1 - c.a[0][1][1])),
    ("exponent-sign", PLAIN, q("a", 1, 1), lambda c: 1 / (1 + math.exp(c.z[0][1][1]))),
    ("activated-twice", PLAIN, q("a", 1, 1), lambda c: sig(sig(c.z[0][1][1]))),
    ("other-activation", PLAIN, q("a", 1, 1), lambda c: math.tanh(c.z[0][1][1])),
    ("other-activation", TANH, q("a", 1, 1), lambda c: sig(c.z[0][1][1])),
    # delta of an output
    ("wrong-derivative", PLAIN, q("delta", 2, 0), lambda c: error(c, 0) * (1 - c.a[0][2][0] ** 2)),
    ("wrong-derivative", TANH, q("delta", 2, 0), lambda c: error(c, 0) * c.a[0][2][0] * (1 - c.a[0][2][0])),
    ("derivative-of-activation", PLAIN, q("delta", 2, 0), lambda c: error(c, 0) * sig(c.a[0][2][0]) * (1 - sig(c.a[0][2][0]))),
    ("derivative-of-activation", PLAIN, q("delta", 2, 1), lambda c: error(c, 1) * c.z[0][2][1] * (1 - c.z[0][2][1])),
    ("derivative-of-activation", TANH, q("delta", 2, 1), lambda c: error(c, 1) * (1 - math.tanh(c.a[0][2][1]) ** 2)),
    ("only-derivative", PLAIN, q("delta", 2, 0), lambda c: c.slope(0, 2, 0)),
    ("forgot-target", PLAIN, q("delta", 2, 0), lambda c: c.a[0][2][0] * c.slope(0, 2, 0)),
    ("loss-for-slope", PLAIN, q("delta", 2, 1), lambda c: 0.5 * error(c, 1) ** 2 * c.slope(0, 2, 1)),
    ("error-alone", SUM, q("delta", 2, 1), lambda c: error(c, 1)),
    ("error-alone", MEAN, q("delta", 2, 1), lambda c: error(c, 1)),
    ("loss-alone", PLAIN, q("delta", 2, 1), lambda c: 0.5 * sum(error(c, k) ** 2 for k in range(2))),
    ("loss-alone", PLAIN, q("delta", 2, 1), lambda c: 0.5 * error(c, 1) ** 2),
    ("loss-alone", LOGISTIC, q("delta", 2, 0), lambda c: -c.t[0][0] * math.log(c.a[0][2][0]) - (1 - c.t[0][0]) * math.log(1 - c.a[0][2][0])),
    ("lost-half", PLAIN, q("delta", 2, 1), lambda c: 2 * error(c, 1) * c.slope(0, 2, 1)),
    ("lost-factor-2", SUM, q("delta", 2, 1), lambda c: error(c, 1) * c.slope(0, 2, 1)),
    ("lost-output-mean", MEAN, q("delta", 2, 1), lambda c: 2 * error(c, 1) * c.slope(0, 2, 1)),
    ("divided-by-batch", SUM, q("delta", 2, 0), lambda c: 2 * error(c, 0) * c.slope(0, 2, 0) / 2),
    ("derivative-too-much", LOGISTIC, q("delta", 2, 0), lambda c: error(c, 0) * c.slope(0, 2, 0)),
    ("wrong-node", PLAIN, q("delta", 2, 0), lambda c: error(c, 1) * c.slope(0, 2, 1)),
    ("wrong-sample", MEAN, q("delta", 2, 0), lambda c: 2 / 3 * error(c, 0, 1) * c.slope(1, 2, 0)),
    # delta of a hidden neuron
    ("one-path", PLAIN, q("delta", 1, 0), lambda c: c.d[0][2][1] * c.w[2][0][1] * c.slope(0, 1, 0)),
    ("left-out-path", WIDE, q("delta", 1, 0), lambda c: (c.d[0][2][0] * c.w[2][0][0] + c.d[0][2][2] * c.w[2][0][2]) * c.slope(0, 1, 0)),
    ("signs-lost", WIDE, q("delta", 1, 0), lambda c: sum(abs(d * c.w[2][0][k]) for k, d in enumerate(c.d[0][2])) * c.slope(0, 1, 0)),
    ("updated-weights", PLAIN, q("delta", 1, 1), lambda c: over_new_weights(c, 1)[1]),
    ("updated-weights", DEEP, q("delta", 1, 1), lambda c: over_new_weights(c, 1)[1]),
    ("no-weights", PLAIN, q("delta", 1, 0), lambda c: sum(c.d[0][2]) * c.slope(0, 1, 0)),
    ("no-deltas", PLAIN, q("delta", 1, 0), lambda c: sum(c.w[2][0]) * c.slope(0, 1, 0)),
    ("transposed", PLAIN, q("delta", 1, 0), lambda c: sum(d * c.w[2][k][0] for k, d in enumerate(c.d[0][2])) * c.slope(0, 1, 0)),
    ("missing-derivative", DEEP, q("delta", 1, 0), lambda c: chain(c, 1, lambda z, a: 1)[0]),
    ("missing-derivative-before", PLAIN, q("delta", 1, 1), lambda c: sum(error(c, k) * c.w[2][1][k] for k in range(2)) * c.slope(0, 1, 1)),
    ("wrong-derivative", DEEP, q("delta", 1, 1), lambda c: chain(c, 1, lambda z, a: 1 - a * a)[1]),
    ("wrong-derivative", PLAIN, q("delta", 1, 1), lambda c: c.back(0, 1, 1) * (1 - c.a[0][1][1] ** 2)),
    ("derivative-of-activation", DEEP, q("delta", 1, 0), lambda c: chain(c, 1, lambda z, a: sig(a) * (1 - sig(a)))[0]),
    ("lost-half", DEEP, q("delta", 1, 0), lambda c: 2 * c.back(0, 1, 0) * c.slope(0, 1, 0)),
    # where dL/da is what is called delta
    ("one-path", PLAIN, q("da", 1, 0), lambda c: c.d[0][2][1] * c.w[2][0][1]),
    ("missing-derivative-before", PLAIN, q("da", 1, 0), lambda c: sum(error(c, k) * c.w[2][0][k] for k in range(2))),
    ("updated-weights", PLAIN, q("da", 1, 0), lambda c: sum(d * (c.w[2][0][k] - RATE * c.a[0][1][0] * d) for k, d in enumerate(c.d[0][2]))),
    ("forgot-target", PLAIN, q("da", 2, 0), lambda c: c.a[0][2][0]),
    ("lost-half", PLAIN, q("da", 2, 0), lambda c: 2 * error(c, 0)),
    ("divided-by-batch", SUM, q("da", 2, 0), lambda c: 2 * error(c, 0) / 2),
    # gradients
    ("forgot-input", PLAIN, q("gradient", 2, 0, 1), lambda c: c.d[0][2][0]),
    ("forgot-delta", PLAIN, q("gradient", 2, 0, 1), lambda c: c.a[0][1][1]),
    ("wrong-end", PLAIN, q("gradient", 2, 0, 1), lambda c: c.a[0][2][0] * c.d[0][2][0]),
    ("wrong-end", PLAIN, q("gradient", 2, 0), lambda c: c.a[0][2][0] * c.d[0][2][0]),
    ("z-passed-on", PLAIN, q("gradient", 2, 0, 1), lambda c: c.z[0][1][1] * c.d[0][2][0]),
    ("weight-for-input", PLAIN, q("gradient", 2, 0, 1), lambda c: c.w[2][1][0] * c.d[0][2][0]),
    ("missing-derivative", PLAIN, q("gradient", 2, 0, 1), lambda c: c.a[0][1][1] * error(c, 0)),
    ("one-path", PLAIN, q("gradient", 1, 0, 1), lambda c: c.a[0][0][1] * c.d[0][2][0] * c.w[2][0][0] * c.slope(0, 1, 0)),
    ("updated-weights", PLAIN, q("gradient", 1, 0, 1), lambda c: c.a[0][0][1] * over_new_weights(c, 1)[0]),
    ("learning-rate-included", PLAIN, q("gradient", 2, 1, 0), lambda c: RATE * c.a[0][1][0] * c.d[0][2][1]),
    ("sum-for-mean", MEAN, q("gradient", 2, 1, 0), lambda c: sum(c.a[n][1][0] * c.d[n][2][1] for n in range(2))),
    ("mean-for-sum", SUM, q("gradient", 2, 1, 0), lambda c: sum(c.a[n][1][0] * c.d[n][2][1] for n in range(2)) / 2),
    ("signs-lost", SUM, q("gradient", 2, 0, 1), lambda c: sum(abs(c.a[n][1][1] * c.d[n][2][0]) for n in range(2))),
    ("bias-mean", SUM, q("gradient", 2, 1), lambda c: sum(c.d[n][2][1] for n in range(2)) / 2),
    ("one-sample", SUM, q("gradient", 2, 1, 0), lambda c: c.a[1][1][0] * c.d[1][2][1]),
    ("stale-batch", PLAIN, q("gradient", 2, 1, 0), lambda c: c.a[0][1][0] * c.d[0][2][1] + c.previous.a[1][0, 0] * c.previous.delta[2][0, 1]),
    ("wrong-parameter", PLAIN, q("gradient", 2, 1, 0), lambda c: c.a[0][1][1] * c.d[0][2][1]),
    # new weights
    ("sign", PLAIN, q("new", 2, 1, 0), lambda c: c.w[2][0][1] + RATE * c.a[0][1][0] * c.d[0][2][1]),
    ("forgot-learning-rate", PLAIN, q("new", 2, 1, 0), lambda c: c.w[2][0][1] - c.a[0][1][0] * c.d[0][2][1]),
    ("step-alone", PLAIN, q("new", 2, 1, 0), lambda c: RATE * c.a[0][1][0] * c.d[0][2][1]),
    ("not-updated", PLAIN, q("new", 2, 1, 0), lambda c: c.w[2][0][1]),
    ("lost-half", PLAIN, q("new", 2, 0, 0), lambda c: c.w[2][0][0] - RATE * c.a[0][1][0] * 2 * c.d[0][2][0]),
    ("missing-derivative", PLAIN, q("new", 2, 1, 0), lambda c: c.w[2][0][1] - RATE * c.a[0][1][0] * error(c, 1)),
    ("updated-weights", PLAIN, q("new", 1, 1, 0), lambda c: c.w[1][0][1] - RATE * c.a[0][0][0] * over_new_weights(c, 1)[1]),
    ("bias-mean", SUM, q("new", 2, 1), lambda c: c.b[2][1] - RATE * sum(c.d[n][2][1] for n in range(2)) / 2),
    ("forgot-memory", MOMENTUM, q("new", 2, 1, 0), lambda c: c.w[2][0][1] - RATE * c.a[0][1][0] * c.d[0][2][1]),
    ("forgot-penalty", PENALTY, q("new", 2, 1, 0), lambda c: c.w[2][0][1] - RATE * c.a[0][1][0] * c.d[0][2][1]),
    ("wrong-parameter", PLAIN, q("new", 2, 1, 0), lambda c: c.w[2][1][1] - RATE * c.a[0][1][1] * c.d[0][2][1]),
]  # fmt: skip
CASES = [pytest.param(*row, id=f"{row[0]}-{row[2].kind}-{index}") for index, row in enumerate(MADE)]


@pytest.mark.parametrize(("mistake", "case", "question", "number"), CASES)
def test_the_mistake_is_named(mistake: str, case: Case, question: Question, number: Callable[[Case], float]) -> None:
    made = number(case)
    assert mistake in case.told(question, made)
    right, room = question.answer(case.trace), tolerance(case.trace, question, case.settings)
    if abs(made - right) > 3 * room:  # with the digits somebody would write
        assert mistake in case.told(question, shown_value(format_number(made, 5)))


def test_every_mistake_that_has_a_sentence_is_made_above() -> None:
    assert {row[0] for row in MADE} == set(SENTENCES) - {"plus-threshold"}  # which stands in the test of thresholds


def test_the_facts_file_s_mistakes_are_known() -> None:
    known = {
        "sign",
        "missing-derivative",
        "wrong-derivative",
        "derivative-of-activation",
        "updated-weights",
        "bias-mean",
        "one-path",
        "equal-weights",
        "stale-batch",
    }
    assert known <= set(SENTENCES)


@pytest.mark.parametrize(
    ("notation", "question", "profile", "number"),
    [
        ("opposite-sign", q("delta", 2, 0), "standard", lambda c: -error(c, 0) * c.slope(0, 2, 0)),
        ("opposite-sign", q("delta", 1, 0), "tutorial-002", lambda c: c.back(0, 1, 0) * c.slope(0, 1, 0)),
        ("da-for-delta", q("delta", 2, 0), "standard", lambda c: error(c, 0)),
        ("da-for-delta", q("delta", 1, 0), "standard", lambda c: c.back(0, 1, 0)),
        ("minus-da", q("delta", 2, 1), "standard", lambda c: -error(c, 1)),
        ("delta-for-da", q("da", 2, 1), "standard", lambda c: error(c, 1) * c.slope(0, 2, 1)),
        ("descent", q("gradient", 2, 1, 0), "standard", lambda c: -c.a[0][1][0] * c.d[0][2][1]),
        ("threshold", q("new", 2, 1), "standard", lambda c: -(c.b[2][1] - RATE * c.d[0][2][1])),
    ],
)
def test_right_in_another_notation(
    notation: str, question: Question, profile: str, number: Callable[[Case], float]
) -> None:
    verdict = judge(number(PLAIN), question, PLAIN.trace, PLAIN.settings, profile=PROFILES[profile])
    assert (verdict.result, verdict.notation) == (Result.OTHER_NOTATION, notation)
    assert verdict.message is not None
    assert notation in OTHER_NOTATIONS


@pytest.mark.parametrize("case", [PLAIN, DEEP, WIDE, MEAN, SUM, TANH, LOGISTIC, MOMENTUM, PENALTY])
def test_right_answers_are_right(case: Case) -> None:
    sizes = case.trace.network.layers
    questions = [
        q(kind, layer, node)
        for kind in ("z", "a", "delta", "da")
        for layer in range(1, len(sizes))
        for node in range(sizes[layer])
    ]
    questions += [
        q(kind, place.layer, place.target, place.source)
        for kind in ("gradient", "new")
        for place in case.trace.network.places()
    ]
    for question in questions:
        for profile in PROFILES.values():
            right = sign_of(question, profile) * question.answer(case.trace)
            verdict = judge(right, question, case.trace, case.settings, profile=profile)
            assert verdict.result is Result.RIGHT
            if question.kind != "new":
                shown = shown_value(format_number(right))
                written = judge(shown, question, case.trace, case.settings, profile=profile)
                assert written.result is Result.RIGHT


def test_too_few_digits_are_nearly_right() -> None:
    question, value = q("a", 2, 0), PLAIN.a[0][2][0]
    text = f"{value:.2f}"
    assert abs(float(text) - value) > tolerance(PLAIN.trace, question, PLAIN.settings)
    verdict = judge(float(text), question, PLAIN.trace, PLAIN.settings, unit=last_digit(text))
    assert verdict.result is Result.NEARLY
    assert judge(float(text), question, PLAIN.trace, PLAIN.settings).result is Result.WRONG


def test_a_number_from_nowhere_has_no_diagnosis() -> None:
    verdict = judge(123.456, q("delta", 1, 0), PLAIN.trace, PLAIN.settings)
    assert verdict.result is Result.WRONG
    assert not verdict.mistakes
    assert verdict.message is None


def test_softmax_and_cross_entropy_have_their_mistakes_too() -> None:
    case = Case((2, 2, 3), loss="cce", output="softmax")
    for question in (q("a", 2, 0), q("delta", 2, 0), q("delta", 1, 0), q("gradient", 1, 0, 1), q("new", 2, 0)):
        assert len(list(mistakes(question, case.trace, case.settings))) > 5
    powers = [math.exp(z) for z in case.z[0][2]]
    assert powers[0] / sum(powers) == pytest.approx(case.a[0][2][0])
    assert case.told(q("delta", 2, 0), error(case, 1))[0] == "wrong-node"


def test_overflow_is_no_reason_to_fail() -> None:
    trace = replace(PLAIN.trace, after=Parameters(PLAIN.trace.network, np.full(len(PLAIN.trace.after.flat), np.inf)))
    assert judge(1.0, q("new", 1, 0), trace, PLAIN.settings).result is Result.WRONG


def asked_of(case: Case) -> list[Question]:
    """Every question about a case, the bias of each neuron among them."""
    sizes = case.trace.network.layers
    of_nodes = [q(kind, l, j) for kind in ("z", "a", "delta", "da") for l in range(1, len(sizes)) for j in range(sizes[l])]  # noqa: E741  # fmt: skip
    places = case.trace.network.places()
    return of_nodes + [q(kind, p.layer, p.target, p.source) for p in places for kind in ("gradient", "new")]


WITHOUT_SIGN = {"only-derivative", "no-deltas", "forgot-delta", "loss-for-slope", "loss-alone", "signs-lost"}


@pytest.mark.parametrize("case", [PLAIN, WIDE, SUM, LOGISTIC], ids=["plain", "wide", "sum", "logistic"])
@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_what_has_no_derivative_of_the_loss_in_it_keeps_its_sign(case: Case, profile: Profile) -> None:
    """A slope, an input or the loss is typed as it is; a mistake with a delta in it turns with the notation."""
    for question in asked_of(case):
        if question.kind in ("z", "a", "new"):
            continue
        sign = sign_of(question, profile)
        usual = list(mistakes(question, case.trace, case.settings, case.previous))
        here = list(mistakes(question, case.trace, case.settings, case.previous, profile))
        assert [made.id for made in here] == [made.id for made in usual]
        for made, before in zip(here, usual, strict=True):
            keeps = made.id in WITHOUT_SIGN or (made.id == "forgot-target" and not made.turns)
            assert sign * made.value == pytest.approx(before.value * (1 if keeps else sign), nan_ok=True)


def test_a_slope_for_the_wrong_delta_steps_as_the_notation_does() -> None:
    """w + lr times the slope, where derivatives have their sign turned; w - lr times it elsewhere."""
    slope = PLAIN.slope(0, 2, 0) * PLAIN.a[0][1][1]
    assert "only-derivative" in PLAIN.told(q("new", 2, 0, 1), PLAIN.w[2][1][0] - RATE * slope)
    turned = PROFILES["tutorial-002"]
    assert "only-derivative" in PLAIN.told(q("new", 2, 0, 1), PLAIN.w[2][1][0] + RATE * slope, turned)


def test_a_threshold_is_added_by_mistake_where_a_bias_is_subtracted_by_mistake() -> None:
    total = PLAIN.sum_z(0, 1, 1) - PLAIN.b[1][1]
    assert "plus-threshold" in PLAIN.told(q("z", 1, 1), total, PROFILES["zhou"])
    assert "plus-threshold" in PLAIN.told(q("a", 1, 1), sig(total), PROFILES["zhou"])
    assert "minus-bias" in PLAIN.told(q("a", 1, 1), sig(total), PROFILES["tutorial-002"])


@pytest.mark.parametrize("case", [PLAIN, DEEP, SUM, MEAN, TANH, PENALTY], ids=lambda case: "case")
@pytest.mark.parametrize("profile", [PROFILES["standard"], PROFILES["tutorial-002"]], ids=lambda profile: profile.id)
def test_a_mistake_s_own_number_is_not_named_as_another_one(case: Case, profile: Profile) -> None:
    for question in asked_of(case):
        for made in mistakes(question, case.trace, case.settings, case.previous, profile):
            shown = sign_of(question, profile) * made.value
            if not math.isfinite(shown):
                continue
            text = format_number(shown)
            typed, unit = shown_value(text), last_digit(text)
            verdict = judge(
                typed, question, case.trace, case.settings, previous=case.previous, profile=profile, unit=unit
            )
            if verdict.result is Result.WRONG and abs(typed) >= 100 * unit:
                assert made.id in [named.id for named in verdict.mistakes] or len(verdict.mistakes) == MOST
                for named in verdict.mistakes:
                    other = sign_of(question, profile) * named.value
                    assert abs(other - typed) <= 0.5 * unit * 1.001, (question, made, named)


def test_a_mean_without_signs_is_not_the_share_of_one_applicant() -> None:
    experiment = preset("hiring-four")
    trace, question = trace_update(experiment.training, experiment.start), Question(0, "gradient", 3, 0)
    told = judge(0.1244, question, trace, experiment.settings, profile=PROFILES["tutorial-002"], unit=1e-4).mistakes
    assert [mistake.id for mistake in told] == ["signs-lost"]
    told = judge(0.1222, question, trace, experiment.settings, profile=PROFILES["tutorial-002"], unit=1e-4).mistakes
    assert [mistake.id for mistake in told] == ["one-sample"]
