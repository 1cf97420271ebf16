"""The batch: one parameter's gradient for every sample, what they come to, and the step that is taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.engine.batching import IntArray
from bpsim.engine.network import ParameterPlace
from bpsim.gui.blame.bars import Bar, BarChart
from bpsim.gui.blame.part import Paragraph, Part
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import sample_name
from bpsim.session.blame.batch_lens import BatchLens, batch_lens
from bpsim.session.blame.formulas import Subject
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.inspection import NOT_YET
from bpsim.session.explaining.writing.equation import Symbol
from bpsim.session.explaining.writing.explanation_parts import Gap, Row, SampleRef
from bpsim.session.explaining.writing.symbols import gradient_name, parameter_name
from bpsim.session.explaining.writing.tables import cut_rows
from bpsim.session.frames import Quantity
from bpsim.session.words.number_format import grouped, short_number

translate = QCoreApplication.translate

SHOWN_SAMPLES = 8


class BatchPart(Part):
    def __init__(self) -> None:
        super().__init__()
        self._heading, self._said, self._note = Paragraph(heading=True), Paragraph(), Paragraph(muted=True)
        self.bars = BarChart()
        self.fill([self._heading, self._said, self.bars], [self._note])

    @property
    def text(self) -> str:
        return f"{self._said.text()}\n{self._note.text()}"

    def show_batch(self, subject: Subject, place: ParameterPlace, experiment: Experiment) -> None:
        moment, revealed = subject.moment, subject.revealed
        trace, script = moment.trace, script_of(experiment)
        lens = batch_lens(trace, moment.settings, place)
        name = parameter_name(place)
        gradient_open = revealed.shows(Quantity.GRADIENT, place.layer, place.target)
        step_open = revealed.shows(Quantity.UPDATE, place.layer)

        def slope(label: str, value: float, result: bool = False) -> Bar:
            return _bar(label, moment.profile.symbol(gradient_name(name), value), gradient_open, result)

        bars: list[Bar] = []
        current = -1
        for row in cut_rows(len(lens.per_sample), lambda row: _row(trace.batch, row), moment.row, SHOWN_SAMPLES):
            if isinstance(row.label, SampleRef):
                if row.label.row == moment.row:
                    current = len(bars)
                label = sample_name(experiment, row.label.sample)
                bars.append(slope(label, float(lens.per_sample[row.label.row])))
            elif isinstance(row.label, Gap):
                bars.append(Bar(translate("Blame", "… {count} more").format(count=grouped(row.label.count)), None, ""))
        bars.append(slope(f"{_reduction(lens)}  {script.plain(gradient_name(name))}", lens.gradient, True))
        step, word = moment.profile.symbol(name, lens.step), translate("Blame", "step")
        bars.append(_bar(f"{word}  Δ{script.plain(name)}", step, step_open, True))
        self._heading.show_text(translate("Blame", "THIS BATCH"), self.scale)
        self._said.show_text(_what_is_shown(lens), self.scale)
        self.bars.show_bars(bars, current, scale=self.scale)
        rate = short_number(trace.rule.learning_rate)
        self._note.show_text(_step_words(lens, rate, moment.profile.descends), self.scale)


def _row(batch: IntArray, row: int) -> Row:
    return Row(SampleRef(row, int(batch[row])), ())


def _bar(label: str, shown: Symbol, is_open: bool, result: bool) -> Bar:
    return Bar(label, shown.value if is_open else None, shown.shown if is_open else NOT_YET, result)


def _reduction(lens: BatchLens) -> str:
    return translate("Blame", "mean") if lens.averaged else translate("Blame", "sum")


def _what_is_shown(lens: BatchLens) -> str:
    if len(lens.per_sample) == 1:
        return translate("Blame", "One sample in this batch: its gradient is the gradient.")
    return translate("Blame", "Each sample pulls in its own direction; the step follows what they come to together.")


def _step_words(lens: BatchLens, learning_rate: str, descends: bool) -> str:
    if lens.others:
        return translate("Blame", "The optimizer or a penalty on the weights goes into the step too.")
    if descends:
        text = translate("Blame", "The step follows this: the learning rate {rate} times it.")
    else:
        text = translate("Blame", "The step goes against the gradient: minus the learning rate {rate} times it.")
    return text.format(rate=learning_rate)
