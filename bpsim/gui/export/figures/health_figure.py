"""How values and gradients are distributed, over a run and at a place of it, as the page shows it."""

from __future__ import annotations

from functools import cached_property

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.health_numbers import health_along_run
from bpsim.gui.export.figures.view_figure import Painted, ViewFigure
from bpsim.gui.health.drawing import show_along, show_state
from bpsim.gui.health.page import HealthPage
from bpsim.session.health.measuring import Health, measured_at
from bpsim.session.running.cursor import Cursor


class HealthFigure(ViewFigure):
    """The quantity and the layer that the request names."""

    def made(self) -> Painted:
        depth = self.experiment.network.depth
        if self.request.layer > depth:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must be from 1 to {last}, the network's layers, not {value}"),
                "--layer", last=depth, value=self.request.layer,
            )  # fmt: skip
        self.experiment.check_complete()
        page = HealthPage()
        page.become_figure(self.size[1])
        return page

    def show_at(self, cursor: Cursor) -> None:
        page, request, experiment = self._view, self.request, self.experiment
        assert isinstance(page, HealthPage)
        choice, layer = request.quantity, request.layer
        show_along(page, self._found, choice, layer, experiment, last=self.run.head, at=cursor.update)
        show_state(page, *measured_at(self.run, cursor.update), cursor.update, choice, layer, experiment)
        page.settle()

    @cached_property
    def _found(self) -> list[tuple[int, Health]]:
        return list(health_along_run(self.run))
