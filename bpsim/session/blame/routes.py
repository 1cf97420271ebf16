"""Routes: the single ways through the graph, counted all, enumerated from the largest down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count, islice

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.tracing import Trace
from bpsim.session.blame.graph import WEIGHT, Node, Origin, Stage, recursive_total, stages_from

SHOWN_ROUTES = 8


@dataclass(frozen=True)
class Route:
    """``places``: the unit of each stage that the route passes, the last one where it ends; ``value``: the product
    of its factors."""

    places: tuple[int, ...]
    value: float


@dataclass(frozen=True, eq=False)
class Blame:
    """What ``origin`` has to do with the loss of one sample.

    ``routes`` are all of them in reading order, or the largest ones where there are more than are shown;
    ``count`` says how many there are, ``total`` what backprop has for their sum, ``rest`` what the routes
    that are not among ``routes`` add up to.
    """

    origin: Origin
    stages: tuple[Stage, ...]
    routes: tuple[Route, ...]
    count: int
    total: float

    @property
    def rest_count(self) -> int:
        return self.count - len(self.routes)

    @property
    def rest(self) -> float:
        return self.total - sum(route.value for route in self.routes) if self.rest_count else 0.0

    def nodes(self, route: Route) -> tuple[Node, ...]:
        """The neurons that a route passes, each once; a weight's begins at its source."""
        origin = self.origin
        found: list[Node] = [(origin.layer, origin.node)]
        if origin.kind == "weight":
            found.insert(0, (origin.layer - 1, origin.source))
        for stage, place in zip(self.stages, route.places[1:], strict=True):
            node = (stage.layer if stage.kind == WEIGHT else found[-1][0], place)
            if node != found[-1]:
                found.append(node)
        return tuple(found)


def blame(trace: Trace, row: int, loss_id: str, origin: Origin, shown: int = SHOWN_ROUTES) -> Blame:
    """How ``origin`` reaches the loss of sample ``row``. Raises BadValue where a factor is not finite."""
    stages = stages_from(trace, row, loss_id, origin)
    number = ways(stages, origin.node)
    routes = list(islice(largest_first(stages, origin.node), shown))
    if number <= shown:
        routes.sort(key=lambda route: route.places)
    return Blame(origin, stages, tuple(routes), number, recursive_total(trace, row, loss_id, origin))


def ways(stages: Sequence[Stage], start: int) -> int:
    """How many routes lead from unit ``start`` of the first stage to the end: exact, whatever their number."""
    return ways_on(stages)[0][start]


def ways_on(stages: Sequence[Stage]) -> list[list[int]]:
    """For each stage, and for the end: how many ways lead on from each of its units."""
    found = [[1] * stages[-1].factors.shape[-1]]
    for stage in reversed(stages):
        after = found[0]
        found.insert(0, list(after) if stage.straight else [sum(after)] * len(stage.factors))
    return found


def largest_first(stages: Sequence[Stage], start: int) -> Iterator[Route]:
    """All routes, those with the largest absolute product first.

    Best-first search with an exact bound: of a route that is begun, its product so far times the largest product
    with which it can go on. So each route that comes out is the largest of all that are left.
    """
    reach = _reach(stages)
    order = count()  # among equals the first comes first
    heap: list[tuple[float, int, tuple[int, ...], float]] = [(-float(reach[0][start]), next(order), (start,), 1.0)]
    while heap:
        _, _, places, product = heappop(heap)
        step = len(places) - 1
        if step == len(stages):
            yield Route(places, product)
            continue
        for end, factor in stages[step].ends(places[-1]):
            value = product * factor
            heappush(heap, (-abs(value) * float(reach[step + 1][end]), next(order), (*places, end), value))


def _reach(stages: Sequence[Stage]) -> list[FloatArray]:
    """For each stage, and for the end: the largest absolute product from each of its units on."""
    found = [np.ones(stages[-1].factors.shape[-1])]
    for stage in reversed(stages):
        sizes = np.abs(stage.factors) * found[0]
        found.insert(0, sizes if stage.straight else sizes.max(axis=1))
    return found
