"""A small map of what a lane has learned, of experiments with two inputs. Nothing to click."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.engine.network import Parameters
from bpsim.gui.look.theme import theme
from bpsim.gui.painted.map_colours import image_of
from bpsim.gui.parts.reading import painter_from_left, read_from_left
from bpsim.session.experiment import Experiment
from bpsim.session.learned.maps import NEURON, answers_over
from bpsim.session.learned.plane import Plane
from bpsim.session.learned.showing import Showing, showings

SIDE, LEAST = 110, 64


@dataclass(frozen=True, eq=False)
class Over:
    """What the maps of all lanes are over, and what they show."""

    plane: Plane
    showing: Showing

    @classmethod
    def of(cls, experiment: Experiment) -> Over | None:
        """None where two inputs are not all there are."""
        if experiment.network.layers[0] != 2 or experiment.has_blanks:
            return None
        return cls(Plane.of(experiment, 0, 1, experiment.x[0]), showings(experiment)[0])


class LaneMap(QWidget):
    """A square, as tall as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self._shown: tuple[Parameters, Over] | None = None
        self._image: QImage | None = None
        self.setMinimumSize(LEAST, LEAST)
        self.setMaximumWidth(SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_map(self, parameters: Parameters, over: Over | None) -> None:
        self._shown, self._image = None if over is None else (parameters, over), None
        self.setVisible(over is not None)
        self.update()

    @property
    def image(self) -> QImage | None:
        """Made when it is painted: of a race that runs not every state is."""
        if self._image is None and self._shown is not None:
            parameters, over = self._shown
            values = answers_over(over.plane, parameters, NEURON)
            self._image = image_of(values, over.showing, theme(), discrete=False)
        return self._image

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        image = self.image
        if image is None:
            return
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            side = float(min(self.width(), self.height()) - 2)
            frame = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            painter.drawImage(frame, image)
            painter.setPen(QPen(theme().border, 1.0))
            painter.drawRect(frame)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._image = None
            self.update()
        super().changeEvent(event)
