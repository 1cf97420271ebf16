"""Question: one value of one update, and what it is worth."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.network import ParameterPlace
from bpsim.engine.tracing import Trace
from bpsim.session.frames import Frame, Phase, Quantity

Z, A, DELTA, GRADIENT, NEW = KINDS = ("z", "a", "delta", "gradient", "new")
"""What can be hidden and asked for: weighted sums, activations, deltas, gradients, new weights and biases."""
SIDE, LINE = MAP_KINDS = ("side", "line")
"""What can be asked of the map of what was learned, which is hidden then: on which side of the boundary a point lies,
which neuron a line is of."""
SLOPE, LOSS, ANSWERS = GUESSED_KINDS = ("slope", "loss", "answers")
"""What a lesson has guessed, beside those: the slope of an activation function; the losses of the update that is shown;
what all samples are answered and what that is worth, in every panel that says it."""
HIDEABLE = (*KINDS, *MAP_KINDS, *GUESSED_KINDS)
DA = "da"
"""What is asked for in the place of delta where the notation calls dl/da its delta."""

FRAMES = {
    Z: (Phase.FORWARD, Quantity.Z),
    A: (Phase.FORWARD, Quantity.A),
    DELTA: (Phase.BACKWARD, Quantity.DELTA),
    DA: (Phase.BACKWARD, Quantity.DA),
    GRADIENT: (Phase.GRADIENT, Quantity.GRADIENT),
    NEW: (Phase.UPDATE, Quantity.UPDATE),
    SLOPE: (Phase.BACKWARD, Quantity.DERIVATIVE),
}
_OF_PARAMETERS = (GRADIENT, NEW)


@dataclass(frozen=True)
class Question:
    """The value of ``kind`` at a neuron (for sample ``row`` of the batch), or of the weight from ``source`` into it
    (of its bias where that is None)."""

    update: int
    kind: str
    layer: int
    node: int
    source: int | None = None
    row: int = 0

    @property
    def hidden_as(self) -> str:
        """The kind that hides it, one of KINDS, or SLOPE."""
        return DELTA if self.kind == DA else self.kind

    @property
    def of_parameter(self) -> bool:
        return self.kind in _OF_PARAMETERS

    @property
    def place(self) -> ParameterPlace:
        return ParameterPlace(self.layer, self.node, self.source)

    @property
    def frame(self) -> Frame:
        """The frame that reveals it."""
        phase, quantity = FRAMES[self.kind]
        return Frame(phase, quantity, self.layer, None if self.kind == NEW else self.node)

    def answer(self, trace: Trace) -> float:
        """The right value."""
        if self.kind == GRADIENT:
            return trace.gradient.value(self.place)
        if self.kind == NEW:
            return trace.after.value(self.place)
        values = {Z: trace.z, A: trace.a, DELTA: trace.delta, DA: trace.da, SLOPE: trace.derivative}[self.kind]
        return float(values[self.layer][self.row, self.node])
