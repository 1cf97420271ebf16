"""Looks: news are taken, shown and painted, one part after the other, and the window is never held for long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bpsim.gui.document.looks import Looks
from bpsim.session.files.presets import load_preset
from bpsim.session.running.run import Run
from bpsim.session.running.runner import Progress, Runner


class Watched(QWidget):
    """Paints, and says when."""

    def __init__(self, heard: list[str]) -> None:
        super().__init__()
        self._heard = heard

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self._heard.append("painted")
        return super().event(event)


class Scene:
    """A worker that trains, looked at from a widget. ``heard``: what happened, in order."""

    def __init__(self, qtbot: QtBot) -> None:
        self.heard: list[str] = []
        self.widget = Watched(self.heard)
        qtbot.addWidget(self.widget)
        self.widget.show()
        qtbot.waitExposed(self.widget)
        self.runner = Runner()
        self.looks = Looks(self.runner, self._deliver, self.widget)
        self.looks.moment_to_show.connect(lambda: self.heard.append("shown"))
        self.looks.moment_for_pages.connect(self._show_page)
        self.due = QTimer(self.widget)
        self.due.setSingleShot(True)
        self.due.timeout.connect(lambda: self.heard.append("due"))

    def begin(self) -> None:
        run = Run.begin(load_preset("hiring-four").experiment)
        self.heard.clear()
        self.runner.start(1, run.leg_at(0), run.state(0), 2_000_000)
        self.looks.begin()

    def _show_page(self) -> None:
        self.heard.append("page")
        self.due.start(0)

    def _deliver(self, news: list[Progress]) -> None:
        self.heard.append("taken")
        self.due.start(0)


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    made = Scene(qtbot)
    yield made
    made.looks.close()


def test_what_is_due_comes_between_the_parts_of_a_look(scene: Scene, qtbot: QtBot) -> None:
    scene.begin()
    qtbot.waitUntil(lambda: scene.heard.count("taken") >= 3, timeout=20_000)
    scene.looks.pause()
    assert scene.heard[:14] == ["taken", "due", "shown", "painted", "page", "due", "painted"] * 2


def test_nothing_is_shown_after_a_pause(scene: Scene, qtbot: QtBot) -> None:
    scene.begin()
    qtbot.waitUntil(lambda: "taken" in scene.heard, timeout=20_000)
    scene.looks.pause()
    told = [word for word in scene.heard if word == "shown"]
    assert not scene.looks.running
    scene.due.start(0)
    qtbot.waitUntil(lambda: scene.heard[-1] == "due")
    assert [word for word in scene.heard if word == "shown"] == told


def test_a_run_that_is_ended_while_it_is_looked_at_is_not_shown_any_more(scene: Scene, qtbot: QtBot) -> None:
    scene.looks.moment_to_show.connect(scene.looks.end)
    scene.begin()
    qtbot.waitUntil(lambda: "shown" in scene.heard, timeout=20_000)
    scene.due.start(0)
    qtbot.waitUntil(lambda: scene.heard[-1] == "due")
    assert scene.heard.count("shown") == 1
    assert not scene.runner.running


def test_what_is_due_comes_before_what_a_part_wants_painted(scene: Scene, qtbot: QtBot) -> None:
    def want() -> None:
        scene.widget.update()
        scene.due.start(0)

    scene.looks.moment_to_show.connect(want)
    scene.begin()
    qtbot.waitUntil(lambda: scene.heard.count("taken") >= 3, timeout=20_000)
    scene.looks.pause()
    assert scene.heard[:16] == [
        "taken", "due", "shown", "due", "painted", "page", "due", "painted",
    ] * 2  # fmt: skip


def test_after_a_pause_qt_paints_as_ever(scene: Scene, qtbot: QtBot) -> None:
    scene.looks.moment_to_show.connect(scene.widget.update)
    scene.begin()
    qtbot.waitUntil(lambda: "shown" in scene.heard, timeout=20_000)
    scene.looks.pause()
    scene.heard.clear()
    scene.widget.update()
    qtbot.waitUntil(lambda: "painted" in scene.heard)


def test_after_a_look_that_failed_qt_paints_as_ever(scene: Scene, qtbot: QtBot) -> None:
    def fail(_news: list[Progress]) -> None:
        scene.widget.update()
        QCoreApplication.sendPostedEvents(scene.widget)  # what Qt asks for now it does not ask for again
        raise ValueError("in a look")

    scene.looks._deliver = fail
    with qtbot.captureExceptions() as raised:
        scene.begin()
        qtbot.waitUntil(lambda: len(raised) > 0, timeout=20_000)
    scene.heard.clear()
    scene.widget.update()
    qtbot.waitUntil(lambda: "painted" in scene.heard)
