"""The narrator's sentence about a frame of the update that is shown."""

from __future__ import annotations

from bpsim.gui.document.document import Document
from bpsim.gui.formulas.narration import narration
from bpsim.gui.formulas.notation import script_of
from bpsim.session.explaining.symbols import Moment
from bpsim.session.frames import Frame
from bpsim.session.narrator import narrate


def said_of(document: Document, frame: Frame) -> str:
    """With what is hidden from the class left out."""
    trace = document.playback.trace
    settings = document.run.training_at(trace.update).settings
    moment = Moment(trace, document.row, settings, script_of(document.experiment).profile)
    return narration(narrate(moment, frame, document.experiment_shown), document.experiment_shown)
