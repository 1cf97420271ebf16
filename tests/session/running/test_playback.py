"""Stepping: every size forwards and exactly back, to the very beginning."""

from __future__ import annotations

import pytest

from bpsim.engine.network import NetworkSpec
from bpsim.session.frames import Frame, Phase, Quantity, StepSize, frames_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.playback import Playback
from bpsim.session.running.run import Run
from tests.session.cases import preset


def playback(name: str = "hiring-four-minibatch", **settings: object) -> Playback:
    experiment = preset(name, **settings)
    frames = frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)
    return Playback(Run.begin(experiment), frames)


def test_the_canonical_order_of_a_small_network() -> None:
    frames = frames_of(NetworkSpec((2, 2, 1), ("sigmoid", "tanh")), "half", "last")
    said = [(f.quantity.value, f.layer, f.node) for f in frames]
    assert said == [
        ("inputs", None, None),
        ("z", 1, 0), ("a", 1, 0), ("z", 1, 1), ("a", 1, 1), ("z", 2, 0), ("a", 2, 0),
        ("loss", None, None),
        ("da", 2, 0), ("derivative", 2, 0), ("delta", 2, 0),
        ("da", 1, 0), ("derivative", 1, 0), ("delta", 1, 0), ("da", 1, 1), ("derivative", 1, 1), ("delta", 1, 1),
        ("gradient", 2, 0), ("gradient", 1, 0), ("gradient", 1, 1),
        ("update", 1, None), ("update", 2, None),
        ("check", None, None),
    ]  # fmt: skip


def test_gradients_can_come_right_after_their_layers_deltas() -> None:
    frames = frames_of(NetworkSpec((2, 1, 1), ("sigmoid", "sigmoid")), "half", "with-deltas")
    assert [(f.quantity.value, f.layer) for f in frames[6:14]] == [
        ("da", 2), ("derivative", 2), ("delta", 2), ("gradient", 2),
        ("da", 1), ("derivative", 1), ("delta", 1), ("gradient", 1),
    ]  # fmt: skip


def test_softmax_needs_its_whole_layer_and_cross_entropy_no_slope() -> None:
    frames = frames_of(NetworkSpec((1, 2), ("softmax",)), "cce", "last")
    assert [f.quantity for f in frames[1:8]] == [
        Quantity.Z, Quantity.Z, Quantity.A, Quantity.A, Quantity.LOSS, Quantity.DELTA, Quantity.DELTA,
    ]  # fmt: skip
    frames = frames_of(NetworkSpec((1, 2), ("softmax",)), "half", "last")
    assert Quantity.DERIVATIVE not in [f.quantity for f in frames]
    assert frames.position(Quantity.DA, 1, 0) is not None


@pytest.mark.parametrize("size", list(StepSize))
@pytest.mark.parametrize(
    "name", ["hiring-four-minibatch", "hiring-four-stochastic", "paths-3-3-2", "hiring-four-shuffled"]
)
def test_stepping_back_visits_the_same_stops(size: StepSize, name: str) -> None:
    player = playback(name)
    stops = [player.cursor]
    for _ in range(40):
        assert player.step(size)
        stops.append(player.cursor)
    assert stops == sorted(set(stops), key=lambda c: (c.update, c.frame))
    for cursor in reversed(stops[:-1]):
        assert player.step_back(size)
        assert player.cursor == cursor
    assert player.cursor == Cursor()
    assert player.at_start
    assert not player.step_back(size)


def test_the_end_of_an_update_and_the_start_of_the_next_are_two_places() -> None:
    player = playback()
    player.seek(0, player.last)
    assert player.run.head == 0
    player.step(StepSize.CALCULATION)
    assert player.cursor == Cursor(1, 0)
    assert player.run.head == 1
    player.step_back(StepSize.CALCULATION)
    assert player.cursor == Cursor(0, player.last)


@pytest.mark.parametrize(
    ("size", "stops"), [(StepSize.LAYER, 15), (StepSize.PHASE, 7), (StepSize.NODE, 21), (StepSize.UPDATE, 1)]
)
def test_coarser_steps_stop_at_group_ends(size: StepSize, stops: int) -> None:
    player = playback()
    ends = [i for i in range(len(player.frames)) if player.frames.is_group_end(i, size)]
    assert len(ends) == stops
    assert ends[-1] == player.last


def test_a_step_back_from_inside_a_group_goes_to_the_group_before() -> None:
    player = playback()
    player.seek(0, 6)  # inside layer 2 of the forward pass
    player.step_back(StepSize.LAYER)
    assert player.frames[player.cursor.frame] == Frame(Phase.FORWARD, Quantity.A, 1, 1)


def test_an_epoch_ends_with_its_last_update() -> None:
    player = playback()
    player.step(StepSize.EPOCH)
    assert player.cursor == Cursor(1, player.last)
    player.step(StepSize.EPOCH)
    assert player.cursor == Cursor(3, player.last)
    player.seek(2, 4)
    player.step_back(StepSize.EPOCH)
    assert player.cursor == Cursor(1, player.last)


def test_stepping_where_training_diverges_stays_where_it_is() -> None:
    player = playback("linear-2-3-1", learning_rate=1e8)
    while player.step(StepSize.UPDATE):
        assert player.cursor.update < 1000
    place = player.cursor
    assert not player.step(StepSize.UPDATE)
    assert player.cursor == place
    assert player.run.stop is not None


def test_what_is_revealed_grows_with_the_frames() -> None:
    player = playback()
    assert not player.revealed.shows(Quantity.Z, 1, 0)
    player.step(StepSize.CALCULATION)
    assert player.revealed.shows(Quantity.Z, 1, 0)
    assert not player.revealed.shows(Quantity.A, 1, 0)
    assert player.revealed.has(Quantity.DELTA, 1, 1)
    assert not player.revealed.has(Quantity.DELTA, 0, 0)
