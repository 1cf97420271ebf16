"""The algorithm of one update as pseudo-code; the step that is shown is marked, a click goes to a step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from bpsim.engine.mistakes.names import is_riddle
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.gui.explain.code_line import GUTTER, CodeLine
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import sentence
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.reading import read_from_left
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.algorithm import Step, algorithm, step_id
from bpsim.session.explaining.writing.explanation_parts import RIGHT_RULES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.frames import Phase, Revealed

translate = QCoreApplication.translate


class AlgorithmPage(QScrollArea):
    """Signals: ``frame_requested(int)``: the first frame of a step was asked for."""

    frame_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        read_from_left(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(6, 4, 8, 6)
        self._column.setSpacing(0)
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("error", True)
        self._note.setContentsMargins(GUTTER, 2, 2, 4)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self.setWidget(self._sheet)
        self._lines: list[CodeLine] = []
        self._scale = 1.0
        self._made_of: object = None
        self._shown: tuple[Trace, Revealed, Experiment, TrainingSettings] | None = None

    def show_step(self, trace: Trace, revealed: Revealed, experiment: Experiment, settings: TrainingSettings) -> None:
        """Mark the step of the current frame, in the algorithm of this network and these settings."""
        self._shown = (trace, revealed, experiment, settings)
        script = script_of(experiment)
        moment = Moment(trace, 0, settings, script.profile)
        made_of = (trace.network, settings, tuple(revealed.frames), len(trace.batch), self._scale, script)
        if made_of != self._made_of:
            self._made_of = made_of
            self._show_steps(algorithm(moment, revealed.frames), script)
        is_wrong = bool(settings.mistake_on) and not is_riddle(settings.mistake)
        self._note.setText(sentence(RIGHT_RULES) if is_wrong else "")
        self._note.setFont(theme_font(round(12 * self._scale)))
        self._note.setVisible(is_wrong)
        backward = revealed.current.phase in (Phase.BACKWARD, Phase.GRADIENT)
        current = step_id(revealed.current, moment)
        for line in self.lines:
            assert line.step is not None
            line.mark(line.step.id == current, "backward" if backward else "forward")
        self._show_current()
        QTimer.singleShot(0, self, self._show_current)  # lines made just now get their heights with the next layout

    def show_large(self, scale: float) -> None:
        self._scale = scale
        if self._shown is not None:
            self.show_step(*self._shown)

    def _show_current(self) -> None:
        for line in self.lines:
            if line.current:
                self.ensureWidgetVisible(line, 0, 30)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_current)

    @property
    def lines(self) -> list[CodeLine]:
        """The lines from top to bottom."""
        return [line for line in self._lines if not line.isHidden()]

    def _show_steps(self, steps: tuple[Step, ...], script: Script) -> None:
        while len(self._lines) < len(steps):
            line = CodeLine()
            line.clicked.connect(self._on_clicked)
            self._column.insertWidget(1 + len(self._lines), line)
            self._lines.append(line)
        for line, step in zip(self._lines, steps, strict=False):
            line.show_step(step, self._scale, script)
            line.show()
        for line in self._lines[len(steps) :]:
            line.hide()

    def _on_clicked(self) -> None:
        line = self.sender()
        if isinstance(line, CodeLine) and line.step is not None:
            self.frame_requested.emit(line.step.frames[0])
