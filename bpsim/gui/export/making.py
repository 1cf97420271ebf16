"""From a request to a file, for everything that is painted."""

from __future__ import annotations

from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.clips import check_installed
from bpsim.export.following import Tick, follow, reached
from bpsim.export.formats import CLIP, REPORT
from bpsim.export.numbers import whole_run
from bpsim.export.request import ALONG, Request, Span
from bpsim.gui.application import application
from bpsim.gui.export.clip import places, states, write_clip
from bpsim.gui.export.figures import figure_of
from bpsim.gui.export.report import report_of
from bpsim.gui.formulas.notation import AS_THE_SOURCE, choose_notation
from bpsim.gui.theme import theme
from bpsim.session.files.contents import FileContents
from bpsim.session.frames import FrameSequence, StepSize, frames_of
from bpsim.session.running.cursor import Cursor


def make(request: Request, contents: FileContents, path: Path, tick: Tick) -> None:
    """Fill the file, in the request's language and theme. Raises BadValue where the place is not there, OSError."""
    on_paper = request.kind == REPORT and request.file_format.suffix == ".pdf"
    application(request.language, "light" if on_paper else request.theme)
    choose_notation(request.notation or AS_THE_SOURCE, names=False)
    if request.kind == CLIP:
        _clip(request, contents, path, tick)
    elif request.kind == REPORT:
        until, obey = whole_run(request, contents)
        run = follow(contents, until, tick, obey=obey)
        request.file_format.writes()(path, report_of(contents.experiment, run, request))
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
