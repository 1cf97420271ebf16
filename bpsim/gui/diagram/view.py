"""The diagram's widget: draws the current picture, answers the mouse and the keyboard, edits in place."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from bpsim.engine.network import NetworkSpec, ParameterPlace
from bpsim.gui.diagram.colour_scale import ColourScale
from bpsim.gui.diagram.edge_batch import EdgeBatch
from bpsim.gui.diagram.editor import PlaceEditor
from bpsim.gui.diagram.geometry import Box, Point
from bpsim.gui.diagram.handles import Handle, handle_at, handles_of, layer_near, layer_of, paint_handles
from bpsim.gui.diagram.keys import MOVES, begins_a_number, nudge_of, wish_of
from bpsim.gui.diagram.layout import LARGE, NORMAL, Layout, NodeId, arrange
from bpsim.gui.diagram.lock import paint_locks
from bpsim.gui.diagram.motion import Motion
from bpsim.gui.diagram.paint_edges import paint_edges, paint_weights
from bpsim.gui.diagram.paint_nodes import (
    paint_biases,
    paint_headings,
    paint_legend,
    paint_loss_card,
    paint_names,
    paint_nodes,
)
from bpsim.gui.diagram.paint_route import paint_route_line, paint_route_nodes
from bpsim.gui.diagram.pen import rect
from bpsim.gui.diagram.picture import DiagramPicture, largest_weight
from bpsim.gui.diagram.spots import Spot, box_of, spot_at, spots_of, subject_of
from bpsim.gui.diagram.value_drag import Nudges, ValueDrag, place_of
from bpsim.gui.diagram.words import headings, words
from bpsim.gui.language import language
from bpsim.gui.theme import theme, theme_font
from bpsim.session.asking.hidden_value import is_hidden
from bpsim.session.text import Text

translate = QCoreApplication.translate

ZOOM_STEP = 1.2
SMALLEST_ZOOM, LARGEST_ZOOM = 0.4, 6.0
LEAST_TYPE = 6.0  # pixels on the screen; smaller type is a stain that takes its time
Overlay = Callable[[QPainter, Layout], None]


class DiagramView(QWidget):
    """Signals for what was typed over: ``weight_edited(layer, source, target, str)``,
    ``bias_edited(layer, node, str)``, ``input_edited(node, str)``, ``target_edited(node, str)``;
    ``spot_selected(Spot or None)`` for a click or a move of the keyboard's focus;
    ``spot_pointed(Spot or None)``: what the mouse is over;
    ``parameter_dragged(ParameterPlace, int)``: a weight or a bias is dragged, so many notches upwards;
    ``name_edited(layer, node, str)``; ``wished(str, Spot)``: something is to be done with a spot ("add_node",
    "remove_node", "add_layer", "remove", "earlier", "later"); ``menu_requested(Spot or None, QPoint)``, global."""

    weight_edited = Signal(int, int, int, str)
    bias_edited = Signal(int, int, str)
    input_edited = Signal(int, str)
    target_edited = Signal(int, str)
    spot_selected = Signal(object)
    spot_pointed = Signal(object)
    parameter_dragged = Signal(object, int)
    name_edited = Signal(int, int, str)
    wished = Signal(str, object)
    menu_requested = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(300, 240)
        self._network = NetworkSpec((1, 1), ("identity",))
        self._names: tuple[tuple[Text, ...], ...] = ((Text.same(""),), (Text.same(""),))
        self._loss_id = "half"
        self._picture: DiagramPicture | None = None
        self._layout: Layout | None = None
        self._edges: EdgeBatch | None = None
        self._moving = False
        self._large = False
        self._values_shown = True
        self._weights, self._activations = ColourScale(), ColourScale()
        self._motion = Motion(self.update, self)
        self._hovered: Spot | None = None
        self._selected: Spot | None = None
        self._meant: Spot | None = None
        self._route: tuple[NodeId, ...] = ()
        self._describe: Callable[[Spot], str] | None = None
        self._overlays: list[Overlay] = []
        self._zoom, self._offset = 1.0, QPointF(0.0, 0.0)
        self._drag_from: QPointF | None = None
        self._value_drag: ValueDrag | None = None
        self._nudges = Nudges()
        self._handles: list[Handle] = []
        self._pointed: Handle | None = None
        self._frozen: frozenset[ParameterPlace] = frozenset()
        self._editor = PlaceEditor(self)
        self._editor.committed.connect(self._on_committed)
        self.retranslate()

    # what is shown

    def show_network(self, network: NetworkSpec, names: Sequence[tuple[Text, ...]], loss_id: str) -> None:
        """The structure; the numbers come with ``show_step``."""
        self._nudges.forget()
        if network.layers != self._network.layers:
            self._selected = self._hovered = None
            self._route = ()
            self.fit()
        self._network, self._names, self._loss_id = network, tuple(names), loss_id
        self._arrange()

    def show_step(self, picture: DiagramPicture, *, moving: bool = False) -> None:
        """``moving``: the next picture follows at once, so that speed counts more than smooth lines."""
        self._motion.stop()
        self._picture, self._moving = picture, moving
        self._weights.cover(largest_weight(picture))
        self._activations.cover(picture.largest_activation)
        if self._editor.isVisible():
            self._editor.hide()
        self.update()

    def show_frozen(self, frozen: frozenset[ParameterPlace]) -> None:
        """Mark the parameters that training leaves as they are."""
        if frozen != self._frozen:
            self._frozen = frozen
            self.update()

    def show_route(self, nodes: Sequence[NodeId]) -> None:
        """Light up the way from the first of these nodes over the others to the loss; none of it for no nodes."""
        if self._route != tuple(nodes):
            self._route = tuple(nodes)
            self.update()

    @property
    def route(self) -> tuple[NodeId, ...]:
        """The nodes of the way that is lit up."""
        return self._route

    def reset_scale(self) -> None:
        """Another run: the colours may mean something else now."""
        self._weights.reset()
        self._activations.reset()

    def set_describer(self, describe: Callable[[Spot], str]) -> None:
        """What a tooltip says about a spot, in plain text."""
        self._describe = describe

    def add_overlay(self, overlay: Overlay) -> None:
        """Something that is painted over everything else, in the coordinates of the layout."""
        self._overlays.append(overlay)

    def set_large(self, large: bool) -> None:
        self._large = large
        self.fit()
        self._arrange()

    def show_values(self, on: bool) -> None:
        """Whether numbers are written into the diagram; without them it is names, nodes and connections."""
        self._values_shown = on
        self.update()

    def set_motion(self, on: bool) -> None:
        self._motion.enabled = on
        if not on:
            self._motion.stop()

    def point_at(self, spot: Spot | None) -> None:
        """Mark what is spoken of elsewhere, as if the mouse were over it."""
        if spot != self._meant:
            self._meant = spot
            self.update()

    @property
    def pointed(self) -> Spot | None:
        """What is marked because it is spoken of elsewhere."""
        return self._meant

    def animate_step(self, milliseconds: int) -> None:
        """Let the signal travel along the active edges once."""
        self._motion.start(milliseconds)

    @property
    def selected(self) -> Spot | None:
        """The neuron, connection or value that is selected."""
        return subject_of(self._selected)

    @property
    def focused(self) -> Spot | None:
        """The same, or the heading where the keyboard is."""
        return self._selected

    @property
    def diagram_layout(self) -> Layout | None:
        return self._layout

    def _arrange(self) -> None:
        both = any(name.other(language()) for layer in self._names for name in layer) and not self._large
        metrics = LARGE if self._large else NORMAL
        room = self._network.layers, self.width(), self.height(), metrics
        self._layout = arrange(*room, both, self._name_width)
        self._second_names = both and self._layout.radius >= metrics.roomy_radius * 0.85
        if both and not self._second_names:  # larger nodes are worth more than second names
            self._layout = arrange(*room, False, self._name_width)
        self._edges = None
        self._show_handles(None)
        self.update()

    def _name_width(self, node: NodeId) -> float:
        metrics = LARGE if self._large else NORMAL
        name = self._names[node[0]][node[1]]
        widths = [QFontMetricsF(theme_font(metrics.name, bold=True)).horizontalAdvance(name.to(language()))]
        other = name.other(language())
        if other is not None:
            widths.append(QFontMetricsF(theme_font(metrics.name - 2)).horizontalAdvance(other))
        return max(widths)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().card)
        painter.setTransform(self.transform())
        self.paint(painter)
        paint_handles(painter, self._handles, self._pointed, theme())
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Everything, on any painter."""
        layout, picture, colours = self._layout, self._picture, theme()
        if layout is None or picture is None or picture.network.layers != self._network.layers:
            return
        if self._route:  # nothing but the route stands out
            picture = picture.unmarked()
        marked = self._hovered or self._meant or self._selected
        edge = marked.edge if marked else None
        said = words(self._loss_id, picture.script)
        paint_headings(painter, layout, headings(self._network, picture.script), colours)
        if self._edges is None:
            self._edges = EdgeBatch(layout)
        moving = self._moving or self._motion.moving
        paint_edges(painter, layout, self._edges, picture, self._weights, colours, edge, moving)
        self._motion.paint(painter, self._edges, picture, colours)
        if self._route:
            paint_route_line(painter, layout, self._route, colours)
        is_legible = painter.transform().m11() * layout.metrics.small >= LEAST_TYPE
        if is_legible:
            paint_names(painter, layout, self._names, language(), self._second_names, colours)
        node, numbers = marked.node if marked else None, self._values_shown and is_legible
        paint_nodes(painter, layout, picture, self._activations, said, colours, node, numbers=numbers)
        if numbers:
            paint_loss_card(painter, layout, picture, said, colours)
        if self._route:
            names = [self._names[layer][node].to(language()) for layer, node in self._route]
            paint_route_nodes(painter, layout, self._route, names, colours)
        if numbers:
            paint_weights(painter, layout, picture, self._weights, colours, edge)
            paint_biases(painter, layout, picture, self._weights, colours)
            paint_locks(painter, layout, self._frozen, colours)
        paint_legend(painter, layout, self._weights, said, colours)
        for overlay in self._overlays:
            overlay(painter, layout)
        if self._selected is not None and self._selected.kind not in ("node", "input") and self.hasFocus():
            painter.setPen(QPen(colours.positive, 2, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect(box_of(layout, self._selected)).adjusted(-4, -4, 4, 4), 6, 6)

    # zoom

    def transform(self) -> QTransform:
        """From the layout to the widget."""
        return QTransform(self._zoom, 0.0, 0.0, self._zoom, self._offset.x(), self._offset.y())

    def on_screen(self, box: Box) -> QRectF:
        """A box of the layout in the widget's coordinates."""
        return self.transform().mapRect(rect(box))

    def fit(self) -> None:
        """The whole network again."""
        self._zoom, self._offset = 1.0, QPointF(0.0, 0.0)
        self.update()

    def zoom_in(self) -> None:
        self._zoom_at(QPointF(self.rect().center()), ZOOM_STEP)

    def zoom_out(self) -> None:
        self._zoom_at(QPointF(self.rect().center()), 1 / ZOOM_STEP)

    def _zoom_at(self, at: QPointF, factor: float) -> None:
        zoom = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, self._zoom * factor))
        self._offset = at - (at - self._offset) * (zoom / self._zoom)
        self._zoom = zoom
        self._editor.hide()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Over a weight or bias that is selected it changes the value; anywhere else it zooms."""
        place = place_of(self._selected)
        if place is not None and self._spot_under(event.position()) == self._selected:
            self._nudge(place, 1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        self._zoom_at(event.position(), ZOOM_STEP ** (event.angleDelta().y() / 120))
        event.accept()

    # mouse

    def _in_layout(self, position: QPointF) -> Point:
        away = position - self._offset
        return Point(away.x() / self._zoom, away.y() / self._zoom)

    def _spot_under(self, position: QPointF) -> Spot | None:
        return None if self._layout is None else spot_at(self._layout, self._in_layout(position))

    def _show_handles(self, layer: int | None) -> None:
        """Those of one layer, or of the selected one; none for a whole class to look at."""
        if layer is None and self.hasFocus():
            layer = layer_of(self._selected)
        shown = layer is not None and not self._large and self._layout is not None
        handles = handles_of(self._layout, layer) if shown and self._layout and layer is not None else []
        if handles != self._handles:
            self._handles = handles
            self.update()

    def _point_at_handle(self, at: Point) -> bool:
        """Whether there is a handle; it is marked then."""
        pointed = handle_at(self._handles, at)
        if pointed != self._pointed:
            self._pointed = pointed
            self.update()
        return pointed is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._drag_from is not None:
            self._offset += event.position() - self._drag_from
            self._drag_from = event.position()
            self.update()
            return
        if self._value_drag is not None:
            notches = self._value_drag.moved_to(event.position().y())
            if notches is not None:
                QToolTip.hideText()
                self.parameter_dragged.emit(self._value_drag.place, notches)
            return
        spot, at = self._spot_under(event.position()), self._in_layout(event.position())
        if self._point_at_handle(at):
            spot = None
        elif self._layout is not None:
            self._show_handles(layer_near(self._layout, at, spot))
        self.setCursor(Qt.CursorShape.PointingHandCursor if spot or self._pointed else Qt.CursorShape.ArrowCursor)
        if spot != self._hovered:
            self._hovered = spot
            self.spot_pointed.emit(subject_of(spot))
            self.update()
        if self._pointed is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._pointed.tooltip(), self)
        elif spot is not None and spot.kind != "layer" and self._describe is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._describe(spot), self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._editor.hide()
        if self._point_at_handle(self._in_layout(event.position())) and self._pointed is not None:
            self.wished.emit(self._pointed.wish, self._pointed.spot)
            return
        spot = self._spot_under(event.position())
        if spot is None:
            self._drag_from = event.position()
        else:
            self._value_drag = ValueDrag.of(spot, event.position().y())
        self._select(spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._drag_from = self._value_drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._point_at_handle(self._in_layout(event.position())):
            self.mousePressEvent(event)  # two quick clicks on + are two neurons
            return
        spot = self._spot_under(event.position())
        if spot is not None and spot.kind != "layer":
            self._drag_from = None
            self.edit(spot)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu()
            return
        spot = self._spot_under(QPointF(event.pos()))
        self._select(spot)
        self.menu_requested.emit(self._selected, event.globalPos())

    def _ask_for_menu(self) -> None:
        if self._selected is not None and self._layout is not None:
            corner = self.on_screen(box_of(self._layout, self._selected)).bottomRight().toPoint()
            self.menu_requested.emit(self._selected, self.mapToGlobal(corner))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        if self._hovered is not None:
            self.spot_pointed.emit(None)
        self._hovered = self._pointed = None
        self._show_handles(None)
        self.update()

    def _select(self, spot: Spot | None) -> None:
        if spot is not None and spot.kind == "name":
            spot = subject_of(spot)
        if spot != self._selected:
            self._nudges.forget()
        self._selected = spot
        self.spot_selected.emit(self.selected)
        self._show_handles(layer_of(spot))
        self.update()

    def select(self, spot: Spot | None) -> None:
        """Select a spot, as a click on it would."""
        self._select(spot)

    def _nudge(self, place: ParameterPlace, notches: int) -> None:
        self.parameter_dragged.emit(place, self._nudges.by(place, notches))

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        spot, key = self._selected, Qt.Key(event.key())
        place, wish = place_of(spot), wish_of(event, spot) if spot is not None else None
        if wish is not None and spot is not None:
            if not self._large or wish == "menu":  # nobody removes a neuron by a slip before a whole class
                self._wish(wish, spot)
        elif nudge_of(event) and place is not None:
            self._nudge(place, nudge_of(event))
        elif key in MOVES:
            self._move_focus(MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and spot is not None:
            self._wish("menu", spot) if spot.kind == "layer" else self.edit(spot)
        elif begins_a_number(event, spot) and spot is not None and not self._large:
            self.edit(spot, event.text())
        elif event.key() == Qt.Key.Key_Escape and self._selected is not None:
            self._select(None)
        else:
            super().keyPressEvent(event)

    def _wish(self, wish: str, spot: Spot) -> None:
        if wish == "menu":
            self._ask_for_menu()
        elif wish == "rename" and spot.node is not None:
            self.edit(Spot("name", node=spot.node))
        elif wish != "rename":
            self.wished.emit(wish, spot)

    def event(self, event: QEvent) -> bool:
        """A number that is begun over a selected value is no shortcut of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and begins_a_number(event, self._selected)
            and not self._large
        ):
            event.accept()
            return True
        return super().event(event)

    def _move_focus(self, direction: int) -> None:
        if self._layout is None:
            return
        spots = spots_of(self._layout)
        if self._selected in spots:
            self._select(spots[(spots.index(self._selected) + direction) % len(spots)])
        else:
            self._select(spots[0 if direction > 0 else -1])

    # editing

    def edit(self, spot: Spot, typed: str = "") -> None:
        """Open an editor over a spot, with what has been ``typed`` already; a computed node's is that of its bias."""
        if self._layout is None or self._picture is None:
            return
        if spot.kind == "node":
            spot = Spot("bias", node=spot.node)
        self._select(spot)
        self._editor.open(spot, self._text_of(spot), self.on_screen(box_of(self._layout, spot)), typed)

    def _text_of(self, spot: Spot) -> str:
        if spot.kind == "name" and spot.node is not None:
            return self._names[spot.node[0]][spot.node[1]].to(language())
        value = self._value_of(spot)
        return "" if math.isnan(value) else repr(value)  # a blank is empty

    def _value_of(self, spot: Spot) -> float:
        picture = self._picture
        assert picture is not None
        if spot.edge is not None:
            return picture.weight(spot.edge)
        assert spot.node is not None
        if spot.kind == "target":
            return picture.targets[spot.node[1]]
        shown = picture.nodes[spot.node]
        value = shown.a if spot.kind == "input" else shown.bias
        if value is not None and is_hidden(value):
            value = shown.old_bias
        return 0.0 if value is None else value

    def _on_committed(self, spot: Spot, text: str) -> None:
        self.setFocus()
        if spot.edge is not None:
            self.weight_edited.emit(*spot.edge, text)
        elif spot.node is not None and spot.kind == "bias":
            self.bias_edited.emit(*spot.node, text)
        elif spot.node is not None and spot.kind == "name":
            self.name_edited.emit(*spot.node, text)
        elif spot.node is not None and spot.kind == "input":
            self.input_edited.emit(spot.node[1], text)
        elif spot.node is not None:
            self.target_edited.emit(spot.node[1], text)

    # Qt

    def retranslate(self) -> None:
        self.setAccessibleName(translate("Diagram", "Network diagram"))
        self.setAccessibleDescription(
            translate(
                "Diagram",
                "Arrow keys move over nodes and connections; Enter types over a value, F2 over a name; Insert adds a "
                "neuron, Delete removes one; Shift with an arrow key tries another weight.",
            )
        )
        self._arrange()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(760, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._editor.hide()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_editor"):
            self.retranslate()
        super().changeEvent(event)
