"""The whole diagram on any painter: what is painted in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from bpsim.gui.diagram.attention import nodes_in_hand
from bpsim.gui.diagram.painting.card import paint_loss_card
from bpsim.gui.diagram.painting.lock import paint_locks
from bpsim.gui.diagram.painting.motion import Motion
from bpsim.gui.diagram.painting.paint_coloured import paint_cells, paint_coloured
from bpsim.gui.diagram.painting.paint_edges import paint_edges, paint_texture, paint_weights
from bpsim.gui.diagram.painting.paint_legend import paint_legend
from bpsim.gui.diagram.painting.paint_nodes import (
    paint_biases,
    paint_headings,
    paint_names,
    paint_nodes,
)
from bpsim.gui.diagram.painting.paint_readouts import paint_readouts
from bpsim.gui.diagram.painting.paint_route import paint_route_line, paint_route_nodes
from bpsim.gui.diagram.painting.words import headings, words
from bpsim.gui.diagram.pen import rect
from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.diagram.placing.card_lines import target_count
from bpsim.gui.diagram.placing.layout import EdgeId, Layout
from bpsim.gui.diagram.shown import Shown
from bpsim.gui.diagram.spots import Spot, box_of
from bpsim.gui.language import language
from bpsim.gui.look.colours import Theme
from bpsim.gui.look.theme import theme

LEAST_TYPE = 6.0  # pixels on the screen; smaller type is a stain that takes its time


@dataclass(frozen=True)
class Scene:
    """What is to be painted. ``marked``: the spot that stands out, because the mouse is over it or it is spoken of;
    ``focused``: the one where the keyboard is, None where it is elsewhere."""

    shown: Shown
    layout: Layout
    picture: DiagramPicture
    motion: Motion
    marked: Spot | None
    focused: Spot | None

    @property
    def in_hand(self) -> list[Spot]:
        return in_hand(self.marked, self.focused)

    def is_legible(self, painter: QPainter) -> bool:
        return painter.transform().m11() * self.layout.metrics.small >= LEAST_TYPE


def in_hand(marked: Spot | None, focused: Spot | None) -> list[Spot]:
    """Both, each once."""
    return list(dict.fromkeys(spot for spot in (marked, focused) if spot is not None))


def scene_of(shown: Shown, motion: Motion, marked: Spot | None, focused: Spot | None) -> Scene | None:
    """None where there is nothing to paint yet."""
    layout, picture = shown.layout, shown.picture
    if layout is None or picture is None or picture.network.layers != shown.network.layers:
        return None
    # where a route is lit nothing else stands out
    scene = Scene(shown, layout, picture.unmarked() if shown.route else picture, motion, marked, focused)
    shown.attend(scene.in_hand)
    return scene


Paint = Callable[[QPainter, Scene], None]


def paint_scene(painter: QPainter, scene: Scene) -> None:
    for paint in (*UNDER, *OVER):
        paint(painter, scene)


def paint_lines(painter: QPainter, scene: Scene) -> None:
    """The connections, under all else."""
    shown, layout, picture, colours = scene.shown, scene.layout, scene.picture, theme()
    if scene.is_legible(painter):
        paint_headings(painter, layout, headings(shown.network, picture.script), colours)
    edge = scene.marked.edge if scene.marked else None
    _paint_lines(painter, shown, layout, picture, scene.motion, scene.in_hand, edge, colours)
    if scene.is_legible(painter):
        paint_names(painter, layout, shown.names, language(), shown.second_names, colours)


def paint_dense_cells(painter: QPainter, scene: Scene) -> None:
    """The layers whose neurons have no numbers but colours."""
    paint_cells(painter, scene.shown, scene.layout, scene.picture, theme())


def paint_neurons(painter: QPainter, scene: Scene) -> None:
    """With their numbers, or their colours."""
    shown, layout, picture, colours = scene.shown, scene.layout, scene.picture, theme()
    node, numbers = scene.marked.node if scene.marked else None, shown.values and scene.is_legible(painter)
    paint_nodes(painter, layout, picture, shown.activations, colours, node, numbers=numbers, maps=shown.maps)
    paint_coloured(painter, shown, layout, picture, node, colours, numbers=numbers)


def paint_words(painter: QPainter, scene: Scene) -> None:
    """What is said beside the neurons."""
    shown, layout, picture, colours = scene.shown, scene.layout, scene.picture, theme()
    edge = scene.marked.edge if scene.marked else None
    said = words(shown.loss_id, picture.script)
    numbers, spoken = shown.values and scene.is_legible(painter), False
    if numbers:
        spoken = paint_readouts(painter, shown, layout, picture, nodes_in_hand(picture, scene.in_hand), colours)
        names = [shown.name((len(layout.sizes) - 1, index)) for index in range(target_count(layout))]
        paint_loss_card(painter, layout, picture, names, said, colours)
    if shown.route:
        paint_route_nodes(painter, layout, shown.route, colours)
    if numbers:
        paint_weights(painter, layout, picture, shown.label_texts, shown.weights, colours, edge)
        paint_biases(painter, layout, picture, shown.weights, colours)
        paint_locks(painter, layout, shown.frozen, colours)
    if scene.is_legible(painter):
        paint_legend(painter, shown, layout, said, colours, spoken=spoken)


def paint_marks(painter: QPainter, scene: Scene) -> None:
    """Over everything: what is lit, and where the keyboard is."""
    for overlay in scene.shown.overlays:
        overlay(painter, scene.layout)
    if scene.focused is not None:
        _paint_focus(painter, scene.layout, scene.focused)


UNDER: tuple[Paint, ...] = (paint_lines, paint_dense_cells)
OVER: tuple[Paint, ...] = (paint_neurons, paint_words, paint_marks)
"""In the order in which they cover each other."""


def _paint_lines(
    painter: QPainter, shown: Shown, layout: Layout, picture: DiagramPicture, motion: Motion, in_hand: Sequence[Spot],
    marked: EdgeId | None, colours: Theme,
) -> None:  # fmt: skip
    """The edges; of those between two large layers a texture, the strongest and those in hand."""
    paint_texture(painter, layout, picture, colours)
    for edges in (shown.dense_edges(layout, picture, in_hand), shown.edges(layout)):
        paint_edges(painter, layout, edges, picture, shown.weights, colours, marked, shown.moving or motion.moving)
        motion.paint(painter, edges, picture, colours)
    if shown.route:
        paint_route_line(painter, layout, shown.route, colours)


def _paint_focus(painter: QPainter, layout: Layout, spot: Spot) -> None:
    """Where the keyboard is; nodes and inputs show that themselves."""
    if spot.kind not in ("node", "input"):
        painter.setPen(QPen(theme().positive, 2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect(box_of(layout, spot)).adjusted(-4, -4, 4, 4), 6, 6)
