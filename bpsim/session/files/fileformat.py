"""The experiment file: one versioned JSON document. ``docs/format.md`` describes every field.

Nothing in a file is trusted, everything in it is data: reading checks every value and complains with
the field's path; writing is atomic.
"""

from __future__ import annotations

from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.collecting import nothing_collected
from bpsim.session.files.file_writing import json_from_contents
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.reading.file_reading import contents_from_json
from bpsim.session.whole_file import replacing

BYTE_LIMIT = 256 * 2**20


def loads(text: str) -> FileContents:
    """The contents of a file's text. Raises BadValue naming the field."""
    return contents_from_json(text)


def dumps(contents: FileContents) -> str:
    """A file's text: readable, one row of numbers a line, the same text for the same contents."""
    return json_from_contents(contents)


def read_file(path: Path) -> FileContents:
    """Read a file. Raises OSError where it cannot be read, BadValue where it is not an experiment."""
    with path.open("rb") as stream:
        data = stream.read(BYTE_LIMIT + 1)
    if len(data) > BYTE_LIMIT:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is too large; an experiment has at most {limit} MB"),
            limit=BYTE_LIMIT // 2**20,
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is not a text in UTF-8 (byte {position})"), position=error.start
        ) from None
    with nothing_collected():
        return loads(text)


def write_file(path: Path, contents: FileContents) -> None:
    """Write the file whole or not at all: a new file beside it takes its place. Raises OSError."""
    write_atomically(path, dumps(contents))


def write_atomically(path: Path, text: str) -> None:
    """Put ``text`` (UTF-8) in place of ``path``; on any failure the old file stays and no other is left."""
    with replacing(path) as part:
        part.write_text(text, encoding="utf-8", newline="\n")
