"""One moment of a run, and the symbols of its values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.mistakes.names import is_riddle
from bpsim.engine.network import FloatArray, NetworkSpec, ParameterPlace
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.sums import total
from bpsim.engine.tracing import Trace
from bpsim.session.explaining.writing.equation import Difference, Elided, Expression, Name, Product, Symbol, symbol
from bpsim.session.explaining.writing.notation import STANDARD, Profile, meaning_of

# Longer sums are cut in the middle; what they add up to is the sum of all.
SHOWN_TERMS = 6


def terms_of(values: FloatArray, term: Callable[[int], Expression]) -> tuple[Expression, ...]:
    """The terms of a sum, ``term(i)`` being worth ``values[i]``; the middle of a long sum is one Elided."""
    count = len(values)
    if count <= SHOWN_TERMS:
        return tuple(term(index) for index in range(count))
    shown = SHOWN_TERMS - 2
    middle = Elided(count - shown - 1, float(total(values[shown:-1])))
    return (*(term(index) for index in range(shown)), middle, term(count - 1))


@dataclass(frozen=True)
class Moment:
    """A trace, the row of its batch that is looked at, how it was trained, and the profile it is written in.

    The methods name a value of that row, or of the row they are given, as the profile shows it; with ``marked`` the
    symbol says which sample it belongs to.
    """

    trace: Trace
    row: int
    settings: TrainingSettings
    profile: Profile = STANDARD

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
        return self._of_sample(kind, layer, node, self.trace.a[layer], row, marked)

    def z(self, layer: int, node: int) -> Symbol:
        return self._of_sample("z", layer, node, self.trace.z[layer])

    def w(self, layer: int, source: int, target: int) -> Symbol:
        return self.profile.symbol(weight_name(layer, source, target), self.trace.before.w[layer][source, target])

    def b(self, layer: int, node: int) -> Symbol:
        return self.profile.symbol(bias_name(layer, node), self.trace.before.b[layer][node])

    def t(self, node: int) -> Symbol:
        return self.profile.symbol(Name("t", None, (node,)), self.trace.t[self.row, node])

    def da(self, layer: int, node: int, row: int | None = None, marked: bool = False) -> Symbol:
        return self._of_sample("da", layer, node, self.trace.da[layer], row, marked, self.differentiated)

    def derivative(self, layer: int, node: int, row: int | None = None, marked: bool = False) -> Symbol:
        activation = self.network.activation(layer)
        return self._of_sample("derivative", layer, node, self.trace.derivative[layer], row, marked, activation)

    def delta(self, layer: int, node: int, row: int | None = None, marked: bool = False) -> Symbol:
        """dl/dz, whatever the profile calls it."""
        return self._of_sample("delta", layer, node, self.trace.delta[layer], row, marked, self.differentiated)

    def passed_back(self, layer: int, node: int, row: int | None = None, marked: bool = False) -> tuple[Symbol, ...]:
        """The factors of dl/dz: the profile's delta alone, or f'(z) and the delta that is dl/da."""
        if self.profile.delta_is == "delta" or not self._has_slope(layer):
            return (self.delta(layer, node, row, marked),)
        return self.derivative(layer, node, row, marked), self.da(layer, node, row, marked)

    def weighted(self, weight: Symbol, *values: Symbol) -> Product:
        """A product with a weight: the weight first with column vectors, else last."""
        return Product((weight, *values) if self.profile.columns else (*values, weight))

    def shown(self, quantity: str, values: FloatArray) -> FloatArray:
        """The trace's values of a quantity, with the sign that the profile gives it."""
        return meaning_of(self.profile, quantity).sign * values + 0.0

    def error(self, node: int) -> Difference:
        """a - t of an output, or t - a where derivatives have their sign turned."""
        a, t = self.a(self.network.depth, node), self.t(node)
        return Difference(t, a) if self.profile.descends else Difference(a, t)

    def sample_loss(self, row: int | None = None, marked: bool = False) -> Symbol:
        value = self.trace.sample_loss[self._row(row)]
        return symbol(Name("loss", sample=row if marked else None, variant=self.differentiated), value)

    def batch_loss(self) -> Symbol:
        return symbol(Name("loss", variant="L"), self.trace.loss)

    def _of_sample(
        self, kind: str, layer: int, node: int, values: FloatArray, row: int | None = None, marked: bool = False,
        variant: str = "",
    ) -> Symbol:  # fmt: skip
        name = Name(kind, layer, (node,), row if marked else None, variant)
        return self.profile.symbol(name, values[self._row(row), node])

    def _has_slope(self, layer: int) -> bool:
        """Whether dl/da and f'(z) are formed one by one, to make dl/dz as their product."""
        is_told = not is_riddle(self.settings.mistake)  # where it is to be found, the right rule stands
        if is_told and not self.settings.program.has_slope:
            return False
        is_error = layer == self.network.depth and LOSSES[self.settings.loss].delta_is_error
        return not is_error and not ACTIVATIONS[self.network.activation(layer)].couples

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
