"""What lies beneath, painted a turn before the rest while training flies past: two short turns in the place of a long
one, and what is due in the window by the clock comes between them."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from bpsim.gui.diagram.paint_diagram import Scene, paint_ground
from bpsim.gui.diagram.zoom import Zoom
from bpsim.gui.language import language
from bpsim.gui.theme import theme


class Ground:
    """A picture of the lines and cells of one scene."""

    def __init__(self, view: QWidget, zoom: Zoom) -> None:
        self._view, self._zoom = view, zoom
        self._key: Hashable = None
        self._pixmap = QPixmap()

    @property
    def is_ready(self) -> bool:
        return self._key is not None

    def prepare(self, scene: Scene | None) -> None:
        """Where there are many neurons; few are painted at once."""
        if scene is None or all(block.numbered for block in scene.layout.blocks):
            self.forget()
            return
        size, ratio = self._view.size(), self._view.devicePixelRatioF()
        if self._pixmap.size() != size * ratio:
            self._pixmap = QPixmap(size * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(theme().card)
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._zoom.transform())
        paint_ground(painter, scene)
        painter.end()
        self._key = self._key_of(scene)

    def draw(self, painter: QPainter, scene: Scene) -> bool:
        """Whether it was prepared for just that."""
        if self._key is None or self._key_of(scene) != self._key:
            return False
        painter.drawPixmap(QPoint(0, 0), self._pixmap)
        return True

    def forget(self) -> None:
        """At rest everything is painted at once."""
        if self._key is not None:
            self._key, self._pixmap = None, QPixmap()

    def _key_of(self, scene: Scene) -> Hashable:
        """All that the ground depends on."""
        shown, zoom, view = scene.shown, self._zoom.transform(), self._view
        place = (zoom.m11(), zoom.dx(), zoom.dy(), view.width(), view.height(), view.devicePixelRatioF())
        looks = (shown.route, shown.weight_pictures, shown.strongest, theme(), language(), tuple(scene.in_hand))
        return (id(shown.picture), id(scene.layout), shown.moving, *place, *looks)
