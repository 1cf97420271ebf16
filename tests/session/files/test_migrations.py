"""Files of every released version open, with everything in them, and are written as the newest."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bpsim import __version__
from bpsim.engine.advancing import Stop
from bpsim.engine.problems import BadValue
from bpsim.session.files.fileformat import dumps, loads, read_file
from bpsim.session.files.reading.contents import FORMAT
from bpsim.session.files.reading.migrations import MIGRATIONS, migrated
from bpsim.session.files.saving import legs_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from bpsim.session.words.text import Text

GOLDEN = Path(__file__).parent / "golden"
FILES = sorted(GOLDEN.glob("format-*.bpsim.json"))


def test_there_is_a_golden_file_and_a_migration_for_every_older_version() -> None:
    versions = [json.loads(path.read_text(encoding="utf-8"))["format"] for path in FILES]
    assert versions == list(range(1, FORMAT + 1))
    assert sorted(MIGRATIONS) == list(range(1, FORMAT))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_golden_file_opens_and_is_written_as_the_newest(path: Path) -> None:
    contents = read_file(path)
    assert contents.experiment.badge == Text("golden", "样本文件")
    assert contents.experiment.settings.optimizer == "adam"
    assert contents.experiment.race[0].changes == {"learning_rate": 0.5}
    assert (contents.head, contents.cursor, len(contents.legs)) == (15, Cursor(11, 2), 3)
    written = json.loads(dumps(contents))
    assert written["format"] == FORMAT
    old = json.loads(path.read_text(encoding="utf-8"))
    assert {**written, "format": old["format"]} == old
    assert dumps(loads(dumps(contents))) == dumps(contents)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_run_of_a_golden_file_comes_out_as_it_was(path: Path) -> None:
    contents = read_file(path)
    first, *others = legs_of(contents)
    run = Run.from_leg(first)
    for leg in others:
        run.ensure(leg.start.update)
        # the parameters that the file has at each fork are those that training reaches
        np.testing.assert_allclose(run.state(leg.start.update).parameters.flat, leg.start.parameters.flat, rtol=1e-9)
        run = run.with_leg(leg)


@pytest.mark.parametrize(
    ("value", "words"),
    [({"format": FORMAT + 1}, "newer bpsim"), ({"format": 0}, "whole number"), ({}, "no experiment"), ([], "object")],
)
def test_what_cannot_be_migrated_is_refused(value: object, words: str) -> None:
    with pytest.raises(BadValue, match=words):
        migrated(value)


def test_a_newer_file_says_which_versions_are_meant_and_what_to_do() -> None:
    newer = json.loads((GOLDEN / f"format-{FORMAT}.bpsim.json").read_text(encoding="utf-8"))
    newer.update({"format": FORMAT + 3, "of_tomorrow": 1})  # not a word of what only the newer one knows
    with pytest.raises(BadValue) as refused:
        loads(json.dumps(newer))
    said = str(refused.value)
    assert said.startswith(
        f"format: was written by a newer bpsim: format {FORMAT + 3}, and this one, {__version__}, reads"
    )
    assert f"up to {FORMAT}." in said
    assert said.endswith("a newer bpsim opens it")
    assert "of_tomorrow" not in said


def test_version_4_has_a_condition_where_stop_loss_was() -> None:
    assert read_file(GOLDEN / "format-4.bpsim.json").experiment.settings.stop_when == "loss <= 0.001 at epochs"
    old = json.loads((GOLDEN / "format-3.bpsim.json").read_text(encoding="utf-8"))
    old["training"]["stop_loss"] = 0.25
    old["race"][0]["training"]["stop_loss"] = 0.5
    old["race"].append({"name": "never", "training": {"stop_loss": None}})
    old["run"]["legs"][0]["training"]["stop_loss"] = 1
    old["pins"][0]["experiment"]["training"]["stop_loss"] = 2
    old["pins"][0]["stop"] = {"reason": "loss", "update": 4}
    contents = loads(json.dumps(old))
    assert contents.pins[0].experiment.settings.stop_when == "loss <= 2.0 at epochs"
    assert contents.pins[0].stop == Stop("condition", 4)
    assert contents.experiment.settings.stop_when == "loss <= 0.25 at epochs"
    assert contents.experiment.race[0].changes["stop_when"] == "loss <= 0.5 at epochs"
    assert contents.experiment.race[-1].changes == {"stop_when": None}
    assert contents.legs[0].settings.stop_when == "loss <= 1.0 at epochs"
    assert contents.legs[1].settings.stop_when is None
    old["training"]["stop_loss"] = -1
    with pytest.raises(BadValue, match="training"):
        loads(json.dumps(old))


def test_version_2_knows_a_test_part_and_scaling() -> None:
    old, new = (read_file(GOLDEN / f"format-{version}.bpsim.json").experiment for version in (1, 2))
    assert (old.test, old.scaling) == (None, ())
    assert new.test is not None
    assert new.test.names == (Text("Unseen", "未见"),)
    assert [row.formula for row in new.scaling] == ["(grades − 40) / 60"]


def test_version_3_knows_the_shown_sample_and_pinned_runs() -> None:
    old, new = (read_file(GOLDEN / f"format-{version}.bpsim.json") for version in (2, 3))
    assert (old.row, old.pins) == (0, ())
    assert new.row == 1
    assert [(pin.name, pin.number, pin.head) for pin in new.pins] == [("slow", 0, 7)]
    assert new.pins[0].experiment.settings.learning_rate == 0.25
    assert new.pins[0].experiment.test is not None
