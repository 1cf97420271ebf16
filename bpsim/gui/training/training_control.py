"""TrainingControl: play slowly, run, pause. Decides what the runner is asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.engine.advancing import Stop
from bpsim.engine.conditions import Condition
from bpsim.engine.settings import COUNT_LIMIT
from bpsim.gui.document.document import Document
from bpsim.gui.training.catch_up import CatchUp
from bpsim.gui.training.run_bridge import RunBridge
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import contents_of
from bpsim.session.frames import StepSize

RUN_SECONDS = 6.0


class TrainingControl(QObject):
    """Attributes: ``pace`` ("six-seconds" or "fast"), ``step_size``, ``steps_per_second``.

    Signals: ``state_changed()`` when playing or running begins or ends; ``stepped()`` after each step of
    slow play; ``looked()`` when a picture of what training has made is due, ``looked_beside()`` when one of the page
    beside the diagram is; ``stopped(Stop or None)`` when a run ended by itself; ``interrupted(done, all)`` when an
    opened file's run was paused while it is made again; ``until_found()`` when ``run_until`` has got there;
    ``failed(str)`` with a traceback.
    """

    state_changed = Signal()
    stepped = Signal()
    looked = Signal()
    looked_beside = Signal()
    interrupted = Signal(int, int)
    stopped = Signal(object)
    until_found = Signal()
    failed = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.pace = "six-seconds"
        self.step_size = StepSize.LAYER
        self.steps_per_second = 1.0
        self._bridge = RunBridge(self)
        self._bridge.advanced.connect(document.take_progress)
        document.about_to_change.connect(self.pause)
        document.about_to_step.connect(self._pause_worker)
        self._bridge.finished.connect(self._on_finished)
        self._bridge.failed.connect(self.failed)
        self._bridge.running_changed.connect(self.state_changed)
        self._bridge.moment_to_show.connect(self.looked)
        self._bridge.moment_for_pages.connect(self.looked_beside)
        self._play = QTimer(self)
        self._play.timeout.connect(self._on_play_tick)
        self._catch_up: CatchUp | None = None
        self._until: Condition | None = None
        self._pausing = False

    @property
    def running(self) -> bool:
        return self._bridge.running

    @property
    def playing(self) -> bool:
        return self._play.isActive()

    @property
    def catching_up(self) -> bool:
        """Whether an opened file's run is being made again up to where its author stopped, or has been paused in
        the middle of that."""
        return self._catch_up is not None and self._catch_up.is_on

    def target(self) -> int:
        """Where Run goes: to the end of the run, or, once that is reached, on for as long again."""
        total = self.document.experiment.total_updates
        return (self.document.run.head // total + 1) * total

    def run(self) -> None:
        self.pause()
        if self.catching_up:
            self._go_on_catching_up()
            return
        total = self.document.experiment.total_updates
        self._start(self.target(), total / RUN_SECONDS if self.pace == "six-seconds" else None)

    def run_to(self, update: int) -> None:
        """Make updates until that one is done, or go back to it where it is done already."""
        self.pause()
        if update <= self.document.run.head:
            self.document.seek(update)
        elif self.catching_up:
            self._go_on_catching_up()
        else:
            self._start(update, None)

    def run_until(self, condition: Condition) -> None:
        """Go on at the head until a condition is met, as fast as possible; ``until_found`` says so."""
        self._start(COUNT_LIMIT, None, condition)

    def _start(self, until: int, updates_per_second: float | None, condition: Condition | None = None) -> None:
        self.pause()
        if self.document.experiment.has_blanks:
            self.document.incomplete.emit()
            return
        self.document.take_fastest_path()
        run = self.document.run
        leg = run.leg_at(run.head)
        if condition is not None:  # in the place of the rule that would end the run
            settings = leg.training.settings.changed("stop_when", condition.text)
            unseen = self.document.experiment.test_training
            leg = replace(leg, training=replace(leg.training, settings=settings, unseen=unseen))
        self._until = condition
        self._bridge.start(leg, run.state(run.head), until, updates_per_second)

    def pause(self) -> None:
        """Stop playing and running; what was made is kept."""
        if self._play.isActive():
            self._play.stop()
            self.state_changed.emit()
        self._pause_worker()

    def _pause_worker(self) -> None:
        """Afterwards nobody makes the run longer, even where the worker was just done with a leg of an opened file."""
        if not self.running:
            return
        self._pausing = True
        self._bridge.pause()
        self._pausing = False
        if self._catch_up is not None and self._catch_up.is_on:
            self.interrupted.emit(self.document.run.head, self._catch_up.saved.head)

    def close(self) -> None:
        self._play.stop()
        self._bridge.close()

    def play(self) -> None:
        """Step by step, at the chosen speed."""
        self.pause()
        if self.document.experiment.has_blanks:
            self.document.incomplete.emit()
            return
        self._play.start(self._interval())
        self.state_changed.emit()
        self._on_play_tick()

    def set_speed(self, steps_per_second: float) -> None:
        self.steps_per_second = steps_per_second
        self._play.setInterval(self._interval())

    def _interval(self) -> int:
        return max(16, round(1000 / self.steps_per_second))

    def _on_play_tick(self) -> None:
        if self.document.step(self.step_size):
            self.stepped.emit()
        else:
            self.pause()
            self.stopped.emit(self.document.run.stop)

    def catch_up(self, saved: FileContents) -> None:
        """Make an opened file's run again, leg by leg, then show the place where its author stopped."""
        self.pause()
        self._until = None
        if saved.head:
            self._catch_up = CatchUp(self.document, saved)
            self._go_on_catching_up()

    def contents(self) -> FileContents:
        """What to save: what is there, or all of the opened file while its run is being made again."""
        if self._catch_up is not None and self._catch_up.is_on:
            return self._catch_up.contents()
        document = self.document
        return contents_of(document.experiment, document.run, document.playback.cursor, document.row)

    def _go_on_catching_up(self) -> None:
        assert self._catch_up is not None
        if self._catch_up.next_leg():
            run = self.document.run
            self._bridge.start(run.leg_at(run.head), run.state(run.head), self._catch_up.until, None)
            return
        saved, self._catch_up = self._catch_up.saved, None
        self.document.seek(saved.cursor.update, saved.cursor.frame)
        self.document.show_row(saved.row)

    def _on_finished(self) -> None:
        stop: Stop | None = self.document.run.stop
        if self.catching_up and (stop is None or stop.reason != "diverged"):
            if not self._pausing:
                self._go_on_catching_up()
            return
        self._catch_up = None
        if self._until is not None and stop is not None and stop.reason == "condition":
            self.document.run.stop = None  # it was asked for this once, it is no rule of the run
            self.until_found.emit()
        else:
            self.stopped.emit(stop)
