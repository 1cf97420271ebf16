"""Files: what is saved comes back to the last bit; what is bad is refused with its field's name."""

from __future__ import annotations

import copy
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.problems import BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.files import fileformat
from bpsim.session.files.fileformat import dumps, loads, read_file, write_file
from bpsim.session.files.opening import open_contents
from bpsim.session.files.pin_making import pin_again
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import contents_of, legs_of, saved_pin
from bpsim.session.naming import sample_names
from bpsim.session.running.compared.pins import Pin
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.session.cases import batch_losses, experiments, preset, same_experiment


@settings(max_examples=80, deadline=None)
@given(experiments(), st.integers(0, 5), st.integers(0, 3))
def test_load_after_save_is_identity(experiment: Experiment, head: int, frame: int) -> None:
    run = Run.begin(experiment)
    run.ensure(head)
    contents = replace(contents_of(experiment, run, Cursor(run.head, frame), frame % 2), view={"log": True})
    back = loads(dumps(contents))
    assert same_experiment(back.experiment, experiment)
    assert dumps(back) == dumps(contents)
    assert (back.head, back.cursor, back.row) == (run.head, Cursor(run.head, frame), frame % 2)
    assert back.view == {"log": True}
    if run.head:
        assert legs_of(back)[0].start.parameters == experiment.parameters


