"""What a picture shows: the diagram or the loss chart at a place of a run, ready to be painted at any size."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Protocol
from weakref import finalize

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from bpsim.export.request import Request
from bpsim.gui.diagram.picture import picture_of
from bpsim.gui.diagram.placing.layout import NodeId
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import layer_name, node_name, phase_name
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.losses.loss_chart import paint_loss_chart
from bpsim.session.asking.hidden import Hidden
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import SavedPin
from bpsim.session.frames import Frame, Quantity, Revealed, StepSize, frames_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.data_then import experiment_then
from bpsim.session.running.known.curves import Curve, MarkedCurve, RunCurve
from bpsim.session.running.playback import Playback
from bpsim.session.running.run import Run
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate

ROOMY = (960.0, 600.0)  # a larger picture is this one, enlarged: its type grows with it
CAPTION_HEIGHT = 34.0
CAPTION_PIXELS = 15
_VIEWS = {  # loaded when they are wanted
    "map": "bpsim.gui.export.figures.map_figure:MapFigure",
    "health": "bpsim.gui.export.figures.health_figure:HealthFigure",
    "landscape": "bpsim.gui.export.figures.landscape_figure:LandscapeFigure",
}


class Figure(Protocol):
    """``title`` in words; ``show`` goes to a place of the run, ``paint`` paints it into ``size`` (logical pixels)."""

    title: str
    size: tuple[float, float]
    scale: float

    def show(self, cursor: Cursor) -> None: ...
    def paint(self, painter: QPainter) -> None: ...


def figure_of(
    experiment: Experiment, run: Run, request: Request, *, pins: tuple[SavedPin, ...] = (), captioned: bool = False,
    marked: bool = True,
) -> Figure:  # fmt: skip
    """What the request asks for, with the ``pins`` that are beside the run where it shows them; ``captioned``: the
    diagram says below at which step it is; ``marked``: the step stands out in it."""
    if request.what == "loss":
        return LossFigure(experiment, run, request)
    if request.what in _VIEWS:
        module, _, name = _VIEWS[request.what].partition(":")
        made: Figure = getattr(import_module(module), name)(experiment, run, request, pins)
        return made
    return DiagramFigure(experiment, run, request, captioned=captioned, marked=marked and request.values)


def enlargement(size: tuple[int, int]) -> float:
    """By how much a picture of that size is larger than one in which type has its normal size."""
    return max(1.0, min(size[0] / ROOMY[0], size[1] / ROOMY[1]))


class DiagramFigure:
    """The network with the values of one sample, as far as they are revealed and not ``hidden``; ``marked``: the step
    stands out. ``in_hand``: from where to where, 0..1 across, it does."""

    def __init__(
        self, experiment: Experiment, run: Run, request: Request, *, captioned: bool = False, marked: bool = True,
        hidden: Hidden = Hidden(),  # noqa: B008
    ) -> None:  # fmt: skip
        self.title = experiment.title.to(language())
        self._experiment, self._run, self._request, self._captioned = experiment, run, request, captioned
        self._marked = marked
        self._frames = frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)
        self._playback = Playback(run, self._frames, hidden=hidden)
        self._caption = ""
        self.in_hand: tuple[float, float] | None = None
        self._view = DiagramView()
        finalize(self, self._view.deleteLater)  # whoever paints it keeps the figure alone
        self._view.show_values(request.values)
        self._view.show_experiment(experiment)
        self._arrange(enlargement(request.size))

    def _arrange(self, scale: float) -> None:
        """Enlarged as it may be, but rather with smaller type than with a column that has no numbers."""
        self.scale = scale
        self.size = self._request.size[0] / scale, self._request.size[1] / scale
        height = self.size[1] - (CAPTION_HEIGHT if self._captioned else 0.0)
        self._view.resize(round(self.size[0]), round(height))
        self._view.retranslate()  # a widget that is not on the screen hears of its size later
        layout = self._view.diagram_layout
        if scale > 1.0 and layout is not None and layout.has_coloured_column:
            self._arrange(max(1.0, scale / 1.25))

    def show(self, cursor: Cursor) -> None:
        self._playback.seek(cursor.update, cursor.frame)
        trace, revealed = self._playback.trace, self._playback.revealed
        row = min(self._request.row, len(trace.batch) - 1)
        script = script_of(self._experiment)
        names = experiment_then(self._experiment, self._run.leg_at(cursor.update)).sample_names
        sample = names[int(trace.batch[row])].to(language())
        picture = picture_of(trace, revealed, row, self._request.step, script, sample)
        self._view.show_step(picture if self._marked else picture.unmarked())
        self.in_hand = self._spread(picture.active_nodes or self._ends(revealed.current))
        self._caption = self._described(cursor, revealed, sample if len(trace.batch) > 1 else "")

    def _ends(self, frame: Frame) -> list[NodeId]:
        """Of the connections that a layer's update changes, the neurons at both sides."""
        sizes, layer = self._experiment.network.layers, frame.layer
        layers = () if layer is None else (layer - 1, layer)
        return [(each, node) for each in layers for node in range(sizes[each])]

    def _spread(self, nodes: Iterable[NodeId]) -> tuple[float, float] | None:
        layout = self._view.diagram_layout
        boxes = [] if layout is None else [layout.box(node) for node in nodes]
        if not boxes:
            return None
        width = self.size[0]
        return min(box.left for box in boxes) / width, max(box.left + box.width for box in boxes) / width

    def _described(self, cursor: Cursor, revealed: Revealed, sample: str) -> str:
        """After how many updates, which step, and of several samples which one."""
        depth, frame = self._experiment.network.depth, revealed.current
        done = cursor.update + (1 if revealed.shows(Quantity.UPDATE, depth) else 0)
        parts = [translate("Export", "updates done: {count}").format(count=grouped(done)), phase_name(frame.phase)]
        if frame.layer is not None:
            parts.append(layer_name(frame.layer, script_of(self._experiment)))
        fine = self._request.step in (StepSize.CALCULATION, StepSize.NODE)
        if fine and frame.layer is not None and frame.node is not None:
            parts.append(node_name(self._experiment, frame.layer, frame.node))
        if sample:
            parts.append(sample)
        return " · ".join(parts)

    def paint(self, painter: QPainter) -> None:
        self._view.paint(painter)
        if self._captioned:
            painter.setPen(theme().text)
            painter.setFont(theme_font(CAPTION_PIXELS, bold=True))
            line = QRectF(0.0, self.size[1] - CAPTION_HEIGHT, self.size[0], CAPTION_HEIGHT)
            text = painter.fontMetrics().elidedText(self._caption, Qt.TextElideMode.ElideRight, int(line.width()) - 20)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)


class LossFigure:
    """The losses up to a place of the run, with what came after it pale."""

    def __init__(self, experiment: Experiment, run: Run, request: Request) -> None:
        self.title = experiment.title.to(language())
        self.scale = enlargement(request.size)
        self.size = request.size[0] / self.scale, request.size[1] / self.scale
        self._run, self._log = run, request.log
        self._curve: Curve = RunCurve(run)
        self._depth = experiment.network.depth
        self._frames = frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)
        self._done = run.head

    def show(self, cursor: Cursor) -> None:
        updated = Revealed(self._frames, cursor.frame).shows(Quantity.UPDATE, self._depth)
        self._done = min(cursor.update + (1 if updated else 0), self._run.head)
        self._curve = MarkedCurve(RunCurve(self._run), self._done, self._run.full_loss(self._done))

    def paint(self, painter: QPainter) -> None:
        paint_loss_chart(painter, self.size, self._curve, self._done, title=self.title, log=self._log)
