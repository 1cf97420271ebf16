"""The edges of a setting: the search over any function, and what it says of presets against every value tried."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.diagnosis import saturated_outputs
from bpsim.engine.paths import KERNEL, advance_on
from bpsim.engine.problems import BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.running.compared import edges as module
from bpsim.session.running.compared.edge_search import Judged, best_of, explore
from bpsim.session.running.compared.edge_values import places, present, scan_of, with_value
from bpsim.session.running.compared.edges import (
    DIVERGED,
    GOOD,
    STUCK,
    WORSE,
    EdgeFinder,
    EdgeQuestion,
    Edges,
    EdgeSearch,
    Withdrawn,
)
from tests.session.cases import preset


@given(st.lists(st.tuples(st.sampled_from("gwsd"), st.floats(0, 9) | st.just(math.inf)), min_size=2, max_size=200),
       st.data())  # fmt: skip
def test_neighbours_that_differ_are_next_to_each_other(row: list[tuple[str, float]], data: st.DataObject) -> None:
    scan = {0, len(row) - 1, *data.draw(st.sets(st.integers(0, len(row) - 1), max_size=9))}
    asked: list[int] = []

    def judge(place: int) -> Judged:
        asked.append(place)
        return Judged(*row[place])

    found, complete = explore(scan, judge, 10_000)
    assert complete
    assert len(asked) == len(set(asked)) == len(found)
    assert scan <= set(found)
    for left, right in pairwise(sorted(found)):
        assert found[left].kind == found[right].kind or right == left + 1
    best = best_of(found)
    if best is None:
        assert all(math.isinf(one.loss) for one in found.values())
    else:
        assert found[best].loss == min(one.loss for one in found.values())
        for beside in (best - 1, best + 1):
            assert beside in found or not 0 <= beside < len(row)


@given(st.lists(st.integers(1, 40), min_size=1, max_size=6), st.integers(2, 12))
def test_every_stretch_as_wide_as_the_scan_is_found_exactly(widths: list[int], step: int) -> None:
    row = [str(index % 2) for index, width in enumerate(widths) for _ in range(width + step)]
    found, _ = explore([*range(0, len(row), step), len(row) - 1], lambda place: Judged(row[place], 1.0), 10_000)
    met = [right for left, right in pairwise(sorted(found)) if found[left].kind != found[right].kind]
    assert met == [right for right in range(1, len(row)) if row[right] != row[right - 1]]


@given(st.integers(0, 300), st.integers(1, 40))
def test_the_least_of_a_valley_is_found(bottom: int, step: int) -> None:
    found, _ = explore([*range(0, 301, step), 300], lambda place: Judged("", float(abs(place - bottom))), 10_000)
    assert best_of(found) == bottom


def test_a_limit_ends_it() -> None:
    found, complete = explore(range(0, 101, 10), lambda place: Judged(str(place > 33), float(place)), 12)
    assert len(found) == 12
    assert not complete


def everything(experiment: Experiment, name: str) -> dict[float, tuple[str, float]]:
    """Every value there is, by the engine's reference."""

    def ended(value: float) -> tuple[float, bool]:
        one = with_value(experiment, name, value)
        made = advance_on(KERNEL, one.training, one.start, one.total_updates, watch=False)
        loss = one.training.loss_on(made.state.parameters)
        gone = (made.stop is not None and made.stop.reason == "diverged") or not math.isfinite(loss)
        return (math.inf, False) if gone else (loss, bool(saturated_outputs(one.training, made.state.parameters)))

    now, _ = ended(present(experiment, name))
    found = {}
    for value in places(experiment, name):
        loss, stuck = ended(value)
        worse = WORSE if loss > now * (1 + 1e-9) else GOOD
        found[value] = (DIVERGED if math.isinf(loss) else STUCK if stuck else worse, loss)
    return found


