"""Notation profiles: one row a way of writing backpropagation; what its symbols mean and what they look like.

A profile says two things of every quantity. Its *meaning*: which of the trace's quantities it is, and with which
sign (``meaning_of``, ``in_profile``); a delta may be dl/dz, -dl/dz or dl/da, and a threshold is a bias with its sign
turned. And its *letters*, which ``session.script`` puts together with indices and layers. Nothing else in the
program asks which profile it is: explanations are equations over what ``Profile.symbol`` gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.session.explaining.writing.equation import Name, Symbol, symbol

Letter = tuple[str, str]
"""LaTeX and plain text."""

STANDARD_LETTERS: dict[str, Letter] = {
    "x": ("x", "x"), "z": ("z", "z"), "a": ("a", "a"), "w": ("w", "w"), "b": ("b", "b"), "t": ("t", "t"),
    "eta": (r"\eta", "η"), "g": ("g", "g"),
    "memory_v": ("v", "v"), "memory_s": ("s", "s"), "memory_m": ("m", "m"),
    "memory_s_hat": (r"\hat{s}", "ŝ"), "memory_m_hat": (r"\hat{m}", "m̂"),
    "mu": (r"\mu", "μ"), "rho": (r"\rho", "ρ"), "beta": (r"\beta", "β"), "epsilon": (r"\epsilon", "ε"),
    "lambda": (r"\lambda", "λ"), "loss": ("L", "L"), "sample_loss": (r"\ell", "ℓ"),
}  # fmt: skip
STANDARD_FUNCTIONS: dict[str, Letter] = {
    **{row.id: row.letter for row in ACTIVATIONS.values()},
    "ln": (r"\ln", "ln"), "max": (r"\max", "max"), "min": (r"\min", "min"), "sign": (r"\mathrm{sign}", "sign"),
}  # fmt: skip
DELTA_LETTER: Letter = (r"\delta", "δ")
LEARNING_RATE_WORD: Letter = (r"\mathrm{lr}", "lr")


@dataclass(frozen=True)
class Meaning:
    """A quantity of a profile is ``sign`` times the trace's ``quantity``."""

    quantity: str
    sign: int


@dataclass(frozen=True, eq=False)
class Profile:
    """One way of writing. ``name``: what it is known by, for people.

    ``columns``: column vectors, w before a, and w_jk goes from k to j; else rows, a before w, w_ij from i to j.
    ``node_offset``, ``parameter_offset``: what is added to this program's number of a layer (0 the input) where a
    node's value, or a weight, a bias and z, carries it: -1 for parameters that carry the layer they leave.
    ``layer_style``: the layer as "brackets" a^(2), "bare" a^2 or "subscript" net_{2,1}.
    ``inputs_are_activations``: an input is written as the first layer's a, not as x.
    ``delta_is``: what the letter delta stands for, "delta" (dl/dz) or "da" (dl/da).
    ``descends``: derivatives are written with their sign turned, so that an update adds: w + lr * ...
    ``threshold``: a threshold is subtracted, theta = -b, where others add a bias.
    ``letters``: those that differ from the standard's; "a/output" and "a/hidden" come before "a", and "w/1of2"
    (layer 1 of a network of 2, then written without its layer) before those.
    """

    id: str
    name: str
    columns: bool = False
    node_offset: int = 0
    parameter_offset: int = 0
    layer_style: Literal["brackets", "bare", "subscript"] = "brackets"
    inputs_are_activations: bool = False
    delta_is: Literal["delta", "da"] = "delta"
    descends: bool = False
    threshold: bool = False
    letters: Mapping[str, Letter] = field(default_factory=lambda: MappingProxyType({}))
    functions: Mapping[str, Letter] = field(default_factory=lambda: MappingProxyType({}))

    def symbol(self, name: Name, value: float) -> Symbol:
        """The symbol of a quantity, and the trace's ``value`` of it as this profile shows it."""
        return symbol(name, in_profile(value, name.kind, self, of_bias=is_bias(name)))


