"""ConfusionRoom: the page follows the cursor; a click on a count shows those samples."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from bpsim.gui.confusion.page import ConfusionPage
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.page_following import PageFollowing
from bpsim.session.running.known.classified import Classified
from bpsim.session.running.known.known import QUICK, products

translate = QCoreApplication.translate

PAGE = "confusion"
SETTLE_MS = 120  # a large data set is counted once the cursor rests


class ConfusionRoom(QObject):
    """Attributes: ``page``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._document, self._workspace, self._refresh = context.document, context.workspace, context.refresh
        self._part = "training"
        self.page = ConfusionPage()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.show)
        self._workspace.side.fill(PAGE, self.page)
        self.page.part_chosen.connect(self.choose_part)
        self.page.cell_chosen.connect(self.show_samples)
        self._following = PageFollowing(context, PAGE, self.page, self.follow, looks=0)

    @property
    def busy(self) -> bool:
        """Whether samples are still to be counted."""
        return self._settling.isActive()

    def choose_part(self, part: str) -> None:
        """ "training" or "test"."""
        self._part = part
        self.show()

    def follow(self) -> None:
        """The cursor has moved, or the page has come to the front."""
        if not self._following.is_shown:
            return
        if products(self._document.experiment, self._document.run) <= QUICK and not self._refresh.hurried:
            self.show()
        elif not self._settling.isActive():
            self._settling.start()

    def show(self) -> None:
        self._settling.stop()
        document, experiment = self._document, self._document.experiment_shown
        part = self._part if experiment.test is not None else "training"
        training = document.run.training_at(document.playback.cursor.update)
        counted = experiment.test_training if part == "test" else training
        made = None
        if experiment.has_classes and counted is not None and not training.has_blanks:
            made = Classified(counted.outputs(self._refresh.shown_parameters()), counted.t)
        self.page.show_answers(experiment, made, part, hidden=document.hidden.hides_outputs)

    def show_samples(self, true: int, answered: int) -> None:
        """Those of one count, in the table of predictions: of the samples to train with."""
        if self._part == "training" and not self._document.hidden.hides_outputs:
            self._workspace.predictions.show_cell((true, answered))
            self._workspace.bring("predictions")
