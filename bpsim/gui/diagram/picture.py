"""What the diagram shows of one frame: plain values, made from the trace; None is "not computed yet"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.backprop import Forward
from bpsim.engine.network import FloatArray, NetworkSpec, ParameterPlace, Parameters
from bpsim.engine.tracing import Trace
from bpsim.gui.diagram.active_edges import ActiveEdges, Pattern
from bpsim.gui.diagram.placing.layout import EdgeId, NodeId
from bpsim.gui.diagram.terms import Terms, patterns_of
from bpsim.session.asking.hidden import BoolArray
from bpsim.session.explaining.writing.notation import Profile, in_profile
from bpsim.session.explaining.writing.script import STANDARD_SCRIPT, Script
from bpsim.session.frames import Frame, Phase, Quantity, Revealed, StepSize
from bpsim.session.hidden_value import is_hidden


@dataclass(frozen=True)
class NodePicture:
    """The numbers of one node, as the notation shows them. Input nodes have only ``a``.

    ``delta_is_of_before``: z and a are those of the new pass already, delta is that of the update that led to it.
    ``called_delta``: which quantity the notation calls delta, "delta" (dl/dz) or "da".
    """

    z: float | None
    a: float | None
    delta: float | None
    bias: float | None
    old_bias: float | None
    called_delta: str = "delta"
    delta_is_of_before: bool = False


@dataclass(frozen=True)
class LayerPicture:
    """(n_l,) of a whole layer: ``a`` and ``delta``, and which of them are computed already."""

    a: FloatArray
    a_open: BoolArray
    delta: FloatArray
    delta_open: BoolArray


class NodeValues(Protocol):
    """Every node's numbers, and those of a whole layer at once."""

    def __getitem__(self, node: NodeId, /) -> NodePicture: ...
    def layer(self, layer: int) -> LayerPicture: ...


@dataclass(frozen=True, eq=False)
class DiagramPicture:
    """One frame. ``old`` and ``now`` are the parameters before the update and as they are shown, ``unknown`` (P,)
    those whose new value is hidden: ``now`` holds the old one there; ``active``
    nodes and edges take part in the current computation; ``direction`` +1 forwards, -1 backwards, 0 neither;
    ``from_loss_on``: whether the forward pass is over, and deltas are what counts; ``terms``: what the active edges
    contribute; ``sample``: what is shown, by name; ``script``: the notation of its symbols."""

    network: NetworkSpec
    nodes: NodeValues
    largest_activation: float
    largest_delta: float
    old: Parameters
    now: FloatArray
    unknown: BoolArray
    updated_layers: frozenset[int]
    targets: tuple[float, ...]
    sample_loss: float | None
    batch_loss: float | None
    batch_size: int
    new_loss: float | None
    new_sample_loss: float | None
    active_nodes: frozenset[NodeId]
    active_edges: ActiveEdges
    loss_active: bool
    direction: int
    from_loss_on: bool = False
    terms: Terms | None = None
    sample: str = ""
    script: Script = STANDARD_SCRIPT

    def unmarked(self) -> DiagramPicture:
        """The same numbers without a current step."""
        return replace(
            self, active_nodes=frozenset(), active_edges=ActiveEdges(self.network), loss_active=False, direction=0,
            terms=None,
        )  # fmt: skip

    def passing(self) -> DiagramPicture:
        """While training flies past: no current step, and weights in a few large digits; by how little one update
        has changed them cannot be read anyway."""
        return replace(self.unmarked(), updated_layers=frozenset())

    def weight(self, edge: EdgeId) -> float:
        layer, source, target = edge
        network = self.network
        return float(self.now[network.weights_of(layer).start + source * network.layers[layer] + target])

    def is_unknown(self, edge: EdgeId) -> bool:
        layer, source, target = edge
        return bool(self.unknown[self.network.index_of(ParameterPlace(layer, target, source))])

    def weights(self, layer: int) -> FloatArray:
        """(n_{l-1}, n_l) as they are shown."""
        sizes = self.network.layers
        return self.now[self.network.weights_of(layer)].reshape(sizes[layer - 1], sizes[layer])

    def old_weight(self, edge: EdgeId) -> float:
        layer, source, target = edge
        return float(self.old.w[layer][source, target])


