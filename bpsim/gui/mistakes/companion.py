"""The correct program beside the wrong one: its loss curve from the same start, for as many updates."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from bpsim.gui.compare.pin_list import LegendRow
from bpsim.gui.document.document import Document
from bpsim.gui.look.series import ExtraCurve
from bpsim.gui.look.theme import theme
from bpsim.gui.losses.loss_readout import told_text
from bpsim.session.experiment import Experiment
from bpsim.session.lab.mistake_lab import with_mistake
from bpsim.session.running.compared.what_if import Preview, Previewer
from bpsim.session.running.known.curves import FixedCurve
from bpsim.session.running.known.known import Told
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate

LOOK_MS = 20
BUDGET_SECONDS = 3.0  # in a worker, while the wrong program is looked at


class Companion(QObject):
    """Signals: ``changed()`` when there is another curve; ``failed(str)``, a traceback."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._previewer = Previewer(BUDGET_SECONDS)
        self._asked: Experiment | None = None
        self.preview: Preview | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def follow(self, experiment: Experiment) -> None:
        """Train the correct program of this experiment; nothing where it is correct itself."""
        if experiment is self._asked:
            return
        self._asked = experiment
        self.preview = None
        if experiment.mistake:
            self._previewer.ask(with_mistake(experiment, ""))
            self._timer.start()
        else:
            self._timer.stop()
            self._previewer.close()
        self.changed.emit()

    def _look(self) -> None:
        answer = self._previewer.take()
        if isinstance(answer, str):
            self._timer.stop()
            self.failed.emit(answer)
            return
        if answer is not None:
            self.preview = answer
            self.changed.emit()
        if not self._previewer.busy:
            self._timer.stop()

    def beside(self) -> tuple[LegendRow, ExtraCurve] | None:
        """Its curve as far as the run goes, for the legend and the plot; None where there is none."""
        preview, head = self.preview, self._document.run.head
        if preview is None or head == 0:
            return None
        count = max(1, int(np.searchsorted(preview.updates, head, side="right")))
        curve = FixedCurve(preview.updates[:count], preview.losses[:count], min(head, preview.reached))
        details = "" if preview.reached >= head or preview.complete else self._partly(preview.reached)
        row = LegendRow(
            None, translate("Mistakes", "correct program"), theme().forward,
            told_text(Told(float(preview.losses[count - 1]), int(preview.updates[count - 1])), head), details,
        )  # fmt: skip
        return row, ExtraCurve(theme().forward, curve, width=2.0)

    @staticmethod
    def _partly(reached: int) -> str:
        return translate("Mistakes", "computed up to update {update}").format(update=grouped(reached))

    def close(self) -> None:
        """Join the worker."""
        self._timer.stop()
        self._previewer.close()
