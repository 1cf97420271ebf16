"""From a table to samples: which columns are inputs, which are targets, texts as 0 and 1, scaling, a test part.

All or nothing: every problem is raised before anything is made, and names row and column.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.session.data.blocks import CLASS_LIMIT, Block, block_of
from bpsim.session.data.samples import Samples, drawn_for_test
from bpsim.session.data.scaling import SCALINGS, Scaling
from bpsim.session.naming import sample_name, sample_names
from bpsim.session.words.text import Text

if TYPE_CHECKING:
    from bpsim.session.data.reading.table import Table
    from bpsim.session.data.shipped import Part

BoolArray = NDArray[np.bool_]
MISSING = ("leave-out", "keep", "refuse")  # what becomes of samples with missing values


@dataclass(frozen=True)
class ImportPlan:
    """What becomes of a table's columns (by number, from 0). ``names``: the column of the samples' names, or None.
    ``scale``, ``scale_targets``: one of ``SCALINGS``; ``test``: the share that is set aside, drawn with ``seed``.
    ``classes``: columns whose numbers are names of classes; ``missing``: one of ``MISSING``; ``shape``: rows and
    columns where the inputs are the pixels of a picture."""

    inputs: tuple[int, ...]
    targets: tuple[int, ...]
    names: int | None = None
    scale: str = "none"
    scale_targets: str = "none"
    test: float = 0.0
    seed: int = 0
    classes: tuple[int, ...] = ()
    missing: str = "leave-out"
    shape: tuple[int, int] | None = None


@dataclass(frozen=True, eq=False)
class Imported:
    """Samples to train with, samples to test with (or None), the names of all inputs and targets, the scaling that was
    done. ``classes``: whether each sample's targets are 1 for its class and 0 for the others. ``left_out``: samples
    with missing values that were left out; ``blanks``: missing values that are still to be filled in; ``shape``: rows
    and columns where the inputs are a picture; ``part``: of which shipped set they are."""

    samples: Samples
    test: Samples | None
    input_names: tuple[Text, ...]
    target_names: tuple[Text, ...]
    scaling: tuple[Scaling, ...]
    classes: bool
    left_out: int = 0
    blanks: int = 0
    shape: tuple[int, int] | None = None
    part: Part | None = None


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
    _check(table, plan)
    inputs, targets = (
        [block_of(table.columns[index], index in plan.classes) for index in chosen]
        for chosen in (plan.inputs, plan.targets)
    )
    kept = _kept(table, plan, [*inputs, *targets])
    x, t = _joined(inputs, kept), _joined(targets, kept)
    if plan.shape is not None:
        check_shape(plan.shape, x.shape[1], "shape")
    chosen = drawn_for_test(len(x), plan.test, plan.seed)
    training = np.ones(len(x), dtype=bool)
    training[list(chosen)] = False
    scaling = (*_scale(x, inputs, plan.scale, training), *_scale(t, targets, plan.scale_targets, training))
    samples = Samples(x, t, _sample_names(table, plan.names, kept))
    blanks = int(np.isnan(x).sum() + np.isnan(t).sum()) if plan.missing == "keep" else 0
    return Imported(
        samples.taken(np.flatnonzero(training).tolist()) if chosen else samples,
        samples.taken(chosen) if chosen else None,
        tuple(Text.same(name) for block in inputs for name in block.names),
        tuple(Text.same(name) for block in targets for name in block.names),
        scaling,
        len(targets) == 1 and targets[0].is_text,
        len(table) - len(x),
        blanks,
        plan.shape,
    )


def check_shape(shape: tuple[int, int], inputs: int, where: str) -> None:
    """Raises BadValue where so many inputs are no picture of that shape."""
    rows, columns = shape
    if rows < 1 or columns < 1 or rows * columns != inputs:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem", "{rows} x {columns} pixels do not make {inputs} inputs; rows times columns must be that many"
            ),
            where, rows=rows, columns=columns, inputs=inputs,
        )  # fmt: skip


def _check(table: Table, plan: ImportPlan) -> None:
    if not plan.inputs:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem",
                "at least one column is needed as input: one of numbers, or of at most {limit} different texts",
            ),
            "inputs",
            limit=CLASS_LIMIT,
        )
    if not plan.targets:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem",
                "at least one column is needed as target: one of numbers, or of at most {limit} different texts",
            ),
            "targets",
            limit=CLASS_LIMIT,
        )
    both = [*plan.inputs, *plan.targets]
    if len(set(both)) < len(both):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "a column can be chosen once only, as input or as target"))
    for where, kind, choices in (
        ("scale", plan.scale, SCALINGS),
        ("scale_targets", plan.scale_targets, SCALINGS),
        ("missing", plan.missing, MISSING),
    ):
        one_of(kind, choices, where)


def _kept(table: Table, plan: ImportPlan, blocks: list[Block]) -> BoolArray | None:
    """Which samples are kept (N,), None for all of them."""
    if plan.missing == "keep":
        return None
    lacking = np.zeros(len(table), dtype=bool)
    for index, block in zip((*plan.inputs, *plan.targets), blocks, strict=True):
        here = np.isnan(block.values[:, 0])
        if plan.missing == "refuse" and here.any():
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "row {row}, column {column}: a value is missing"),
                row=int(table.numbers[int(np.argmax(here))]),
                column=table.header[index],
            )
        lacking |= here
    if lacking.all():
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem",
                "no row has a value in every column that is used; leave out the columns with many missing values, or "
                "keep them as blanks to be filled in",
            )
        )
    return ~lacking if lacking.any() else None


def _joined(blocks: list[Block], kept: BoolArray | None) -> FloatArray:
    values = np.empty((len(blocks[0].values), sum(block.values.shape[1] for block in blocks)))
    at = 0
    for block in blocks:
        values[:, at : at + block.values.shape[1]] = block.values
        at += block.values.shape[1]
    return values if kept is None else values[kept]


def _scale(values: FloatArray, blocks: list[Block], kind: str, training: BoolArray) -> list[Scaling]:
    """Scale columns in their place by what the training part is like; texts stay 0 and 1."""
    done: list[Scaling] = []
    if kind == "none":
        return done
    at = 0
    for block in blocks:
        if not block.is_text:
            fitted = values[training, at]
            fitted = fitted[~np.isnan(fitted)]
            if not len(fitted):
                raise BadValue(
                    QT_TRANSLATE_NOOP("Problem", "column {column} has no value to be scaled by"), column=block.names[0]
                )
            scaling = Scaling.fitted(kind, block.names[0], fitted)
            values[:, at] = scaling.of(values[:, at])
            done.append(scaling)
        at += block.values.shape[1]
    return done


def _sample_names(table: Table, index: int | None, kept: BoolArray | None) -> tuple[Text, ...]:
    rows = range(len(table)) if kept is None else np.flatnonzero(kept).tolist()
    if index is None:
        return sample_names(len(rows))
    names = table.columns[index].cells
    return tuple(
        Text.same(" ".join(name.split())[:200]) if name else sample_name(row)
        for row, name in zip(rows, names if kept is None else compress(names, kept), strict=True)
    )
