"""The test loss and the accuracies in the loss curve: a few milliseconds at a time, or in a worker, so that the window
stays quick."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from bpsim.gui.document.document import Document
from bpsim.gui.losses.loss_plot import LossPanel
from bpsim.gui.training.training_control import TrainingControl
from bpsim.session.running.known.known import Knowing, products, question_of
from bpsim.session.running.known.measured_along import Measured, MeasuredAlong

SLICE_SECONDS = 0.004
TRAINING_MS = 200  # between two slices while training runs
REST_MS = 20
HERE = 400_000  # products of one state that are no matter in the window's thread
AT_ONCE = 4  # states that the worker is asked for
STILL_MS = 100  # a place that stays so long is not passed by


class MeasuredCurvesShown(QObject):
    """Follows the document; shows nothing where there are neither test samples nor classes."""

    def __init__(self, document: Document, control: TrainingControl, panel: LossPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._control, self._panel = document, control, panel
        self._along = MeasuredAlong()
        self._worker = Knowing()
        self._asked: object = None  # the run that the worker measures
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        document.experiment_changed.connect(self.show)
        document.position_changed.connect(self._give_way)
        document.run_grew.connect(self._note)
        control.state_changed.connect(self._note)
        self.show()

    @property
    def complete(self) -> bool:
        """Whether nothing is left to be computed."""
        return not self._timer.isActive()

    def _note(self) -> None:
        experiment = self._document.experiment
        if (experiment.test is not None or experiment.has_classes) and not self._timer.isActive():
            self._wait()

    def _give_way(self) -> None:
        """While somebody drags the timeline what is shown of the place comes first."""
        if self._timer.isActive() and not self._control.running:
            self._timer.start(STILL_MS)

    def _wait(self) -> None:
        self._timer.start(TRAINING_MS if self._control.running else REST_MS)

    def show(self) -> None:
        """Work for some milliseconds, or take what the worker has made, and show what is known."""
        experiment, run = self._document.experiment, self._document.run
        if products(experiment, run) <= HERE:
            complete = self._along.compute(experiment, run, SLICE_SECONDS, at_head=self._control.running)
        else:
            complete = self._ask_worker()
        self._panel.show_measured(self._along.curves(experiment, run))
        if not complete:
            self._wait()

    def _ask_worker(self) -> bool:
        experiment, run = self._document.experiment, self._document.run
        answer = self._worker.take()
        if isinstance(answer, dict) and self._asked is run:
            for known in answer.values():
                self._along.take(run, known.update, Measured(known.test, known.accuracy, known.test_accuracy))
        missing = self._along.missing(experiment, run, at_head=self._control.running)
        if missing and not self._worker.busy:
            self._asked = run
            self._worker.ask(tuple(question_of(update, experiment, run, update) for update in missing[:AT_ONCE]))
        return not missing

    def close(self) -> None:
        self._timer.stop()
        self._worker.close()
