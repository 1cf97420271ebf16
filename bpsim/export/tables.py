"""Tables as text: comma-separated for files, tab-separated for the clipboard of a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from bpsim.session.number_format import MINUS, shown_value


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Every digit of every number; None is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def tsv_text(rows: Iterable[Sequence[str]]) -> str:
    """Cells with tabs between; numbers as spreadsheets know them, a tab or a line break inside a cell as a space."""
    return "\n".join("\t".join(_cell(text) for text in row) for row in rows)


def _cell(text: str) -> str:
    """−0.50 -> -0.50, 1.23×10⁻⁷ -> 1.23e-07; what is no number stays."""
    try:
        value = shown_value(text)
    except ValueError:
        return " ".join(text.split())
    if "×" in text:
        return repr(value)
    return text.strip().replace(MINUS, "-")
