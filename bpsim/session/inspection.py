"""What is known of one neuron or one connection at this moment: names of quantities with their values."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.network import ParameterPlace
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.tracing import Trace
from bpsim.session.equation import Name
from bpsim.session.frames import Quantity, Revealed
from bpsim.session.number_format import format_number, format_pair
from bpsim.session.symbols import gradient_name, memory_name, parameter_name

NOT_YET = "—"


@dataclass(frozen=True)
class Fact:
    """``what`` is an id ("z", "delta", "weight_old", ...), ``name`` the symbol, ``value`` as shown.

    ``value`` is NOT_YET where the step that computes it is still to come.
    """

    what: str
    name: Name
    value: str


def describe_node(trace: Trace, revealed: Revealed, row: int, layer: int, node: int) -> tuple[Fact, ...]:
    """A neuron's values for the sample in ``row``; of an input its x; what this update never forms is left out."""
    if layer == 0:
        return (Fact("x", Name("x", 0, (node,)), format_number(float(trace.x[row, node]))),)
    differentiated = "L" if len(trace.batch) == 1 else "l"
    forms = (
        ("z", Quantity.Z, trace.z, Name("z", layer, (node,))),
        ("a", Quantity.A, trace.a, Name("a", layer, (node,))),
        ("da", Quantity.DA, trace.da, Name("da", layer, (node,), variant=differentiated)),
        (
            "derivative",
            Quantity.DERIVATIVE,
            trace.derivative,
            Name("derivative", layer, (node,), variant=trace.network.activation(layer)),
        ),
        ("delta", Quantity.DELTA, trace.delta, Name("delta", layer, (node,))),
    )
    facts = [
        Fact(
            what,
            name,
            format_number(float(values[layer][row, node])) if revealed.shows(quantity, layer, node) else NOT_YET,
        )
        for what, quantity, values, name in forms
        if revealed.has(quantity, layer, node)
    ]
    if layer == trace.network.depth:
        facts.insert(2, Fact("target", Name("t", None, (node,)), format_number(float(trace.t[row, node]))))
    return (*facts, *_parameter_facts(trace, revealed, ParameterPlace(layer, node)))


def describe_edge(trace: Trace, revealed: Revealed, layer: int, source: int, target: int) -> tuple[Fact, ...]:
    """The weight from ``source`` to ``target`` of ``layer``: old, gradient, new, change."""
    return _parameter_facts(trace, revealed, ParameterPlace(layer, target, source))


def _parameter_facts(trace: Trace, revealed: Revealed, place: ParameterPlace) -> tuple[Fact, ...]:
    kind = "bias" if place.source is None else "weight"
    name = parameter_name(place)
    before, after = trace.before.value(place), trace.after.value(place)
    old, new, change = format_number(before), NOT_YET, NOT_YET
    if revealed.shows(Quantity.UPDATE, place.layer):
        old, new = format_pair(before, after)
        change = format_number(after - before)
    gradient = NOT_YET
    if revealed.shows(Quantity.GRADIENT, place.layer, place.target):
        gradient = format_number(trace.gradient.value(place))
    return (
        Fact(f"{kind}_old", name, old),
        Fact("gradient", gradient_name(name), gradient),
        Fact(f"{kind}_new", name, new),
        Fact("change", name, change),
        *_memory_facts(trace, revealed, place),
    )


def _memory_facts(trace: Trace, revealed: Revealed, place: ParameterPlace) -> tuple[Fact, ...]:
    """What the optimizer remembers of the parameter: the new values once the update is shown."""
    rows = trace.memory_after if revealed.shows(Quantity.UPDATE, place.layer) else trace.memory_before
    index = trace.network.index_of(place)
    return tuple(
        Fact("memory", memory_name(letter, parameter_name(place)), format_number(float(row[index])))
        for letter, row in zip(OPTIMIZERS[trace.optimizer].memory, rows, strict=True)
    )
