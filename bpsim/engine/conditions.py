"""Conditions: what to look for in the states of a run, or what ends it, as frozen data and as the file writes it.

    loss < 0.1                       test loss turns                        accuracy = 1 at epochs
    w[2][0,1] = 0                    a[2][0] > 0.5 for sample 3             |delta[1][0]| max

A comparison is *found* at each state where it begins to hold. ``=`` holds too where the value has passed the number
since the state before, unless it is a count. ``min`` and ``max`` are found at the first state that has the extreme;
``turns`` at each state where a value that fell begins to rise, or the other way round. With ``at epochs`` only the
start and the ends of epochs count. What a sample has is asked of one sample, ``for all`` or ``for any``.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from bpsim.engine import observable
from bpsim.engine.network import NetworkSpec, ParameterPlace
from bpsim.engine.observable import COUNTED, GREATEST, LEAST, Observable
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue

EQUAL, UNEQUAL, MIN, MAX, TURNS = "=", "!=", "min", "max", "turns"
COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, EQUAL: operator.eq, UNEQUAL: operator.ne
}  # fmt: skip
RELATIONS = (*COMPARISONS, MIN, MAX, TURNS)
NOT_A_CONDITION = QT_TRANSLATE_NOOP(
    "Problem", "must be a condition like loss < 0.1, test loss min or w[2][0,1] = 0, not {value}"
)
NO_TEST_SAMPLES = QT_TRANSLATE_NOOP("Problem", "asks for test samples, and there are none")
_NODE_WORDS = {"z": observable.Z, "a": observable.A, "da": observable.DA, "delta": observable.DELTA,
               "slope": observable.DERIVATIVE, "b": observable.BIAS, "grad b": observable.BIAS_GRADIENT}  # fmt: skip
_EDGE_WORDS = {"w": observable.WEIGHT, "grad w": observable.WEIGHT_GRADIENT}
_WHOLE_WORDS = (
    observable.LOSS, observable.ACCURACY, observable.BATCH_LOSS, observable.GRADIENT, observable.SAMPLE_LOSS,
    observable.RIGHT,
)  # fmt: skip
_SIGN = re.compile(r"(<=|>=|!=|<|>|=)")
_SHAPE = re.compile(
    r"(?P<bar>\|)?(?P<test>test )?(?P<word>[a-z]+(?: [a-z]+)?)"
    r"(?:\[(?P<layer>\d{1,7})\]\[(?:(?P<source>\d{1,7}),)?(?P<node>\d{1,7})\])?(?(bar)\|)"
    r" (?P<relation><=|>=|!=|<|>|=|min|max|turns)(?: (?P<number>[-+.\deE]+))?"
    r"(?: for (?:(?P<many>all|any)|sample (?P<sample>[1-9]\d{0,8})))?(?P<epochs> at epochs)?"
)


@dataclass(frozen=True)
class Condition:
    """``relation`` is one of RELATIONS; ``number`` what a comparison compares with, else nan."""

    what: Observable
    relation: str
    number: float = float("nan")
    at_epochs: bool = False

    @property
    def text(self) -> str:
        """As the file writes it: layers, nodes and parameters from 0, samples from 1."""
        what = self.what
        words = {**{kind: word for word, kind in {**_NODE_WORDS, **_EDGE_WORDS}.items()}}
        name = words.get(what.kind, what.kind)
        if what.kind in observable.OF_NODE or what.kind in observable.OF_PLACE:
            source = "" if what.source is None else f"{what.source},"
            name += f"[{what.layer}][{source}{what.node}]"
        name = ("test " if what.of_test else "") + name
        parts = [f"|{name}|" if what.absolute else name, self.relation]
        if self.relation in COMPARISONS:
            parts.append(repr(self.number))
        if what.sample is not None:
            parts.append(f"for sample {what.sample + 1}")
        elif what.kind in observable.OF_SAMPLE and self.relation in COMPARISONS:
            parts.append(f"for {self.many}")
        return " ".join(parts) + (" at epochs" if self.at_epochs else "")

    @property
    def many(self) -> str:
        """Whether it asks for "all" samples or for "any", where it names none."""
        return "all" if (self.what.extreme == LEAST) == (self.relation in (">", ">=")) else "any"

    @property
    def jumps(self) -> bool:
        """Whether nothing lies between two values: they are counts."""
        return self.what.kind in COUNTED

    def check(self, network: NetworkSpec, sample_count: int, test_count: int) -> None:
        """Raises BadValue where it asks for what is not there."""
        what = self.what
        layers = range(0 if what.kind == observable.A else 1, network.depth + 1)
        of_layer = what.kind in observable.OF_NODE or what.kind in observable.OF_PLACE
        if of_layer and not (
            what.layer in layers
            and what.node < network.layers[what.layer]
            and (what.source is None or what.source < network.layers[what.layer - 1])
        ):
            place = ParameterPlace(what.layer, what.node, what.source)
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "asks for {value}, which this network does not have"),
                value=place.name if what.kind in observable.OF_PLACE else f"{what.kind}[{what.layer}][{what.node}]",
            )
        count = test_count if what.of_test else sample_count
        if what.of_test and not count:
            raise BadValue(NO_TEST_SAMPLES)
        if what.sample is not None and what.sample >= count:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "asks for sample {value}; there are {count}"),
                value=what.sample + 1,
                count=count,
            )


def stop_condition(text: str) -> Condition:
    """One that can end a run. Raises BadValue for what is only known of a run that is whole."""
    made = condition_from(text)
    if made.relation in (MIN, MAX):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "cannot end a run: what is {value} shows only in a run that is there"),
            value=made.relation,
        )
    return made


def condition_of(
    what: Observable, relation: str, number: float = float("nan"), at_epochs: bool = False, many: str = "all"
) -> Condition:
    """A condition; where no sample is named, ``many`` ("all" or "any") samples have to fulfil a comparison."""
    extreme = LEAST if (relation in (">", ">=")) == (many == "all") else GREATEST
    if relation in (MIN, MAX):
        extreme = LEAST if relation == MIN else GREATEST
    if what.sample is not None or what.kind not in observable.OF_SAMPLE:
        extreme = GREATEST
    elif relation in (EQUAL, UNEQUAL, TURNS):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "does not say for which sample; add for and its name, or compare with < or >")
        )
    return Condition(replace(what, extreme=extreme), relation, number, at_epochs)


@lru_cache(maxsize=256)
def condition_from(text: str) -> Condition:
    """What ``Condition.text`` has written. Raises BadValue for anything else."""
    found = _SHAPE.fullmatch(" ".join(_SIGN.sub(r" \1 ", text).replace(", ", ",").split()))
    made = None if found is None else _made(found)
    if made is None:
        raise BadValue(NOT_A_CONDITION, value=repr(text))
    return made


def _made(found: re.Match[str]) -> Condition | None:
    word, relation, sample = found["word"], found["relation"], found["sample"]
    of_place = found["layer"] is not None
    kinds = _EDGE_WORDS if found["source"] is not None else _NODE_WORDS
    kind = kinds.get(word) if of_place else word if word in _WHOLE_WORDS else None
    if kind is None or (relation in COMPARISONS) != (found["number"] is not None):
        return None
    of_sample = kind in observable.OF_SAMPLE
    if (sample is not None or found["many"] is not None) and not of_sample:
        return None
    try:
        number = float(found["number"] or "nan")
    except ValueError:
        return None
    if found["number"] is not None and not np.isfinite(number):
        return None
    what = Observable(
        kind,
        int(found["layer"] or 0),
        int(found["node"] or 0),
        int(found["source"]) if found["source"] is not None else None,
        int(sample) - 1 if sample is not None else None,
        of_test=found["test"] is not None,
        absolute=found["bar"] is not None,
    )
    return condition_of(what, relation, number, found["epochs"] is not None, found["many"] or "all")
