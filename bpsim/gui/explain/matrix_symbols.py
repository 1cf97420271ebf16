"""How matrices are written: the symbol of their values in a capital letter, in the notation of the moment."""

from __future__ import annotations

import re
from dataclasses import replace

from bpsim.gui.formulas.latex import LatexWriter, PlainWriter
from bpsim.session.explaining.matrices.matrix import SLOPE_OF_LOSS, Item, Matrix, MatrixEquation
from bpsim.session.explaining.writing.script import Script

_CAPITALS = ("x", "z", "a", "w", "t", "da", "derivative", "grad_w", "g", "delta")
_SMALL = re.compile(r"(?<![A-Za-z\\{])([a-z])(?=$|[\^_}])")
_PLAIN_SMALL = re.compile(r"(?<![A-Za-z])([a-z])(?![A-Za-z′])")
_DELTAS = {r"\delta": r"\Delta", "δ": "Δ"}
_SIGNS = {"−": "-", "∘": r"\circ", "1ᵀ": r"\mathbf{1}^{T}", "1": r"\mathbf{1}", SLOPE_OF_LOSS: r"\ell'"}


class MatrixScript:
    """Writes matrix equations in the letters of a script."""

    def __init__(self, script: Script) -> None:
        self._script = replace(script, node_names=None)
        self._latex, self._plain = LatexWriter(False, self._script), PlainWriter(False, self._script)

    def latex(self, matrix: Matrix) -> str:
        name = matrix.name
        if name.kind.startswith("change_"):
            text = r"\Delta " + self.latex(replace(matrix, name=replace(name, kind=name.kind[-1]), is_transposed=False))
        else:
            text = _capital(self._script.latex(name), name.kind, _SMALL)
        return rf"{{{text}}}^{{T}}" if matrix.is_transposed else text

    def plain(self, matrix: Matrix) -> str:
        name = matrix.name
        if name.kind.startswith("change_"):
            text = "Δ" + self.plain(replace(matrix, name=replace(name, kind=name.kind[-1]), is_transposed=False))
        else:
            text = _capital(self._script.plain(name), name.kind, _PLAIN_SMALL)
        return f"{text}ᵀ" if matrix.is_transposed else text

    def item(self, item: Item, numbers: bool) -> str:
        """LaTeX of an item; of what is no matrix in symbols, or with its numbers."""
        if isinstance(item, Matrix):
            return self.latex(item)
        if isinstance(item, str):
            return self._latex.function(item) if item.isidentifier() else _SIGNS.get(item, item)
        return LatexWriter(numbers, self._script).whole(item)

    def factor(self, item: Item) -> str:
        """LaTeX of a later item: a symbol that begins with a minus sign, as -dL/dW in some notations, in brackets."""
        text = self.item(item, numbers=False)
        return f"({text})" if isinstance(item, Matrix) and text.startswith("-") else text

    def rule(self, equation: MatrixEquation) -> str:
        """The rule as plain text, for those who do not see it."""
        parts = [self.plain(equation.left)]
        if equation.items:
            parts.append("←" if equation.assigns else "=")
        for item in equation.items:
            if isinstance(item, Matrix):
                text = self.plain(item)
                parts.append(f"({text})" if text.startswith("−") and len(parts) > 2 else text)
            elif isinstance(item, str):
                parts.append(self._plain.function(item) if item.isidentifier() else item)
            else:
                parts.append(self._plain.whole(item))
        return " ".join(parts)


def shapes_text(equation: MatrixEquation) -> str:
    """(4, 2) = (4, 3) (3, 2) + (1, 2)"""
    parts = [_shape(*equation.left.shape)]
    if equation.items:
        parts.append("=")
    for index, item in enumerate(equation.items):
        if isinstance(item, Matrix):
            parts.append(_shape(*item.shape))
        elif item in ("+", "−", "∘") and index > 0:
            parts.append(str(item))
        elif item in ("1ᵀ", "1"):
            summed = equation.items[index + 1 if item == "1ᵀ" else index - 1]
            assert isinstance(summed, Matrix)
            parts.append(_shape(1, summed.shape[0]) if item == "1ᵀ" else _shape(summed.shape[1], 1))
    return " ".join(parts)


def _capital(text: str, kind: str, small: re.Pattern[str]) -> str:
    if kind not in _CAPITALS:
        return text
    for delta, capital in _DELTAS.items():
        text = text.replace(delta, capital)
    if kind == "delta" and not text.startswith((r"\frac", "-", "−", "∂")):
        return text  # where it is a small letter a capital would be the loss
    return small.sub(lambda found: found[0].upper(), text)


def _shape(rows: int, columns: int) -> str:
    return f"({rows}, {columns})"
