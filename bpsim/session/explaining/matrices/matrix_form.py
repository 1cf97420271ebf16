"""The layer of a frame in matrix form: which matrices make which, with shapes and numbers.

Rows are samples, columns neurons, as in ``engine.backprop``: Z = A W + b. All numbers come from the trace;
a column that is not open yet holds dashes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.mistakes.names import is_riddle
from bpsim.engine.network import FloatArray
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.session.explaining.explain_update import FROZEN_SOME, frozen_parameters
from bpsim.session.explaining.matrices.frame_matrices import FrameMatrices, rows
from bpsim.session.explaining.matrices.matrix import SLOPE_OF_LOSS, Item, Matrix, MatrixEquation, MatrixForm, in_columns
from bpsim.session.explaining.matrices.matrix_check import adds_up
from bpsim.session.explaining.writing.equation import Fraction, Name, Number, symbol
from bpsim.session.explaining.writing.explanation_parts import QT_TRANSLATE_NOOP, RIGHT_RULES, Message
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.frames import Quantity, Revealed

ROWS_ARE_SAMPLES = Message(QT_TRANSLATE_NOOP("Explanation", "A row for each sample, a column for each neuron."))
COLUMNS_ARE_SAMPLES = Message(QT_TRANSLATE_NOOP("Explanation", "A column for each sample, a row for each neuron."))
MUTED = Message(QT_TRANSLATE_NOOP("Explanation", "A muted neuron passes on 0, and its slope is 0."))
COLUMN_SUMS = Message(QT_TRANSLATE_NOOP("Explanation", "The ones add up the samples: one sum for each neuron."))
COUPLED = Message(
    QT_TRANSLATE_NOOP("Explanation", "Softmax couples the neurons of a layer: each needs the values of all.")
)


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
    return MatrixForm(tuple(in_columns(one) for one in form.equations), hints)


class _Maker:
    def __init__(self, moment: Moment, revealed: Revealed) -> None:
        self._moment, self._trace = moment, moment.trace
        self._of = FrameMatrices(moment, revealed)
        self._frame = revealed.current
        self._depth = moment.network.depth

    def form(self) -> MatrixForm:
        layer = self._frame.layer or self._depth
        match self._frame.quantity:
            case Quantity.INPUTS:
                given = MatrixEquation(self._of.a(0)), MatrixEquation(self._of.t())
                return MatrixForm(given, (ROWS_ARE_SAMPLES,))
            case Quantity.Z:
                return MatrixForm((self._sum(layer),))
            case Quantity.A:
                return MatrixForm((self._activation(layer), self._sum(layer)))
            case Quantity.LOSS:
                return MatrixForm((MatrixEquation(self._of.losses()), MatrixEquation(self._of.a(layer)),
                                   MatrixEquation(self._of.t())))  # fmt: skip
            case Quantity.DA:
                return MatrixForm((self._slope_of_loss(layer),))
            case Quantity.DERIVATIVE:
                return MatrixForm((MatrixEquation(self._of.derivative(layer)), self._slope_of_loss(layer)))
            case Quantity.DELTA:
                return self._deltas(layer)
            case Quantity.GRADIENT:
                return MatrixForm((self._weight_gradient(layer), self._bias_gradient(layer)), (COLUMN_SUMS,))
            case Quantity.UPDATE:
                return self._update(layer)
            case Quantity.CHECK:
                return MatrixForm((MatrixEquation(self._of.outputs_after()), MatrixEquation(self._of.t())))

    # the phases

    def _sum(self, layer: int) -> MatrixEquation:
        """Z = A W + b."""
        a, w, b = self._of.a(layer - 1), self._of.w(layer), self._of.b(layer)
        if self._moment.profile.threshold:
            return self._made(self._of.z(layer), (a, w, "−", b), lambda p, q, r: p @ q - r)
        return self._made(self._of.z(layer), (a, w, "+", b), lambda p, q, r: p @ q + r)

    def _activation(self, layer: int) -> MatrixEquation:
        function = self._moment.network.activation(layer)
        z = self._of.z(layer)
        rule: tuple[Item, ...] = (function, "(", z, ")")
        muted = sorted(self._moment.network.muted_in(layer))

        def answered(values: FloatArray) -> FloatArray:
            made = np.array(ACTIVATIONS[function].value(values))
            made[:, muted] = 0.0
            return made

        return self._made(self._of.a(layer), rule, answered)

    def _slope_of_loss(self, layer: int) -> MatrixEquation:
        """dL/dA = Delta W^T of the layer behind it; in the output layer from A - T."""
        if layer < self._depth:
            delta, w = self._of.delta(layer + 1), replace(self._of.w(layer + 1), column=None)
            if self._frame.layer == layer:
                w = replace(w, row=self._frame.node)
            return self._made(self._of.da(layer), (delta, w.transposed), lambda p, q: p @ q)
        outputs, loss = self._moment.network.layers[layer], LOSSES[self._moment.settings.loss]
        if not loss.is_linear:
            rule: tuple[Item, ...] = (SLOPE_OF_LOSS, "(", *self._error(), ")")
            return self._made(self._of.da(layer), rule, lambda first, second: loss.slope(first, second, outputs))
        factor, whole = loss.factor(outputs), loss.factor(1)
        before: Item = Number(factor) if factor == whole else Fraction(Number(whole), Number(outputs))
        rule = self._error() if factor == whole == 1.0 else (before, "(", *self._error(), ")")
        return self._made(self._of.da(layer), rule, lambda first, second: factor * (first - second))

    def _error(self) -> tuple[Matrix, str, Matrix]:
        """A - T, or T - A where derivatives have their sign turned."""
        a, t = self._of.a(self._depth), self._of.t()
        return (t, "−", a) if self._moment.profile.descends else (a, "−", t)

    def _deltas(self, layer: int) -> MatrixForm:
        if layer == self._depth and LOSSES[self._moment.settings.loss].delta_is_error:
            error = self._made(self._of.delta(layer), self._error(), lambda first, second: first - second)
            return MatrixForm((error,))
        da = self._of.da(layer)
        if ACTIVATIONS[self._moment.network.activation(layer)].couples:
            return MatrixForm((MatrixEquation(self._of.delta(layer)), self._slope_of_loss(layer)), (COUPLED,))
        rule = (da, "∘", self._of.derivative(layer))
        product = self._made(self._of.delta(layer), rule, lambda p, q: p * q)
        return MatrixForm((product, self._slope_of_loss(layer)))

    def _weight_gradient(self, layer: int) -> MatrixEquation:
        """dL/dW = A^T Delta, divided by N where the mean is taken."""
        settings, count = self._moment.settings, self._moment.batch_size
        rule: tuple[Item, ...] = (self._of.a(layer - 1).transposed, self._of.delta(layer))
        scale = 1.0 / count if settings.weight_mean else 1.0
        return self._made(
            self._of.parameter("grad_w", layer), self._reduced(rule, settings.weight_mean), lambda p, q: scale * (p @ q)
        )

    def _bias_gradient(self, layer: int) -> MatrixEquation:
        settings, count = self._moment.settings, self._moment.batch_size
        scale = 1.0 / count if settings.bias_mean else 1.0
        rule = self._reduced(("1ᵀ", self._of.delta(layer)), settings.bias_mean)
        if self._moment.profile.threshold:
            scale, rule = -scale, ("−", *rule)
        left = self._of.parameter("grad_b", layer)
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
            self._moment.shown(kind, rows(getattr(parameters, kind)[layer]))
            for parameters in (trace.before, trace.after)
        )
        name = Name(kind, layer)
        left = Matrix(name, after, partner=before, is_new=True)
        right = Matrix(name, before, partner=after)
        if OPTIMIZERS[trace.optimizer].memory:
            change = after - before
            added = Matrix(Name(f"change_{kind}", layer), change)
            return self._made(left, (right, "+", added), lambda p, q: p + q, assigns=True)
        penalised = kind == "w" and (settings.l1 > 0.0 or settings.l2 > 0.0)
        quantity = "g" if penalised else f"grad_{kind}"
        taken = rows(getattr(trace.step_gradient if penalised else trace.gradient, kind)[layer])
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
        return MatrixEquation(left, tuple(items), adds_up(left, matrices, rule), holds, assigns)
