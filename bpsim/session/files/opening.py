"""What a person names on the command line: a preset, or else a file."""

from __future__ import annotations

from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.files.fileformat import read_file
from bpsim.session.files.presets import PRESET_IDS, load_preset, presets_near
from bpsim.session.files.reading.contents import FileContents


def open_contents(name: str) -> FileContents:
    """The contents of a preset or a file. Raises BadValue, saying what is wrong and where, or OSError."""
    if name in PRESET_IDS:
        return load_preset(name)
    path = Path(name)
    if not path.exists() and path.suffix != ".json" and path.parent == Path():
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is neither a file nor a preset; presets are: {choices}"),
            name,
            choices=presets_near(name),
        )
    try:
        return read_file(path)
    except BadValue as problem:
        raise BadValue(
            problem.template, f"{name}: {problem.where}" if problem.where else name, **problem.arguments
        ) from None
