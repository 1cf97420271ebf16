"""Names in the text of a lesson and neurons on the diagram: pointing at one marks the other."""

from __future__ import annotations

from PySide6.QtCore import QObject

from bpsim.gui.diagram.spots import Spot, spot_of_node
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.document.document import Document
from bpsim.gui.language import language
from bpsim.gui.lessons.panel import LessonPanel
from bpsim.gui.lessons.text_view import LessonText

SHORTEST = 2  # characters of a name that is looked for


class NamesMarked(QObject):
    """Follows the mouse over the diagram and over the texts of a panel."""

    def __init__(self, document: Document, diagram: DiagramView, panel: LessonPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._diagram, self._panel = document, diagram, panel
        diagram.spot_pointed.connect(self._mark)
        panel.name_pointed.connect(self._light)
        panel.part_added.connect(self._tell_names)

    def _spots(self) -> dict[str, Spot]:
        """What may be called by its name, without what stands behind the point in it."""
        spots: dict[str, Spot] = {}
        for layer, names in enumerate(self._document.experiment.node_names):
            for node, text in enumerate(names):
                name = text.to(language()).partition(" · ")[0]
                if len(name) >= SHORTEST:
                    spots.setdefault(name, spot_of_node((layer, node)))
        return spots

    def _tell_names(self, part: LessonText) -> None:
        part.names = tuple(self._spots())

    def tell_all(self) -> None:
        """The names are others now: another language, another experiment."""
        for part in self._panel.parts:
            if isinstance(part, LessonText):
                self._tell_names(part)

    def _mark(self, spot: Spot | None) -> None:
        if not self._panel.parts:
            return
        node = None if spot is None else spot.node
        name = next((name for name, known in self._spots().items() if node is not None and known.node == node), "")
        for part in self._panel.parts:
            if isinstance(part, LessonText):
                part.mark(name)

    def _light(self, name: str) -> None:
        self._diagram.point_at(self._spots().get(name))
