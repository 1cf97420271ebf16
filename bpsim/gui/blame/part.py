"""A part of the page: formulas, sentences and pictures in one column that scrolls, or in two where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from bpsim.gui.formula import FormulaView
from bpsim.gui.formula_lines import FormulaLine
from bpsim.gui.theme import theme_font

FORMULA_PIXELS = 20
LARGE = 1.5
TWO_COLUMNS = 640  # pixels


class Part(QScrollArea):
    """Base of the page's parts: ``scale`` grows in a presentation."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = 1.0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, sheet)
        self._columns.setContentsMargins(0, 2, 6, 4)
        self._columns.setSpacing(6)
        self.setWidget(sheet)

    def fill(self, first: Sequence[QWidget], second: Sequence[QWidget]) -> None:
        """What stands in the part: the second column beneath the first, or beside it."""
        for widgets in (first, second):
            column = QVBoxLayout()
            column.setSpacing(6)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._columns.addStretch(0)

    @property
    def side_by_side(self) -> bool:
        return self._columns.direction() == QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide = event.size().width() >= TWO_COLUMNS
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(24 if wide else 6)
        super().resizeEvent(event)

    def show_large(self, on: bool) -> None:
        """The next ``show_...`` draws everything half as large again, or as usual."""
        self.scale = LARGE if on else 1.0


class Paragraph(QLabel):
    """A sentence, wrapped; ``muted`` for what is said beside the point, ``heading`` in small capitals."""

    def __init__(self, *, muted: bool = False, heading: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._heading = heading
        if muted or heading:
            self.setProperty("muted" if muted else "heading", True)

    def show_text(self, text: str, scale: float = 1.0) -> None:
        """Hidden where there is nothing to say."""
        self.setFont(theme_font(round((11 if self._heading else 13) * scale), bold=self._heading))
        self.setText(text)
        self.setVisible(bool(text))


class FormulaColumn(QWidget):
    """Formulas beneath each other."""

    def __init__(self) -> None:
        super().__init__()
        self._views: list[FormulaView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)

    def show_lines(self, lines: Sequence[FormulaLine], scale: float = 1.0, role: str = "backward") -> None:
        while len(self._views) < len(lines):
            self._views.append(FormulaView())
            self._column.addWidget(self._views[-1])
        for index, view in enumerate(self._views):
            if index < len(lines):
                line = lines[index]
                top = round(7 * scale) if line.begins and index else 0
                view.show_formula(line.runs, line.plain, round(FORMULA_PIXELS * line.size * scale), role, top)
            view.setVisible(index < len(lines))
        self.setVisible(bool(lines))

    def texts(self) -> list[str]:
        return [view.plain_text() for view in self._views if not view.isHidden()]
