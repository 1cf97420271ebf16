"""A table that a spreadsheet wrote (CSV, TSV) or that was pasted: encoding, delimiter, header and decimal mark are
recognised. Everything in it is text until somebody asks for a number; complaints name row and column.

Rows are counted as a spreadsheet shows them: the first line is row 1.
"""

from __future__ import annotations

import codecs
import csv
import io
import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.files.fileformat import BYTE_LIMIT

DELIMITERS = ("\t", ";", ",", "|")
CELL_LIMIT = 2_000_000
_LOOKED_AT = 200  # rows that decide on the delimiter
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?", re.IGNORECASE)
_GROUPED = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(\D|$))")
_POINT, _COMMA = re.compile(r"\d\.\d|^\.\d"), re.compile(r"\d,\d|^,\d")


@dataclass(frozen=True)
class Table:
    """``header``: a name for each of the C columns; ``rows``: N rows of C texts; ``numbers``: the row number of each
    as a spreadsheet shows it. ``delimiter``, ``encoding``, ``has_header``: what was recognised."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    delimiter: str
    encoding: str
    has_header: bool

    def column(self, index: int) -> tuple[str, ...]:
        return tuple(row[index] for row in self.rows)


def read_table(path: Path) -> Table:
    """A file as a table. Raises OSError where it cannot be read, BadValue where it is no table."""
    with path.open("rb") as stream:
        data = stream.read(BYTE_LIMIT + 1)
    if len(data) > BYTE_LIMIT:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is too large; a table has at most {limit} MB"), limit=BYTE_LIMIT // 2**20
        )
    text, encoding = decoded(data)
    return table_of(text, encoding)


def decoded(data: bytes) -> tuple[str, str]:
    """The text and the name of its encoding: UTF-8, UTF-16, or GB18030 as Chinese Excel writes it. Raises BadValue."""
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding
    raise BadValue(
        QT_TRANSLATE_NOOP("Problem", "is not a text: expected a table as CSV or TSV, in UTF-8, UTF-16 or GB18030")
    )


def _encodings(data: bytes) -> tuple[str, ...]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return (encoding,)
    if data[1:2] == b"\0" or b"\0" in data[1:200:2]:  # Latin letters and digits in UTF-16 without its mark
        return ("utf-16-le",)
    if b"\0" in data[0:200:2]:
        return ("utf-16-be",)
    return ("utf-8", "gb18030")


def table_of(text: str, encoding: str = "utf-8") -> Table:
    """A text as a table. Raises BadValue naming the row that does not fit."""
    candidates = [(_fit(text, delimiter), delimiter) for delimiter in DELIMITERS]
    delimiter = max(candidates, key=lambda pair: pair[0])[1]
    lines = _lines(text, delimiter)
    if not lines:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "holds no rows; expected a table with samples in rows"))
    width = len(lines[0][1])
    for number, row in lines:
        if len(row) != width:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "row {row} has {count} columns; expected {expected}, as in row {first}"),
                row=number,
                count=len(row),
                expected=width,
                first=lines[0][0],
            )
    if width * len(lines) > CELL_LIMIT:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "has {count} cells; at most {limit} fit"),
            count=width * len(lines),
            limit=CELL_LIMIT,
        )
    has_header = _is_header([row for _, row in lines])
    body = lines[1:] if has_header else lines
    if not body:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "holds a header and nothing below it"))
    names = lines[0][1] if has_header else ("",) * width
    return Table(
        _distinct(names), tuple(row for _, row in body), tuple(n for n, _ in body), delimiter, encoding, has_header
    )


def _lines(text: str, delimiter: str, limit: int | None = None) -> list[tuple[int, tuple[str, ...]]]:
    """(row number, its cells) of all rows that are not empty, empty columns at the right cut off."""
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    lines = []
    try:
        for number, row in enumerate(reader, start=1):
            cells = tuple(cell.strip() for cell in row)
            if any(cells):
                lines.append((number, cells))
            if limit is not None and len(lines) >= limit:
                break
    except csv.Error:
        if limit is None:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "line {line} cannot be read: is a quotation mark not closed?"),
                line=reader.line_num,
            ) from None
    used = max((max(i for i, cell in enumerate(row) if cell) + 1 for _, row in lines), default=0)
    return [(number, row[: max(used, 1)]) for number, row in lines]


def _fit(text: str, delimiter: str) -> tuple[float, float, int]:
    """How well a delimiter fits: the share of rows of one width (0 where that is 1), of numbers, the width."""
    rows = [row for _, row in _lines(text, delimiter, _LOOKED_AT)]
    if not rows:
        return 0.0, 0.0, 0
    width, count = Counter(map(len, rows)).most_common(1)[0]
    cells = [cell for row in rows[1:] or rows for cell in row if cell]
    numbers = sum(number_in(cell) is not None for cell in cells) / max(1, len(cells))
    return count / len(rows) if width > 1 else 0.0, numbers, width


def number_in(cell: str) -> float | None:
    """The number that a cell holds, with point or comma; None where it holds none."""
    plain = cell
    if not cell.isascii() or " " in cell:
        folded = unicodedata.normalize("NFKC", _GROUPED.sub("", cell))
        plain = folded.replace("\u2212", "-").replace("\u2013", "-")
    if not _NUMBER.fullmatch(plain):
        return None
    value = float(plain.replace(",", "."))
    return value if math.isfinite(value) else None


def _is_header(rows: list[tuple[str, ...]]) -> bool:
    """The first row names the columns where it has no number and others do, or where none of its words recurs."""
    first, rest = rows[0], rows[1:]
    if any(number_in(cell) is not None for cell in first):
        return False
    if any(number_in(cell) is not None for row in rest[:_LOOKED_AT] for cell in row):
        return True
    recurs = any(cell and cell in {row[i] for row in rest} for i, cell in enumerate(first))
    return not recurs and len(set(first)) == len(first)


def _distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    """A name of its own for each column."""
    found: list[str] = []
    for index, name in enumerate(names):
        plain = name[:100] or f"column {index + 1}"
        again = sum(plain == other or other.startswith(f"{plain} (") for other in found)
        found.append(f"{plain} ({again + 1})" if again else plain)
    return tuple(found)


def numbers_of(table: Table, index: int) -> list[float]:
    """A column as numbers. Raises BadValue naming the row, the column and what was expected."""
    name, cells = table.header[index], table.column(index)
    has_point = any(_POINT.search(cell) for cell in cells)
    values = []
    for row, cell in zip(table.numbers, cells, strict=True):
        value = number_in(cell)
        if not cell:
            template = QT_TRANSLATE_NOOP("Problem", "row {row}, column {column}: is empty; a number was expected")
        elif value is None:
            template = QT_TRANSLATE_NOOP("Problem", "row {row}, column {column}: a number was expected, not {value}")
        elif _COMMA.search(cell) and (has_point or table.delimiter == ","):
            template = QT_TRANSLATE_NOOP(
                "Problem", "row {row}, column {column}: {value} has a comma where others have a point; write one way"
            )
        else:
            values.append(value)
            continue
        raise BadValue(template, row=row, column=name, value=repr(cell[:40]))
    return values