def picture_of(
    trace: Trace, revealed: Revealed, row: int, size: StepSize = StepSize.LAYER, script: Script = STANDARD_SCRIPT,
    sample: str = "",
) -> DiagramPicture:  # fmt: skip
    """The picture of sample ``row`` of the batch; ``size`` says which frames count as the current step."""
    network = trace.network
    updated = frozenset(l for l in range(1, network.depth + 1) if revealed.shows(Quantity.UPDATE, l))  # noqa: E741
    now = trace.before.flat.copy()
    for layer in updated:
        for part in (network.weights_of(layer), network.biases_of(layer)):
            now[part] = trace.after.flat[part]
    unknown = np.array([is_hidden(value) for value in now]) if np.isnan(now).any() else np.zeros(len(now), np.bool_)
    now = np.where(unknown, trace.before.flat, now)
    current = _current_frames(revealed, size)
    active_nodes, patterns = _active(network, current)
    nodes = Nodes(trace, revealed, row, updated, script.profile)
    loss_open = revealed.shows(Quantity.LOSS)
    checked = revealed.shows(Quantity.CHECK)
    return DiagramPicture(
        network=network, nodes=nodes,
        largest_activation=_largest_activation(trace, revealed, row),
        largest_delta=_largest_delta(nodes, network),
        old=trace.before, now=now, unknown=unknown, updated_layers=updated,
        targets=tuple(trace.t[row].tolist()),
        sample_loss=float(trace.sample_loss[row]) if loss_open else None,
        batch_loss=trace.loss if loss_open else None, batch_size=len(trace.batch),
        new_loss=trace.loss_after if checked else None,
        new_sample_loss=float(trace.sample_loss_after[row]) if checked else None,
        active_nodes=active_nodes, active_edges=ActiveEdges(network, (pattern for pattern, _ in patterns)),
        from_loss_on=loss_open and not checked, sample=sample,
        terms=Terms(trace, row, script.profile, patterns_of(patterns)) if patterns else None,
        loss_active=any(f.phase in (Phase.LOSS, Phase.CHECK) for f in current) or _from_loss(network, current),
        direction=_direction(revealed.current), script=script,
    )  # fmt: skip


def pass_shown(trace: Trace, revealed: Revealed) -> Forward:
    """The forward pass of which every neuron's z and a are: at the check the new one, with the weights that are shown
    there. While z or a are hidden it stays the update's own, which is asked about."""
    first = trace.z_after[1]
    asked = bool(first.size) and is_hidden(float(first.flat[0]))
    if revealed.shows(Quantity.CHECK) and not asked:
        return Forward(trace.z_after, trace.a_after)
    return Forward(trace.z, trace.a)


class Nodes(Mapping[NodeId, NodePicture]):
    """Each node's numbers, looked up when they are drawn: of a large network only some nodes are."""

    def __init__(self, trace: Trace, revealed: Revealed, row: int, updated: frozenset[int], profile: Profile) -> None:
        self._trace, self._revealed, self._row, self._updated = trace, revealed, row, updated
        self._profile = profile
        self._known: dict[NodeId, NodePicture] = {}
        self._layers: dict[int, LayerPicture] = {}

    def layer(self, layer: int) -> LayerPicture:
        """All of a layer at once."""
        known = self._layers.get(layer)
        if known is None:
            known = self._layers[layer] = self._layer(layer)
        return known

    def _layer(self, layer: int) -> LayerPicture:
        trace, revealed, row, size = self._trace, self._revealed, self._row, self._trace.network.layers[layer]
        if layer == 0:
            nothing = np.zeros(size, np.bool_)
            return LayerPicture(trace.x[row], ~nothing, np.zeros(size), nothing)
        called = _called_delta(layer, revealed, self._profile)
        a = pass_shown(trace, revealed).a[layer][row]
        a_open, delta_open = (
            np.array([revealed.shows(quantity, layer, node) for node in range(size)], dtype=np.bool_)
            for quantity in (Quantity.A, Quantity(called))
        )
        sign = in_profile(1.0, called, self._profile)
        return LayerPicture(a, a_open, sign * (trace.da if called == "da" else trace.delta)[layer][row], delta_open)

    def __getitem__(self, node: NodeId) -> NodePicture:
        known = self._known.get(node)
        if known is None:
            known = _node(self._trace, self._revealed, self._row, *node, node[0] in self._updated, self._profile)
            self._known[node] = known
        return known

    def __iter__(self) -> Iterator[NodeId]:
        for layer, count in enumerate(self._trace.network.layers):
            for node in range(count):
                yield layer, node

    def __len__(self) -> int:
        return sum(self._trace.network.layers)


def _node(
    trace: Trace, revealed: Revealed, row: int, layer: int, node: int, updated: bool, profile: Profile
) -> NodePicture:
    if layer == 0:
        return NodePicture(None, float(trace.x[row, node]), None, None, None)

    def if_shown(quantity: Quantity, values: FloatArray) -> float | None:
        return float(values[row, node]) if revealed.shows(quantity, layer, node) else None

    shown = pass_shown(trace, revealed)
    z, a = if_shown(Quantity.Z, shown.z[layer]), if_shown(Quantity.A, shown.a[layer])
    called = _called_delta(layer, revealed, profile)
    delta = if_shown(Quantity(called), (trace.da if called == "da" else trace.delta)[layer])
    old, now = (
        in_profile(float(parameters.b[layer][node]), "b", profile)
        for parameters in (trace.before, trace.after if updated else trace.before)
    )
    of_before = shown.z is trace.z_after
    return NodePicture(z, a, None if delta is None else in_profile(delta, called, profile), now, old, called, of_before)


