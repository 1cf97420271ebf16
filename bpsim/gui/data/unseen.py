"""The test loss in the loss curve: computed a few milliseconds at a time, so that the window stays quick."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from bpsim.gui.document import Document
from bpsim.gui.loss_plot import LossPanel
from bpsim.gui.training_control import TrainingControl
from bpsim.session.running.unseen_losses import UnseenLosses

SLICE_SECONDS = 0.004
TRAINING_MS = 200  # between two slices while training runs
REST_MS = 20


class UnseenCurve(QObject):
    """Follows the document; shows nothing where there are no test samples."""

    def __init__(self, document: Document, control: TrainingControl, panel: LossPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._control, self._panel = document, control, panel
        self._losses = UnseenLosses()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        document.experiment_changed.connect(self.show)
        document.run_grew.connect(self._note)
        control.state_changed.connect(self._note)
        self.show()

    @property
    def complete(self) -> bool:
        """Whether nothing is left to be computed."""
        return not self._timer.isActive()

    def _note(self) -> None:
        if self._document.experiment.test is not None and not self._timer.isActive():
            self._timer.start(TRAINING_MS if self._control.running else REST_MS)

    def show(self) -> None:
        """Work for some milliseconds and show what is known."""
        curve, complete = self._losses.curve(self._document.experiment, self._document.run, SLICE_SECONDS)
        self._panel.show_test(curve)
        if not complete:
            self._timer.start(TRAINING_MS if self._control.running else REST_MS)

    def close(self) -> None:
        self._timer.stop()
