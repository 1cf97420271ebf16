"""bpsim worksheet: a PDF with blanks, and its answer key."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from bpsim.commands.files import written_line
from tests.cli.asking import in_a_shell


def test_sheet_and_key(tmp_path: Path) -> None:
    out, key = tmp_path / "sheet.pdf", tmp_path / "key.pdf"
    ended = in_a_shell(
        "worksheet",
        "hiring-four",
        "--update",
        "3",
        "--out",
        str(out),
        "--key",
        str(key),
        "--hide",
        "z,a",
        "--lang",
        "zh",
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"{written_line(out)}\n{written_line(key)}\n", "")
    assert out.read_bytes().startswith(b"%PDF")
    assert key.read_bytes() != out.read_bytes()


@pytest.mark.parametrize(
    ("out", "key", "hide", "says"),
    [
        ("sheet.png", None, "z", "--out: must end in .pdf"),
        ("sheet.pdf", "sheet.pdf", "z", "--key: must be another file"),
        ("sheet.pdf", None, "z,q", "--hide: must be some of z, a, delta, gradient, new"),
        ("sheet.pdf", None, "delta,new", "--hide: must name something that is on the sheet: z, a"),
        ("no/such/folder/sheet.pdf", None, "z", "sheet.pdf"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, out: str, key: str | None, hide: str, says: str) -> None:
    until = ["--until", "forward"] if hide == "delta,new" else []
    words = ["--out", str(tmp_path / out), "--hide", hide, *until, *(["--key", str(tmp_path / key)] if key else [])]
    ended = in_a_shell("worksheet", "hiring", *words)
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert says in ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_sheet_of_the_forward_pass(tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    assert in_a_shell("worksheet", "hiring", "--out", str(out), "--until", "forward").returncode == 0
    document = pypdfium2.PdfDocument(out)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Forward: " in text
    assert "gradient" not in text
    assert "backward" not in text


def test_a_sheet_in_another_notation(tmp_path: Path) -> None:
    sheets = []
    for notation in ([], ["--notation", "nielsen"]):
        out = tmp_path / "sheet.pdf"
        assert in_a_shell("worksheet", "hiring", "--out", str(out), *notation).returncode == 0
        document = pypdfium2.PdfDocument(out)
        sheets.append(document[0].get_textpage().get_text_range())
        document.close()
    assert "layer 4" not in sheets[0]
    assert "layer 4" in sheets[1]
