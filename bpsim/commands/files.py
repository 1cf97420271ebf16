"""Files that a command writes: whether they can be written at all, and whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bpsim.commands.output import one_line
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.request import is_device
from bpsim.session.whole_file import replacing


def check_writable(path: Path, option: str, source: str | Path) -> None:
    """Fail before the work, not after it: ``source`` (a file, or a preset's name) must survive it. Raises OSError, or
    BadValue naming the option where the two are one file."""
    if path.is_file() and Path(source).is_file() and path.samefile(source):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be another file than the one that is read"), option)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder, not a file", str(path))
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    if is_device(path):
        return
    try:
        with tempfile.TemporaryFile(dir=path.resolve().parent):
            pass
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all; a device or a pipe just takes the text. Raises OSError."""
    with written(path) as part:
        part.write_text(text, encoding="utf-8", newline="\n")


def written_line(path: Path) -> str:
    """What a person is told of a file that is there now, with its size."""
    if is_device(path):
        return f"written  {path}"
    size = float(path.stat().st_size)
    for unit in ("bytes", "kB"):
        if size < 1000:
            return f"written  {path} ({size:.3g} {unit})"
        size /= 1000
    return f"written  {path} ({size:.3g} MB)"


def say_written(*paths: Path | None) -> None:
    """One line each; a device or a pipe has what was written itself."""
    for path in paths:
        if path is not None and not is_device(path):
            print(one_line(written_line(path)))


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """The name of a file to be filled inside the block; at its end that file is ``path``, whole. A device or a pipe is
    filled as it stands. Raises OSError."""
    if is_device(path):
        yield path
        return
    try:
        with replacing(path.resolve()) as part:
            yield part
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
