"""bpsim landscape: the loss over two parameters, or along a run's main directions."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bpsim.cli import main
from bpsim.commands.files import written_line
from bpsim.engine.network import ParameterPlace, Parameters
from bpsim.session.edits import with_setting
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.saving import contents_of, saved_pin
from bpsim.session.running.compared.pins import Pin
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.cli.asking import refused

Capture = pytest.CaptureFixture[str]
XOR = load_preset("xor").experiment


def said(capsys: Capture, *words: str) -> str:
    assert main(["landscape", *words]) == 0
    return capsys.readouterr().out


def test_each_number_is_the_full_loss_there(capsys: Capture) -> None:
    found = json.loads(said(capsys, "xor", "--over", "w11(1), b[2][0]", "--update", "30", "--size", "5", "--json"))
    run = Run.begin(XOR)
    run.ensure(30)
    flat = run.parameters(30).flat
    names = ("w[1][0,0]", "b[2][0]")
    across, up = (XOR.network.index_of(XOR.network.parse_place(name)) for name in names)
    assert found["update"] == 30
    assert found["loss"] == run.full_loss(30)
    assert found["now"] == flat[[across, up]].tolist()
    for row, y in enumerate(found["up"]["values"]):
        for column, x in enumerate(found["across"]["values"]):
            at = flat.copy()
            at[[across, up]] = x, y
            assert found["losses"][row][column] == pytest.approx(XOR.training.loss_on(Parameters(XOR.network, at)))
    assert found["lowest"]["loss"] == np.min(found["losses"])
    assert found["path"]["share"] is None
    assert (found["path"]["updates"][0], found["path"]["updates"][-1]) == (0, XOR.total_updates)


def test_the_run_s_main_directions_hold_their_share(capsys: Capture, tmp_path: Path) -> None:
    table = tmp_path / "losses.csv"
    text = said(capsys, "xor", "--over", "path", "--size", "20", "--table", str(table))
    assert "these two directions hold 99." in text
    assert "after 8000 updates" in text
    drawn = text[text.index("\n\n") :].splitlines()[2:-2]
    assert text.endswith(f"\n{written_line(table)}\n")
    assert len(drawn) == 10
    assert "o" in "".join(drawn)
    assert "X" in "".join(drawn)
    rows = list(csv.reader(table.read_text("utf-8").splitlines()))
    assert rows[0] == ["direction 1", "direction 2", "loss"]
    assert len(rows) == 401
    found = json.loads(said(capsys, "xor", "--over", "path", "--size", "20", "--json"))
    assert [float(row[2]) for row in rows[1:]] == [loss for losses in found["losses"] for loss in losses]
    assert 0.99 < found["path"]["share"] <= 1.0
    assert found["path"]["points"][0] == pytest.approx([0.0, 0.0])


def test_settings_of_one_s_own_make_another_run(capsys: Capture) -> None:
    slow, fast = (
        json.loads(said(capsys, "xor", "--size", "2", "--update", "50", "--set", f"learning_rate={rate}", "--json"))
        for rate in (0.01, 1)
    )
    assert slow["loss"] != fast["loss"]
    assert slow["path"]["points"][0] == fast["path"]["points"][0]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--over", "w11(1)"], "two parameters"), (["--over", "w11(1),w11(1)"], "two parameters"),
        (["--over", "w11(1),loss"], "must be a weight or a bias"), (["--over", "w11(1),moon"], "--over"),
        (["--size", "1"], "from 2 to 400"), (["--update", "-1"], "--update"),
        (["--over", "path", "--set", "train_biases=false", "--set", "epochs=1", "--set", "learning_rate=0"], "learning"),
    ],
)  # fmt: skip
def test_what_cannot_be_drawn_is_told(capsys: Capture, words: list[str], told: str) -> None:
    assert told in refused(capsys, "landscape", "xor", *words)


def test_pins_and_lanes_have_paths_in_the_plane(capsys: Capture, tmp_path: Path) -> None:
    made = json.loads(said(capsys, "race-gradient-descent", "--over", "path", "--update", "50", "--json"))
    assert [(one["kind"], one["name"]) for one in made["paths"]][:1] == [("lane", "Batch")]
    assert len(made["paths"]) == 3
    for one in made["paths"]:
        assert one["points"][0] == pytest.approx([0.0, 0.0], abs=1e-12), "all of them begin where the run does"
    batch = made["paths"][0]
    assert batch["points"][-1] == pytest.approx(made["path"]["points"][-1]), "that lane trains as the run does"
    experiment = load_preset("hiring-four").experiment
    run, path = Run.begin(experiment), tmp_path / "pinned.bpsim.json"
    run.ensure(30)
    pin = saved_pin(Pin.of(0, "calm", experiment, run))
    quick = with_setting(experiment, "learning_rate", 5.0)
    fast = Run.begin(quick)
    fast.ensure(20)
    other = load_preset("xor").experiment
    strange = saved_pin(Pin.of(2, "another shape", other, Run.begin(other)))
    contents = contents_of(quick, fast, Cursor(20, 0))
    write_file(path, replace(contents, pins=(pin, strange)))
    made = json.loads(said(capsys, str(path), "--over", "w11(1),w21(2)", "--json"))
    assert [(one["kind"], one["name"]) for one in made["paths"]] == [("pin", "calm")], "the other has another shape"
    places = [ParameterPlace(1, 0, 0), ParameterPlace(2, 0, 1)]
    assert made["paths"][0]["points"][-1] == [run.state(30).parameters.value(place) for place in places]
    text = said(capsys, str(path), "--over", "path")
    assert "pin calm, 30 updates" in text
