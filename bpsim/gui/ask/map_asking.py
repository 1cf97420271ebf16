"""MapAsking: asks about the map of what was learned, while it is hidden for that, and judges by the forward pass."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from bpsim.engine.network import Parameters
from bpsim.gui.ask.map_box import MapQuestionBox
from bpsim.gui.ask.words import diagnosis
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.formulas.phrasing import node_name
from bpsim.gui.language import language
from bpsim.gui.painted.map_picture import blank_map, has_marks, map_of, marks_of
from bpsim.gui.workspace.context import Context
from bpsim.session.asking.question import MAP_KINDS
from bpsim.session.experiment import Experiment
from bpsim.session.learned.plane import Plane
from bpsim.session.learned.questions import LineQuestion, MapQuestion, SideQuestion, ask, diagnosed
from bpsim.session.learned.showing import showings
from bpsim.session.words.number_format import format_number

translate = QCoreApplication.translate

KEY = "ask"


class MapAsking(QObject):
    """Attributes: ``asked`` (the question, or None). Over the first two inputs; the others as in the shown sample.

    Signals: ``judged(bool)`` for each answer: whether it is right.
    """

    judged = Signal(bool)

    def __init__(self, context: Context, box: MapQuestionBox) -> None:
        super().__init__(box)
        self._context, self._document, self._box = context, context.document, box
        self._side, self._diagram = context.workspace.side, context.workspace.diagram
        self.asked: MapQuestion | None = None
        self._plane: Plane | None = None
        self._number, self._is_open = 0, False
        self._asked_of: tuple[object, ...] = ()
        box.chosen.connect(lambda index: self.answer(self._choices()[index]))
        box.answer_asked.connect(self.reveal)
        box.next_asked.connect(self.ask_next)
        context.refresh.followers.append(self.follow)
        self._side.page_changed.connect(lambda _page: self.follow())
        self._diagram.spot_selected.connect(self._on_spot)
        context.retranslated.connect(self._show_again)
        context.restyled.connect(self._show_again)

    @property
    def _kinds(self) -> list[str]:
        return [kind for kind in MAP_KINDS if kind in self._document.hidden.kinds]

    @property
    def _parameters(self) -> Parameters:
        return self._context.refresh.shown_parameters()

    def follow(self) -> None:
        """Another state, another sample, or something else is hidden: the question is asked of that."""
        self._box.show_box(bool(self._kinds))
        if self._side.current != KEY or not self._kinds or self._context.refresh.hurried:
            return
        of = (self._document.experiment_shown, self._parameters.flat.tobytes(), self._document.row, *self._kinds)
        if self._asked_of != of:
            new = [kind for kind in self._kinds if kind not in self._asked_of]
            if new:  # somebody wants just that question
                self._number += (self._kinds.index(new[-1]) - self._number) % len(self._kinds)
            self._asked_of = of
            self._ask()

    def _show_again(self) -> None:
        """In other words or colours; a question about neurons that may be gone is asked anew when the page is there."""
        asked_of = self._asked_of[0] if self._asked_of else None
        if isinstance(asked_of, Experiment) and asked_of.network != self._document.experiment_shown.network:
            self.asked, self._asked_of = None, ()
        self._show()

    def ask_next(self) -> None:
        self._number += 1
        self._ask()

    def _ask(self) -> None:
        """The kinds that are hidden take turns."""
        experiment, kinds, trace = self._document.experiment_shown, self._kinds, self._document.playback.trace
        self.asked, self._plane, self._is_open = None, None, False
        if experiment.network.layers[0] > 1:
            self._plane = Plane.of(experiment, 0, 1, np.array(trace.x[self._document.row]))
            number, turn = divmod(self._number, len(kinds))
            for kind in (kinds[turn], *kinds):
                self.asked = self.asked or ask(kind, experiment, self._parameters, self._plane, number)
        self._box.show_verdict("", wrong=False)
        self._show()

    # answers

    def _choices(self) -> tuple[int, ...]:
        asked = self.asked
        return tuple(range(len(asked.choices))) if isinstance(asked, SideQuestion) else asked.choices if asked else ()

    def _on_spot(self, spot: Spot | None) -> None:
        """A neuron that is clicked on the diagram is an answer."""
        if spot is None or spot.node is None or spot.node[0] != 1 or self._side.current != KEY or self._is_open:
            return
        if self._kinds and isinstance(self.asked, LineQuestion):
            self.answer(spot.node[1])

    def answer(self, chosen: int) -> None:
        """``chosen``: a class, or a neuron of layer 1."""
        asked, plane = self.asked, self._plane
        if asked is None or plane is None or self._is_open:
            return
        right = chosen == asked.right
        self.judged.emit(right)
        if right:
            self._open(translate("Ask", "✓ Right: {answer}").format(answer=self._told()))
            return
        experiment = self._document.experiment_shown
        why = diagnosis(diagnosed(chosen, asked, experiment, self._parameters, plane), experiment)
        self._box.show_verdict(translate("Ask", "✗ Not yet. {why}").format(why=why), wrong=True)

    def reveal(self) -> None:
        """Nobody gets a point."""
        if self.asked is not None:
            self._open(translate("Ask", "It is {answer}.").format(answer=self._told()))

    def _open(self, words: str) -> None:
        self._is_open = True
        self._box.show_verdict(words, wrong=False)
        self._show()

    def _told(self) -> str:
        asked = self.asked
        assert asked is not None
        return self._names()[self._choices().index(asked.right)]

    # what is shown

    def _names(self) -> list[str]:
        asked, experiment = self.asked, self._document.experiment_shown
        if isinstance(asked, SideQuestion):
            return [name.to(language()) for name in asked.choices]
        return [node_name(experiment, 1, neuron) for neuron in self._choices()]

    def _show(self) -> None:
        asked, plane = self.asked, self._plane
        if not self._kinds:
            return
        if asked is None or plane is None:
            self._box.show_question(translate("Ask", "There is nothing to ask on this map."), possible=False)
            return
        self._box.show_question(self._words(asked, plane), possible=True)
        self._box.offer(self._names())
        self._show_map(asked, plane)

    def _words(self, asked: MapQuestion, plane: Plane) -> str:
        if isinstance(asked, LineQuestion):
            return translate("Ask", "Which neuron draws this line (where its z is 0)? Choose it, or click on it.")
        x, y = (format_number(float(asked.inputs[axis]), 2) for axis in (plane.across, plane.up))
        return translate("Ask", "On which side is the point ({x}, {y})?").format(x=x, y=y)

    def _show_map(self, asked: MapQuestion, plane: Plane) -> None:
        """The samples in their colours alone; with the answer, what the network makes of all the map."""
        experiment, parameters = self._document.experiment_shown, self._parameters
        showing, marks = showings(experiment)[0], None
        if has_marks(experiment):
            trace, row = self._document.playback.trace, self._document.row
            marks = marks_of(experiment, parameters, plane, showing, trace.batch.tolist(), row)
            marks = replace(marks, batch=frozenset(), shown=-1)  # it is not about those
            if not self._is_open:  # which of them are answered wrong would tell
                marks = replace(marks, wrong=np.zeros_like(marks.wrong))
        node = (1, asked.right) if isinstance(asked, LineQuestion) else None
        if self._is_open:
            picture = map_of(
                experiment, parameters, plane, showing, marks=marks, discrete=False, coarse=True, node=node
            )
        else:
            picture = blank_map(plane, experiment, marks)
        if isinstance(asked, LineQuestion):
            picture.boundaries = list(asked.lines)
        self._box.map.show_picture(picture)
        place = plane.share(asked.inputs[None])[0].tolist() if isinstance(asked, SideQuestion) else None
        self._box.map.show_probe(None if place is None else (place[0], place[1]))
