"""From a table to samples: which columns are inputs, which are targets, texts as 0 and 1, scaling, a test part.

All or nothing: every problem is raised before anything is made, and names row and column.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.samples import Samples, drawn_for_test
from bpsim.session.data.scaling import SCALINGS, Scaling
from bpsim.session.data.table_reading import Table, number_in, numbers_of
from bpsim.session.naming import sample_name
from bpsim.session.text import Text

_NAMING = ("name", "id", "no", "no.", "nr", "index", "sample", "姓名", "名称", "编号", "序号", "学号")
CLASS_LIMIT = 50  # different texts in a column; more are names or sentences, not classes


@dataclass(frozen=True)
class ImportPlan:
    """What becomes of a table's columns (by number, from 0). ``names``: the column of the samples' names, or None.
    ``scale``, ``scale_targets``: one of ``SCALINGS``; ``test``: the share that is set aside, drawn with ``seed``."""

    inputs: tuple[int, ...]
    targets: tuple[int, ...]
    names: int | None = None
    scale: str = "none"
    scale_targets: str = "none"
    test: float = 0.0
    seed: int = 0


@dataclass(frozen=True, eq=False)
class Imported:
    """Samples to train with, samples to test with (or None), the names of all inputs and targets, the scaling that was
    done. ``classes``: whether each sample's targets are 1 for its class and 0 for the others."""

    samples: Samples
    test: Samples | None
    input_names: tuple[Text, ...]
    target_names: tuple[Text, ...]
    scaling: tuple[Scaling, ...]
    classes: bool


def is_text(table: Table, index: int) -> bool:
    """Whether a column holds texts: fewer than half of what stands in it are numbers."""
    cells = [cell for cell in table.column(index) if cell]
    return 2 * sum(number_in(cell) is not None for cell in cells) < max(1, len(cells))


def suggested(table: Table) -> ImportPlan:
    """What is most likely meant: the last column is the target, a first column of different texts names the samples."""
    last = len(table.header) - 1
    first = table.column(0)
    named = is_text(table, 0) or table.header[0].lower() in _NAMING
    names = 0 if last > 1 and named and len(set(first)) == len(first) else None
    inputs = tuple(i for i in range(last) if i != names and not is_text(table, i))
    return ImportPlan(inputs or tuple(i for i in range(last) if i != names), (last,), names)


def column_by_name(table: Table, name: str, where: str) -> int:
    """The number of a column from its name in the header, or from its number as people count, 1 for the first."""
    if name in table.header:
        return table.header.index(name)
    if name.isdecimal() and 1 <= int(name) <= len(table.header):
        return int(name) - 1
    raise BadValue(
        QT_TRANSLATE_NOOP("Problem", "{value} is not a column; there are: {choices}"),
        where,
        value=repr(name),
        choices=", ".join(table.header),
    )


def imported(table: Table, plan: ImportPlan) -> Imported:
    """The samples of a table. Raises BadValue; nothing is imported by halves."""
    _check(plan)
    inputs = [_column(table, index) for index in plan.inputs]
    targets = [_column(table, index) for index in plan.targets]
    chosen = set(drawn_for_test(len(table.rows), plan.test, plan.seed))
    training = np.array([row not in chosen for row in range(len(table.rows))])
    scaling: list[Scaling] = []
    x = np.hstack([_scaled(column, plan.scale, training, scaling) for column in inputs])
    t = np.hstack([_scaled(column, plan.scale_targets, training, scaling) for column in targets])
    samples = Samples(x, t, _sample_names(table, plan.names))
    return Imported(
        samples.taken(np.flatnonzero(training).tolist()),
        samples.taken(sorted(chosen)) if chosen else None,
        tuple(Text.same(name) for column in inputs for name in column.names),
        tuple(Text.same(name) for column in targets for name in column.names),
        tuple(scaling),
        len(targets) == 1 and targets[0].is_text,
    )


def _check(plan: ImportPlan) -> None:
    for where, columns in (("inputs", plan.inputs), ("targets", plan.targets)):
        if not columns:
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "at least one column is needed"), where)
    both = set(plan.inputs) & set(plan.targets)
    if both or len({*plan.inputs, *plan.targets}) < len(plan.inputs) + len(plan.targets):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "a column can be chosen once only, as input or as target"))
    for where, kind in (("scale", plan.scale), ("scale_targets", plan.scale_targets)):
        if kind not in SCALINGS:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must be one of {choices}, not {value}"),
                where,
                choices=", ".join(SCALINGS),
                value=repr(kind),
            )


@dataclass(frozen=True, eq=False)
class _Column:
    """A column as numbers (N, k): k = 1, or the number of its different texts."""

    names: tuple[str, ...]
    values: FloatArray
    is_text: bool


def _column(table: Table, index: int) -> _Column:
    name = table.header[index]
    if not is_text(table, index):
        return _Column((name,), np.array(numbers_of(table, index))[:, None], False)
    cells = table.column(index)
    for row, cell in zip(table.numbers, cells, strict=True):
        if not cell:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "row {row}, column {column}: is empty; a text was expected"),
                row=row,
                column=name,
            )
    kinds = tuple(dict.fromkeys(cells))
    if len(kinds) > CLASS_LIMIT:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem", "column {column} has {count} different texts; expected numbers, or at most {limit} texts"
            ),
            column=name,
            count=len(kinds),
            limit=CLASS_LIMIT,
        )
    values = np.array([[float(cell == kind) for kind in kinds] for cell in cells])
    return _Column(tuple(f"{name} = {kind}"[:200] for kind in kinds), values, True)


def _scaled(column: _Column, kind: str, training: FloatArray, done: list[Scaling]) -> FloatArray:
    """Scaled by what the training part is like; texts stay 0 and 1."""
    if kind == "none" or column.is_text:
        return column.values
    scaling = Scaling.fitted(kind, column.names[0], column.values[training])
    done.append(scaling)
    return scaling.of(column.values)


def _sample_names(table: Table, index: int | None) -> tuple[Text, ...]:
    names: Sequence[str] = ("",) * len(table.rows) if index is None else table.column(index)
    return tuple(Text.same(name[:200]) if name else sample_name(row) for row, name in enumerate(names))
