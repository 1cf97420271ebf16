"""bpsim import"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from bpsim.commands.experiments import settings_with
from bpsim.commands.files import check_writable, write_text, written_line
from bpsim.commands.output import as_json, counted, one_line
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.session.collecting import nothing_collected
from bpsim.session.data.data_import import Imported, ImportPlan, column_by_name, imported
from bpsim.session.data.reading.table import Table
from bpsim.session.data.shipped import SETS
from bpsim.session.data.source import Wishes
from bpsim.session.data.suggesting import Role, roles, suggested
from bpsim.session.data.table_reading import read_table
from bpsim.session.edits.columns import new_experiment
from bpsim.session.edits.creating import hidden_sizes
from bpsim.session.edits.parameters import with_new_initial_weights
from bpsim.session.edits.rebuilding import NEW_WEIGHTS
from bpsim.session.experiment import Experiment
from bpsim.session.files.fileformat import dumps
from bpsim.session.files.reading.contents import FileContents

_LISTED = 40  # columns that are named one by one


@nothing_collected()
def run(
    path: Path,
    wishes: Wishes,
    *,
    inputs: str | None,
    targets: str | None,
    names: str | None,
    classes: str | None,
    missing: str,
    hidden: str,
    out: Path,
    scale: str,
    scale_targets: str,
    test: float,
    seed: int,
    shape: tuple[int, int] | None,
    title: str | None,
    assignments: Sequence[str],
    as_object: bool,
) -> int:
    check_writable(out, "--out", path)
    if str(path) in SETS and not path.exists():
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is no table but a set that comes with bpsim: 'bpsim new {name}' takes it"),
            str(path), name=str(path),
        )  # fmt: skip
    try:
        table = read_table(path, wishes)
        plan = _plan(table, inputs, targets, names, classes)
        plan = replace(
            plan, scale=scale, scale_targets=scale_targets, test=test, seed=seed, missing=missing,
            shape=shape or plan.shape,
        )  # fmt: skip
        data = imported(table, plan)
    except BadValue as problem:
        where = f"{path}: {problem.where}" if problem.where else str(path)
        raise BadValue(problem.template, where, **problem.arguments) from None
    experiment = _made(data, hidden, title or path.stem, assignments)
    write_text(out, dumps(FileContents(experiment)))
    print(
        as_json(_object(out, table, plan, data, experiment))
        if as_object
        else _report(out, table, plan, data, experiment)
    )
    return 0


def _made(data: Imported, hidden: str, title: str, assignments: Sequence[str]) -> Experiment:
    experiment = new_experiment(data, hidden_sizes(hidden, "--hidden"), title, TrainingSettings())
    experiment = replace(experiment, settings=settings_with(experiment, assignments))
    return with_new_initial_weights(experiment, NEW_WEIGHTS, experiment.settings.init_seed)


def _plan(table: Table, inputs: str | None, targets: str | None, names: str | None, classes: str | None) -> ImportPlan:
    """Which columns are which: as asked for, the others as is most likely meant."""
    likely = suggested(table)
    chosen_targets = likely.targets if targets is None else _columns(table, targets, "--targets")
    named = likely.names if names is None else column_by_name(table, names, "--names")
    if inputs is not None:
        chosen_inputs = _columns(table, inputs, "--inputs")
    else:
        chosen_inputs = tuple(i for i in _with_old_target(table, likely) if i not in (*chosen_targets, named))
    as_classes = likely.classes if classes is None else _columns(table, classes, "--classes")
    named = None if named in (*chosen_inputs, *chosen_targets) else named
    shape = likely.shape if chosen_inputs == likely.inputs else None
    return ImportPlan(chosen_inputs, chosen_targets, named, classes=as_classes, shape=shape)


def _with_old_target(table: Table, likely: ImportPlan) -> tuple[int, ...]:
    """All columns that may be inputs without being asked for: a likely target is one where another was chosen."""
    old = [i for i in likely.targets if table.columns[i].kind == "numbers"]
    return tuple(sorted((*likely.inputs, *old)))


def _columns(table: Table, words: str, where: str) -> tuple[int, ...]:
    return tuple(column_by_name(table, word.strip(), where) for word in words.split(",") if word.strip())


def _left_out(table: Table, plan: ImportPlan) -> list[str]:
    """The columns that become nothing."""
    return [role.column for role in roles(table, plan) if role.role == "unused"]


def _object(out: Path, table: Table, plan: ImportPlan, data: Imported, experiment: Experiment) -> dict[str, object]:
    found = table.found
    return {
        "file": str(out),
        "layers": list(experiment.network.layers),
        "activations": list(experiment.network.activations),
        "loss": experiment.settings.loss,
        "inputs": [name.en for name in experiment.node_names[0]],
        "targets": [name.en for name in experiment.node_names[-1]],
        "names": None if plan.names is None else table.header[plan.names],
        "left_out": _left_out(table, plan),
        "columns": [
            {
                "name": role.column,
                "becomes": role.role,
                "read_as": ", ".join(map(str, role.notes)),
                "why": None if role.why is None else str(role.why),
                "problem": None if role.problem is None else role.problem.sentence(),
            }
            for role in roles(table, plan)
        ],
        "rows": len(table),
        "rows_left_out": data.left_out,
        "blanks": data.blanks,
        "training_samples": len(experiment.x),
        "test_samples": 0 if experiment.test is None else len(experiment.test),
        "scaling": [row.formula for row in experiment.scaling],
        "encoding": found.encoding or None,
        "delimiter": found.delimiter or None,
        "sheet": found.sheet or None,
        "lines_above": found.above,
        "header": table.has_header,
    }


def _report(out: Path, table: Table, plan: ImportPlan, data: Imported, experiment: Experiment) -> str:
    left = _left_out(table, plan)
    network, test = experiment.network, 0 if data.test is None else len(data.test)
    missing = [f"{counted(data.left_out, 'row')} left out, as values are missing"] if data.left_out else []
    missing += [f"{counted(data.blanks, 'value')} missing, kept as blanks"] if data.blanks else []
    lines = [
        f"read     {_source(table)}",
        f"inputs   {_listed([name.en for name in data.input_names])}",
        f"targets  {_listed([name.en for name in data.target_names])}",
        *([] if plan.names is None else [f"names    {table.header[plan.names]}"]),
        *([f"left out {_listed(left)}"] if left else []),
        *(f"column   {line}" for line in _column_lines(roles(table, plan))),
        *(f"missing  {line}" for line in missing),
        f"samples  {len(data.samples)} to train with, {test} to test with",
        f"network  {'-'.join(map(str, network.layers))}, {', '.join(network.activations)}, "
        f"loss {experiment.settings.loss}",
        *(f"scaled   {row.formula}" for row in data.scaling[:_LISTED]),
        written_line(out),
    ]
    return "\n".join(one_line(line) for line in lines)


def _source(table: Table) -> str:
    found = table.found
    signs = {"\t": "tabs", ";": "semicolons", ",": "commas", " ": "spaces"}
    parts = [f"sheet {found.sheet}"] if found.sheet else [found.encoding, signs.get(found.delimiter, found.delimiter)]
    above = [f"{counted(found.above, 'line')} above the table left out"] if found.above else []
    return ", ".join([counted(len(table), "row"), *parts, "a header" if table.has_header else "no header", *above])


def _listed(names: Sequence[str]) -> str:
    """Of many names the first and the last."""
    if len(names) <= _LISTED:
        return ", ".join(names)
    return f"{', '.join(names[:3])}, ... {names[-1]} ({len(names)} of them)"


def _column_lines(all_roles: Sequence[Role]) -> Iterator[str]:
    """One line for each column; neighbours of which the same is to be said share one where there are many."""
    for text, group in (
        groupby(all_roles, _said) if len(all_roles) > _LISTED else ((_said(role), [role]) for role in all_roles)
    ):
        several = list(group)
        name = several[0].column if len(several) == 1 else f"{several[0].column} ... {several[-1].column}"
        yield f"{name}: {text}"


def _said(role: Role) -> str:
    becomes = {"unused": "left out", "class": "target, classes", "name": "sample name"}.get(role.role, role.role)
    read = [role.problem.sentence()] if role.problem is not None else [*map(str, role.notes)]
    why = [] if role.why is None else [f"({role.why})"]
    return " ".join([", ".join(read), "->", becomes, *why])
