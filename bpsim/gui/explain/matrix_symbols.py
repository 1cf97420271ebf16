"""How matrices are written: the symbol of their values in a capital letter, as the notation has it."""

from __future__ import annotations

import re
from dataclasses import replace

from bpsim.gui.latex import LatexWriter, PlainWriter
from bpsim.gui.notation import latex_symbol, plain_symbol
from bpsim.session.matrix_form import Item, Matrix, MatrixEquation

_SMALL = re.compile(r"(?<![A-Za-z\\{])([a-z])(?=$|[\^_}])|(?<=\{)([a-z])(?=[\^_])")
_PLAIN_SMALL = re.compile(r"(?<![A-Za-z])([a-z])(?![A-Za-z′])")
_SIGNS = {"−": "-", "∘": r"\circ", "1ᵀ": r"\mathbf{1}^{T}"}


def matrix_latex(matrix: Matrix) -> str:
    name = matrix.name
    if name.kind.startswith("change_"):
        text = rf"\Delta {matrix_latex(replace(matrix, name=replace(name, kind=name.kind[-1]), is_transposed=False))}"
    else:
        text = latex_symbol(name)
        if not name.kind.endswith(("b", "loss")):
            text = _SMALL.sub(lambda found: found[0].upper(), text).replace(r"\delta", r"\Delta")
    return rf"{{{text}}}^{{T}}" if matrix.is_transposed else text


def matrix_plain(matrix: Matrix) -> str:
    name = matrix.name
    if name.kind.startswith("change_"):
        text = f"Δ{matrix_plain(replace(matrix, name=replace(name, kind=name.kind[-1]), is_transposed=False))}"
    else:
        text = plain_symbol(name)
        if not name.kind.endswith(("b", "loss")):
            text = _PLAIN_SMALL.sub(lambda found: found[0].upper(), text).replace("δ", "Δ")
    return f"{text}ᵀ" if matrix.is_transposed else text


def item_latex(item: Item, numbers: bool) -> str:
    """An item that is not drawn as a matrix of numbers."""
    if isinstance(item, Matrix):
        return matrix_latex(item)
    if isinstance(item, str):
        return LatexWriter(False).function(item) if item.isidentifier() else _SIGNS.get(item, item)
    return LatexWriter(numbers).whole(item)


def equation_plain(equation: MatrixEquation) -> str:
    """The rule in symbols, for those who do not see it."""
    plain = PlainWriter(False)
    parts = [matrix_plain(equation.left)]
    if equation.items:
        parts.append("←" if equation.assigns else "=")
    for item in equation.items:
        if isinstance(item, Matrix):
            parts.append(matrix_plain(item))
        elif isinstance(item, str):
            parts.append(plain.function(item) if item.isidentifier() else item)
        else:
            parts.append(plain.whole(item))
    return " ".join(parts)


def shapes_text(equation: MatrixEquation) -> str:
    """(4, 2) = (4, 3) (3, 2) + (1, 2)"""
    parts = [_shape(equation.left)]
    if equation.items:
        parts.append("=")
    for item in equation.items:
        if isinstance(item, Matrix):
            parts.append(_shape(item))
        elif item in ("+", "−", "∘"):
            parts.append(str(item))
    return " ".join(parts)


def _shape(matrix: Matrix) -> str:
    return f"({matrix.shape[0]}, {matrix.shape[1]})"
