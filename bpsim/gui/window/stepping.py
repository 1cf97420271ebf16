"""Stepping: what the keys, the buttons and the timeline ask of the run, or of the race while that is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from bpsim.gui.race.room import RaceRoom
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.menus.changing import fill_step_menu
from bpsim.session.frames import StepSize


class Stepping(QObject):
    """Slots for all that moves through the run; whatever trains at that moment pauses first.

    Signals: ``stopped(Stop or None)`` when there is no further step.
    """

    stopped = Signal(object)

    def __init__(self, context: Context, race: RaceRoom) -> None:
        super().__init__(context)
        self._document, self._control, self._workspace = context.document, context.control, context.workspace
        self._actions, self._refresh, self._race = context.actions, context.refresh, race
        self._connect()
        context.completed.connect(self._connect_slow_panels)

    def _connect(self) -> None:
        actions, views, control = self._actions, self._workspace, self._control
        for name, slot in (
            ("step", self.step), ("back", self.back), ("to_start", self.to_start), ("to_end", self.to_end),
            ("play", self.play_or_pause), ("run", self.run_or_pause),
        ):  # fmt: skip
            actions[name].triggered.connect(slot)
        actions["race"].toggled.connect(self.show_race)
        actions["faster"].triggered.connect(partial(views.transport.change_speed, 1))
        actions["slower"].triggered.connect(partial(views.transport.change_speed, -1))
        views.timeline.update_requested.connect(self.seek)
        views.timeline.run_to_requested.connect(control.run_to)
        views.timeline.row_requested.connect(self._document.show_row)
        views.transport.step_size_changed.connect(self.set_step_size)
        views.transport.speed_changed.connect(control.set_speed)
        views.transport.pace_changed.connect(self.set_pace)
        control.stepped.connect(self.animate)
        control.looked.connect(self._refresh.next_view)
        control.state_changed.connect(lambda: self._refresh.hurry(control.running))

    def _connect_slow_panels(self) -> None:
        losses, explanation = self._workspace.losses, self._workspace.explanation
        assert losses is not None
        assert explanation is not None
        losses.update_requested.connect(self.seek)
        losses.pointed.connect(self._refresh.point_at)
        explanation.frame_requested.connect(self.seek_frame)

    # one place to another

    def step(self) -> None:
        if self._race.shown:
            self._race.control.run_epoch()
            return
        self._control.pause()
        if not self._document.step(self._control.step_size):
            self.stopped.emit(self._document.run.stop)

    def back(self) -> None:
        if self._race.shown:
            return
        self._control.pause()
        self._document.step_back(self._control.step_size)

    def seek(self, update: int, frame: int = 0) -> None:
        self._control.pause()
        self._document.seek(update, frame)

    def seek_frame(self, frame: int) -> None:
        """Another frame of the update that is shown."""
        self.seek(self._document.playback.cursor.update, frame)

    def to_start(self) -> None:
        self.seek(0)

    def to_end(self) -> None:
        self.seek(self._document.run.head)

    # by itself

    def play_or_pause(self) -> None:
        if self._control.playing:
            self._control.pause()
        else:
            self._control.play()

    def run_or_pause(self) -> None:
        if self._race.shown:
            self._race.run_or_pause(self._control.pace == "six-seconds")
        elif self._control.running:
            self._control.pause()
        else:
            self._workspace.message_bar.hide()
            self._control.run()

    def show_race(self, on: bool) -> None:
        """The race in the place of the single network, or that again."""
        self._control.pause()
        self._race.show(on)

    def animate(self) -> None:
        """A step of slow play: the signal travels while it is shown."""
        self._workspace.diagram.animate_step(min(900, int(700 / self._control.steps_per_second)))

    # how far and how fast

    def set_step_size(self, size: StepSize) -> None:
        self._control.step_size = self._refresh.step_size = size
        self._workspace.transport.show_step_size(size)
        fill_step_menu(self._actions.step_menu, self._actions.step_group, size, self.set_step_size)

    def set_pace(self, pace: str) -> None:
        self._control.pace = pace
