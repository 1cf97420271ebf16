"""One step of the pseudo-code, as a button: its rows typeset, marked while it is the current one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from bpsim.gui.explain.pseudo_writer import PlainPseudoWriter, PseudoWriter
from bpsim.gui.formulas.formula import FormulaView, Run
from bpsim.gui.formulas.phrasing import sentence
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left
from bpsim.session.explaining.algorithm import Step
from bpsim.session.explaining.writing.equation import Equation
from bpsim.session.explaining.writing.explanation_parts import Message
from bpsim.session.explaining.writing.script import STANDARD_SCRIPT, Script

translate = QCoreApplication.translate
PIXELS = 14
INDENT = 12
GUTTER = 12
CONDITION_ROOM = 38
"""In pixels at the usual size."""


class CodeLine(QAbstractButton):
    """Draws one ``Step``; a click, Space or Return asks for it (``clicked``)."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.step: Step | None = None
        self.current = False
        self._role = "forward"
        self._scale = 1.0
        self._script = STANDARD_SCRIPT
        self._rows: list[FormulaView] = []
        self._text = ""
        self._column = QVBoxLayout(self)
        self._column.setSpacing(1)

    def show_step(self, step: Step, scale: float, script: Script) -> None:
        """``scale``: how large against the usual."""
        self.step, self._scale, self._script = step, scale, script
        equations = [row for row in step.rows if isinstance(row, Equation)]
        self._text = "\n".join(sentence(row, script) for row in step.rows if isinstance(row, Message))
        while len(self._rows) < len(equations):
            view = FormulaView()
            view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(view)
            self._rows.append(view)
        plain = [self._show_row(view, equation) for view, equation in zip(self._rows, equations, strict=False)]
        for view in self._rows[len(equations) :]:
            view.hide()
        self.setAccessibleName("\n".join(filter(None, [*plain, self._text, step.condition])))
        self.setToolTip(translate("ExplainRoom", "Go to this calculation of the update that is shown"))
        self._arrange()

    def _show_row(self, view: FormulaView, equation: Equation) -> str:
        sign = r"\leftarrow" if equation.assigns else "="
        latex, plain = PseudoWriter(self._script), PlainPseudoWriter(self._script)
        pieces = latex.pieces(equation.rule)
        runs = [Run(f"{latex.whole(equation.left)} {sign}"), *(Run(piece) for piece in _spaced(pieces))]
        text = f"{plain.whole(equation.left)} {'←' if equation.assigns else '='} {plain.whole(equation.rule)}"
        view.show_formula(runs, text, round(PIXELS * self._scale))
        view.show()
        return text

    def mark(self, current: bool, role: str) -> None:
        """Whether the frame that is shown belongs to this step; ``role`` is the theme's colour of its pass."""
        if (current, role) != (self.current, self._role):
            self.current, self._role = current, role
            self.update()

    def _arrange(self) -> None:
        assert self.step is not None
        left = round((GUTTER + self.step.depth * INDENT) * self._scale)
        right = round(CONDITION_ROOM * self._scale) if self.step.condition else 4
        lines = len(self._text.splitlines())
        has_rows = any(not view.isHidden() for view in self._rows)
        below = round(lines * self._line_height)
        self._column.setContentsMargins(left, 3, right, 3 + below if has_rows else 3)
        self.setMinimumHeight(0 if has_rows else below + 8)
        self.updateGeometry()
        self.update()

    @property
    def _font_pixels(self) -> int:
        return round(13 * self._scale)

    @property
    def _line_height(self) -> float:
        return self._font_pixels * 1.5

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, max(self.minimumHeight(), self._column.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.step is not None:
            self.show_step(self.step, self._scale, self._script)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        assert self.step is not None
        colours = theme()
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self.current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(getattr(colours, f"highlight_{self._role}"))
                painter.drawRoundedRect(box, 5, 5)
                painter.fillRect(QRectF(1, 3, 3, self.height() - 6), getattr(colours, self._role))
            elif self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.neutral)
                painter.drawRoundedRect(box, 5, 5)
            if self.hasFocus():
                painter.setPen(QPen(colours.positive, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box, 5, 5)
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        assert self.step is not None
        painter.setFont(theme_font(self._font_pixels, bold=self.step.depth == 0 and self.current))
        painter.setPen(theme().text)
        left = self._column.contentsMargins().left()
        height = self._line_height * len(self._text.splitlines())
        box = QRectF(left, self.height() - height - 4, self.width() - left - 2, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text)
        painter.setPen(theme().muted)
        painter.setFont(theme_font(round(12 * self._scale)))
        edge = QRectF(0, 0, self.width() - 6, self.height())
        painter.drawText(edge, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.step.condition)


def _spaced(pieces: Sequence[str]) -> list[str]:
    """A later term that begins with its sign gets room after it: alone, TeX takes the sign for the number's own."""
    return [*pieces[:1], *(rf"{piece[0]}\,{piece[1:]}" if piece[0] in "+-" else piece for piece in pieces[1:])]
