"""A point that was clicked on the map, passed through the network on the diagram and in the formulas."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.engine.network import FloatArray
from bpsim.gui.diagram.picture import picture_of
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.language import language
from bpsim.gui.workspace.context import Context
from bpsim.session.frames import Revealed
from bpsim.session.learned.probing import POINT, last_forward, passed

translate = QCoreApplication.translate


def show_passed(context: Context, inputs: FloatArray) -> None:
    """Until the position is shown again, as with the next step. Clearly no sample: it has no target, and no loss."""
    document, refresh, workspace = context.document, context.refresh, context.workspace
    experiment = document.experiment_shown
    _, update = refresh.shown_state()
    alone, computed = passed(experiment, refresh.parameters_in_hand(), inputs, update)
    trace, frames = document.hidden.masked(computed), document.playback.frames
    revealed = Revealed(frames, last_forward(frames))
    name, script = POINT.to(language()), script_of(experiment)
    workspace.diagram.show_step(picture_of(trace, revealed, 0, refresh.step_size, script, name).unmarked())
    if workspace.explanation is not None:
        workspace.explanation.show_step(trace, revealed, 0, alone, alone.settings)
    refresh.point = inputs
    workspace.narrator.show_text(
        translate("Learned", "A point of yours, no sample: its forward pass. The next step shows the sample again."),
        "forward",
    )
