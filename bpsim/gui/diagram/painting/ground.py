"""The diagram painted in several turns while training flies past: short turns in the place of a long one, and what is
due in the window by the clock comes between them."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from bpsim.gui.diagram.painting.paint_diagram import (
    OVER,
    UNDER,
    Paint,
    Scene,
    paint_scene,
)
from bpsim.gui.diagram.placing.layout import Layout
from bpsim.gui.diagram.zoom import Zoom
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme
from bpsim.gui.parts.reading import painter_from_left

MANY = 40  # connections; of fewer the whole diagram is painted in less than a turn


class Ground:
    """A picture of what lies under the neurons of one scene, its lines and cells made in a turn each; neurons and words
    are painted over it, also when neurons get other maps."""

    def __init__(self, view: QWidget, zoom: Zoom) -> None:
        self._view, self._zoom = view, zoom
        self._key: Hashable = None
        self._missing: tuple[Paint, ...] = ()
        self._pixmap = QPixmap()

    @property
    def is_ready(self) -> bool:
        return self._key is not None and not self._missing

    @property
    def is_begun(self) -> bool:
        return bool(self._missing)

    def begin(self, scene: Scene | None) -> None:
        """Where there is much to paint; else it is painted at once."""
        if scene is None or not _is_much(scene.layout):
            self.forget()
            return
        size, ratio = self._view.size(), self._view.devicePixelRatioF()
        if self._pixmap.size() != size * ratio:
            self._pixmap = QPixmap(size * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(theme().card)
        self._key, self._missing = self._key_of(scene), UNDER

    def go_on(self, scene: Scene | None) -> None:
        """What comes next, unless something else is to be seen by now: then everything is painted at once."""
        if scene is None or self._key != self._key_of(scene):
            self.forget()
            return
        paint, *rest = self._missing
        self._paint(paint, scene)
        self._missing = tuple(rest)

    def draw(self, painter: QPainter, scene: Scene) -> tuple[Paint, ...]:
        """What there is of it; then what is still to be painted."""
        if self._key is None or self._key_of(scene) != self._key:
            painter.fillRect(self._view.rect(), theme().card)
            return (paint_scene,)
        painter.drawPixmap(QPoint(0, 0), self._pixmap)
        return (*self._missing, *OVER)

    def forget(self) -> None:
        """At rest everything is painted at once."""
        if self._key is not None:
            self._key, self._missing, self._pixmap = None, (), QPixmap()

    def _paint(self, paint: Paint, scene: Scene) -> None:
        with painter_from_left(self._pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setTransform(self._zoom.transform())
            paint(painter, scene)

    def _key_of(self, scene: Scene) -> Hashable:
        """All that the ground depends on."""
        shown, zoom, view = scene.shown, self._zoom.transform(), self._view
        place = (zoom.m11(), zoom.dx(), zoom.dy(), view.width(), view.height(), view.devicePixelRatioF())
        looks = (shown.route, shown.weight_pictures, shown.strongest, theme(), language(), tuple(scene.in_hand))
        return (id(shown.picture), id(scene.layout), shown.moving, scene.marked, *place, *looks)


def _is_much(layout: Layout) -> bool:
    return len(layout.edge_list) > MANY or not all(block.numbered for block in layout.blocks)
