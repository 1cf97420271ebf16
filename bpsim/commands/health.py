"""bpsim health"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bpsim.commands.experiments import with_settings
from bpsim.commands.files import check_writable, say_written, write_text
from bpsim.commands.output import as_json, counted, one_line, progress_bar, table
from bpsim.export.following import follow, reached
from bpsim.export.health_numbers import HEALTH_HEADER, PERCENT, health_object, health_rows
from bpsim.export.tables import csv_text
from bpsim.session.files.opening import open_contents
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.health.measuring import SHARES, Health, measured_at
from bpsim.session.health.taking import QUANTITIES
from bpsim.session.health.verdicts import on_the_way_back, verdicts
from bpsim.session.running.run import Run
from bpsim.session.words.number_format import format_number

DIGITS = 4


def run(name: str, *, update: int | None, out: Path | None, assignments: Sequence[str], as_object: bool) -> int:
    """``out``: a table over the run until that update."""
    contents = open_contents(name)
    experiment = with_settings(contents.experiment, assignments)
    if assignments:
        contents = replace(contents, experiment=experiment, legs=(), head=0)
    if out is not None:
        check_writable(out, "--table", name)
    made = _run_to(contents, update)
    health = measured_at(made, made.head)[1]
    if out is not None:
        write_text(out, csv_text(HEALTH_HEADER, health_rows(made)))
    if as_object:
        print(as_json({"preset": name, **health_object(health, made.head)}))
    else:
        print(f"{one_line(experiment.title.en)}\n{_report(health, made)}")
        say_written(out)
    return 0


def _run_to(contents: FileContents, update: int | None) -> Run:
    """To the end of the saved run, else of the run that it is made for, or as far as training goes."""
    until = update
    if until is None:
        until = contents.head or contents.experiment.total_updates
    with progress_bar(until, " updates") as bar:
        go = reached if update is not None else follow
        return go(contents, until, lambda done, _all: bar.update(done - bar.n) and None)


def _report(health: Health, made: Run) -> str:
    which = "" if health.samples == health.sample_count else f" of {health.sample_count}, evenly spaced"
    lines = [f"after {counted(made.head, 'update')}, over {counted(health.samples, 'sample')}{which}"]
    if made.stop is not None and made.stop.reason == "diverged":
        lines.append(f"training diverges at update {made.stop.update}")
    rows = [("layer", "", *(f"{percent} %" for percent in PERCENT))]
    for layer in range(1, health.depth + 1):
        for quantity, values in zip(QUANTITIES, health.quantiles[:, layer - 1], strict=True):
            rows.append((str(layer), quantity, *(format_number(value, DIGITS) for value in values.tolist())))
    lines.append(table(rows, right=range(2, 2 + len(SHARES))))
    for verdict in verdicts(health):
        norm = format_number(float(health.norms[verdict.layer - 1]), DIGITS)
        lines.append(f"layer {verdict.layer}: {verdict.said()} Norm of the gradient {norm}.")
    lines += [sentence.said() for sentence in on_the_way_back(health)]
    return "\n".join(lines)
