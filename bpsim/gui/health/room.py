"""HealthRoom: the page follows the cursor and the run; a worker measures, some states at a time."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.health import words
from bpsim.gui.health.chart import Line
from bpsim.gui.health.page import HealthPage
from bpsim.gui.workspace.context import Context
from bpsim.session.experiment import Experiment
from bpsim.session.health.along import health_along, quantiles_along, some_of
from bpsim.session.health.histogram import Histogram, Item, histogram, items_in
from bpsim.session.health.measuring import Health
from bpsim.session.health.taking import QUANTITIES, Taken, samples_taken
from bpsim.session.health.worker import Answer, Measuring, Question, Wanted, wanted
from bpsim.session.number_format import format_number
from bpsim.session.running.along import Along

translate = QCoreApplication.translate

PAGE = "health"
NORM, FATE = "norm", "fate"  # of all layers: the gradient's norm; dead and saturated neurons
CHOICES = (*QUANTITIES, NORM, FATE)
AT_ONCE = 40  # states that the worker is asked for
REST_MS = 15  # between two looks at what it has made
TRAINING_MS = 250  # the same while training runs, or longer:
SLOWER = 80  # so many times as long as a look takes, the worker's part included, to leave training its speed


class HealthRoom(QObject):
    """Attributes: ``page``. Nothing is measured while another page is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context, self._document, self._refresh = context, context.document, context.refresh
        self._worker = Measuring()
        self._along: Along[Health] = health_along(1)
        self._depth = 1
        self._shown: tuple[Wanted, Taken, Health] | None = None
        self._chosen: int | None = None  # the bar that was clicked
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self.page = HealthPage()
        side = context.workspace.side
        side.add_page(PAGE, self.page, lambda: translate("Health", "Health"))
        side.page_changed.connect(self.follow)
        context.actions["health"].triggered.connect(lambda: side.show_page(PAGE))
        self.page.chosen.connect(self._on_chosen)
        self.page.chart.update_requested.connect(self._seek)
        self.page.histogram.bar_clicked.connect(self._on_bar)
        context.presented.connect(self.page.set_large)
        context.refresh.followers.append(self.follow)
        context.closing.connect(self.close)

    @property
    def is_shown(self) -> bool:
        return self._context.workspace.side.current == PAGE

    @property
    def complete(self) -> bool:
        """Whether all that is to be seen has been measured."""
        return not self._timer.isActive()

    def close(self) -> None:
        self._timer.stop()
        self._worker.close()

    def _seek(self, update: int) -> None:
        """As a click on the loss curve does."""
        losses = self._context.workspace.losses
        if losses is not None:
            losses.update_requested.emit(update)

    # measuring

    def follow(self, _page: str = "") -> None:
        """The cursor or the run has moved, or the page has come to the front."""
        why = self._why_not()
        if not self.is_shown or why:
            self._timer.stop()
            self._worker.withdraw()
            if why:
                self.page.show_nothing(why)
            return
        network = self._document.run.training_at(self._document.run.head).network
        if network.depth != self._depth:
            self._depth, self._along = network.depth, health_along(network.depth)
        if not self._refresh.hurried:
            self._draw()
            self._ask()
        self._timer.start(TRAINING_MS if self._refresh.hurried else REST_MS)

    def _why_not(self) -> str:
        """Why nothing may be shown, or can be."""
        run = self._document.run
        if self._document.hidden.kinds:
            return translate("Health", "Values are hidden from the class, and how they are distributed would tell.")
        if not len(samples_taken(run.training_at(run.head))):
            return translate("Health", "Every sample has blanks: there is nothing to compute with.")
        return ""

    def _ask(self) -> None:
        """The state that is shown, and at rest some of those that are missing."""
        run, at = self._document.run, self._refresh.shown_state()[1]
        if at <= run.head:
            shown = wanted(run, at)
        else:  # the update that is looked at is done on the screen, not yet in the run
            shown = Wanted(at, run.leg_at(run.head), self._document.playback.computed.next_state())
        others = () if self._refresh.hurried else some_of(self._along.missing(run), AT_ONCE)
        if others or not self._is_of(shown):
            self._worker.ask(Question(None if self._is_of(shown) else shown, tuple(wanted(run, k) for k in others)))

    def _is_of(self, one: Wanted) -> bool:
        """Whether it is the state whose values are at hand."""
        return self._shown is not None and self._shown[0].leg is one.leg and self._shown[0].update == one.update

    def _look(self) -> None:
        """Show what the worker has made, and ask for more."""
        answer = self._worker.take()
        if isinstance(answer, str):
            self._context.problem.emit(answer)
            return
        begun, cost = time.perf_counter(), 0.0
        if answer is not None:
            self._take(answer)
            self._draw()
            cost = answer.seconds + time.perf_counter() - begun
        if not self._worker.busy and (answer is None or answer.found):
            self._ask()
        if self._refresh.hurried:
            self._timer.start(max(TRAINING_MS, round(1000 * SLOWER * cost)))
        elif self._worker.busy:
            self._timer.start(REST_MS)

    def _take(self, answer: Answer) -> None:
        for one, health in answer.found:
            self._along.take(self._document.run, one.leg, one.update, health)
            if one is answer.question.shown and answer.taken is not None:
                self._shown = one, answer.taken, health
                self._chosen = None

    # showing

    def _on_chosen(self) -> None:
        self._chosen = None
        self.follow()

    def _draw(self) -> None:
        """What is known by now."""
        document, page, run = self._document, self.page, self._document.run
        experiment = document.experiment_shown
        layers = [words.layer_name(layer, experiment) for layer in range(1, self._depth + 1)]
        page.offer([_choice_name(choice, experiment) for choice in CHOICES], layers)
        choice, layer = CHOICES[max(0, page.what.currentIndex())], max(0, page.layer.currentIndex()) + 1
        found = self._along.found(run)
        last = max(run.head, self._refresh.shown_state()[1])
        page.chart.name(translate("Health", "update"))
        if choice in QUANTITIES:
            page.chart.show_bands(*quantiles_along(found, choice, layer), last)
            page.legend.setText(words.bands_explained())
            page.show_layer()
        else:
            shares = choice == FATE
            lines = _shares(found, self._depth) if shares else _norms(found, self._depth)
            updates = np.array([at for at, _ in found], dtype=np.float64)
            page.chart.show_lines(updates, lines, last, between=(0.0, 1.0) if shares else None)
            page.legend.setText(words.legend(sorted({line.series + 1 for line in lines}), experiment, shares=shares))
            page.show_layers()
        page.chart.show_cursor(self._refresh.shown_state()[1])
        self._draw_state(experiment, choice, layer)

    def _draw_state(self, experiment: Experiment, choice: str, layer: int) -> None:
        """What is said of the state that is shown, and its histogram."""
        page = self.page
        if self._shown is None or len(self._shown[2].norms) != self._depth:
            for label in (page.verdict, page.heading, page.note):
                label.setText("…")
            page.histogram.show_histogram(None)
            return
        at, taken, health = self._shown
        page.note.setText(f"{words.over_which(health)} {words.definitions()}")
        if choice not in QUANTITIES:
            told = words.told_layers(health, experiment)
            factors = words.told_factors(health, experiment) if choice == NORM else ""
            page.verdict.setText("\n".join(part for part in (factors, told) if part))
            return
        page.verdict.setText(words.told_layer(health, layer, experiment))
        made = histogram(taken.values(choice, layer))
        page.heading.setText(words.told_values(at.update, len(made.bars), made.not_finite))
        page.histogram.show_histogram(made, self._chosen)
        page.say_bar(self._told_bar(self._chosen, made, choice, layer) if self._chosen is not None else "")

    # a bar

    def _on_bar(self, bar: int) -> None:
        """Select on the diagram what lies there: the most extreme, as one thing can be selected."""
        self._chosen = bar
        items = self._items(bar)
        if items:
            self._context.workspace.diagram.select(_spot_of(items[0]))
        self._draw()

    def _items(self, bar: int) -> tuple[Item, ...]:
        shown, page = self.page.histogram.shown, self.page
        if self._shown is None or shown is None:
            return ()
        choice, layer = CHOICES[page.what.currentIndex()], page.layer.currentIndex() + 1
        taken = self._shown[1]
        return items_in(bar, shown, taken.values(choice, layer), choice, layer, taken.network)

    def _told_bar(self, bar: int, made: Histogram, choice: str, layer: int) -> str:
        assert self._shown is not None
        taken = self._shown[1]
        items = items_in(bar, made, taken.values(choice, layer), choice, layer, taken.network)
        if not items:
            return ""
        between = translate("Health", "from {low} to {high}").format(
            low=format_number(float(made.edges[bar])), high=format_number(float(made.edges[bar + 1]))
        )
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
