"""What the numbers say of a layer, in sentences: templates in English, which a window translates ("Health")."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.session.health.measuring import Health
from bpsim.session.words.number_format import format_number, grouped

VANISHED, EXPLODED = 0.01, 100.0  # times the norm of the output layer's gradient

_DEAD = (
    QT_TRANSLATE_NOOP("Health", "1 of {all} neurons is dead."),
    QT_TRANSLATE_NOOP("Health", "{count} of {all} neurons are dead."),
    QT_TRANSLATE_NOOP("Health", "its only neuron is dead."),
)
_SATURATED = (
    QT_TRANSLATE_NOOP("Health", "1 of {all} neurons is saturated."),
    QT_TRANSLATE_NOOP("Health", "{count} of {all} neurons are saturated."),
    QT_TRANSLATE_NOOP("Health", "its only neuron is saturated."),
)
_SOUND = QT_TRANSLATE_NOOP("Health", "no neuron is dead or saturated.")
_SHARES = QT_TRANSLATE_NOOP("Health", "its neurons are shares of a whole (softmax), neither dead nor saturated.")
_MUTED = QT_TRANSLATE_NOOP("Health", "all its neurons are muted.")
_NOT_FINITE = QT_TRANSLATE_NOOP("Health", "it has values that are no finite numbers (NaN, ∞).")
_VANISHED = QT_TRANSLATE_NOOP("Health", "Its gradient has vanished: {factor} times that of the output layer.")
_EXPLODED = QT_TRANSLATE_NOOP("Health", "Its gradient explodes: {factor} times that of the output layer.")
_NO_GRADIENT = QT_TRANSLATE_NOOP("Health", "Its gradient is 0: it does not learn.")
_SHRINKS = QT_TRANSLATE_NOOP(
    "Health", "From layer {above} to layer {layer} the gradient's norm shrinks by a factor of {factor}."
)
_GROWS = QT_TRANSLATE_NOOP(
    "Health", "From layer {above} to layer {layer} the gradient's norm grows by a factor of {factor}."
)


class Sentence(NamedTuple):
    """A template, and what is put into it."""

    template: str
    given: Mapping[str, float]

    def said(self, translate: Callable[[str], str] = str) -> str:
        """In the language into which ``translate`` puts a template."""
        written = {
            name: grouped(value) if isinstance(value, int) else format_number(value, 2)
            for name, value in self.given.items()
        }
        return translate(self.template).format(**written)


@dataclass(frozen=True)
class Verdict:
    """Of one layer; ``wrong``: whether there is something that keeps it from learning."""

    layer: int
    sentences: tuple[Sentence, ...]
    wrong: bool

    def said(self, translate: Callable[[str], str] = str) -> str:
        """All that there is to say."""
        return " ".join(sentence.said(translate) for sentence in self.sentences)


def verdicts(health: Health) -> tuple[Verdict, ...]:
    """Of each layer 1..L."""
    return tuple(_of_layer(health, layer) for layer in range(1, health.depth + 1))


def on_the_way_back(health: Health, number: Callable[[int], int] = int) -> tuple[Sentence, ...]:
    """What becomes of the gradient from layer to layer, from the output on, as far as there is one; ``number``: how
    layers are counted."""
    factors = {layer: health.factor(layer) for layer in range(health.depth - 1, 0, -1)}
    return tuple(
        Sentence(
            _SHRINKS if factor < 1.0 else _GROWS,
            {"above": number(layer + 1), "layer": number(layer), "factor": factor},
        )
        for layer, factor in factors.items()
        if 0.0 < factor < math.inf
    )


def _of_layer(health: Health, layer: int) -> Verdict:
    row = layer - 1
    if not health.finite[row]:
        return Verdict(layer, (Sentence(_NOT_FINITE, {}),), True)
    every = int(health.neurons[row])
    found = [
        Sentence(only if every == 1 else one if count == 1 else some, {"count": count, "all": every})
        for count, (one, some, only) in ((int(health.dead[row]), _DEAD), (int(health.saturated[row]), _SATURATED))
        if count
    ]
    gradient = _of_gradient(float(health.norms[row]), float(health.norms[-1]))
    wrong = bool(found or gradient)
    if not found:
        found = [Sentence(_SHARES if health.shares[row] else _SOUND if every else _MUTED, {})]
    return Verdict(layer, (*found, *gradient), wrong)


def _of_gradient(norm: float, output: float) -> list[Sentence]:
    """``output``: the norm of the output layer's."""
    if norm == 0.0:
        return [Sentence(_NO_GRADIENT, {})]
    factor = norm / output if output else math.inf
    if factor < VANISHED:
        return [Sentence(_VANISHED, {"factor": factor})]
    return [Sentence(_EXPLODED, {"factor": factor})] if factor > EXPLODED else []
