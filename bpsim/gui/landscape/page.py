"""The page: what the landscape goes over, which loss its height is, and the loss under the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from bpsim.gui.controls.renaming import rename_items
from bpsim.gui.controls.still_box import StillBox
from bpsim.gui.landscape.landscape_view import LandscapeView, Way
from bpsim.gui.landscape.section_view import SectionPicture, SectionView
from bpsim.gui.painted.map_view import Picture
from bpsim.gui.painted.picture_page import PicturePage
from bpsim.gui.parts.wrapped_button import WrappedSwitch

translate = QCoreApplication.translate

TWO_PARAMETERS, MAIN_DIRECTIONS, SECTION = range(3)  # rows of ``what``


class LandscapePage(PicturePage):
    """Attributes: ``map``, ``section``; ``what``, ``across``, ``up`` to choose from, and ``batch``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.map, self.section = LandscapeView(), SectionView()
        self.what, self.across, self.up = StillBox(), StillBox(), StillBox()
        self.batch = WrappedSwitch()
        self._offered: list[str] = []
        super().__init__((self.what, self.across, self.up), (self.map, self.section), (self.batch,), parent)
        self.what.addItems(["", "", ""])
        self.retranslate()

    @property
    def over(self) -> int:
        return self.what.currentIndex()

    def offer(self, parameters: Sequence[str], usual: tuple[int, int]) -> None:
        """The parameters there are; what was chosen stays, where it is still there, else the ``usual`` two."""
        if list(parameters) != self._offered:
            self._offered = list(parameters)
            self._fill(self.across, parameters, usual[0])
            self._fill(self.up, parameters, usual[1])
        for box in (self.across, self.up):
            self._show_box(box, self.over == TWO_PARAMETERS)

    def show_map(self, picture: Picture, way: Way, note: str) -> None:
        """``note``: what the marks mean."""
        self._show_only(self.map, self.batch, self.said, self._choices)
        self.map.show_picture(picture)
        self.map.show_way(way)
        self.note.setText(note)

    def show_section(self, picture: SectionPicture, note: str) -> None:
        self._show_only(self.section, self.batch, self._choices)
        self.section.show_picture(picture)
        self.note.setText(note)

    def show_choices(self, why: str) -> None:
        """Nothing is shown, but something else may be chosen."""
        self._show_only(self.batch, self._choices)
        self.note.setText(why)

    def set_large(self, on: bool) -> None:
        """For a whole class."""
        super().set_large(on)
        self.map.set_large(on)
        self.section.set_large(on)

    def retranslate(self) -> None:
        over = {
            TWO_PARAMETERS: translate("Landscape", "parameters"),
            MAIN_DIRECTIONS: translate("Landscape", "main directions"),
            SECTION: translate("Landscape", "the next step"),
        }
        rename_items(self.what, (over[row] for row in range(self.what.count())))
        self._labels[self.what].setText(translate("Landscape", "loss over"))
        self._labels[self.across].setText(translate("Landscape", "across"))
        self._labels[self.up].setText(translate("Landscape", "up"))
        for box, label in self._labels.items():
            box.setAccessibleName(label.text())
        self.batch.setText(translate("Landscape", "loss of the next batch alone"))
        self.what.setToolTip(
            translate("Landscape", "Over two parameters, over the main directions of the run, or along the next step")
        )
        self.across.setToolTip(translate("Landscape", "The parameter that goes from left to right"))
        self.up.setToolTip(translate("Landscape", "The parameter that goes upwards"))
        self.batch.setToolTip(translate("Landscape", "Of the samples of the next update only, not of all of them"))
        self.map.setAccessibleName(translate("Landscape", "Map of the loss"))
        self.section.setAccessibleName(translate("Landscape", "Loss along the next step"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_labels"):
            self.retranslate()
