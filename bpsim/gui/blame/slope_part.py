"""The slope: f'(z) seen as the tangent of the activation function's curve."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication

from bpsim.engine.activations import ACTIVATIONS
from bpsim.gui.blame.part import Paragraph, Part
from bpsim.gui.blame.slope_plot import SlopePlot, SlopePoint
from bpsim.gui.formulas.formula_column import FormulaColumn
from bpsim.gui.formulas.formula_lines import auxiliary_lines
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import node_name, sentence
from bpsim.session.blame.formulas import Subject, is_open, veiled_equation
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.explain_backward import derivative_equation, derivative_hints
from bpsim.session.explaining.inspection import NOT_YET
from bpsim.session.explaining.writing.script import Script
from bpsim.session.words.number_format import short_number

translate = QCoreApplication.translate


class SlopePart(Part):
    """Of the neuron that is selected, or of the one that a connection or bias belongs to."""

    def __init__(self) -> None:
        super().__init__()
        self.plot = SlopePlot()
        self._heading, self._said, self._note = Paragraph(heading=True), Paragraph(), Paragraph(muted=True)
        self._formula = FormulaColumn()
        self.fill([self._heading, self.plot], [self._said, self._formula, self._note])

    @property
    def text(self) -> str:
        return f"{self._said.text()}\n{self._note.text()}"

    def show_slope(self, subject: Subject, experiment: Experiment) -> None:
        layer, node = subject.origin.layer, subject.origin.node
        if layer == 0:
            self._show_words(translate("Blame", "An input has no activation function: it is what it is."))
            return
        function = subject.moment.network.activation(layer)
        self._heading.show_text(f"{node_name(experiment, layer, node)} · {function}", self.scale)
        if ACTIVATIONS[function].couples:
            self._show_words(
                translate(
                    "Blame",
                    "softmax has no single curve: each a of the layer depends on every z of the layer, not on its own "
                    "z alone. A larger z raises its own a and lowers all the others, so there is a slope for every "
                    "pair: a (1 − a) for its own, minus the product of the two a for another.",
                )
            )
            return
        self._show_curve(subject, function, script_of(experiment))

    def _show_words(self, text: str) -> None:
        self.plot.hide()
        self._formula.show_lines([])
        self._note.show_text("")
        self._said.show_text(text, self.scale)
        self._heading.setVisible(False)

    def _show_curve(self, subject: Subject, function: str, script: Script) -> None:
        moment, layer, node = subject.moment, subject.origin.layer, subject.origin.node
        z, slope = moment.z(layer, node), moment.derivative(layer, node)
        z_open, slope_open = is_open(subject, z.name), is_open(subject, slope.name)
        point = SlopePoint(
            function,
            z.value if z_open and math.isfinite(z.value) else None,
            slope.value if slope_open and math.isfinite(slope.value) else None,
        )
        said = translate("Blame", "At {z} = {value} the curve rises with the slope {name} = {slope}.").format(
            z=script.plain(z.name), value=z.shown if z_open else NOT_YET,
            name=script.plain(slope.name), slope=slope.shown if slope_open else NOT_YET,
        )  # fmt: skip
        self.plot.show()
        self.plot.show_point(point, said, self.scale)
        self._said.show_text(said, self.scale)
        equation = veiled_equation(subject, derivative_equation(moment, layer, node))
        self._formula.show_lines(auxiliary_lines(equation, script), self.scale)
        notes = [sentence(hint, script) for hint in derivative_hints(moment, layer, node)] if slope_open else []
        if ACTIVATIONS[function].kinked:
            notes.append(
                translate(
                    "Blame", "At z = 0 the curve has a kink, and no tangent: there the slope {slope} is agreed upon."
                ).format(slope=short_number(_slope_at_0(function)))
            )
        self._note.show_text("\n".join(notes), self.scale)


def _slope_at_0(function: str) -> float:
    zero = np.zeros(1)
    row = ACTIVATIONS[function]
    return float(row.derivative(zero, row.value(zero))[0])
