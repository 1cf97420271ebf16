"""A stretch of a run, picture by picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.clips import Pixels
from bpsim.export.following import Tick
from bpsim.export.request import PICTURE_LIMIT, Request, Span
from bpsim.gui.export.figures.figure import Figure
from bpsim.gui.export.figures.pictures import image_of
from bpsim.gui.look.theme import theme
from bpsim.session.frames import FrameSequence, StepSize
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.playback import Playback
from bpsim.session.running.run import Run

CURVE_PICTURES = 100
_SAMPLES = 6  # pictures in which the colours of a GIF are looked for


def places(run: Run, frames: FrameSequence, span: Span, step: StepSize) -> list[Cursor]:
    """Where the clip stops: the first place, then step by step, and the last one. Raises BadValue for too many."""
    playback = Playback(run, frames, span.first)
    found = [playback.cursor]
    last = Cursor(min(span.last.update, run.head), min(span.last.frame, len(frames) - 1))
    while _before(playback.cursor, last):
        if not playback.step(step) or not _before(playback.cursor, last):
            found.append(last)
            break
        found.append(playback.cursor)
        if len(found) > PICTURE_LIMIT:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "would be more than {limit} pictures; take fewer or larger steps"),
                "--frames",
                limit=PICTURE_LIMIT,
            )
    return found


def states(run: Run, span: Span) -> list[Cursor]:
    """States evenly along the span, for a curve that grows."""
    first, last = span.first.update, min(span.last.update, run.head)
    count = min(CURVE_PICTURES, last - first + 1)
    return [Cursor(int(update), 0) for update in np.linspace(first, last, count).round()]


def _before(one: Cursor, other: Cursor) -> bool:
    return (one.update, one.frame) < (other.update, other.frame)


def write_clip(path: Path, figure: Figure, at: list[Cursor], request: Request, tick: Tick) -> None:
    """Paint every place and put the pictures into the file, one at a time."""
    for place in at:
        figure.show(place)  # so that the colours mean the same in all of them
    some = [at[index] for index in np.unique(np.linspace(0, len(at) - 1, _SAMPLES).astype(int))]
    samples = [_pixels(figure, place) for place in some]
    request.file_format.writes()(path, _painted(figure, at, tick), samples, request.rate)
    tick(len(at), len(at))


def _painted(figure: Figure, at: list[Cursor], tick: Tick) -> Iterator[Pixels]:
    for number, place in enumerate(at):
        tick(number, len(at))
        yield _pixels(figure, place)


def _pixels(figure: Figure, place: Cursor) -> Pixels:
    figure.show(place)
    image = image_of(figure, theme().card).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
