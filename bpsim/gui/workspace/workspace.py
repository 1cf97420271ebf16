"""The window's furniture: which panel stands where, and what goes away for a presentation.

The loss curve and the typeset explanation load libraries that take long to import; they come with
``complete``, right after the first picture is on the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.formulas.narration import NarratorLine
from bpsim.gui.parts.fitting import UNLIMITED
from bpsim.gui.predictions.predictions import PredictionsPanel
from bpsim.gui.settings.panel import SettingsPanel
from bpsim.gui.training.timeline import TimelineBar
from bpsim.gui.training.transport import Transport, TransportActions
from bpsim.gui.workspace.blank import BlankSheet
from bpsim.gui.workspace.borders import Borders
from bpsim.gui.workspace.menus.actions import Actions
from bpsim.gui.workspace.message_bar import MessageBar
from bpsim.gui.workspace.side.about import PART, about
from bpsim.gui.workspace.side.pages import PAGES
from bpsim.gui.workspace.side.side import SidePages
from bpsim.gui.workspace.small_window import PanelsAsPages, without_room

if TYPE_CHECKING:
    from bpsim.gui.formulas.explanation import ExplanationPanel
    from bpsim.gui.losses.loss_plot import LossPanel

translate = QCoreApplication.translate
GAP = 8


def _card(*contents: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.setSpacing(0)
    for content in contents:
        layout.addWidget(content)
    return frame


class Workspace(QWidget):
    """Attributes: ``transport``, ``message_bar``, ``settings``, ``diagram``, ``narrator``, ``timeline``,
    ``predictions``, ``blank``, ``borders``, ``side`` (the pages on the right) and, once ``complete`` was called,
    ``explanation`` and ``losses`` (else None)."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.transport = Transport(
            TransportActions(
                to_start=actions["to_start"], back=actions["back"], step=actions["step"], play=actions["play"],
                run=actions["run"], new_seed=actions["new_seed"],
                present=actions["present"], language=actions.language_menu.menuAction(), theme=actions["theme"],
                preset_menu=actions.presets_menu, reset_menu=actions.reset_menu,
            )
        )  # fmt: skip
        self.message_bar = MessageBar()
        self.settings = SettingsPanel()
        self.diagram = DiagramView()
        self.narrator = NarratorLine()
        self.timeline = TimelineBar()
        self.predictions = PredictionsPanel()
        self.side = SidePages(actions.pages_menu)
        self.explanation: ExplanationPanel | None = None
        self.losses: LossPanel | None = None
        self._build()
        self.blank = BlankSheet(self)
        self._small = PanelsAsPages(self.side)
        splitters = {name: getattr(self, name) for name in ("upper_split", "lower_split", "whole_split")}
        self.borders = Borders(splitters, self._small)
        self._presented, self._page_before = False, ""
        self._settings_wanted = True
        self._say_what_each_is()

    def _build(self) -> None:
        self._losses_place = _card(QWidget())
        self.upper_split = self._splitter(Qt.Orientation.Horizontal, self.settings, _card(self.diagram, self.narrator))
        self.upper_split.addWidget(self.side)
        self.lower_split = self._splitter(Qt.Orientation.Horizontal, self._losses_place, self.predictions)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GAP)
        below.addWidget(self.timeline)
        below.addWidget(self.lower_split, 1)
        self.whole_split = self._splitter(Qt.Orientation.Vertical, self.upper_split, self._below)
        for splitter, shares in ((self.upper_split, (0, 1, 0)), (self.lower_split, (1, 0)), (self.whole_split, (1, 0))):
            for index, share in enumerate(shares):
                splitter.setStretchFactor(index, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.transport)
        column.addWidget(self.message_bar)
        column.addWidget(self.whole_split, 1)
        self._column = column

    def add_below(self, bar: QWidget) -> None:
        """A bar at the bottom, where it covers nothing."""
        self._column.addWidget(bar)

    @staticmethod
    def _splitter(orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
        splitter = QSplitter(orientation)
        splitter.setHandleWidth(GAP)
        splitter.setChildrenCollapsible(False)
        for widget in widgets:
            splitter.addWidget(widget)
        return splitter

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if not self._presented and not self.find_room():
            self.borders.resized(self.width(), self.height())

    @property
    def picked_page(self) -> str:
        """The page that has a tab besides the first ones."""
        return self._small.picked

    def find_room(self) -> bool:
        """Panels that there is no room for become pages; whether anything changed. Not before all pages are there,
        as these come after them."""
        if self.losses is None:
            return False
        panels: dict[str, QWidget] = {
            "losses": self.losses, "predictions": self.predictions, "settings": self.settings
        }  # fmt: skip
        self.borders.states()  # before panels go
        if not self._small.arrange(panels, without_room(self.size())):
            return False
        moved = self._small.moved
        low = "losses" in moved
        self.lower_split.setHidden(low)
        self._below.setMaximumHeight(self.timeline.minimumSizeHint().height() if low else UNLIMITED)
        self.want_settings(self._settings_wanted)
        for key in panels.keys() - moved:
            panels[key].setAccessibleName("")  # it had a page's
        self.losses.retranslate()
        self._say_what_each_is()
        self.borders.put_back(self.width(), self.height())
        return True

    def bring(self, key: str) -> None:
        """To sight, where a panel is a page now."""
        if key in self._small.moved:
            self.side.show_page(key)

    def share_out(self) -> None:
        """Borders for a window of this size."""
        self.borders.share_out(self.width(), self.height())

    def complete(self) -> bool:
        """Bring in the panels that load slowly. False when they are there already."""
        if self.losses is not None:
            return False
        from bpsim.gui.formulas.explanation import ExplanationPanel
        from bpsim.gui.losses.loss_plot import LossPanel

        self.explanation, self.losses = ExplanationPanel(), LossPanel()
        self.side.add_page("explanation", self.explanation, PAGES["explanation"].title)
        sizes = self.lower_split.sizes()
        self.lower_split.replaceWidget(self.lower_split.indexOf(self._losses_place), self.losses)
        self.lower_split.setSizes(sizes)
        self._losses_place.deleteLater()
        self._say_what_each_is()
        if not self.borders.arranged:
            self.share_out()
        return True

    def want_settings(self, on: bool) -> None:
        """Whether the settings have a place, but in a presentation; a lesson that does not speak of them needs it."""
        self._settings_wanted = on
        if "settings" not in self._small.moved:
            self.settings.setVisible(on and not self._presented)

    def present(self, on: bool) -> None:
        """For the whole class: the diagram and the explanation in large type, everything else away."""
        self._presented = on
        self.borders.present(on)
        for widget in (self.transport, self._below):
            widget.setVisible(not on)
        self.want_settings(self._settings_wanted)
        self.diagram.set_large(on)
        self.narrator.set_large(on)
        self.side.present(on)
        if self.explanation is not None:
            self.explanation.show_large(on)
        # one above the other: both get the whole width, which large type needs
        self.upper_split.setOrientation(Qt.Orientation.Vertical if on else Qt.Orientation.Horizontal)
        if on:
            height = self.height()
            sizes = [height * 62 // 100, height * 38 // 100]
            self.upper_split.setSizes(sizes if "settings" in self._small.moved else [0, *sizes])
            self._page_before = self.side.current if self.side.current in self._small.moved else ""
            if self._page_before:  # a panel is away, as it is in a larger window
                self.side.show_page("explanation")
        elif not self.find_room():
            self.bring(self._page_before)
            self.borders.put_back(self.width(), self.height())

    def _say_what_each_is(self) -> None:
        """For *What's this?*; the pages at the right say it themselves."""
        panels: dict[str, QWidget | None] = {
            "transport": self.transport, "settings": self.settings, "diagram": self.diagram, "narrator": self.narrator,
            "timeline": self.timeline, "losses": self.losses, "predictions": self.predictions,
        }  # fmt: skip
        for key, panel in panels.items():
            if panel is not None:
                panel.setWhatsThis(about(key))
                panel.setProperty(PART, key)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "borders"):
            self._say_what_each_is()
