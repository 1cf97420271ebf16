"""The explanation panel: what the current step computes, in typeset symbols and in this moment's numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.gui.formulas.formula import FormulaView
from bpsim.gui.formulas.formula_column import FormulaColumn
from bpsim.gui.formulas.formula_lines import auxiliary_lines, main_lines
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.formulas.outline import Outline
from bpsim.gui.formulas.phrasing import sentence, title
from bpsim.gui.formulas.table_column import TableColumn
from bpsim.gui.formulas.words import word_name, words_of
from bpsim.gui.look.theme import LARGE, theme, theme_font
from bpsim.gui.parts.once import popup_once
from bpsim.gui.parts.two_columns import TwoColumns
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.explain_backward import SIGNS
from bpsim.session.explaining.writing.explanation_parts import Explanation
from bpsim.session.explaining.writing.script import Script
from bpsim.session.explaining.writing.ties import Tie
from bpsim.session.frames import Phase, Revealed

translate = QCoreApplication.translate

SIZES = (2.0, 1.75, LARGE, 1.35, 1.2, 1.1, 1.0)  # in a presentation: the first at which nothing is cut off
SHARES = (720, 280)  # the formulas, and beneath them hints and outline
LOW = 330  # pixels: a lower page has no room for an outline
LEAST = 90  # pixels for formulas: where hints leave less they scroll with them


class ExplanationPanel(QFrame):
    """A page: title, formulas, tables and hints, and beneath them the outline of the update. In a wide place the
    equation of the step stands on the left, and what it is made of on the right.

    Signals: ``frame_requested(int)``: a frame of this update was chosen in the outline; ``pointed(tuple)``: what
    the term under the mouse speaks of on the diagram; ``word_requested(str)``: what is that
    word? A right click offers those of the formulas.
    """

    frame_requested = Signal(int)
    pointed = Signal(object)
    word_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._scale, self._outlined = 1.0, True
        self._shown: tuple[Trace, Revealed, int, Experiment, TrainingSettings] | None = None
        self._swift = False
        self._explained: Explanation | None = None
        self._main, self._auxiliary = FormulaColumn(), FormulaColumn()
        self._left_tables, self._right_tables = TableColumn(), TableColumn()
        for part in (self._main, self._auxiliary, self._left_tables, self._right_tables):
            part.pointed.connect(self.pointed)
        self._title = _label(wraps=True)
        self._hints = _label(wraps=True)
        self._hints.setProperty("muted", True)
        self._heading = _label()
        self._heading.setProperty("heading", True)
        self._outline = Outline()
        self._outline.frame_requested.connect(self.frame_requested)
        self._build()
        self.retranslate()
        self.restyle()

    def _build(self) -> None:
        self._scroll = TwoColumns(spacing=4)
        self._scroll.fill([self._main, self._left_tables], [self._auxiliary, self._right_tables])
        self._below = QWidget()
        self._lower = lower = QVBoxLayout(self._below)
        lower.setContentsMargins(0, 2, 0, 0)
        lower.setSpacing(2)
        lower.addWidget(self._hints)  # outside what scrolls: "OLD weights" must be seen
        lower.addSpacing(4)
        lower.addWidget(self._heading)
        lower.addWidget(self._outline, 1)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self._scroll)
        self._parts.addWidget(self._below)
        self._parts.setSizes(list(SHARES))
        self._parts.setStretchFactor(0, SHARES[0])
        self._parts.setStretchFactor(1, SHARES[1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 8)
        layout.setSpacing(6)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        layout.addLayout(self._head)
        layout.addWidget(self._parts, 1)

    # what is shown

    def show_step(
        self,
        trace: Trace,
        revealed: Revealed,
        row: int,
        experiment: Experiment,
        settings: TrainingSettings | None = None,
        *,
        swift: bool = False,
    ) -> None:
        """The current frame of ``trace``, for row ``row`` of its batch.

        ``settings``: those this update was trained with, where they are not the experiment's of today.
        ``swift``: formulas as plain text, for many updates a second.
        """
        self._swift = swift
        self._shown = (trace, revealed, row, experiment, settings or experiment.settings)
        self._show()

    def show_large(self, on: bool) -> None:
        """Presentation: words half as large again, formulas as large as there is room for, and no outline."""
        self._scale = LARGE if on else 1.0
        self.restyle()
        self._show()

    def add_button(self, button: QWidget) -> None:
        """At the end of the title's line."""
        self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def light(self, tie: Tie | None) -> None:
        """Tint the terms that speak of a node or a connection."""
        for part in (self._main, self._auxiliary, self._left_tables, self._right_tables):
            part.light(tie)

    @property
    def formulas(self) -> list[FormulaView]:
        """The formulas that are shown, from top to bottom."""
        return [*self._main.views, *self._auxiliary.views]

    def formula_texts(self) -> list[str]:
        """The formulas on the panel as plain text, from top to bottom."""
        return [view.plain_text() for view in self.formulas]

    def table_texts(self) -> list[str]:
        return [*self._left_tables.texts(), *self._right_tables.texts()]

    @property
    def title_text(self) -> str:
        return self._title.text()

    @property
    def hint_text(self) -> str:
        return self._hints.text()

    @property
    def outline(self) -> Outline:
        return self._outline

    def _show(self) -> None:
        if self._shown is None:
            return
        trace, revealed, row, experiment, settings = self._shown
        explanation = explain(trace, revealed.current, row, settings, profile_of(experiment))
        script = script_of(experiment)
        self._title.setText(title(revealed.current, experiment))
        self._colour_title(revealed.current.phase)
        hints = [hint for hint in explanation.hints if not (self._scale > 1.0 and hint in SIGNS)]  # a class has no menu
        self._hints.setText("\n".join(sentence(hint, script) for hint in hints))
        self._hints.setVisible(bool(hints))
        self._explained = explanation
        self._take_places()
        for scale in SIZES if self._scale > 1.0 else (1.0,):
            self._show_formulas(explanation, self._role(revealed.current.phase), script, scale)
            self._show_tables(explanation, experiment, scale)
            if self._scroll.holds_all():
                break
        self._scroll.verticalScrollBar().setValue(0)
        self._outline.show_step(revealed, experiment)

    def _take_places(self) -> None:
        """At once, as it must be known how much room there is: title and hints may need more, or less."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._share_height()
        self._parts.refresh()

    def _share_height(self) -> None:
        """Without an outline, on a low page and before a class, the formulas have all that the hints leave."""
        outlined, room = self.height() >= LOW and self._scale == 1.0, self._parts.height() - self._parts.handleWidth()
        for widget in (self._heading, self._outline):
            widget.setVisible(outlined)
        self._let_hints_scroll(not outlined and room - self._hints.heightForWidth(self._parts.width()) < LEAST)
        below = 0 if outlined else max(1, self._below.heightForWidth(self._parts.width()))
        self._below.setMinimumHeight(below)  # its layout would ask for what narrower hints need
        if not outlined:
            self._parts.setSizes([max(1, room - below), below])
        elif not self._outlined:
            self._parts.setSizes(list(SHARES))
        self._outlined = outlined

    def _let_hints_scroll(self, on: bool) -> None:
        if on == self._below.isHidden():
            return
        self._below.setHidden(on)
        if on:
            self._scroll.append(self._hints)
        else:
            self._lower.insertWidget(0, self._hints)

    def _show_formulas(self, explanation: Explanation, role: str, script: Script, scale: float) -> None:
        wide = self._scale > 1.0
        lines = main_lines(explanation.main, script, wide=wide) if explanation.main else []
        auxiliary = [line for equation in explanation.auxiliary for line in auxiliary_lines(equation, script)]
        self._main.show_lines(lines, scale, role, swift=self._swift)
        self._auxiliary.show_lines(auxiliary, scale, role, swift=self._swift)

    def _show_tables(self, explanation: Explanation, experiment: Experiment, scale: float) -> None:
        """On the right; where no equation stands on the left, all but the last."""
        tables = explanation.tables
        left = 0 if explanation.main is not None else max(1, len(tables) - 1)
        self._left_tables.show_tables(tables[:left], experiment, scale)
        self._right_tables.show_tables(tables[left:], experiment, scale)
        self._scroll.show_second(bool(tables[left:] or explanation.auxiliary))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        words = () if self._explained is None else words_of(self._explained)
        if not words:
            return
        menu = QMenu(self)
        for word in words:
            asked = menu.addAction(translate("ExplanationPanel", "What is: {word}?").format(word=word_name(word)))
            asked.triggered.connect(lambda _checked=False, word=word: self.word_requested.emit(word))
        popup_once(menu, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self._scale > 1.0:
            self._show()
        else:
            self._share_height()

    # language and theme

    def retranslate(self) -> None:
        self._heading.setText(translate("ExplanationPanel", "THIS UPDATE"))
        self._outline.setAccessibleName(translate("ExplanationPanel", "Steps of this update"))
        self._show()

    def restyle(self) -> None:
        self._title.setFont(theme_font(round(13 * self._scale), bold=True))
        self._hints.setFont(theme_font(round(12 * self._scale)))
        self._heading.setFont(theme_font(round(11 * self._scale), bold=True))
        if self._shown is not None:
            self._colour_title(self._shown[1].current.phase)

    @staticmethod
    def _role(phase: Phase) -> str:
        return "backward" if phase in (Phase.BACKWARD, Phase.GRADIENT) else "forward"

    def _colour_title(self, phase: Phase) -> None:
        palette = self._title.palette()
        palette.setColor(palette.ColorRole.WindowText, getattr(theme(), self._role(phase)))
        self._title.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if not hasattr(self, "_parts"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.restyle()


def _label(wraps: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
