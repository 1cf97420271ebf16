"""A table that people bring: a text file, a spreadsheet, or what was copied from one. How it is written is recognised
unless somebody says it; complaints name row and column, rows counted as a spreadsheet shows them.
"""

from __future__ import annotations

from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.reading.encodings import decoded
from bpsim.session.data.reading.layout import grid_of
from bpsim.session.data.reading.sheets import grid_of_sheet, is_spreadsheet
from bpsim.session.data.reading.table import Table, table_in
from bpsim.session.data.source import AS_RECOGNISED, Report, Wishes, unheard

BYTE_LIMIT = 400 * 2**20


def read_table(path: Path, wishes: Wishes = AS_RECOGNISED, report: Report = unheard) -> Table:
    """A file as a table. Raises OSError where it cannot be read, BadValue where it is no table."""
    with path.open("rb") as stream:
        data = stream.read(BYTE_LIMIT + 1)
    if len(data) > BYTE_LIMIT:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is too large; a table has at most {limit} MB"), limit=BYTE_LIMIT // 2**20
        )
    report(0.1)
    if is_spreadsheet(data):
        return table_in(grid_of_sheet(data, wishes.sheet), wishes, report)
    text, encoding = decoded(data, wishes.encoding)
    return table_of(text, encoding, wishes, report)


def table_of(
    text: str,
    encoding: str = "",
    wishes: Wishes = AS_RECOGNISED,
    report: Report = unheard,
) -> Table:
    """A text as a table. Raises BadValue naming the row that does not fit."""
    return table_in(grid_of(text, encoding, wishes.delimiter, report), wishes, report)