PROFILES: dict[str, Profile] = {
    profile.id: profile
    for profile in (
        Profile("standard", QT_TRANSLATE_NOOP("Notation", "Standard: δ = ∂L/∂z")),
        Profile(
            "tutorial-000",
            QT_TRANSLATE_NOOP("Notation", "Tutorial 000: δ = ∂C/∂a, weights from layer 0"),
            parameter_offset=-1,
            layer_style="bare",
            delta_is="da",
            inputs_are_activations=True,
            letters={"da": DELTA_LETTER, "loss": ("C", "C"), "sample_loss": ("C", "C")},
            functions={"sigmoid": ("g", "g"), "identity": ("g", "g")},
        ),
        Profile(
            "tutorial-001",
            QT_TRANSLATE_NOOP("Notation", "Tutorial 001: net, h, y, W, V, E"),
            layer_style="subscript",
            letters={
                "z": (r"\mathrm{net}", "net"), "a/hidden": ("h", "h"), "a/output": ("y", "y"),
                "a/1of2": ("h", "h"), "a/2of2": ("y", "y"), "w/1of2": ("W", "W"), "w/2of2": ("V", "V"),
                "w": ("W", "W"), "b": ("B", "B"), "eta": LEARNING_RATE_WORD,
                "loss": ("E", "E"), "sample_loss": ("E", "E"),
            },
        ),
        Profile(
            "tutorial-002",
            QT_TRANSLATE_NOOP("Notation", "Tutorial 002: δ = −∂L/∂z, w + lr × …"),
            descends=True,
            letters={"eta": LEARNING_RATE_WORD, "sample_loss": ("L", "L")},
        ),
        Profile(
            "nielsen",
            QT_TRANSLATE_NOOP("Notation", "Nielsen: columns, wⱼₖ from k to j"),
            columns=True,
            node_offset=1,
            parameter_offset=1,
            layer_style="bare",
            inputs_are_activations=True,
            letters={"t": ("y", "y"), "loss": ("C", "C"), "sample_loss": ("C", "C")},
        ),
        Profile(
            "zhou",
            QT_TRANSLATE_NOOP("Notation", "Zhou Zhihua: thresholds θ, error terms g and e"),
            descends=True,
            threshold=True,
            letters={
                "a/output": (r"\hat{y}", "ŷ"), "a/2of2": (r"\hat{y}", "ŷ"), "t": ("y", "y"),
                "a/1of2": ("b", "b"), "w/1of2": ("v", "v"), "w/2of2": ("w", "w"),
                "b": (r"\theta", "θ"), "b/1of2": (r"\gamma", "γ"), "b/2of2": (r"\theta", "θ"),
                "delta/hidden": ("e", "e"), "delta/output": ("g", "g"), "delta/1of2": ("e", "e"),
                "delta/2of2": ("g", "g"), "delta": ("e", "e"), "g": ("G", "G"),
                "loss": ("E", "E"), "sample_loss": ("E", "E"),
            },
            functions={"sigmoid": ("f", "f")},
        ),
    )
}  # fmt: skip
STANDARD = PROFILES["standard"]

_SLOPES = ("delta", "da", "grad_w", "grad_b")  # derivatives of the loss
_ODD = ("b", "grad_b", "memory_v", "memory_m", "memory_m_hat")  # what turns its sign with the bias


def meaning_of(profile: Profile, quantity: str) -> Meaning:
    """What ``quantity`` ("z", "a", "delta", "da", "w", "b", "grad_w", "grad_b", ...) stands for in a profile.

    In these words "delta" is the number the profile calls delta, whatever it is.
    """
    is_other = quantity == "delta" and profile.delta_is == "da"
    return Meaning("da" if is_other else quantity, _sign(profile, quantity, quantity in ("b", "grad_b")))


def in_profile(value: float, quantity: str, profile: Profile, *, of_bias: bool | None = None) -> float:
    """The trace's value of ``meaning_of(profile, quantity).quantity`` as the profile shows it.

    ``of_bias``: whether what an optimizer remembers belongs to a bias.
    """
    odd = quantity in ("b", "grad_b") if of_bias is None else of_bias
    return _sign(profile, quantity, odd) * float(value) + 0.0  # + 0.0: zero has no sign


def from_profile(shown: float, quantity: str, profile: Profile) -> float:
    """The trace's value of what was read, or typed, in a profile."""
    return in_profile(shown, quantity, profile)  # a sign is its own inverse


def is_bias(name: Name) -> bool:
    """Whether a parameter's name, or that of something computed for it, is a bias's."""
    return name.kind in ("b", "grad_b") or (name.kind.startswith("memory") and len(name.indices) == 1)


def _sign(profile: Profile, quantity: str, of_bias: bool) -> int:
    sign = -1 if profile.descends and quantity in _SLOPES else 1
    return -sign if profile.threshold and of_bias and quantity in _ODD else sign
