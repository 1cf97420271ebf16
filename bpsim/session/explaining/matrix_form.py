"""The layer of a frame in matrix form: which matrices make which, with shapes and numbers.

Rows are samples, columns neurons, as in ``engine.backprop``: Z = A W + b. All numbers come from the trace;
a column that is not open yet holds dashes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.mistake_names import is_riddle
from bpsim.engine.network import FloatArray
from bpsim.session.explaining.equation import Expression, Fraction, Name, Number, symbol
from bpsim.session.explaining.explain_update import FROZEN_SOME, frozen_parameters
from bpsim.session.explaining.explanation_parts import QT_TRANSLATE_NOOP, RIGHT_RULES, Message
from bpsim.session.explaining.inspection import NOT_YET
from bpsim.session.explaining.symbols import Moment
from bpsim.session.number_format import format_number, format_pair, last_digit, shown_value
from bpsim.session.running.frames import Quantity, Revealed

CHECKED_CELLS = 4000  # whether larger matrices add up as shown is not looked at: "approximately" is always true
ROWS_ARE_SAMPLES = Message(QT_TRANSLATE_NOOP("Explanation", "A row for each sample, a column for each neuron."))
COLUMNS_ARE_SAMPLES = Message(QT_TRANSLATE_NOOP("Explanation", "A column for each sample, a row for each neuron."))
MUTED = Message(QT_TRANSLATE_NOOP("Explanation", "A muted neuron passes on 0, and its slope is 0."))
COLUMN_SUMS = Message(QT_TRANSLATE_NOOP("Explanation", "The ones add up the samples: one sum for each neuron."))
COUPLED = Message(
    QT_TRANSLATE_NOOP("Explanation", "Softmax couples the neurons of a layer: each needs the values of all.")
)


@dataclass(frozen=True, eq=False)
class Matrix:
    """A matrix with its symbol; ``values`` (rows, columns).

    ``closed``: the neurons that are still to come; they are columns, or where ``has_turned`` rows. ``row`` and
    ``column``: where the sample and the neuron stand that the frame is about, or None. ``is_transposed``: the
    symbol has a T. ``partner``: the values after (before, where this ``is_new``) a change that is to be seen.
    """

    name: Name
    values: FloatArray
    closed: frozenset[int] = frozenset()
    row: int | None = None
    column: int | None = None
    is_transposed: bool = False
    has_turned: bool = False
    partner: FloatArray | None = None
    is_new: bool = False

    @property
    def shape(self) -> tuple[int, int]:
        return int(self.values.shape[0]), int(self.values.shape[1])

    @property
    def transposed(self) -> Matrix:
        return replace(self.turned, is_transposed=not self.is_transposed)

    @property
    def turned(self) -> Matrix:
        """Rows as columns under the same symbol: how those write it who write samples as columns."""
        partner = None if self.partner is None else self.partner.T
        return replace(
            self, values=self.values.T, row=self.column, column=self.row, has_turned=not self.has_turned,
            partner=partner,
        )  # fmt: skip

    def text(self, row: int, column: int) -> str:
        """A value as it is shown; NOT_YET where it is not open."""
        return NOT_YET if (row if self.has_turned else column) in self.closed else self.written(row, column)

    def written(self, row: int, column: int) -> str:
        """The same, open or not."""
        value = float(self.values[row, column])
        if self.partner is None:
            return format_number(value)
        other = float(self.partner[row, column])
        return format_pair(other, value)[1] if self.is_new else format_pair(value, other)[0]


Item: TypeAlias = Matrix | Expression | str
"""A matrix, a number or symbol before it, or a sign: "+", "−", "∘", "(", ")", "1ᵀ" (a row of ones)."""


@dataclass(frozen=True, eq=False)
class MatrixEquation:
    """``left = items``, or ``left`` alone where it is given. ``adds_up``: whether the shown numbers give the left
    side's to its last digit but one. ``holds``: whether the rule gives the left side at all; it does not where
    something is frozen, or where a deliberate mistake was made."""

    left: Matrix
    items: tuple[Item, ...] = ()
    adds_up: bool = True
    holds: bool = True
    assigns: bool = False


@dataclass(frozen=True, eq=False)
class MatrixForm:
    equations: tuple[MatrixEquation, ...]
    hints: tuple[Message, ...] = ()


def matrix_form(moment: Moment, revealed: Revealed) -> MatrixForm:
    """What the current frame's layer computes, for the whole batch at once."""
    form = _Maker(moment, revealed).form()
    if moment.settings.mistake_on and not is_riddle(moment.settings.mistake):
        form = replace(form, hints=(RIGHT_RULES, *form.hints))
    if revealed.current.layer is not None and moment.network.muted_in(revealed.current.layer):
        form = replace(form, hints=(*form.hints, MUTED))
    if not moment.profile.columns:
        return form
    hints = tuple(COLUMNS_ARE_SAMPLES if hint is ROWS_ARE_SAMPLES else hint for hint in form.hints)
    return MatrixForm(tuple(_in_columns(one) for one in form.equations), hints)


