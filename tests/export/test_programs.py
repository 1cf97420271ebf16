"""The exported programs, run: they print and write the losses of bpsim."""

from __future__ import annotations

import ast
import json
import re
import runpy
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.problems import BadValue
from bpsim.engine.tracing import trace_update
from bpsim.export.code import literals, words
from bpsim.export.code.programs import program
from bpsim.session.edits import with_input
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.running.run import Run
from bpsim.session.words.catalogue import catalogue
from bpsim.session.words.text import Text
from tests.export.cases import expected, exportable, short

PRESETS = ("hiring", "hiring-four-shuffled", "mazur-2-2-2", "paths-3-3-2-published", "linear-2-3-1", "xor")

CATALOGUES = ("de", "es")


def run_in_place(code: str) -> dict[str, object]:
    """The names that a program leaves behind."""
    with tempfile.TemporaryDirectory() as folder, np.errstate():
        path = Path(folder) / "experiment.py"
        path.write_text(code, encoding="utf-8")
        return runpy.run_path(str(path))


def same_losses(found: dict[str, object], experiment: Experiment, tolerance: float) -> None:
    _, batch, full = expected(experiment)
    np.testing.assert_allclose(np.array(found["batch_losses"]), batch, rtol=tolerance, atol=tolerance)
    assert isinstance(found["full_losses"], dict)
    assert list(found["full_losses"]) == list(full)
    np.testing.assert_allclose(list(found["full_losses"].values()), list(full.values()), rtol=tolerance, atol=tolerance)


@settings(max_examples=150, deadline=None)
@given(exportable())
def test_numpy_has_the_losses_of_bpsim(experiment: Experiment) -> None:
    same_losses(run_in_place(program(experiment, "numpy", "en", "experiment.py")), experiment, 1e-12)


@settings(max_examples=80, deadline=None)
@given(exportable())
def test_pytorch_has_the_losses_of_bpsim(experiment: Experiment) -> None:
    torch = pytest.importorskip("torch")
    try:
        same_losses(run_in_place(program(experiment, "pytorch", "en", "experiment.py")), experiment, 1e-9)
    finally:
        torch.set_default_dtype(torch.float32)


@settings(max_examples=20, deadline=None)
@given(exportable(), st.sampled_from(("en", "zh")))
def test_a_notebook_has_the_losses_of_bpsim(experiment: Experiment, language: str) -> None:
    same_losses(run_in_place(cells_of(program(experiment, "notebook", language, "x.ipynb"))), experiment, 1e-12)


