"""How symbols are written: one row a notation profile, the only place that knows."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.session.equation import Index, Name

_LOWERED = str.maketrans("0123456789ijkn", "₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₙ")
_RAISED = str.maketrans("0123456789()[]", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁽⁾")


@dataclass(frozen=True)
class Notation:
    """``symbols``: kind -> (LaTeX, plain text), ``{i}`` being its indices and layer; ``functions`` alike.

    Layers stand in superscript brackets, samples in square ones; nodes count from 1.
    """

    id: str
    symbols: dict[str, tuple[str, str]]
    functions: dict[str, tuple[str, str]]
    losses: dict[str, tuple[str, str]]


STANDARD = Notation(
    "standard",
    {
        "x": ("x{i}", "x{i}"),
        "z": ("z{i}", "z{i}"),
        "a": ("a{i}", "a{i}"),
        "w": ("w{i}", "w{i}"),
        "b": ("b{i}", "b{i}"),
        "t": ("t{i}", "t{i}"),
        "eta": (r"\eta", "η"),
        "da": (r"\frac{{\partial {loss}}}{{\partial a{i}}}", "∂{loss}/∂a{i}"),
        "derivative": (r"{function}'(z{i})", "{function}′(z{i})"),
        "delta": (r"\delta{i}", "δ{i}"),
        "grad_w": (r"\frac{{\partial {loss}}}{{\partial w{i}}}", "∂{loss}/∂w{i}"),
        "grad_b": (r"\frac{{\partial {loss}}}{{\partial b{i}}}", "∂{loss}/∂b{i}"),
        "g": ("g{i}", "g{i}"),
        "memory_v": ("v{i}", "v{i}"),
        "memory_s": ("s{i}", "s{i}"),
        "memory_m": ("m{i}", "m{i}"),
        "memory_s_hat": (r"\hat{{s}}{i}", "ŝ{i}"),
        "memory_m_hat": (r"\hat{{m}}{i}", "m̂{i}"),
        "mu": (r"\mu", "μ"),
        "rho": (r"\rho", "ρ"),
        "beta": (r"\beta{i}", "β{i}"),
        "epsilon": (r"\epsilon", "ε"),
        "lambda": (r"\lambda{i}", "λ{i}"),
        "loss": ("{loss}{i}", "{loss}{i}"),
        "loss_new": (r"{loss}^{{\mathrm{{new}}}}", "{loss} new"),
        "loss_change": (r"\Delta {loss}", "Δ{loss}"),
    },
    {
        "sigmoid": (r"\sigma", "σ"),
        "tanh": (r"\tanh", "tanh"),
        "identity": ("f", "f"),
        "relu": (r"\mathrm{relu}", "relu"),
        "leaky_relu": (r"\mathrm{lrelu}", "lrelu"),
        "softmax": (r"\mathrm{softmax}", "softmax"),
        "ln": (r"\ln", "ln"),
        "max0": (r"\max", "max"),
        "sign": (r"\mathrm{sign}", "sign"),
    },
    {"L": ("L", "L"), "l": (r"\ell", "ℓ")},
)


def latex_symbol(name: Name, notation: Notation = STANDARD) -> str:
    """A symbol in LaTeX, for ziamath."""
    template = notation.symbols[name.kind][0]
    return template.format(
        i=_latex_marks(name), loss=_variant(notation.losses, name, 0), function=_variant(notation.functions, name, 0)
    )


def plain_symbol(name: Name, notation: Notation = STANDARD) -> str:
    """A symbol as plain text: w₁₁⁽²⁾."""
    template = notation.symbols[name.kind][1]
    return template.format(
        i=_plain_marks(name), loss=_variant(notation.losses, name, 1), function=_variant(notation.functions, name, 1)
    )


def _variant(table: dict[str, tuple[str, str]], name: Name, column: int) -> str:
    return table[name.variant][column] if name.variant in table else ""


def _counted(index: Index) -> str:
    """Nodes and samples count from 0 in code and from 1 in symbols; letters stay."""
    return str(index + 1) if isinstance(index, int) else index


def _subscript(name: Name) -> str:
    """Indices in a row, with commas where one has two digits; a loss is numbered by its sample."""
    indices = [_counted(index) for index in name.indices]
    if name.kind == "loss" and name.sample is not None:
        indices = [_counted(name.sample)]
    return ("," if any(len(index) > 1 for index in indices) else "").join(indices)


def _superscript(name: Name) -> str:
    layer = "" if name.layer is None or name.kind == "x" else f"({name.layer})"
    sample = "" if name.sample is None or name.kind == "loss" else f"[{_counted(name.sample)}]"
    return layer + sample


def _latex_marks(name: Name) -> str:
    subscript, superscript = _subscript(name), _superscript(name)
    return (f"_{{{subscript}}}" if subscript else "") + (f"^{{{superscript}}}" if superscript else "")


def _plain_marks(name: Name) -> str:
    sample = "" if name.sample is None or name.kind == "loss" else f"[{_counted(name.sample)}]"
    layer = _superscript(name).removesuffix(sample) if sample else _superscript(name)
    return _subscript(name).translate(_LOWERED) + layer.translate(_RAISED) + sample
