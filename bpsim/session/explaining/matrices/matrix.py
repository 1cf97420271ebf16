"""A matrix with its symbol and what is open of it, and equations between such matrices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from bpsim.engine.network import FloatArray
from bpsim.session.explaining.inspection import NOT_YET
from bpsim.session.explaining.writing.equation import Expression, Name
from bpsim.session.explaining.writing.explanation_parts import Message
from bpsim.session.words.number_format import format_number, format_pair


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


SLOPE_OF_LOSS = "ℓ′"  # of every error by itself

Item: TypeAlias = Matrix | Expression | str
"""A matrix, a number or symbol before it, a function, or a sign: "+", "−", "∘", "(", ")", "1ᵀ" (a row of ones)."""


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


def in_columns(made: MatrixEquation) -> MatrixEquation:
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
