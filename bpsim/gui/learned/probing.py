"""Points that are no samples: what the network answers where the mouse is, and what a click passes through it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.network import FloatArray
from bpsim.engine.problems import BadValue
from bpsim.gui.diagram.picture import picture_of
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.language import language
from bpsim.gui.learned.page import LearnedPage
from bpsim.gui.workspace.context import Context
from bpsim.session.frames import Revealed
from bpsim.session.learned.answering import answer_at, far_out, inputs_of, texts_of
from bpsim.session.learned.plane import Plane
from bpsim.session.learned.probing import POINT, last_forward, passed
from bpsim.session.words.number_format import format_number

translate = QCoreApplication.translate

BESIDE = ("learned", "explanation")  # pages that say something of such a point; others are about the sample


class Probing(QObject):
    """``plane``: what the map is over now. Attributes: ``place``, what was clicked last, as shares of the map."""

    def __init__(self, context: Context, page: LearnedPage, plane: Callable[[], Plane | None]) -> None:
        super().__init__(page)
        self._context, self._document, self._refresh = context, context.document, context.refresh
        self._page, self._plane = page, plane
        self.place: tuple[float, float] | None = None
        page.map.pointed.connect(lambda x, y: page.say(self._answer(x, y)))
        page.map.left.connect(self.say)
        page.map.probed.connect(self.probe)
        page.curve.pointed.connect(lambda x: page.say(self._answer_to(np.array([x]), x)))
        page.curve.left.connect(lambda: page.say(""))
        page.curve.probed.connect(lambda x: self._pass(np.array([x])))
        page.typed.committed.connect(self.ask)
        context.document.experiment_changed.connect(self.forget)
        context.workspace.side.page_changed.connect(self.leave)
        context.workspace.diagram.spot_selected.connect(lambda _spot: self.leave())

    def probe(self, x: float, y: float) -> None:
        """A point that is no sample: what does the network answer there, and how does it come to that?"""
        self.place = x, y
        self._page.map.show_probe(self.place)
        self.say()
        plane = self._plane()
        if plane is not None:
            self._pass(plane.at(*plane.place(x, y)))

    def ask(self, text: str) -> None:
        """The same of inputs that are typed, all of them."""
        if not text.strip():
            return
        try:
            inputs = inputs_of(texts_of(text), self._document.experiment_shown)
        except BadValue as problem:
            self._page.say(say(problem))
            return
        plane = self._plane()
        if plane is not None and len(inputs) > 1:
            self.place = tuple(plane.share(inputs[None])[0].tolist())
            self._page.map.show_probe(self.place)
        self._page.say(self._answer_to(inputs, *inputs.tolist()))
        self._pass(inputs)

    def forget(self) -> None:
        self.place = None
        self._page.map.show_probe(None)

    def leave(self, page: str = "") -> None:
        """Back to the sample: other pages, and what is selected, are about that."""
        if self._refresh.point is not None and page not in BESIDE:
            self._refresh.position()

    def say(self) -> None:
        """Of the point that was clicked."""
        self._page.say("" if self.place is None else self._answer(*self.place))

    def _answer(self, x: float, y: float) -> str:
        plane = self._plane()
        if plane is None:
            return ""
        at_x, at_y = plane.place(x, y)
        return self._answer_to(plane.at(at_x, at_y), at_x, at_y)

    def _answer_to(self, inputs: FloatArray, *told: float) -> str:
        """In numbers, computed as every number of the window is; ``told``: those of the inputs that are said."""
        experiment = self._document.experiment_shown
        if len(inputs) != experiment.network.layers[0]:  # of the network before
            return ""
        answer = answer_at(experiment, self._refresh.parameters_in_hand(), inputs)
        names = [name.to(language()) for name in experiment.node_names[-1]]
        outputs = ", ".join(
            f"{name} {format_number(value)}" for name, value in zip(names, answer.outputs.tolist(), strict=True)
        )
        said = f"{', '.join(map(format_number, told))} → {outputs}"
        if answer.said is not None:
            said = f"{said}: {answer.said.to(language())}"
        far = far_out(experiment, inputs)
        if far is not None:
            warning = translate("Learned", "Far from every sample. Inputs here are scaled: {formula}.")
            called = {name.en: name.to(language()) for name in experiment.node_names[0]}
            formula = replace(far, column=called.get(far.column, far.column)).formula
            said = f"{said}. {warning.format(formula=formula)}"
        return said

    def _pass(self, inputs: FloatArray) -> None:
        """On the diagram and in the formulas, until the position is shown again, as with the next step. Clearly no
        sample: it has no target, and no loss."""
        document, refresh, workspace = self._document, self._refresh, self._context.workspace
        experiment = document.experiment_shown
        if len(inputs) != experiment.network.layers[0] or refresh.hurried or document.hidden.hides_outputs:
            return
        alone, computed = passed(experiment, refresh.parameters_in_hand(), inputs, refresh.update_shown)
        trace, frames = document.hidden.masked(computed), document.playback.frames
        revealed = Revealed(frames, last_forward(frames))
        picture = picture_of(trace, revealed, 0, refresh.step_size, script_of(experiment), POINT.to(language()))
        workspace.diagram.show_step(picture.unmarked())
        if workspace.explanation is not None:
            workspace.explanation.show_step(trace, revealed, 0, alone, alone.settings)
        refresh.point = inputs
        workspace.narrator.show_text(
            translate(
                "Learned", "A point of yours, no sample: its forward pass. The next step shows the sample again."
            ),
            "forward",
        )
