"""The data sets that come with bpsim, in files by reference, and the presets that use them."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from bpsim.engine.accuracy import accuracy
from bpsim.engine.problems import BadValue
from bpsim.session.data.shipped import SETS, Part, part_of, samples_of
from bpsim.session.edits.columns import with_columns
from bpsim.session.edits.creating import with_set
from bpsim.session.experiment import Experiment
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.resources import resource_path
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run
from tests.soak.arithmetic import forward

WITH_SETS = ("iris-4-6-3", "digits-64-32-10", "mnist-784-30-10")


@pytest.mark.parametrize("set_id", SETS)
def test_a_set_is_what_is_said_of_it(set_id: str) -> None:
    chosen = SETS[set_id]
    data = samples_of(Part(set_id, chosen.count))
    assert data.samples.x.shape == (chosen.count, len(chosen.columns))
    assert data.samples.x.min() == 0.0
    assert data.samples.x.max() == 1.0
    assert (data.samples.t.sum(axis=1) == 1.0).all()
    assert data.samples.t.any(axis=0).all()
    assert chosen.shape is None or chosen.shape[0] * chosen.shape[1] == len(chosen.columns)
    assert chosen.source
    assert chosen.licence.startswith("CC")


def test_the_parts_of_a_set_share_no_sample() -> None:
    data = samples_of(Part("iris", 105, 45, seed=3))
    assert data.test is not None
    names = [name.en for name in (*data.samples.names, *data.test.names)]
    assert len(set(names)) == 150
    assert samples_of(Part("iris", 105, 45, seed=3)) is data
    assert samples_of(Part("iris", 105, 45, seed=4)).samples.names != data.samples.names


@pytest.mark.parametrize(
    ("change", "where", "said"),
    [
        ({"set": "flowers"}, "data.set", "must be one of iris"),
        ({"train": 151}, "data.train", "from 1 to 150"),
        ({"test": 46}, "data.test", "from 0 to 45"),
        ({"inputs": [[1.0]]}, "data.inputs", "not a known field"),
    ],
)
def test_what_is_wrong_with_a_reference_is_said(change: dict[str, object], where: str, said: str) -> None:
    document = json.loads(resource_path("presets", "iris-4-6-3.bpsim.json").read_text("utf-8"))
    document["data"].update(change)
    with pytest.raises(BadValue, match=said) as caught:
        loads(json.dumps(document))
    assert caught.value.where == where


def test_a_network_of_another_width_is_refused() -> None:
    document = json.loads(resource_path("presets", "iris-4-6-3.bpsim.json").read_text("utf-8"))
    document["network"]["layers"] = [5, 6, 3]
    with pytest.raises(BadValue, match="begin with 4 and end with 3"):
        loads(json.dumps(document))


@pytest.mark.parametrize("preset", WITH_SETS)
def test_a_file_refers_to_the_set_until_the_data_are_changed(preset: str) -> None:
    experiment = load_preset(preset).experiment
    text = dumps(FileContents(experiment))
    assert '"set"' in text
    assert '"inputs"' not in text
    again = loads(text).experiment
    assert np.array_equal(again.x, experiment.x)
    assert (again.sample_names, again.node_names, again.shape) == (
        experiment.sample_names, experiment.node_names, experiment.shape
    )  # fmt: skip
    x = experiment.x.copy()
    x[3, 2] += 0.25
    changed = replace(experiment, x=x)
    saved = dumps(FileContents(changed))
    assert '"set"' not in saved
    read = loads(saved).experiment
    assert np.array_equal(read.x, x)
    assert read.shape == experiment.shape


def small_picture(shape: object) -> str:
    document = json.loads(dumps(FileContents(load_preset("xor").experiment)))
    document["data"]["shape"] = shape
    return json.dumps(document)


def test_the_shape_of_a_picture_is_in_the_file() -> None:
    read = loads(small_picture([1, 2])).experiment
    assert read.shape == (1, 2)
    assert loads(dumps(FileContents(read))).experiment.shape == (1, 2)
    for shape, said in (
        ([2, 2], "do not make 2 inputs"),
        ([2], "rows and columns"),
        ("2x1", "list"),
        ([0, 2], "least 1"),
    ):
        with pytest.raises(BadValue, match=said) as caught:
            loads(small_picture(shape))
        assert caught.value.where.startswith("data.shape")


def test_with_another_input_they_are_no_picture_any_more() -> None:
    read = loads(small_picture([1, 2])).experiment
    assert with_columns(read, [0, 1, None], [0]).shape is None
    assert with_columns(read, [1, 0], [0]).shape == (1, 2)


def test_a_set_takes_the_place_of_the_samples_with_source_and_licence() -> None:
    made = with_set(load_preset("hiring").experiment, part_of("digits-8x8", 0.25, 1))
    assert made.network.layers == (64, 2, 2, 10)
    assert made.shape == (8, 8)
    assert made.settings.loss == "half"  # goes with one-hot targets: it stays
    assert "CC BY 4.0" in made.story.en
    assert made.test is not None
    assert len(made.test) + len(made.x) == 1797


def reached(experiment: Experiment, updates: int) -> tuple[float, float]:
    """Accuracy of training and test samples."""
    run = Run.from_leg(Leg(experiment.start, experiment.training))
    run.ensure(updates)
    assert experiment.test is not None
    parameters = run.state(updates).parameters
    return tuple(  # type: ignore[return-value]
        accuracy(forward(parameters, part.x)[-1][1], part.t) for part in (experiment.samples, experiment.test)
    )


@pytest.mark.parametrize(
    ("preset", "epochs", "training", "test"),
    [
        ("iris-4-6-3", 200, 0.9905, 0.9333),
        ("digits-64-32-10", 30, 0.998, 0.9731),
        ("mnist-784-30-10", 3, 0.7984, 0.785),
    ],
)
def test_a_preset_learns_what_its_story_says(preset: str, epochs: int, training: float, test: float) -> None:
    """Of MNIST three of the thirty epochs; the whole run takes longer than a test may."""
    experiment = load_preset(preset).experiment
    per_epoch = experiment.total_updates // experiment.settings.epochs
    found = reached(experiment, epochs * per_epoch)
    assert found == pytest.approx((training, test), abs=0.02)


def test_the_presets_are_small_files() -> None:
    for preset in WITH_SETS:
        assert resource_path("presets", f"{preset}.bpsim.json").stat().st_size < 6000
