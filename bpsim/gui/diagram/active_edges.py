"""Which edges take part in a step: as patterns, since a step of a large network has a hundred thousand of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Set
from itertools import product

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.network import NetworkSpec
from bpsim.gui.diagram.placing.layout import EdgeId

Pattern = tuple[int, int | None, int | None]
"""(layer, source, target); None stands for all of them."""


class ActiveEdges(Set[EdgeId]):
    """The edges of ``network`` that fit one of the patterns. ``full_layers``: the layers into which every edge does."""

    def __init__(self, network: NetworkSpec, patterns: Iterable[Pattern] = ()) -> None:
        self._network = network
        self._patterns = frozenset(patterns)
        by_target = Counter(layer for layer, source, target in self._patterns if source is None and target is not None)
        self.full_layers = frozenset(layer for layer, count in by_target.items() if count == network.layers[layer])
        self.full_layers |= {layer for layer, source, target in self._patterns if source is None and target is None}

    def __contains__(self, edge: object) -> bool:
        if not isinstance(edge, tuple) or not self._patterns:
            return False
        layer, source, target = edge
        fitting = ((layer, source, target), (layer, source, None), (layer, None, target), (layer, None, None))
        return any(pattern in self._patterns for pattern in fitting)

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def __iter__(self) -> Iterator[EdgeId]:
        return iter(
            {
                (layer, *ends)
                for layer, source, target in self._patterns
                for ends in product(
                    range(self._network.layers[layer - 1]) if source is None else (source,),
                    range(self._network.layers[layer]) if target is None else (target,),
                )
            }
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def count_in(self, layers: Iterable[int]) -> int:
        """How many enter these layers, at most: patterns that overlap are counted twice."""
        sizes, wanted = self._network.layers, set(layers)
        return sum(
            (sizes[layer - 1] if source is None else 1) * (sizes[layer] if target is None else 1)
            for layer, source, target in self._patterns
            if layer in wanted
        )

    def within(self, layers: Iterable[int]) -> ActiveEdges:
        """Those that enter these layers."""
        wanted = set(layers)
        return ActiveEdges(self._network, (pattern for pattern in self._patterns if pattern[0] in wanted))

    @classmethod
    def _from_iterable(cls, edges: Iterable[EdgeId]) -> frozenset[EdgeId]:  # type: ignore[override]
        return frozenset(edges)

    def among(self, edges: NDArray[np.int64]) -> NDArray[np.bool_]:
        """(E,) which of the edges (E, 3) are in the set."""
        found = np.zeros(len(edges), dtype=np.bool_)
        for pattern in self._patterns:
            fits = np.ones(len(edges), dtype=np.bool_)
            for column, value in enumerate(pattern):
                if value is not None:
                    fits &= edges[:, column] == value
            found |= fits
        return found
