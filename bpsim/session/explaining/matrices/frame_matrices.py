"""The matrices of one frame by their symbols: values from the trace, closed where they are still to come."""

from __future__ import annotations

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.explaining.matrices.matrix import Matrix
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.frames import Quantity, Revealed


class FrameMatrices:
    """A, Z, Delta and the others of a layer, with the sample and the neuron marked that the frame is about."""

    def __init__(self, moment: Moment, revealed: Revealed) -> None:
        self._moment, self._trace, self._revealed = moment, moment.trace, revealed
        self._frame = revealed.current
        self._depth = moment.network.depth

    def _of_samples(self, name: Name, values: FloatArray, quantity: Quantity | None) -> Matrix:
        """(N, n_l): one column a neuron, closed where its frame is still to come."""
        layer = self._depth if name.layer is None else int(name.layer)
        closed = frozenset() if quantity is None else self._closed(quantity, layer, values.shape[1])
        return Matrix(name, self._moment.shown(name.kind, values), closed, self._moment.row, self._own_column(layer))

    def _closed(self, quantity: Quantity, layer: int, count: int) -> frozenset[int]:
        return frozenset(node for node in range(count) if not self._revealed.shows(quantity, layer, node))

    def a(self, layer: int) -> Matrix:
        if layer == 0:
            return self._of_samples(Name("x", 0), self._trace.x, None)
        return self._of_samples(Name("a", layer), self._trace.a[layer], Quantity.A)

    def t(self) -> Matrix:
        return self._of_samples(Name("t"), self._trace.t, None)

    def z(self, layer: int) -> Matrix:
        return self._of_samples(Name("z", layer), self._trace.z[layer], Quantity.Z)

    def da(self, layer: int) -> Matrix:
        name = Name("da", layer, variant=self._moment.differentiated)
        return self._of_samples(name, self._trace.da[layer], Quantity.DA)

    def derivative(self, layer: int) -> Matrix:
        name = Name("derivative", layer, variant=self._moment.network.activation(layer))
        return self._of_samples(name, self._trace.derivative[layer], Quantity.DERIVATIVE)

    def delta(self, layer: int) -> Matrix:
        name = Name("delta", layer, variant=self._moment.differentiated)
        return self._of_samples(name, self._trace.delta[layer], Quantity.DELTA)

    def losses(self) -> Matrix:
        values = self._trace.sample_loss[:, np.newaxis]
        return Matrix(Name("loss", variant=self._moment.differentiated), values, row=self._moment.row)

    def outputs_after(self) -> Matrix:
        values = self._trace.outputs_after
        return Matrix(Name("a", self._depth), values, row=self._moment.row)

    def w(self, layer: int) -> Matrix:
        values = self._trace.before.w[layer]
        return Matrix(Name("w", layer), values, column=self._own_column(layer))

    def b(self, layer: int) -> Matrix:
        values = self._moment.shown("b", rows(self._trace.before.b[layer]))
        return Matrix(Name("b", layer), values, column=self._own_column(layer))

    def parameter(self, kind: str, layer: int) -> Matrix:
        """A gradient, closed where the neuron's frame is still to come."""
        values = self._moment.shown(kind, rows(getattr(self._trace.gradient, kind.removeprefix("grad_"))[layer]))
        closed = self._closed(Quantity.GRADIENT, layer, values.shape[1])
        return Matrix(Name(kind, layer, variant="L"), values, closed, column=self._own_column(layer))

    def _own_column(self, layer: int) -> int | None:
        return self._frame.node if self._frame.layer == layer else None


def rows(values: FloatArray) -> FloatArray:
    """A vector as a matrix of one row."""
    return np.atleast_2d(values)
