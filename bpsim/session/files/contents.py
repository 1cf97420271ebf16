"""What one experiment file holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from bpsim.engine.batching import BatchOrigin
from bpsim.engine.network import FloatArray
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State
from bpsim.session.experiment import Experiment
from bpsim.session.running.cursor import Cursor

FORMAT = 2


@dataclass(frozen=True, eq=False)
class SavedLeg:
    """A leg as a file keeps it: the state it starts with, and by which settings and data it goes on."""

    start: State
    x: FloatArray
    t: FloatArray
    settings: TrainingSettings
    origin: BatchOrigin
    path: str = "reference"


@dataclass(frozen=True, eq=False)
class FileContents:
    """All that one file holds. No legs: the run has not begun. ``head``: how many updates were done."""

    experiment: Experiment
    legs: tuple[SavedLeg, ...] = ()
    head: int = 0
    cursor: Cursor = field(default_factory=Cursor)
    view: dict[str, object] = field(default_factory=dict)