def _in_columns(made: MatrixEquation) -> MatrixEquation:
    """The transposed equation: matrices turned, the factors of a product in the other order."""
    items: list[Item] = []
    start = 0
    for item in made.items:
        if isinstance(item, Matrix) or item == "1ᵀ":
            items.insert(start, item.turned if isinstance(item, Matrix) else "1")
        else:
            items.append(item)
            start = len(items)
    return replace(made, left=made.left.turned, items=tuple(items))


class _Maker:
    def __init__(self, moment: Moment, revealed: Revealed) -> None:
        self._moment, self._trace, self._revealed = moment, moment.trace, revealed
        self._frame = revealed.current
        self._depth = moment.network.depth

    def form(self) -> MatrixForm:
        layer = self._frame.layer or self._depth
        match self._frame.quantity:
            case Quantity.INPUTS:
                given = MatrixEquation(self._a(0)), MatrixEquation(self._t())
                return MatrixForm(given, (ROWS_ARE_SAMPLES,))
            case Quantity.Z:
                return MatrixForm((self._sum(layer),))
            case Quantity.A:
                return MatrixForm((self._activation(layer), self._sum(layer)))
            case Quantity.LOSS:
                return MatrixForm((MatrixEquation(self._losses()), MatrixEquation(self._a(layer)),
                                   MatrixEquation(self._t())))  # fmt: skip
            case Quantity.DA:
                return MatrixForm((self._slope_of_loss(layer),))
            case Quantity.DERIVATIVE:
                return MatrixForm((MatrixEquation(self._derivative(layer)), self._slope_of_loss(layer)))
            case Quantity.DELTA:
                return self._deltas(layer)
            case Quantity.GRADIENT:
                return MatrixForm((self._weight_gradient(layer), self._bias_gradient(layer)), (COLUMN_SUMS,))
            case Quantity.UPDATE:
                return self._update(layer)
            case Quantity.CHECK:
                return MatrixForm((MatrixEquation(self._outputs_after()), MatrixEquation(self._t())))

    # the phases

    def _sum(self, layer: int) -> MatrixEquation:
        """Z = A W + b."""
        a, w, b = self._a(layer - 1), self._w(layer), self._b(layer)
        if self._moment.profile.threshold:
            return self._made(self._z(layer), (a, w, "−", b), lambda p, q, r: p @ q - r)
        return self._made(self._z(layer), (a, w, "+", b), lambda p, q, r: p @ q + r)

    def _activation(self, layer: int) -> MatrixEquation:
        function = self._moment.network.activation(layer)
        z = self._z(layer)
        rule: tuple[Item, ...] = (function, "(", z, ")")
        muted = sorted(self._moment.network.muted_in(layer))

        def answered(values: FloatArray) -> FloatArray:
            made = np.array(ACTIVATIONS[function].value(values))
            made[:, muted] = 0.0
            return made

        return self._made(self._a(layer), rule, answered)

    def _slope_of_loss(self, layer: int) -> MatrixEquation:
        """dL/dA = Delta W^T of the layer behind it; in the output layer from A - T."""
        if layer < self._depth:
            delta, w = self._delta(layer + 1), replace(self._w(layer + 1), column=None)
            if self._frame.layer == layer:
                w = replace(w, row=self._frame.node)
            return self._made(self._da(layer), (delta, w.transposed), lambda p, q: p @ q)
        outputs, loss = self._moment.network.layers[layer], self._moment.settings.loss
        factor = 1.0
        before: tuple[Item, ...] = ()
        if loss == "sse" or (loss == "mse" and outputs == 1):
            factor, before = 2.0, (Number(2),)
        elif loss == "mse":
            factor, before = 2.0 / outputs, (Fraction(Number(2), Number(outputs)),)
        rule: tuple[Item, ...] = (*before, "(", *self._error(), ")") if before else self._error()
        return self._made(self._da(layer), rule, lambda first, second: factor * (first - second))

    def _error(self) -> tuple[Matrix, str, Matrix]:
        """A - T, or T - A where derivatives have their sign turned."""
        a, t = self._a(self._depth), self._t()
        return (t, "−", a) if self._moment.profile.descends else (a, "−", t)

    def _deltas(self, layer: int) -> MatrixForm:
        if layer == self._depth and LOSSES[self._moment.settings.loss].delta_is_error:
            error = self._made(self._delta(layer), self._error(), lambda first, second: first - second)
            return MatrixForm((error,))
        da = self._da(layer)
        if ACTIVATIONS[self._moment.network.activation(layer)].couples:
            return MatrixForm((MatrixEquation(self._delta(layer)), self._slope_of_loss(layer)), (COUPLED,))
        rule = (da, "∘", self._derivative(layer))
        product = self._made(self._delta(layer), rule, lambda p, q: p * q)
        return MatrixForm((product, self._slope_of_loss(layer)))

    def _weight_gradient(self, layer: int) -> MatrixEquation:
        """dL/dW = A^T Delta, divided by N where the mean is taken."""
        settings, count = self._moment.settings, self._moment.batch_size
        rule: tuple[Item, ...] = (self._a(layer - 1).transposed, self._delta(layer))
        scale = 1.0 / count if settings.weight_mean else 1.0
        return self._made(
            self._parameter("grad_w", layer), self._reduced(rule, settings.weight_mean), lambda p, q: scale * (p @ q)
        )

    def _bias_gradient(self, layer: int) -> MatrixEquation:
        settings, count = self._moment.settings, self._moment.batch_size
        scale = 1.0 / count if settings.bias_mean else 1.0
        rule = self._reduced(("1ᵀ", self._delta(layer)), settings.bias_mean)
        if self._moment.profile.threshold:
            scale, rule = -scale, ("−", *rule)
        left = self._parameter("grad_b", layer)
        return self._made(left, rule, lambda p: scale * p.sum(axis=0, keepdims=True))

    def _reduced(self, rule: tuple[Item, ...], is_mean: bool) -> tuple[Item, ...]:
        count = self._moment.batch_size
        return (Fraction(Number(1), Number(count)), *rule) if is_mean and count > 1 else rule

    def _update(self, layer: int) -> MatrixForm:
        network = self._moment.network
        first, last = network.weights_of(layer).start, network.biases_of(layer).stop
        hints = (FROZEN_SOME,) if frozen_parameters(self._moment)[first:last].any() else ()
        return MatrixForm((self._moved("w", layer), self._moved("b", layer)), hints)

    def _moved(self, kind: str, layer: int) -> MatrixEquation:
        """W <- W - eta G; with an optimizer that remembers, W <- W + what it adds."""
        trace, settings = self._trace, self._moment.settings
        before, after = (
            self._moment.shown(kind, _rows(getattr(parameters, kind)[layer]))
            for parameters in (trace.before, trace.after)
        )
        name = Name(kind, layer)
        left = Matrix(name, after, partner=before, is_new=True)
        right = Matrix(name, before, partner=after)
        if trace.optimizer != "sgd":
            change = after - before
            added = Matrix(Name(f"change_{kind}", layer), change)
            return self._made(left, (right, "+", added), lambda p, q: p + q, assigns=True)
        penalised = kind == "w" and (settings.l1 > 0.0 or settings.l2 > 0.0)
        quantity = "g" if penalised else f"grad_{kind}"
        taken = _rows(getattr(trace.step_gradient if penalised else trace.gradient, kind)[layer])
        slope = Matrix(Name(quantity, layer, variant="L"), self._moment.shown(quantity, taken))
        eta = symbol(Name("eta"), trace.rule.learning_rate, f"{trace.rule.learning_rate:.6g}")
        rate = trace.rule.learning_rate
        if self._moment.profile.descends and not penalised:
            return self._made(left, (right, "+", eta, slope), lambda p, q: p + rate * q, assigns=True)
        return self._made(left, (right, "−", eta, slope), lambda p, q: p - rate * q, assigns=True)

    def _made(
        self, left: Matrix, items: Sequence[Item], rule: Callable[..., FloatArray], *, assigns: bool = False
    ) -> MatrixEquation:
        """``left = items``; ``rule`` computes it from the matrices among the items."""
        matrices = [item for item in items if isinstance(item, Matrix)]
        with np.errstate(all="ignore"):
            made = rule(*(matrix.values for matrix in matrices))
            known = ~(np.isnan(made) | np.isnan(left.values))  # of what is hidden nothing can be said
            holds = np.allclose(made[known], left.values[known], rtol=1e-8, atol=1e-12)
        return MatrixEquation(left, tuple(items), _adds_up(left, matrices, rule), holds, assigns)

    # the matrices

    def _of_samples(self, name: Name, values: FloatArray, quantity: Quantity | None) -> Matrix:
        """(N, n_l): one column a neuron, closed where its frame is still to come."""
        layer = self._depth if name.layer is None else int(name.layer)
        closed = frozenset() if quantity is None else self._closed(quantity, layer, values.shape[1])
        return Matrix(name, self._moment.shown(name.kind, values), closed, self._moment.row, self._own_column(layer))

    def _closed(self, quantity: Quantity, layer: int, count: int) -> frozenset[int]:
        return frozenset(node for node in range(count) if not self._revealed.shows(quantity, layer, node))

    def _a(self, layer: int) -> Matrix:
        if layer == 0:
            return self._of_samples(Name("x", 0), self._trace.x, None)
        return self._of_samples(Name("a", layer), self._trace.a[layer], Quantity.A)

    def _t(self) -> Matrix:
        return self._of_samples(Name("t"), self._trace.t, None)

    def _z(self, layer: int) -> Matrix:
        return self._of_samples(Name("z", layer), self._trace.z[layer], Quantity.Z)

    def _da(self, layer: int) -> Matrix:
        name = Name("da", layer, variant=self._moment.differentiated)
        return self._of_samples(name, self._trace.da[layer], Quantity.DA)

    def _derivative(self, layer: int) -> Matrix:
        name = Name("derivative", layer, variant=self._moment.network.activation(layer))
        return self._of_samples(name, self._trace.derivative[layer], Quantity.DERIVATIVE)

    def _delta(self, layer: int) -> Matrix:
        name = Name("delta", layer, variant=self._moment.differentiated)
        return self._of_samples(name, self._trace.delta[layer], Quantity.DELTA)

    def _losses(self) -> Matrix:
        values = self._trace.sample_loss[:, np.newaxis]
        return Matrix(Name("loss", variant=self._moment.differentiated), values, row=self._moment.row)

    def _outputs_after(self) -> Matrix:
        values = self._trace.outputs_after
        return Matrix(Name("a", self._depth), values, row=self._moment.row)

    def _w(self, layer: int) -> Matrix:
        values = self._trace.before.w[layer]
        return Matrix(Name("w", layer), values, column=self._own_column(layer))

    def _b(self, layer: int) -> Matrix:
        values = self._moment.shown("b", _rows(self._trace.before.b[layer]))
        return Matrix(Name("b", layer), values, column=self._own_column(layer))

    def _parameter(self, kind: str, layer: int) -> Matrix:
        """A gradient, closed where the neuron's frame is still to come."""
        values = self._moment.shown(kind, _rows(getattr(self._trace.gradient, kind.removeprefix("grad_"))[layer]))
        closed = self._closed(Quantity.GRADIENT, layer, values.shape[1])
        return Matrix(Name(kind, layer, variant="L"), values, closed, column=self._own_column(layer))

    def _own_column(self, layer: int) -> int | None:
        return self._frame.node if self._frame.layer == layer else None


def _rows(values: FloatArray) -> FloatArray:
    """A vector as a matrix of one row."""
    return np.atleast_2d(values)


def _adds_up(left: Matrix, operands: Sequence[Matrix], rule: Callable[..., FloatArray]) -> bool:
    """Whether the open numbers of the left side follow from the shown numbers, to the last digit but one."""
    if sum(matrix.values.size for matrix in (left, *operands)) > CHECKED_CELLS:
        return False
    with np.errstate(all="ignore"):
        made = rule(*(_as_shown(matrix) for matrix in operands))
    return all(_agrees(left.text(*place), float(made[place])) for place in np.ndindex(left.shape))


def _agrees(text: str, computed: float) -> bool:
    if text == NOT_YET:
        return True
    shown = shown_value(text)
    return bool(np.isfinite(shown) and np.isfinite(computed)) and abs(shown - computed) <= 5.0 * last_digit(text)


def _as_shown(matrix: Matrix) -> FloatArray:
    """The numbers that stand on the screen, or would stand there."""
    rows, columns = matrix.shape
    return np.array([[shown_value(matrix.written(i, j)) for j in range(columns)] for i in range(rows)])