def _called_delta(layer: int, revealed: Revealed, profile: Profile) -> str:
    return "da" if profile.delta_is == "da" and revealed.has(Quantity.DA, layer, 0) else "delta"


def _current_frames(revealed: Revealed, size: StepSize) -> list[Frame]:
    """The frames that the current step has shown: back to the end of the step before."""
    if size in (StepSize.UPDATE, StepSize.EPOCH):
        size = StepSize.LAYER
    first = revealed.frame
    while first > 0 and not revealed.frames.is_group_end(first - 1, size):
        first -= 1
    return [revealed.frames[i] for i in range(first, revealed.frame + 1)]


def _active(network: NetworkSpec, frames: list[Frame]) -> tuple[frozenset[NodeId], list[tuple[Pattern, Quantity]]]:
    nodes: set[NodeId] = set()
    edges: list[tuple[Pattern, Quantity]] = []
    for frame in frames:
        if frame.quantity is Quantity.INPUTS:
            nodes.update((0, node) for node in range(network.layers[0]))
        elif frame.quantity is Quantity.LOSS:
            nodes.update((network.depth, node) for node in range(network.layers[-1]))
        elif frame.quantity is Quantity.CHECK:
            edges += [((layer, None, None), frame.quantity) for layer in range(1, network.depth + 1)]
        elif frame.layer is not None:
            if frame.node is not None:
                nodes.add((frame.layer, frame.node))
            edges += [(pattern, frame.quantity) for pattern in _edges_of(network, frame)]
    return frozenset(nodes), edges


def _edges_of(network: NetworkSpec, frame: Frame) -> list[Pattern]:
    layer = frame.layer or 0
    if frame.quantity in (Quantity.Z, Quantity.GRADIENT, Quantity.UPDATE):
        return [(layer, None, frame.node)]
    if frame.quantity is Quantity.DA and layer < network.depth and frame.node is not None:
        return [(layer + 1, frame.node, None)]
    return []


def _from_loss(network: NetworkSpec, frames: list[Frame]) -> bool:
    return any(frame.layer == network.depth and frame.quantity in (Quantity.DA, Quantity.DELTA) for frame in frames)


def _direction(frame: Frame) -> int:
    if frame.phase in (Phase.BACKWARD, Phase.GRADIENT):
        return -1
    return 0 if frame.phase is Phase.UPDATE else 1


def largest_weight(picture: DiagramPicture) -> float:
    """For the colour scale: the largest weight there is, biases left out."""
    network = picture.network
    parts = [np.abs(picture.now[network.weights_of(layer)]) for layer in range(1, network.depth + 1)]
    finite = np.concatenate(parts)
    finite = finite[np.isfinite(finite)]
    return float(finite.max()) if len(finite) else 1.0


def _largest_delta(nodes: Nodes, network: NetworkSpec) -> float:
    """For the colour scale of the rings: of all that is open; 0 where nothing is."""
    layers = [nodes.layer(layer) for layer in range(1, network.depth + 1)]
    values = np.concatenate([np.abs(layer.delta[layer.delta_open]) for layer in layers])
    values = values[np.isfinite(values)]
    return float(values.max()) if len(values) else 0.0


def _largest_activation(trace: Trace, revealed: Revealed, row: int) -> float:
    """For the colour scale of the nodes: of all that is open, the inputs too."""
    network = trace.network
    parts, shown = [np.abs(trace.x[row])], pass_shown(trace, revealed)
    for layer in range(1, network.depth + 1):
        open_ones = [node for node in range(network.layers[layer]) if revealed.shows(Quantity.A, layer, node)]
        parts.append(np.abs(shown.a[layer][row, open_ones]))
    values = np.concatenate(parts)
    values = values[np.isfinite(values)]
    return float(values.max()) if len(values) else 1.0


def strongest_edges(picture: DiagramPicture, layer: int, count: int) -> NDArray[np.int64]:
    """(count, 3) the edges into a layer with the largest weights."""
    sizes = np.abs(picture.weights(layer))
    count = min(count, sizes.size)
    if count == 0:
        return np.empty((0, 3), dtype=np.int64)
    chosen = np.argpartition(sizes.ravel(), -count)[-count:]
    sources, targets = np.divmod(chosen, sizes.shape[1])
    return np.stack([np.full_like(sources, layer), sources, targets], axis=1)
