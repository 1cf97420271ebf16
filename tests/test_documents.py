"""What the documents name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NAMED = re.compile(r"`([\w./*-]*(?:\.(?:py|md|ts|toml)|/))`")
PAGES = ("docs/architecture.md", "docs/contributing.md", "docs/format.md", "docs/lessons.md", "docs/security.md")


def is_there(name: str) -> bool:
    """From the root, or somewhere in the package or the tests."""
    if (ROOT / name).exists():
        return True
    places = (path for top in ("bpsim", "tests") for path in (ROOT / top).rglob(Path(name).name))
    return any(path.as_posix().endswith(name.rstrip("/")) or "*" in name for path in places)


@pytest.mark.parametrize("page", PAGES)
def test_every_file_and_folder_that_a_page_names_exists(page: str) -> None:
    names = set(NAMED.findall((ROOT / page).read_text(encoding="utf-8")))
    assert {name for name in names if not is_there(name)} == set()
    assert page != "docs/contributing.md" or len(names) > 15
