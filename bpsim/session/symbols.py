"""One moment of a run, and the symbols of its values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bpsim.engine.network import FloatArray, NetworkSpec, ParameterPlace
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.session.equation import Elided, Expression, Name, Symbol, symbol

# Longer sums are cut in the middle; what they add up to is the sum of all.
SHOWN_TERMS = 6


def terms_of(values: FloatArray, term: Callable[[int], Expression]) -> tuple[Expression, ...]:
    """The terms of a sum, ``term(i)`` being worth ``values[i]``; the middle of a long sum is one Elided."""
    count = len(values)
    if count <= SHOWN_TERMS:
        return tuple(term(index) for index in range(count))
    shown = SHOWN_TERMS - 2
    middle = Elided(count - shown - 1, float(values[shown:-1].sum()))
    return (*(term(index) for index in range(shown)), middle, term(count - 1))


@dataclass(frozen=True)
class Moment:
    """A trace, the row of its batch that is looked at, and how it was trained.

    The methods name a value of that row, or of the row they are given; with ``marked`` the symbol says
    which sample it belongs to.
    """

    trace: Trace
    row: int
    settings: TrainingSettings

    @property
    def network(self) -> NetworkSpec:
        return self.trace.network

    @property
    def batch_size(self) -> int:
        return len(self.trace.batch)

    @property
    def differentiated(self) -> str:
        """What dL/da means: with one sample its loss is L, in a batch it is the sample's own, l."""
        return "L" if self.batch_size == 1 else "l"

    def a(self, layer: int, node: int, row: int | None = None, marked: bool = False) -> Symbol:
        kind = "x" if layer == 0 else "a"
        value = self.trace.a[layer][self._row(row), node]
        return symbol(Name(kind, layer, (node,), row if marked else None), value)

    def z(self, layer: int, node: int) -> Symbol:
        return symbol(Name("z", layer, (node,)), self.trace.z[layer][self.row, node])

    def w(self, layer: int, source: int, target: int) -> Symbol:
        return symbol(weight_name(layer, source, target), self.trace.before.w[layer][source, target])

    def b(self, layer: int, node: int) -> Symbol:
        return symbol(bias_name(layer, node), self.trace.before.b[layer][node])

    def t(self, node: int) -> Symbol:
        return symbol(Name("t", None, (node,)), self.trace.t[self.row, node])

    def da(self, layer: int, node: int) -> Symbol:
        name = Name("da", layer, (node,), variant=self.differentiated)
        return symbol(name, self.trace.da[layer][self.row, node])

    def derivative(self, layer: int, node: int) -> Symbol:
        name = Name("derivative", layer, (node,), variant=self.network.activation(layer))
        return symbol(name, self.trace.derivative[layer][self.row, node])

    def delta(self, layer: int, node: int, row: int | None = None, marked: bool = False) -> Symbol:
        value = self.trace.delta[layer][self._row(row), node]
        return symbol(Name("delta", layer, (node,), row if marked else None), value)

    def sample_loss(self, row: int | None = None, marked: bool = False) -> Symbol:
        value = self.trace.sample_loss[self._row(row)]
        return symbol(Name("loss", sample=row if marked else None, variant=self.differentiated), value)

    def batch_loss(self) -> Symbol:
        return symbol(Name("loss", variant="L"), self.trace.loss)

    def _row(self, row: int | None) -> int:
        return self.row if row is None else row


def weight_name(layer: int, source: int | str, target: int | str) -> Name:
    return Name("w", layer, (source, target))


def bias_name(layer: int, node: int | str) -> Name:
    return Name("b", layer, (node,))


def gradient_name(parameter: Name) -> Name:
    """dL/dw or dL/db."""
    return Name(f"grad_{parameter.kind}", parameter.layer, parameter.indices, variant="L")


def parameter_name(place: ParameterPlace) -> Name:
    if place.source is None:
        return bias_name(place.layer, place.target)
    return weight_name(place.layer, place.source, place.target)


def memory_name(letter: str, parameter: Name) -> Name:
    """What the optimizer remembers of a parameter: v, s or m (or "m_hat")."""
    return Name(f"memory_{letter}", parameter.layer, parameter.indices)
