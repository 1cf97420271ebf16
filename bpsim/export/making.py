"""From a request to a file, for everything that is text or numbers."""

from __future__ import annotations

from pathlib import Path

from bpsim.export.code.programs import program
from bpsim.export.following import Tick
from bpsim.export.formats import PROGRAM
from bpsim.export.numbers import write_numbers
from bpsim.export.request import Request
from bpsim.session.files.reading.contents import FileContents


def make(request: Request, contents: FileContents, path: Path, tick: Tick) -> None:
    """Fill the file. Raises BadValue where what is asked for is not there, OSError."""
    if request.kind == PROGRAM:
        text = program(contents.experiment, request.format, request.language, request.out.name)
        path.write_text(text, encoding="utf-8", newline="\n")
    else:
        write_numbers(request, contents, path, tick)
