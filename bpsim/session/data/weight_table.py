"""The parameters of one layer as a table, to and from the text that spreadsheets copy (cells by tabs, rows by lines).

A row for each neuron of the layer before, then a row of biases; a column for each neuron of the layer: the matrix
w[l] with b[l] below it.
"""

from __future__ import annotations

import numpy as np

from bpsim.engine.network import FloatArray, ParameterPlace, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.words.number_entry import value_of


def table_of(parameters: Parameters, layer: int, bias_sign: float = 1.0) -> FloatArray:
    """(n_{l-1} + 1, n_l), the biases last, each times ``bias_sign``: -1 where thresholds are shown. A copy."""
    return np.vstack([parameters.w[layer], bias_sign * parameters.b[layer] + 0.0])  # + 0.0: zero has no sign


def with_table(parameters: Parameters, layer: int, table: FloatArray, bias_sign: float = 1.0) -> Parameters:
    """The parameters with one layer's table in their place."""
    network, flat = parameters.network, parameters.flat.copy()
    changed = Parameters.over(network, flat)
    changed.w[layer][...] = table[:-1]
    changed.b[layer][...] = bias_sign * table[-1] + 0.0
    return Parameters(network, flat)


def place_in(parameters: Parameters, layer: int, row: int, column: int) -> ParameterPlace:
    """Which parameter stands in a cell."""
    biases = parameters.network.layers[layer - 1]
    return ParameterPlace(layer, column, None if row == biases else row)


def text_of(cells: FloatArray) -> str:
    """What a spreadsheet takes; every digit, so that it comes back the same."""
    return "\n".join("\t".join(repr(value) for value in row) for row in np.atleast_2d(cells).tolist())


def cells_of(text: str) -> FloatArray:
    """The numbers of a copied table (rows, columns); a first row or column of names is left out.

    Numbers are read as people type them. Raises BadValue that names row and column, or the row that is shorter.
    """
    lines = [line.split("\t") for line in text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")]
    if not any(cell.strip() for line in lines for cell in line):
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "there are no numbers to be pasted"))
    widest = max(map(len, lines))
    for number, line in enumerate(lines, start=1):
        if len(line) != widest:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "row {row} of what was pasted has {count} cells, others have {expected}"),
                row=number,
                count=len(line),
                expected=widest,
            )
    rows, columns = _without_names(lines)
    return np.array([[_number(lines[row][column], row, column) for column in columns] for row in rows])


def _without_names(lines: list[list[str]]) -> tuple[range, range]:
    """The rows and columns that hold numbers."""
    rows, columns = range(len(lines)), range(len(lines[0]))
    if len(rows) > 1 and not any(_is_number(cell) for cell in lines[0]):
        rows = rows[1:]
    if len(columns) > 1 and not any(_is_number(lines[row][0]) for row in rows):
        columns = columns[1:]
    return rows, columns


def _is_number(cell: str) -> bool:
    try:
        value_of(cell)
    except BadValue:
        return False
    return True


def _number(cell: str, row: int, column: int) -> float:
    try:
        return value_of(cell)
    except BadValue:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "row {row}, column {column} of what was pasted is no number: {value}"),
            row=row + 1,
            column=column + 1,
            value=repr(cell.strip()),
        ) from None


def pasted(table: FloatArray, cells: FloatArray, row: int, column: int) -> FloatArray:
    """``table`` with ``cells`` in it: all of it, all weights, or a part from a cell on. Nothing is cut off.

    Raises BadValue that says which shapes would fit.
    """
    rows, columns = table.shape
    result = table.copy()
    if cells.shape in (table.shape, (rows - 1, columns)):
        result[: cells.shape[0]] = cells
        return result
    if row + cells.shape[0] > rows or column + cells.shape[1] > columns:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem",
                "what was pasted has the shape {shape}; this layer takes {weights}, or {whole} with the biases in the "
                "last row; from this cell on there is room for {room}",
            ),
            shape=_shape(cells.shape),
            weights=_shape((rows - 1, columns)),
            whole=_shape((rows, columns)),
            room=_shape((rows - row, columns - column)),
        )
    result[row : row + cells.shape[0], column : column + cells.shape[1]] = cells
    return result


def _shape(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape))
