"""What comes of a table by a plan, and how that is said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bpsim.engine.problems import BadValue
from bpsim.gui.controls.choice_words import choice_label
from bpsim.session.data.data_import import Imported, ImportPlan, imported
from bpsim.session.data.suggesting import Role, roles
from bpsim.session.edits.columns import with_imported
from bpsim.session.experiment import Experiment
from bpsim.session.words.number_format import grouped

if TYPE_CHECKING:
    from bpsim.session.data.reading.table import Table

translate = QCoreApplication.translate
FORMULAS = 5  # of scaled columns that are shown


@dataclass(frozen=True, eq=False)
class Outcome:
    """What comes of a table by a plan: ``experiment`` and ``data``, or ``problem``."""

    table: Table
    plan: ImportPlan
    roles: tuple[Role, ...]
    data: Imported | None = None
    experiment: Experiment | None = None
    problem: BadValue | None = None


def tried(table: Table, plan: ImportPlan, experiment: Experiment, title: str) -> Outcome:
    what = roles(table, plan)
    try:
        data = _imported(table, plan)
        return Outcome(table, plan, what, data, with_imported(experiment, data, title))
    except BadValue as problem:
        return Outcome(table, plan, what, problem=problem)


def _imported(table: Table, plan: ImportPlan) -> Imported:
    """With other inputs than those that were a picture they are none any more."""
    try:
        return imported(table, plan)
    except BadValue as problem:
        if problem.where != "shape":
            raise
        return imported(table, replace(plan, shape=None))


def first_of(formulas: list[str]) -> str:
    more = translate("Data", "and {count} more").format(count=len(formulas) - FORMULAS)
    return "   ".join([*formulas[:FORMULAS], *([more] if len(formulas) > FORMULAS else [])])


def to_come(data: Imported, now: Experiment, new: Experiment) -> str:
    """What would come of it, in a few sentences."""
    told = translate(
        "Data",
        "{training} samples to train with, {tested} to test with. Network {new} (now {old}), output {output}, "
        "loss {loss}. Weights between nodes that stay are kept; new ones are drawn.",
    ).format(
        training=len(data.samples), tested=0 if data.test is None else len(data.test),
        new="-".join(map(str, new.network.layers)), old="-".join(map(str, now.network.layers)),
        output=choice_label("activation", new.network.activations[-1]), loss=choice_label("loss", new.settings.loss),
    )  # fmt: skip
    if data.left_out:
        left = translate("Data", "Rows left out, as values are missing: {count}.").format(count=grouped(data.left_out))
        told = f"{left} {told}"
    if data.blanks:
        blanks = translate("Data", "Missing values, kept as blanks to be filled in: {count}.").format(
            count=grouped(data.blanks)
        )
        told = f"{blanks} {told}"
    return told
