"""Batches: a pure function of plan, seed and place; golden values keep them the same for ever."""

from __future__ import annotations

from time import perf_counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.batching import BatchOrigin, BatchPlan
from bpsim.engine.hashing import draw, epoch_key, mix
from bpsim.engine.orders import ORDERS

plans = st.builds(
    lambda count, share, order, drop, seed: BatchPlan(count, 1 + share % count, order, drop, None, seed),
    st.integers(1, 20), st.integers(0, 19), st.sampled_from(tuple(ORDERS)),
    st.booleans(), st.integers(0, 2**53),
)  # fmt: skip


def test_the_hash_and_the_orders_made_of_it_never_change() -> None:
    # SplitMix64's published test vector: the first outputs for the seed 1234567
    state, outputs = 1234567, []
    for _ in range(3):
        state = (state + 0x9E3779B97F4A7C15) % 2**64
        outputs.append(mix(state))
    assert outputs == [6457827717110365317, 3203168211198807973, 9817491932198370423]
    assert {
        "key": epoch_key(7, 3),
        "draws": [draw(epoch_key(7, 3), i, 100) for i in range(8)],
        "shuffled": BatchPlan(8, 8, "shuffled", seed=7).batch(3, 0).tolist(),
        "replacement": BatchPlan(8, 4, "replacement", seed=7).batch(3, 1).tolist(),
        "epochs": [BatchPlan(10, 10, "shuffled", seed=2024).batch(epoch, 0).tolist() for epoch in range(3)],
        "largest seed": np.concatenate(list(BatchPlan(4, 1, "replacement", False, 6, 2**53).epoch_batches(1))).tolist(),
    } == GOLDEN


GOLDEN = {
    "key": 11146164815057002045,
    "draws": [13, 69, 34, 16, 33, 69, 18, 26],
    "shuffled": [2, 5, 4, 0, 3, 7, 1, 6],
    "replacement": [5, 5, 6, 6],
    "epochs": [[7, 2, 3, 4, 1, 9, 5, 8, 6, 0], [2, 1, 9, 3, 6, 7, 8, 5, 4, 0], [2, 5, 8, 7, 3, 0, 9, 1, 6, 4]],
    "largest seed": [3, 2, 1, 1, 0, 1],
}


def test_orders_are_even_and_differ_from_epoch_to_epoch() -> None:
    shuffled = BatchPlan(4, 4, "shuffled", seed=1)
    orders = [tuple(shuffled.batch(epoch, 0).tolist()) for epoch in range(2400)]
    counts = np.array([orders.count(order) for order in set(orders)])
    assert len(counts) == 24  # every permutation comes up, each about 100 times
    assert ((counts - 100) ** 2 / 100).sum() < 50  # chi squared, 23 degrees of freedom: 1 in 1000 above 49.7
    drawn = BatchPlan(10, 5, "replacement", draws_per_epoch=1, seed=1)
    samples = np.concatenate([drawn.batch(epoch, 0) for epoch in range(2000)])
    assert ((np.bincount(samples, minlength=10) - 1000) ** 2 / 1000).sum() < 28  # 9 degrees: 1 in 1000 above 27.9


def test_epochs_by_draws_count_draws() -> None:
    plan = BatchPlan(4, 3, "replacement", draws_per_epoch=7)
    assert [len(batch) for batch in plan.epoch_batches(0)] == [3] * 7
    # the number of draws says where an epoch ends, for orders without replacement the data does
    assert BatchPlan(4, 3, "shuffled", draws_per_epoch=7).updates_per_epoch == 2
    # draws leave no smaller last batch that could be dropped
    assert [len(batch) for batch in BatchPlan(5, 2, "replacement", drop_last=True).epoch_batches(0)] == [2, 2, 2]


@given(plans, st.integers(0, 50))
def test_an_epoch_of_a_shuffled_or_sequential_plan_takes_each_sample_once(plan: BatchPlan, epoch: int) -> None:
    batches = list(plan.epoch_batches(epoch))
    assert len(batches) == plan.updates_per_epoch
    samples = np.concatenate(batches).tolist()
    if plan.order == "replacement":
        assert all(len(batch) == plan.batch_size for batch in batches)
        assert all(0 <= sample < plan.sample_count for sample in samples)
    else:
        assert len(set(samples)) == len(samples)
        expected = plan.sample_count // plan.batch_size * plan.batch_size if plan.drop_last else plan.sample_count
        assert len(samples) == expected


@given(plans, st.integers(0, 50), st.integers(0, 100))
def test_a_batch_is_the_same_however_it_is_asked_for(plan: BatchPlan, epoch: int, place: int) -> None:
    position = place % plan.updates_per_epoch
    expected = list(plan.epoch_batches(epoch))[position]
    np.testing.assert_array_equal(plan.batch(epoch, position), expected)
    np.testing.assert_array_equal(next(plan.epoch_batches(epoch, position)), expected)


def test_a_smaller_last_batch_keeps_its_own_size() -> None:
    assert [len(b) for b in BatchPlan(5, 2).epoch_batches(0)] == [2, 2, 1]
    assert [len(b) for b in BatchPlan(5, 2, drop_last=True).epoch_batches(0)] == [2, 2]


@given(st.integers(0, 100), st.integers(0, 100), st.integers(1, 9), st.integers(0, 500))
def test_places_count_on_from_the_origin(update: int, epoch: int, per_epoch: int, later: int) -> None:
    origin = BatchOrigin(update, epoch)
    found, position = origin.place(update + later, per_epoch)
    assert (found - epoch) * per_epoch + position == later
    assert 0 <= position < per_epoch


@pytest.mark.parametrize("count", [1, 2, 5, 6])
def test_reversed_takes_the_last_sample_first(count: int) -> None:
    samples = np.concatenate(list(BatchPlan(count, 2, "reversed").epoch_batches(3)))
    assert samples.tolist() == list(range(count))[::-1]


@pytest.mark.parametrize("order", ["shuffled", "replacement", "sequential"])
def test_among_many_samples_one_is_found_at_once(order: str) -> None:
    plan = BatchPlan(100_000, 1, order, seed=5)
    begun = perf_counter()
    taken = np.concatenate(list(plan.epoch_batches(2)))
    once = perf_counter() - begun
    begun = perf_counter()
    for position in range(0, 100_000, 1000):
        assert plan.batch(2, position) == taken[position]
        found = plan.last_with(int(taken[position]), 2, 100_000)
        assert found is not None
        assert taken[found] == taken[position]
        assert found >= position
    assert perf_counter() - begun < 2 * once
