"""What both plots of the page are: axes that nobody drags, as large as there is room for, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QSizePolicy, QVBoxLayout, QWidget

from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.losses.curve_axis import dress, plot_with_axes
from bpsim.gui.parts.reading import read_from_left

TYPE, LARGE_TYPE = 12, 18


class HealthPlot(QWidget):
    """Attributes: ``plot``. A subclass paints into it and dresses its own part in ``restyle``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self._large = self._dressed = False
        self.plot = plot_with_axes()
        self._item = self.plot.getPlotItem()
        self._item.vb.setMouseEnabled(x=False, y=False)
        self.plot.scene().sigMouseClicked.connect(self._on_click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self.plot.setMinimumSize(60, 60)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def clicked_at(self, place: QPointF) -> None:
        """A click between the axes, in their units."""
        raise NotImplementedError

    def _on_click(self, event: object) -> None:
        box, at = self._item.vb, event.scenePos()  # type: ignore[attr-defined]
        if box.sceneBoundingRect().contains(at):
            self.clicked_at(box.mapSceneToView(at))

    def on_plot(self, place: QPointF) -> QPointF:
        """Where in the plot's widget a place between the axes is."""
        return QPointF(self.plot.mapFromScene(self._item.vb.mapViewToScene(place)))

    def paint(self, painter: QPainter, into: QRectF) -> None:
        """As it is on the screen, without its ground."""
        shown = self.plot.mapToScene(self.plot.viewport().rect()).boundingRect()
        self.plot.scene().render(painter, into, shown)

    def draw_for_file(self) -> None:
        """Labels of the axes as text, not as the pixels that are kept of them for the screen."""
        for name in ("bottom", "left"):
            self._item.getAxis(name).label.setCacheMode(QGraphicsItem.CacheMode.NoCache)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Whatever there is room for."""
        return self.minimumSize()

    def set_large(self, on: bool) -> None:
        self._large = on
        self.restyle()

    def restyle(self) -> None:
        """In the colours of the theme, in type for a page or for a class."""
        dress(self.plot)
        pixels = LARGE_TYPE if self._large else TYPE
        for name in ("bottom", "left"):
            axis = self._item.getAxis(name)
            axis.setTickFont(theme_font(pixels))
            axis.setLabel(**{"color": theme().muted.name(), "font-size": f"{pixels}px"})
        self._dressed = True

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_dressed", False):
            self.restyle()
