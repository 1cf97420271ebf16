"""What a lesson may point to: files in its own folder or below it, of a few kinds."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")
LESSONS = (".md",)
OUTSIDE = QT_TRANSLATE_NOOP("Problem", "{value} must be a file in the lesson's own folder or below it")
WRONG_KIND = QT_TRANSLATE_NOOP("Problem", "{value} must end in {choices}")
NOT_THERE = QT_TRANSLATE_NOOP("Problem", "{value} is not there")
NO_FOLDER = QT_TRANSLATE_NOOP("Problem", "{value} cannot be found: this lesson has no folder")


def inside(target: str, folder: Path | None, kinds: tuple[str, ...]) -> Path:
    """The file that is meant. Raises BadValue where it is outside the folder, of another kind or not there."""
    name = unquote(target).strip()
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or name.startswith("/") or re.search(r'[:\\<>"|?*\x00-\x1f]', name):
        raise BadValue(OUTSIDE, value=repr(target))
    if not name.casefold().endswith(kinds):
        raise BadValue(WRONG_KIND, value=repr(target), choices=", ".join(kinds))
    if folder is None:
        raise BadValue(NO_FOLDER, value=repr(target))
    try:
        path = folder.joinpath(*parts).resolve()
        is_inside = path.is_relative_to(folder.resolve())  # a symbolic link may lead out
        is_there = is_inside and path.is_file()
    except OSError:
        raise BadValue(NOT_THERE, value=repr(target)) from None
    if not is_inside:
        raise BadValue(OUTSIDE, value=repr(target))
    if not is_there:
        raise BadValue(NOT_THERE, value=repr(target))
    return path