def cells_of(notebook: str) -> str:
    nbformat = pytest.importorskip("nbformat")
    document = nbformat.reads(notebook, as_version=4)
    nbformat.validate(document)
    code = ["".join(cell["source"]) for cell in json.loads(notebook)["cells"] if cell["cell_type"] == "code"]
    return "\n\n".join(code[:-1])  # the last one draws


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("format_id", ["numpy", "pytorch", "notebook"])
def test_a_program_on_its_own_prints_the_losses(tmp_path: Path, preset: str, language: str, format_id: str) -> None:
    if format_id == "pytorch":
        pytest.importorskip("torch")
    experiment = short(preset, epochs=7)
    code = program(experiment, format_id, language, "experiment.py")
    path, table = tmp_path / "experiment.py", tmp_path / "losses.csv"
    path.write_text(cells_of(code) if format_id == "notebook" else code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, path, table], capture_output=True, encoding="utf-8", timeout=100, check=False, cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")
    _, batch, full = expected(experiment)
    printed = {int(k): float(loss) for _, k, loss in re.findall(r"^ +(\d+) +(\d+)  (\S+)$", done.stdout, re.MULTILINE)}
    assert list(printed) == list(full)
    np.testing.assert_allclose(list(printed.values()), list(full.values()), rtol=1e-9, atol=1e-9)
    if format_id != "notebook":
        rows = [line.split(",") for line in table.read_text().splitlines()[1:]]
        assert [int(row[0]) for row in rows] == list(range(len(batch) + 1))
        np.testing.assert_allclose([float(row[2]) for row in rows[:-1]], batch, rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose([float(row[3]) for row in rows if row[3]], list(full.values()), rtol=1e-9, atol=1e-9)


def test_a_program_says_when_training_diverges() -> None:
    experiment = short("linear-2-3-1", learning_rate=1e6, epochs=200)
    made, batch, _ = expected(experiment)
    assert made.stop is not None
    found = run_in_place(program(experiment, "numpy", "en", "experiment.py"))
    assert isinstance(found["batch_losses"], list)
    assert len(found["batch_losses"]) == len(batch)


@settings(max_examples=100, deadline=None)
@given(exportable(), st.sampled_from(("numpy", "pytorch")))
def test_every_comment_is_there_in_chinese(experiment: Experiment, format_id: str) -> None:
    code = program(experiment, format_id, "zh", "x.py")
    comments = re.findall(r"# (.*)$|\"\"\"(.+)\"\"\"$", code, re.MULTILINE)
    assert len(comments) > 10
    assert [
        line for found in comments for line in found if re.search("[a-z]{3}", line) and not re.search("[一-鿿]", line)
    ] == []


@pytest.mark.parametrize("format_id", ["numpy", "pytorch"])
@pytest.mark.parametrize("language", [*CATALOGUES, "zh"])
def test_a_program_speaks_that_language_and_is_the_same_program(format_id: str, language: str) -> None:
    experiment = short("hiring-four-shuffled", stop_when="accuracy = 1")
    english, other = (program(experiment, format_id, code, "x.py") for code in ("en", language))
    assert ast.dump(_without_words(english)) == ast.dump(_without_words(other))
    not_stopped = words.NOT_STOPPED.en.partition("{")[0]
    printed = ('"done:"', '"updates, last full loss"', '"accuracy"', 'full loss")')
    for said in ("---- The data ----", "answered right.", not_stopped, "Made by bpsim", *printed):
        assert said in english.replace("\n# ", " ")
        assert said not in other.replace("\n# ", " ")


def _without_words(code: str) -> ast.Module:
    """Without docstrings and what is printed."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            node.args = [part for part in node.args if not isinstance(part, ast.Constant)]
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node) is not None:
            node.body = node.body[1:]
    return tree


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_comment_is_there_in_every_language(language: str) -> None:
    """Words of ``words.py`` have their Chinese beside them."""
    prose = {text.en for text in vars(words).values() if isinstance(text, Text) and text.en}
    assert catalogue(language).keys() >= catalogue("zh").keys() | prose


@pytest.mark.parametrize("format_id", ["numpy", "pytorch", "notebook"])
def test_names_are_words_and_no_code(format_id: str) -> None:
    evil = Text.same('"""\nimport os\\ \u2028raise SystemExit(7)\r# <script>')
    experiment = short("hiring")
    experiment = replace(experiment, title=evil, sample_names=(evil,) * len(experiment.x))
    code = program(experiment, format_id, "en", "a\nb.py")
    if format_id == "notebook":
        assert "<script>" not in "".join(json.loads(code)["cells"][0]["source"])
        code = cells_of(code)
    assert (
        len([line for line in code.splitlines() if "SystemExit" in line and not line.lstrip().startswith(("#", "["))])
        == 0
    )
    compile(code, "experiment.py", "exec")


def test_an_experiment_too_large_for_a_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(literals, "NUMBER_LIMIT", 10)
    with pytest.raises(BadValue, match="too many for a program"):
        program(short(), "numpy", "en", "x.py")


@pytest.mark.parametrize("format_id", ["numpy", "pytorch", "notebook"])
def test_data_that_come_with_bpsim_are_loaded_where_they_are_too_many_for_a_text(format_id: str) -> None:
    if format_id == "pytorch":
        pytest.importorskip("torch")
    experiment = short("mnist-784-30-10", epochs=1, batch_size=2500)
    code = program(experiment, format_id, "zh", "x.py")
    assert len(code) < 1_000_000
    found = run_in_place(cells_of(code) if format_id == "notebook" else code)
    losses = found["batch_losses"]
    training, state = experiment.training, experiment.start
    for update in range(2):
        trace = trace_update(training, state)
        assert isinstance(losses, list)
        assert losses[update] == pytest.approx(trace.loss, rel=1e-9)
        state = trace.next_state()
    changed = with_input(experiment, 0, 0, 0.5)
    with pytest.raises(BadValue, match="too many for a program"):
        program(changed, format_id, "en", "x.py")


def test_small_data_that_come_with_bpsim_are_written_out() -> None:
    code = program(short("iris-4-6-3"), "numpy", "en", "x.py")
    assert "import bpsim" not in code
    assert "from bpsim" not in code
    assert "# Flower " in code


def test_a_deliberate_mistake_has_no_program() -> None:
    with pytest.raises(BadValue, match=r"training\.mistake: is on"):
        program(short("hiring", mistake="sign"), "numpy", "en", "x.py")


def test_blanks_are_named() -> None:
    experiment = short("hiring")
    blank = replace(experiment, t=np.full_like(experiment.t, np.nan))
    with pytest.raises(BadValue, match=r"data\.targets\[0\]\[0\]: is blank"):
        program(blank, "pytorch", "en", "x.py")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_stop_that_a_program_cannot_look_at_is_told(language: str) -> None:
    told = program(short("xor", stop_when="accuracy = 1"), "numpy", language, "x.py").replace("\n# ", " ")
    assert "accuracy = 1.0" in told
    assert "STOP" not in told
    other = program(short("xor", stop_when="loss < 0.1"), "numpy", language, "x.py")
    assert "STOP = 0.1" in other
    assert "full_loss() < STOP" in other


@pytest.mark.parametrize("format_id", ["numpy", "pytorch"])
def test_a_program_of_a_classification_prints_the_accuracy(format_id: str, tmp_path: Path) -> None:
    if format_id == "pytorch":
        pytest.importorskip("torch")
    experiment = load_preset("iris-4-6-3").experiment
    experiment = replace(experiment, settings=experiment.settings.changed("epochs", 12))
    run = Run.begin(experiment)
    run.ensure(experiment.total_updates)
    file = tmp_path / "program.py"
    file.write_text(program(experiment, format_id, "en", file.name), encoding="utf-8")
    said = subprocess.run([sys.executable, str(file)], capture_output=True, text=True, check=True).stdout
    accuracy = experiment.accuracy(run.state(run.head).parameters)
    assert said.splitlines()[-1] == f"accuracy {accuracy:.4g}"
    assert "accuracy" not in program(load_preset("mazur-2-2-2").experiment, format_id, "en", file.name)
