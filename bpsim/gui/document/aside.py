"""Aside: somebody's work while a lesson stands in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bpsim.session.files.reading.contents import FileContents


@dataclass(frozen=True, eq=False)
class Aside:
    """``unsaved``: whether there are edits that no file has; ``bring_back`` has it on the screen again."""

    contents: FileContents
    path: Path | None
    unsaved: bool
    bring_back: Callable[[], None]
