"""What is known of one neuron or one connection at this moment: names of quantities with their values."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.network import ParameterPlace
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.tracing import Trace
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.notation import STANDARD, Profile
from bpsim.session.explaining.writing.symbols import gradient_name, memory_name, parameter_name
from bpsim.session.frames import Quantity, Revealed
from bpsim.session.words.number_format import format_number, format_pair

NOT_YET = "—"


@dataclass(frozen=True)
class Fact:
    """``what`` is an id ("z", "delta", "weight_old", ...), ``name`` the symbol, ``value`` as shown.

    ``value`` is NOT_YET where the step that computes it is still to come.
    """

    what: str
    name: Name
    value: str


def describe_node(
    trace: Trace, revealed: Revealed, row: int, layer: int, node: int, profile: Profile = STANDARD
) -> tuple[Fact, ...]:
    """A neuron's values for the sample in ``row``; of an input its x; what this update never forms is left out."""
    if layer == 0:
        return (Fact("x", Name("x", 0, (node,)), format_number(float(trace.x[row, node]))),)
    differentiated = "L" if len(trace.batch) == 1 else "l"
    activation = trace.network.activation(layer)
    forms = (
        ("z", Quantity.Z, trace.z, ""),
        ("a", Quantity.A, trace.a, ""),
        ("da", Quantity.DA, trace.da, differentiated),
        ("derivative", Quantity.DERIVATIVE, trace.derivative, activation),
        ("delta", Quantity.DELTA, trace.delta, differentiated),
    )
    facts = []
    for kind, quantity, values, variant in forms:
        if revealed.has(quantity, layer, node):
            shown = profile.symbol(Name(kind, layer, (node,), variant=variant), values[layer][row, node])
            value = shown.shown if revealed.shows(quantity, layer, node) else NOT_YET
            facts.append(Fact(_called(kind, profile), shown.name, value))
    if revealed.shows(Quantity.CHECK):
        for kind, values in (("z", trace.z_after), ("a", trace.a_after)):
            after = profile.symbol(Name(kind, layer, (node,)), values[layer][row, node])
            facts.append(Fact(f"{kind}_new", after.name, after.shown))
    if layer == trace.network.depth:
        facts.insert(2, Fact("target", Name("t", None, (node,)), format_number(float(trace.t[row, node]))))
    return (*facts, *_parameter_facts(trace, revealed, ParameterPlace(layer, node), profile))


def describe_edge(
    trace: Trace, revealed: Revealed, layer: int, source: int, target: int, profile: Profile = STANDARD
) -> tuple[Fact, ...]:
    """The weight from ``source`` to ``target`` of ``layer``: old, gradient, new, change."""
    return _parameter_facts(trace, revealed, ParameterPlace(layer, target, source), profile)


def _called(kind: str, profile: Profile) -> str:
    """The id of what a profile calls a derivative: its delta may be dl/da, and then dl/dz is only "dz"."""
    if kind == profile.delta_is:
        return "delta"
    if kind == "delta":
        return "dz"
    return "negative_da" if kind == "da" and profile.descends else kind


def _parameter_facts(trace: Trace, revealed: Revealed, place: ParameterPlace, profile: Profile) -> tuple[Fact, ...]:
    kind = "weight" if place.source is not None else "threshold" if profile.threshold else "bias"
    name = parameter_name(place)
    before, after = (profile.symbol(name, one.value(place)) for one in (trace.before, trace.after))
    slope = profile.symbol(gradient_name(name), trace.gradient.value(place))
    old, new, change = before.shown, NOT_YET, NOT_YET
    if revealed.shows(Quantity.UPDATE, place.layer):
        old, new = format_pair(before.value, after.value)
        change = format_number(after.value - before.value)
    gradient = slope.shown if revealed.shows(Quantity.GRADIENT, place.layer, place.target) else NOT_YET
    return (
        Fact(f"{kind}_old", name, old),
        Fact("negative_gradient" if profile.descends else "gradient", slope.name, gradient),
        Fact(f"{kind}_new", name, new),
        Fact("change", name, change),
        *_memory_facts(trace, revealed, place, profile),
    )


def _memory_facts(trace: Trace, revealed: Revealed, place: ParameterPlace, profile: Profile) -> tuple[Fact, ...]:
    """What the optimizer remembers of the parameter: the new values once the update is shown."""
    rows = trace.memory_after if revealed.shows(Quantity.UPDATE, place.layer) else trace.memory_before
    index, letters = trace.network.index_of(place), OPTIMIZERS[trace.optimizer].memory
    remembered = (
        profile.symbol(memory_name(letter, parameter_name(place)), float(row[index]))
        for letter, row in zip(letters, rows, strict=True)
    )
    return tuple(Fact("memory", one.name, one.shown) for one in remembered)