@settings(max_examples=60, deadline=None)
@given(experiments(), experiments(), st.integers(0, 7), st.integers(0, 7), st.booleans())
def test_a_pin_is_the_same_run_after_saving(
    experiment: Experiment, other: Experiment, before: int, after: int, same: bool
) -> None:
    """Whatever its experiment is beside the one in the file, which may have another network and other data."""
    pinned = replace(experiment, settings=experiment.settings.changed("learning_rate", 0.3)) if same else other
    run = Run.begin(pinned)
    run.ensure(before)
    run = run.fork(run.head // 2, settings=pinned.settings.changed("learning_rate", 0.01))
    run.ensure(run.head + after)
    pin = Pin.of(3, "the pin", pinned, run)
    contents = replace(FileContents(experiment), pins=(saved_pin(pin),))
    back = loads(dumps(contents))
    assert dumps(back) == dumps(contents)
    assert same_experiment(back.pins[0].experiment, pinned)
    again = pin_again(back.pins[0])
    assert again is not None
    assert (again.number, again.name, again.head, again.stop) == (pin.number, pin.name, pin.head, pin.stop)
    assert again.forks == pin.forks
    assert again.loss == pin.loss or (np.isnan(again.loss) and np.isnan(pin.loss))
    np.testing.assert_array_equal(again.outputs, pin.outputs)
    np.testing.assert_array_equal(batch_losses(again.run), batch_losses(run))
    assert again.run.state(pin.head).parameters == run.state(pin.head).parameters


def test_of_a_pin_only_what_differs_is_written() -> None:
    experiment = preset()
    other = replace(experiment, settings=experiment.settings.changed("learning_rate", 0.7))
    pins = tuple(saved_pin(Pin.of(i, "AB"[i], one, Run.begin(one))) for i, one in enumerate((experiment, other)))
    written = json.loads(dumps(replace(FileContents(experiment), pins=pins)))["pins"]
    assert "experiment" not in written[0]
    assert list(written[1]["experiment"]) == ["training"]


def test_of_a_pin_with_many_samples_they_are_not_written_again() -> None:
    experiment = preset()
    count = 200
    large = replace(
        experiment, x=np.resize(experiment.x, (count, experiment.x.shape[1])),
        t=np.resize(experiment.t, (count, experiment.t.shape[1])), sample_names=sample_names(count),
    )  # fmt: skip
    same = replace(large, x=large.x.copy(), t=large.t.copy())
    text = dumps(replace(FileContents(large), pins=(saved_pin(Pin.of(0, "A", same, Run.begin(same))),)))
    assert "experiment" not in json.loads(text)["pins"][0]
    assert "names" not in json.loads(text)["data"]
    assert loads(text).experiment.sample_names == large.sample_names


def test_a_run_with_forks_is_the_same_after_saving(tmp_path: Path) -> None:
    experiment = preset()
    run = Run.begin(experiment)
    run.ensure(9)
    run = run.fork(5, settings=experiment.settings.changed("learning_rate", 0.7))
    run.ensure(12)
    run = run.fork(10, x=experiment.x * 0.5)
    run.ensure(15)
    write_file(tmp_path / "run.json", contents_of(experiment, run, Cursor(11, 2)))
    contents = read_file(tmp_path / "run.json")
    first, *others = legs_of(contents)
    again = Run.from_leg(first)
    for leg in others:
        again.ensure(leg.start.update)
        again = again.with_leg(leg)
    again.ensure(contents.head)
    np.testing.assert_array_equal(batch_losses(again), batch_losses(run))
    assert again.state(15).parameters == run.state(15).parameters
    assert contents.cursor == Cursor(11, 2)


def document() -> dict[str, Any]:
    run = Run.begin(preset())
    run.ensure(6)
    run = run.fork(4, settings=preset().settings.changed("learning_rate", 0.7))
    run.ensure(6)
    return json.loads(dumps(contents_of(preset(), run, Cursor(5, 1))))


def put(value: object, *path: object) -> dict[str, Any]:
    changed = copy.deepcopy(document())
    place: Any = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return changed


DEEP = "[" * 200_000
BAD_TEXTS = [
    ("", "", "not JSON at line 1"), ("{", "", "not JSON"), ('{"format": 1,', "", "not JSON"), ("[]", "", "object"),
    ('{"format": 7}', "format", "newer bpsim"), ('{"format": "x"}', "format", "whole number"), ("{}", "", "no experiment of bpsim"),
    ('{"format": NaN}', "", "NaN"), ('{"format": -Infinity}', "", "Infinity"), ('{"format":1,"format":1}', "format", "twice"),
    (DEEP, "", "deep"), ("1" * 5000, "", "digits"), ('{"format": 1}', "network", "missing"), ("null", "", "object"),
]  # fmt: skip
BAD_FIELDS = [
    (put([], "network", "layers"), "network.layers", "input layer"),
    (put([2, 0, 2, 1], "network", "layers"), "network.layers[1]", "whole number"),
    (put(["sigmoid"], "network", "activations"), "network.activations", "activation"),
    (put("step", "network", "activations", 1), "network.activations[1]", "one of"),
    (put([[1, 2]], "network", "weights", 0), "network.weights[0]", "2 rows"),
    (put([1], "network", "weights", 0, 1), "network.weights[0][1]", "2 values"),
    (put("a", "network", "weights", 0, 1, 0), "network.weights[0][1][0]", "number"),
    (put(["x"], "network", "activations", 0), "network.activations[0]", "one of"),
    (put(10**400, "training", "learning_rate"), "training.learning_rate", "finite"),
    (put(True, "network", "weights", 0, 1, 0), "network.weights[0][1][0]", "number"),
    (put(10**400, "network", "weights", 0, 1, 0), "network.weights[0][1][0]", "finite"),
    (put([0.1], "network", "biases", 0), "network.biases[0]", "2 values"),
    (put([["a"]], "network", "names"), "network.names", "every node"),
    (put(5, "network", "names", 0, 0), "network.names[0][0]", "text"),
    (put("n" * 500, "network", "names", 0, 0), "network.names[0][0]", "characters"),
    (put([], "data", "inputs"), "data.inputs", "rows"),
    (put([[1, 2, 3]], "data", "inputs"), "data.inputs[0]", "2 values"),
    (put([[1]], "data", "targets"), "data.targets", "4 rows"),
    (put(["a"], "data", "names"), "data.names", "every sample"),
    (put([[1]], "data", "test"), "data.test", "object"),
    (put({"inputs": [[1]], "targets": [[1]]}, "data", "test"), "data.test.inputs[0]", "2 values"),
    (put({"inputs": [[1, 2]], "targets": []}, "data", "test"), "data.test.targets", "rows"),
    (put({"inputs": [[1, 2]], "targets": [[1]], "names": []}, "data", "test"), "data.test.names", "every sample"),
    (put({"inputs": [[1, 2]], "targets": [[1]], "seed": 1}, "data", "test"), "data.test.seed", "not a known field"),
    (put({}, "data", "scaling"), "data.scaling", "list"),
    (put([{"column": "a", "subtract": 1}], "data", "scaling"), "data.scaling[0].divide", "missing"),
    (put([{"column": "a", "subtract": 1, "divide": 0}], "data", "scaling"), "data.scaling[0].divide", "greater than 0"),
    (put(-1, "training", "learning_rate"), "training.learning_rate", "greater than 0"),
    (put(0, "training", "batch_size"), "training.batch_size", "whole number"),
    (put(9, "training", "batch_size"), "training.batch_size", "number of samples"),
    (put(1, "training", "speed"), "training.speed", "not a known field"),
    (put("bce ", "training", "loss"), "training.loss", "one of"),
    (put({"threshold": 1}, "decision"), "decision.labels", "missing"),
    (put("latin", "notation"), "notation", "one of"),
    (put(1, "surprise"), "surprise", "not a known field"),
    (put(99, "run", "cursor", "update"), "run.cursor.update", "at most 6"),
    (put(-1, "run", "head"), "run.head", "whole number"),
    (put(3, "run", "legs", 0, "start"), "run.legs[0]", "first leg"),
    (put(0, "run", "legs", 1, "start"), "run.legs[1]", "first leg"),
    (put([1.0], "run", "legs", 1, "parameters"), "run.legs[1].parameters", "15 values"),
    (put(9, "run", "legs", 1, "training", "batch_size"), "run.legs[1].training", "samples"),
    (put("abacus", "run", "legs", 1, "path"), "run.legs[1].path", "one of"),
    (put([1], "view"), "view", "object"),
    (put({}, "race"), "race", "list"),
    (put([{}], "race"), "race[0].name", "missing"),
    (put([{"name": "a", "speed": 1}], "race"), "race[0].speed", "not a known field"),
    (put([{"name": "a", "training": [1]}], "race"), "race[0].training", "object"),
    (put([{"name": "a"}, {"name": 5}], "race"), "race[1].name", "text"),
    (put([{"name": "a"}, {"name": "b", "training": {"learning_rate": 0}}], "race"), "race[1].training.learning_rate", "greater than 0"),
    (put([{"name": "a", "training": {"speed": 0}}], "race"), "race[0].training.speed", "not a setting of a lane"),
    (put([{"name": "a", "training": {"loss": "mse"}}], "race"), "race[0].training.loss", "same in all lanes"),
    (put([{"name": "a", "training": {"learning_rate": None}}], "race"), "race[0].training.learning_rate", "finite"),
    (put([{"name": "a", "training": {"batch_size": 9}}], "race"), "race[0].training.batch_size", "number of samples"),
    (put([{"name": "a"}] * 9, "race"), "race", "at most 8"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "where", "words"), BAD_TEXTS, ids=[text[:14] or "empty" for text, *_ in BAD_TEXTS])
def test_a_bad_text_is_refused(text: str, where: str, words: str) -> None:
    with pytest.raises(BadValue, match=words) as caught:
        loads(text)
    assert caught.value.where == where


@pytest.mark.parametrize(
    ("value", "where", "words"), BAD_FIELDS, ids=[str(i) + row[1] for i, row in enumerate(BAD_FIELDS)]
)
def test_a_bad_field_is_named(value: dict[str, Any], where: str, words: str) -> None:
    with pytest.raises(BadValue, match=words) as caught:
        loads(json.dumps(value))
    assert caught.value.where.startswith(where)


def test_every_way_of_cutting_a_file_short_is_refused() -> None:
    text = json.dumps(document())
    for end in range(0, len(text) - 1, 37):
        with pytest.raises(BadValue):
            loads(text[:end])


def test_left_out_fields_take_their_defaults() -> None:
    bare = document()
    for name in ("story", "training", "decision", "notation", "gradient_order", "run"):
        del bare[name]
    del bare["network"]["names"], bare["data"]["names"]
    experiment = loads(json.dumps(bare)).experiment
    assert experiment.settings.learning_rate == 0.1
    assert experiment.node_names[1][0].en == "h1.1"
    assert experiment.sample_names[1].zh == "样本 2"


def test_markup_in_names_is_only_text() -> None:
    name = "<b>&amp;</b><img src=x>"
    assert loads(json.dumps(put(name, "network", "names", 0, 0))).experiment.node_names[0][0].en == name


def test_missing_huge_and_foreign_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "none.json")
    binary = tmp_path / "binary.json"
    binary.write_bytes(b"\xff\xfe{}")
    with pytest.raises(BadValue, match="UTF-8"):
        read_file(binary)
    monkeypatch.setattr(fileformat, "BYTE_LIMIT", 10)
    with pytest.raises(BadValue, match="too large"):
        read_file(binary.with_name("large.json") if write(binary.with_name("large.json"), "x" * 50) else binary)


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "bom.json"
    path.write_text(dumps(load_preset("xor")), encoding="utf-8-sig")
    assert same_experiment(read_file(path).experiment, load_preset("xor").experiment)


