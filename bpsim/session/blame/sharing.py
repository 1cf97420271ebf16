"""What backprop saves: factors that many routes have in common, and multiplications counted.

The rule: every factor is given (each w, f'(z), da/dz of softmax, dl/da or a - t, and each a), and what is counted is
multiplications of two numbers on the way to dl/dw and dl/db of every weight and bias for one sample.

- Path by path nothing is kept: a product of m factors takes m - 1 multiplications, for each route of each parameter.
- Backprop: delta[l] = (delta[l+1] @ w[l+1].T) * f'(z[l]) takes n_l n_{l+1} and n_l (softmax: 2 n_l for
  a (da - sum of da a); none in the output layer where delta is a - t), the gradients n_{l-1} n_l.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import NetworkSpec
from bpsim.session.blame.graph import Stage
from bpsim.session.blame.routes import ways_on

LISTED = 4096


@dataclass(frozen=True)
class Work:
    """For one sample: ``routes`` of all weights and biases, ``by_paths`` and ``by_backprop`` multiplications."""

    routes: int
    by_paths: int
    by_backprop: int


def work(network: NetworkSpec, loss_id: str) -> Work:
    """Both counts, by the rule above."""
    is_error = LOSSES[loss_id].delta_is_error
    routes = by_paths = by_backprop = 0
    on, length = 1, 0  # from one z of the layer to the loss: how many routes, and how many factors each has
    for layer in range(network.depth, 0, -1):
        is_output, nodes, sources = layer == network.depth, network.layers[layer], network.layers[layer - 1]
        ends_here = is_output and is_error
        couples = ACTIVATIONS[network.activation(layer)].couples and not ends_here
        if not is_output:  # a[l] -> z[l+1]
            on, length = on * network.layers[layer + 1], length + 1
            by_backprop += nodes * network.layers[layer + 1]
        if couples:
            on *= nodes
        length += 1 if ends_here or not is_output else 2
        if not ends_here:
            by_backprop += 2 * nodes if couples else nodes
        routes += (sources + 1) * nodes * on
        by_paths += nodes * on * (sources * length + length - 1)  # a weight has one factor more than a bias
        by_backprop += sources * nodes
    return Work(routes, by_paths, by_backprop)


@dataclass(frozen=True)
class Shared:
    """The factor of ``stage`` from unit ``start`` to unit ``end``, and how many of the routes have it."""

    stage: Stage
    start: int
    end: int
    routes: int


def shared_factors(stages: Sequence[Stage], start: int) -> list[Shared]:
    """The factors that more than one route from unit ``start`` has, those in the most routes first.

    Where each unit goes to each, only layers of up to LISTED factors are looked through.
    """
    on, found = ways_on(stages), []
    into = [0] * len(on[0])
    into[start] = 1
    for step, stage in enumerate(stages):
        arrived = into if stage.straight else [sum(into)] * stage.factors.shape[1]
        for place, number in enumerate(into):
            if number and stage.factors.size <= LISTED:
                shares = ((end, number * on[step + 1][end]) for end, _ in stage.ends(place))
                found += [Shared(stage, place, end, routes) for end, routes in shares if routes > 1]
        into = arrived
    return sorted(found, key=lambda shared: -shared.routes)
