"""bpsim collect: a folder of answers as one table."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from bpsim.cli import main
from tests.cli.asking import Capture, refused
from tests.session.lessons.test_class_folder import handed_in


def test_a_line_a_person_and_a_table_for_spreadsheets(tmp_path: Path, capsys: Capture) -> None:
    folder, out = tmp_path / "class", tmp_path / "class.csv"
    handed_in(folder, "a.json", "=HYPERLINK(1)")
    handed_in(folder, "old.json", "Bo")
    handed_in(folder, "b.json", "Bo", later=5)
    (folder / "essay.pdf").write_bytes(b"%PDF")
    assert main(["collect", str(folder), "--out", str(out)]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[2].split() == ["Bo", "Errors", "flow", "back", "1/2", "2", "1", "✓●–"]
    assert said.err.splitlines() == [
        "old.json: there is a newer one of Bo: b.json",
        "essay.pdf: is not a file of answers",
    ]
    with out.open(encoding="utf-8-sig") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["name", "lesson", "done", "tasks", "tries", "hints", "saved", "file", "1", "2", "3"]
    assert rows[1][0] == "'=HYPERLINK(1)"
    assert rows[2][-3:] == ["✓ 0.5 / 0.54", "●", "–"]


def test_as_json(tmp_path: Path, capsys: Capture) -> None:
    handed_in(tmp_path, "a.json", "Anna")
    (tmp_path / "cut.json").write_text("{")
    assert main(["collect", str(tmp_path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["people"][0]["tasks"][0] == {
        "step": "1. Begin", "asked": "z of A?", "answers": ["0.5", "0.54"], "outcome": "done", "hints": 1, "further": False,
    }  # fmt: skip
    assert found["unread"][0]["file"] == "cut.json"


def test_what_cannot_be_is_refused(tmp_path: Path, capsys: Capture) -> None:
    assert "holds no answers" in refused(capsys, "collect", str(tmp_path))
    assert "must end in .csv" in refused(capsys, "collect", str(tmp_path), "--out", "x.xlsx")
