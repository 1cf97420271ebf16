"""A picture of the whole window, made without one on the screen."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QColor, QPainter, QPixmap

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.gui.application import application
from bpsim.gui.formulas.notation import AS_THE_SOURCE
from bpsim.gui.language import SOURCE, speaking
from bpsim.gui.look.theme import theme
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import legs_of

MOST_SECONDS = 60  # for pages that a worker computes: a picture of half of it is better than none
A_LOOK_MS = 50


@dataclass(frozen=True)
class Shot:
    """What a picture shows: a frame of an update (None: all of it revealed), or of a race after ``update`` epochs.

    ``size`` in pixels, ``language`` one of LANGUAGES, ``theme`` and ``palette`` by name, ``notation`` a profile's id
    (None: the experiment's own), ``page`` the id of the page at the right (None: the first), ``start_page`` whether
    that lies over the window, ``lesson`` the file of one beside it, at its ``step``, from 1.
    """

    update: int = 0
    frame: int | None = None
    size: tuple[int, int] = (1440, 900)
    language: str = "en"
    theme: str = "light"
    notation: str | None = None
    page: str | None = None
    start_page: bool = False
    lesson: Path | None = None
    step: int = 1
    palette: str = "default"


def take(contents: FileContents, out: Path, shot: Shot) -> None:
    """Write a PNG of the window. Raises BadValue where the place is not there, OSError where the file cannot be
    written."""
    app = application(shot.language, shot.theme, shot.palette)
    with tempfile.TemporaryDirectory() as folder, _state_in(folder):
        remembered = Remembered(Path(folder) / "settings.ini")
        remembered.set_choice("notation", shot.notation or AS_THE_SOURCE)
        window = MainWindow(contents, remembered, None, catch_up=False)
        try:
            window.resize(*shot.size)
            window.complete()
            if window.race.shown:
                window.race.go_to(shot.update)
            elif shot.lesson is None:
                _go_to(window, contents, shot.update, shot.frame)
            window.show()
            if shot.lesson is not None:
                _teach(window, shot.lesson, shot.step)
            if shot.page is not None:
                _turn_to(window, shot.page)
            if shot.start_page:
                window.start_page.show()
            settle(app, window)
            if not _grabbed(window).save(str(out), "PNG"):
                raise OSError(f"cannot write {out}")
        finally:
            window.discard()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no event loop runs that would: many are taken


@contextmanager
def _state_in(folder: str) -> Iterator[None]:
    """A lesson that is opened for a picture knows nothing of the person's progress, and leaves none."""
    before = os.environ.get("BPSIM_STATE")
    os.environ["BPSIM_STATE"] = folder
    try:
        yield
    finally:
        if before is None:
            del os.environ["BPSIM_STATE"]
        else:
            os.environ["BPSIM_STATE"] = before


def _follow_legs(window: MainWindow, contents: FileContents, update: int) -> None:
    """Make the run that a file brought, as far as the picture needs it."""
    for leg in legs_of(contents)[1:]:
        if leg.start.update > update or not window.document.run.ensure(leg.start.update):
            return
        window.document.append_leg(leg)


def _go_to(window: MainWindow, contents: FileContents, update: int, frame: int | None) -> None:
    document = window.document
    _follow_legs(window, contents, update)
    last = document.playback.last
    if frame is not None and not 0 <= frame <= last:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be from 0 to {last}, the frames of one update, not {value}"),
            "--frame", last=last, value=frame,
        )  # fmt: skip
    if not document.run.ensure(update):
        stop = document.run.stop
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "cannot be reached: training diverges at update {stop}"),
            "--update", stop=stop.update if stop else 0,
        )  # fmt: skip
    document.run_grew.emit()
    document.seek(update, last if frame is None else frame)


def _turn_to(window: MainWindow, page: str) -> None:
    side = window.workspace.side
    key = side.key_called(page)
    if key not in side.keys:
        with speaking(SOURCE):  # as the command line speaks
            key = side.key_called(page)
    side.show_page(one_of(key, side.keys, "--page"))


def _teach(window: MainWindow, lesson: Path, step: int) -> None:
    window.lessons.open(lesson)
    player = window.lessons.player
    steps = 0 if player is None else len(player.staged.lesson.steps)
    if player is None or not 1 <= step <= steps:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be from 1 to {last}, the steps of the lesson, not {value}"),
            "--step", last=steps, value=step,
        )  # fmt: skip
    player.go_to_step(step - 1)


def settle(app: QCoreApplication, window: MainWindow) -> None:
    """Until all that is to be seen is there."""
    for _ in range(3):  # layouts settle in more than one round
        app.processEvents()
    until = time.monotonic() + MOST_SECONDS
    while window.busy and time.monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, A_LOOK_MS)  # whoever is busy has a timer
    if window.workspace.losses is not None:
        window.workspace.losses.settle()
    app.processEvents()
    app.sendPostedEvents()  # layouts that something due by the clock has asked for in that round


def _grabbed(window: MainWindow) -> QPixmap:
    """The window, and over its middle the start page where that is open."""
    picture, page = window.grab(), window.start_page.page
    if page is not None:
        over, ratio = page.grab(), picture.devicePixelRatio()
        with QPainter(picture) as painter:
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
            left, top = ((window.width() - page.width()) // 2, (window.height() - page.height()) // 2)
            painter.fillRect(left - 1, top - 1, page.width() + 2, page.height() + 2, theme().border)
            painter.drawPixmap(left, top, over)
        picture.setDevicePixelRatio(ratio)
    return picture
