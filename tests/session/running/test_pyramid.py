"""A long sequence in bounded memory: its extremes stay exact."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.session.running.pyramid import CAPACITY, Pyramid

chunks = st.lists(st.integers(0, 60), min_size=1, max_size=12)


def filled(sizes: list[int], capacity: int, seed: int, gaps: bool) -> tuple[Pyramid, np.ndarray]:
    random = np.random.default_rng(seed)
    values = random.normal(size=sum(sizes))
    if gaps:
        values[random.random(len(values)) < 0.3] = np.nan
    pyramid, at = Pyramid(capacity), 0
    for size in sizes:
        pyramid.append(values[at : at + size])
        at += size
    return pyramid, values


@settings(max_examples=300, deadline=None)
@given(chunks, st.sampled_from((8, 20, 64, 1000)), st.integers(0, 99), st.booleans(), st.integers(1, 50))
def test_the_whole_has_the_extremes_of_the_numbers(
    sizes: list[int], capacity: int, seed: int, gaps: bool, buckets: int
) -> None:
    pyramid, values = filled(sizes, capacity, seed, gaps)
    assert len(pyramid) == len(values)
    where, low, high = pyramid.extremes(0, len(values), buckets)
    assert np.all(np.diff(where) > 0)
    if len(values) and not np.isnan(values).all():
        assert np.nanmin(low) == np.nanmin(values)
        assert np.nanmax(high) == np.nanmax(values)
    assert len(where) <= 2 * buckets + 8 * max(1, len(pyramid._levels))


@settings(max_examples=300, deadline=None)
@given(
    chunks,
    st.sampled_from((8, 20, 1000)),
    st.integers(0, 99),
    st.integers(0, 400),
    st.integers(0, 400),
    st.integers(1, 50),
)
def test_each_column_has_the_extremes_of_its_stretch(
    sizes: list[int], capacity: int, seed: int, one: int, other: int, buckets: int
) -> None:
    pyramid, values = filled(sizes, capacity, seed, gaps=False)
    first, last = sorted((one % (len(values) + 1), other % (len(values) + 1)))
    where, low, high = pyramid.extremes(first, last, buckets)
    starts = where.astype(int).tolist()
    if not starts:
        assert last - first < pyramid.stride
        return
    for column, (begin, end) in enumerate(zip(starts, [*starts[1:], None], strict=True)):
        if end is None:  # the last column ends where its entries end: at most one entry before ``last``
            ends = [e for e in range(begin + 1, last + 1) if values[begin:e].min() == low[column]]
            assert any(values[begin:e].max() == high[column] for e in ends)
            assert last - max(e for e in ends if values[begin:e].max() == high[column]) < pyramid.stride
        else:
            assert values[begin:end].min() == low[column]
            assert values[begin:end].max() == high[column]
    if pyramid.stride == 1 and last > first:
        assert starts[0] <= first
        assert values[starts[0] : last].max() == high.max()


def test_single_numbers_are_known_as_long_as_they_fit() -> None:
    pyramid = Pyramid(8)
    pyramid.append(np.arange(8.0))
    assert pyramid.value(5) == 5.0
    where, low, high = pyramid.extremes(0, 8, 100)
    assert where.tolist() == low.tolist() == high.tolist() == list(range(8))
    pyramid.append(np.array([8.0]))
    assert pyramid.stride == 2
    assert pyramid.value(5) is None


def test_memory_stays_bounded() -> None:
    pyramid = Pyramid()
    for _ in range(300):
        pyramid.append(np.random.default_rng(0).normal(size=50_000))
    assert len(pyramid) == 15_000_000
    assert pyramid.nbytes < CAPACITY * 2 * 8 * 1.5 * 4 / 3 + 100_000


def test_what_is_not_finite_is_a_gap() -> None:
    pyramid = Pyramid(8)
    pyramid.append(np.array([1.0, np.inf, np.nan, -np.inf, 2.0]))
    _, low, _ = pyramid.extremes(0, 5, 100)
    np.testing.assert_array_equal(low, [1.0, np.nan, np.nan, np.nan, 2.0])
    _, low, high = pyramid.extremes(0, 5, 1)
    assert (np.nanmin(low), np.nanmax(high)) == (1.0, 2.0)
