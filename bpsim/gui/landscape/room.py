"""LandscapeRoom: the page follows the cursor, coarsely while training runs; a double-click starts from there."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.network import ParameterPlace, Parameters
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.training import State, Training
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.landscape import sentences
from bpsim.gui.landscape.page import MAIN_DIRECTIONS, SECTION, TWO_PARAMETERS, LandscapePage
from bpsim.gui.landscape.parameter_choice import ParameterChoice
from bpsim.gui.landscape.picturing import picture_of, way_of
from bpsim.gui.landscape.surveying import Surveying
from bpsim.gui.parts.copying import offer_in_menu
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.page_following import PageFollowing
from bpsim.gui.workspace.revealing import offer_reveal
from bpsim.session.landscape.beside import BesideWay, Other
from bpsim.session.landscape.ground import Ground
from bpsim.session.landscape.path import REMAKING_SECONDS, MainDirections, RunPath, WayFound, has_room
from bpsim.session.landscape.plane import LossPlane, over_directions, over_parameters
from bpsim.session.landscape.survey import COARSE, Question, SectionMade, Survey, answer, side_for
from bpsim.session.running.known.known import QUICK

translate = QCoreApplication.translate

PAGE = "landscape"
ZOOM = 1.25  # for a notch of the wheel
FARTHEST, NEAREST = 1 / 32, 1e4


class LandscapeRoom(QObject):
    """Attributes: ``page``. ``others`` gives the runs beside that of the window."""

    def __init__(self, context: Context, others: Callable[[], tuple[Other, ...]] = tuple) -> None:
        super().__init__(context)
        self._context, self._document, self._refresh = context, context.document, context.refresh
        self._others = others
        self._ways: dict[Hashable, RunPath] = {}  # of those others that are known
        self._found: WayFound | None = None
        self._shown: Survey | None = None
        self._shown_as: object = None
        self._finer: Question | None = None  # what is asked once the rough answer is there
        self._zoom = 1.0
        self.page = LandscapePage()
        self._choice = ParameterChoice(self.page)
        self._surveying = Surveying(self, lambda: self._refresh.hurried)
        self._looked = False  # whether the workers have been asked since the landscape was
        self._asked: Question | None = None  # in this look, to be answered in the next one
        self._answered: Survey | SectionMade | None = None  # to be shown in the one after it
        context.workspace.side.fill(PAGE, self.page)
        self._following = PageFollowing(context, PAGE, self.page, self.show, looks=1, in_training=self._look)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether something is being computed."""
        return self._surveying.busy

    def _connect(self) -> None:
        context, page = self._context, self.page
        self._surveying.surveyed.connect(self._on_surveyed)
        self._surveying.found.connect(self._on_found)
        self._surveying.failed.connect(context.problem.emit)
        offer_reveal(context, page.reveal)
        offer_in_menu(context.actions["copy_page"], page.map, page.section)
        page.chosen.connect(self._on_chosen)
        page.map.pointed.connect(self._point)
        page.map.left.connect(self._say_now)
        page.map.zoomed.connect(self._on_zoomed)
        page.map.start_requested.connect(self.start_from)
        context.workspace.diagram.spot_selected.connect(self._on_spot)
        context.closing.connect(self._surveying.close)

    def show(self) -> None:
        """The landscape around the state that is shown."""
        if self._found is not None and self._found.run is not self._document.run:
            self._found = None  # it would keep that run
        there = self._others()
        self._ways = {other: path for other, path in self._ways.items() if other in there}
        if self._following.is_shown:
            self._show(coarse=self._refresh.hurried)
        else:
            self._forget()

    def _on_chosen(self) -> None:
        self._zoom = 1.0
        self.show()

    def _on_zoomed(self, notches: int) -> None:
        self._zoom = max(FARTHEST, min(NEAREST, self._zoom * ZOOM**notches))
        self.show()

    def _on_spot(self, spot: Spot | None) -> None:
        """A weight or a bias that is selected on the diagram goes across."""
        if spot is None or not self._following.is_shown or self.page.over != TWO_PARAMETERS:
            return
        place = None
        if spot.kind == "edge" and spot.edge is not None:
            layer, source, target = spot.edge
            place = ParameterPlace(layer, target, source)
        elif spot.kind == "bias" and spot.node is not None:
            place = ParameterPlace(*spot.node)
        if place is not None:
            self._choice.put_across(place, self._document.experiment_shown)
            self._on_chosen()

    # what is asked

    def _show(self, *, coarse: bool) -> None:
        state = self._state()
        why = self._why_not(state)
        if why:
            self._forget()
            self.page.show_nothing(why)
            return
        self._choice.offer(self._document.experiment_shown)
        ground = self._ground(state)
        self.page.batch.setEnabled(ground.training.batch_size < ground.training.sample_count)
        self._follow_run(coarse=coarse)
        kind = (self.page.over, self._choice.axes, self.page.batch.isChecked(), ground.network.layers)
        if kind != self._shown_as:
            self._forget()
            self._shown_as = kind
        if self.page.over == SECTION:
            self._ask(Question(ground, state, None), coarse=coarse)
            return
        plane = self._plane(state)
        if plane is None:
            self._forget()
            self.page.show_choices(self._why_no_plane())
        else:
            self._ask(Question(ground, state, plane, side_for(ground, plane)), coarse=coarse)

    def _why_not(self, state: State) -> str:
        hidden = self._document.hidden
        if hidden.kinds:
            return sentences.hidden() if hidden.hides_values else sentences.asked()
        return sentences.blank() if self._training(state).has_blanks else ""

    def _ask(self, question: Question, *, coarse: bool) -> None:
        """At once where that takes no longer than a moment; else roughly at first, and finely by a worker."""
        if not question.is_feasible:
            self._forget()
            self.page.show_choices(sentences.too_large())
            return
        rough = question if question.plane is None else replace(question, side=COARSE)
        self._finer = None
        if coarse:
            question = rough
        if question.at_once:
            self._surveying.drop()
            if coarse:
                self._asked = question
            else:
                self._show_answer(answer(question))
            return
        if rough.at_once:
            self._show_answer(answer(rough))
        elif rough is not question:
            question, self._finer = rough, question
        if not self._shown and self.page.section.picture is None:
            self.page.show_choices(sentences.being_computed())
        if not (coarse and self._surveying.surveys):
            self._surveying.ask(question)

    def _look(self) -> None:
        """While training runs: what was asked in one look is answered in another and shown in a third; then the workers
        are asked what they have, and all begins again."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self._answered = answer(asked)
        elif self._answered is not None:
            self._show_answer(self._answered)
        elif self._surveying.busy and not self._looked:
            self._looked = True
            self._surveying.look()
        else:
            self._looked = False
            self.show()

    def _on_surveyed(self, made: Survey | SectionMade) -> None:
        self._show_answer(made)
        if self._finer is not None:
            self._surveying.ask(self._finer)
            self._finer = None

    def _forget(self) -> None:
        """What was shown is of something else."""
        self._surveying.drop()
        self._shown = self._shown_as = self._finer = self._asked = self._answered = None
        self.page.section.show_picture(None)

    def _state(self) -> State:
        """The state shown, with what the optimizer remembers."""
        run, update = self._document.run, self._refresh.update_shown
        return run.state(update) if update <= run.head else self._document.playback.computed.next_state()

    def _training(self, state: State) -> Training:
        run = self._document.run
        return run.training_at(min(state.update, run.head))

    def _ground(self, state: State) -> Ground:
        training = self._training(state)
        return Ground(training, training.batch(state.update) if self.page.batch.isChecked() else None)

    def _plane(self, state: State) -> LossPlane | None:
        flat, path, main = state.parameters.flat, self._path, self._main
        states = flat[None] if path is None else path.states
        beside = np.concatenate([flat[None], *(way.path.states for way in self._beside)])
        if self.page.over == TWO_PARAMETERS:
            return over_parameters(flat, *self._choice.axes, states, self._zoom, beside)
        return None if main is None else over_directions(flat, main, states, self._zoom, beside)

    def _why_no_plane(self) -> str:
        run = self._document.run
        if not has_room(run.training_at(run.head).network.parameter_count):
            return sentences.no_room()
        return sentences.being_computed() if self._found is None else sentences.no_way()

    # the way of the run

    @property
    def _path(self) -> RunPath | None:
        return None if self._found is None else self._found.path

    @property
    def _beside(self) -> list[BesideWay]:
        """Where others went, as far as they are known and of this shape."""
        count = self._document.experiment_shown.network.parameter_count
        return [
            BesideWay(other.called, path)
            for other, path in self._ways.items()
            if isinstance(other, Other) and path.states.shape[1] == count
        ]

    @property
    def _main(self) -> MainDirections | None:
        return None if self._found is None else self._found.main

    def _follow_run(self, *, coarse: bool) -> None:
        """While training runs by those states alone that are at hand."""
        run, found = self._document.run, self._found
        missing = [] if coarse else [other for other in self._others() if other not in self._ways]
        if found is not None and found.head == run.head and (coarse or found.seconds > 0.0) and not missing:
            return
        if has_room(run.training_at(run.head).network.parameter_count):
            self._surveying.find(run, missing, seconds=0.0 if coarse else REMAKING_SECONDS)

    def _on_found(self, found: WayFound) -> None:
        if found.run is self._document.run:
            self._found = found
            self._ways.update(found.beside)
            if not self._refresh.hurried:
                self.show()

    # what is shown

    def _show_answer(self, made: Survey | SectionMade) -> None:
        self._asked = self._answered = None
        if isinstance(made, SectionMade):
            self._show_section(made)
            return
        plane, settings = made.question.plane, made.question.ground.training.settings
        assert plane is not None
        self._shown = made
        note = sentences.map_note(
            share=None if self.page.over == TWO_PARAMETERS or self._main is None else self._main.share,
            diverges=not np.isfinite(made.step).all(),
            penalised=settings.l1 > 0.0 or settings.l2 > 0.0,
            beside=bool(self._beside),
        )
        way = way_of(made, plane, self._path, self._beside)
        self.page.show_map(picture_of(made, plane, self._names), way, note)
        self._say_now()

    def _show_section(self, answered: SectionMade) -> None:
        made, question = answered.made, answered.question
        if made is None:
            self.page.show_choices(sentences.not_finite())
            return
        training, state = question.ground.training, question.state
        plain = OPTIMIZERS[training.settings.optimizer].is_plain
        rate = training.rule(training.place(state.update)[0], state.optimizer_steps).learning_rate
        picture = sentences.section_picture(made, learning_rate=rate if plain else None)
        self.page.show_section(picture, sentences.section_note(made, state.update + 1))

    @property
    def _names(self) -> tuple[str, str]:
        return sentences.directions() if self.page.over == MAIN_DIRECTIONS else self._choice.names

    # the mouse

    def _point(self, x: float, y: float) -> None:
        if self._shown is not None and self._shown.question.plane is not None:
            self._say(*self._shown.question.plane.place(x, y))

    def _say_now(self) -> None:
        """At the state shown."""
        if self._shown is not None and self._shown.question.plane is not None:
            plane, flat = self._shown.question.plane, self._shown.question.state.parameters.flat
            self._say(*plane.coordinates(flat[None])[0].tolist())

    def _say(self, x: float, y: float) -> None:
        """The loss in float64, as every number of the window; where that would take long, the one that is drawn."""
        assert self._shown is not None
        question, surface = self._shown.question, self._shown.surface
        plane, ground = question.plane, question.ground
        assert plane is not None
        if ground.exact_cost <= QUICK and not self._refresh.hurried:
            self.page.say(sentences.reading(self._names, (x, y), ground.loss(plane.at(x, y)), exact=True))
            return
        column, row = np.clip(plane.shares(np.array([[x, y]]))[0] * len(surface), 0, len(surface) - 1).astype(int)
        self.page.say(sentences.reading(self._names, (x, y), float(surface[row, column]), exact=False))

    def start_from(self, x: float, y: float) -> None:
        """Put the parameters of a point of the picture in place of those shown; the run goes on from there."""
        shown = self._shown
        if shown is None or shown.question.plane is None:
            return
        network, flat = shown.question.ground.network, shown.question.plane.at(*shown.question.plane.place(x, y))
        self._context.editing.attempt(
            "network",
            lambda: self._document.change_parameters(
                sentences.start_here(), network.depth, lambda now: Parameters(now.network, flat)
            ),
        )
