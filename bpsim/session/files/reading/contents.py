"""What one experiment file holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from bpsim.engine.advancing import Stop
from bpsim.engine.batching import BatchOrigin
from bpsim.engine.network import FloatArray
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State
from bpsim.session.experiment import Experiment
from bpsim.session.running.cursor import Cursor
from bpsim.session.words.text import Text

FORMAT = 5


@dataclass(frozen=True, eq=False)
class SavedLeg:
    """A leg as a file keeps it: the state it starts with, and by which settings and data it goes on."""

    start: State
    x: FloatArray
    t: FloatArray
    settings: TrainingSettings
    origin: BatchOrigin
    path: str = "reference"
    names: tuple[Text, ...] | None = None


@dataclass(frozen=True, eq=False)
class SavedPin:
    """A pinned run as a file keeps it: how it is made again, and what it is called. ``number`` gives its colour."""

    name: str
    number: int
    experiment: Experiment
    legs: tuple[SavedLeg, ...]
    head: int
    stop: Stop | None = None


@dataclass(frozen=True, eq=False)
class FileContents:
    """All that one file holds. No legs: nothing is trained yet. ``head``: how many updates were done; ``cursor`` and
    ``row``: the place that was shown, and which sample of its batch; ``view``: hints for the window."""

    experiment: Experiment
    legs: tuple[SavedLeg, ...] = ()
    head: int = 0
    cursor: Cursor = field(default_factory=Cursor)
    row: int = 0
    pins: tuple[SavedPin, ...] = ()
    view: dict[str, object] = field(default_factory=dict)
