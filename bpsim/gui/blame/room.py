"""BlameRoom: the page of paths and blame follows the diagram's selection and the cursor."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from bpsim.gui.blame.page import BlamePage
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.explain.inspection import Inspection
from bpsim.gui.formulas.notation import profile_of
from bpsim.gui.workspace.context import Context
from bpsim.session.blame.formulas import Subject
from bpsim.session.blame.graph import Origin
from bpsim.session.explaining.writing.symbols import Moment

translate = QCoreApplication.translate

PAGE = "paths"


class BlameRoom(QObject):
    """Attributes: ``page``. Nothing is worked out while another page is shown, or while training runs."""

    def __init__(self, context: Context, inspection: Inspection) -> None:
        super().__init__(context)
        document, workspace, actions = context.document, context.workspace, context.actions
        self._document, self._workspace = document, workspace
        self._refresh, self._inspection = context.refresh, inspection
        self.page = BlamePage()
        workspace.side.fill(PAGE, self.page)
        workspace.side.page_changed.connect(self.refresh)
        workspace.diagram.spot_selected.connect(self._on_selected)
        document.position_changed.connect(self.refresh)
        document.experiment_changed.connect(self.refresh)
        self.page.route_changed.connect(self._light_route)
        actions["next_path"].triggered.connect(self.page.routes.show_next)
        actions["previous_path"].triggered.connect(self.page.routes.show_previous)
        context.follow_presenting(self.page.show_large)
        context.control.state_changed.connect(self.refresh)
        context.restyled.connect(self.refresh)
        self.refresh()

    @property
    def shown(self) -> bool:
        return self._workspace.side.current == PAGE

    def refresh(self) -> None:
        """Show what is selected, at the cursor."""
        if not self.shown or self._refresh.hurried:
            self.page.routes.stop()
            self._workspace.diagram.show_route(())
            return
        self._inspection.card.close_card()  # the page says all of it, and the card would cover the paths
        origin = origin_of(self._workspace.diagram.selected)
        if origin is None:
            self.page.show_nothing()
            return
        document = self._document
        trace = document.playback.trace
        training = document.run.training_at(trace.update)
        moment = Moment(trace, document.row, training.settings, profile_of(document.experiment))
        self.page.show_subject(Subject(moment, document.playback.revealed, origin), training, document.experiment_shown)

    def _on_selected(self, _spot: Spot | None) -> None:
        self.refresh()

    def _light_route(self) -> None:
        self._workspace.diagram.show_route(self.page.route if self.shown and not self._refresh.hurried else ())


def origin_of(spot: Spot | None) -> Origin | None:
    """Where the paths of what is selected begin; None for a target or for nothing."""
    if spot is None:
        return None
    if spot.edge is not None:
        layer, source, target = spot.edge
        return Origin("weight", layer, target, source)
    if spot.node is None or spot.kind == "target":
        return None
    return Origin("bias" if spot.kind == "bias" else "activation", *spot.node)
