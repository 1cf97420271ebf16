"""An opened file's run that is being made again, leg by leg, up to where its author stopped."""

from __future__ import annotations

from dataclasses import replace

from bpsim.gui.document.document import Document
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import legs_of


class CatchUp:
    """What of the file's run is still to come. It may be paused and gone on with; an edit, another file or a step
    beyond the end of a leg makes another run of it, and then it is over.

    Attributes: ``saved``, what the file had.
    """

    def __init__(self, document: Document, saved: FileContents) -> None:
        self.saved = saved
        self._document = document
        self._to_come = list(legs_of(saved)[1:])
        self._run = document.run

    @property
    def until(self) -> int:
        """Where the leg ends that is being made."""
        return self._to_come[0].start.update if self._to_come else self.saved.head

    @property
    def is_on(self) -> bool:
        """Whether it still leads to the file's run."""
        run = self._document.run
        return run is self._run and run.head <= self.until

    def next_leg(self) -> bool:
        """Begin the leg that comes now. False where all has been made."""
        if self._to_come and self._to_come[0].start.update == self._run.head:
            self._document.append_leg(self._to_come.pop(0))
            self._run = self._document.run
        return self._run.head < self.until

    def contents(self) -> FileContents:
        """What to save: all that the file had."""
        return replace(self.saved, experiment=self._document.experiment)
