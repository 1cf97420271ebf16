"""RaceControl: the window's side of a race. Runs and pauses the worker, takes what it made at the display's rate."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from bpsim.gui.painting import paint_now
from bpsim.gui.run_bridge import INTERVAL_MS
from bpsim.session.experiment import Experiment
from bpsim.session.racing.race import Race
from bpsim.session.racing.race_runner import LaneJob, RaceRunner
from bpsim.session.running.runner import Progress

RACE_SECONDS = 6.0


class RaceControl(QObject):
    """Attributes: ``race``. Every start gets new run ids; what an older one still says is dropped.

    Signals: ``advanced()`` when lanes came further; ``running_changed(bool)``; ``failed(str)`` with the traceback of
    a lane, while the others go on.
    """

    advanced = Signal()
    running_changed = Signal(bool)
    failed = Signal(str)

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.race = Race(experiment)
        self._runner = RaceRunner()
        self._first_id = self._end_of_ids = 0
        self._unfinished = 0
        self._running = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        return self._running

    def begin(self, experiment: Experiment) -> None:
        """Another race, from the start."""
        self.pause()
        self.race = Race(experiment)

    def follow(self, experiment: Experiment) -> None:
        """The same race after an edit; lanes that it did not touch stay where they are."""
        self.pause()
        self.race = self.race.changed(experiment)

    def run(self, in_seconds: bool) -> None:
        """To the end; where that is reached, on for as long again. ``in_seconds``: slow enough to be watched."""
        if self.race.over:
            self.race.epochs = self.race.epoch + self.race.experiment.settings.epochs
        self._start(self.race.epochs, self.race.epochs / RACE_SECONDS if in_seconds else None)

    def run_epoch(self) -> None:
        """One epoch on for every lane that goes on."""
        self.pause()
        target = self.race.epoch + 1
        self.race.epochs = max(self.race.epochs, target)
        self._start(target, None)

    def _start(self, epochs: int, epochs_per_second: float | None) -> None:
        self.pause()
        race = self.race
        if race.experiment.has_blanks:
            return
        race.take_fastest_path()
        self._first_id, self._end_of_ids = self._end_of_ids, self._end_of_ids + len(race.lanes)
        jobs = []
        for lane in range(len(race.lanes)):
            until = race.epochs_done(lane) if race.is_over(lane) else epochs
            jobs.append(LaneJob(race.leg(lane), race.state(lane), until))
        self._unfinished = len(jobs)
        self._running = True
        self._runner.start_race(self._first_id, jobs, epochs_per_second)
        self._timer.start()
        self.running_changed.emit(True)

    def pause(self) -> None:
        """Halt the worker (some milliseconds at most) and take what it had made."""
        if not self._running:
            return
        self._end()
        self._deliver(self._runner.take())
        self.running_changed.emit(False)

    def close(self) -> None:
        """Halt, join, and deliver nothing any more."""
        self._end()
        self._runner.close()

    def _end(self) -> None:
        self._running = False
        self._timer.stop()
        self._runner.pause()

    def _look(self) -> None:
        """Deliver, with the worker waiting until the picture is painted (as in ``RunBridge``)."""
        self._runner.hold()
        self._deliver(self._runner.take())
        if self._running and self._unfinished == 0:
            self._end()
            self.running_changed.emit(False)
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        paint_now(self.parent())
        self._runner.release()
        if self._running:
            self._timer.start()

    def _deliver(self, news: list[Progress]) -> None:
        errors = []
        for item in news:
            if not self._first_id <= item.run_id < self._end_of_ids:
                continue
            if item.made is not None:
                self.race.extend(item.run_id - self._first_id, item.made)
            self._unfinished -= item.finished
            if item.error:
                errors.append(item.error)
        if news:
            self.advanced.emit()
        for error in errors:
            self.failed.emit(error)
