"""Tables as text: comma-separated for files, tab-separated for the clipboard of a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Every digit of every number; None is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def tsv_text(rows: Iterable[Sequence[str]]) -> str:
    """Cells with tabs between; a tab or a line break inside a cell becomes a space."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
