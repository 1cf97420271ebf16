"""The diagram's widget: what is shown, what is selected, and what is typed over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
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
from bpsim.gui.diagram.accessible import make_accessible, tell_focus
from bpsim.gui.diagram.interaction import keyboard
from bpsim.gui.diagram.interaction.editor import PlaceEditor
from bpsim.gui.diagram.interaction.handles import Handle, handle_at, handles_of, layer_of, paint_handles
from bpsim.gui.diagram.interaction.mouse import Mouse
from bpsim.gui.diagram.interaction.typing_over import text_of
from bpsim.gui.diagram.interaction.value_drag import Nudges
from bpsim.gui.diagram.painting.ground import Ground
from bpsim.gui.diagram.painting.motion import Motion
from bpsim.gui.diagram.painting.paint_coloured import fill_colours, ring_colours
from bpsim.gui.diagram.painting.paint_diagram import Scene, in_hand, paint_scene, scene_of
from bpsim.gui.diagram.pen import rect
from bpsim.gui.diagram.picture import DiagramPicture, largest_weight
from bpsim.gui.diagram.placing.geometry import Box, Point
from bpsim.gui.diagram.placing.labels import Labelled
from bpsim.gui.diagram.placing.layout import EdgeId, Layout, NodeId, Subject
from bpsim.gui.diagram.shown import Overlay, Shown
from bpsim.gui.diagram.spoken import LOSS, spoken_name, spoken_spots, spoken_value
from bpsim.gui.diagram.spots import Spot, box_of, exists_in, subject_of
from bpsim.gui.diagram.zoom import STEP, Zoom
from bpsim.gui.look.theme import theme
from bpsim.gui.parts.reading import painter_from_left, read_from_left
from bpsim.session.experiment import Experiment
from bpsim.session.words.text import Text

translate = QCoreApplication.translate


class DiagramView(QWidget):
    """Signals for what was typed over: ``weight_edited(layer, source, target, str)``,
    ``bias_edited(layer, node, str)``, ``input_edited(node, str)``, ``target_edited(node, str)``;
    ``spot_selected(Spot or None)`` for a click or a move of the keyboard's focus;
    ``spot_pointed(Spot or None)``: what the mouse is over;
    ``parameter_dragged(ParameterPlace, int)``: a weight or a bias is dragged, so many notches upwards;
    ``name_edited(layer, node, str)``; ``wished(str, Spot)``: something is to be done with a spot ("add_node",
    "remove_node", "add_layer", "remove", "earlier", "later"); ``menu_requested(Spot or None, QPoint)``, global;
    ``edit_begun()``: an editor stands over the selected spot."""

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
    edit_begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing under it is painted with it
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.zoom, self._painted_by = Zoom(), QTransform()
        self._shown = Shown()
        self._motion = Motion(self.update, self)
        self._mouse = Mouse(self)
        self._ground = Ground(self, self.zoom)
        self._selected: Spot | None = None
        self._meant: Spot | None = None
        self._describe: Callable[[Spot], str] | None = None
        self._nudges = Nudges()
        self._handles: list[Handle] = []
        self._pointed: Handle | None = None
        self._editor = PlaceEditor(self)
        self._editor.placed.connect(self._on_committed)
        self._tabbed = False
        make_accessible(self)
        self.retranslate()

    # what is shown

    def show_network(
        self, network: NetworkSpec, names: Sequence[tuple[Text, ...]], loss_id: str, *,
        shape: tuple[int, int] | None = None, classes: bool = False,
    ) -> None:  # fmt: skip
        """The structure; the numbers come with ``show_step``. ``shape``: rows and columns where the inputs are a
        picture; ``classes``: whether the targets are classes."""
        shown = self._shown
        self._nudges.forget()
        if network.layers != shown.network.layers:
            self._selected = self._meant = self._mouse.hovered = None
            shown.route = ()
            self.fit()
        shown.network, shown.names, shown.loss_id = network, tuple(names), loss_id
        shown.shape, shown.classes = shape, classes
        self._arrange()

    def show_experiment(self, experiment: Experiment, loss_id: str | None = None) -> None:
        """Its network, with the loss of its settings or another one."""
        self.show_network(
            experiment.network, experiment.node_names, loss_id or experiment.settings.loss,
            shape=experiment.shape, classes=experiment.has_classes,
        )  # fmt: skip

    def show_step(self, picture: DiagramPicture, *, moving: bool = False) -> None:
        """``moving``: the next picture follows at once, so that speed counts more than smooth lines."""
        shown = self._shown
        self._motion.stop()
        shown.picture, shown.moving = picture, moving
        shown.weights.cover(largest_weight(picture))
        shown.activations.cover(picture.largest_activation)
        shown.deltas.follow(picture.largest_delta)
        if self._editor.isVisible():
            self._editor.hide()
        if not moving:
            self._bring_to_sight(sorted(picture.active_nodes))
        if moving:
            self._ground.begin(self._scene())
        else:
            self._ground.forget()
            tell_focus(self)
        if not self._ground.is_begun:
            self.update()

    def go_on_with_step(self) -> bool:
        """While pictures follow each other, in turns after ``show_step``: a part of what it left to be done. False
        where nothing was left."""
        if not self._ground.is_begun:
            return False
        self._ground.go_on(self._scene())
        if not self._ground.is_begun:
            self.update()
        return True

    def show_frozen(self, frozen: frozenset[ParameterPlace]) -> None:
        """Mark the parameters that training leaves as they are."""
        if frozen != self._shown.frozen:
            self._shown.frozen = frozen
            self.update()

    def show_route(self, nodes: Sequence[NodeId]) -> None:
        """Light up the way from the first of these nodes over the others to the loss; none of it for no nodes."""
        if self._shown.route != tuple(nodes):
            self._shown.route = tuple(nodes)
            self.update()

    @property
    def route(self) -> tuple[NodeId, ...]:
        """The nodes of the way that is lit up."""
        return self._shown.route

    @property
    def picture(self) -> DiagramPicture | None:
        """The numbers that are shown."""
        return self._shown.picture

    def reset_scale(self) -> None:
        """Another run: the colours may mean something else now."""
        self._shown.weights.reset()
        self._shown.activations.reset()
        self._shown.deltas.reset()

    def set_describer(self, describe: Callable[[Spot], str]) -> None:
        """What a tooltip says about a spot, in plain text."""
        self._describe = describe

    def description(self, spot: Spot | None) -> str | None:
        """What a tooltip says, where there is something to say."""
        return self._describe(spot) if spot is not None and spot.kind != "layer" and self._describe else None

    def add_overlay(self, overlay: Overlay) -> None:
        """Something that is painted over everything else, in the coordinates of the layout."""
        self._shown.overlays.append(overlay)

    @property
    def large(self) -> bool:
        """Whether it is for a whole class to look at."""
        return self._shown.large

    def set_large(self, large: bool) -> None:
        self._shown.large = large
        self.fit()
        self._arrange()

    @property
    def labelled(self) -> Labelled:
        """Which weights are written."""
        return self._shown.labelled

    def set_labelled(self, labelled: Labelled) -> None:
        if labelled is not self._shown.labelled:
            self._shown.labelled = labelled
            self._arrange()

    @property
    def strongest(self) -> int:
        """How many connections between two large layers are drawn that are not in hand."""
        return self._shown.strongest

    def set_strongest(self, count: int) -> None:
        self._shown.strongest = count
        self.update()

    def set_weight_pictures(self, on: bool) -> None:
        """Whether neurons over a picture show their weights as one."""
        self._shown.weight_pictures = on
        self.update()

    def show_maps(self, maps: Mapping[NodeId, QImage]) -> None:
        """In the neurons, in place of their numbers; none for an empty one."""
        if maps or self._shown.maps:
            self._shown.maps = maps
            if not self._ground.is_begun:
                self.update()

    def show_values(self, on: bool) -> None:
        """Whether numbers are written into the diagram; without them it is names, nodes and connections."""
        self._shown.values = on
        self.update()

    def set_motion(self, on: bool) -> None:
        self._motion.enabled = on
        if not on:
            self._motion.stop()

    def animate_step(self, milliseconds: int) -> None:
        """Let the signal travel along the active edges once."""
        self._motion.start(milliseconds)

    def point_at(self, spot: Spot | None) -> None:
        """Mark what is spoken of elsewhere, as if the mouse were over it; what this network has not is not marked."""
        if spot is not None and not exists_in(self._shown.network.layers, spot):
            spot = None
        if spot != self._meant:
            self._meant = spot
            if spot is not None and spot.node is not None:
                self._bring_to_sight([spot.node])
            self.update()

    @property
    def pointed(self) -> Spot | None:
        """What is marked because it is spoken of elsewhere."""
        return self._meant

    @property
    def diagram_layout(self) -> Layout | None:
        return self._shown.layout

    @property
    def subject(self) -> Subject:
        """What is laid out."""
        return self._shown.subject

    def _arrange(self) -> None:
        self._shown.zoom = self.zoom.factor
        self.zoom.shrunk = self._shown.arrange(self.width(), self.height())
        self.show_handles(None)
        self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scene = self._scene()
            if scene is None:
                painter.fillRect(self.rect(), theme().card)
            else:
                missing = self._ground.draw(painter, scene)
                self._painted_by = self.zoom.transform()
                painter.setTransform(self._painted_by)
                for paint in missing:
                    paint(painter, scene)
            paint_handles(painter, self._handles, self._pointed, theme())
            if self._tabbed and self._selected is None:
                self._paint_frame(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        """The keyboard came here, and is on no spot yet."""
        painter.resetTransform()
        painter.setPen(QPen(theme().positive, 2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 7, 7)

    def paint(self, painter: QPainter) -> None:
        """Everything, on any painter, in the room of the widget."""
        scene = self._scene()
        if scene is not None:
            self._painted_by = QTransform.fromScale(self.zoom.shrunk, self.zoom.shrunk)
            painter.setTransform(self._painted_by, combine=True)
            paint_scene(painter, scene)

    @property
    def painted_room(self) -> QRectF:
        """The widget in the coordinates of its layout, for overlays while they paint: smaller or larger than it is on
        the screen, and elsewhere where somebody zoomed in."""
        return self._painted_by.inverted()[0].mapRect(QRectF(self.rect()))

    def _scene(self) -> Scene | None:
        return scene_of(self._shown, self._motion, *self._attended())

    def _attended(self) -> tuple[Spot | None, Spot | None]:
        """(what stands out, where the keyboard is)."""
        return self._mouse.hovered or self._meant or self._selected, self._selected if self.hasFocus() else None

    def drawn_edges(self) -> list[EdgeId]:
        """Those between large layers that can be seen, and pointed at."""
        shown = self._shown
        if shown.layout is None or shown.picture is None or not shown.layout.dense_layers:
            return []
        return shown.dense_edges(shown.layout, shown.picture, in_hand(*self._attended())).edges

    def fill_colours(self, layer: int) -> NDArray[np.uint8]:
        """(n_l, 3) by which a is told where there is no room for numbers."""
        assert self.picture is not None
        return fill_colours(self._shown, layer, self.picture.nodes.layer(layer), theme())

    def ring_colours(self, layer: int) -> NDArray[np.uint8]:
        """(n_l, 3) by which delta is told."""
        assert self.picture is not None
        return ring_colours(self._shown, self.picture.nodes.layer(layer), theme())

    # zoom

    def on_screen(self, box: Box) -> QRectF:
        """A box of the layout in the widget's coordinates."""
        return self.zoom.transform().mapRect(rect(box))

    def fit(self) -> None:
        """The whole network again."""
        self.zoom.fit()
        self._arrange()

    def zoom_in(self) -> None:
        self.zoom_at(QPointF(self.rect().center()), STEP)

    def zoom_out(self) -> None:
        self.zoom_at(QPointF(self.rect().center()), 1 / STEP)

    def zoom_at(self, at: QPointF, factor: float) -> None:
        self.zoom.by(factor, at)
        self._editor.hide()
        self._arrange()

    def move_by(self, way: QPointF) -> None:
        """Another part of what is zoomed in."""
        self.zoom.move(way)
        self._editor.hide()
        self.update()

    def let_go(self) -> None:
        """Two fingers begin, or one asks for a menu: what the first has begun to drag stays as it is."""
        self._mouse.release()

    def pinch(self, at: QPointF, factor: float, way: QPointF) -> None:
        """Two fingers: what is under them follows."""
        self.zoom.move(way)
        self.zoom_at(at, factor)

    def _bring_to_sight(self, nodes: Sequence[NodeId]) -> None:
        """Move what is zoomed in so that the neurons in hand can be seen, the first of them at least."""
        layout = self._shown.layout
        if layout is None or self.zoom.factor <= 1.0:
            return
        for node in reversed(nodes[:4]):
            if node in layout.nodes:
                self.zoom.show(self.on_screen(layout.box(node)), QRectF(self.rect()))

    # handles

    def show_handles(self, layer: int | None) -> None:
        """Those of one layer, or of the selected one; none for a whole class to look at."""
        if layer is None and self.hasFocus():
            layer = layer_of(self._selected)
        layout = None if layer is None or self.large else self._shown.layout
        handles = [] if layer is None or layout is None else handles_of(layout, layer)
        if handles != self._handles:
            self._handles = handles
            self.update()

    def point_at_handle(self, at: Point) -> Handle | None:
        """The handle there, if there is one; it is marked then."""
        pointed = handle_at(self._handles, at)
        if pointed != self._pointed:
            self._pointed = pointed
            self.update()
        return pointed

    # selecting and editing

    @property
    def selected(self) -> Spot | None:
        """The neuron, connection or value that is selected."""
        return subject_of(self._selected)

    @property
    def focused(self) -> Spot | None:
        """The same, or the heading where the keyboard is."""
        return self._selected

    def select(self, spot: Spot | None) -> None:
        """Select a spot, as a click on it does."""
        if spot is not None and spot.kind == "name":
            spot = subject_of(spot)
        if spot != self._selected:
            self._nudges.forget()
        self._selected = spot
        if spot is not None and spot.node is not None:
            self._bring_to_sight([spot.node])
        self._shown.attend(in_hand(*self._attended()))
        self.spot_selected.emit(self.selected)
        self.show_handles(layer_of(spot))
        self.update()
        tell_focus(self)

    def nudge(self, place: ParameterPlace, notches: int) -> None:
        """Drag a parameter by so many notches more."""
        self.parameter_dragged.emit(place, self._nudges.by(place, notches))

    def ask_for_menu(self) -> None:
        """The menu of the selected spot, beside it."""
        if self._selected is not None and self._shown.layout is not None:
            corner = self.on_screen(box_of(self._shown.layout, self._selected)).bottomRight().toPoint()
            self.menu_requested.emit(self._selected, self.mapToGlobal(corner))

    def edit(self, spot: Spot, typed: str = "") -> None:
        """Open an editor over a spot, with what has been ``typed`` already; a computed node's is that of its bias."""
        layout, picture = self._shown.layout, self._shown.picture
        if layout is None or picture is None:
            return
        if spot.kind == "node":
            spot = Spot("bias", node=spot.node)
        self.select(spot)
        self._editor.open(spot, text_of(spot, self._shown, picture), self.on_screen(box_of(layout, spot)), typed)
        self.edit_begun.emit()

    def tell(self, words: str | None, at: QPoint) -> None:
        """In a tooltip at that place on the screen; None takes it away."""
        QToolTip.showText(at, words, self) if words is not None else QToolTip.hideText()

    def close_editor(self) -> None:
        self._editor.hide()

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

    # the mouse and the keyboard

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._mouse.move(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._mouse.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._mouse.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._mouse.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        self._mouse.wheel(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._mouse.leave()
        self._pointed = None
        self.show_handles(None)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.ask_for_menu()
        else:
            self._mouse.ask_for_menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not keyboard.press(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self._tabbed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        tell_focus(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._tabbed = False

    def event(self, event: QEvent) -> bool:
        if keyboard.is_meant_for_the_diagram(self, event):
            event.accept()
            return True
        return super().event(event)

    # what a screen reader asks for

    def spots_spoken(self) -> list[Spot]:
        """In reading order."""
        layout = self._shown.layout
        return [] if layout is None else spoken_spots(layout)

    def name_spoken(self, spot: Spot) -> str:
        """What it is."""
        return spoken_name(spot, self._shown)

    def value_spoken(self, spot: Spot) -> str:
        """The numbers that stand there, in words."""
        return spoken_value(spot, self._shown)

    def place_spoken(self, spot: Spot) -> QRect:
        """Where it is on the screen."""
        layout = self._shown.layout
        if layout is None:
            return QRect()
        box = layout.loss_card if spot == LOSS else box_of(layout, spot)
        here = self.on_screen(box).toAlignedRect()
        return QRect(self.mapToGlobal(here.topLeft()), here.size())

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