def test_a_failed_save_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "lesson.json", "old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_file(path, FileContents(load_preset("xor").experiment))
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_opening_an_unknown_name_lists_the_presets(tmp_path: Path) -> None:
    with pytest.raises(BadValue, match="hiring-four"):
        open_contents("hirring")
    bad = write(tmp_path / "bad.json", "{")
    with pytest.raises(BadValue, match=r"bad\.json"):
        open_contents(str(bad))


def test_a_pin_that_cannot_be_made_to_its_end_ends_where_training_diverges() -> None:
    """As another machine's numbers may have it: the next leg has nothing to begin with."""
    experiment = preset("linear-2-3-1", learning_rate=1e6)
    run = Run.begin(experiment)
    while run.step():
        pass
    diverged = run.head
    saved = saved_pin(Pin.of(0, "A", experiment, run))
    later = replace(saved.legs[0], start=replace(saved.legs[0].start, update=diverged + 5))
    again = pin_again(replace(saved, legs=(saved.legs[0], later), head=diverged + 9, stop=None))
    assert again is not None
    assert (again.head, again.stop) == (diverged, run.stop)
    assert again.run.state(diverged).parameters == run.state(diverged).parameters


def test_a_pin_that_went_on_beyond_its_stop_is_made_to_its_end() -> None:
    experiment = preset("hiring-four", stop_change=1.0)
    run = Run.begin(experiment)
    run.ensure(40)
    again = pin_again(saved_pin(Pin.of(0, "A", experiment, run)))
    assert again is not None
    assert again.head == 40
    assert again.run.state(40).parameters == run.state(40).parameters
