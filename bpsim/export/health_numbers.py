"""The health of a run in numbers: of a state as one object, of states along the run as rows and as arrays."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bpsim.session.health.along import places_of
from bpsim.session.health.measuring import SHARES, Health, measured_at
from bpsim.session.health.taking import QUANTITIES
from bpsim.session.health.verdicts import verdicts
from bpsim.session.running.run import Run

PERCENT = tuple(f"{100 * share:g}" for share in SHARES)
HEALTH_HEADER = (
    "update", "layer", "dead", "saturated", "neurons", "norm", "factor",
    *(f"{quantity}_{percent}" for quantity in QUANTITIES for percent in PERCENT),
)  # fmt: skip


def health_along_run(run: Run) -> Iterator[tuple[int, Health]]:
    """At the states that the page looks at, ascending."""
    return ((update, measured_at(run, update)[1]) for update in places_of(run))


def health_object(health: Health, update: int) -> dict[str, object]:
    layers = [
        {
            "layer": verdict.layer,
            "quantiles": dict(zip(QUANTITIES, health.quantiles[:, verdict.layer - 1], strict=True)),
            **_numbers(health, verdict.layer),
            "finite": bool(health.finite[verdict.layer - 1]),
            "verdict": verdict.said(),
        }
        for verdict in verdicts(health)
    ]
    return {
        "update": update, "samples": health.samples, "of_samples": health.sample_count, "shares": SHARES,
        "layers": layers,
    }  # fmt: skip


def _numbers(health: Health, layer: int) -> dict[str, int | float | None]:
    """``factor``: by what the gradient's norm is multiplied on its way here; the output layer has none."""
    row = layer - 1
    return {
        "dead": int(health.dead[row]), "saturated": int(health.saturated[row]), "neurons": int(health.neurons[row]),
        "norm": float(health.norms[row]), "factor": health.factor(layer) if layer < health.depth else None,
    }  # fmt: skip


def health_rows(run: Run) -> Iterator[tuple[object, ...]]:
    """A row for each state and layer, in the columns of ``HEALTH_HEADER``."""
    return (
        (update, layer, *_numbers(health, layer).values(), *health.quantiles[:, layer - 1].ravel().tolist())
        for update, health in health_along_run(run)
        for layer in range(1, health.depth + 1)
    )


def health_arrays(run: Run) -> dict[str, NDArray[Any]]:
    """By name: ``update`` (K,), ``dead``, ``saturated``, ``neurons``, ``norm`` (K, L), and each quantity's quantiles
    (K, L, 5) at ``shares`` (5,)."""
    updates, found = zip(*health_along_run(run), strict=True)
    quantiles = np.stack([health.quantiles for health in found])
    return {
        "update": np.array(updates), "shares": np.array(SHARES),
        "dead": np.stack([health.dead for health in found]),
        "saturated": np.stack([health.saturated for health in found]),
        "neurons": np.stack([health.neurons for health in found]),
        "norm": np.stack([health.norms for health in found]),
        **{quantity: quantiles[:, row] for row, quantity in enumerate(QUANTITIES)},
    }  # fmt: skip
