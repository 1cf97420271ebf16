"""What is remembered of the window: where it stood, how it was divided, and how far and fast it stepped."""

from __future__ import annotations

from bpsim.gui.language import language
from bpsim.gui.look.theme import system_motion, theme
from bpsim.gui.losses.what_is_shown import CHOICES
from bpsim.gui.parts.fitting import fit_to_screen
from bpsim.gui.presenting.room import PresentingRoom
from bpsim.gui.training.transport import FASTEST, SLOWEST
from bpsim.gui.window.stepping import Stepping
from bpsim.gui.workspace.context import Context
from bpsim.session.frames import StepSize

SIZE_AT_FIRST = (1440, 900)
STEP_SIZES = tuple(size.value for size in StepSize)
PACES = ("six-seconds", "fast")


class WindowMemory:
    """``recall`` when the window is made, ``keep`` when it closes."""

    def __init__(self, context: Context, stepping: Stepping, presenting: PresentingRoom) -> None:
        self._memory, self._window, self._workspace = context.remembered, context.window, context.workspace
        self._control, self._stepping, self._actions = context.control, stepping, context.actions
        self._presenting = presenting
        context.completed.connect(self._recall_curves)
        context.completed.connect(self._recall_page)

    def recall(self) -> None:
        memory, views = self._memory, self._workspace
        self._window.resize(*SIZE_AT_FIRST)
        self._window.restoreGeometry(memory.state("geometry"))
        fit_to_screen(self._window)
        views.borders.restore({name: memory.state(name) for name in views.borders.names})
        self._stepping.set_step_size(StepSize(memory.choice("step_size", StepSize.LAYER.value, STEP_SIZES)))
        self._stepping.set_pace(memory.choice("pace", "six-seconds", PACES))
        self._control.set_speed(memory.number("speed", 1.0, SLOWEST, FASTEST))
        views.transport.show_pace(self._control.pace)
        views.transport.show_speed(self._control.steps_per_second)
        moves = memory.choice("motion", system_motion(self._window.style()), ("on", "off")) == "on"
        self._actions["motion"].setChecked(moves)
        views.diagram.set_motion(moves)  # an action that stays off tells nobody

    def _recall_curves(self) -> None:
        """Whether losses, accuracies or both are shown."""
        panel, memory = self._workspace.losses, self._memory
        assert panel is not None
        panel.show_what(memory.choice("curves", "loss", CHOICES))
        panel.choice.chosen.connect(lambda what: memory.set_choice("curves", what))

    def _recall_page(self) -> None:
        """Which page has a tab besides the first ones."""
        self._workspace.side.tabs.pick(self._memory.text("picked_page"))

    def keep(self) -> None:
        memory, views = self._memory, self._workspace
        memory.set_state("geometry", self._presenting.geometry_outside())
        for name, state in views.borders.states().items():
            memory.set_state(name, state)
        memory.set_choice("picked_page", views.picked_page)
        memory.set_choice("step_size", self._control.step_size.value)
        memory.set_choice("pace", self._control.pace)
        memory.set_number("speed", self._control.steps_per_second)
        memory.set_choice("motion", "on" if self._actions["motion"].isChecked() else "off")
        memory.set_choice("language", language())
        memory.set_choice("theme", theme().name)
        memory.set_choice("palette", theme().palette)
