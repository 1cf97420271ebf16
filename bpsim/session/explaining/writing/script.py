"""Script: a notation profile at work on one network: from a name to its symbol, in LaTeX and in plain text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from bpsim.session.explaining.writing.equation import Index, Name
from bpsim.session.explaining.writing.notation import (
    DELTA_LETTER,
    STANDARD,
    STANDARD_FUNCTIONS,
    STANDARD_LETTERS,
    Letter,
    Profile,
)

_LOWERED = str.maketrans("0123456789ijkn", "₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₙ")
_RAISED = str.maketrans("0123456789()-l", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁻ˡ")
NAME_OPENS, NAME_CLOSES = "⟨", "⟩"
_OF_PARAMETERS = ("z", "w", "b", "g", "memory_v", "memory_s", "memory_m", "memory_s_hat", "memory_m_hat")
_QUOTIENTS = {"da": "a", "delta": "z", "grad_w": "w", "grad_b": "b"}  # the loss differentiated by these
_DESCENDING = ("-", "−")


@dataclass(frozen=True)
class Script:
    """``depth``: how many layers compute. ``node_names``: of every node, layers 0.., where names stand for indices.

    Nodes and samples count from 0 in code and from 1 in symbols.
    """

    profile: Profile = STANDARD
    depth: int = 0
    node_names: tuple[tuple[str, ...], ...] | None = None

    def latex(self, name: Name) -> str:
        """A symbol in LaTeX, for ziamath."""
        return self._written(name, 0)

    def plain(self, name: Name) -> str:
        """A symbol as plain text: w₁₁⁽²⁾. Names stand in angle brackets: δ⟨Director 2⟩."""
        return self._written(name, 1)

    def bare(self, kind: str, layer: int | None = None, variant: str = "L") -> str:
        """The plain symbol of a kind of value, without indices and layer: "δ", "∂L/∂w"."""
        return replace(self, node_names=None)._written(Name(kind, layer, variant=variant), 1, is_marked=False)

    def function(self, function: str) -> Letter:
        """How an activation function, or ln and its like, is called."""
        return self.profile.functions.get(function) or STANDARD_FUNCTIONS[function]

    def layer(self, layer: int) -> int:
        """The number that a layer's nodes carry, 0 being the input here."""
        return layer + self.profile.node_offset

    def _written(self, name: Name, column: int, is_marked: bool = True) -> str:
        name = self._as_activation(name)
        marks = self._marks_of(column) if is_marked else _unmarked
        match name.kind:
            case "called_delta":
                return self._written(replace(name, kind=self.profile.delta_is), column, is_marked)
            case "meaning_of_delta":
                return self._quotient(replace(name, kind=self.profile.delta_is), column, is_marked)
            case "delta_is_by":
                return self._written(replace(name, kind=_QUOTIENTS[self.profile.delta_is]), column, is_marked)
            case "loss":
                return self._loss(name, column)
            case "loss_new":
                return (rf"{self._loss(name, 0)}^{{\mathrm{{new}}}}", f"{self._loss(name, 1)} new")[column]
            case "loss_change":
                return (r"\Delta ", "Δ")[column] + self._loss(name, column)
            case "derivative":
                inner = self._written(replace(name, kind="z", variant=""), column, is_marked)
                prime = ("'", "′")[column]
                return f"{self.function(name.variant)[column]}{prime}({inner})"
        letter, layered = self._letter(name)
        if letter is None:
            return self._quotient(name, column, is_marked)
        return letter[column] + marks(name, layered)

    def _as_activation(self, name: Name) -> Name:
        is_written_a = name.kind == "x" and self.profile.inputs_are_activations
        return replace(name, kind="a") if is_written_a else name

    def _letter(self, name: Name) -> tuple[Letter | None, bool]:
        """The letter of a name's kind, and whether it carries its layer; None for one that is a quotient."""
        letters, layer = self.profile.letters, name.layer
        place = f"{name.kind}/{layer}of{self.depth}"
        if place in letters:
            return letters[place], False
        if isinstance(layer, int) and layer > 0 and self.depth:
            position = f"{name.kind}/{'output' if layer == self.depth else 'hidden'}"
            if position in letters:
                return letters[position], True
        if name.kind in letters:
            return letters[name.kind], True
        if name.kind == "delta" and self.profile.delta_is == "delta":
            return DELTA_LETTER, True
        return STANDARD_LETTERS.get(name.kind), name.kind != "x"

    def _quotient(self, name: Name, column: int, is_marked: bool) -> str:
        by = self._written(replace(name, kind=_QUOTIENTS[name.kind], variant=""), column, is_marked)
        loss = self._loss(Name("loss", variant=name.variant), column)
        sign = _DESCENDING[column] if self.profile.descends else ""
        return sign + (rf"\frac{{\partial {loss}}}{{\partial {by}}}", f"∂{loss}/∂{by}")[column]

    def _loss(self, name: Name, column: int) -> str:
        """The batch's or one sample's; where both have one letter the sample's is numbered."""
        letters = {kind: self.profile.letters.get(kind) or STANDARD_LETTERS[kind] for kind in ("loss", "sample_loss")}
        letter = letters["sample_loss" if name.variant == "l" else "loss"]
        number = "" if name.sample is None else _counted(name.sample)
        if name.variant == "l" and not number and letters["loss"] == letters["sample_loss"]:
            number = "n"
        return letter[column] + (_subscripted(number) if column == 0 else number.translate(_LOWERED))

    def _marks_of(self, column: int) -> Callable[[Name, bool], str]:
        return self._plain_marks if column else self._latex_marks

    def _latex_marks(self, name: Name, layered: bool) -> str:
        subscript, superscript = self._subscript(name, layered), self._superscript(name, layered)
        superscript += "" if name.sample is None else f"[{_counted(name.sample)}]"
        return _subscripted(subscript) + (f"^{{{superscript}}}" if superscript else "")

    def _plain_marks(self, name: Name, layered: bool) -> str:
        sample = "" if name.sample is None else f"[{_counted(name.sample)}]"
        named = self._node(name)
        if named is not None:
            return f"{NAME_OPENS}{named}{NAME_CLOSES}{sample}"
        subscript, superscript = self._subscript(name, layered), self._superscript(name, layered)
        return subscript.translate(_LOWERED) + superscript.translate(_RAISED) + sample

    def _node(self, name: Name) -> str | None:
        """What node or connection a name belongs to, in words; None where indices say it."""
        names, layer = self.node_names, name.layer
        if names is None or not name.indices or not all(isinstance(index, int) for index in name.indices):
            return None
        if name.kind == "t":
            layer = len(names) - 1
        if not isinstance(layer, int):
            return None
        nodes = [int(index) for index in name.indices]
        if len(nodes) == 1:
            return names[layer][nodes[0]]
        return f"{names[layer - 1][nodes[0]]} → {names[layer][nodes[1]]}"

    def _subscript(self, name: Name, layered: bool) -> str:
        """Indices in a row, with commas where one has two digits."""
        indices = [_counted(index) for index in name.indices]
        if self.profile.columns and len(indices) == 2:
            indices.reverse()
        written = ("," if any(len(index) > 1 for index in indices) else "").join(indices)
        if self.profile.layer_style != "subscript":
            return written
        return ",".join(part for part in (self._layer(name, layered), written) if part)

    def _superscript(self, name: Name, layered: bool) -> str:
        layer = self._layer(name, layered)
        return {"brackets": f"({layer})" if layer else "", "bare": layer, "subscript": ""}[self.profile.layer_style]

    def _layer(self, name: Name, layered: bool) -> str:
        if name.layer is None or not layered:
            return ""
        offset = self.profile.parameter_offset if name.kind in _OF_PARAMETERS else self.profile.node_offset
        if isinstance(name.layer, int):
            return str(name.layer + offset)
        letter, shift = name.layer[:1], int(name.layer[1:] or 0) + offset  # "l-1": the layer before layer l
        return f"{letter}{shift:+d}" if shift else letter


STANDARD_SCRIPT = Script()


@lru_cache(maxsize=16)  # asked for with every symbol that is written
def short_names(names: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """What comes before " · " in each name, where that still tells them all apart; else the whole names."""
    short = tuple(tuple(_unbracketed(name.partition(" · ")[0]) for name in layer) for layer in names)
    every = [name for layer in short for name in layer]
    if len(set(every)) == len(every) and all(every):
        return short
    return tuple(tuple(_unbracketed(name) for name in layer) for layer in names)


def _unbracketed(name: str) -> str:
    return name.replace(NAME_OPENS, "(").replace(NAME_CLOSES, ")")


def _unmarked(name: Name, layered: bool) -> str:
    return ""


def _subscripted(text: str) -> str:
    return f"_{{{text}}}" if text else ""


def _counted(index: Index) -> str:
    return str(index + 1) if isinstance(index, int) else index
