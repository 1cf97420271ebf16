"""The pictures of the guide: a row of ``pictures.toml`` each, the words of ``bpsim screenshot`` that makes it."""

from __future__ import annotations

import shlex
import tomllib
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path, PurePosixPath

from bpsim.session.resources import guide_path

TABLE, FOLDER, SUFFIX = "pictures.toml", "pictures", ".png"
USUAL_SIZE = (1440, 900)
LARGEST = 4000  # pixels a side: what a row may ask for


def picture_rows(folder: Path | None = None) -> Mapping[str, tuple[str, ...]]:
    """The words by the picture's name; nothing where the table cannot be read."""
    path = (guide_path() if folder is None else folder) / TABLE
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))
        return {name: tuple(shlex.split(words)) for name, words in rows.items() if isinstance(words, str)}
    except (OSError, ValueError):
        return {}


def picture_name(source: str) -> str:
    """Of a picture as a page names it, ``pictures/NAME.png``; "" where it is another one."""
    path = PurePosixPath(source)
    is_ours = path.parent == PurePosixPath(FOLDER) and path.suffix == SUFFIX
    return path.name.removesuffix(SUFFIX) if is_ours else ""


def picture_size(words: tuple[str, ...]) -> tuple[int, int]:
    """How large it will be, in pixels."""
    for word, following in pairwise(words):
        if word == "--size":
            width, _, height = following.partition("x")
            if width.isdecimal() and height.isdecimal() and 0 < int(width) <= LARGEST and 0 < int(height) <= LARGEST:
                return int(width), int(height)
    return USUAL_SIZE