@pytest.mark.usefixtures("kernel")  # some thousand runs
@pytest.mark.parametrize(
    ("name", "setting", "changes"),
    [
        ("xor", "learning_rate", {"epochs": 30, "batch_size": "all"}),
        ("hiring", "learning_rate", {"epochs": 60}),
        ("linear-2-3-1", "learning_rate", {"epochs": 60}),
        ("hiring-four", "momentum", {"epochs": 60, "optimizer": "momentum", "learning_rate": 5.0}),
        ("hiring-four-minibatch", "batch_size", {"epochs": 40}),
    ],
)
def test_presets_against_every_value(
    name: str, setting: str, changes: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "RUN_SECONDS", 10.0)
    experiment = preset(name, **changes)
    edges = EdgeSearch(experiment, setting).find(lambda: True)
    assert edges.complete
    assert not edges.shortened
    true = everything(experiment, setting)
    values = list(true)
    for outcome in edges.outcomes:
        verdict, loss = true[outcome.value]
        assert outcome.verdict(edges.now) == verdict
        assert outcome.loss == pytest.approx(loss, rel=1e-6, abs=1e-12)
    for left, right in pairwise(edges.stretches):  # each edge lies between two values that follow one another
        assert values.index(right.first) == values.index(left.last) + 1
        assert true[left.last][0] != true[right.first][0]
    # nothing is missed that is as wide as the scan's steps
    scan = scan_of(tuple(values), setting)
    assert {true[values[index]][0] for index in scan} <= {stretch.verdict for stretch in edges.stretches}
    assert edges.best is not None
    assert edges.best.loss <= min(true[values[index]][1] for index in scan)
    assert edges.now.value == present(experiment, setting)


def test_again_it_is_the_same() -> None:
    first, second = (EdgeSearch(preset("xor", epochs=20), "learning_rate").find(lambda: True) for _ in range(2))
    assert first == second


def test_values_have_two_digits_and_the_present_one_is_among_them() -> None:
    experiment = preset("xor", learning_rate=0.12345, optimizer="momentum", momentum=0.912)
    rates = places(experiment, "learning_rate")
    assert 0.12345 in rates
    assert list(rates) == sorted(set(rates))
    assert all(rate == float(f"{rate:.1e}") for rate in rates if rate != 0.12345)
    gaps = [1 - share for share in places(experiment, "momentum") if share != 0.912]
    assert all(gap == pytest.approx(float(f"{gap:.1e}"), abs=1e-12) for gap in gaps)
    assert places(experiment, "batch_size") == (1, 2, 3, 4)
    assert with_value(preset("hiring-four"), "batch_size", 4).settings.batch_size == "all"


def test_a_long_run_is_shortened_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RUN_SECONDS", 0.002)
    edges = EdgeSearch(preset("xor", epochs=100_000), "learning_rate").find(lambda: True)
    assert edges.shortened
    assert edges.all_epochs == 100_000
    assert edges.epochs == int(edges.epochs) > 0


@pytest.mark.parametrize(("name", "setting"), [("hiring", "momentum"), ("hiring", "batch_size"), ("xor", "seed")])
def test_what_has_no_edges_is_refused(name: str, setting: str) -> None:
    with pytest.raises(BadValue):
        EdgeSearch(preset(name), setting)


def test_withdrawn_it_goes_on_where_it_was() -> None:
    search, ticks = EdgeSearch(preset("xor", epochs=20), "learning_rate"), []
    with pytest.raises(Withdrawn):
        search.find(lambda: len(ticks) < 6, lambda: ticks.append(0))
    before = dict(search._outcomes)
    assert 3 < len(before) < 10
    edges = search.find(lambda: True)
    assert all(search._outcomes[value] is outcome for value, outcome in before.items())
    assert edges == EdgeSearch(preset("xor", epochs=20), "learning_rate").find(lambda: True)


def test_the_worker_answers_the_newest_and_forgets_what_is_withdrawn() -> None:
    finder = EdgeFinder()
    try:
        long, short = (EdgeSearch(preset("xor", epochs=count), "learning_rate") for count in (2000, 3))
        finder.ask(EdgeQuestion(long))
        finder.withdraw()
        assert not finder.busy
        finder.ask(EdgeQuestion(short))
        answer, deadline, tick = None, time.monotonic() + 30.0, threading.Event()
        while answer is None and time.monotonic() < deadline:
            answer = finder.take()
            tick.wait(0.002)
        assert isinstance(answer, tuple)
        assert answer[0] is short
        assert isinstance(answer[1], Edges)
    finally:
        finder.close()


def test_where_now_diverges_nothing_is_worse() -> None:
    experiment = preset("linear-2-3-1", epochs=60)
    edges = EdgeSearch(replace(experiment, settings=experiment.settings.changed("learning_rate", 900.0)),
                       "learning_rate").find(lambda: True)  # fmt: skip
    assert edges.now.verdict(edges.now) == DIVERGED
    assert {stretch.verdict for stretch in edges.stretches} == {GOOD, DIVERGED}
