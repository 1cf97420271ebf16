"""From a symbol that was typed to what it stands for: w₂₁⁽²⁾, w21(2), w[2][1,0], delta1(2), d1(2), ∂L/∂w21(2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bpsim.engine import observable
from bpsim.engine.network import NetworkSpec
from bpsim.engine.observable import Observable
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.notation import PROFILES, Profile, in_profile
from bpsim.session.explaining.writing.script import Script
from bpsim.session.finding.words import OF_NODE, plain

# counted from 0, as the file and the command line name parameters
_BRACKETS = re.compile(r"(grad )?([a-z]+)\[(\d{1,7})\]\[(?:(\d{1,7}), ?)?(\d{1,7})\]", re.IGNORECASE)
_QUOTIENT = re.compile(r"(-?)(?:∂|d)[a-zℓ]\w*/(?:∂|d)(.+)", re.IGNORECASE)
_TYPED = (
    (re.compile(r"^(?:delta|d)(?=\d)", re.IGNORECASE), "δ"), (re.compile("^theta", re.IGNORECASE), "θ"),
    (re.compile("^gamma", re.IGNORECASE), "γ"), (re.compile(r"^y(?:hat|\^)(?=\d)", re.IGNORECASE), "ŷ"),
)  # fmt: skip
_MARKED = re.compile(r"^([^_^]+)\^([^_^]+)_([^_^]+)$")  # w^(2)_21 is w_21^(2)
_MARKS = str.maketrans({"_": "", "^": "", "{": "", "}": ""})
_SLOPES = {
    observable.WEIGHT: observable.WEIGHT_GRADIENT, observable.BIAS: observable.BIAS_GRADIENT,
    observable.A: observable.DA, observable.Z: observable.DELTA,
}  # fmt: skip
_KINDS_OF_NODE = (observable.A, observable.Z, observable.DELTA, observable.DA, observable.DERIVATIVE, observable.BIAS)


@dataclass(frozen=True)
class Meant:
    """A symbol's value is ``sign`` times the observable."""

    what: Observable
    sign: float = 1.0


def meaning(symbol: str, network: NetworkSpec, script: Script) -> Meant | None:
    """What a symbol without its bars stands for: in the reader's notation, in the standard one, or as the file names
    it. None for what is no symbol of this network."""
    text = plain(symbol)
    found = _bracketed(text)
    if found is not None:
        return found
    quotient = _QUOTIENT.fullmatch(text)
    if quotient is not None:
        inner = meaning(quotient[2], network, script)
        if inner is not None and inner.what.kind in _SLOPES:
            slope = replace(inner.what, kind=_SLOPES[inner.what.kind])
            return Meant(slope, inner.sign * (-1.0 if quotient[1] else 1.0))
    text = _MARKED.sub(r"\1\3\2", text).translate(_MARKS)
    for letter, sign in _TYPED:
        text = letter.sub(sign, text)
    text = text.replace(" ", "")
    profiles = dict.fromkeys((script.profile, PROFILES["standard"]))
    for same in (str, str.casefold):  # E is a loss and e an error where the notation says so
        for profile in profiles:
            for name, what in _candidates(text, network):
                if same(plain(_written(name, profile, network)).replace(" ", "")) == same(text):
                    return Meant(what, in_profile(1.0, what.kind, profile))
    return None


def symbol_of(what: Observable, network: NetworkSpec, script: Script) -> str:
    """How the reader's notation writes it: w₂₁⁽²⁾; with node names where the script has them."""
    return replace(script, depth=network.depth).plain(_name(what, network))


def _written(name: Name, profile: Profile, network: NetworkSpec) -> str:
    return Script(profile, network.depth).plain(name)


def _name(what: Observable, network: NetworkSpec) -> Name:
    indices = (what.node,) if what.source is None else (what.source, what.node)
    variant = network.activation(what.layer) if what.kind == observable.DERIVATIVE else "L"
    kind = "x" if what.kind == observable.A and what.layer == 0 else what.kind
    return Name(kind, what.layer, indices, variant=variant)


def _bracketed(text: str) -> Meant | None:
    match = _BRACKETS.fullmatch(text)
    if match is None:
        return None
    letter, source = match[2].lower(), match[4]
    kind = OF_NODE.get(letter) if source is None else {"w": observable.WEIGHT}.get(letter)
    if match[1] and kind is not None:
        kind = _SLOPES.get(kind)
    if kind is None:
        return None
    return Meant(Observable(kind, int(match[3]), int(match[5]), None if source is None else int(source)))


def _candidates(text: str, network: NetworkSpec) -> Iterator[tuple[Name, Observable]]:
    """Every value of the network whose indices could be made of the digits that were typed."""
    runs = re.findall(r"\d+", text)
    pieces = (run[i:j] for run in runs if len(run) < 15 for i in range(len(run)) for j in range(i + 1, len(run) + 1))
    numbers = {int(piece) - 1 for piece in pieces}
    for layer in range(1, network.depth + 1):
        targets = sorted(n for n in numbers if 0 <= n < network.layers[layer])
        sources = sorted(n for n in numbers if 0 <= n < network.layers[layer - 1])
        for target in targets:
            for kind in _KINDS_OF_NODE:
                what = Observable(kind, layer, target)
                yield _name(what, network), what
            for source in sources:
                what = Observable(observable.WEIGHT, layer, target, source)
                yield _name(what, network), what
