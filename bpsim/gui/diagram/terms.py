"""What a connection contributes to the step that is shown: the four products of backpropagation, each where it happens.

Forwards a × w, backwards δ × w, in the gradient a × δ, in the update old → new.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from bpsim.engine.tracing import Trace
from bpsim.gui.diagram.active_edges import Pattern
from bpsim.gui.diagram.placing.layout import EdgeId
from bpsim.session.explaining.writing.notation import Profile, in_profile
from bpsim.session.frames import Quantity
from bpsim.session.hidden_value import is_hidden
from bpsim.session.words.number_format import USUAL_DIGITS, format_number, format_pair, shown_digits, signed

LONGEST = 9  # characters of one factor


@dataclass(frozen=True)
class Terms:
    """The contributions of the edges that fit one of ``patterns``, each with what is computed there, for sample
    ``row`` of the batch."""

    trace: Trace
    row: int
    profile: Profile
    patterns: tuple[tuple[Pattern, Quantity], ...]

    def text(self, edge: EdgeId) -> str:
        """The product with this moment's numbers; "" where the edge takes part in none, or where a program that is
        wrong on purpose computes something else."""
        quantity = self._quantity(edge)
        if quantity in (None, Quantity.CHECK):
            return ""
        layer, source, target = edge
        trace, row = self.trace, self.row
        weight = float(trace.before.w[layer][source, target])
        if quantity is Quantity.UPDATE:
            return self._change(edge, weight)
        a, delta = float(trace.a[layer - 1][row, source]), float(trace.delta[layer][row, target])
        shown_delta = _short(in_profile(delta, "delta", self.profile), sign=True)
        if quantity is Quantity.Z:
            return f"{_short(a)} × {_short(weight, sign=True)}"
        if quantity is Quantity.GRADIENT:
            return f"{_short(a)} × {shown_delta}" if self._is_gradient(edge, a * delta) else ""
        return f"{shown_delta} × {_short(weight, sign=True)}" if self._sums_up(layer, source) else ""

    def _quantity(self, edge: EdgeId) -> Quantity | None:
        """Of the step's computations the last one that uses the edge."""
        found = None
        for pattern, quantity in self.patterns:
            if all(part is None or part == own for part, own in zip(pattern, edge, strict=True)):
                found = quantity
        return found

    def _change(self, edge: EdgeId, old: float) -> str:
        layer, source, target = edge
        new = float(self.trace.after.w[layer][source, target])
        if is_hidden(new):
            return f"{_short(old, sign=True)} → {_short(new)}"
        before, after = format_pair(old, new, min(shown_digits(), USUAL_DIGITS))
        return f"{before} → {after}"

    def _sums_up(self, layer: int, source: int) -> bool:
        """Whether dL/da of the neuron is the sum of such products."""
        trace, row = self.trace, self.row
        whole = float(trace.da[layer - 1][row, source])
        parts = trace.delta[layer][row] * trace.before.w[layer][source]
        return not math.isfinite(whole) or _agree(whole, float(parts.sum()), float(abs(parts).max()))

    def _is_gradient(self, edge: EdgeId, product: float) -> bool:
        layer, source, target = edge
        found = float(self.trace.gradient.w[layer][source, target])
        return len(self.trace.batch) > 1 or not math.isfinite(found) or _agree(found, product, abs(product))


def patterns_of(pairs: Iterable[tuple[Pattern, Quantity]]) -> tuple[tuple[Pattern, Quantity], ...]:
    """Each of them once, in their order."""
    return tuple(dict.fromkeys(pairs))


def _agree(one: float, other: float, size: float) -> bool:
    return abs(one - other) <= 1e-9 * max(size, abs(one), 1e-300)


def _short(value: float, *, sign: bool = False) -> str:
    """In as many digits as can be read in a label."""
    write = signed if sign else format_number
    digits = min(shown_digits(), USUAL_DIGITS)
    texts = (write(value, fewer) for fewer in range(digits, 0, -1))
    return next((text for text in texts if len(text) <= LONGEST), write(value, 1))
