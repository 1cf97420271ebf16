"""What the columns of a table hold: numbers, texts, nothing, or what is refused because it might be read wrongly.

Each column says in notes how it was read; a refused one carries the problem that is raised where it is used.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.reading.figures import Figures, figures_of
from bpsim.session.data.reading.kinds import Cells, Kinds, kinds_of
from bpsim.session.data.reading.spelling import DATE, FRACTION, TIME, truths_of
from bpsim.session.data.source import Note, Report, unheard

# what people, spreadsheets and programs write where a value is missing
MISSING = frozenset((
    "", "NA", "N/A", "n/a", "na", "NaN", "nan", "NAN", "n.a.", "N.A.", "k.A.", "k. A.", "s/o", "n/d", "?", "??",
    "-", "--", "---", "–", "—", "null", "NULL", "Null", "None", "#N/A", "#NA", "#NV", "#NULL!", "#DIV/0!",
    "#VALUE!", "#WERT!", "#REF!", "#NAME?", "#NUM!", "\\N", "<NA>", ".", "..", "…", "缺失", "缺", "空", "无数据",
    "未知", "missing", "Missing",
))  # fmt: skip
_PLAIN = b"0123456789+-.eE"  # what stands in a number that needs no thought
_LOOKED_AT, _FEW = 4000, 4  # cells; of so many for each text on, each text is read once only
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
    """``kind``: "numbers", "texts", "empty" or "refused". ``cells`` (N,) texts, None where a value is missing;
    ``values`` (N,), nan there, where the kind is "numbers". ``notes``: how it was read. ``problem``: of a refused one.
    ``dropped``: refused as a whole, and therefore not used unless somebody asks for it."""

    name: str
    kind: str
    cells: Cells
    values: FloatArray | None = None
    notes: tuple[Note, ...] = ()
    problem: BadValue | None = None
    dropped: bool = False

    @cached_property
    def missing(self) -> int:
        return self.cells.count(None) if self.values is None else int(np.isnan(self.values).sum())

    @cached_property
    def count_of_kinds(self) -> int:
        """How many different texts there are, but for missing ones."""
        return len(set(self.cells) - {None})

    @property
    def is_distinct(self) -> bool:
        """Whether no text stands twice and none is missing."""
        return None not in self.cells and self.count_of_kinds == len(self.cells)

    @property
    def whole(self) -> bool:
        return self.values is not None and bool(np.all(np.isnan(self.values) | (self.values == np.floor(self.values))))


def columns_of(
    columns: Sequence[Cells],
    names: Sequence[str],
    rows: IntArray,
    *,
    decimal: str,
    delimiter: str,
    report: Report = unheard,
) -> tuple[tuple[Column, ...], str]:
    """What C columns of N texts hold, and their usual decimal sign ("" where none shows).

    ``rows``: the number of each row, as a spreadsheet shows it. ``decimal``: the decimal sign of all columns, or "" to
    have it recognised; ``delimiter``: what stood between columns, "" in a spreadsheet.
    """
    made: dict[int, Column] = {}
    written: dict[int, tuple[Kinds, Figures]] = {}
    certain: dict[int, FloatArray] = {}
    for index, (name, cells) in enumerate(zip(names, columns, strict=True)):
        report(0.6 + 0.4 * index / len(names))
        values = None if decimal else _plain_values(cells)
        if values is not None:
            made[index], certain[index] = _plainly(name, cells, values), values
            continue
        kinds = kinds_of(cells, MISSING)
        told = _told(name, kinds, rows)
        if told is not None:
            made[index] = told
        else:
            written[index] = kinds, figures_of(kinds, decimal)
    shown = {figures.decimal for _, figures in written.values()} - {""}
    points = any(map(_has_point, certain.values()))
    usual = decimal or _usual(shown, delimiter, points)
    for index, (kinds, figures) in written.items():
        if figures.open and usual:
            figures = figures_of(kinds, usual)
        made[index] = _written(names[index], columns[index], kinds, figures, rows)
    if usual == "," and delimiter:  # a spreadsheet's own numbers need no reading
        made |= {index: _grouped_by_points(made[index], rows) for index in certain}
    return tuple(made[index] for index in range(len(names))), usual if shown or points or decimal else ""


def _usual(shown: set[str], delimiter: str, points: bool) -> str:
    """The decimal sign where a column leaves it open: that of the other columns, else as the delimiter suggests."""
    if len(shown) == 1:
        return next(iter(shown))
    if shown or points:
        return "."
    return "," if delimiter == ";" else ""


def _has_point(values: FloatArray) -> bool:
    values = values[~np.isnan(values)]
    return bool((values != np.floor(values)).any())


def _plain_values(cells: Cells) -> FloatArray | None:
    """The numbers of a column (N,), nan where nothing stands; None if anything else than plain finite ones does."""
    sample = cells[:_LOOKED_AT]
    kinds = set(cells) if _FEW * len(set(sample)) < len(sample) else None
    signs = "".join(filter(None, kinds or cells))
    if not signs.isascii() or signs.encode().translate(None, _PLAIN):
        return None
    try:
        if kinds is None:
            values = np.fromiter(map(float, [cell or "nan" for cell in cells]), np.float64, len(cells))
        else:
            numbers = {cell: float(cell or "nan") for cell in kinds}
            values = np.fromiter(map(numbers.__getitem__, cells), np.float64, len(cells))
    except ValueError:
        return None
    return None if np.isinf(values).any() else values


def _plainly(name: str, cells: Cells, values: FloatArray) -> Column:
    if np.isnan(values).all():
        return Column(name, "empty", cells, notes=(Note(QT_TRANSLATE_NOOP("Column", "empty")),))
    return Column(name, "numbers", cells, values, (Note(QT_TRANSLATE_NOOP("Column", "numbers")),))


def _told(name: str, kinds: Kinds, rows: IntArray) -> Column | None:
    """A column that is empty, holds words for true and false, or dates, times, fractions; else None."""
    if not kinds.texts:
        return Column(name, "empty", kinds.cells(()), notes=(Note(QT_TRANSLATE_NOOP("Column", "empty")),))
    truths = truths_of(kinds.texts)
    if truths is not None:
        values, (yes, no) = truths
        note = Note(QT_TRANSLATE_NOOP("Column", "numbers: {yes} is 1, {no} is 0"), (("yes", yes), ("no", no)))
        return Column(name, "numbers", kinds.cells(kinds.texts), kinds.values(values), (note,))
    for pattern, template in _REFUSED:
        row = _row_of_most(pattern, kinds)
        if row is not None:
            texts = kinds.cells(kinds.texts)
            problem = BadValue(template, column=name, row=int(rows[row]), value=repr(str(texts[row])[:_WORDS]))
            return Column(name, "refused", texts, problem=problem, dropped=True)
    return None


def _row_of_most(pattern: re.Pattern[str], kinds: Kinds) -> int | None:
    """The first row that a pattern describes, if it describes half of those in which something stands."""
    first, others = None, int(kinds.counts.sum()) // 2
    for text, count, row in zip(kinds.plain, kinds.counts.tolist(), kinds.firsts.tolist(), strict=True):
        if pattern.fullmatch(text):
            first = row if first is None else first
        else:
            others -= count
            if others < 0:
                return None
    return first


def _written(name: str, raw: Cells, kinds: Kinds, figures: Figures, rows: IntArray) -> Column:
    if figures.bad is None:
        return Column(name, "numbers", kinds.cells(kinds.plain), figures.values, _notes(figures))
    if figures.share < 0.5:
        count = (("count", len(kinds.texts)),)
        one = Note(QT_TRANSLATE_NOOP("Column", "one text"))
        several = Note(QT_TRANSLATE_NOOP("Column", "texts, {count} different ones"), count)
        return Column(name, "texts", kinds.cells(kinds.texts), notes=(one if len(kinds.texts) == 1 else several,))
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


def _grouped_by_points(column: Column, rows: IntArray) -> Column:
    """A column like 1.234, 12.000 in a table whose decimal sign is the comma: its points stand between thousands."""
    if not any("." in cell for cell in column.cells if cell):
        return column
    kinds = kinds_of(column.cells)
    figures = figures_of(kinds, ",")
    return column if figures.bad is not None else _written(column.name, column.cells, kinds, figures, rows)
