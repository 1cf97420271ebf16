"""What a page to step through says of a place: the texts of the formulas panel, the narrator, timeline and curve."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape

from latex2mathml.converter import convert

from bpsim.export.page.content import FormulaText, Piece, TableRow, TableText, Told
from bpsim.gui.document.batch_names import BatchNames
from bpsim.gui.document.narrating import said_in
from bpsim.gui.formulas.formula import Run as FormulaRun
from bpsim.gui.formulas.formula_lines import FormulaLine, auxiliary_lines, main_lines
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.formulas.phrasing import sentence, title
from bpsim.gui.formulas.table_column import heads_of, lines_of
from bpsim.gui.language import language
from bpsim.gui.losses.loss_readout import readouts
from bpsim.gui.training.place_words import sample_words, step_words, update_words
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.writing.explanation_parts import Explanation, Table
from bpsim.session.explaining.writing.script import Script
from bpsim.session.hidden_value import HIDDEN
from bpsim.session.running.known.known import Told as ToldLoss
from bpsim.session.running.playback import Playback

_MATH = re.compile(r"<math [^>]*>")


def told_at(playback: Playback, row: int, experiment: Experiment, done: int, full_loss: float) -> Told:
    """In the present language; ``experiment``: with the samples that there were at this update, ``full_loss``: that of
    the state after ``done`` updates."""
    trace, revealed = playback.trace, playback.revealed
    frame = revealed.current
    settings = playback.run.training_at(trace.update).settings
    explanation = explain(trace, frame, row, settings, profile_of(experiment))
    script = script_of(experiment)
    conceals = playback.hidden.hides_outputs
    batch_loss, full = (HIDDEN, HIDDEN) if conceals else (trace.loss, full_loss)
    return Told(
        title=title(frame, experiment),
        said=said_in(playback, row, frame, experiment),
        lines=tuple(map(_formula, _lines(explanation, script))),
        tables=tuple(_table(table, experiment) for table in explanation.tables),
        hints=tuple(sentence(hint, script) for hint in explanation.hints),
        place=_place_words(playback, row, experiment),
        losses=readouts(done, ToldLoss(batch_loss, trace.update), ToldLoss(full, done), None)[0],
    )


def _lines(explanation: Explanation, script: Script) -> list[FormulaLine]:
    main = [] if explanation.main is None else main_lines(explanation.main, script)
    return [*main, *(line for equation in explanation.auxiliary for line in auxiliary_lines(equation, script))]


def _formula(line: FormulaLine) -> FormulaText:
    return FormulaText(tuple(map(_piece, line.runs)), line.plain, line.size, line.begins)


def _piece(run: FormulaRun) -> Piece:
    return Piece(escape(run.latex) if run.plain else mathml(run.latex), run.emphasis, run.clings)


@lru_cache(maxsize=2000)
def mathml(latex: str) -> str:
    """What browsers typeset themselves, and read aloud."""
    return _MATH.sub('<math displaystyle="true">', convert(latex, display="block"), count=1)


def _table(table: Table, experiment: Experiment) -> TableText:
    rows = (TableRow(line.label, line.cells, line.current, line.result) for line in lines_of(table, experiment))
    return TableText(tuple(heads_of(table, experiment)), tuple(rows))


def _place_words(playback: Playback, row: int, experiment: Experiment) -> str:
    """As the timeline says it."""
    cursor, batch = playback.cursor, playback.trace.batch
    parts = [update_words(cursor.update), step_words(cursor.frame, playback.last + 1)]
    if len(batch) > 1:
        name = BatchNames(experiment.sample_names, batch, language())[row]
        parts.append(sample_words(row, len(batch), name))
    return " · ".join(parts)
