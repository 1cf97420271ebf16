"""bpsim trace and check: every field, and the run that a file brings."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import PRESET_IDS, load_preset
from bpsim.session.files.saving import contents_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.cli.asking import Capture, said, value

LAYER_FIELDS = ["w", "b", "z", "a", "da", "delta", "grad_w", "grad_b", "w_after", "b_after"]


@pytest.mark.parametrize("update", [0, 1, 137])
def test_trace_has_every_number(capsys: Capture, update: int) -> None:
    trace = value(capsys, "trace", "hiring-four", "--set", "batch_size=3", "--update", str(update))
    assert list(trace) == ["update", "batch", "x", "t", "layers", "loss"]
    assert trace["update"] == update
    assert trace["batch"] == ([0, 1, 2] if update % 2 == 0 else [3])
    count = len(trace["batch"])
    assert (len(trace["x"]), len(trace["t"])) == (count, count)
    assert [list(layer) for layer in trace["layers"]] == [LAYER_FIELDS] * 3
    for layer in trace["layers"]:
        assert all(len(layer[name]) == count for name in ("z", "a", "da", "delta"))
        for kind in ("w", "b"):
            moved = [w - 0.1 * g for w, g in zip(_flat(layer[kind]), _flat(layer[f"grad_{kind}"]), strict=True)]
            assert _flat(layer[f"{kind}_after"]) == pytest.approx(moved, abs=1e-15)


def _flat(values: list[Any]) -> list[float]:
    return [number for row in values for number in (row if isinstance(row, list) else [row])]


def test_trace_of_the_first_update(capsys: Capture) -> None:
    trace = value(capsys, "trace", "hiring")
    assert [layer["z"][0] for layer in trace["layers"]] == [
        pytest.approx(z, abs=1e-8) for z in ([-0.18, 0.58], [0.64809426, 0.54106741], [0.04432078])
    ]
    assert trace["layers"][2]["da"] == [[pytest.approx(0.51107838 - 1, abs=1e-8)]]


def test_trace_for_people_is_a_table_a_layer(capsys: Capture) -> None:
    lines = said(capsys, "trace", "hiring-two", "--set", "batch_size=2").splitlines()
    assert lines[0] == "update 0, batch: Zhang San, Li Si"
    first_z = next(line for line in lines if line.startswith("  z "))
    assert first_z.split()[-2:] == ["−0.180000", "0.580000"]


def test_trace_says_what_the_gradient_is_multiplied_by(capsys: Capture) -> None:
    words = ["trace", "hiring", "--set", "schedule=exponential", "--set", "schedule_epochs=1", "--update", "2"]
    assert said(capsys, *words).splitlines()[-2] == "learning rate lr = 0.025"
    assert said(capsys, *words, "--notation", "nielsen").splitlines()[-2] == "learning rate η = 0.025"


def test_trace_ends_in_words(capsys: Capture) -> None:
    text = said(capsys, "trace", "hiring")
    words = text[text.index("in words, for Zhang San:") :].splitlines()
    assert words[1] == "- Director 1 · Ability raised President · Hire the most, by 0.3283: z₁⁽³⁾ = 0.0443."
    assert words[2] == "- President · Hire answered 0.5111, 0.4889 below the target 1: the loss is 0.1195."
    assert sum(line.startswith("- ") for line in words) == 6  # three updates of a layer, and the check
    assert words[6].startswith("- The update lowered the loss by ")
    assert "in words" not in said(capsys, "trace", "hiring", "--json")


def rows(capsys: Capture, *words: str) -> list[dict[str, list[str]]]:
    """The first line of every quantity of each layer: its symbol and its numbers."""
    layers: list[dict[str, list[str]]] = []
    for line in said(capsys, *words).partition("\nin words")[0].splitlines():
        if line.startswith("layer "):
            layers.append({})
        elif layers and line.startswith("  ") and line[2] != " ":
            symbol, rest = re.split(r"\s{2,}", line.strip(), maxsplit=1)
            layers[-1][symbol] = rest.split()
    return layers


def test_trace_is_written_in_the_notation_of_its_source(capsys: Capture) -> None:
    output = rows(capsys, "trace", "hiring")[2]
    assert output["δ"][-1] == "0.122170"
    assert output["−∂L/∂b"][-1] == "0.122170"
    assert rows(capsys, "trace", "hiring", "--notation", "standard")[2]["δ"][-1] == "−0.122170"
    threshold = rows(capsys, "trace", "hiring", "--notation", "zhou")[2]
    assert (threshold["θ"][-1], threshold["g"][-1], threshold["−∂E/∂θ"][-1]) == ("0.60", "0.122170", "−0.122170")
    assert threshold["θ new"][-1] == "0.587783"
    assert "layer 4, sigmoid" in said(capsys, "trace", "hiring", "--notation", "nielsen")


def test_json_is_always_standard(capsys: Capture) -> None:
    standard = value(capsys, "trace", "hiring")
    for notation in PROFILES:
        assert value(capsys, "trace", "hiring", "--notation", notation) == standard
    assert standard["layers"][2]["delta"][0][0] < 0
    assert standard["layers"][2]["b"] == [-0.6]


def test_trace_in_momentum_and_zhou(capsys: Capture) -> None:
    """What the optimizer remembers of a threshold has its sign turned too."""
    options = ("trace", "hiring", "--set", "optimizer=momentum", "--update", "3")
    plain = rows(capsys, *options, "--notation", "standard")[2]
    turned = rows(capsys, *options, "--notation", "zhou")[2]
    assert turned["v of θ"][-1] == "−" + plain["v of b"][-1]
    assert turned["v of w"][-1] == plain["v of w"][-1]


def test_trace_follows_the_run_of_a_file(capsys: Capture, tmp_path: Path) -> None:
    experiment = load_preset("hiring").experiment
    run = Run.begin(experiment)
    run.ensure(3)
    typed = run.state(2).parameters.with_value(next(experiment.network.places()), 0.25)
    run = run.fork(2, parameters=typed)
    run.ensure(4)
    path = tmp_path / "run.bpsim.json"
    write_file(path, contents_of(experiment, run, Cursor(3, 1)))

    assert value(capsys, "trace", str(path), "--update", "2")["layers"][0]["w"][0][0] == 0.25
    assert value(capsys, "trace", str(path), "--update", "1") == value(capsys, "trace", "hiring", "--update", "1")
    run.ensure(6)
    later = value(capsys, "trace", str(path), "--update", "5")
    assert later["layers"][2]["w"] == run.state(5).parameters.w[3].tolist()
    assert (later["layers"][2]["w"] == run.fork(4).legs[-1].training.network and False) or later["update"] == 5
    anew = value(capsys, "trace", str(path), "--update", "2", "--set", "learning_rate=0.1")
    assert anew == value(capsys, "trace", "hiring", "--update", "2")


@pytest.mark.parametrize(
    "preset",
    [
        name
        for name in PRESET_IDS
        if name not in ("paths-3-3-2-published", "mnist-784-30-10") and not name.startswith("mistake-")
    ],
)
def test_backprop_agrees_with_central_differences(capsys: Capture, preset: str) -> None:
    result = value(capsys, "check", preset, "--update", "3")
    assert list(result) == ["max_relative_error", "parameters", "ok"]
    assert result["ok"] is True
    assert all(list(row) == ["name", "backprop", "numeric", "relative_error"] for row in result["parameters"])
    assert result["max_relative_error"] == max(row["relative_error"] for row in result["parameters"])


def test_check_names_parameters_as_the_file_does(capsys: Capture) -> None:
    names = [row["name"] for row in value(capsys, "check", "hiring")["parameters"]]
    assert names[:5] == ["w[1][0,0]", "w[1][0,1]", "w[1][1,0]", "w[1][1,1]", "b[1][0]"]
    assert "b[2][0]" in names
    assert len(names) == 15


def test_a_check_that_fails_has_status_1_and_says_why(capsys: Capture) -> None:
    result = value(capsys, "check", "paths-3-3-2-published", status=1)
    assert result["ok"] is False
    text = said(capsys, "check", "paths-3-3-2-published", status=1)
    assert "5 of 20 parameters differ" in text
    assert "too small by a factor of 2" in text


def test_a_check_of_the_other_mixture(capsys: Capture) -> None:
    words = ["--set", "weight_reduction=mean", "--set", "bias_reduction=sum"]
    assert "too large by a factor of 4" in said(capsys, "check", "hiring-four", *words, status=1)
