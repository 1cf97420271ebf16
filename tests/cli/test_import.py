"""bpsim import: from a table to an experiment that trains, and refusals that name row and column."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bpsim.session.files.fileformat import read_file
from tests import spreadsheets
from tests.cli.asking import Capture, refused, said, value

FLOWERS = "name,length,width,species\n" + "".join(
    f"{i},{1.4 + i / 10},{0.2 + (i % 3)},{'setosa' if i % 3 else 'virginica'}\n" for i in range(12)
)


@pytest.fixture
def flowers(tmp_path: Path) -> Path:
    path = tmp_path / "flowers.csv"
    path.write_text(FLOWERS, encoding="utf-8")
    return path


def test_a_table_becomes_an_experiment_that_trains(capsys: Capture, flowers: Path) -> None:
    out = flowers.with_name("flowers.bpsim.json")
    made = value(
        capsys, "import", str(flowers), "--inputs", "length,width", "--targets", "species", "--hidden", "4,3",
        "--scale", "minmax", "--test", "0.25", "--set", "learning_rate=0.5", "--out", str(out),
    )  # fmt: skip
    assert made["layers"] == [2, 4, 3, 2]
    assert (made["training_samples"], made["test_samples"], made["loss"]) == (9, 3, "cce")
    assert made["scaling"][0].startswith("(length − 1.")
    experiment = read_file(out).experiment
    assert experiment.settings.learning_rate == 0.5
    assert experiment.title.en == "flowers"
    assert experiment.x.min() == 0.0
    trained = value(capsys, "train", str(out), "--epochs", "20")
    assert list(trained)[3:5] == ["loss", "test_loss"]
    assert trained["test_loss"] == pytest.approx(_test_loss(experiment, trained))
    assert "test loss" in said(capsys, "train", str(out), "--epochs", "2")


def _test_loss(experiment: object, trained: dict[str, list[list[list[float]]]]) -> float:
    """By hand: sigmoid layers, softmax, cross-entropy, the mean over the test samples."""
    a = experiment.test.x  # type: ignore[attr-defined]
    layers = list(zip(trained["weights"], trained["biases"], strict=True))
    for w, b in layers[:-1]:
        a = 1.0 / (1.0 + np.exp(-(a @ np.array(w) + np.array(b))))
    z = a @ np.array(layers[-1][0]) + np.array(layers[-1][1])
    y = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    losses = -(experiment.test.t * np.log(y)).sum(axis=1)  # type: ignore[attr-defined]
    return float(losses.mean() if experiment.settings.weight_mean else losses.sum())  # type: ignore[attr-defined]


def test_without_words_the_last_column_is_the_target(capsys: Capture, flowers: Path) -> None:
    out = flowers.with_name("x.json")
    assert "targets  species = setosa, species = virginica" in said(capsys, "import", str(flowers), "--out", str(out))
    assert read_file(out).experiment.test is None
    assert "test_loss" not in value(capsys, "train", str(out), "--epochs", "1")


def test_no_hidden_layer_and_columns_by_number(capsys: Capture, flowers: Path) -> None:
    out = flowers.with_name("x.json")
    made = value(capsys, "import", str(flowers), "--inputs", "2", "--targets", "3", "--hidden", "0", "--out", str(out))
    assert (made["layers"], made["activations"], made["loss"]) == ([1, 1], ["identity"], "half")


@pytest.mark.parametrize(
    ("words", "said_words"),
    [
        (["--inputs", "lngth"], "'lngth' is not a column; there are: name, length, width, species"),
        (["--targets", "length", "--inputs", "length"], "once only"),
        (["--test", "1"], "less than 1"), (["--test", "-0.5"], "--test"), (["--hidden", "a"], "--hidden"),
        (["--hidden", "0,3"], "network.layers"), (["--scale", "log"], "--scale"), (["--seed", "x"], "--seed"),
        (["--set", "speed=1"], "--set"),
    ],
)  # fmt: skip
def test_refusals_write_nothing(capsys: Capture, flowers: Path, words: list[str], said_words: str) -> None:
    out = flowers.with_name("x.json")
    assert said_words in refused(capsys, "import", str(flowers), "--out", str(out), *words)
    assert not out.exists()


def test_a_bad_cell_is_named_with_file_row_and_column(capsys: Capture, flowers: Path) -> None:
    flowers.write_text(FLOWERS.replace("1.7,", "abc,"), encoding="utf-8")
    line = refused(capsys, "import", str(flowers), "--out", str(flowers.with_name("x.json")))
    assert "flowers.csv: row 5, column length: a number was expected, not 'abc'" in line


def test_a_missing_table_and_an_unwritable_place(capsys: Capture, flowers: Path) -> None:
    assert "No such file" in refused(capsys, "import", "none.csv", "--out", str(flowers.with_name("x.json")))
    assert refused(capsys, "import", str(flowers), "--out", str(flowers / "x.json"))


def test_the_report_tells_what_became_of_every_column(capsys: Capture, flowers: Path) -> None:
    flowers.write_text("id,length,colour,rare\nu1,1,red,1\nu2,2,blue,0\nu3,3,red,1\n", encoding="utf-8")
    out = str(flowers.with_name("x.json"))
    lines = said(capsys, "import", str(flowers), "--out", out).splitlines()
    assert lines[1:5] == ["inputs   length", "targets  rare", "names    id", "left out colour"]
    made = value(capsys, "import", str(flowers), "--inputs", "length,colour", "--out", out)
    assert (made["names"], made["left_out"]) == ("id", [])


def test_the_weight_seed_draws_the_weights(capsys: Capture, flowers: Path) -> None:
    out = flowers.with_name("x.json")
    drawn = []
    for seed in ("0", "1", "1"):
        said(capsys, "import", str(flowers), "--set", f"init_seed={seed}", "--out", str(out))
        drawn.append(read_file(out).experiment.parameters.flat)
    assert (drawn[0] != drawn[1]).any()
    assert (drawn[1] == drawn[2]).all()


def test_of_many_samples_the_first_are_shown(capsys: Capture, flowers: Path) -> None:
    flowers.write_text("a,t\n" + "".join(f"{i},{i % 2}\n" for i in range(50)), encoding="utf-8")
    out = flowers.with_name("x.json")
    said(capsys, "import", str(flowers), "--out", str(out))
    lines = said(capsys, "train", str(out), "--epochs", "1").splitlines()
    assert lines[1] == "1 update, 1 epoch"
    assert lines[-2].startswith("Sample 30 ")
    assert lines[-1] == "and 20 more; --json has all"
    assert len(value(capsys, "train", str(out), "--epochs", "1")["outputs"]) == 50


def _table(tmp_path: Path, data: str, encoding: str = "utf-8") -> str:
    path = tmp_path / "table.csv"
    path.write_bytes(data.encode(encoding))
    return str(path)


def test_the_report_says_how_each_column_was_read_and_why(capsys: Capture, tmp_path: Path) -> None:
    path = _table(
        tmp_path,
        "sep=;\nname;größe;gehalt;seit;raucher;farbe;note\nAnna;1,65 m;2.500 €;2020-01-01;ja;rot;1\n"
        "Bert;1,80 m;3.100 €;2021-05-01;nein;blau;2\nCleo;?;1.900 €;2021-05-09;nein;rot;3\n",
        "cp1252",
    )
    out = tmp_path / "x.json"
    lines = said(capsys, "import", path, "--out", str(out)).splitlines()
    assert lines[0] == "read     3 rows, cp1252, semicolons, a header, 1 line above the table left out"
    assert [line for line in lines if line.startswith("column")] == [
        "column   name: texts, 3 different ones -> sample name (the first column of texts, all different)",
        "column   größe: numbers, decimal comma, in m, 1 missing -> input",
        "column   gehalt: numbers, signs between thousands left out, in € -> input",
        "column   seit: column seit holds dates, like '2020-01-01' in row 3; write numbers, like days -> left out",
        "column   raucher: numbers: ja is 1, nein is 0 -> input",
        "column   farbe: texts, 2 different ones -> left out (choose it to get an input for each text)",
        "column   note: numbers -> target (the last column)",
    ]
    assert "missing  1 row left out, as values are missing" in lines
    np.testing.assert_array_equal(read_file(out).experiment.x, [[1.65, 2500, 1], [1.8, 3100, 0]])


def test_missing_values_are_left_out_kept_or_refused(capsys: Capture, tmp_path: Path) -> None:
    path, out = _table(tmp_path, "a,b,t\n1,2,0\n3,NA,1\n"), tmp_path / "x.json"
    made = value(capsys, "import", path, "--out", str(out))
    assert (made["rows"], made["rows_left_out"], made["training_samples"]) == (2, 1, 1)
    made = value(capsys, "import", path, "--missing", "keep", "--out", str(out))
    assert (made["rows_left_out"], made["blanks"], made["training_samples"]) == (0, 1, 2)
    assert "is blank, as 1 values are" in refused(capsys, "train", str(out))
    assert "row 3, column b: a value is missing" in refused(
        capsys, "import", path, "--missing", "refuse", "--out", str(out)
    )


def test_how_a_table_is_written_can_be_said(capsys: Capture, tmp_path: Path) -> None:
    path, out = _table(tmp_path, "1,234:5:0\n2,345:6:1\n", "utf-16"), tmp_path / "x.json"
    made = value(capsys, "import", path, "--delimiter", ":", "--decimal", "comma", "--header", "no", "--out", str(out))
    assert (made["encoding"], made["delimiter"], made["header"]) == ("utf-16", ":", False)
    np.testing.assert_array_equal(read_file(out).experiment.x[:, 0], [1.234, 2.345])
    value(capsys, "import", path, "--delimiter", ":", "--decimal", "point", "--out", str(out))
    np.testing.assert_array_equal(read_file(out).experiment.x[:, 0], [1234.0, 2345.0])
    made = value(capsys, "import", path, "--delimiter", ":", "--classes", "3", "--out", str(out))
    assert made["targets"] == ["column 3 = 0", "column 3 = 1"]
    for words in (["--encoding", "utf-99"], ["--delimiter", "::"], ["--decimal", "x"], ["--header", "maybe"]):
        assert words[0] in refused(capsys, "import", path, *words, "--out", str(out))


def test_sheets_are_chosen_by_name_or_number(capsys: Capture, tmp_path: Path) -> None:
    path, out = tmp_path / "book.ods", tmp_path / "x.json"
    path.write_bytes(spreadsheets.ods({"Notes": [["nothing here"]], "Data": [["a", "t"], [1.5, 0], [2, 1]]}))
    made = value(capsys, "import", str(path), "--sheet", "Data", "--out", str(out))
    assert (made["sheet"], made["inputs"], made["encoding"]) == ("Data", ["a"], None)
    assert value(capsys, "import", str(path), "--sheet", "2", "--out", str(out))["sheet"] == "Data"
    assert "is not a sheet; there are: Notes, Data" in refused(
        capsys, "import", str(path), "--sheet", "data", "--out", str(out)
    )


def test_of_very_many_columns_neighbours_share_a_line(capsys: Capture, tmp_path: Path) -> None:
    names = [f"p{i}" for i in range(100)]
    rows = "".join(",".join([str(k % 3), *map(str, range(k, k + 100))]) + "\n" for k in range(6))
    path = _table(tmp_path, ",".join(["label", *names]) + "\n" + rows)
    lines = said(capsys, "import", path, "--out", str(tmp_path / "x.json")).splitlines()
    assert "inputs   p0, p1, p2, ... p99 (100 of them)" in lines
    assert [line for line in lines if line.startswith("column")] == [
        "column   label: numbers -> target, classes (its heading says so)", "column   p0 ... p99: numbers -> input",
    ]  # fmt: skip
