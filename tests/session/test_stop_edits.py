"""The condition that ends a run follows what it looks at, through edits of the network and of the samples."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bpsim.engine.problems import BadValue
from bpsim.session import edits
from bpsim.session.edits.data import with_marks, with_sample_moved, without_samples
from bpsim.session.edits.training import typed_stop
from bpsim.session.experiment import Experiment
from bpsim.session.lane import Lane
from bpsim.session.words.text import Text
from tests.session.cases import preset


def stopping(text: str, name: str = "hiring-four") -> Experiment:
    made = preset(name, stop_when=text)
    return replace(made, race=(Lane(Text.same("own"), {"stop_when": text}),))


def stops(experiment: Experiment) -> tuple[str | None, ...]:
    """The experiment's, and its lane's."""
    return experiment.settings.stop_when, *(lane.changes["stop_when"] for lane in experiment.race)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a[1][1] > 0.5 for all", "a[1][0] > 0.5 for all"), ("w[1][0,1] < 0.0", "w[1][0,0] < 0.0"),
        ("w[2][1,0] < 0.0", "w[2][0,0] < 0.0"), ("b[1][0] > 1.0", None), ("w[2][0,1] = 0.0", None),
        ("grad b[1][1] = 0.0", "grad b[1][0] = 0.0"), ("loss < 0.1", "loss < 0.1"), ("b[2][0] > 1.0", "b[2][0] > 1.0"),
    ],
)  # fmt: skip
def test_a_neuron_goes(before: str, after: str | None) -> None:
    assert stops(edits.with_node_removed(stopping(before), 1, 0)) == (after, after)


def test_a_layer_comes() -> None:
    assert (
        stops(edits.with_layer_added(stopping("delta[3][0] turns for sample 1"), 2))
        == ("delta[4][0] turns for sample 1",) * 2
    )
    assert stops(edits.with_layer_added(stopping("w[1][0,1] < 0.0"), 2)) == ("w[1][0,1] < 0.0",) * 2


@pytest.mark.parametrize(
    ("before", "after"),
    [("a[3][0] > 0.5 for sample 3", "a[3][0] > 0.5 for sample 2"), ("right >= 1.0 for sample 2", None),
     ("right >= 1.0 for sample 1", "right >= 1.0 for sample 1"), ("right >= 1.0 for all", "right >= 1.0 for all")],
)  # fmt: skip
def test_a_sample_goes(before: str, after: str | None) -> None:
    assert stops(edits.with_sample_removed(stopping(before), 1)) == (after, after)
    assert stops(without_samples(stopping(before), [1])) == (after, after)


def test_samples_change_places() -> None:
    moved = with_sample_moved(stopping("right >= 1.0 for sample 1"), 0, 1)
    assert stops(moved) == ("right >= 1.0 for sample 2",) * 2
    tested = with_marks(stopping("right >= 1.0 for sample 2"), [1], test=True)
    assert stops(tested) == ("test right >= 1.0 for sample 1",) * 2
    back = with_marks(tested, [3], test=False)
    assert back.test is None
    assert all(stop is not None and "test" not in stop for stop in stops(back))


def test_without_test_samples_nothing_waits_for_them() -> None:
    tested = with_marks(preset("hiring-four"), [1], test=True)
    stopping = replace(tested, settings=tested.settings.changed("stop_when", "test loss turns"))
    assert without_samples(stopping, [3]).settings.stop_when is None
    with pytest.raises(BadValue, match=r"training\.stop_when: asks for test samples"):
        replace(stopping, test=None)
    with pytest.raises(BadValue, match=r"race\[0\].training\.stop_when: asks for test samples"):
        replace(preset("xor"), race=(Lane(Text.same("own"), {"stop_when": "test loss turns"}),))


def test_it_is_typed_as_people_write_it() -> None:
    experiment = preset("hiring-four")
    assert typed_stop(experiment, "李四答对") == "right >= 1.0 for sample 2"
    assert typed_stop(experiment, "  ") is None
    changed = edits.with_setting(experiment, "stop_when", "y1 > 1/2 for Zhang San")
    assert changed.settings.stop_when == "a[3][0] > 0.5 for sample 1"
    for text, words in (
        ("loss min", "cannot end a run"),
        ("los < 1", "cannot be asked for"),
        ("w[9][0,0] > 1", "does not have"),
    ):
        with pytest.raises(BadValue, match=r"training\.stop_when.*" + words):
            edits.with_setting(experiment, "stop_when", text)
