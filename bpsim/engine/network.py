"""The shape of a network, and its parameters as one flat vector with views by layer.

Layer 0 is the input; layers 1..L compute. Row vectors: ``w[l]`` is (n_{l-1}, n_l),
``b[l]`` is (n_l,), a batch is (N, n_l). Inside the flat vector layer l's weights stand
row by row, then its biases, then those of layer l+1.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of

FloatArray = NDArray[np.float64]
NodeId = tuple[int, int]  # layer, node
T = TypeVar("T")
S = TypeVar("S")

PARAMETER_LIMIT = 5_000_000
_NODE_NAME = re.compile(r"a\[(\d+)\]\[(\d+)\]")
_PARAMETER_NAME = re.compile(r"w\[(\d+)\]\[(\d+),\s*(\d+)\]|b\[(\d+)\]\[(\d+)\]")


class PerLayer(Generic[T]):
    """Values numbered by layer, so that an index is always the layer's own number.

    ``z[1]`` ... ``z[L]``; there is no ``z[0]``. Activations start at 0: ``a[0]`` is x.
    """

    __slots__ = ("_values", "first")

    def __init__(self, values: Iterable[T], first: int = 1) -> None:
        self._values = tuple(values)
        self.first = first

    def __getitem__(self, layer: int) -> T:
        if layer < self.first:
            raise IndexError(f"layer {layer} has no such value")
        return self._values[layer - self.first]

    def __iter__(self) -> Iterator[T]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    @property
    def layers(self) -> range:
        return range(self.first, self.first + len(self._values))

    def map(self, function: Callable[[T], S]) -> PerLayer[S]:
        return PerLayer(map(function, self._values), self.first)


@dataclass(frozen=True)
class ParameterPlace:
    """Which parameter: the weight from ``source`` to ``target`` of ``layer``, or (source None) a bias."""

    layer: int
    target: int
    source: int | None = None

    @property
    def name(self) -> str:
        if self.source is None:
            return f"b[{self.layer}][{self.target}]"
        return f"w[{self.layer}][{self.source},{self.target}]"


@dataclass(frozen=True)
class NetworkSpec:
    """A dense feed-forward network: ``layers`` (n_0, ..., n_L) and the activations of layers 1..L.

    ``muted``: units (layer, node) that pass on 0 whatever they get, as if they were not there: a constant has
    the derivative 0, so nothing flows back through them either, and no parameter of theirs is trained
    (``Training.trained``). Kept sorted. Outputs and the shares of a softmax layer cannot be muted.
    """

    layers: tuple[int, ...]
    activations: tuple[str, ...]
    muted: tuple[NodeId, ...] = ()

    def __post_init__(self) -> None:
        if len(self.layers) < 2:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "needs an input layer and at least one more, not {count} layers"),
                "layers",
                count=len(self.layers),
            )
        for index, size in enumerate(self.layers):
            if isinstance(size, bool) or not isinstance(size, int) or size < 1:
                raise BadValue(
                    QT_TRANSLATE_NOOP("Problem", "must be a whole number of at least 1, not {value}"),
                    f"layers[{index}]",
                    value=size,
                )
        if self.parameter_count > PARAMETER_LIMIT:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "{count} parameters are more than the {limit} that fit here"),
                "layers",
                count=self.parameter_count,
                limit=PARAMETER_LIMIT,
            )
        if len(self.activations) != self.depth:
            raise BadValue(
                QT_TRANSLATE_NOOP(
                    "Problem", "needs one activation for each of the {expected} computing layers, not {count}"
                ),
                "activations",
                expected=self.depth,
                count=len(self.activations),
            )
        for index, name in enumerate(self.activations):
            one_of(name, ACTIVATIONS, f"activations[{index}]")

        object.__setattr__(self, "muted", tuple(sorted(set(self.muted))))
        for index, (layer, node) in enumerate(self.muted):
            self._check_muted(layer, node, f"muted[{index}]")

    def _check_muted(self, layer: int, node: int, where: str) -> None:
        if not (0 <= layer <= self.depth and 0 <= node < self.layers[layer]):
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must name a neuron of this network, like a[1][0], not {value}"),
                where,
                value=f"a[{layer}][{node}]",
            )
        if layer == self.depth:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "an output cannot be muted: it has to answer, and its loss counts"), where
            )
        if layer > 0 and ACTIVATIONS[self.activation(layer)].couples:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "a neuron of a softmax layer cannot be muted: it is a share of a whole"),
                where,
            )

    @property
    def depth(self) -> int:
        """L, the number of the output layer."""
        return len(self.layers) - 1

    def activation(self, layer: int) -> str:
        return self.activations[layer - 1]

    def muted_in(self, layer: int) -> list[int]:
        """The muted units of a layer."""
        return [node for at, node in self.muted if at == layer]

    def same_shape(self, other: NetworkSpec) -> bool:
        """Whether the two differ in what is muted at most."""
        return self.layers == other.layers and self.activations == other.activations

    @cached_property
    def parameter_count(self) -> int:
        return sum((n_in + 1) * n_out for n_in, n_out in zip(self.layers, self.layers[1:], strict=False))

    @cached_property
    def _offsets(self) -> tuple[int, ...]:
        """Where each layer's parameters start; the last entry is the total."""
        starts = [0]
        for n_in, n_out in zip(self.layers, self.layers[1:], strict=False):
            starts.append(starts[-1] + (n_in + 1) * n_out)
        return tuple(starts)

    @cached_property
    def weight_mask(self) -> FloatArray:
        """(P,) 1 for a weight, 0 for a bias."""
        mask = np.zeros(self.parameter_count)
        for layer in range(1, self.depth + 1):
            mask[self.weights_of(layer)] = 1.0
        return mask

    def weights_of(self, layer: int) -> slice:
        start = self._offsets[layer - 1]
        return slice(start, start + self.layers[layer - 1] * self.layers[layer])

    def biases_of(self, layer: int) -> slice:
        return slice(self.weights_of(layer).stop, self._offsets[layer])

    def index_of(self, place: ParameterPlace) -> int:
        """Where a parameter stands in the flat vector."""
        if place.source is None:
            return self.biases_of(place.layer).start + place.target
        return self.weights_of(place.layer).start + place.source * self.layers[place.layer] + place.target

    def places(self) -> Iterator[ParameterPlace]:
        """Every parameter, in the order of the flat vector."""
        for layer in range(1, self.depth + 1):
            for source in range(self.layers[layer - 1]):
                for target in range(self.layers[layer]):
                    yield ParameterPlace(layer, target, source)
            for target in range(self.layers[layer]):
                yield ParameterPlace(layer, target)

    def parse_place(self, name: str) -> ParameterPlace:
        """``w[1][0,1]`` or ``b[2][0]`` -> its place. Raises BadValue for a name that is not there."""
        match = _PARAMETER_NAME.fullmatch(name.replace(" ", ""))
        if match:
            w_layer, source, w_target, b_layer, b_target = match.groups()
            place = (
                ParameterPlace(int(w_layer), int(w_target), int(source))
                if w_layer
                else ParameterPlace(int(b_layer), int(b_target))
            )
            if self._holds(place):
                return place
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem", "must name a parameter of this network, like w[1][0,0] or b[{depth}][0], not {value}"
            ),
            depth=self.depth,
            value=repr(name),
        )

    def parse_node(self, name: str) -> NodeId:
        """``a[1][0]`` -> (1, 0), which may still not be there. Raises BadValue for anything else."""
        match = _NODE_NAME.fullmatch(name.replace(" ", ""))
        if match is None:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must name a neuron of this network, like a[1][0], not {value}"),
                value=repr(name),
            )
        return int(match.group(1)), int(match.group(2))

    def _holds(self, place: ParameterPlace) -> bool:
        return (
            1 <= place.layer <= self.depth
            and place.target < self.layers[place.layer]
            and (place.source is None or place.source < self.layers[place.layer - 1])
        )


