"""Nudge: shift one weight a little and compare what the gradient predicts with what the loss really does."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from bpsim.engine.network import ParameterPlace
from bpsim.engine.training import Training
from bpsim.gui.blame.nudge_plot import NudgeCurve, NudgePlot
from bpsim.gui.blame.part import Paragraph, Part
from bpsim.gui.blame.words import provisos
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.parts.number_table import Line, NumberTable
from bpsim.gui.training.exact_slider import ExactSlider, Scale
from bpsim.session.blame.formulas import Subject
from bpsim.session.blame.nudge import Nudge
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.inspection import NOT_YET
from bpsim.session.explaining.writing.script import STANDARD_SCRIPT
from bpsim.session.explaining.writing.symbols import parameter_name
from bpsim.session.frames import Quantity
from bpsim.session.words.number_format import format_number, signed

translate = QCoreApplication.translate

SPAN = 1.0
NOTCHES = 100  # to either side


class NudgePart(Part):
    """Attributes: ``shifter``, whose middle is the parameter as it is, and its ``slider``."""

    def __init__(self) -> None:
        super().__init__()
        self._nudge: Nudge | None = None
        self._asked: tuple[object, ...] = ()
        self._gradient_open = False
        self._script = STANDARD_SCRIPT
        self._said, self._note = Paragraph(), Paragraph(muted=True)
        self.plot, self.table = NudgePlot(), NumberTable()
        self.shifter = ExactSlider(Scale(-SPAN, SPAN, 2 * NOTCHES), home=0.0)
        self.slider = self.shifter.slider
        self.shifter.moved.connect(self._show_nudge)
        self.fill([self._said, self.shifter, self.table], [self.plot, self._note])

    @property
    def text(self) -> str:
        return f"{self._said.text()}\n{self._note.text()}"

    @property
    def shift(self) -> float:
        return self.shifter.value

    def show_parameter(
        self, subject: Subject, place: ParameterPlace, training: Training, experiment: Experiment
    ) -> None:
        """Back in the middle where it is about another parameter or another update."""
        trace, revealed = subject.moment.trace, subject.revealed
        # a loss that is kept from the class stays so, and with a gradient it would be the same
        loss_open = revealed.shows(Quantity.LOSS) and math.isfinite(trace.loss + trace.gradient.value(place))
        self._gradient_open = revealed.shows(Quantity.GRADIENT, place.layer, place.target)
        for widget in (self.shifter, self.plot, self.table):
            widget.setVisible(loss_open)
        if not loss_open:
            self._said.show_text(
                translate("Blame", "The loss is not on the screen: there is nothing to compare yet."), self.scale
            )
            self._note.show_text("")
            return
        self._script = script_of(experiment)
        asked = (place, trace, self._script)
        if self._asked != asked:
            self._asked = asked
            turned = place.source is None and profile_of(experiment).threshold
            self._nudge = Nudge(trace, training, place, -1 if turned else 1)
            self._curve = self._nudge.curve(SPAN)
            self.shifter.reset()
        assert self._nudge is not None
        gradient = self._nudge.gradient if self._gradient_open else None
        self.plot.show_curve(NudgeCurve(self._nudge.value, *self._curve, trace.loss, gradient), self.scale)
        said = translate(
            "Blame",
            "Solid: the loss of this batch, from new forward passes. Dashed: a straight line with the slope of the "
            "gradient. Nothing is changed.",
        )
        self._note.show_text("\n".join([said, *provisos(subject, self._script, per_sample=False)]), self.scale)
        self._show_nudge()

    def _show_nudge(self) -> None:
        nudge = self._nudge
        if nudge is None:
            return
        name = parameter_name(nudge.place)
        shift, real = self.shift, nudge.real(self.shift)
        predicted = signed(nudge.predicted(shift)) if self._gradient_open else NOT_YET
        off = signed(real - nudge.predicted(shift)) if self._gradient_open else NOT_YET
        self._said.show_text(
            translate("Blame", "{name} = {value}, shifted by {shift}").format(
                name=self._script.plain(name), value=format_number(nudge.value + shift), shift=signed(shift)
            ),
            self.scale,
        )
        lines = [
            Line(translate("Blame", "predicted by the gradient"), (predicted,)),
            Line(translate("Blame", "real change of the loss"), (signed(real),)),
            Line(translate("Blame", "real − predicted"), (off,), result=True),
        ]
        self.table.show_table(["", ""], lines, round(13 * self.scale))
        self.plot.show_nudge(shift, nudge.trace.loss + real, self.table.plain_text())

    def retranslate(self) -> None:
        self.shifter.name(
            translate("Blame", "How far the parameter is shifted"),
            translate("Blame", "Shift the parameter by up to 1; nothing is changed"),
        )
