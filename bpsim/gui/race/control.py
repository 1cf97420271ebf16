"""RaceControl: the window's side of a race. Runs and pauses the worker, takes what it made at the display's rate."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from bpsim.gui.document.looks import Looks
from bpsim.session.experiment import Experiment
from bpsim.session.racing.race import Race
from bpsim.session.racing.race_runner import LaneJob, RaceRunner
from bpsim.session.running.runner import Progress

RACE_SECONDS = 6.0


class RaceControl(QObject):
    """Attributes: ``race``. Every start gets new run ids; what an older one still says is dropped.

    Signals: ``advanced()`` while lanes come further, when a picture of it is due; ``running_changed(bool)``;
    ``failed(str)`` with the traceback of a lane, while the others go on.
    """

    advanced = Signal()
    running_changed = Signal(bool)
    failed = Signal(str)

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._experiment = experiment
        self._race: Race | None = None  # made when somebody looks: most windows never see one
        self._runner = RaceRunner()
        self._first_id = self._end_of_ids = 0
        self._unfinished = 0
        self._looks = Looks(self._runner, self._deliver, self)
        self._looks.running_changed.connect(self.running_changed)
        self._looks.moment_to_show.connect(self.advanced)

    @property
    def race(self) -> Race:
        if self._race is None:
            self._race = Race(self._experiment)
        return self._race

    @property
    def begun(self) -> Race | None:
        """The race, where somebody has looked at it."""
        return self._race

    @property
    def running(self) -> bool:
        return self._looks.running

    def begin(self, experiment: Experiment) -> None:
        """Another race, from the start."""
        self.pause()
        self._experiment, self._race = experiment, None

    def follow(self, experiment: Experiment) -> None:
        """The same race after an edit; lanes that it did not touch stay where they are."""
        self.pause()
        self._experiment = experiment
        if self._race is not None:
            self._race = self._race.changed(experiment)

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
        self._runner.start_race(self._first_id, jobs, epochs_per_second)
        self._looks.begin()

    def pause(self) -> None:
        """Halt the worker (some milliseconds at most) and take what it had made."""
        self._looks.pause()

    def close(self) -> None:
        """Halt, join, and deliver nothing any more."""
        self._looks.close()

    def _deliver(self, news: list[Progress]) -> None:
        news = [item for item in news if self._first_id <= item.run_id < self._end_of_ids]
        for run_id in {item.run_id for item in news if item.made is not None}:
            slices = [item.made for item in news if item.run_id == run_id and item.made is not None]
            self.race.extend(run_id - self._first_id, *slices)
        self._unfinished -= sum(item.finished for item in news)
        errors = [item.error for item in news if item.error]
        for error in errors:
            self.failed.emit(error)
        if self.running and self._unfinished == 0:
            self._looks.end()
