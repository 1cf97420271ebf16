"""The explanation panel: what the current step computes, in typeset symbols and in this moment's numbers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.gui.formula import FormulaView
from bpsim.gui.formula_lines import FormulaLine, auxiliary_lines, main_lines
from bpsim.gui.notation import profile_of, script_of
from bpsim.gui.number_table import Line, NumberTable
from bpsim.gui.outline import Outline
from bpsim.gui.phrasing import node_name, sample_name, sentence, title
from bpsim.gui.theme import theme, theme_font
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.equation import Name
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.explanation_parts import Explanation, Gap, Label, Message, NodeRef, SampleRef, Table
from bpsim.session.explaining.script import Script
from bpsim.session.explaining.ties import Tie, ties_of
from bpsim.session.running.frames import Phase, Revealed

translate = QCoreApplication.translate

MAIN_PIXELS = 21
LARGE = 1.5
SHARES = (720, 280)  # the formulas, and beneath them hints and outline


class ExplanationPanel(QFrame):
    """A page: title, formulas, tables and hints, and beneath them the outline of the update.

    Signals: ``frame_requested(int)``: a frame of this update was chosen in the outline; ``pointed(tuple)``: what
    the term under the mouse speaks of on the diagram.
    """

    frame_requested = Signal(int)
    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._scale = 1.0
        self._shown: tuple[Trace, Revealed, int, Experiment, TrainingSettings] | None = None
        self._swift = False
        self._formulas: list[FormulaView] = []
        self._tables: list[NumberTable] = []
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
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._sheet)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 2, 0, 0)
        lower.setSpacing(2)
        lower.addWidget(self._hints)  # outside what scrolls: "OLD weights" must be seen
        lower.addSpacing(4)
        lower.addWidget(self._heading)
        lower.addWidget(self._outline, 1)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self._scroll)
        self._parts.addWidget(below)
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
        """Presentation: everything half as large again, and the outline away."""
        self._scale = LARGE if on else 1.0
        for widget in (self._heading, self._outline):
            widget.setVisible(not on)
        self._parts.setSizes([1000, 40] if on else list(SHARES))
        self.restyle()
        self._show()

    def add_button(self, button: QWidget) -> None:
        """At the end of the title's line."""
        self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def light(self, tie: Tie | None) -> None:
        """Tint the terms that speak of a node or a connection."""
        for view in self._formulas:
            view.light(tie)
        for table in self._tables:
            table.light(tie)

    @property
    def formulas(self) -> list[FormulaView]:
        """The formulas that are shown, from top to bottom."""
        return [view for view in self._formulas if not view.isHidden()]

    def formula_texts(self) -> list[str]:
        """The formulas on the panel as plain text, from top to bottom."""
        return [view.plain_text() for view in self._formulas if not view.isHidden()]

    def table_texts(self) -> list[str]:
        return [table.plain_text() for table in self._tables if not table.isHidden()]

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
        self._show_formulas(explanation, self._role(revealed.current.phase), script)
        self._show_tables(explanation, experiment)
        self._hints.setText("\n".join(sentence(hint, script) for hint in explanation.hints))
        self._hints.setVisible(bool(explanation.hints))
        self._scroll.verticalScrollBar().setValue(0)
        self._outline.show_step(revealed, experiment, self._scale)

    def _show_formulas(self, explanation: Explanation, role: str, script: Script) -> None:
        lines: list[FormulaLine] = main_lines(explanation.main, script) if explanation.main else []
        for equation in explanation.auxiliary:
            lines.extend(auxiliary_lines(equation, script))
        while len(self._formulas) < len(lines):
            view = FormulaView()
            view.pointed.connect(self.pointed)
            self._column.insertWidget(len(self._formulas), view)
            self._formulas.append(view)
        for index, (view, line) in enumerate(zip(self._formulas, lines, strict=False)):
            top = round(8 * self._scale) if line.begins and index else 0
            view.show_formula(
                line.runs, line.plain, round(MAIN_PIXELS * line.size * self._scale), role, top, self._swift
            )
        for index, view in enumerate(self._formulas):
            view.setVisible(index < len(lines))

    def _show_tables(self, explanation: Explanation, experiment: Experiment) -> None:
        while len(self._tables) < len(explanation.tables):
            table = NumberTable()
            table.pointed.connect(self.pointed)
            self._column.insertWidget(len(self._formulas) + len(self._tables), table)
            self._tables.append(table)
        for shown, content in zip(self._tables, explanation.tables, strict=False):
            # columns have no room for names
            indexed = replace(script_of(experiment), node_names=None)
            heads = ["" if head is None else _said(head, experiment, indexed) for head in content.heads]
            shown.show_table(heads, _lines(content, experiment), round(12 * self._scale))
        for index, view in enumerate(self._tables):
            view.setVisible(index < len(explanation.tables))

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


def _lines(table: Table, experiment: Experiment) -> list[Line]:
    script = script_of(experiment)
    return [
        Line(_said(row.label, experiment, script), row.cells, row.current, row.result, _ties(row.label, script))
        for row in table.rows
    ]


def _ties(label: Label, script: Script) -> tuple[Tie, ...]:
    """What a row of a table speaks of on the diagram: a parameter, or a node."""
    if isinstance(label, NodeRef):
        return (("node", label.layer, label.node),)
    return ties_of([label], script.depth) if isinstance(label, Name) else ()


def _said(label: Label, experiment: Experiment, script: Script) -> str:
    match label:
        case Name():
            return script.plain(label)
        case Message():
            return sentence(label, script)
        case NodeRef(layer, node):
            return node_name(experiment, layer, node)
        case SampleRef(row, sample):
            return f"{row + 1}  {sample_name(experiment, sample)}"
        case Gap(count):
            return translate("ExplanationPanel", "… {count} more").format(count=count)
