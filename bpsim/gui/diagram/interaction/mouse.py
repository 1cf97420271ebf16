"""The mouse over the diagram: pointing, selecting, dragging a value or the whole, typing over by a double click."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent

from bpsim.gui.diagram.interaction.handles import layer_near
from bpsim.gui.diagram.interaction.surface import Surface
from bpsim.gui.diagram.interaction.value_drag import ValueDrag, place_of
from bpsim.gui.diagram.spots import Spot, spot_at, subject_of
from bpsim.gui.diagram.zoom import STEP

SCROLL = 60.0  # pixels a notch
NOTCH = 120  # of the wheel, in Qt's eighths of a degree


class Mouse:
    """Attributes: ``hovered``, the spot the mouse is over."""

    def __init__(self, view: Surface) -> None:
        self._view = view
        self.hovered: Spot | None = None
        self._drag_from: QPointF | None = None
        self._value_drag: ValueDrag | None = None

    def move(self, event: QMouseEvent) -> None:
        if self._drag_from is not None:
            self._view.move_by(event.position() - self._drag_from)
            self._drag_from = event.position()
        elif self._value_drag is not None:
            notches = self._value_drag.moved_to(event.position().y())
            if notches is not None:
                self._view.tell(None, event.globalPosition().toPoint())
                self._view.parameter_dragged.emit(self._value_drag.place, notches)
        else:
            self._point(event)

    def press(self, event: QMouseEvent) -> None:
        view = self._view
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view.close_editor()
        handle = view.point_at_handle(view.zoom.in_layout(event.position()))
        if handle is not None:
            view.wished.emit(handle.wish, handle.spot)
            return
        spot = self._spot_under(event.position())
        if spot is None:
            self._drag_from = event.position()
        else:
            self._value_drag = ValueDrag.of(spot, event.position().y())
        view.select(spot)

    def release(self) -> None:
        self._drag_from = self._value_drag = None

    def double_click(self, event: QMouseEvent) -> None:
        if self._view.point_at_handle(self._view.zoom.in_layout(event.position())):
            self.press(event)  # two quick clicks on + are two neurons
            return
        spot = self._spot_under(event.position())
        if spot is not None and spot.kind != "layer":
            self._drag_from = None
            self._view.edit(spot)

    def wheel(self, event: QWheelEvent) -> None:
        """Over a weight or bias that is selected it changes the value; with Shift, or sideways, it moves what is
        zoomed in; anywhere else it zooms."""
        view, turned, aside = self._view, event.angleDelta().y(), event.angleDelta().x()
        event.accept()
        if aside or event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            way = QPointF(aside, 0.0) if aside else QPointF(0.0, turned)
            view.move_by(way * (SCROLL / NOTCH))
            return
        place = place_of(view.focused)
        if place is not None and self._spot_under(event.position()) == view.focused:
            view.nudge(place, 1 if turned > 0 else -1)
        else:
            view.zoom_at(event.position(), STEP ** (turned / NOTCH))

    def ask_for_menu(self, event: QContextMenuEvent) -> None:
        self._view.select(self._spot_under(QPointF(event.pos())))
        self._view.menu_requested.emit(self._view.focused, event.globalPos())

    def leave(self) -> None:
        if self.hovered is not None:
            self._view.spot_pointed.emit(None)
        self.hovered = None

    def _spot_under(self, position: QPointF) -> Spot | None:
        layout = self._view.diagram_layout
        if layout is None:
            return None
        return spot_at(layout, self._view.zoom.in_layout(position), self._view.drawn_edges())

    def _point(self, event: QMouseEvent) -> None:
        """Mark what the mouse is over, and say what it is."""
        view, at = self._view, self._view.zoom.in_layout(event.position())
        spot = self._spot_under(event.position())
        handle = view.point_at_handle(at)
        if handle is not None:
            spot = None
        elif view.diagram_layout is not None:
            view.show_handles(layer_near(view.diagram_layout, at, spot))
        view.setCursor(Qt.CursorShape.PointingHandCursor if spot or handle else Qt.CursorShape.ArrowCursor)
        if spot != self.hovered:
            self.hovered = spot
            view.spot_pointed.emit(subject_of(spot))
            view.update()
        told = handle.tooltip() if handle is not None else view.description(spot)
        view.tell(told, event.globalPosition().toPoint())
