"""What the page shows: something along a run, and one of its states in a histogram and in words."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from bpsim.gui.health import words
from bpsim.gui.health.chart import Line
from bpsim.gui.health.page import HealthPage
from bpsim.session.experiment import Experiment
from bpsim.session.health.along import quantiles_along
from bpsim.session.health.histogram import Histogram, histogram
from bpsim.session.health.measuring import FATE, NORM, Health
from bpsim.session.health.taking import QUANTITIES, Taken

translate = QCoreApplication.translate


def show_along(
    page: HealthPage, found: list[tuple[int, Health]], choice: str, layer: int, experiment: Experiment, *,
    last: int, at: int,
) -> None:  # fmt: skip
    """``choice``, one of LOOKED_AT, at the states ``found`` of a run to state ``last``; ``at``: the one shown."""
    page.chart.name(translate("Health", "update"))
    page.title = words.picture_title(choice, layer, at, experiment)
    if choice in QUANTITIES:
        page.chart.show_bands(*quantiles_along(found, choice, layer), last)
        page.legend.setText(words.bands_explained())
        page.show_layer()
    else:
        depth, shares = experiment.network.depth, choice == FATE
        lines = _shares(found, depth) if shares else _norms(found, depth)
        updates = np.array([update for update, _ in found], dtype=np.float64)
        page.chart.show_lines(updates, lines, last, between=(0.0, 1.0) if shares else None)
        page.legend.setText(words.legend(sorted({line.series + 1 for line in lines}), experiment, shares=shares))
        page.show_layers()
    page.chart.show_cursor(at)


def show_no_state(page: HealthPage) -> None:
    """It is still being measured."""
    for label in (page.verdict, page.heading, page.note):
        label.setText("…")
    page.histogram.show_histogram(None)


def show_state(
    page: HealthPage, taken: Taken, health: Health, update: int, choice: str, layer: int, experiment: Experiment,
    chosen: int | None = None,
) -> Histogram | None:  # fmt: skip
    """What is said of state ``update``, and its histogram where one quantity is looked at; ``chosen``: its bar that
    stands out."""
    page.note.setText(f"{words.over_which(health)} {words.definitions()}")
    if choice not in QUANTITIES:
        told = words.told_layers(health, experiment)
        factors = words.told_factors(health, experiment) if choice == NORM else ""
        page.verdict.setText("\n".join(part for part in (factors, told) if part))
        return None
    page.verdict.setText(words.told_layer(health, layer, experiment))
    made = histogram(taken.values(choice, layer))
    page.heading.setText(words.told_values(update, len(made.bars), made.not_finite))
    page.histogram.show_histogram(made, chosen)
    return made


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
