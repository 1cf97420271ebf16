"""What the columns of a table hold: numbers, texts, nothing, or what is refused because it might be read wrongly.

Each column says in notes how it was read; a refused one carries the problem that is raised where it is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import polars as pl

from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.reading.figures import Figures, figures_of
from bpsim.session.data.reading.spelling import DATE, FRACTION, TIME, plain_of, truths_of
from bpsim.session.data.source import Note, Report, unheard

# what people, spreadsheets and programs write where a value is missing
MISSING = frozenset((
    "", "NA", "N/A", "n/a", "na", "NaN", "nan", "NAN", "n.a.", "N.A.", "k.A.", "k. A.", "s/o", "n/d", "?", "??",
    "-", "--", "---", "–", "—", "null", "NULL", "Null", "None", "#N/A", "#NA", "#NV", "#NULL!", "#DIV/0!",
    "#VALUE!", "#WERT!", "#REF!", "#NAME?", "#NUM!", "\\N", "<NA>", ".", "..", "…", "缺失", "缺", "空", "无数据",
    "未知", "missing", "Missing",
))  # fmt: skip
_WORDS = 40  # characters of a cell that a complaint quotes

WANTED_NUMBER = QT_TRANSLATE_NOOP("Problem", "row {row}, column {column}: a number was expected, not {value}")
_CLASHES = {
    "number": WANTED_NUMBER,
    "decimal": QT_TRANSLATE_NOOP(
        "Problem", "row {row}, column {column}: {value} has another decimal sign than the others; write one way"
    ),
    "thousands": QT_TRANSLATE_NOOP(
        "Problem",
        "row {row}, column {column}: whether {value} has a decimal sign or one between thousands cannot be told, as "
        "both signs occur; choose the decimal sign",
    ),
    "marks": QT_TRANSLATE_NOOP(
        "Problem", "row {row}, column {column}: {value} has another unit than the others; write one unit or none"
    ),
}
_REFUSED = (
    (
        DATE,
        QT_TRANSLATE_NOOP(
            "Problem", "column {column} holds dates, like {value} in row {row}; write numbers, like days"
        ),
    ),
    (
        TIME,
        QT_TRANSLATE_NOOP(
            "Problem", "column {column} holds times, like {value} in row {row}; write numbers, like hours"
        ),
    ),
    (
        FRACTION,
        QT_TRANSLATE_NOOP(
            "Problem",
            "column {column} holds fractions or dates, like {value} in row {row}; write numbers with a decimal sign",
        ),
    ),
)


@dataclass(frozen=True, eq=False)
class Column:
    """``kind``: "numbers", "texts", "empty" or "refused". ``cells`` (N,) texts, null where a value is missing;
    ``values`` (N,), nan there, where the kind is "numbers". ``notes``: how it was read. ``problem``: of a refused one.
    ``dropped``: refused as a whole, and therefore not used unless somebody asks for it."""

    name: str
    kind: str
    cells: pl.Series
    values: FloatArray | None = None
    notes: tuple[Note, ...] = ()
    problem: BadValue | None = None
    dropped: bool = False

    @cached_property
    def missing(self) -> int:
        return self.cells.null_count() if self.values is None else int(np.isnan(self.values).sum())

    @cached_property
    def count_of_kinds(self) -> int:
        """How many different texts there are, but for missing ones."""
        return int(self.cells.drop_nulls().n_unique())

    @property
    def is_distinct(self) -> bool:
        """Whether no text stands twice and none is missing."""
        return not self.cells.null_count() and self.count_of_kinds == len(self.cells)

    @property
    def whole(self) -> bool:
        return self.values is not None and bool(np.all(np.isnan(self.values) | (self.values == np.floor(self.values))))


def columns_of(
    cells: pl.DataFrame, names: Sequence[str], rows: IntArray, *, decimal: str, delimiter: str, report: Report = unheard
) -> tuple[tuple[Column, ...], str]:
    """The columns of a table's texts (N, C), and their usual decimal sign ("" where none shows).

    ``rows``: the number of each row, as a spreadsheet shows it. ``decimal``: the decimal sign of all columns, or "" to
    have it recognised; ``delimiter``: what stood between columns, "" in a spreadsheet.
    """
    plain = cells.select(pl.all().cast(pl.Float64, strict=False))
    finite = plain.select(pl.all().is_finite().all()).row(0)
    certain = [
        not decimal and bool(all_finite and is_null == was_null)
        for is_null, was_null, all_finite in zip(
            plain.null_count().row(0), cells.null_count().row(0), finite, strict=True
        )
    ]
    made: list[Column | None] = [None] * len(names)
    written: dict[int, tuple[pl.Series, Figures]] = {}
    for index, name in enumerate(names):
        report(0.6 + 0.4 * index / len(names))
        texts = cells.to_series(index)
        if certain[index]:
            made[index] = _plainly(name, texts, plain.to_series(index))
            continue
        texts = texts.set(texts.is_in(list(MISSING)), None)
        spelt = plain_of(texts)
        told = _told(name, texts, spelt, rows)
        if told is not None:
            made[index] = told
        else:
            written[index] = spelt, figures_of(spelt, decimal)
    shown = {figures.decimal for _, figures in written.values()} - {""}
    points = any(_has_point(plain, i) for i, sure in enumerate(certain) if sure)
    usual = decimal or _usual(shown, delimiter, points)
    for index, (texts, figures) in written.items():
        if figures.open and usual:
            figures = figures_of(texts, usual)
        made[index] = _written(names[index], cells.to_series(index), texts, figures, rows)
    if usual == "," and delimiter:  # a spreadsheet's own numbers need no reading
        for index, column in enumerate(made):
            if certain[index] and column is not None and column.values is not None:
                made[index] = _grouped_by_points(column, rows) or column
    return tuple(column for column in made if column is not None), usual if shown or points or decimal else ""


def _usual(shown: set[str], delimiter: str, points: bool) -> str:
    """The decimal sign where a column leaves it open: that of the other columns, else as the delimiter suggests."""
    if len(shown) == 1:
        return next(iter(shown))
    if shown or points:
        return "."
    return "," if delimiter == ";" else ""


def _has_point(plain: pl.DataFrame, index: int) -> bool:
    values = plain.to_series(index)
    return bool((values != values.floor()).any())


def _plainly(name: str, texts: pl.Series, values: pl.Series) -> Column:
    if values.null_count() == len(values):
        return Column(name, "empty", texts, notes=(Note(QT_TRANSLATE_NOOP("Column", "empty")),))
    numbers = values.to_numpy() if not values.null_count() else values.fill_null(np.nan).to_numpy()
    return Column(name, "numbers", texts, numbers, (Note(QT_TRANSLATE_NOOP("Column", "numbers")),))


def _told(name: str, texts: pl.Series, plain: pl.Series, rows: IntArray) -> Column | None:
    """A column that is empty, holds words for true and false, or dates, times, fractions; else None."""
    if texts.null_count() == len(texts):
        return Column(name, "empty", texts, notes=(Note(QT_TRANSLATE_NOOP("Column", "empty")),))
    truths = truths_of(texts.str.strip_chars())
    if truths is not None:
        values, (yes, no) = truths
        note = Note(QT_TRANSLATE_NOOP("Column", "numbers: {yes} is 1, {no} is 0"), (("yes", yes), ("no", no)))
        return Column(name, "numbers", texts, values, (note,))
    for pattern, template in _REFUSED:
        found = plain.str.contains(pattern).fill_null(False)
        if 2 * int(found.sum()) >= len(texts) - texts.null_count():
            row = int(found.arg_true()[0])
            problem = BadValue(template, column=name, row=int(rows[row]), value=repr(str(texts[row])[:_WORDS]))
            return Column(name, "refused", texts, problem=problem, dropped=True)
    return None


def _written(name: str, raw: pl.Series, texts: pl.Series, figures: Figures, rows: IntArray) -> Column:
    if figures.bad is None:
        return Column(name, "numbers", texts, figures.values, _notes(figures))
    if figures.share < 0.5:
        kept = raw.set(texts.is_null(), None)
        kinds = (("count", int(kept.drop_nulls().n_unique())),)
        one = Note(QT_TRANSLATE_NOOP("Column", "one text"))
        several = Note(QT_TRANSLATE_NOOP("Column", "texts, {count} different ones"), kinds)
        return Column(name, "texts", kept, notes=(one if kinds[0][1] == 1 else several,))
    value = repr(str(raw[figures.bad])[:_WORDS])
    problem = BadValue(_CLASHES[figures.clash], row=int(rows[figures.bad]), column=name, value=value)
    return Column(name, "refused", raw, problem=problem)


def _notes(figures: Figures) -> tuple[Note, ...]:
    notes = [Note(QT_TRANSLATE_NOOP("Column", "numbers"))]
    if figures.decimal == ",":
        notes.append(Note(QT_TRANSLATE_NOOP("Column", "decimal comma")))
    if figures.thousands:
        notes.append(Note(QT_TRANSLATE_NOOP("Column", "signs between thousands left out")))
    if figures.marks in ("%", "‰"):
        notes.append(Note(QT_TRANSLATE_NOOP("Column", "percent: 12 % is 0.12")))
    elif figures.marks:
        notes.append(Note(QT_TRANSLATE_NOOP("Column", "in {unit}"), (("unit", figures.marks),)))
    return tuple(notes)


def _grouped_by_points(column: Column, rows: IntArray) -> Column | None:
    """A column like 1.234, 12.000 in a table whose decimal sign is the comma: its points stand between thousands."""
    if not bool(column.cells.str.contains(".", literal=True).any()):
        return None
    figures = figures_of(plain_of(column.cells), ",")
    return None if figures.bad is not None else _written(column.name, column.cells, column.cells, figures, rows)
