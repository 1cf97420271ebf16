"""Motion: dots that travel along the active edges, forwards left to right, backwards right to left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QPainter

from bpsim.gui.diagram.edge_batch import EdgeBatch
from bpsim.gui.diagram.painting.paint_edges import SINGLY_UP_TO, SMOOTH_IN_MOTION_UP_TO, pass_colour
from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.look.colours import Theme

DOT, SMALL_DOT = 12.0, 5.0


class Motion(QObject):
    """Attributes: ``enabled``. Calls ``repaint`` while it moves."""

    def __init__(self, repaint: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.enabled = True
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._animation.valueChanged.connect(lambda _value: repaint())
        self._animation.finished.connect(repaint)

    @property
    def moving(self) -> bool:
        return self._animation.state() == QVariantAnimation.State.Running

    def start(self, milliseconds: int) -> None:
        self.stop()
        if self.enabled and milliseconds > 0:
            self._animation.setDuration(milliseconds)
            self._animation.start()

    def stop(self) -> None:
        self._animation.stop()

    def paint(self, painter: QPainter, batch: EdgeBatch, picture: DiagramPicture, colours: Theme) -> None:
        if not self.moving:
            return
        share = float(self._animation.currentValue())
        if picture.direction < 0:
            share = 1.0 - share
        size = DOT if len(batch) <= SINGLY_UP_TO else SMALL_DOT
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(batch) <= SMOOTH_IN_MOTION_UP_TO)
        batch.paint_dots(painter, picture, share, pass_colour(picture.direction, colours), size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
