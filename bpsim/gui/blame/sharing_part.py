"""What backprop saves: multiplications counted both ways, and the factors that the paths have in common."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.gui.blame.bars import Bar, BarChart
from bpsim.gui.blame.part import Paragraph, Part
from bpsim.gui.blame.words import counted, origin_title
from bpsim.gui.formulas.latex import PlainWriter
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.parts.number_table import Line, NumberTable
from bpsim.session.blame.formulas import Subject, factor
from bpsim.session.blame.routes import Blame
from bpsim.session.blame.sharing import Shared, shared_factors, work
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.equation import Symbol
from bpsim.session.explaining.writing.script import Script

translate = QCoreApplication.translate

SHOWN = 8


class SharingPart(Part):
    def __init__(self) -> None:
        super().__init__()
        self._heading, self._shared_heading = Paragraph(heading=True), Paragraph(heading=True)
        self._said, self._rule, self._shared = Paragraph(), Paragraph(muted=True), Paragraph()
        self.bars = BarChart()
        self.table = NumberTable()
        self.fill([self._heading, self.bars, self._said, self._rule], [self._shared_heading, self._shared, self.table])

    @property
    def text(self) -> str:
        return f"{self._said.text()}\n{self._shared.text()}"

    def show_sharing(self, subject: Subject, blame: Blame, experiment: Experiment) -> None:
        self._show_work(subject)
        self._show_shared(subject, blame, experiment)

    def _show_work(self, subject: Subject) -> None:
        done = work(subject.moment.network, subject.moment.settings.loss)
        self._heading.show_text(translate("Blame", "MULTIPLICATIONS, WHOLE NETWORK"), self.scale)
        self.bars.show_bars(
            [
                Bar(translate("Blame", "path by path"), float(done.by_paths), counted(done.by_paths)),
                Bar(translate("Blame", "backpropagation"), float(done.by_backprop), counted(done.by_backprop)),
            ],
            scale=self.scale,
        )
        self._said.show_text(
            translate(
                "Blame",
                "{routes} paths lead from all weights and biases to the loss of one sample. Backpropagation works out "
                "the common end of many paths once, as the δ of a neuron, and hands it on.",
            ).format(routes=counted(done.routes)),
            self.scale,
        )
        self._rule.show_text(
            translate(
                "Blame",
                "Counted: products of two numbers. Every w, a, f′(z) and ∂L/∂a is taken as known; path by path nothing "
                "is kept.",
            ),
            self.scale,
        )

    def _show_shared(self, subject: Subject, blame: Blame, experiment: Experiment) -> None:
        found = shared_factors(blame.stages, subject.origin.node)
        title = origin_title(experiment, subject.origin)
        self._shared_heading.show_text(translate("Blame", "IN SEVERAL PATHS AT ONCE"), self.scale)
        if found:
            text = translate("Blame", "{name}: these factors stand in more than one of its {count} paths.")
        else:
            text = translate("Blame", "{name}: its paths have no factor in common.")
        self._shared.show_text(text.format(name=title, count=counted(blame.count)), self.scale)
        self.table.setVisible(bool(found))
        lines = [_line(subject, one, script_of(experiment)) for one in found[:SHOWN]]
        if len(found) > SHOWN:
            lines.append(Line(translate("Blame", "… {count} more").format(count=counted(len(found) - SHOWN)), ()))
        self.table.show_table(
            ["", translate("Blame", "value"), translate("Blame", "paths")], lines, round(13 * self.scale)
        )


def _line(subject: Subject, shared: Shared, script: Script) -> Line:
    expression = factor(subject, shared.stage, shared.start, shared.end)
    value = expression.shown if isinstance(expression, Symbol) else PlainWriter(True, script).whole(expression)
    return Line(PlainWriter(False, script).whole(expression), (value, counted(shared.routes)))
