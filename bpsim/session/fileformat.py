"""The experiment file: one versioned JSON document. ``docs/format.md`` describes every field.

Nothing in a file is trusted, everything in it is data: reading checks every value and complains with
the field's path; writing is atomic.
"""

from __future__ import annotations

import contextlib
import glob
import os
import tempfile
import time
from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.contents import FileContents
from bpsim.session.file_reading import contents_from_json
from bpsim.session.file_writing import json_from_contents

BYTE_LIMIT = 50 * 1024 * 1024
_PART = ".part"
_LEFTOVER_SECONDS = 3600


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
    return loads(text)


def write_file(path: Path, contents: FileContents) -> None:
    """Write the file whole or not at all: a new file beside it takes its place. Raises OSError."""
    write_atomically(path, dumps(contents))


def write_atomically(path: Path, text: str) -> None:
    """Put ``text`` (UTF-8) in place of ``path``; on any failure the old file stays and no other is left.

    A process that is killed meanwhile leaves the old file whole and a hidden ``.part`` beside it, which a later save
    clears away. Through a symbolic link the file it points to is written.
    """
    path = path.resolve()
    prefix = f".{path.name[:40]}."
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=_PART, dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        os.chmod(name, mode)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _settle(path.parent)
    _clear_leftovers(path.parent, prefix)


def _settle(folder: Path) -> None:
    """Let the new name itself outlast a power cut, where the system can do that for folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _clear_leftovers(folder: Path, prefix: str) -> None:
    """What saves that were killed have left; a younger part may be somebody's who is still writing."""
    with contextlib.suppress(OSError):
        for part in folder.glob(f"{glob.escape(prefix)}*{_PART}"):
            if time.time() - part.stat().st_mtime > _LEFTOVER_SECONDS:
                part.unlink()


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
