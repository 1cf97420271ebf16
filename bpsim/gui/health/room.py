"""HealthRoom: the page follows the cursor and the run; a click on the chart goes there, one on a bar selects."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.health import words
from bpsim.gui.health.chart import Line
from bpsim.gui.health.following import Following
from bpsim.gui.health.page import HealthPage
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.page_following import PageFollowing
from bpsim.session.experiment import Experiment
from bpsim.session.health.along import quantiles_along
from bpsim.session.health.histogram import Histogram, Item, histogram, items_in
from bpsim.session.health.measuring import Health
from bpsim.session.health.taking import QUANTITIES, Taken, samples_taken
from bpsim.session.number_format import format_number

translate = QCoreApplication.translate

PAGE = "health"
NORM, FATE = "norm", "fate"  # of all layers: the gradient's norm; dead and saturated neurons
CHOICES = (*QUANTITIES, NORM, FATE)


class HealthRoom(QObject):
    """Attributes: ``page``, and ``following``, what is measured; nothing is while another page is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context, self._document, self._refresh = context, context.document, context.refresh
        self.following = Following(context.document, context.refresh, self._draw, self)
        self._chosen: tuple[object, int] | None = None  # of which state, and the bar that was clicked
        self.page = HealthPage()
        context.workspace.side.fill(PAGE, self.page)
        self._page_following = PageFollowing(context, PAGE, self.page, self.follow, looks=False)  # it has its own pace
        self.page.chosen.connect(self._on_chosen)
        self.page.chart.update_requested.connect(self._seek)
        self.page.histogram.bar_clicked.connect(self._on_bar)
        self.following.failed.connect(context.problem)
        context.closing.connect(self.following.close)

    def _seek(self, update: int) -> None:
        """As a click on the loss curve does."""
        losses = self._context.workspace.losses
        if losses is not None:
            losses.update_requested.emit(update)

    def follow(self) -> None:
        """The cursor or the run has moved, or the page has come to the front."""
        is_shown = self._page_following.is_shown
        why = self._why_not() if is_shown else ""
        if why or not is_shown:
            self.following.rest()
            if why:
                self.page.show_nothing(why)
            return
        if not self._refresh.hurried:
            self._draw()
        self.following.follow()

    def _why_not(self) -> str:
        """Why nothing may be shown, or can be."""
        run = self._document.run
        if self._document.hidden.kinds:
            return translate("Health", "Values are hidden from the class, and how they are distributed would tell.")
        if not len(samples_taken(run.training_at(run.head))):
            return translate("Health", "Every sample has blanks: there is nothing to compute with.")
        return ""

    # showing

    def _on_chosen(self) -> None:
        self._chosen = None
        self.follow()

    def _choice(self) -> tuple[str, int]:
        """(one of CHOICES, the layer)."""
        return CHOICES[max(0, self.page.what.currentIndex())], max(0, self.page.layer.currentIndex()) + 1

    def _draw(self) -> None:
        """What is known by now."""
        page, run, experiment = self.page, self._document.run, self._document.experiment_shown
        depth = experiment.network.depth
        layers = [words.layer_name(layer, experiment) for layer in range(1, depth + 1)]
        page.offer([_choice_name(choice, experiment) for choice in CHOICES], layers)
        (choice, layer), at, found = self._choice(), self._refresh.shown_state()[1], self.following.found
        page.chart.name(translate("Health", "update"))
        if choice in QUANTITIES:
            page.chart.show_bands(*quantiles_along(found, choice, layer), max(run.head, at))
            page.legend.setText(words.bands_explained())
            page.show_layer()
        else:
            shares = choice == FATE
            lines = _shares(found, depth) if shares else _norms(found, depth)
            updates = np.array([update for update, _ in found], dtype=np.float64)
            page.chart.show_lines(updates, lines, max(run.head, at), between=(0.0, 1.0) if shares else None)
            page.legend.setText(words.legend(sorted({line.series + 1 for line in lines}), experiment, shares=shares))
            page.show_layers()
        page.chart.show_cursor(at)
        self._draw_state(experiment, choice, layer)

    def _draw_state(self, experiment: Experiment, choice: str, layer: int) -> None:
        """What is said of the state that is shown, and its histogram."""
        page = self.page
        if self.following.shown is None:
            for label in (page.verdict, page.heading, page.note):
                label.setText("…")
            page.histogram.show_histogram(None)
            return
        at, taken, health = self.following.shown
        page.note.setText(f"{words.over_which(health)} {words.definitions()}")
        if choice not in QUANTITIES:
            told = words.told_layers(health, experiment)
            factors = words.told_factors(health, experiment) if choice == NORM else ""
            page.verdict.setText("\n".join(part for part in (factors, told) if part))
            return
        page.verdict.setText(words.told_layer(health, layer, experiment))
        made = histogram(taken.values(choice, layer))
        page.heading.setText(words.told_values(at.update, len(made.bars), made.not_finite))
        chosen = self._chosen[1] if self._chosen is not None and self._chosen[0] is taken else None
        page.histogram.show_histogram(made, chosen)
        page.say_bar("" if chosen is None else self._told_bar(chosen, made, taken))

    # a bar

    def _on_bar(self, bar: int) -> None:
        """Select on the diagram what lies there: the most extreme, as one thing can be selected."""
        made, shown = self.page.histogram.shown, self.following.shown
        if made is None or shown is None:
            return
        self._chosen = shown[1], bar
        self._context.workspace.diagram.select(_spot_of(self._items(bar, made, shown[1])[0]))
        self._draw()

    def _items(self, bar: int, made: Histogram, taken: Taken) -> tuple[Item, ...]:
        choice, layer = self._choice()
        return items_in(bar, made, taken.values(choice, layer), choice, layer, taken.network)

    def _told_bar(self, bar: int, made: Histogram, taken: Taken) -> str:
        between = translate("Health", "from {low} to {high}").format(
            low=format_number(float(made.edges[bar])), high=format_number(float(made.edges[bar + 1]))
        )
        items = self._items(bar, made, taken)
        return words.told_bar(items, int(made.counts[bar]), between, self._document.experiment_shown)


def _choice_name(choice: str, experiment: Experiment) -> str:
    if choice in QUANTITIES:
        return words.quantity_name(choice, experiment)
    norm = translate("Health", "all layers: norm of the gradient")
    return norm if choice == NORM else translate("Health", "all layers: dead and saturated neurons")


def _norms(found: list[tuple[int, Health]], depth: int) -> list[Line]:
    return [Line(row, np.array([health.norms[row] for _, health in found])) for row in range(depth)]


def _shares(found: list[tuple[int, Health]], depth: int) -> list[Line]:
    """Of each layer whose neurons can be dead: the dead ones, and dashed the saturated ones."""
    lines = []
    for row in range(depth):
        every = np.array([health.neurons[row] for _, health in found], dtype=np.float64)
        if every.any():
            with np.errstate(all="ignore"):
                lines.append(Line(row, np.array([health.dead[row] for _, health in found]) / every))
                lines.append(Line(row, np.array([health.saturated[row] for _, health in found]) / every, dashed=True))
    return lines


def _spot_of(item: Item) -> Spot:
    if not isinstance(item, ParameterPlace):
        return Spot("node", node=item)
    if item.source is None:
        return Spot("bias", node=(item.layer, item.target))
    return Spot("edge", edge=(item.layer, item.source, item.target))
