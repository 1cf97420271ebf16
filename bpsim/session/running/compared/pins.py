"""Pinned runs: put aside to be compared with others, and to be gone back to."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.advancing import Stop
from bpsim.engine.diagnosis import Saturation, saturated_outputs
from bpsim.engine.network import FloatArray
from bpsim.engine.settings import TrainingSettings
from bpsim.session.experiment import Experiment
from bpsim.session.running.known.curves import RunCurve
from bpsim.session.running.run import Run


@dataclass(eq=False)
class Pin:
    """A run up to state ``head``, where it was pinned. ``number`` counts pins from 0 on and gives the colour.

    ``name`` may be changed; ``loss`` and ``outputs`` (N, n_L): full loss and
    answers at its end; ``stop``, ``saturated``: see the engine.
    """

    number: int
    name: str
    experiment: Experiment
    run: Run
    head: int
    curve: RunCurve
    loss: float
    outputs: FloatArray
    stop: Stop | None
    saturated: tuple[Saturation, ...]

    @classmethod
    def of(cls, number: int, name: str, experiment: Experiment, run: Run) -> Pin:
        training, parameters = run.training_at(run.head), run.state(run.head).parameters
        return cls(
            number, name, experiment, run, run.head, RunCurve(run, 0, run.head), run.full_loss(run.head),
            training.outputs(parameters), run.stop, saturated_outputs(training, parameters),
        )  # fmt: skip

    @property
    def settings(self) -> TrainingSettings:
        """Those of its last leg."""
        return self.run.training_at(self.head).settings

    def restored(self) -> Run:
        """The run again, to go on with; what its sibling has done since is not in it."""
        run = self.run.branch(self.head)
        run.stop = self.stop
        return run

    @property
    def forks(self) -> tuple[int, ...]:
        """At which updates something was changed on the way, so that its settings do not tell all."""
        return tuple(leg.start.update for leg in self.run.legs if 0 < leg.start.update < self.head)
