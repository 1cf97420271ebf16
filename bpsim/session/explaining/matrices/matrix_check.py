"""Whether the numbers of a matrix equation add up as they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.explaining.inspection import NOT_YET
from bpsim.session.explaining.matrices.matrix import Matrix
from bpsim.session.words.number_format import last_digit, shown_value

CHECKED_CELLS = 4000  # whether larger matrices add up as shown is not looked at: "approximately" is always true


def adds_up(left: Matrix, operands: Sequence[Matrix], rule: Callable[..., FloatArray]) -> bool:
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
