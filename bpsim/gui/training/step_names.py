"""What the step sizes are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.session.frames import StepSize

translate = QCoreApplication.translate


def step_size_name(size: StepSize) -> str:
    """What a step size is called in the window."""
    return {
        StepSize.CALCULATION: translate("StepSize", "calculation"),
        StepSize.NODE: translate("StepSize", "node"),
        StepSize.LAYER: translate("StepSize", "layer"),
        StepSize.PHASE: translate("StepSize", "phase"),
        StepSize.UPDATE: translate("StepSize", "update"),
        StepSize.EPOCH: translate("StepSize", "epoch"),
    }[size]
