"""What a person may choose of the diagram's look, in the menu View: which weights are written, how many connections of
large layers are drawn, whether neurons over a picture show their weights. Remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from bpsim.gui.diagram.placing.labels import Labelled
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.menus.changing import fill_choices

translate = QCoreApplication.translate

STRONGEST = {"none": 0, "some": 60, "many": 400}
LABELLED = tuple(choice.value for choice in Labelled)


def label_names() -> dict[str, str]:
    return {
        "automatic": translate("DiagramChoices", "Automatic: where all of a layer fit, and in hand"),
        "all": translate("DiagramChoices", "All that find a place"),
        "focus": translate("DiagramChoices", "Only what is in hand"),
    }


def strongest_names() -> dict[str, str]:
    return {
        "none": translate("DiagramChoices", "Only those in hand"),
        "some": translate("DiagramChoices", "The strongest 60 of each layer"),
        "many": translate("DiagramChoices", "The strongest 400 of each layer"),
    }


class DiagramChoices(QObject):
    """Fills the menus and shows what is chosen in the diagram."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        diagram, actions, remembered = context.workspace.diagram, context.actions, context.remembered
        self._diagram, self._remembered = diagram, remembered
        self._pictures = actions["weight_pictures"]
        diagram.set_labelled(Labelled(remembered.choice("labels", "automatic", LABELLED)))
        diagram.set_strongest(STRONGEST[remembered.choice("strongest", "some", tuple(STRONGEST))])
        self._pictures.setChecked(remembered.choice("weight_pictures", "on", ("on", "off")) == "on")
        diagram.set_weight_pictures(self._pictures.isChecked())
        self._pictures.toggled.connect(self._show_pictures)
        actions.labels_menu.aboutToShow.connect(partial(self.fill_labels, actions.labels_menu))
        actions.lines_menu.aboutToShow.connect(partial(self.fill_lines, actions.lines_menu))

    def fill_labels(self, menu: QMenu) -> None:
        fill_choices(menu, label_names(), self._diagram.labelled.value, partial(self.choose, "labels"), "labels")

    def fill_lines(self, menu: QMenu) -> None:
        chosen = next((name for name, count in STRONGEST.items() if count == self._diagram.strongest), "")
        fill_choices(menu, strongest_names(), chosen, partial(self.choose, "strongest"), "strongest")
        menu.addSeparator()
        menu.addAction(self._pictures)

    def choose(self, what: str, choice: str) -> None:
        """``what``: "labels" or "strongest"."""
        self._remembered.set_choice(what, choice)
        if what == "labels":
            self._diagram.set_labelled(Labelled(choice))
        else:
            self._diagram.set_strongest(STRONGEST[choice])

    def _show_pictures(self, on: bool) -> None:
        self._remembered.set_choice("weight_pictures", "on" if on else "off")
        self._diagram.set_weight_pictures(on)
