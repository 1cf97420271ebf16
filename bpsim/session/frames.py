"""Frames: in which order the numbers of one update are revealed.

Canonical order: the inputs and the batch; layer by layer and node by node forwards z, then a; the
loss; from the output back, per node, dL/da, f'(z), delta; the gradients per node; the update per
layer; the check, a new forward pass. Step sizes are groups of frames that follow each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import overload

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import NetworkSpec


class Phase(Enum):
    """The parts of one update, in their canonical order."""

    INPUT = "input"
    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    GRADIENT = "gradient"
    UPDATE = "update"
    CHECK = "check"


class Quantity(Enum):
    """What one frame reveals. DERIVATIVE is f'(z), DA is dL/da, DELTA is dL/dz."""

    INPUTS = "inputs"
    Z = "z"
    A = "a"
    LOSS = "loss"
    DA = "da"
    DERIVATIVE = "derivative"
    DELTA = "delta"
    GRADIENT = "gradient"
    UPDATE = "update"
    CHECK = "check"


class StepSize(Enum):
    """How far one step goes."""

    CALCULATION = "calculation"
    NODE = "node"
    LAYER = "layer"
    PHASE = "phase"
    UPDATE = "update"
    EPOCH = "epoch"


@dataclass(frozen=True)
class Frame:
    """One reveal: a quantity of a node (or of a layer, or of the whole network where None)."""

    phase: Phase
    quantity: Quantity
    layer: int | None = None
    node: int | None = None

    def group(self, size: StepSize) -> tuple[object, ...]:
        """Frames in a row with equal groups are taken in one step of this size."""
        if size is StepSize.CALCULATION:
            return (self,)
        if size is StepSize.NODE:
            return (self.phase, self.layer, self.node)
        if size is StepSize.LAYER:
            return (self.phase, self.layer)
        if size is StepSize.PHASE:
            return (self.phase,)
        return ()


class FrameSequence(Sequence[Frame]):
    """All frames of one update, in order."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self._frames = tuple(frames)
        self._positions = {(f.quantity, f.layer, f.node): i for i, f in enumerate(self._frames)}

    @overload
    def __getitem__(self, index: int) -> Frame: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Frame]: ...
    def __getitem__(self, index: int | slice) -> Frame | Sequence[Frame]:
        return self._frames[index]

    def __len__(self) -> int:
        return len(self._frames)

    def position(self, quantity: Quantity, layer: int | None = None, node: int | None = None) -> int | None:
        """Where a value is revealed; None where this update never forms it."""
        return self._positions.get((quantity, layer, node))

    def is_group_end(self, index: int, size: StepSize) -> bool:
        """Whether a step of this size stops at frame ``index``."""
        if index == len(self) - 1:
            return True
        return self[index].group(size) != self[index + 1].group(size)


def frames_of(network: NetworkSpec, loss_id: str, gradient_order: str) -> FrameSequence:
    """All frames of one update of this network."""
    return FrameSequence(_frames(network, loss_id, gradient_order))


def _frames(network: NetworkSpec, loss_id: str, gradient_order: str) -> Iterator[Frame]:
    forwards, backwards = range(1, network.depth + 1), range(network.depth, 0, -1)
    yield Frame(Phase.INPUT, Quantity.INPUTS)
    for layer in forwards:
        yield from _forward_frames(network, layer)
    yield Frame(Phase.LOSS, Quantity.LOSS)
    for layer in backwards:
        yield from _backward_frames(network, loss_id, layer)
        if gradient_order == "with-deltas":
            yield from _gradient_frames(network, layer)
    if gradient_order != "with-deltas":
        for layer in backwards:
            yield from _gradient_frames(network, layer)
    for layer in forwards:
        yield Frame(Phase.UPDATE, Quantity.UPDATE, layer)
    yield Frame(Phase.CHECK, Quantity.CHECK)


def _forward_frames(network: NetworkSpec, layer: int) -> Iterator[Frame]:
    nodes = range(network.layers[layer])
    if ACTIVATIONS[network.activation(layer)].couples:
        # a softmax unit needs every z of its layer first
        yield from (Frame(Phase.FORWARD, Quantity.Z, layer, node) for node in nodes)
        yield from (Frame(Phase.FORWARD, Quantity.A, layer, node) for node in nodes)
        return
    for node in nodes:
        yield Frame(Phase.FORWARD, Quantity.Z, layer, node)
        yield Frame(Phase.FORWARD, Quantity.A, layer, node)


def _backward_frames(network: NetworkSpec, loss_id: str, layer: int) -> Iterator[Frame]:
    nodes = range(network.layers[layer])
    if layer == network.depth and LOSSES[loss_id].delta_is_error:
        # a - t in one go: dL/da and f'(z) cancel and are never formed
        yield from (Frame(Phase.BACKWARD, Quantity.DELTA, layer, node) for node in nodes)
        return
    if ACTIVATIONS[network.activation(layer)].couples:
        yield from (Frame(Phase.BACKWARD, Quantity.DA, layer, node) for node in nodes)
        yield from (Frame(Phase.BACKWARD, Quantity.DELTA, layer, node) for node in nodes)
        return
    for node in nodes:
        yield Frame(Phase.BACKWARD, Quantity.DA, layer, node)
        yield Frame(Phase.BACKWARD, Quantity.DERIVATIVE, layer, node)
        yield Frame(Phase.BACKWARD, Quantity.DELTA, layer, node)


def _gradient_frames(network: NetworkSpec, layer: int) -> Iterator[Frame]:
    for node in range(network.layers[layer]):
        yield Frame(Phase.GRADIENT, Quantity.GRADIENT, layer, node)


@dataclass(frozen=True)
class Revealed:
    """What stands open once the frames 0..``frame`` of an update have been shown."""

    frames: FrameSequence
    frame: int

    @property
    def current(self) -> Frame:
        return self.frames[self.frame]

    def shows(self, quantity: Quantity, layer: int | None = None, node: int | None = None) -> bool:
        """Whether that value is open."""
        position = self.frames.position(quantity, layer, node)
        return position is not None and position <= self.frame

    def has(self, quantity: Quantity, layer: int | None = None, node: int | None = None) -> bool:
        """Whether this update forms that value at all (dL/da is never formed where delta is a - t)."""
        return self.frames.position(quantity, layer, node) is not None
