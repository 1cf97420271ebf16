"""The paths: one after another, each with its product, the bars they add up by, and the recursion beside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bpsim.gui.blame.bars import Bar, BarChart
from bpsim.gui.blame.part import Paragraph, Part
from bpsim.gui.blame.words import branch_words, counted, provisos, route_words
from bpsim.gui.formulas.formula_column import FormulaColumn
from bpsim.gui.formulas.formula_lines import auxiliary_lines, bare_lines
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.settings.section import SmallButton
from bpsim.session.blame.formulas import (
    Subject,
    contribution,
    recursion,
    route_equation,
    total,
    total_is_open,
    total_name,
)
from bpsim.session.blame.routes import Blame
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.script import Script

translate = QCoreApplication.translate

PLAY_MILLISECONDS = 1600


class RoutesPart(Part):
    """Attributes: ``current``, the path that is shown. Signals: ``current_changed()``."""

    current_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.current = 0
        self._shown: tuple[Subject, Blame, Experiment] | None = None
        self._product, self._recursion = FormulaColumn(), FormulaColumn()
        self._count, self._route = Paragraph(), Paragraph(muted=True)
        self._sum_heading, self._same = Paragraph(heading=True), Paragraph(heading=True)
        self._note, self._finding = Paragraph(muted=True), Paragraph()
        self._finding.setProperty("error", True)
        self.bars = BarChart(choosable=True)
        self.bars.chosen.connect(self.choose)
        self.previous_button, self.next_button, self.play_button = SmallButton(), SmallButton(), SmallButton()
        self.previous_button.clicked.connect(self.show_previous)
        self.next_button.clicked.connect(self.show_next)
        self.play_button.clicked.connect(self.play)
        self._timer = QTimer(self)
        self._timer.setInterval(PLAY_MILLISECONDS)
        self._timer.timeout.connect(self._play_on)
        self.fill(
            [self._buttons(), self._route, self._product],
            [self._sum_heading, self.bars, self._finding, self._same, self._recursion, self._note],
        )

    def _buttons(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._count, 1)
        for button, text in ((self.previous_button, "◀"), (self.play_button, "▶▶"), (self.next_button, "▶")):
            button.setText(text)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    # which path

    def show_previous(self) -> None:
        self.choose(self.current - 1)

    def show_next(self) -> None:
        self.choose(self.current + 1)

    def choose(self, index: int) -> None:
        """Show another of the paths; after the last comes the first."""
        self._timer.stop()
        self._choose(index)

    def play(self) -> None:
        """All of them once, from the first to the last."""
        if self._timer.isActive():
            self._timer.stop()
        else:
            self._choose(0)
            self._timer.start()
        self._show_buttons()

    @property
    def playing(self) -> bool:
        return self._timer.isActive()

    def stop(self) -> None:
        self._timer.stop()
        self._show_buttons()

    def _play_on(self) -> None:
        if self._shown is None or self.current + 1 >= len(self._shown[1].routes):
            self.stop()
        else:
            self._choose(self.current + 1)

    def _choose(self, index: int) -> None:
        if self._shown is None:
            return
        self.current = index % len(self._shown[1].routes)
        self._show()
        self.current_changed.emit()

    # what is shown

    def show_routes(self, subject: Subject, blame: Blame, experiment: Experiment) -> None:
        if self._shown is None or self._shown[0].origin != subject.origin:
            self.current = 0
            self._timer.stop()
        self._shown = (subject, blame, experiment)
        self.current = min(self.current, len(blame.routes) - 1)
        self._show()

    def product_texts(self) -> list[str]:
        return self._product.texts()

    def recursion_texts(self) -> list[str]:
        return self._recursion.texts()

    @property
    def route_text(self) -> str:
        return self._route.text()

    @property
    def note(self) -> str:
        return self._note.text()

    @property
    def finding(self) -> str:
        """That the paths disagree with this program; "" while they agree."""
        return self._finding.text()

    @property
    def count_text(self) -> str:
        return self._count.text()

    def _show(self) -> None:
        assert self._shown is not None
        subject, blame, experiment = self._shown
        self._count.show_text(self._counted(blame), self.scale)
        route, script = blame.routes[self.current], script_of(experiment)
        self._route.show_text(route_words(experiment, blame.nodes(route)), self.scale)
        self._product.show_lines(bare_lines(route_equation(subject, blame, route), script), self.scale)
        several = blame.count > 1
        self._sum_heading.show_text(translate("Blame", "TOGETHER") if several else "", self.scale)
        self.bars.setVisible(several)
        self._finding.show_text(self._found_wrong(subject, blame), self.scale)
        bars = self._bars(subject, blame, experiment)
        self.bars.show_bars(bars, self.current, len(blame.routes), self.scale)
        again = recursion(subject)
        lines = auxiliary_lines(again, script) if again else []
        self._same.show_text(translate("Blame", "THE SAME BY RECURSION") if lines else "", self.scale)
        self._recursion.show_lines(lines, self.scale)
        self._note.show_text(self._noted(subject, script), self.scale)
        self._show_buttons()

    def _counted(self, blame: Blame) -> str:
        if blame.rest_count:
            text = translate("Blame", "Path {number} of {count}, by size")
        else:
            text = translate("Blame", "Path {number} of {count}")
        return text.format(number=self.current + 1, count=counted(blame.count))

    @staticmethod
    def _bars(subject: Subject, blame: Blame, experiment: Experiment) -> list[Bar]:
        is_open = total_is_open(subject)

        def bar(label: str, value: float, result: bool = False) -> Bar:
            part = contribution(subject, value)
            return Bar(label, part.value if is_open else None, part.shown, result)

        bars = [
            bar(f"{number}  {branch_words(experiment, blame, index)}", route.value)
            for index, route in enumerate(blame.routes)
            for number in [index + 1]
        ]
        if blame.rest_count:
            text = translate("Blame", "the other {count}").format(count=counted(blame.rest_count))
            bars.append(bar(text, blame.rest))
        name = translate("Blame", "sum = {symbol}").format(symbol=script_of(experiment).plain(total_name(subject)))
        bars.append(bar(name, blame.sum, True))
        return bars

    @staticmethod
    def _noted(subject: Subject, script: Script) -> str:
        if not total_is_open(subject):
            return translate("Blame", "Step on: the products come with the backward pass.")
        return "\n".join(provisos(subject, script))

    @staticmethod
    def _found_wrong(subject: Subject, blame: Blame) -> str:
        """What gives a wrong backprop away, once it is on the screen."""
        if blame.agrees or not total_is_open(subject):
            return ""
        said = translate("Blame", "The paths add up to {sum}, but this program has {total}: one of its rules is wrong.")
        return said.format(sum=contribution(subject, blame.sum).shown, total=total(subject).shown)

    def _show_buttons(self) -> None:
        several = self._shown is not None and len(self._shown[1].routes) > 1
        for button in (self.previous_button, self.next_button, self.play_button):
            button.setEnabled(several)
        self.play_button.setText("❚❚" if self.playing else "▶▶")

    def retranslate(self) -> None:
        for button, text in (
            (self.previous_button, translate("Blame", "Previous path ([)")),
            (self.next_button, translate("Blame", "Next path (])")),
            (self.play_button, translate("Blame", "One path after another")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
