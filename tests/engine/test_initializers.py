"""Initial weights: the same for a seed for ever, and of the size their source asks for."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest

from bpsim.engine.initializers import INITIALIZERS, initial_parameters
from bpsim.engine.network import NetworkSpec
from bpsim.engine.problems import BadValue

SMALL = NetworkSpec((2, 2, 1), ("tanh", "tanh"))
WIDE = NetworkSpec((60, 50, 1), ("tanh", "tanh"))
MASK, GOLDEN = 2**64 - 1, 0x9E3779B97F4A7C15

# the weights w[1] row by row, then w[2], for the seed 42 and the scale 0.5
UNIFORM = [0.02331773960393302, 0.35767681337839896, -0.27773351902969223, 0.4487359745408852, -0.31439103590484263, 0.028048844659952166]  # fmt: skip
NORMAL = [0.38108025869944606, 0.33628950670015567, -0.3154389701509123, -0.3910826261544953, 0.1777766611593684, -0.5618218015043959]  # fmt: skip


def weights(rule: str, network: NetworkSpec = SMALL, seed: int = 42, scale: float = 0.5) -> list[float]:
    drawn = initial_parameters(network, rule, seed, scale)
    return [value for w in drawn.w for value in w.ravel().tolist()]


def test_the_drawn_numbers_never_change() -> None:
    assert weights("uniform") == UNIFORM
    assert weights("normal") == pytest.approx(NORMAL, rel=1e-14)  # log and cos are the platform's


def uniforms(seed: int) -> Iterator[float]:
    """The stream once more, as it is described: SplitMix64 over a counter, 53 bits."""

    def mix(v: int) -> int:
        v = (v ^ (v >> 30)) * 0xBF58476D1CE4E5B9 & MASK
        v = (v ^ (v >> 27)) * 0x94D049BB133111EB & MASK
        return v ^ (v >> 31)

    key = mix((mix((seed + GOLDEN) & MASK) + GOLDEN) & MASK)
    counter = 0
    while True:
        counter += 1
        yield mix((key + counter * GOLDEN) & MASK) % 2**53 / 2**53


@pytest.mark.parametrize("seed", [0, 1, 42, 2**53])
def test_every_rule_follows_its_formula(seed: int) -> None:
    stream = uniforms(seed)
    plain = [2 * next(stream) - 1 for _ in range(6)]
    stream = uniforms(seed)
    bell = [math.sqrt(-2 * math.log(1 - next(stream))) * math.cos(2 * math.pi * next(stream)) for _ in range(6)]
    fans = [(2, 2)] * 4 + [(2, 1)] * 2
    expected = {
        "uniform": [3 * u for u in plain],
        "normal": [3 * g for g in bell],
        "xavier": [3 * math.sqrt(6 / (n_in + n_out)) * u for u, (n_in, n_out) in zip(plain, fans, strict=True)],
        "he": [3 * math.sqrt(2 / n_in) * g for g, (n_in, _) in zip(bell, fans, strict=True)],
        "equal": [3.0] * 6,
        "zero": [0.0] * 6,
    }
    assert set(expected) == {row.id for row in INITIALIZERS.values() if row.matrix is None}
    for rule, values in expected.items():
        assert weights(rule, seed=seed, scale=3.0) == pytest.approx(values, rel=1e-12)


@pytest.mark.parametrize(("rule", "deviation"), [("uniform", 1 / math.sqrt(3)), ("normal", 1.0), ("xavier", math.sqrt(2 / 110)), ("he", math.sqrt(2 / 60))])  # fmt: skip
def test_weights_have_mean_0_and_the_deviation_of_their_source(rule: str, deviation: float) -> None:
    drawn = initial_parameters(WIDE, rule, 3).w[1]
    assert float(drawn.mean()) == pytest.approx(0.0, abs=4 * deviation / math.sqrt(3000))
    assert float(drawn.std()) == pytest.approx(deviation, rel=0.06)
    assert len(np.unique(drawn)) == 3000


@pytest.mark.parametrize("rule", INITIALIZERS)
def test_biases_start_at_0_where_the_rule_does_not_say_otherwise(rule: str) -> None:
    drawn = initial_parameters(SMALL, rule, 1, 0.7)
    for b in drawn.b:
        assert (b == (0.7 if rule == "equal" else 0.0)).all()


def test_an_unknown_rule_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadValue, match="xavier") as caught:
        initial_parameters(SMALL, "magic", 1)
    assert caught.value.where == "initializer"


@pytest.mark.parametrize(("n_in", "n_out"), [(5, 3), (3, 5), (4, 4), (1, 1)])
def test_orthogonal_weights_stand_at_right_angles(n_in: int, n_out: int) -> None:
    w = initial_parameters(NetworkSpec((n_in, n_out), ("tanh",)), "orthogonal", 7, 0.5).w[1]
    few = w if n_in <= n_out else w.T
    np.testing.assert_allclose(few @ few.T, 0.25 * np.eye(len(few)), atol=1e-15)
