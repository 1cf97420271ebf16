"""An explanation's tables beneath each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import node_name, sample_name, sentence
from bpsim.gui.formulas.view_column import ViewColumn
from bpsim.gui.parts.number_table import Line, NumberTable
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.explanation_parts import Gap, Label, Message, NodeRef, SampleRef, Table
from bpsim.session.explaining.writing.script import Script
from bpsim.session.explaining.writing.ties import Tie, ties_of
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate
PIXELS = 12


class TableColumn(ViewColumn[NumberTable]):
    """The tables of an explanation."""

    def __init__(self) -> None:
        super().__init__(NumberTable)

    def show_tables(self, tables: Sequence[Table], experiment: Experiment, scale: float = 1.0) -> None:
        for view, table in zip(self.take(len(tables)), tables, strict=True):
            view.show_table(heads_of(table, experiment), lines_of(table, experiment), round(PIXELS * scale))


def heads_of(table: Table, experiment: Experiment) -> list[str]:
    """What stands over the columns, in the present language; columns have no room for names."""
    indexed = replace(script_of(experiment), node_names=None)
    return ["" if head is None else _said(head, experiment, indexed) for head in table.heads]


def lines_of(table: Table, experiment: Experiment) -> list[Line]:
    """The rows as texts, in the present language."""
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
            return translate("ExplanationPanel", "… {count} more").format(count=grouped(count))
