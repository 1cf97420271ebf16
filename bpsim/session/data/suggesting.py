"""What a table's columns are most likely meant to become, and why."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.blocks import CLASS_LIMIT, block_of
from bpsim.session.data.data_import import ImportPlan
from bpsim.session.data.source import Note

if TYPE_CHECKING:
    from bpsim.session.data.reading.columns import Column
    from bpsim.session.data.reading.table import Table

LEAST_SIDE, BRIGHTEST = 4, 65535.0  # of a picture: pixels a side; the value of a white one
ROLES = ("input", "target", "class", "name", "unused")
_NAMING = frozenset((
    "name", "names", "id", "no", "no.", "nr", "nr.", "#", "index", "sample", "rownames", "row", "case", "nummer",
    "姓名", "名称", "名字", "编号", "序号", "学号", "样本", "nom", "nombre", "n°",
))  # fmt: skip
_CLASSES = frozenset((
    "label", "labels", "class", "classes", "digit", "category", "categories", "species", "kind", "klasse", "art",
    "classe", "categorie", "catégorie", "clase", "categoría", "类别", "标签", "分类", "种类", "类型", "品种",
))  # fmt: skip
_TARGETS = frozenset((
    "target", "targets", "y", "t", "output", "outcome", "result", "ziel", "zielwert", "cible", "objetivo", "目标",
    "目标值", "结果", "输出",
))  # fmt: skip

_LAST = QT_TRANSLATE_NOOP("Column", "the last column")
_LAST_USABLE = QT_TRANSLATE_NOOP("Column", "the last column that can be a target")
_HEADING = QT_TRANSLATE_NOOP("Column", "its heading says so")
_FIRST_TEXTS = QT_TRANSLATE_NOOP("Column", "the first column of texts, all different")
_COUNTS = QT_TRANSLATE_NOOP("Column", "it counts the rows")
_CLASS_INPUT = QT_TRANSLATE_NOOP("Column", "one input for each text")
_CHOOSE_TEXTS = QT_TRANSLATE_NOOP("Column", "choose it to get an input for each text")
_TOO_MANY = QT_TRANSLATE_NOOP("Column", "too many different texts for classes; at most {limit}")
_EMPTY = QT_TRANSLATE_NOOP("Column", "nothing stands in it")
_CHOSEN = QT_TRANSLATE_NOOP("Column", "as chosen")
_MISSING = QT_TRANSLATE_NOOP("Column", "{count} missing")


@dataclass(frozen=True)
class Role:
    """What a column becomes: one of ``ROLES``; how it was read and why it becomes that; ``problem``: why it is
    refused, or None."""

    column: str
    role: str
    notes: tuple[Note, ...]
    why: Note | None
    problem: BadValue | None


def role_of(plan: ImportPlan, index: int) -> str:
    if index in plan.inputs:
        return "input"
    if index in plan.targets:
        return "class" if index in plan.classes else "target"
    return "name" if index == plan.names else "unused"


def suggested(table: Table) -> ImportPlan:
    """The target by its heading, else the last column; names by the first texts that are all different; all columns of
    numbers are inputs, or, where there are none, those of few different texts."""
    plan = _suggested(table)[0]
    return replace(plan, shape=_likely_shape(table, plan))


def shapes_of(inputs: int) -> tuple[tuple[int, int], ...]:
    """Which pictures so many pixels can be, the squarest first; no strips of one row."""
    pairs = [(rows, inputs // rows) for rows in range(2, inputs // 2 + 1) if inputs % rows == 0]
    return tuple(sorted(pairs, key=lambda pair: (abs(pair[0] - pair[1]), pair[0] > pair[1])))


def _likely_shape(table: Table, plan: ImportPlan) -> tuple[int, int] | None:
    """Columns that are a square number and look like pixels: whole numbers of one range, from 0."""
    side = math.isqrt(len(plan.inputs))
    if side < LEAST_SIDE or side * side != len(plan.inputs):
        return None
    columns = [table.columns[index] for index in plan.inputs]
    if not all(_is_number(column) for column in columns):
        return None
    greatest = 0.0
    for column in columns:
        values = block_of(column, False).values
        if np.isnan(values).any() or values.min() < 0.0 or (values != np.rint(values)).any():
            return None
        greatest = max(greatest, float(values.max()))
    return (side, side) if 1.0 <= greatest <= BRIGHTEST else None


def roles(table: Table, plan: ImportPlan) -> tuple[Role, ...]:
    """What becomes of every column by ``plan``, and why."""
    likely, reasons = _suggested(table)
    made = []
    for index, column in enumerate(table.columns):
        role = role_of(plan, index)
        notes = column.notes
        if column.missing and column.kind != "empty":
            notes = (*notes, Note(_MISSING, (("count", column.missing),)))
        why = reasons.get(index) if role == role_of(likely, index) else Note(_CHOSEN)
        made.append(Role(column.name, role, notes, why, column.problem))
    return tuple(made)


def _suggested(table: Table) -> tuple[ImportPlan, dict[int, Note]]:
    why: dict[int, Note] = {}
    columns = table.columns
    target = _target(columns, why)
    names = _names(columns, target, why)
    free = [index for index in range(len(columns)) if index not in (target, names)]
    inputs = [index for index in free if _is_number(columns[index])]
    if not inputs:
        inputs = [index for index in free if _is_class(columns[index])]
        why.update({index: Note(_CLASS_INPUT) for index in inputs})
    if not inputs and names is not None and _is_class(columns[names]):
        inputs, names = [names], None
        why[inputs[0]] = Note(_CLASS_INPUT)
    for index in free:
        column = columns[index]
        if index in inputs or column.problem is not None:
            continue
        if column.kind == "empty":
            why[index] = Note(_EMPTY)
        elif _is_class(column):
            why[index] = Note(_CHOOSE_TEXTS)
        else:
            why[index] = Note(_TOO_MANY, (("limit", CLASS_LIMIT),))
    classes = () if target is None or not _means_classes(columns[target]) else (target,)
    return ImportPlan(tuple(inputs), () if target is None else (target,), names, classes=classes), why


def _target(columns: tuple[Column, ...], why: dict[int, Note]) -> int | None:
    usable = [i for i, column in enumerate(columns) if _is_number(column) or _is_class(column)]
    called = [index for index in usable if columns[index].name.lower() in _CLASSES | _TARGETS]
    if called and (len(called) == 1 or called[-1] == usable[-1]):
        why[called[-1]] = Note(_HEADING)
        return called[-1]
    texts = [index for index, column in enumerate(columns) if column.kind == "texts"]
    if len(columns) > 2 and texts and columns[texts[0]].is_distinct and len(usable) > 1:
        usable = [index for index in usable if index != texts[0]]  # it names the samples
    if not usable:
        return None
    last = usable[-1]
    why[last] = Note(_LAST if last == len(columns) - 1 else _LAST_USABLE)
    return last


def _names(columns: tuple[Column, ...], target: int | None, why: dict[int, Note]) -> int | None:
    if len(columns) < 3:
        return None
    first = columns[0]
    if target != 0 and first.whole and not first.missing:
        values = first.values
        assert values is not None
        named = first.name.lower() in _NAMING and len(np.unique(values)) == len(values)
        counted = first.name == "column 1" and bool(np.all(values == values[0] + np.arange(len(values))))
        if named or (counted and values[0] in (0.0, 1.0) and len(values) > 1):
            why[0] = Note(_HEADING if named else _COUNTS)
            return 0
    texts = [index for index, column in enumerate(columns) if column.kind == "texts" and index != target]
    if texts and columns[texts[0]].is_distinct and len(columns[texts[0]].cells) > 1:
        why[texts[0]] = Note(_FIRST_TEXTS)
        return texts[0]
    return None


def _is_number(column: Column) -> bool:
    """One that is refused for single cells counts: who imports it learns which ones."""
    return column.kind == "numbers" or (column.kind == "refused" and not column.dropped)


def _is_class(column: Column) -> bool:
    return column.kind == "texts" and column.count_of_kinds <= CLASS_LIMIT


def _means_classes(column: Column) -> bool:
    return column.name.lower() in _CLASSES and column.whole and column.values is not None and _few(column)


def _few(column: Column) -> bool:
    assert column.values is not None
    return 2 < len(np.unique(column.values[~np.isnan(column.values)])) <= CLASS_LIMIT
