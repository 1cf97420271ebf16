"""Routes: the single ways through the graph, counted all, enumerated from the largest down."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count, islice

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.tracing import Trace
from bpsim.session.blame.graph import WEIGHT, Node, Origin, Stage, recursive_total, stages_from

SHOWN_ROUTES = 8
AGREEMENT = 1e-6  # of the routes' size: rounding is far smaller, a wrong rule far larger


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
    ``count`` says how many there are, ``sum`` what all of them add up to, ``size`` the same of their absolute values;
    ``total`` is what backprop has, ``rest`` what the routes that are not among ``routes`` add up to.
    """

    origin: Origin
    stages: tuple[Stage, ...]
    routes: tuple[Route, ...]
    count: int
    sum: float
    size: float
    total: float

    @property
    def rest_count(self) -> int:
        return self.count - len(self.routes)

    @property
    def rest(self) -> float:
        return self.sum - sum(route.value for route in self.routes) if self.rest_count else 0.0

    @property
    def agrees(self) -> bool:
        """Whether backprop has what the routes add up to; not so only where it is wrong on purpose."""
        return not abs(self.sum - self.total) > AGREEMENT * self.size

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
    """How ``origin`` reaches the loss of sample ``row``."""
    stages = stages_from(trace, row, loss_id, origin)
    number = ways(stages, origin.node)
    routes = list(islice(largest_first(stages, origin.node), shown))
    if number <= shown:
        routes.sort(key=lambda route: route.places)
    return Blame(
        origin=origin,
        stages=stages,
        routes=tuple(routes),
        count=number,
        sum=_added_up(stages, origin.node, lambda factors: factors),
        size=_added_up(stages, origin.node, np.abs),
        total=recursive_total(trace, row, loss_id, origin),
    )


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


def _added_up(stages: Sequence[Stage], start: int, of: Callable[[FloatArray], FloatArray]) -> float:
    """The products of all routes together, of their factors or of the factors' absolute values: from the end back,
    what each unit's ways on are worth."""
    worth = np.ones(stages[-1].factors.shape[-1])
    with np.errstate(all="ignore"):
        for stage in reversed(stages):
            worth = of(stage.factors) * worth if stage.straight else of(stage.factors) @ worth
    return float(worth[start])


def largest_first(stages: Sequence[Stage], start: int) -> Iterator[Route]:
    """All routes, those with the largest absolute product first.

    Best-first search with an exact bound: of a route that is begun, its product so far times the largest product
    with which it can go on. So each route that comes out is the largest of all that are left; of equals the first.
    Where a factor is not finite there is no order of size: then they come in reading order.
    """
    reach = _reach(stages)
    order = count()
    # among equals the one that is furthest on: else all would be begun before the first is done
    heap: list[tuple[float, int, int, tuple[int, ...], float]] = [(0.0, 0, next(order), (start,), 1.0)]
    while heap:
        *_, places, product = heappop(heap)
        step = len(places) - 1
        if step == len(stages):
            yield Route(places, product)
            continue
        for end, factor in stages[step].ends(places[-1]):
            value = product * factor
            bound = abs(value) * float(reach[step + 1][end]) if reach else 0.0
            heappush(heap, (-bound, -step, next(order), (*places, end), value))


def _reach(stages: Sequence[Stage]) -> list[FloatArray]:
    """For each stage, and for the end: the largest absolute product from each of its units on. Empty where a factor
    is not finite."""
    if not all(np.isfinite(stage.factors).all() for stage in stages):
        return []
    found = [np.ones(stages[-1].factors.shape[-1])]
    for stage in reversed(stages):
        sizes = np.abs(stage.factors) * found[0]
        found.insert(0, sizes if stage.straight else sizes.max(axis=1))
    return found
