"""HealthRoom: the page follows the cursor and the run; a click on the chart goes there, one on a bar selects."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.health import words
from bpsim.gui.health.drawing import show_along, show_no_state, show_state
from bpsim.gui.health.following import Following
from bpsim.gui.health.page import HealthPage
from bpsim.gui.parts.copying import offer_in_menu
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.page_following import PageFollowing
from bpsim.gui.workspace.revealing import offer_reveal
from bpsim.session.health.histogram import Histogram, Item, items_in
from bpsim.session.health.measuring import LOOKED_AT
from bpsim.session.health.taking import Taken, samples_taken
from bpsim.session.words.number_format import format_number

translate = QCoreApplication.translate

PAGE = "health"


class HealthRoom(QObject):
    """Attributes: ``page``, and ``following``, what is measured; nothing is while another page is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context, self._document, self._refresh = context, context.document, context.refresh
        self.following = Following(context.document, context.refresh, self._draw, self)
        self._chosen: tuple[object, int] | None = None  # of which state, and the bar that was clicked
        self.page = HealthPage()
        context.workspace.side.fill(PAGE, self.page)
        self._page_following = PageFollowing(context, PAGE, self.page, self.follow, looks=0)  # it has its own pace
        offer_reveal(context, self.page.reveal)
        offer_in_menu(context.actions["copy_page"], self.page.chart, self.page.histogram)
        self.page.chosen.connect(self._on_chosen)
        self.page.chart.update_requested.connect(self._seek)
        self.page.histogram.bar_clicked.connect(self._on_bar)
        self.following.failed.connect(context.problem.emit)
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
        hidden = self._document.hidden
        if hidden.kinds and not hidden.hides_values:
            return translate("Health", "The page Ask asks about the map, and what neurons do would tell.")
        if hidden.kinds:
            return translate("Health", "Values are hidden from the class, and how they are distributed would tell.")
        if not len(samples_taken(run.training_at(run.head))):
            return translate("Health", "Every sample has blanks: there is nothing to compute with.")
        return ""

    # showing

    def _on_chosen(self) -> None:
        self._chosen = None
        self.follow()

    def _draw(self) -> None:
        """What is known by now."""
        page, run, experiment = self.page, self._document.run, self._document.experiment_shown
        layers = [words.layer_name(layer, experiment) for layer in range(1, experiment.network.depth + 1)]
        page.offer([words.looked_at_name(choice, experiment) for choice in LOOKED_AT], layers)
        (choice, layer), at = self.page.choice, self._refresh.update_shown
        show_along(page, self.following.found, choice, layer, experiment, last=max(run.head, at), at=at)
        shown = self.following.shown
        if shown is None:
            show_no_state(page)
            return
        chosen = self._chosen[1] if self._chosen is not None and self._chosen[0] is shown[1] else None
        made = show_state(page, shown[1], shown[2], shown[0].update, choice, layer, experiment, chosen)
        if made is not None:
            page.say_bar("" if chosen is None else self._told_bar(chosen, made, shown[1]))

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
        choice, layer = self.page.choice
        return items_in(bar, made, taken.values(choice, layer), choice, layer, taken.network)

    def _told_bar(self, bar: int, made: Histogram, taken: Taken) -> str:
        between = translate("Health", "from {low} to {high}").format(
            low=format_number(float(made.edges[bar])), high=format_number(float(made.edges[bar + 1]))
        )
        items = self._items(bar, made, taken)
        return words.told_bar(items, int(made.counts[bar]), between, self._document.experiment_shown)


def _spot_of(item: Item) -> Spot:
    if not isinstance(item, ParameterPlace):
        return Spot("node", node=item)
    if item.source is None:
        return Spot("bias", node=(item.layer, item.target))
    return Spot("edge", edge=(item.layer, item.source, item.target))
