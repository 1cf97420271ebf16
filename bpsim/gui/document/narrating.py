"""The narrator's sentence about a frame, in the language of the window."""

from __future__ import annotations

from bpsim.gui.document.document import Document
from bpsim.gui.formulas.narration import narration
from bpsim.gui.formulas.notation import profile_of
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.frames import Frame
from bpsim.session.narrator import narrate
from bpsim.session.running.playback import Playback


def said_of(document: Document, frame: Frame) -> str:
    """Of the update that is shown."""
    return said_in(document.playback, document.row, frame, document.experiment_shown)


def said_in(playback: Playback, row: int, frame: Frame, experiment: Experiment) -> str:
    """With what is hidden from the class left out; ``experiment``: with the samples that there were at this update."""
    trace = playback.trace
    moment = Moment(trace, row, playback.run.training_at(trace.update).settings, profile_of(experiment))
    return narration(narrate(moment, frame, experiment), experiment)
