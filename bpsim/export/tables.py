"""Numbers written down: comma-separated, as JSON, as arrays; tab-separated for the clipboard of a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bpsim.export.plain import plain
from bpsim.session.words.number_format import MINUS, shown_value


@dataclass(frozen=True)
class Numbers:
    """What a file of numbers holds, in each of the ways a format may have it; only one of them is made."""

    header: Sequence[str]
    rows: Callable[[], Iterable[Sequence[object]]]
    value: Callable[[], object]
    arrays: Callable[[], dict[str, NDArray[Any]]]


def write_csv(path: Path, numbers: Numbers) -> None:
    """With a mark at the beginning where names need it: without one, spreadsheets take UTF-8 for something else."""
    text = csv_text(numbers.header, numbers.rows())
    path.write_text(text, encoding="utf-8" if text.isascii() else "utf-8-sig", newline="\n")


def write_people_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str | int]]) -> None:
    """What others have typed, for a spreadsheet: no cell of it becomes a formula, and names keep their letters."""
    safe = ([safe_cell(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    path.write_text(csv_text(header, safe), encoding="utf-8-sig", newline="\n")


def write_json(path: Path, numbers: Numbers) -> None:
    text = json.dumps(plain(numbers.value()), allow_nan=False, ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def write_npz(path: Path, numbers: Numbers) -> None:
    with path.open("wb") as stream:  # given a name, NumPy would append .npz to it
        np.savez_compressed(stream, allow_pickle=False, **numbers.arrays())


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Every digit of every number; None is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def safe_cell(cell: str) -> str:
    """A text of somebody else's that a spreadsheet does not take for a formula; a number stays one."""
    begins_formula = cell[:1] in ("=", "+", "@", "\t", "\r") or (cell[:1] == "-" and not _are_numbers(cell))
    return f"'{cell}" if begins_formula else cell


def _are_numbers(cell: str) -> bool:
    try:
        [float(answer) for answer in cell.split(" / ")]
    except ValueError:
        return False
    return True


def tsv_text(rows: Iterable[Sequence[str]]) -> str:
    """Cells with tabs between; numbers as spreadsheets know them, a tab or a line break inside a cell as a space."""
    return "\n".join(map(tsv_line, rows))


def tsv_line(row: Iterable[str]) -> str:
    return "\t".join(_cell(text) for text in row)


def _cell(text: str) -> str:
    """−0.50 -> -0.50, 1.23×10⁻⁷ -> 1.23e-07; what is no number stays."""
    try:
        value = shown_value(text)
    except ValueError:
        return " ".join(text.split())
    if "×" in text:
        return repr(value)
    return text.strip().replace(MINUS, "-")
