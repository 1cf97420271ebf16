"""From a request to a file, for everything that is painted."""

from __future__ import annotations

from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.clips import check_installed
from bpsim.export.following import Tick, follow, reached
from bpsim.export.formats import CLIP, PAGE, REPORT
from bpsim.export.numbers import whole_run
from bpsim.export.request import ALONG, WHOLE, Request, Span
from bpsim.gui.application import application
from bpsim.gui.export.documents.page_making import Stretch, packed_page, page_colours
from bpsim.gui.export.documents.page_words import troubles
from bpsim.gui.export.documents.report import report_of
from bpsim.gui.export.figures.clip import places, states, write_clip
from bpsim.gui.export.figures.figure import figure_of
from bpsim.gui.formulas.notation import AS_THE_SOURCE, choose_notation
from bpsim.gui.look.theme import theme
from bpsim.session.asking.hidden import Hidden
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.frames import FrameSequence, StepSize, frames_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run

AT_ONCE = 20_000  # updates that are made although only their losses are shown


def make(request: Request, contents: FileContents, path: Path, tick: Tick) -> None:
    """Fill the file, in the request's language and theme. Raises BadValue where the place is not there, OSError."""
    on_paper = request.kind == REPORT and request.file_format.suffix == ".pdf"
    application(request.language, "light" if on_paper else request.theme, request.palette)
    choose_notation(request.notation or AS_THE_SOURCE, names=False)
    if request.kind == CLIP:
        _clip(request, contents, path, tick)
    elif request.kind == REPORT:
        until, obey = whole_run(request, contents)
        run = follow(contents, until, tick, obey=obey)
        request.file_format.writes()(path, report_of(contents.experiment, run, request))
    elif request.kind == PAGE:
        _page(request, contents, path, tick)
    else:
        _picture(request, contents, path, tick)


def _picture(request: Request, contents: FileContents, path: Path, tick: Tick) -> None:
    experiment = contents.experiment
    if request.what in ALONG:
        until, obey = whole_run(request, contents)
        run = follow(contents, until, tick, obey=obey)
        figure, cursor = figure_of(experiment, run, request, pins=contents.pins), Cursor(run.head, 0)
    else:
        cursor = place_of(request, contents)
        run = reached(contents, cursor.update, tick)
        # the whole of an update that nobody has stopped in is no step
        figure = figure_of(
            experiment, run, request, marked=request.frame is not None or _is_saved_place(request, contents)
        )
    figure.show(cursor)
    path.write_bytes(request.file_format.writes()(figure, None if request.transparent else theme().card))


def _clip(request: Request, contents: FileContents, path: Path, tick: Tick) -> None:
    check_installed(request.file_format)
    experiment, frames = contents.experiment, frames_in(contents)
    if request.what in ALONG and request.span is None:
        until, obey = whole_run(request, contents)
        run = follow(contents, until, tick, obey=obey)
        span = Span(Cursor(), Cursor(run.head, 0))
    else:
        update = place_of(request, contents).update
        span = request.span or Span(Cursor(update, 0), Cursor(update, len(frames) - 1))
        for cursor in (span.first, span.last):
            _check_frame(cursor.frame, frames, "--frames")
        run = reached(contents, span.last.update, tick)
    stepwise = request.what == "diagram" or request.step in (StepSize.UPDATE, StepSize.EPOCH)
    at = places(run, frames, span, request.step) if stepwise else states(run, span)
    figure = figure_of(experiment, run, request, pins=contents.pins, captioned=True)
    write_clip(path, figure, at, request, tick)


def _page(request: Request, contents: FileContents, path: Path, tick: Tick) -> None:
    """Its losses are those of the whole run, and at least of the stretch that it goes through."""
    experiment, frames = contents.experiment, frames_in(contents)
    update = place_of(request, contents).update
    span = request.span or Span(Cursor(update, 0), Cursor(update, WHOLE))
    for cursor in (span.first, span.last):
        if cursor.frame != WHOLE:
            _check_frame(cursor.frame, frames, "--frames")
    run = _with_its_curve(contents, span.last.update, tick)
    at = places(run, frames, span, request.step)
    stretch = Stretch(experiment, run, frames, at, Hidden(request.hide))
    data = packed_page(stretch, request, tick)
    old, without_script = troubles()
    request.file_format.writes()(
        path, data, title=experiment.title.to(request.language), language=request.language, colours=page_colours(),
        in_old_browsers=old, without_script=without_script,
    )  # fmt: skip


def _with_its_curve(contents: FileContents, last: int, tick: Tick) -> Run:
    """To state ``last`` and on as far as there is a curve to show: to where a file was saved, else, of what is trained
    in a moment, to the end."""
    until = contents.head or contents.experiment.total_updates
    if until <= (contents.head or AT_ONCE):
        run = follow(contents, max(until, last + 1), tick, obey=not contents.head)
        if run.head >= last:
            return run
    return reached(contents, last, tick)


def frames_in(contents: FileContents) -> FrameSequence:
    experiment = contents.experiment
    return frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)


def place_of(request: Request, contents: FileContents) -> Cursor:
    """The place that is meant: where the file was saved unless something else was asked for, all of it revealed unless
    a frame was named."""
    frames = frames_in(contents)
    if _is_saved_place(request, contents):
        return Cursor(contents.cursor.update, min(contents.cursor.frame, len(frames) - 1))
    frame = len(frames) - 1 if request.frame is None else request.frame
    _check_frame(frame, frames, "--frame")
    return Cursor(request.update or 0, frame)


def _is_saved_place(request: Request, contents: FileContents) -> bool:
    return request.update is None and request.frame is None and contents.head > 0


def _check_frame(frame: int, frames: FrameSequence, where: str) -> None:
    if frame >= len(frames):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be from 0 to {last}, the frames of one update, not {value}"),
            where,
            last=len(frames) - 1,
            value=frame,
        )
