"""The inspector: the numbers of one neuron or connection, as a small card and as a tooltip's text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from bpsim.engine.tracing import Trace
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.formulas.phrasing import edge_title, layer_name, node_name
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.number_table import Line, NumberTable
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.inspection import Fact, describe_edge, describe_node
from bpsim.session.explaining.writing.script import Script
from bpsim.session.frames import Revealed

translate = QCoreApplication.translate

PIXELS = 12
WIDTH = 290
Target = tuple[int, int] | tuple[int, int, int]


def fact_name(what: str, script: Script) -> str:
    """A fact's id in words; of delta what it means in this notation, with its sign."""
    if what == "delta":
        return translate("Inspector", "delta = {meaning}").format(meaning=script.bare("meaning_of_delta"))
    return {
        "x": translate("Inspector", "input"),
        "z": translate("Inspector", "weighted sum"),
        "a": translate("Inspector", "activation"),
        "z_new": translate("Inspector", "new weighted sum"),
        "a_new": translate("Inspector", "new activation"),
        "target": translate("Inspector", "target"),
        "da": translate("Inspector", "loss by activation"),
        "derivative": translate("Inspector", "slope"),
        "dz": translate("Inspector", "loss by weighted sum"),
        "negative_da": translate("Inspector", "minus loss by activation"),
        "negative_gradient": translate("Inspector", "gradient, sign turned"),
        "threshold_old": translate("Inspector", "threshold"),
        "threshold_new": translate("Inspector", "new threshold"),
        "bias_old": translate("Inspector", "bias"),
        "bias_new": translate("Inspector", "new bias"),
        "weight_old": translate("Inspector", "weight"),
        "weight_new": translate("Inspector", "new weight"),
        "gradient": translate("Inspector", "gradient"),
        "memory": translate("Inspector", "remembered by the optimizer"),
        "change": translate("Inspector", "change"),
    }[what]


def node_title(experiment: Experiment, layer: int, node: int) -> str:
    return f"{node_name(experiment, layer, node)} · {layer_name(layer, script_of(experiment))}"


def node_tooltip(trace: Trace, revealed: Revealed, row: int, experiment: Experiment, layer: int, node: int) -> str:
    """Plain text for hovering over a neuron."""
    facts = describe_node(trace, revealed, row, layer, node, profile_of(experiment))
    return _text(node_title(experiment, layer, node), facts, script_of(experiment))


def edge_tooltip(trace: Trace, revealed: Revealed, experiment: Experiment, layer: int, source: int, target: int) -> str:
    """Plain text for hovering over a connection."""
    facts = describe_edge(trace, revealed, layer, source, target, profile_of(experiment))
    return _text(edge_title(experiment, layer, source, target), facts, script_of(experiment))


def _text(title: str, facts: tuple[Fact, ...], script: Script) -> str:
    lines = (f"{_symbol(fact, script)} = {fact.value}   {fact_name(fact.what, script)}" for fact in facts)
    return "\n".join([title, *lines])


def _symbol(fact: Fact, script: Script) -> str:
    prefix = "Δ" if fact.what == "change" else ""
    mark = "′" if fact.what.endswith("_new") else ""
    return f"{prefix}{script.plain(fact.name)}{mark}"


class NodeEdgeCard(QFrame):
    """A card with the numbers of one neuron or connection; it closes with its button or Escape.

    Attribute ``target``: (layer, node) or (layer, source, target) while the card is open, else None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.target: Target | None = None
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._table = NumberTable()
        self._close = QToolButton(self)
        self._close.setText("×")
        self._close.setFixedSize(26, 26)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setStyleSheet("padding: 0;")
        self._close.clicked.connect(self.close_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._table)
        self.retranslate()
        self.restyle()
        self.hide()

    def show_node(
        self, trace: Trace, revealed: Revealed, row: int, experiment: Experiment, layer: int, node: int
    ) -> None:
        """Open on a neuron, or bring its numbers up to date."""
        self.target = (layer, node)
        facts = describe_node(trace, revealed, row, layer, node, profile_of(experiment))
        self._show(node_title(experiment, layer, node), facts, script_of(experiment))

    def show_edge(
        self, trace: Trace, revealed: Revealed, experiment: Experiment, layer: int, source: int, target: int
    ) -> None:
        """Open on the connection into neuron ``target`` of ``layer``, or bring its numbers up to date."""
        self.target = (layer, source, target)
        title = edge_title(experiment, layer, source, target)
        facts = describe_edge(trace, revealed, layer, source, target, profile_of(experiment))
        self._show(title, facts, script_of(experiment))

    def close_card(self) -> None:
        self.target = None
        self.hide()

    def plain_text(self) -> str:
        return f"{self._title.text()}\n{self._table.plain_text()}"

    def _show(self, title: str, facts: tuple[Fact, ...], script: Script) -> None:
        self._title.setText(title)
        lines = [Line(f"{fact_name(fact.what, script)}  {_symbol(fact, script)}", (fact.value,)) for fact in facts]
        self._table.show_table(["", ""], lines, PIXELS)
        self._title.setFixedHeight(max(26, self._title.heightForWidth(WIDTH - 64)))
        self.setFixedHeight(self._title.height() + self._table.height() + 24)
        self._close.move(WIDTH - 34, 7)
        self.show()
        self.raise_()

    def retranslate(self) -> None:
        self._close.setToolTip(translate("Inspector", "Close (Esc)"))
        self._close.setAccessibleName(translate("Inspector", "Close"))

    def restyle(self) -> None:
        self._title.setFont(theme_font(13, bold=True))
        self._title.setContentsMargins(0, 0, 30, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if not hasattr(self, "_close"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.restyle()
