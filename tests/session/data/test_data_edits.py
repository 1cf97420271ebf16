"""Edits of the data: rows, columns, the test part, other data; each leaves the rest as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.problems import BadValue
from bpsim.session.data.data_import import ImportPlan, imported
from bpsim.session.data.samples import Samples, drawn_for_test
from bpsim.session.data.table_reading import table_of
from bpsim.session.edits import columns, data
from bpsim.session.experiment import Experiment
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.lane import Lane
from bpsim.session.running.known.measured_along import NOTHING, POINTS, MeasuredAlong, places_of
from bpsim.session.running.run import Run
from bpsim.session.words.text import Text
from tests.session.cases import experiments, preset

FLOWERS = "length,width,species\n1.5,0.2,setosa\n4.5,1.5,versicolor\n5.9,2.1,virginica\n"


def names(experiment: Experiment) -> list[str]:
    return [name.en for name in data.all_samples(experiment)[0].names]


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 200), st.floats(0.01, 0.99), st.integers(0, 10**6))
def test_a_draw_has_the_share_that_was_asked_for_and_is_the_same_again(count: int, share: float, seed: int) -> None:
    chosen = drawn_for_test(count, share, seed)
    assert 1 <= len(chosen) <= count - 1
    assert abs(len(chosen) - count * share) <= 1.0
    assert list(chosen) == sorted(set(chosen))
    assert chosen == drawn_for_test(count, share, seed)


@settings(max_examples=60, deadline=None)
@given(experiments(), st.floats(0.1, 0.9), st.integers(0, 99))
def test_a_split_loses_no_sample_and_training_does_not_see_the_test_part(
    experiment: Experiment, share: float, seed: int
) -> None:
    if len(experiment.x) < 2:
        with pytest.raises(BadValue, match="two samples"):
            data.with_split(experiment, share, seed)
        return
    split = data.with_split(experiment, share, seed)
    assert split.test is not None
    assert sorted(names(split)) == sorted(names(experiment))
    assert split.training.sample_count == len(split.x) == len(experiment.x) - len(split.test)
    back = loads(dumps(FileContents(split))).experiment
    assert back.test is not None
    np.testing.assert_array_equal(back.test.t, split.test.t)
    joined = data.with_split(split, 0.0, seed)
    assert joined.test is None
    assert len(joined.x) == len(experiment.x)


def test_the_test_loss_is_the_full_loss_over_the_test_part() -> None:
    experiment = data.with_marks(preset(), [1, 3], test=True)
    alone = data.with_samples(preset(), preset().samples.taken([1, 3]), (False, False))
    assert experiment.test_loss(experiment.parameters) == alone.training.loss_on(alone.parameters)
    assert preset().test_loss(preset().parameters) is None


def test_marking_and_taking_back() -> None:
    experiment = data.with_marks(preset(), [0], test=True)
    assert experiment.test is not None
    assert len(experiment.x) == 3
    again = data.with_marks(experiment, [3], test=False)
    assert again.test is None
    with pytest.raises(BadValue, match="to train with"):
        data.with_marks(preset(), [0, 1, 2, 3], test=True)


def test_batches_come_down_to_what_remains() -> None:
    experiment = preset(batch_size=4)
    experiment = replace(experiment, race=(Lane(Text.same("a"), {"batch_size": 3}),))
    split = data.with_split(experiment, 0.5, 0)
    assert split.settings.batch_size == 2
    assert split.race[0].changes == {"batch_size": 2}


def test_rows_added_removed_moved_named() -> None:
    experiment = preset()
    first = names(experiment)
    added = data.with_sample_inserted(experiment, 1)
    assert names(added) == [*first[:2], "Sample 5", *first[2:]]
    np.testing.assert_array_equal(added.x[2], experiment.x[1])
    assert names(data.without_samples(added, [2])) == first
    moved = data.with_sample_moved(experiment, 0, 1)
    assert names(moved) == [first[1], first[0], *first[2:]]
    np.testing.assert_array_equal(moved.t[1], experiment.t[0])
    assert data.with_sample_moved(experiment, 0, -1) is experiment
    split = data.with_marks(experiment, [3], test=True)
    assert data.with_sample_moved(split, 2, 1) is split  # not across the border
    assert names(data.with_sample_named(split, 3, "  new\n name "))[3] == "new name"
    with pytest.raises(BadValue, match="1 to 200"):
        data.with_sample_named(split, 3, "  ")
    with pytest.raises(BadValue, match="at least one sample"):
        data.without_samples(experiment, [0, 1, 2, 3])


def test_pasting_in_place_beyond_the_end_and_in_the_wrong_shape() -> None:
    experiment = preset()
    block = data.numbers_in(data.block_of("1,5\t2\r\n−3\t4e-1\r\n"))
    assert block == [[1.5, 2.0], [-3.0, 0.4]]
    assert np.isnan(data.numbers_in(data.block_of("1\t\n"))[0][1])  # a blank
    pasted = data.with_block(experiment, 1, 0, block)
    np.testing.assert_array_equal(pasted.x[1:3], block)
    np.testing.assert_array_equal(pasted.x[0], experiment.x[0])
    longer = data.with_block(experiment, 3, 0, [[1, 2, 0], [3, 4, 1], [5, 6, 0]])
    assert len(longer.x) == 6
    assert names(longer)[4:] == ["Sample 5", "Sample 6"]
    for row, column, cells in ((3, 0, [[1.0, 2.0], [3.0, 4.0]]), (0, 1, [[1.0] * 3]), (0, 0, [[1.0], [1.0, 2.0]])):
        with pytest.raises(BadValue, match="from this cell on there are"):
            data.with_block(experiment, row, column, cells)
    with pytest.raises(BadValue, match="row 2, column 1 of what was copied: a number was expected, not 'b'"):
        data.numbers_in([["1"], ["b"]])
    with pytest.raises(BadValue, match="3 names were copied; from this cell on there are 1 samples"):
        data.with_names(experiment, 3, ["a", "b", "c"])


def test_columns_keep_the_weights_of_what_stays() -> None:
    experiment = preset(frozen=["w[1][1,0]", "w[1][0,1]", "b[3][0]"])
    swapped = columns.with_columns(experiment, [1, 0], [0])
    np.testing.assert_array_equal(swapped.parameters.w[1], experiment.parameters.w[1][::-1])
    np.testing.assert_array_equal(swapped.x, experiment.x[:, ::-1])
    assert swapped.settings.frozen == ("w[1][0,0]", "w[1][1,1]", "b[3][0]")
    assert swapped.node_names[0] == experiment.node_names[0][::-1]
    before, after = (e.training.outputs(e.parameters) for e in (experiment, swapped))
    np.testing.assert_allclose(after, before, rtol=1e-14)  # the same network, drawn another way round

    wider = columns.with_columns(experiment, [0, 1, None], [0, None])
    assert wider.network.layers == (3, 2, 2, 2)
    np.testing.assert_array_equal(wider.parameters.w[1][:2], experiment.parameters.w[1])
    np.testing.assert_array_equal(wider.parameters.w[3][:, :1], experiment.parameters.w[3])
    assert np.isnan(wider.x[:, 2]).all()  # blank, to be filled in
    filled = replace(wider, x=np.nan_to_num(wider.x), t=np.nan_to_num(wider.t))
    np.testing.assert_allclose(
        filled.training.outputs(filled.parameters)[:, :1],
        experiment.training.outputs(experiment.parameters),
        rtol=1e-14,
    )
    narrower = columns.with_columns(experiment, [1], [0])
    assert narrower.settings.frozen == ("w[1][0,0]", "b[3][0]")
    assert columns.with_columns(wider, [0, 1], [0]).parameters == experiment.parameters
    with pytest.raises(BadValue, match="one input and one target"):
        columns.with_columns(experiment, [], [0])


def test_columns_of_the_test_part_go_along() -> None:
    split = data.with_marks(preset(), [3], test=True)
    wider = columns.with_columns(split, [1, None], [0])
    assert wider.test is not None
    np.testing.assert_array_equal(wider.test.x, [[preset().x[3, 1], np.nan]])


def test_other_data_keep_what_fits_and_say_what_else_is_needed() -> None:
    old = preset()
    flowers = imported(table_of(FLOWERS), ImportPlan((0, 1), (2,), test=0.34))
    new = columns.with_imported(old, flowers, "flowers")
    assert new.network.layers == (2, 2, 2, 3)
    assert (new.settings.loss, new.network.activations[-1]) == ("half", "sigmoid")  # 0 and 1 are in reach
    np.testing.assert_array_equal(new.parameters.w[1], old.parameters.w[1])
    assert [name.en for layer in new.node_names[1:-1] for name in layer] == ["h1.1", "h1.2", "h2.1", "h2.2"]
    assert new.decision is None
    assert new.test is not None
    wide = imported(table_of("a,b\n1,100\n2,300\n"), ImportPlan((0,), (1,)))
    reached = columns.with_imported(old, wide, "x")
    assert reached.network.activations[-1] == "identity"
    same = imported(table_of("a,b,c\n1,2,0\n3,4,1\n"), ImportPlan((0, 1), (2,)))
    assert columns.with_imported(old, same, "x").node_names[1:-1] == old.node_names[1:-1]
    again = columns.with_imported(reached, wide, "x")
    assert again.parameters == reached.parameters


def curve_of(along: MeasuredAlong, experiment: Experiment, run: Run) -> tuple[np.ndarray, np.ndarray]:
    for _ in range(1000):
        if along.compute(experiment, run, 0.001):
            curve = along.curves(experiment, run).test_loss
            assert curve is not None
            points = curve.full(0, run.head, 1000)
            return points.x, points.y
    raise AssertionError("never complete")


def test_the_curve_of_the_test_loss_is_right_at_every_point_and_through_forks() -> None:
    experiment = data.with_marks(preset(), [3], test=True)
    run = Run.begin(experiment)
    run.ensure(40)
    run = run.fork(21, settings=experiment.settings.changed("learning_rate", 0.9))
    run.ensure(30)
    along = MeasuredAlong()
    x, y = curve_of(along, experiment, run)
    assert x.tolist() == places_of(run)
    assert {0, 21, 30} <= set(x.tolist())
    np.testing.assert_array_equal(y, [experiment.test_loss(run.state(int(k)).parameters) for k in x])
    plain = replace(preset(), t=preset().t * 0.5)
    assert along.compute(plain, run, 1.0)
    assert along.curves(plain, run) == NOTHING


def test_a_long_run_has_a_bounded_number_of_points_on_a_grid_that_only_thins_out() -> None:
    experiment = data.with_marks(preset(), [3], test=True)
    run = Run.begin(experiment)
    seen: set[int] = set()
    for head in (50, 500, 1500):
        run.ensure(head)
        places = places_of(run)
        assert len(places) <= POINTS + 3
        grid = set(places) - {head}
        assert not seen or all(place in seen for place in grid if place <= max(seen))
        seen = grid
        assert all(run.is_epoch_end(place - 1) for place in grid if place)


BAD: list[tuple[Callable[[Experiment], Experiment], str, str]] = [
    (
        lambda e: replace(e, test=Samples(np.zeros((1, 3)), np.zeros((1, 1)), (Text.same("a"),))),
        "data.test.inputs",
        "shape",
    ),
    (
        lambda e: replace(e, test=Samples(np.zeros((1, 2)), np.zeros((1, 1)), ())),
        "data.test.names",
        "name every sample",
    ),
    (lambda e: replace(e, test=Samples(np.zeros((0, 2)), np.zeros((0, 1)), ())), "data.test.inputs", "at least one"),
]


@pytest.mark.parametrize(("edit", "where", "words"), BAD, ids=[row[2] for row in BAD])
def test_a_test_part_that_does_not_fit_is_refused(
    edit: Callable[[Experiment], Experiment], where: str, words: str
) -> None:
    with pytest.raises(BadValue, match=words) as caught:
        edit(preset())
    assert caught.value.where == where


def test_shuffled_targets_are_the_same_ones_of_other_samples() -> None:
    before = preset("iris-4-6-3")
    made = data.with_targets_shuffled(before, 3)
    assert np.array_equal(made.x, before.x)
    assert not np.array_equal(made.t, before.t)
    assert np.array_equal(np.sort(made.t, axis=0), np.sort(before.t, axis=0))
    assert made.test is before.test
    assert np.array_equal(data.with_targets_shuffled(before, 3).t, made.t)
    assert not np.array_equal(data.with_targets_shuffled(before, 4).t, made.t)


def test_a_sample_more_stands_before_those_to_test_with() -> None:
    before = preset("iris-4-6-3")
    made = data.with_sample(before, np.arange(4.0), np.array([0.0, 1.0, 0.0]))
    assert len(made.x) == len(before.x) + 1
    assert made.x[-1].tolist() == [0.0, 1.0, 2.0, 3.0]
    assert made.t[-1].tolist() == [0.0, 1.0, 0.0]
    assert made.test is not None
    assert made.test.same_as(before.test)
    assert made.sample_names[-1] not in before.sample_names
