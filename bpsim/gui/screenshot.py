"""A picture of the whole window, made without one on the screen."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.gui.application import application
from bpsim.gui.formulas.notation import AS_THE_SOURCE
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.files.contents import FileContents
from bpsim.session.files.saving import legs_of


def take(
    contents: FileContents,
    out: Path,
    update: int,
    frame: int | None,
    size: tuple[int, int],
    language: str,
    theme: str,
    notation: str | None = None,
) -> None:
    """Write a PNG of the window at a frame of an update (None: all of it revealed), or of a race after ``update``
    epochs.

    ``size`` in pixels, ``language`` "en" or "zh", ``theme`` "light" or "dark", ``notation`` a profile's id
    (None: the experiment's own). Raises BadValue where the
    place is not there, OSError where the file cannot be written.
    """
    app = application(language, theme)
    with tempfile.TemporaryDirectory() as folder:
        remembered = Remembered(Path(folder) / "settings.ini")
        remembered.set_choice("notation", notation or AS_THE_SOURCE)
        window = MainWindow(contents, remembered, None, catch_up=False)
        try:
            window.resize(*size)
            window.complete()
            if window.race.shown:
                window.race.go_to(update)
            else:
                _go_to(window, contents, update, frame)
            window.show()
            for _ in range(3):  # layouts settle in more than one round
                app.processEvents()
            if window.workspace.losses is not None:
                window.workspace.losses.settle()
            if not window.grab().save(str(out), "PNG"):
                raise OSError(f"cannot write {out}")
        finally:
            window.discard()


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
