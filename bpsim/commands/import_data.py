"""bpsim import"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from bpsim.commands.experiments import with_settings
from bpsim.commands.files import check_writable, write_text
from bpsim.commands.output import as_json, one_line
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.session.data.column_edits import new_experiment
from bpsim.session.data.data_import import Imported, ImportPlan, column_by_name, imported, suggested
from bpsim.session.data.table_reading import Table, read_table
from bpsim.session.edits.parameters import with_new_initial_weights
from bpsim.session.edits.rebuilding import NEW_WEIGHTS
from bpsim.session.experiment import Experiment
from bpsim.session.files.contents import FileContents
from bpsim.session.files.fileformat import dumps


def run(
    path: Path,
    *,
    inputs: str | None,
    targets: str | None,
    names: str | None,
    hidden: str,
    out: Path,
    scale: str,
    scale_targets: str,
    test: float,
    seed: int,
    title: str | None,
    assignments: Sequence[str],
    as_object: bool,
) -> int:
    check_writable(out, "--out", path)
    try:
        table = read_table(path)
        plan = _plan(table, inputs, targets, names)
        plan = ImportPlan(plan.inputs, plan.targets, plan.names, scale, scale_targets, test, seed)
        data = imported(table, plan)
    except BadValue as problem:
        where = f"{path}: {problem.where}" if problem.where else str(path)
        raise BadValue(problem.template, where, **problem.arguments) from None
    experiment = new_experiment(data, _sizes(hidden), title or path.stem, TrainingSettings())
    experiment = with_settings(experiment, assignments)
    experiment = with_new_initial_weights(experiment, NEW_WEIGHTS, experiment.settings.init_seed)
    write_text(out, dumps(FileContents(experiment)))
    print(as_json(_object(out, table, plan, experiment)) if as_object else _report(out, table, plan, data, experiment))
    return 0


def _plan(table: Table, inputs: str | None, targets: str | None, names: str | None) -> ImportPlan:
    """Which columns are which: as asked for, the others as is most likely meant."""
    likely = suggested(table)
    chosen_targets = likely.targets if targets is None else _columns(table, targets, "--targets")
    named = likely.names if names is None else column_by_name(table, names, "--names")
    if inputs is not None:
        chosen_inputs = _columns(table, inputs, "--inputs")
    else:
        free = (i for i in range(len(table.header)) if i not in (*chosen_targets, named))
        chosen_inputs = likely.inputs if targets is None and names is None else tuple(free)
    return ImportPlan(chosen_inputs, chosen_targets, None if named in (*chosen_inputs, *chosen_targets) else named)


def _columns(table: Table, words: str, where: str) -> tuple[int, ...]:
    return tuple(column_by_name(table, word.strip(), where) for word in words.split(",") if word.strip())


def _left_out(table: Table, plan: ImportPlan) -> list[str]:
    """The columns that become nothing: nobody asked for them, and they do not hold numbers."""
    return [name for i, name in enumerate(table.header) if i not in (*plan.inputs, *plan.targets, plan.names)]


def _sizes(words: str) -> tuple[int, ...]:
    if words.strip() in ("", "0", "none"):
        return ()
    if not re.fullmatch(r"[0-9]{1,6}(,[0-9]{1,6})*", words):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be sizes like 3 or 4,3, not {value}"), "--hidden", value=repr(words)
        )
    return tuple(map(int, words.split(",")))


def _object(out: Path, table: Table, plan: ImportPlan, experiment: Experiment) -> dict[str, object]:
    return {
        "file": str(out),
        "layers": list(experiment.network.layers),
        "activations": list(experiment.network.activations),
        "loss": experiment.settings.loss,
        "inputs": [name.en for name in experiment.node_names[0]],
        "targets": [name.en for name in experiment.node_names[-1]],
        "names": None if plan.names is None else table.header[plan.names],
        "left_out": _left_out(table, plan),
        "training_samples": len(experiment.x),
        "test_samples": 0 if experiment.test is None else len(experiment.test),
        "scaling": [row.formula for row in experiment.scaling],
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "header": table.has_header,
    }


def _report(out: Path, table: Table, plan: ImportPlan, data: Imported, experiment: Experiment) -> str:
    delimiter = {"\t": "tabs", ";": "semicolons", ",": "commas"}.get(table.delimiter, repr(table.delimiter))
    left = _left_out(table, plan)
    network, test = experiment.network, 0 if data.test is None else len(data.test)
    lines = [
        f"read     {len(table.rows)} rows, {table.encoding}, {delimiter}, {'a' if table.has_header else 'no'} header",
        f"inputs   {', '.join(name.en for name in data.input_names)}",
        f"targets  {', '.join(name.en for name in data.target_names)}",
        *([] if plan.names is None else [f"names    {table.header[plan.names]}"]),
        *([f"left out {', '.join(left)}"] if left else []),
        f"samples  {len(data.samples)} to train with, {test} to test with",
        f"network  {'-'.join(map(str, network.layers))}, {', '.join(network.activations)}, "
        f"loss {experiment.settings.loss}",
        *(f"scaled   {row.formula}" for row in data.scaling),
        f"written  {out}",
    ]
    return "\n".join(one_line(line) for line in lines)
