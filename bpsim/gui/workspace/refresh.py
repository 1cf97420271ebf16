"""Refresh: from the document to the views. Values only; no view ever sees the run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication

from bpsim.engine.network import FloatArray, Parameters
from bpsim.gui.diagram.painting.paint_diagram import UNDER
from bpsim.gui.diagram.picture import picture_of
from bpsim.gui.document.batch_names import BatchNames
from bpsim.gui.document.document import Document
from bpsim.gui.document.known_losses import KnownLosses
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.language import language
from bpsim.gui.workspace.workspace import Workspace
from bpsim.session.experiment import Experiment
from bpsim.session.frames import Quantity, StepSize
from bpsim.session.running.data_then import places_now
from bpsim.session.running.known.curves import FixedCurve, RunCurve
from bpsim.session.running.known.known import Told
from bpsim.session.running.known.predictions import Predictions, as_seen
from bpsim.session.running.run import Dropped

translate = QCoreApplication.translate

NO_CURVE = FixedCurve(np.empty(0, dtype=np.int64), np.empty(0), 0)  # with blanks in the data there is no loss


class Refresh:
    """Shows the document's experiment, position and losses in the workspace's views.

    While training runs (``hurried``) only ``next_view`` shows anything, one view at a time: all of them together
    would hold the window's loop for longer than a picture may take.
    """

    def __init__(self, document: Document, workspace: Workspace, known: KnownLosses) -> None:
        self._document = document
        self._workspace = workspace
        self._known = known
        known.arrived.connect(self._say_losses)
        self.step_size = StepSize.LAYER  # what counts as the current step on the diagram
        self.hurried = False
        self.followers: list[Callable[[], None]] = []  # what else shows the position
        self._turn = 0
        self._pointed: int | None = None  # the state under the mouse, on the curve
        self._dropped: Dropped | None = None
        self._tried: Experiment | None = None
        self.point: FloatArray | None = None  # no sample, and on the diagram and in the formulas now

    def everything(self) -> None:
        self.experiment()
        self.losses()
        self.position()

    def experiment(self) -> None:
        experiment, views = self._document.experiment, self._workspace
        views.transport.show_title(
            experiment.title.to(language()), experiment.badge.to(language()) if experiment.badge else None
        )
        views.settings.show_experiment(experiment)
        views.diagram.show_experiment(experiment)

    def position(self) -> None:
        self.point = None
        if self.hurried:
            return
        self._diagram()
        self._explanation()
        self._timeline()
        self._predictions()
        self._batch()
        self._cursor()
        self._follow()

    def _follow(self) -> None:
        for show in self.followers:
            show()

    def next_view(self) -> None:
        """While training runs: the view whose turn it is."""
        turns: tuple[tuple[Callable[[], object], ...], ...] = (
            (self._timeline, self._batch),
            (self._predictions,),
            (self._curve,),
            (self._draw_curve,),
            (self._prepare_curve,),
            (self._paint_curve,),
            (self._diagram,),
            *len(UNDER) * ((self._workspace.diagram.go_on_with_step,),),
            (self._explanation,),
            (self._known.ask_due,),
        )
        done = [False]
        while not all(done):  # where the diagram is small nothing is left of it: the next one's turn
            done = [show() is not False for show in turns[self._turn % len(turns)]]
            self._turn += 1

    def hurry(self, on: bool) -> None:
        """Training begins or ends; at the end all views come to the same state."""
        self.hurried = self._known.hurried = on
        self._turn = 0
        if on:
            self._follow()
        else:
            self.losses()
            self.position()

    def _diagram(self) -> None:
        document, playback = self._document, self._document.playback
        experiment, row = document.experiment_shown, document.row
        sample = experiment.sample_names[int(playback.trace.batch[row])].to(language())
        script = script_of(experiment)
        self._workspace.settings.structure.layers.show_script(script)
        picture = picture_of(playback.trace, playback.revealed, row, self.step_size, script, sample)
        self._workspace.diagram.show_step(picture.passing() if self.hurried else picture, moving=self.hurried)

    def _explanation(self) -> bool:
        """Typeset only at rest: that takes longer than a frame, and nobody could read it; while training runs not at
        all where another page is in front. Whether it was shown."""
        panel = self._workspace.explanation
        if panel is None or (self.hurried and not panel.isVisible()):
            return False
        document, trace = self._document, self._document.playback.trace
        settings = document.run.training_at(trace.update).settings
        panel.show_step(
            trace, document.playback.revealed, document.row, document.experiment_shown, settings, swift=self.hurried
        )
        return True

    def _batch(self) -> None:
        """In the table of the samples that there are now."""
        document, playback = self._document, self._document.playback
        places = places_now(document.experiment, document.run.leg_at(playback.cursor.update))
        batch = [places[sample] for sample in playback.batch.tolist()]
        shown = batch[document.row]
        self._workspace.settings.show_batch(
            tuple(place for place in batch if place is not None), -1 if shown is None else shown
        )

    def _cursor(self) -> None:
        panel, run = self._workspace.losses, self._document.run
        if panel is not None:
            at = self.update_shown
            panel.conceal(self._document.hidden.hides_outputs)
            if not self.hurried and panel.data.curve is not None and panel.data.curve.last != max(run.head, at):
                self._curve()  # the state that is shown comes after the run's last one, or no longer does
            losses = self._known.at("cursor", at)
            if losses is None:
                panel.show_cursor(at, None, None)
            else:
                trace = self._document.playback.trace
                panel.show_cursor(at, Told(trace.loss, trace.update), *losses)

    def point_at(self, update: int | None) -> None:
        """Say the losses of the state under the mouse, on the curve; None where the mouse left it."""
        self._pointed = update
        panel, run = self._workspace.losses, self._document.run
        losses = None if update is None else self._known.at("pointed", update)
        if panel is not None and update is not None and losses is not None:
            panel.tell_pointed(update, Told(run.batch_loss(update), update) if update <= run.head else None, *losses)

    def _say_losses(self) -> None:
        """More of them are known."""
        self._cursor()
        if self._pointed is not None:
            self.point_at(self._pointed)

    @property
    def update_shown(self) -> int:
        """After how many updates the parameters are those on the screen."""
        return self._document.playback.cursor.update + (1 if self._updated() else 0)

    def _updated(self) -> bool:
        """Whether the new parameters are all on the screen: then the update counts as done."""
        playback = self._document.playback
        return playback.revealed.shows(Quantity.UPDATE, self._document.experiment.network.depth)

    def shown_parameters(self) -> Parameters:
        run, update = self._document.run, self.update_shown
        if update == run.head:  # as it is while training runs: at hand, and no trace is computed for it
            return run.parameters(update)
        trace = self._document.playback.computed
        return trace.after if self._updated() else trace.before

    def try_out(self, tried: Experiment | None) -> None:
        """What is being dragged on the diagram: an experiment with other start weights; None when the hand lets go."""
        if tried is not self._tried:
            self._tried = tried
            self._follow()

    def parameters_in_hand(self) -> Parameters:
        """Those that are being dragged, where the start is shown; else those that are shown."""
        shown = self.shown_parameters()
        if self._tried is None or self.update_shown > 0 or self._tried.network.layers != shown.network.layers:
            return shown
        return self._tried.parameters

    def shown_state(self) -> tuple[Parameters, int]:
        """The parameters that are shown, those that are hidden as HIDDEN, and after how many updates."""
        trace = self._document.playback.trace
        return trace.after if self._updated() else trace.before, self.update_shown

    def _timeline(self) -> None:
        document, views = self._document, self._workspace
        playback, run = document.playback, document.run
        names = BatchNames(document.experiment_shown.sample_names, playback.batch, language())
        done = self.update_shown
        views.timeline.show_batch(names, document.row)
        total = max(run.head, document.experiment.total_updates)
        views.timeline.show_position(
            update=done, current=playback.cursor.update, head=max(run.head, done), total=total,
            frame=playback.cursor.frame, frame_count=len(playback.frames),
            epoch=run.epochs_done(playback.cursor.update), batch_text=names.line,
        )  # fmt: skip

    def _predictions(self) -> None:
        document = self._document
        experiment, update = document.experiment_shown, document.playback.cursor.update
        seen = partial(as_seen, hidden=document.hidden, update=update)
        rows = Predictions(experiment, document.run.training_at(update), self.shown_parameters(), seen)
        batch = tuple(document.playback.batch.tolist())
        self._workspace.predictions.show_predictions(
            rows, experiment.node_names[-1], batch, batch[document.row], hidden=document.hidden.hides_outputs,
            at_rest=not self.hurried,
        )  # fmt: skip

    def losses(self) -> None:
        if not self.hurried:
            self._curve()

    def _curve(self) -> None:
        """The curve, and while training runs the cursor at its end."""
        panel = self._workspace.losses
        if panel is None:
            return
        run = self._document.run
        blank = run.head == 0 and self._document.experiment.has_blanks
        curve = NO_CURVE if blank else RunCurve(run, last=max(run.head, self.update_shown))
        panel.show_curve(curve, self.update_shown if self.hurried else None)
        dropped = run.dropped
        if dropped is not self._dropped:
            self._dropped = dropped
            panel.show_dropped(None if dropped is None else RunCurve(dropped.run, dropped.first, dropped.last))
        if self.hurried:
            self._cursor()

    def _draw_curve(self) -> None:
        if self._workspace.losses is not None:
            self._workspace.losses.draw_curve()

    def _prepare_curve(self) -> None:
        if self._workspace.losses is not None:
            self._workspace.losses.prepare_curve()

    def _paint_curve(self) -> None:
        if self._workspace.losses is not None:
            self._workspace.losses.paint_curve()
