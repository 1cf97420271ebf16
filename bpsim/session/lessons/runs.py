"""Runs of a lesson's experiments: each is trained once, as far as somebody has asked for."""

from __future__ import annotations

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.tracing import Trace
from bpsim.session.experiment import Experiment
from bpsim.session.lessons.text.showing import Stand
from bpsim.session.running.run import Run

DIVERGES = QT_TRANSLATE_NOOP("Problem", "{value} updates cannot be made: training diverges at update {stop}")
SLICE = 256


class Runs:
    """Nobody else makes these runs longer: what is given away is a branch, or a trace."""

    def __init__(self) -> None:
        self._runs: dict[int, tuple[Experiment, Run]] = {}

    def missing(self, experiment: Experiment, update: int) -> int:
        """How many updates are still to be trained before update ``update`` can be shown."""
        known = self._runs.get(id(experiment))
        return max(0, update - (0 if known is None else known[1].head))

    def _run(self, experiment: Experiment, update: int) -> Run:
        known = self._runs.get(id(experiment))
        if known is None:
            known = self._runs[id(experiment)] = (experiment, Run.begin(experiment))
        run = known[1]
        if run.head < update:
            experiment.check_complete()
        leg = run.leg_at(run.head)
        while run.head < update:
            # with its losses, for the curve; what the settings say of stopping is no matter of a lesson's
            watch = run.stop is None
            run.extend(leg.advance(run.state(run.head), min(SLICE, update - run.head), watch=watch))
            if run.stop is not None and run.stop.reason == "diverged":
                raise BadValue(DIVERGES, value=update, stop=run.stop.update)
        return run

    def run_at(self, stand: Stand) -> Run:
        """A run of one's own that ends at the stand's update. Raises BadValue where it diverges before."""
        run = self._run(stand.experiment, stand.update)
        return run.branch(stand.update) if stand.update else Run.begin(stand.experiment)

    def trace(self, stand: Stand) -> Trace:
        """The update that is shown, with all its values."""
        return self._run(stand.experiment, stand.update).trace(stand.update)

    def state_run(self, experiment: Experiment, update: int) -> Run:
        """A run whose state ``update`` is known, to be looked at only."""
        return self._run(experiment, update)
