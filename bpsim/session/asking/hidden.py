"""What is hidden from the class: the one place that decides.

Chosen kinds of values are hidden, and with them what would give them away: what equals them, what differs from
them by a number on the screen, and what they can be had from by one division. What they are computed from stays:
that is the exercise. A trace that is ``masked`` has HIDDEN in those places.

    hidden            hides too
    z                 a where the activation function can hand z on unchanged (identity, relu), or nearly so
    a                 f'(z), the loss, and in the output layer dl/da = a - t; then delta, as dl/da times f'(z)
    delta             dl/da, which some books call delta; the gradients delta * a; dl/da one layer before, delta times w
    gradient          the new weights: w - eta times the gradient; what the optimizer remembers
    side, line        the maps, as it is asked about them
    slope             delta, as dl/da times f'(z)
    loss              the losses of the update
    answers           what the update has led to; and the panels hide what all samples are answered
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.network import FloatArray, NetworkSpec, ParameterPlace, Parameters, PerLayer
from bpsim.engine.tracing import Trace
from bpsim.session.asking.question import (
    ANSWERS,
    DELTA,
    GRADIENT,
    GUESSED_KINDS,
    KINDS,
    LOSS,
    MAP_KINDS,
    NEW,
    SLOPE,
    A,
    Question,
    Z,
)
from bpsim.session.hidden_value import HIDDEN, is_hidden

BoolArray: TypeAlias = NDArray[np.bool_]
Masks: TypeAlias = dict[int, BoolArray]


def hidden_gradients(shown: Trace) -> frozenset[ParameterPlace]:
    """The parameters whose gradients the trace does not show."""
    if not np.isnan(shown.gradient.flat).any():
        return frozenset()
    return frozenset(place for place in shown.network.places() if is_hidden(shown.gradient.value(place)))


@dataclass(frozen=True)
class Hidden:
    """``kinds``: what is hidden (of ``question.KINDS``, ``MAP_KINDS`` and ``GUESSED_KINDS``); ``opened``: single
    values that are shown all the same."""

    kinds: frozenset[str] = frozenset()
    opened: frozenset[Question] = frozenset()

    @classmethod
    def of(cls, kinds: Iterable[str]) -> Hidden:
        return cls(frozenset(kinds))

    @property
    def in_order(self) -> tuple[str, ...]:
        """The kinds in the order in which an update computes them."""
        return tuple(kind for kind in KINDS if kind in self.kinds)

    def asks(self, question: Question) -> bool:
        """Whether this very value is of a hidden kind and not opened yet."""
        return question.hidden_as in self.kinds and question not in self.opened

    def opening(self, question: Question) -> Hidden:
        """With one more value shown."""
        return replace(self, opened=self.opened | {question})

    def masked(self, trace: Trace) -> Trace:
        """The trace with HIDDEN wherever a value is hidden or would give a hidden one away."""
        return _masked(trace, self) if self.hides_values else trace

    @property
    def hides_outputs(self) -> bool:
        """Whether what the network answers is hidden, and the losses that follow from it."""
        return not self.kinds.isdisjoint((A, LOSS, ANSWERS))

    @property
    def hides_values(self) -> bool:
        """Whether some values of the update are."""
        return not self.kinds.isdisjoint((*KINDS, *GUESSED_KINDS))

    @property
    def hides_maps(self) -> bool:
        """Whether a map of what the network answers would give something away."""
        return self.hides_outputs or not self.kinds.isdisjoint(MAP_KINDS)


def _masked(trace: Trace, hidden: Hidden) -> Trace:
    masks = _Masks(trace, hidden)
    outputs_hidden = masks.a[trace.network.depth].any(axis=1)
    losses_hidden, after_hidden = LOSS in hidden.kinds, hidden.hides_outputs
    return replace(
        trace,
        z=_covered(trace.z, masks.z),
        a=_covered(trace.a, masks.a),
        da=_covered(trace.da, masks.da),
        derivative=_covered(trace.derivative, masks.derivative),
        delta=_covered(trace.delta, masks.delta),
        sample_loss=np.where(outputs_hidden | losses_hidden, HIDDEN, trace.sample_loss),
        loss=HIDDEN if losses_hidden or outputs_hidden.any() else trace.loss,
        gradient=_parameters(trace.gradient, masks.gradient),
        step_gradient=_parameters(trace.step_gradient, masks.gradient),
        after=_parameters(trace.after, masks.after),
        memory_after=np.where(masks.after, HIDDEN, trace.memory_after),
        z_after=trace.z_after if hidden.kinds.isdisjoint((A, Z, LOSS, ANSWERS)) else _all_covered(trace.z_after),
        a_after=_all_covered(trace.a_after) if after_hidden else trace.a_after,
        sample_loss_after=np.full_like(trace.sample_loss, HIDDEN) if after_hidden else trace.sample_loss_after,
        loss_after=HIDDEN if after_hidden else trace.loss_after,
    )


def _covered(values: PerLayer[FloatArray], masks: Masks) -> PerLayer[FloatArray]:
    layers = values.layers
    return PerLayer((np.where(masks[layer], HIDDEN, values[layer]) for layer in layers), first=layers[0])


def _all_covered(values: PerLayer[FloatArray]) -> PerLayer[FloatArray]:
    """All layers but the inputs."""
    layers = values.layers
    covered = (np.full_like(values[layer], HIDDEN) if layer else values[layer] for layer in layers)
    return PerLayer(covered, first=layers[0])


def _parameters(values: Parameters, mask: BoolArray) -> Parameters:
    return Parameters(values.network, np.where(mask, HIDDEN, values.flat))


def _is_in(question: Question, trace: Trace) -> bool:
    """Whether there is such a value: it may have been opened before the network was changed."""
    sizes, layer, source = trace.network.layers, question.layer, question.source
    return (
        0 < layer < len(sizes) and question.node < sizes[layer] and (source is None or source < sizes[layer - 1])
        and (question.of_parameter or question.row < len(trace.batch))
    )  # fmt: skip


class _Masks:
    """Which values are covered: of each layer (N, n_l), of the parameters (P,). What was opened is open in any case."""

    def __init__(self, trace: Trace, hidden: Hidden) -> None:
        self._trace, self._kinds = trace, hidden.kinds
        self._opened = [q for q in hidden.opened if q.update == trace.update and _is_in(q, trace)]
        self._rows = {layer: ACTIVATIONS[trace.network.activation(layer)] for layer in trace.z.layers}
        self.z: Masks = {}
        self.a: Masks = {0: np.zeros(trace.x.shape, dtype=np.bool_)}
        self.derivative: Masks = {}
        self.da: Masks = {}
        self.delta: Masks = {}
        for layer in trace.z.layers:
            self._forwards(layer)
        for layer in reversed(trace.z.layers):
            self._backwards(layer)
        self.gradient = self._of_gradient(trace.network)
        self.after = self._of_parameters(NEW, self.gradient)

    def _forwards(self, layer: int) -> None:
        nothing = np.zeros(self._trace.z[layer].shape, dtype=np.bool_)
        row = self._rows[layer]
        self.z[layer] = self._of_layer(Z, layer, nothing)
        self.a[layer] = self._of_layer(A, layer, self.z[layer] if row.hands_on else nothing)
        self.derivative[layer] = self._of_layer(SLOPE, layer, nothing if row.is_straight else self.a[layer])

    def _backwards(self, layer: int) -> None:
        if layer == self._trace.network.depth:
            given_away = self.a[layer]
        else:
            behind = self.delta[layer + 1].any(axis=1, keepdims=True)
            given_away = np.broadcast_to(behind, self.a[layer].shape)
        follows = self.derivative[layer] | given_away if self._rows[layer].hands_on else self.derivative[layer]
        self.delta[layer] = self._of_layer(DELTA, layer, follows)
        self.da[layer] = self._of_layer(DELTA, layer, given_away)

    def _of_layer(self, kind: str, layer: int, given_away: BoolArray) -> BoolArray:
        """(N, n_l): of a hidden kind or given away by one, and not opened."""
        mask = np.ones_like(given_away) if kind in self._kinds else given_away.copy()
        for opened in self._opened:
            if (opened.hidden_as, opened.layer) == (kind, layer):
                mask[opened.row, opened.node] = False
        return mask

    def _of_gradient(self, network: NetworkSpec) -> BoolArray:
        """Of delta * a, whoever knows one factor has the other."""
        given_away = np.zeros(network.parameter_count, dtype=np.bool_)
        for layer in self._trace.z.layers:
            delta, sources = np.asarray(self.delta[layer].any(axis=0)), np.asarray(self.a[layer - 1].any(axis=0))
            given_away[network.weights_of(layer)] = np.logical_or.outer(sources, delta).ravel()
            given_away[network.biases_of(layer)] = delta
        return self._of_parameters(GRADIENT, given_away)

    def _of_parameters(self, kind: str, given_away: BoolArray) -> BoolArray:
        """(P,): the same of gradients or new values."""
        mask = np.ones_like(given_away) if kind in self._kinds else given_away.copy()
        for opened in self._opened:
            if opened.kind == kind:
                mask[self._trace.network.index_of(opened.place)] = False
        return mask
