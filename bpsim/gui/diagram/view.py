"""The diagram's widget: draws the current picture, answers the mouse and the keyboard, edits in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
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

from bpsim.engine.network import NetworkSpec
from bpsim.gui.diagram.colour_scale import ColourScale
from bpsim.gui.diagram.edge_batch import EdgeBatch
from bpsim.gui.diagram.editor import PlaceEditor
from bpsim.gui.diagram.geometry import Box, Point
from bpsim.gui.diagram.layout import LARGE, NORMAL, Layout, NodeId, arrange
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
from bpsim.gui.diagram.pen import rect
from bpsim.gui.diagram.picture import DiagramPicture, largest_weight
from bpsim.gui.diagram.spots import Spot, box_of, spot_at, spots_of
from bpsim.gui.diagram.value_drag import ValueDrag
from bpsim.gui.diagram.words import headings, words
from bpsim.gui.language import language
from bpsim.gui.theme import theme, theme_font
from bpsim.session.text import Text

translate = QCoreApplication.translate

ZOOM_STEP = 1.2
SMALLEST_ZOOM, LARGEST_ZOOM = 0.4, 6.0


class DiagramView(QWidget):
    """Signals for what was typed over: ``weight_edited(layer, source, target, str)``,
    ``bias_edited(layer, node, str)``, ``input_edited(node, str)``, ``target_edited(node, str)``;
    ``spot_selected(Spot or None)`` for a click or a move of the keyboard's focus;
    ``parameter_dragged(ParameterPlace, int)``: a weight or a bias is dragged, so many notches upwards."""

    weight_edited = Signal(int, int, int, str)
    bias_edited = Signal(int, int, str)
    input_edited = Signal(int, str)
    target_edited = Signal(int, str)
    spot_selected = Signal(object)
    parameter_dragged = Signal(object, int)

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
        self._weights, self._activations = ColourScale(), ColourScale()
        self._motion = Motion(self.update, self)
        self._hovered: Spot | None = None
        self._selected: Spot | None = None
        self._describe: Callable[[Spot], str] | None = None
        self._zoom, self._offset = 1.0, QPointF(0.0, 0.0)
        self._drag_from: QPointF | None = None
        self._value_drag: ValueDrag | None = None
        self._editor = PlaceEditor(self)
        self._editor.committed.connect(self._on_committed)
        self.retranslate()

    # what is shown

    def show_network(self, network: NetworkSpec, names: Sequence[tuple[Text, ...]], loss_id: str) -> None:
        """The structure; the numbers come with ``show_step``."""
        if network != self._network:
            self._selected = self._hovered = None
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

    def reset_scale(self) -> None:
        """Another run: the colours may mean something else now."""
        self._weights.reset()
        self._activations.reset()

    def set_describer(self, describe: Callable[[Spot], str]) -> None:
        """What a tooltip says about a spot, in plain text."""
        self._describe = describe

    def set_large(self, large: bool) -> None:
        self._large = large
        self.fit()
        self._arrange()

    def set_motion(self, on: bool) -> None:
        self._motion.enabled = on
        if not on:
            self._motion.stop()

    def animate_step(self, milliseconds: int) -> None:
        """Let the signal travel along the active edges once."""
        self._motion.start(milliseconds)

    @property
    def selected(self) -> Spot | None:
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
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Everything, on any painter."""
        layout, picture, colours = self._layout, self._picture, theme()
        if layout is None or picture is None or picture.network != self._network:
            return
        marked = self._hovered or self._selected
        edge = marked.edge if marked else None
        said = words(self._loss_id, picture.script)
        paint_headings(painter, layout, headings(self._network, picture.script), colours)
        if self._edges is None:
            self._edges = EdgeBatch(layout)
        moving = self._moving or self._motion.moving
        paint_edges(painter, layout, self._edges, picture, self._weights, colours, edge, moving)
        self._motion.paint(painter, self._edges, picture, colours)
        paint_names(painter, layout, self._names, language(), self._second_names, colours)
        paint_nodes(painter, layout, picture, self._activations, said, colours, marked.node if marked else None)
        paint_loss_card(painter, layout, picture, said, colours)
        paint_weights(painter, layout, picture, self._weights, colours, edge)
        paint_biases(painter, layout, picture, self._weights, colours)
        paint_legend(painter, layout, self._weights, said, colours)
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
        self._zoom_at(event.position(), ZOOM_STEP ** (event.angleDelta().y() / 120))
        event.accept()

    # mouse

    def _spot_under(self, position: QPointF) -> Spot | None:
        if self._layout is None:
            return None
        away = position - self._offset
        return spot_at(self._layout, Point(away.x() / self._zoom, away.y() / self._zoom))

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
        spot = self._spot_under(event.position())
        if spot != self._hovered:
            self._hovered = spot
            self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
            self.update()
        if spot is not None and self._describe is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._describe(spot), self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._editor.hide()
        spot = self._spot_under(event.position())
        if spot is None:
            self._drag_from = event.position()
        else:
            self._value_drag = ValueDrag.of(spot, event.position().y())
        self._select(spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._drag_from = self._value_drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        spot = self._spot_under(event.position())
        if spot is not None:
            self._drag_from = None
            self.edit(spot)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._hovered = None
        self.update()

    def _select(self, spot: Spot | None) -> None:
        self._selected = spot
        self.spot_selected.emit(spot)
        self.update()

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        moves = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in moves:
            self._move_focus(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self._selected is not None:
            self.edit(self._selected)
        elif event.key() == Qt.Key.Key_Escape and self._selected is not None:
            self._select(None)
        else:
            super().keyPressEvent(event)

    def _move_focus(self, direction: int) -> None:
        if self._layout is None:
            return
        spots = spots_of(self._layout)
        if self._selected in spots:
            self._select(spots[(spots.index(self._selected) + direction) % len(spots)])
        else:
            self._select(spots[0 if direction > 0 else -1])

    # editing

    def edit(self, spot: Spot) -> None:
        """Open an editor over a spot; a computed node's editor is that of its bias."""
        if self._layout is None or self._picture is None:
            return
        if spot.kind == "node":
            spot = Spot("bias", node=spot.node)
        self._select(spot)
        self._editor.open(spot, self._value_of(spot), self.on_screen(box_of(self._layout, spot)))

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
        return 0.0 if value is None else value

    def _on_committed(self, spot: Spot, text: str) -> None:
        self.setFocus()
        if spot.edge is not None:
            self.weight_edited.emit(*spot.edge, text)
        elif spot.node is not None and spot.kind == "bias":
            self.bias_edited.emit(*spot.node, text)
        elif spot.node is not None and spot.kind == "input":
            self.input_edited.emit(spot.node[1], text)
        elif spot.node is not None:
            self.target_edited.emit(spot.node[1], text)

    # Qt

    def retranslate(self) -> None:
        self.setAccessibleName(translate("Diagram", "Network diagram"))
        self.setAccessibleDescription(
            translate("Diagram", "Arrow keys move over nodes and connections; Enter types over a value.")
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
