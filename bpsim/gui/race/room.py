"""RaceRoom: where the window shows either the single network or the race, and all that goes on in the race."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from bpsim.engine.problems import BadValue
from bpsim.gui.document.editing import typed_setting
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.language import language
from bpsim.gui.race.control import RaceControl
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.message_bar import MessageBar
from bpsim.session.experiment import Experiment
from bpsim.session.racing.race_edits import with_lane_added, with_lane_removed, with_lane_renamed
from bpsim.session.running.compared.differences import differing_settings

if TYPE_CHECKING:
    from bpsim.gui.race.card import LanePicture
    from bpsim.gui.race.lane_map import Over
    from bpsim.gui.race.view import RaceView

translate = QCoreApplication.translate

# what has no meaning while a race is shown
SINGLE_ONLY = (
    "back", "to_start", "to_end", "play", "faster", "slower", "fit", "zoom_in", "zoom_out", "motion", "back_to_start",
    "check_gradients", "find_mistake", "find", "find_next", "find_previous", "learned", "neuron_maps", "landscape",
    "health", "pictures", "copy_page",
)  # fmt: skip


class RaceRoom(QObject):
    """Attributes: ``stack`` (the window's centre), ``control`` (the race itself).

    Signals: ``leaving()`` when the way back is asked for; ``running_changed(bool)``.
    """

    leaving = Signal()
    running_changed = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._document, self._workspace, self._actions = context.document, context.workspace, context.actions
        self._view: RaceView | None = None
        self._to_show: list[Callable[[], None]] = []
        self.stack = QStackedWidget()
        self.stack.addWidget(self._workspace)
        self.control = RaceControl(self._document.experiment, self)
        self._over: Over | None = None
        self.control.advanced.connect(self._show_next)
        self.control.running_changed.connect(self._on_running_changed)
        self.control.failed.connect(self._on_failed)
        self._document.experiment_changed.connect(self._on_experiment_changed)
        context.retranslated.connect(self._show_if_shown)
        context.closing.connect(self.control.close)
        self.leaving.connect(partial(context.actions["race"].setChecked, False))

    # in and out

    @property
    def shown(self) -> bool:
        return self._view is not None and self.stack.currentWidget() is self._view

    @property
    def view(self) -> RaceView:
        """The race's view; made when it is first wanted, since its chart loads slowly."""
        if self._view is None:
            self._view = self._make_view()
        return self._view

    @property
    def message_bar(self) -> MessageBar:
        """The one that can be seen."""
        return self.view.message_bar if self.shown else self._workspace.message_bar

    def show(self, on: bool) -> None:
        """Take the place of the single network, or give it back; the race pauses then."""
        self.control.pause()
        if not on:
            self.stack.setCurrentWidget(self._workspace)
            return
        self.control.follow(self._document.experiment)
        self.stack.setCurrentWidget(self.view)
        self._show_everything()

    def opened(self) -> None:
        """Something else was opened: another race, from its start."""
        self.control.begin(self._document.experiment)
        if self._view is not None:
            self._view.cards.reset_scale()
            self._view.add_row.hide()
            self._view.message_bar.hide()

    def _show_if_shown(self) -> None:
        """The names of experiment and lanes in another language."""
        if self.shown:
            self._show_everything()

    def _make_view(self) -> RaceView:
        from bpsim.gui.race.view import RaceView

        actions = self._actions
        view = RaceView([actions["present"], actions.language_menu.menuAction(), actions["theme"]])
        self.stack.addWidget(view)
        view.back_requested.connect(self.leaving)
        view.restart_requested.connect(self.restart)
        view.epoch_requested.connect(self.control.run_epoch)
        view.run_requested.connect(self._actions["run"].trigger)
        view.lane_asked.connect(self.add_lane)
        view.lane_removed.connect(self.remove_lane)
        view.lane_renamed.connect(self.rename_lane)
        return view

    # training

    def run_or_pause(self, in_seconds: bool) -> None:
        if self.control.running:
            self.control.pause()
        else:
            self.view.message_bar.hide()
            self.control.run(in_seconds)

    def restart(self) -> None:
        """All lanes back to the start."""
        self.control.begin(self._document.experiment)
        self.view.cards.reset_scale()
        self._show_race()

    def go_to(self, epoch: int) -> None:
        """At once, without the worker: for a picture."""
        self.control.race.epochs = max(epoch, self.control.race.epochs)
        self.control.race.advance(epoch - self.control.race.epoch)
        self._show_race()

    # edits

    def add_lane(self, setting: str, value: object) -> None:
        """One more lane that differs in one setting; ``value`` may be what was typed."""
        self._edit(
            translate("Race", "add a lane"),
            lambda now: with_lane_added(now, {setting: typed_setting(now, setting, value)}),
            self.view.add_row.show_problem,
        )

    def remove_lane(self, index: int) -> None:
        self._edit(translate("Race", "remove a lane"), lambda now: with_lane_removed(now, index), self._on_problem)

    def rename_lane(self, index: int, name: str) -> None:
        self._edit(
            translate("Race", "rename a lane"), lambda now: with_lane_renamed(now, index, name), self._on_problem
        )

    def _edit(self, name: str, edit: Callable[[Experiment], Experiment], complain: Callable[[str], None]) -> None:
        try:
            changed = edit(self._document.experiment)
        except BadValue as problem:
            complain(say(problem))
            return
        self.view.message_bar.hide()
        self.view.add_row.hide()
        self._document.change(name, changed)

    def _on_problem(self, sentence: str) -> None:
        self.view.message_bar.show_message(sentence, error=True)

    # what is shown

    def _on_experiment_changed(self) -> None:
        if self.shown:
            self.control.follow(self._document.experiment)
            self._show_everything()
        else:
            self.control.pause()

    def _on_running_changed(self, running: bool) -> None:
        if self._view is not None:
            self._view.show_running(running)
            self._show_race()
        self.running_changed.emit(running)

    def _on_failed(self, traceback: str) -> None:
        self._on_problem(traceback.strip().splitlines()[-1])

    def _show_everything(self) -> None:
        from bpsim.gui.race.lane_map import Over

        experiment = self._document.experiment
        self._over = Over.of(experiment)
        self.view.show_title(experiment.title.to(language()), experiment.settings)
        self._show_race()

    def _show_next(self) -> None:
        """While the race runs: one part at each look, all of them from one moment; together they would hold the
        window's loop for too long."""
        if not self._to_show:
            race = self.control.race
            self._to_show = self.view.parts(self._pictures(), race.epoch, race.epochs)
        self._to_show.pop(0)()

    def _show_race(self) -> None:
        self._to_show = []
        if self._view is not None:
            race = self.control.race
            self._view.show_race(self._pictures(), race.epoch, race.epochs)

    def _pictures(self) -> list[LanePicture]:
        from bpsim.gui.race.card import LanePicture
        from bpsim.gui.race.chart import BUCKETS

        race = self.control.race
        standings = race.standings()
        differing = differing_settings([standing.settings for standing in standings])
        return [
            LanePicture(standing, differing, race.state(lane).parameters, race.curve(lane, BUCKETS), self._over)
            for lane, standing in enumerate(standings)
        ]