class Parameters:
    """All weights and biases of a network: one flat float64 vector, read-only, with views by layer.

    ``flat`` (P,); ``w[l]`` (n_{l-1}, n_l); ``b[l]`` (n_l,). Frozen like every value here; the training
    loops work on a writable vector of their own through ``over``.
    """

    __slots__ = ("b", "flat", "network", "w")

    def __init__(self, network: NetworkSpec, flat: FloatArray) -> None:
        own = np.array(flat, dtype=np.float64)
        if own.shape != (network.parameter_count,):
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "this network has {expected} parameters, not {count}"),
                expected=network.parameter_count,
                count=own.size,
            )
        own.flags.writeable = False
        self._view(network, own)

    @classmethod
    def over(cls, network: NetworkSpec, flat: FloatArray) -> Parameters:
        """Views over a vector somebody else owns and may go on writing (a training loop's own)."""
        self = cls.__new__(cls)
        self._view(network, flat)
        return self

    def _view(self, network: NetworkSpec, flat: FloatArray) -> None:
        self.network = network
        self.flat = flat
        layers = range(1, network.depth + 1)
        self.w = PerLayer(
            flat[network.weights_of(layer)].reshape(network.layers[layer - 1], network.layers[layer])
            for layer in layers
        )
        self.b = PerLayer(flat[network.biases_of(layer)] for layer in layers)

    @classmethod
    def from_layers(cls, network: NetworkSpec, weights: Iterable[object], biases: Iterable[object]) -> Parameters:
        """From one (n_{l-1}, n_l) matrix and one (n_l,) vector a layer, layers 1..L in order."""
        flat = np.empty(network.parameter_count)
        target = cls.over(network, flat)
        for layer, (w, b) in enumerate(zip(weights, biases, strict=True), start=1):
            for field, values, view in (("weights", w, target.w[layer]), ("biases", b, target.b[layer])):
                array = np.asarray(values, dtype=np.float64)
                if array.shape != view.shape:
                    raise BadValue(
                        QT_TRANSLATE_NOOP("Problem", "must have the shape {expected}, not {shape}"),
                        f"{field}[{layer - 1}]",
                        expected=list(view.shape),
                        shape=list(array.shape),
                    )
                view[...] = array
        return cls(network, flat)

    def value(self, place: ParameterPlace) -> float:
        return float(self.flat[self.network.index_of(place)])

    def with_value(self, place: ParameterPlace, value: float) -> Parameters:
        changed = self.flat.copy()
        changed[self.network.index_of(place)] = value
        return Parameters(self.network, changed)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Parameters)
            and self.network == other.network
            and np.array_equal(self.flat, other.flat, equal_nan=True)
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Parameters({self.network.layers}, {self.flat!r})"
