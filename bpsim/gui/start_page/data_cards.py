"""A card for each data set: those that come with bpsim, and those that are drawn."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from bpsim.gui.language import language
from bpsim.gui.start_page.card import Card, Doors, searched_in
from bpsim.gui.start_page.sketch import Sketch, of_data
from bpsim.session.data.generated import GENERATED, GeneratedSet, Recipe
from bpsim.session.data.shipped import SETS, Part, ShippedSet
from bpsim.session.edits.creating import created
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate
SHOWN = 60
"""Samples of a set that comes with bpsim: for the picture."""


def data_cards(doors: Doors) -> list[Card]:
    """A choice opens New… with that set."""
    shipped = [_shipped(row, doors) for row in SETS.values()]
    return [*shipped, *(_generated(row, doors) for row in GENERATED.values())]


def _shipped(row: ShippedSet, doors: Doors) -> Card:
    note = translate("StartPage", "{count} samples · {inputs} inputs · {classes} classes").format(
        count=grouped(row.count), inputs=len(row.columns), classes=len(row.classes)
    )
    source = f"{row.source}. {row.licence}."
    return Card(
        f"data {row.id}", translate("StartPage", "Real data"), row.title.to(language()),
        partial(doors.new_from, row.id), note, source, _use(), source,
        searched_in(row.title, row.id, row.source, *row.classes), partial(_sketch, row.id),
    )  # fmt: skip


def _generated(row: GeneratedSet, doors: Doors) -> Card:
    if row.classes:
        text = translate("StartPage", "Points in the plane, to be told apart: {classes}.").format(
            classes=" · ".join(name.to(language()) for name in row.classes)
        )
    else:
        text = translate("StartPage", "A function with noise, to be found again: y = {function}.").format(
            function=row.function
        )
    note = translate("StartPage", "as many samples and as much noise as you like")
    return Card(
        f"data {row.id}", translate("StartPage", "Drawn data"), row.title.to(language()),
        partial(doors.new_from, row.id), note, text, _use(), text,
        searched_in(row.title, row.id, text, row.function, *row.classes), partial(_sketch, row.id),
    )  # fmt: skip


def _use() -> str:
    return translate("StartPage", "Opens New… with this data")


def _sketch(set_id: str) -> Sketch:
    return of_data(created(Recipe(set_id) if set_id in GENERATED else Part(set_id, SHOWN, seed=1)))
