"""Every row of every table of choices works everywhere: trained, compiled, explained, asked for, exported, shown.

A new row is tried here by being in its table.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from bpsim.cli import main
from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.advancing import advance
from bpsim.engine.gradient_check import check_gradients
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.losses import LOSSES
from bpsim.engine.mistakes.names import MISTAKES
from bpsim.engine.paths import advance_on
from bpsim.export.code.programs import program
from bpsim.gui.controls.choice_words import TABLES, choice_label
from bpsim.gui.formulas.formula import FormulaView
from bpsim.session.asking.asking import questions
from bpsim.session.asking.diagnosis import Result, judge
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS
from bpsim.session.asking.worksheet import worksheet
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.algorithm import algorithm
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.matrices.matrix_form import matrix_form
from bpsim.session.explaining.writing.equation import evaluate
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.frames import Quantity, Revealed
from bpsim.session.lab.mistake_lab import with_mistake
from tests.export.test_programs import run_in_place, same_losses
from tests.gui.conftest import Open, open_window
from tests.session.moments import experiment_of, frames, moment_of, trace_at

__all__ = ["open_window"]  # a fixture

ROWS = [(table, id_) for table, rows in TABLES.items() for id_ in rows]
every_row = pytest.mark.parametrize(("table", "id_"), ROWS, ids=[f"{table}-{id_}" for table, id_ in ROWS])


def experiment_with(table: str, id_: str) -> Experiment:
    """A small one whose training makes use of the row."""
    chosen: dict[str, object] = {"epochs": 3, "learning_rate": 0.2, "l2": 0.01}
    activations = ("tanh", "sigmoid")
    if table == "activation":
        activations = (id_, id_)
    elif table == "loss":
        chosen["loss"] = id_
        activations = ("tanh", LOSSES[id_].output or "identity")
    elif table in ("order", "optimizer", "schedule"):
        chosen |= {table: id_, "batch_size": 2, "schedule_epochs": 2}
    made = experiment_of((2, 3, 2), activations, 4, 1, **chosen)
    if table == "initializer":
        made = replace(made, parameters=initial_parameters(made.network, id_, 3))
    return made


@pytest.fixture
def experiment(table: str, id_: str) -> Experiment:
    return experiment_with(table, id_)


@every_row
def test_the_kernel_trains_with_it_as_the_reference_does(kernel: None, experiment: Experiment) -> None:
    expected = advance(experiment.training, experiment.start, 9)
    made = advance_on("kernel", experiment.training, experiment.start, 9)
    np.testing.assert_array_equal(made.batch_losses, expected.batch_losses)
    np.testing.assert_array_equal(made.state.parameters.flat, expected.state.parameters.flat)


@every_row
def test_its_gradients_are_the_differences(experiment: Experiment) -> None:
    result = check_gradients(experiment.training, experiment.start)
    assert result.ok, result.wrong


@every_row
@pytest.mark.parametrize("profile", PROFILES)
def test_every_formula_gives_the_value_beside_it(experiment: Experiment, profile: str) -> None:
    with np.errstate(all="ignore"):
        for update in (0, 3):
            trace = trace_at(experiment, update)
            for frame in frames(experiment):
                shown = explain(trace, frame, 1, experiment.settings, PROFILES[profile])
                for one in (*([shown.main] if shown.main else []), *shown.auxiliary):
                    assert evaluate(one.rule) == pytest.approx(one.result.value, rel=1e-9, abs=1e-12), (frame, one)


@pytest.mark.parametrize(("table", "id_"), [row for row in ROWS if row[0] in ("activation", "loss")])
@pytest.mark.parametrize("mistake", MISTAKES)
def test_so_does_every_formula_of_a_wrong_program(experiment: Experiment, mistake: str) -> None:
    experiment = with_mistake(experiment, mistake)
    trace = trace_at(experiment, 1)
    for frame in frames(experiment):
        if frame.quantity in (Quantity.DA, Quantity.DERIVATIVE, Quantity.DELTA):
            shown = explain(trace, frame, 1, experiment.settings)
            assert shown.main is not None
            couples = ACTIVATIONS[experiment.network.activation(frame.layer or 1)].couples
            for one in (shown.main, *shown.auxiliary):
                if not couples or mistake != "derivative-of-activation":  # what softmax makes of it has no formula
                    assert evaluate(one.rule) == pytest.approx(one.result.value, rel=1e-9, abs=1e-12), (frame, one)


@every_row
def test_its_algorithm_has_a_step_for_every_frame_and_its_layers_a_matrix_form(experiment: Experiment) -> None:
    sequence, moment = frames(experiment), moment_of(experiment)
    steps = [step for step in algorithm(moment, sequence) if not step.id.startswith("for.")]
    assert sorted(index for step in steps for index in step.frames) == list(range(len(sequence)))
    assert all(step.rows for step in steps)
    for position, frame in enumerate(sequence):
        if frame.quantity in (Quantity.Z, Quantity.A, Quantity.DA, Quantity.DELTA, Quantity.UPDATE):
            assert matrix_form(moment, Revealed(sequence, position)).equations, frame


@every_row
def test_its_programs_have_the_losses_of_bpsim(experiment: Experiment) -> None:
    for language in ("en", "zh"):
        same_losses(run_in_place(program(experiment, "numpy", language, "x.py")), experiment, 1e-12)


@every_row
def test_so_has_its_program_in_pytorch(experiment: Experiment) -> None:
    torch = pytest.importorskip("torch")
    try:
        same_losses(run_in_place(program(experiment, "pytorch", "en", "x.py")), experiment, 1e-8)
    finally:
        torch.set_default_dtype(torch.float32)


@every_row
def test_what_is_asked_of_it_takes_the_right_answer_and_no_other(experiment: Experiment) -> None:
    trace, sequence = trace_at(experiment, 1), frames(experiment)
    asked = 0
    for _, question in questions(trace, sequence, Hidden.of(KINDS), 0):
        right = question.answer(trace)
        assert judge(right, question, trace, experiment.settings).result is Result.RIGHT
        assert judge(right + 7.0, question, trace, experiment.settings).result is not Result.RIGHT
        asked += 1
    assert asked > 8
    assert worksheet(trace, sequence, Hidden.of(KINDS)).samples


@pytest.mark.parametrize(("table", "id_"), [row for row in ROWS if row[0] in ("activation", "loss", "optimizer")])
def test_it_opens_in_the_window_and_every_step_of_it_is_said(
    open_window: Open, experiment: Experiment, tmp_path: Path
) -> None:
    path = tmp_path / "made.bpsim.json"
    write_file(path, FileContents(experiment))
    window = open_window(path=path)
    actions, said = window.actions_by_name, set()
    for page in list(window.workspace.side.keys):
        window.workspace.side.show_page(page)
        actions["step"].trigger()
        QApplication.processEvents()
    window.workspace.side.show_page("explanation")
    actions["to_start"].trigger()
    for _ in range(11):  # layer by layer, a whole update and more
        actions["step"].trigger()
        QApplication.processEvents()
        panel = window.workspace.explanation
        said.add(tuple(panel.formula_texts()))
        views = [view for view in panel.findChildren(FormulaView) if view.isVisible()]
        assert [view.plain_text() for view in views if view.content_width() > view.width() + 0.5] == []  # none is cut
    assert len(said) > 8


@every_row
def test_its_name_is_said_in_the_fields_of_the_window(qapp: QApplication, table: str, id_: str) -> None:
    assert choice_label(table, id_) == QCoreApplication.translate("Choice", TABLES[table][id_].name) != ""


@every_row
def test_the_command_line_takes_it(table: str, id_: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "made.bpsim.json", tmp_path / "report.html"
    write_file(path, FileContents(experiment_with(table, id_)))
    chosen = ["--set", f"{table}={id_}"] if table in ("order", "optimizer", "schedule", "loss") else []
    assert main(["train", str(path), *chosen, "--json"]) == 0
    assert main(["trace", str(path), *chosen]) == 0
    assert main(["export", str(path), *chosen, "--format", "report", "--out", str(out)]) == 0
    assert "<svg" in out.read_text(encoding="utf-8") or out.stat().st_size > 10_000
