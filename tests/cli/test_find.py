"""bpsim find"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bpsim.session.files.fileformat import write_file
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import contents_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.cli.asking import Capture, refused, said, value
from tests.session.cases import preset


def losses(name: str, updates: int, **changes: object) -> list[float]:
    experiment = preset(name, **changes)
    run = Run.begin(experiment)
    run.ensure(updates)
    return [experiment.training.loss_on(run.state(k).parameters) for k in range(updates + 1)]


def test_it_says_update_and_values(capsys: Capture) -> None:
    known = losses("hiring", 20)
    first = next(k for k, loss in enumerate(known) if loss < 0.1)
    answer = value(capsys, "find", "hiring", "loss < 0.1")
    assert answer["condition"] == "loss < 0.1"
    assert (answer["found"], answer["update"], answer["epoch"]) == (True, first, first)
    np.testing.assert_allclose([answer["value"], answer["before"]], [known[first], known[first - 1]], rtol=1e-9)
    assert answer["loss"] == answer["value"]
    assert (answer["count"], answer["updates"], answer["searched"]) == (1, [first], 10000)
    text = said(capsys, "find", "hiring", "loss < 0.1")
    assert f"after {first} updates, {first} epochs: loss {known[first]:.10f}" in text
    assert f"(before: {known[first - 1]:.10f})" in text


def test_in_the_notation_that_is_asked_for(capsys: Capture) -> None:
    answer = value(capsys, "find", "hiring", "theta1(2) > -0.5", "--notation", "zhou")
    assert answer["condition"] == "b[2][0] < 0.5"
    text = said(capsys, "find", "hiring", "θ1(2) min", "--notation", "zhou")
    assert "θ₁⁽²⁾ min" in text


def test_a_saved_run_is_searched_and_run_on(capsys: Capture, tmp_path: Path) -> None:
    experiment = preset("hiring")
    run = Run.begin(experiment)
    run.ensure(5)
    path = tmp_path / "five.bpsim.json"
    write_file(path, contents_of(experiment, run, Cursor(), {}))
    answer = value(capsys, "find", str(path), "loss < 0.1")
    assert (answer["found"], answer["update"], answer["searched"]) == (False, None, 5)
    assert "not found in 5 updates" in said(capsys, "find", str(path), "loss < 0.1")
    expected = value(capsys, "find", "hiring", "loss < 0.1")
    on = value(capsys, "find", str(path), "loss < 0.1", "--run")
    assert (on["update"], on["value"]) == (expected["update"], expected["value"])
    bounded = value(capsys, "find", str(path), "loss < 0.1", "--run", "--at-most", "7")
    assert (bounded["found"], bounded["searched"]) == (False, 7)
    anew = value(capsys, "find", str(path), "loss < 0.1", "--set", "epochs=3")
    assert (anew["found"], anew["searched"]) == (False, 3)


def test_test_samples_are_told_too(capsys: Capture, tmp_path: Path) -> None:
    from dataclasses import replace

    from bpsim.session.data.samples import Samples

    experiment = preset("hiring-four", epochs=50)
    experiment = replace(experiment, test=Samples(experiment.x[:1], experiment.t[:1], experiment.sample_names[:1]))
    path = tmp_path / "tested.bpsim.json"
    write_file(path, FileContents(experiment))
    answer = value(capsys, "find", str(path), "test loss min")
    assert answer["test_loss"] == answer["value"]
    assert "test loss" in said(capsys, "find", str(path), "loss min").splitlines()[-1]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("hiring", "los < 1"), "CONDITION: 'los' cannot be asked for; near to it: loss"),
        (("hiring", "loss"), "CONDITION: must be a condition like"),
        (("hiring", "loss min", "--run"), "--run: cannot be run to"),
        (("hiring", "loss < 1", "--at-most", "0"), "at least 1"),
        (("nothing", "loss < 1"), "nothing"),
        (("hiring", "y1 > 0.5 for Nobody"), "'Nobody' is no sample"),
    ],
)
def test_what_cannot_be_looked_for(capsys: Capture, words: tuple[str, ...], message: str) -> None:
    assert message in refused(capsys, "find", *words)
