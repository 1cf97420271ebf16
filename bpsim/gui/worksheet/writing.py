"""A worksheet and its answer key as PDF, in the language of the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSizeF

from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.gui.diagram.painting.words import words
from bpsim.gui.diagram.picture import picture_of
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.formulas.formula_lines import FormulaLine, auxiliary_lines, main_lines
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.formulas.phrasing import edge_title, node_name, sample_name
from bpsim.gui.language import language
from bpsim.gui.look.theme import PAPER, drawn_in
from bpsim.gui.worksheet.paper import Paper, Printed
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.hints import Working, working
from bpsim.session.asking.question import A, Z
from bpsim.session.asking.worksheet import (
    ALL,
    FORWARD,
    Cell,
    ParameterLine,
    SampleTable,
    Worksheet,
    hidden_until,
    worksheet,
)
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.notation import in_profile
from bpsim.session.explaining.writing.symbols import parameter_name
from bpsim.session.frames import Frame, Phase, Quantity, Revealed, frames_of
from bpsim.session.whole_file import replacing

translate = QCoreApplication.translate

DIAGRAM_WIDTH = 760
NARROWEST, TALLEST = 300, 560
FORMULA_PIXELS = 17.0
HEADED_TABLE = 130.0  # a heading, the line below it and a table's first rows


@dataclass(frozen=True, eq=False)
class Update:
    """The update that is printed, and how it was trained; ``until``: how far the sheet goes, of ASKED_UNTIL."""

    experiment: Experiment
    settings: TrainingSettings
    trace: Trace
    hidden: Hidden
    until: str = ALL


def write_worksheet(update: Update, sheet: Path, key: Path | None = None) -> None:
    """Write the sheet with its blanks, and the answer key where one is wanted.

    Raises BadValue where it would not fit on paper, OSError where a file cannot be written.
    """
    experiment = update.experiment
    frames = frames_of(experiment.network, update.settings.loss, experiment.gradient_order)
    contents = worksheet(update.trace, frames, update.hidden, profile_of(experiment), update.until)
    made = [(sheet, False)] if key is None else [(sheet, False), (key, True)]
    for path, solved in made:
        with drawn_in(PAPER):
            data = _print(update, contents, solved)
        with replacing(path) as part:
            part.write_bytes(data)


def _print(update: Update, contents: Worksheet, solved: bool) -> bytes:
    experiment = update.experiment
    title = experiment.title.to(language())
    with Paper(title) as paper:
        paper.text(title, 20, bold=True)
        paper.text(_subtitle(update), 12, after=10)
        if solved:
            paper.text(translate("Worksheet", "ANSWER KEY"), 14, bold=True, after=10)
        else:
            paper.blanks([translate("Worksheet", "Name:"), translate("Worksheet", "Date:")])
        _diagram(paper, update, solved)
        if contents.rules:
            paper.text(translate("Worksheet", "The rules"), 14, bold=True)
            paper.formulas(_rules(update, contents), FORMULA_PIXELS)
        for table in contents.samples:
            _sample(paper, update, table, solved)
        _parameters(paper, experiment, contents.parameters, solved)
        return paper.finish()


def _subtitle(update: Update) -> str:
    trace = update.trace
    samples = ", ".join(sample_name(update.experiment, int(sample)) for sample in trace.batch)
    parts = [
        translate("Worksheet", "Update {number}").format(number=trace.update + 1),
        translate("Worksheet", "learning rate {symbol} = {rate}").format(
            symbol=script_of(update.experiment).bare("eta"), rate=f"{trace.rule.learning_rate:.6g}"
        ),
        words(update.settings.loss, script_of(update.experiment))["loss"],
        translate("Worksheet", "batch: {samples}").format(samples=samples),
    ]
    if len(trace.batch) > 1:
        mean = translate("Worksheet", "gradients: mean over the batch")
        total = translate("Worksheet", "gradients: sum over the batch")
        parts.append(mean if update.settings.weight_mean else total)
    return " · ".join(parts)


def _diagram(paper: Paper, update: Update, solved: bool) -> None:
    """The network with its old weights and what is given; a wide one is as high as it is wide at most."""
    experiment = update.experiment
    view = DiagramView()
    tallest = max(experiment.network.layers)
    view.resize(DIAGRAM_WIDTH, min(TALLEST, max(NARROWEST, 180 * tallest)))
    view.show_experiment(experiment, update.settings.loss)
    trace = update.trace if solved else hidden_until(update.hidden, update.until).masked(update.trace)
    view.show_step(picture_of(trace, _all_that_is_asked(update), 0, script=script_of(experiment)).unmarked())
    paper.picture(QSizeF(view.size()), view.paint)
    view.deleteLater()


def _all_that_is_asked(update: Update) -> Revealed:
    """All frames of the forward pass, and of the backward pass where it is asked: the diagram shows the old weights."""
    frames = frames_of(update.experiment.network, update.settings.loss, update.experiment.gradient_order)
    loss, first = frames.position(Quantity.LOSS), frames.position(Quantity.UPDATE, 1)
    assert loss is not None
    assert first is not None
    return Revealed(frames, loss if update.until == FORWARD else first - 1)


def _rules(update: Update, contents: Worksheet) -> list[FormulaLine]:
    """Each rule in symbols once; a rule that several questions share is not repeated."""
    profile, script = profile_of(update.experiment), script_of(update.experiment)
    worked = [working(question, update.trace, update.settings, profile) for question in contents.rules]
    if any(table.loss.blank for table in contents.samples):
        loss = explain(update.trace, Frame(Phase.LOSS, Quantity.LOSS), 0, update.settings, profile).main
        assert loss is not None
        worked.insert(sum(question.hidden_as in (Z, A) for question in contents.rules), Working(loss))
    lines: dict[str, FormulaLine] = {}
    for steps in filter(None, worked):
        for line in [
            main_lines(steps.main, script)[0],
            *(auxiliary_lines(found, script)[0] for found in steps.auxiliary),
        ]:
            lines.setdefault(line.plain, line)
    return list(lines.values())


def _printed(cell: Cell, solved: bool) -> Printed:
    if cell.blank and not solved:
        return Printed("", line=True)
    return Printed(cell.text, bold=cell.blank)


def _sample(paper: Paper, update: Update, table: SampleTable, solved: bool) -> None:
    experiment = update.experiment
    name = sample_name(experiment, table.sample)
    script = script_of(experiment)
    paper.keep(HEADED_TABLE)
    forward_alone = update.until == FORWARD
    heading = translate("Worksheet", "Forward and backward: {sample}")
    heading = translate("Worksheet", "Forward: {sample}") if forward_alone else heading
    paper.text(heading.format(sample=name), 14, bold=True)
    paper.text(_given(experiment, table))
    rows = [
        [
            Printed(node_name(experiment, line.layer, line.node)),
            Printed(translate("Worksheet", "layer {layer}").format(layer=script.layer(line.layer))),
            *(_printed(cell, solved) for cell in (line.z, line.a, line.delta) if cell is not None),
        ]
        for line in table.lines
    ]
    rows.append(
        [Printed(translate("Worksheet", "loss")), Printed(""), Printed(""), _printed(table.loss, solved), Printed("")]
    )
    heads = [translate("Worksheet", "neuron"), "", *(script.bare(kind) for kind in ("z", "a", "called_delta"))]
    count = len(heads) - forward_alone
    paper.table(heads[:count], [row[:count] for row in rows], (3.0, 1.2, 1.5, 1.5, 1.5)[:count])


def _given(experiment: Experiment, table: SampleTable) -> str:
    """A sample's inputs and targets, with the names of their neurons."""
    names = experiment.node_names
    inputs = ", ".join(f"{name.to(language())} = {value}" for name, value in zip(names[0], table.inputs, strict=True))
    targets = ", ".join(
        f"{name.to(language())} = {value}" for name, value in zip(names[-1], table.targets, strict=True)
    )
    return translate("Worksheet", "inputs: {inputs} · targets: {targets}").format(inputs=inputs, targets=targets)


def _parameters(paper: Paper, experiment: Experiment, lines: tuple[ParameterLine, ...], solved: bool) -> None:
    paper.keep(HEADED_TABLE)
    paper.text(translate("Worksheet", "Weights and biases"), 14, bold=True)
    rows = []
    script = replace(script_of(experiment), node_names=None)
    for line in lines:
        place = line.place
        if place.source is None:
            where = node_name(experiment, place.layer, place.target)
        else:
            where = edge_title(experiment, place.layer, place.source, place.target)
        cells = [cell for cell in (line.old, line.gradient, line.new) if cell is not None]
        name: Name = parameter_name(place)
        rows.append([Printed(script.plain(name)), Printed(where), *(_printed(cell, solved) for cell in cells)])
    gradient = translate("Worksheet", "gradient")
    if in_profile(1.0, "grad_w", profile_of(experiment)) < 0:
        gradient = f"−{gradient}"  # the numbers are those of the rules: with the sign turned
    count = len(rows[0])
    old = translate("Worksheet", "old") if count > len(("", "", "value")) else translate("Worksheet", "value")
    heads = ["", "", old, gradient, translate("Worksheet", "new")]
    paper.table(heads[:count], rows, (0.8, 3.4, 1.5, 1.5, 1.5)[:count])
