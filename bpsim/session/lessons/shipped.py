"""The lessons that come with bpsim, and lessons by name or file."""

from __future__ import annotations

from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.resources import resource_path

SUFFIX = ".md"
NO_LESSON = QT_TRANSLATE_NOOP("Problem", "is neither a file nor a lesson; lessons are: {choices}")


def lesson_paths() -> tuple[Path, ...]:
    """The files, in the order of teaching."""
    return tuple(sorted(resource_path("lessons").glob(f"*{SUFFIX}")))


def lesson_name(path: Path) -> str:
    """What it is called on the command line."""
    return path.name.removesuffix(SUFFIX)


def lesson_path(name: str) -> Path:
    """The file of a lesson by its name (or the number before it), else the file of that name. Raises BadValue."""
    for path in lesson_paths():
        if name in (lesson_name(path), path.name.partition("-")[0]):
            return path
    path = Path(name)
    if path.is_file() or path.suffix == SUFFIX or path.parent != Path():
        return path
    raise BadValue(NO_LESSON, name, choices=", ".join(map(lesson_name, lesson_paths())))
