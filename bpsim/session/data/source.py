"""Where a table comes from, and how it is to be read. Light: what reads it is loaded when it is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bpsim.session.data.reading.table import Table

Report = Callable[[float], None]  # is told which share is done, 0 to 1; may raise to end the work
# what a person may choose; GB18030 reads GBK and GB2312 as well
ENCODINGS = (
    "utf-8", "gb18030", "cp1252", "utf-16", "big5", "cp1250", "cp1251", "cp1253", "cp1254", "shift_jis", "euc_kr",
)  # fmt: skip
SPACES = " "  # any number of them, and of tabs, between two columns
# with the same merits the first one is taken
DELIMITERS = ("\t", ";", ",", "|", "，", "；", SPACES)


def unheard(share: float) -> None:
    """A report that nobody reads."""


@dataclass(frozen=True)
class Wishes:
    """How a table is to be read; "" and None where that is to be recognised. ``decimal``: "." or ","."""

    encoding: str = ""
    delimiter: str = ""
    decimal: str = ""
    header: bool | None = None
    sheet: str = ""


AS_RECOGNISED = Wishes()


@dataclass(frozen=True)
class Source:
    """A file, or, without a path, a text that was copied."""

    name: str
    path: Path | None = None
    text: str = ""

    def read(self, wishes: Wishes, report: Report = unheard) -> Table:
        """Raises OSError where it cannot be read, BadValue where it is no table."""
        from bpsim.session.data.table_reading import read_table, table_of

        if self.path is not None:
            return read_table(self.path, wishes, report)
        return table_of(self.text, "", wishes, report)


@dataclass(frozen=True)
class Note:
    """A remark in English with named places; a window translates the template."""

    template: str
    arguments: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.template.format(**dict(self.arguments))
