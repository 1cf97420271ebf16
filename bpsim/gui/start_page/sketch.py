"""What a card's picture is made of, read by a worker; and the picture, painted small by what paints it large."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from bpsim.engine.tracing import Trace, trace_update
from bpsim.gui.creating.data_picture import DataPicture
from bpsim.gui.diagram.picture import picture_of
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.parts.reading import painter_from_left
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Revealed, StepSize, frames_of

SIZE = QSize(240, 116)  # logical pixels
ROOM = QSize(680, 420)  # in which a network is laid out before it is painted smaller
DOTS = QSize(300, 200)  # in which data are
EDGE = 8.0


@dataclass(frozen=True, eq=False)
class Sketch:
    """``trace``: the first update, for the picture of a network; None for that of the data."""

    experiment: Experiment
    trace: Trace | None


def of_network(experiment: Experiment) -> Sketch:
    return Sketch(experiment, trace_update(experiment.training, experiment.start))


def of_preset(preset_id: str) -> Sketch:
    return of_network(load_preset(preset_id).experiment)


def of_data(experiment: Experiment) -> Sketch:
    return Sketch(experiment, None)


def pixmap_of(sketch: Sketch, ratio: float) -> QPixmap:
    """As large as SIZE on a screen with so many dots a pixel, in the colours of the theme."""
    pixmap = QPixmap(SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painter_from_left(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = _paint_data(painter, sketch) if sketch.trace is None else _paint_network(painter, sketch, sketch.trace)
    view.deleteLater()
    return pixmap


def _paint_network(painter: QPainter, sketch: Sketch, trace: Trace) -> QWidget:
    """Nodes and connections of the first sample, with all that its update computes; without a word."""
    experiment = sketch.experiment
    frames = frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)
    view = DiagramView()
    view.show_values(False)
    view.show_experiment(experiment)
    view.resize(ROOM)
    view.retranslate()  # a widget that is not on the screen hears of its size later
    shown = picture_of(trace, Revealed(frames, len(frames) - 1), 0, StepSize.UPDATE, script_of(experiment))
    view.show_step(shown.unmarked())
    _aim(painter, _network_rect(view))
    view.paint(painter)
    return view


def _network_rect(view: DiagramView) -> QRectF:
    """Where its blocks of neurons stand: without the room for headings, names, the loss and the legend."""
    layout = view.diagram_layout
    assert layout is not None
    found = QRectF()
    for box in layout.boxes:
        found = found.united(QRectF(*box))
    return found


def _paint_data(painter: QPainter, sketch: Sketch) -> QWidget:
    view = DataPicture(bare=True)
    view.resize(DOTS)
    view.show_data(sketch.experiment)
    _aim(painter, QRectF(view.rect()))
    view.paint(painter)
    return view


def _aim(painter: QPainter, wanted: QRectF) -> None:
    """Let ``wanted`` fill the picture but for its edge."""
    width, height = SIZE.width() - 2 * EDGE, SIZE.height() - 2 * EDGE
    scale = min(width / wanted.width(), height / wanted.height())
    painter.translate(SIZE.width() / 2, SIZE.height() / 2)
    painter.scale(scale, scale)
    painter.translate(-wanted.center())
