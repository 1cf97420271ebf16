"""What the next step will show, told before it is taken: the cursor stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.gui.document.document import Document
from bpsim.gui.document.narrating import said_of
from bpsim.gui.formulas.phrasing import title
from bpsim.session.frames import StepSize
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate


def step_to_come(document: Document, size: StepSize) -> str:
    """Where a step of this size ends, and what is said there; of another update only where, as its numbers are not
    there yet. "" where there is no step, as values of the data are blank."""
    if document.experiment.has_blanks:
        return ""
    playback = document.playback
    place = playback.place_after(size)
    frame = playback.frames[place.frame]
    name = title(frame, document.experiment_shown)
    if place.update != playback.cursor.update:
        return translate("Teacher", "Update {number}: {title}").format(number=grouped(place.update + 1), title=name)
    return f"{name}\n{said_of(document, frame)}"
