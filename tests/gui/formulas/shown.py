"""The explanation panel in a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bpsim.engine.tracing import Trace, trace_update
from bpsim.gui.formulas.explanation import ExplanationPanel
from bpsim.session.edits import with_notation
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import FrameSequence, Quantity, Revealed, frames_of


class Shown:
    """A panel with a preset's first update on it."""

    def __init__(self, qtbot: QtBot, preset: str = "hiring", notation: str = "standard") -> None:
        self.experiment: Experiment = with_notation(load_preset(preset).experiment, notation)
        self.trace: Trace = trace_update(self.experiment.training, self.experiment.start)
        self.frames: FrameSequence = frames_of(
            self.experiment.network, self.experiment.settings.loss, self.experiment.gradient_order
        )
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(700, 900)
        self.panel = ExplanationPanel()
        self.panel.setParent(self.window)
        self.panel.resize(340, 560)
        self.window.show()

    def at(self, quantity: Quantity, layer: int | None = None, node: int | None = None, row: int = 0) -> None:
        frame = self.frames.position(quantity, layer, node)
        assert frame is not None
        self.panel.show_step(self.trace, Revealed(self.frames, frame), row, self.experiment)
