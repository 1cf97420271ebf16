"""bpsim health"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bpsim.commands.experiments import with_settings
from bpsim.commands.files import check_writable, write_text
from bpsim.commands.output import as_json, counted, one_line, progress_bar, table
from bpsim.export.following import follow, reached
from bpsim.export.tables import csv_text
from bpsim.session.files.contents import FileContents
from bpsim.session.files.opening import open_contents
from bpsim.session.health.along import places_of
from bpsim.session.health.measuring import SHARES, Health, measured
from bpsim.session.health.taking import QUANTITIES, take
from bpsim.session.health.verdicts import on_the_way_back, verdicts
from bpsim.session.number_format import format_number
from bpsim.session.running.run import Run

DIGITS = 4
_PERCENT = tuple(f"{100 * share:g}" for share in SHARES)


def run(name: str, *, update: int | None, out: Path | None, assignments: Sequence[str], as_object: bool) -> int:
    """``out``: a table over the run until that update."""
    contents = open_contents(name)
    experiment = with_settings(contents.experiment, assignments)
    if assignments:
        contents = replace(contents, experiment=experiment, legs=(), head=0)
    if out is not None:
        check_writable(out, "--table", name)
    made = _run_to(contents, update)
    health = _health(made, made.head)
    if out is not None:
        write_text(out, csv_text(_header(), (row for at in places_of(made) for row in _rows(at, _health(made, at)))))
    if as_object:
        print(as_json({"preset": name, **_object(health, made.head)}))
    else:
        print(f"{one_line(experiment.title.en)}\n{_report(health, made)}")
    return 0


def _run_to(contents: FileContents, update: int | None) -> Run:
    """To the end of the saved run, else of the run that it is made for, or as far as training goes."""
    until = update
    if until is None:
        until = contents.head or contents.experiment.total_updates
    with progress_bar(until, " updates") as bar:
        go = reached if update is not None else follow
        return go(contents, until, lambda done, _all: bar.update(done - bar.n) and None)


def _health(made: Run, update: int) -> Health:
    taken = take(made.training_at(update), made.state(update))
    assert taken is not None  # a command refuses data with blanks
    return measured(taken)


def _object(health: Health, update: int) -> dict[str, object]:
    layers = [
        {
            "layer": verdict.layer,
            "quantiles": dict(zip(QUANTITIES, health.quantiles[:, verdict.layer - 1], strict=True)),
            **_numbers(health, verdict.layer),
            "finite": bool(health.finite[verdict.layer - 1]),
            "verdict": verdict.said(),
        }
        for verdict in verdicts(health)
    ]
    return {
        "update": update, "samples": health.samples, "of_samples": health.sample_count, "shares": SHARES,
        "layers": layers,
    }  # fmt: skip


def _numbers(health: Health, layer: int) -> dict[str, int | float | None]:
    """``factor``: by what the gradient's norm is multiplied on its way here; the output layer has none."""
    row = layer - 1
    return {
        "dead": int(health.dead[row]), "saturated": int(health.saturated[row]), "neurons": int(health.neurons[row]),
        "norm": float(health.norms[row]), "factor": health.factor(layer) if layer < health.depth else None,
    }  # fmt: skip


def _header() -> list[str]:
    names = ["update", "layer", "dead", "saturated", "neurons", "norm", "factor"]
    return names + [f"{quantity}_{percent}" for quantity in QUANTITIES for percent in _PERCENT]


def _rows(update: int, health: Health) -> list[list[object]]:
    return [
        [update, layer, *_numbers(health, layer).values(), *health.quantiles[:, layer - 1].ravel().tolist()]
        for layer in range(1, health.depth + 1)
    ]


def _report(health: Health, made: Run) -> str:
    which = "" if health.samples == health.sample_count else f" of {health.sample_count}, evenly spaced"
    lines = [f"after {counted(made.head, 'update')}, over {counted(health.samples, 'sample')}{which}"]
    if made.stop is not None and made.stop.reason == "diverged":
        lines.append(f"training diverges at update {made.stop.update}")
    rows = [("layer", "", *(f"{percent} %" for percent in _PERCENT))]
    for layer in range(1, health.depth + 1):
        for quantity, values in zip(QUANTITIES, health.quantiles[:, layer - 1], strict=True):
            rows.append((str(layer), quantity, *(format_number(value, DIGITS) for value in values.tolist())))
    lines.append(table(rows, right=range(2, 2 + len(SHARES))))
    for verdict in verdicts(health):
        norm = format_number(float(health.norms[verdict.layer - 1]), DIGITS)
        lines.append(f"layer {verdict.layer}: {verdict.said()} Norm of the gradient {norm}.")
    lines += [sentence.said() for sentence in on_the_way_back(health)]
    return "\n".join(lines)
