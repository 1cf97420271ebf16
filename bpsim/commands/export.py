"""bpsim export"""

from __future__ import annotations

import os
import signal
import sys
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType

from bpsim.commands.experiments import with_settings
from bpsim.commands.files import check_writable, say_written, written
from bpsim.commands.output import progress_bar
from bpsim.engine.problems import BadValue
from bpsim.export.following import Tick
from bpsim.export.formats import PAGE, ids_of
from bpsim.export.request import Request, span_of
from bpsim.session.asking.question import HIDEABLE
from bpsim.session.asking.worksheet import kinds_from
from bpsim.session.files.opening import open_contents
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.frames import StepSize

Make = Callable[[Request, FileContents, Path, Tick], None]


def request_of(options: Namespace) -> Request:
    """What the words ask for. Raises BadValue where they do not go together."""
    request = Request(
        format=options.format, out=options.out, what=options.what_is_shown or "", update=options.update,
        frame=options.frame, step=_step(options), size=options.size, rate=options.fps,
        language=options.lang, theme=options.theme, palette=options.palette, row=options.row,
        transparent=options.transparent,
        values=not options.no_values, log=options.log, notation=options.notation or "",
        quantity=options.quantity, layer=options.layer, hide=_hidden(options.hide),
    )  # fmt: skip
    return request if options.frames is None else replace(request, span=span_of(options.frames, request))


def _step(options: Namespace) -> StepSize:
    if options.step is not None:
        return StepSize(options.step)
    return StepSize.CALCULATION if options.format in ids_of(PAGE) else StepSize.LAYER


def _hidden(text: str | None) -> frozenset[str]:
    try:
        return frozenset() if text is None else kinds_from(text, frozenset(HIDEABLE), HIDEABLE)
    except BadValue as problem:
        raise problem.inside("--hide") from None


def run(name: str, request: Request, make: Make, *, assignments: Sequence[str], lines: bool) -> int:
    """``make`` knows how to fill a file; ``lines``: a program wants to hear how far it is."""
    check_writable(request.out, "--out", name)
    contents = _contents(name, assignments)
    with (
        _interrupts_noted() as ended,
        _told_in_lines(ended) if lines else _shown() as told,
        written(request.out) as part,
    ):

        def tick(done: int, total: int) -> None:
            if ended.is_set():
                raise KeyboardInterrupt
            told(done, total)

        make(request, contents, part, tick)
    if not lines:
        say_written(request.out)
    return 0


@contextmanager
def _interrupts_noted() -> Iterator[threading.Event]:
    """Set by Ctrl-C: the work ends between two pictures, since in the midst of one Qt would be left with half a call.
    A second one ends it at once."""
    ended = threading.Event()

    def note(number: int, frame: FrameType | None) -> None:
        if ended.is_set():
            raise KeyboardInterrupt
        ended.set()

    if threading.current_thread() is not threading.main_thread():  # signals are none of its business
        yield ended
        return
    before = signal.signal(signal.SIGINT, note)
    try:
        yield ended
    finally:
        signal.signal(signal.SIGINT, before)


def _contents(name: str, assignments: Sequence[str]) -> FileContents:
    """With settings of one's own it is trained anew from its start."""
    contents = open_contents(name)
    if not assignments:
        return contents
    return FileContents(with_settings(contents.experiment, assignments))


@contextmanager
def _shown() -> Iterator[Tick]:
    """A bar on the terminal."""
    with progress_bar(0, "") as bar:

        def tick(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield tick


@contextmanager
def _told_in_lines(ended: threading.Event) -> Iterator[Tick]:
    """For the program that started this: "done/total" a line; it ends this by closing standard input."""
    threading.Thread(target=_wait_for_end, args=(ended,), name="export-end", daemon=True).start()

    def tick(done: int, total: int) -> None:
        print(f"{done}/{total}", flush=True)

    yield tick


def _wait_for_end(ended: threading.Event) -> None:
    """Until nobody holds the other end of standard input any more."""
    while os.read(sys.__stdin__.fileno() if sys.__stdin__ else 0, 64):
        pass
    ended.set()
