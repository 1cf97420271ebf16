"""Why a mistake is wrong: a few sentences, and its formula beside the right one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bpsim.engine.mistakes.table import program_of
from bpsim.gui.formulas.formula import FormulaView, Run
from bpsim.gui.look.theme import theme_font
from bpsim.gui.mistakes.words import why_of

translate = QCoreApplication.translate

PIXELS, LARGE_PIXELS = 18, 28
BETWEEN = r",\quad "  # two formulas in one text
MOST = 2


class Reason(QWidget):
    """Hidden until ``show_mistake``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mistake = ""
        self._pixels = PIXELS
        self._why = QLabel()
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self._heads = {kind: QLabel() for kind in ("wrong", "right")}
        self._formulas = {kind: [FormulaView() for _ in range(MOST)] for kind in ("wrong", "right")}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._why)
        for kind, head in self._heads.items():
            head.setTextFormat(Qt.TextFormat.PlainText)
            head.setProperty("error" if kind == "wrong" else "muted", True)
            column.addWidget(head)
            for view in self._formulas[kind]:
                column.addWidget(view)
        self.show_large(False)
        self.hide()

    @property
    def text(self) -> str:
        return self._why.text()

    def formula_texts(self) -> dict[str, str]:
        """The two formulas as LaTeX, by "wrong" and "right"."""
        return {
            kind: ", ".join(view.plain_text() for view in views if not view.isHidden())
            for kind, views in self._formulas.items()
        }

    def show_mistake(self, mistake: str) -> None:
        self._mistake = mistake
        self._show()
        self.show()

    def show_large(self, on: bool) -> None:
        self._pixels = LARGE_PIXELS if on else PIXELS
        self._why.setFont(theme_font(20 if on else 13))
        for head in self._heads.values():
            head.setFont(theme_font(18 if on else 12, bold=True))
        self._show()

    def _show(self) -> None:
        self._heads["wrong"].setText(translate("Mistakes", "wrong, as it is here"))
        self._heads["right"].setText(translate("Mistakes", "right"))
        if not self._mistake:
            return
        self._why.setText(why_of(self._mistake))
        words = program_of(self._mistake)
        for kind, latex in (("wrong", words.wrong), ("right", words.right)):
            pieces = latex.split(BETWEEN)
            for view, piece in zip(self._formulas[kind], [*pieces, ""], strict=False):
                view.setVisible(bool(piece))
                view.show_formula([Run(piece)] if piece else [], piece, self._pixels)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_formulas"):
            self._show()
