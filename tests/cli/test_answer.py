"""bpsim answer: what the network says of inputs that need not be a sample's."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from bpsim.cli import main
from bpsim.engine.backprop import forward
from bpsim.session.files.presets import load_preset
from tests.cli.asking import refused

Capture = pytest.CaptureFixture[str]


def said(capsys: Capture, *words: str) -> str:
    assert main(["answer", *words]) == 0
    return capsys.readouterr().out


def test_at_the_start_it_is_the_forward_pass_of_the_start_weights(capsys: Capture) -> None:
    found = json.loads(said(capsys, "xor", "0.25,1/3", "--update", "0", "--json"))
    exact = forward(load_preset("xor").experiment.parameters, np.array([[0.25, 1 / 3]])).output[0]
    assert found == {"update": 0, "inputs": [0.25, 1 / 3], "outputs": exact.tolist(), "says": None}


def test_without_an_update_it_is_what_was_learned(capsys: Capture) -> None:
    text = said(capsys, "hiring", "1,0.5")
    assert text.startswith("after ")
    assert "answer: hired" in text
    assert json.loads(said(capsys, "xor", "1,0", "--json"))["outputs"][0] > 0.9


def test_a_table_has_a_row_for_each_point(capsys: Capture, tmp_path: Path) -> None:
    points = tmp_path / "points.csv"
    points.write_text("x2;extra;x1\n0,5;9;1\n0;9;0\n", "utf-8")
    rows = list(csv.reader(io.StringIO(said(capsys, "xor", "--table", str(points), "--update", "3"))))
    assert rows[0] == ["x1", "x2", "y1"]
    assert [row[:2] for row in rows[1:]] == [["1.0", "0.5"], ["0.0", "0.0"]]
    found = json.loads(said(capsys, "xor", "--table", str(points), "--update", "3", "--json"))
    assert [answer["outputs"] for answer in found["answers"]] == [[float(row[2])] for row in rows[1:]]


def test_what_was_measured_is_scaled_as_the_data_were(capsys: Capture, tmp_path: Path) -> None:
    """The best known setosa, in centimetres."""
    given = ("5.1,3.5,1.4,0.2", "--json", "--update", "1000")
    flower = json.loads(said(capsys, "iris-4-6-3", *given, "--measured"))
    assert flower["says"] == "setosa"
    np.testing.assert_allclose(flower["inputs"], [0.8 / 3.6, 1.5 / 2.4, 0.4 / 5.9, 0.1 / 2.4])
    assert main(["answer", "iris-4-6-3", *given]) == 0
    told = capsys.readouterr().err
    assert "sepal length is far from every sample" in told
    assert "(sepal length − 4.3) / 3.6" in told
    assert main(["answer", "iris-4-6-3", "0.2,0.6,0.1,0.1", "--update", "0"]) == 0
    assert capsys.readouterr().err == ""
    points = tmp_path / "flowers.csv"
    points.write_text("5.1,3.5,1.4,0.2\n6.5,3.0,5.5,2.0\n", "utf-8")
    rows = list(csv.reader(io.StringIO(said(capsys, "iris-4-6-3", "--table", str(points), "--measured"))))
    assert [row[-1] for row in rows[1:]] == ["setosa", "virginica"]


def test_a_comma_may_be_the_decimal_mark_and_the_first_input_negative(capsys: Capture) -> None:
    exact = json.loads(said(capsys, "xor", "0.3,0.7", "--update", "0", "--json"))
    assert json.loads(said(capsys, "xor", "0,3; 0,7", "--update", "0", "--json")) == exact
    assert json.loads(said(capsys, "xor", "-1,1/2", "--update", "0", "--json"))["inputs"] == [-1.0, 0.5]
    assert json.loads(said(capsys, "xor", "-.5;-1", "--update", "0", "--json"))["inputs"] == [-0.5, -1.0]
    assert json.loads(said(capsys, "xor", "-½,-1e-3", "--update", "0", "--json"))["inputs"] == [-0.5, -0.001]
    assert json.loads(said(capsys, "sine-1-8-1", "-1e-3", "--update", "0", "--json"))["inputs"] == [-0.001]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["xor", "1,0", "--measured"], "--measured: the inputs of this experiment were not scaled"),
        (["xor"], "INPUTS: must be given"), (["xor", "1"], "each of the 2 inputs (x1, x2), not 1"),
        (["xor", "1,moon"], "INPUTS[x2]"), (["xor", "1,0", "--update", "-1"], "--update"),
        (["nothing", "1"], "nothing"),
    ],
)  # fmt: skip
def test_what_cannot_be_answered_is_told(capsys: Capture, words: list[str], told: str) -> None:
    assert told in refused(capsys, "answer", *words)


def test_a_table_that_does_not_fit_is_told(capsys: Capture, tmp_path: Path) -> None:
    points = tmp_path / "points.csv"
    points.write_text("a,b,c\n1,2,3\n", "utf-8")
    assert "just 2 columns, not 3" in refused(capsys, "answer", "xor", "--table", str(points))
    points.write_text("x1,x2\n1,\n2,3\n", "utf-8")
    assert "a number in every row" in refused(capsys, "answer", "xor", "--table", str(points))


def test_an_image_is_put_through_the_way_of_the_data(capsys: Capture, tmp_path: Path) -> None:
    experiment = load_preset("mnist-784-30-10").experiment
    shares = experiment.x[7].reshape(28, 28)
    assert shares.max() == 1.0
    dark, light = tmp_path / "dark.png", tmp_path / "light.png"
    large = np.kron(np.rint(255 * shares), np.ones((4, 4))).astype(np.uint8)
    Image.fromarray(large).save(light)
    Image.fromarray(255 - large).save(dark)
    words = ("mnist-784-30-10", "--update", "0", "--picture")
    for path, inverted in ((light, False), (dark, True)):
        found = json.loads(said(capsys, *words, str(path), "--json"))
        assert found["inverted"] is inverted
        np.testing.assert_allclose(found["inputs"], experiment.x[7], atol=1e-12)
        exact = forward(experiment.start_parameters, experiment.x[7][None]).output[0]
        np.testing.assert_allclose(found["outputs"], exact, atol=1e-12)
        text = said(capsys, *words, str(path))
        assert ("inverted" in text) is inverted
        assert f"answer: {found['says']}" in text
        assert "@@" in text


def test_an_image_that_cannot_be_answered_is_told(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "seven.png"
    path.write_text("no image", "utf-8")
    picture = ("--picture", str(path))
    assert "is not an image" in refused(capsys, "answer", "digits-64-32-10", *picture)
    assert "inputs are a picture" in refused(capsys, "answer", "xor", *picture)
    assert "one of the three" in refused(capsys, "answer", "digits-64-32-10", "1,2", *picture)
    assert "none.png" in refused(capsys, "answer", "digits-64-32-10", "--picture", str(tmp_path / "none.png"))
