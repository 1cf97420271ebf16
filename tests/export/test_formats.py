"""Every row of the table of formats is a format: it writes, from the command line, what it says."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from bpsim.cli import main
from bpsim.export.formats import KINDS, NUMBERS, PAGE, ROWS, Format, row_of, rows_of


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.id}{row.suffix}")
def test_a_row_writes_a_file(row: Format, tmp_path: Path) -> None:
    assert row.kind in KINDS
    assert callable(row.writes())
    out = tmp_path / f"x{row.suffix}"
    words = ["export", "hiring", "--format", row.id, "--out", str(out), "--update", "2"]
    words += {NUMBERS: ["--what", "trace"], PAGE: ["--step", "phase", "--set", "epochs=9"]}.get(row.kind, [])
    installed = not row.requires or importlib.util.find_spec(row.requires) is not None
    assert main(words) == (0 if installed else 2)
    assert out.exists() == installed
    assert not installed or out.stat().st_size > 100


def test_a_suffix_chooses_among_those_of_one_name() -> None:
    assert row_of("report", ".MD").suffix == ".md"
    assert row_of("report", "").suffix == rows_of("report")[0].suffix
    assert len({(row.id, row.suffix) for row in ROWS}) == len(ROWS)
