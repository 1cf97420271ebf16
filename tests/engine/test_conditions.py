"""Conditions as the file writes them, and where they are found, against a plain loop over all values."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.conditions import COMPARISONS, MAX, MIN, RELATIONS, TURNS, Condition, condition_from, condition_of
from bpsim.engine.finding import Finder
from bpsim.engine.network import NetworkSpec
from bpsim.engine.observable import ACCURACY, BATCH_LOSS, LOSS, Observable
from bpsim.engine.problems import BadValue

values = st.lists(st.sampled_from((-1.0, -0.25, 0.0, 0.25, 0.5, 1.0, math.nan)) | st.floats(-2, 2), max_size=40)


def by_hand(relation: str, number: float, jumps: bool, seen: list[float]) -> list[int]:
    hits, held = [], False
    for k, v in enumerate(seen):
        holds = not math.isnan(v) and bool(COMPARISONS[relation](v, number))
        sides = [np.sign(value - number) for value in (seen[k - 1], v)]  # their product, not the values': that may be 0
        between = relation == "=" and not jumps and k > 0 and sides[0] * sides[1] < 0.0
        if (holds and not held) or between:
            hits.append(k)
        held = holds
    return hits


@given(
    relation=st.sampled_from(tuple(COMPARISONS)), number=st.sampled_from((0.0, 0.25, 0.7)), seen=values,
    kind=st.sampled_from((LOSS, ACCURACY)), cuts=st.lists(st.integers(0, 40), max_size=4),
)  # fmt: skip
def test_comparisons_are_found_where_they_begin_to_hold_however_the_run_is_cut(
    relation: str, number: float, seen: list[float], kind: str, cuts: list[int]
) -> None:
    finder = Finder(condition_of(Observable(kind), relation, number))
    found = fed(finder, seen, cuts)
    assert found == by_hand(relation, number, kind == ACCURACY, seen)


@given(relation=st.sampled_from((MIN, MAX)), seen=values, cuts=st.lists(st.integers(0, 40), max_size=4))
def test_an_extreme_is_the_first_state_that_has_it(relation: str, seen: list[float], cuts: list[int]) -> None:
    finder = Finder(condition_of(Observable(LOSS), relation))
    assert fed(finder, seen, cuts) == []
    known = [v for v in seen if not math.isnan(v)]
    best = (min if relation == MIN else max)(known, default=None)
    assert finder.best_at == (None if best is None else seen.index(best))


@given(seen=st.lists(st.integers(-3, 3).map(float), max_size=40), cuts=st.lists(st.integers(0, 40), max_size=4))
def test_a_turn_is_the_first_state_of_each_least_and_greatest_stretch(seen: list[float], cuts: list[int]) -> None:
    expected, trend, arrived = [], 0, 0
    for k in range(1, len(seen)):
        move = int(np.sign(seen[k] - seen[k - 1]))
        if move:
            if move == -trend:
                expected.append(arrived)
            trend, arrived = move, k
    assert fed(Finder(condition_of(Observable(LOSS), TURNS)), seen, cuts) == expected


def fed(finder: Finder, seen: list[float], cuts: list[int]) -> list[int]:
    places = sorted({0, len(seen), *(cut for cut in cuts if cut < len(seen))})
    found: list[int] = []
    for first, end in pairwise(places):
        found += finder.feed(np.arange(first, end), np.array(seen[first:end])).tolist()
    return found


TEXTS = [
    "loss < 0.1", "test loss turns", "accuracy = 1.0 at epochs", "w[2][0,1] = 0.0", "a[2][0] > 0.5 for sample 3",
    "|delta[1][0]| max", "grad w[1][0,0] != 0.0", "grad b[1][1] >= -2.5", "batch loss min", "gradient <= 1e-09",
    "right >= 1.0 for all", "sample loss < 0.1 for any", "test accuracy > 0.5", "slope[1][0] < 0.01 for all at epochs",
    "test a[2][0] > 0.5 for sample 1", "da[2][0] turns for sample 1", "b[1][0] < 1e+300",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_a_condition_is_written_and_read_back(text: str) -> None:
    assert condition_from(text).text == text
    assert repr(condition_from(condition_from(text).text)) == repr(condition_from(text))


@pytest.mark.parametrize(
    "text",
    ["", "loss", "loss <", "loss < nan", "loss < inf", "loss < x", "loss min 3", "weight > 1", "w[1][0] = 1",
     "b[1][0,0] = 1", "loss < 1 for all", "a[1][0] > 1 for sample 0", "|loss < 1", "loss < 1 at", "a[1][0] = 1",
     "loss < 1e999", "z[1][0] turns"],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(BadValue):
        condition_from(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [("w[3][0,0] > 0", "w[3][0,0]"), ("w[1][2,0] > 0", "w[1][2,0]"), ("z[0][0] > 0 for all", "z[0][0]"),
     ("a[2][1] > 0 for all", "a[2][1]"), ("test loss < 1", "test samples"), ("right >= 1 for sample 5", "sample 5")],
)  # fmt: skip
def test_what_a_network_does_not_have_is_named(text: str, words: str) -> None:
    network = NetworkSpec((2, 3, 1), ("tanh", "sigmoid"))
    with pytest.raises(BadValue) as refused:
        condition_from(text).check(network, 4, 0)
    assert words in str(refused.value)
    for fine in TEXTS[3:9]:
        condition_from(fine.replace("w[2][0,1]", "w[2][1,0]")).check(network, 4, 0)


def test_all_and_any() -> None:
    for relation, many, extreme in (
        ("<", "all", "greatest"),
        ("<=", "any", "least"),
        (">", "all", "least"),
        (">=", "any", "greatest"),
    ):
        made = condition_of(Observable("a", 1, 0), relation, 0.5, many=many)
        assert (made.what.extreme, made.many) == (extreme, many)
    with pytest.raises(BadValue, match="which sample"):
        condition_of(Observable("a", 1, 0), "=", 0.5)
    assert isinstance(condition_of(Observable(BATCH_LOSS), RELATIONS[0], 1.0), Condition)
