"""The ways to a network of one's own: from nothing, from a data set, from a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.gui.language import language
from bpsim.gui.start_page.card import Card, Doors, searched_in
from bpsim.gui.start_page.sketch import of_network
from bpsim.session.edits.creating import smallest
from bpsim.session.words.text import first_sentence

translate = QCoreApplication.translate


def own_cards(doors: Doors) -> list[Card]:
    group, experiment = translate("StartPage", "From nothing"), smallest()
    new, table = translate("StartPage", "New…"), translate("StartPage", "Your own table…")
    about_new = translate("StartPage", "Choose data and hidden layers; a network that learns the data is made.")
    about_table = translate("StartPage", "A spreadsheet or a CSV file: choose what goes in and what is to come out.")
    story = experiment.story.to(language())
    return [
        Card(
            "smallest", group, experiment.title.to(language()), doors.open_smallest, "1-1", first_sentence(story),
            translate("StartPage", "Building a network neuron by neuron"), story,
            searched_in(experiment.title, experiment.story), lambda: of_network(smallest()),
        ),
        Card("new", group, new, doors.ask_for_new, "Ctrl+N", about_new, whole=about_new,
             searched=searched_in(new, about_new)),
        Card("table", group, table, doors.import_table, "CSV · TSV · Excel · ODS", about_table, whole=about_table,
             searched=searched_in(table, about_table)),
    ]  # fmt: skip
