"""The code in the guide runs as it stands there, and says what the guide says it says."""

from __future__ import annotations

import contextlib
import io
import os
import re
import tokenize
from pathlib import Path

import nbformat
import pytest

from bpsim.engine.activations import ACTIVATIONS
from bpsim.session.guide.book import book_languages

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "guide"
LANGUAGES = book_languages()
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(autouse=True)
def _somewhere_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the snippets write lands in a folder of the test, and the program is found from there too."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))))


def blocks_of(language: str) -> list[tuple[str, str]]:
    """(kind, text) of the fenced blocks of the page, in order."""
    page = GUIDE / language / "programmers.md"
    return [(found[1], found[2]) for found in _BLOCK.finditer(page.read_text(encoding="utf-8"))]


def notebook() -> nbformat.NotebookNode:
    found: nbformat.NotebookNode = nbformat.read(GUIDE / "backprop.ipynb", as_version=4)  # type: ignore[no-untyped-call]
    return found


def without_comments(code: str) -> list[str]:
    """The tokens of the code that compute something."""
    tokens = tokenize.generate_tokens(io.StringIO(code).readline)
    return [token.string for token in tokens if token.type not in (tokenize.COMMENT, tokenize.NL)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_snippets_run_one_after_another_and_print_what_stands_below_them(language: str) -> None:
    blocks, scope = blocks_of(language), {"__name__": "__main__"}
    rows = set(ACTIVATIONS)
    ran = 0
    for number, (kind, text) in enumerate(blocks):
        if kind != "python":
            continue
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(text, f"programmers.md ({language}), block {number + 1}", "exec"), scope)
        expected = blocks[number + 1][1] if blocks[number + 1 : number + 2] and blocks[number + 1][0] == "text" else ""
        assert printed.getvalue() == expected, text
        ran += 1
    assert ran > 15
    assert set(ACTIVATIONS) == rows  # what was tried is taken out again


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_holds_the_same_code_but_for_the_comments(language: str) -> None:
    english, others = blocks_of("en"), blocks_of(language)
    assert [kind for kind, _ in english] == [kind for kind, _ in others]
    for (kind, one), (_, other) in zip(english, others, strict=True):
        if kind == "python":
            assert without_comments(one) == without_comments(other)
        else:
            assert one == other


def test_every_text_block_is_what_a_snippet_prints() -> None:
    kinds = [kind for kind, _ in blocks_of("en")]
    assert set(kinds) <= {"python", "text", "sh"}
    assert all(kinds[place - 1] == "python" for place, kind in enumerate(kinds) if kind == "text")


def test_the_notebook_is_valid_and_its_cells_run() -> None:
    nbformat.validate(notebook())
    scope: dict[str, object] = {"__name__": "__main__"}
    cells = [cell for cell in notebook().cells if cell.cell_type == "code"]
    for number, cell in enumerate(cells):
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(cell.source, f"backprop.ipynb, code {number + 1}", "exec"), scope)
    assert len(cells) > 6


def test_each_heading_of_the_notebook_has_its_chinese() -> None:
    texts = [cell.source for cell in notebook().cells if cell.cell_type == "markdown"]
    assert texts
    for text in texts:
        assert text.startswith("#")
        assert re.search(r"[\u4e00-\u9fff]", text), text
