"""The current layer in matrix form: symbols, shapes and the matrices themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.gui.explain.matrix_piece import MatrixPiece, matrix_piece
from bpsim.gui.explain.matrix_symbols import MatrixScript, shapes_text
from bpsim.gui.formulas.formula import FormulaView, Run
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import sentence, title
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.reading import read_from_left
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.matrices.matrix import Matrix, MatrixEquation, MatrixForm
from bpsim.session.explaining.matrices.matrix_form import matrix_form
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.frames import Phase, Revealed
from bpsim.session.words.number_format import USUAL_DIGITS, shown_digits

translate = QCoreApplication.translate

SYMBOL_PIXELS, NUMBER_PIXELS = 19, 14
MOST_ROWS = 6
COLUMN_PIXELS = 62  # of a number in a matrix, at the usual size and with the usual digits


class _Block(QWidget):
    """One equation: the rule, the shapes under it, the numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.rule, self.numbers = FormulaView(), FormulaView()
        self.shapes = QLabel()
        self.shapes.setTextFormat(Qt.TextFormat.PlainText)
        self.shapes.setWordWrap(True)
        self.shapes.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(4)
        for part in (self.rule, self.shapes, self.numbers):
            column.addWidget(part)

    def show_equation(
        self, equation: MatrixEquation, script: MatrixScript, columns: int, role: str, scale: float
    ) -> None:
        self.rule.show_formula(_rule(equation, script), script.rule(equation), round(SYMBOL_PIXELS * scale))
        self.shapes.setText(shapes_text(equation))
        self.shapes.setFont(theme_font(round(13 * scale)))
        runs = _numbers(equation, script, columns, role)
        self.numbers.show_formula(runs, _cells_plain(runs), round(NUMBER_PIXELS * scale))


class MatrixPage(QScrollArea):
    """Values in with ``show_step``; it has no wishes."""

    def __init__(self) -> None:
        super().__init__()
        read_from_left(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scale = 1.0
        self._shown: tuple[Trace, Revealed, int, Experiment, TrainingSettings] | None = None
        sheet = QWidget()
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(12, 6, 8, 6)
        self._column.setSpacing(2)
        self._title, self._hints = QLabel(), QLabel()
        for label in (self._title, self._hints):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._hints.setProperty("muted", True)
        self._blocks: list[_Block] = []
        self._column.addWidget(self._title)
        self._column.addWidget(self._hints)
        self._column.addStretch(1)
        self.setWidget(sheet)

    def show_step(
        self, trace: Trace, revealed: Revealed, row: int, experiment: Experiment, settings: TrainingSettings
    ) -> None:
        """The layer of the current frame, for the whole batch; row ``row`` is tinted."""
        self._shown = (trace, revealed, row, experiment, settings)
        self._title.setText(title(revealed.current, experiment))
        self._title.setFont(theme_font(round(13 * self._scale), bold=True))
        self._hints.setFont(theme_font(round(12 * self._scale)))
        script = script_of(experiment)
        form = matrix_form(Moment(trace, row, settings, script.profile), revealed)
        self._show_form(form, MatrixScript(script), _role(revealed))

    def show_large(self, scale: float) -> None:
        self._scale = scale
        self.refresh()

    def refresh(self) -> None:
        """The same step anew: in other words, digits or sizes."""
        if self._shown is not None:
            self.show_step(*self._shown)

    def texts(self) -> list[tuple[str, str, str]]:
        """Rule, shapes and numbers of each equation, as plain text."""
        return [
            (block.rule.plain_text(), block.shapes.text(), block.numbers.plain_text())
            for block in self._blocks
            if not block.isHidden()
        ]

    @property
    def hint_text(self) -> str:
        return self._hints.text()

    def _show_form(self, form: MatrixForm, script: MatrixScript, role: str) -> None:
        while len(self._blocks) < len(form.equations):
            block = _Block()
            self._column.insertWidget(1 + len(self._blocks), block)
            self._blocks.append(block)
        for block, equation in zip(self._blocks, form.equations, strict=False):
            block.show_equation(equation, script, self._most_columns(), role, self._scale)
            block.show()
        for block in self._blocks[len(form.equations) :]:
            block.hide()
        self._hints.setText("\n".join(sentence(hint) for hint in form.hints))
        self._hints.setVisible(bool(form.hints))

    def _most_columns(self) -> int:
        """As many columns as the page is wide enough for, at least 3."""
        wide = COLUMN_PIXELS * self._scale * (3 + shown_digits()) / (3 + USUAL_DIGITS)
        return max(3, int((self.viewport().width() - 40) / wide))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        before = self._most_columns()
        super().resizeEvent(event)
        if self._most_columns() != before:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_hints"):
            self.refresh()


def _role(revealed: Revealed) -> str:
    return "backward" if revealed.current.phase in (Phase.BACKWARD, Phase.GRADIENT) else "forward"


def _rule(equation: MatrixEquation, script: MatrixScript) -> list[Run]:
    runs = [Run(script.latex(equation.left))]
    if equation.items:
        runs.append(Run(r"\leftarrow" if equation.assigns else "=", clings=True))
        first, *later = equation.items
        runs += [Run(script.item(first, numbers=False)), *(Run(script.factor(item)) for item in later)]
    return runs


def _numbers(equation: MatrixEquation, script: MatrixScript, columns: int, role: str) -> list[Run]:
    """What comes out first, then what it is made of; a line breaks before a sign."""
    runs = [_run(equation.left, columns, role)]
    if not equation.items:
        return runs
    signs = r"\neq" if not equation.holds else "=" if equation.adds_up else r"\approx"
    for item in equation.items:
        if isinstance(item, Matrix):
            runs += [*([Run(signs)] if signs else []), _run(item, columns, role, clings=bool(signs))]
            signs = ""
        else:
            signs = f"{signs} {script.item(item, numbers=True)}".strip()
    return [*runs, Run(signs, clings=True)] if signs else runs


def _run(matrix: Matrix, columns: int, role: str, clings: bool = False) -> Run:
    return Run("", clings=clings, drawn=matrix_piece(matrix, MOST_ROWS, columns, role))


def _cells_plain(runs: list[Run]) -> str:
    parts = []
    for run in runs:
        if isinstance(run.drawn, MatrixPiece):
            parts.append("[" + "; ".join(" ".join(row) for row in run.drawn.cells) + "]")
        else:
            parts.append(run.latex)
    return " ".join(parts)
