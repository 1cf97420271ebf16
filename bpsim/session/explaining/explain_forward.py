"""The forward pass explained: inputs, weighted sums, activations."""

from __future__ import annotations

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.elementary import exp
from bpsim.engine.network import FloatArray
from bpsim.session.explaining.writing.equation import (
    Apply,
    Equation,
    Expression,
    Fraction,
    Name,
    Negation,
    Number,
    Sum,
    equation,
)
from bpsim.session.explaining.writing.explanation_parts import (
    QT_TRANSLATE_NOOP,
    Explanation,
    Message,
    NodeRef,
    Row,
    SampleRef,
    Table,
)
from bpsim.session.explaining.writing.symbols import Moment, terms_of
from bpsim.session.explaining.writing.tables import cut_rows
from bpsim.session.explaining.writing.traced import traced
from bpsim.session.frames import Frame
from bpsim.session.words.number_format import number_or_dash

INPUT = Message(QT_TRANSLATE_NOOP("Explanation", "input {x}"), {"x": Name("x", 0)})
TARGET = Message(QT_TRANSLATE_NOOP("Explanation", "target {t}"), {"t": Name("t")})
MUTED = Message(
    QT_TRANSLATE_NOOP(
        "Explanation",
        "This neuron is muted: it passes on 0 whatever z is, and training leaves its weights as they are.",
    )
)


def inputs_explanation(moment: Moment, frame: Frame) -> Explanation:
    """The shown sample's inputs and targets, and which samples are in the batch."""
    trace, network = moment.trace, moment.network
    tables = [
        _node_table(INPUT, 0, trace.x[moment.row]),
        _node_table(TARGET, network.depth, trace.t[moment.row]),
    ]
    if moment.batch_size > 1:
        tables.append(_batch_table(moment))
    return Explanation(frame, None, tables=tuple(tables))


def _node_table(head: Message, layer: int, values: FloatArray) -> Table:
    rows = cut_rows(len(values), lambda node: Row(NodeRef(layer, node), (number_or_dash(float(values[node])),)))
    return Table((None, head), rows)


def _batch_table(moment: Moment) -> Table:
    trace = moment.trace

    def row_of(row: int) -> Row:
        cells = (_vector(trace.x[row].tolist()), _vector(trace.t[row].tolist()))
        return Row(SampleRef(row, int(trace.batch[row])), cells, current=row == moment.row)

    heads = (Message(QT_TRANSLATE_NOOP("Explanation", "batch")), INPUT, TARGET)
    return Table(heads, cut_rows(moment.batch_size, row_of, moment.row))


def _vector(values: list[float]) -> str:
    shown = [number_or_dash(value) for value in (values if len(values) <= 3 else values[:2])]
    return ", ".join([*shown, "…"] if len(values) > 3 else shown)


def z_equation(moment: Moment, layer: int, node: int) -> Equation:
    """z_j = sum_i a_i w_ij + b_j, or less the threshold."""
    trace = moment.trace
    values = trace.a[layer - 1][moment.row] * trace.before.w[layer][:, node]
    products = terms_of(
        values, lambda source: moment.weighted(moment.w(layer, source, node), moment.a(layer - 1, source))
    )
    b = moment.b(layer, node)
    return equation(moment.z(layer, node), Sum((*products, Negation(b) if moment.profile.threshold else b)))


def activation_explanation(moment: Moment, frame: Frame, layer: int, node: int) -> Explanation:
    """a = f(z), with what f does."""
    row = ACTIVATIONS[moment.network.activation(layer)]
    a, z = moment.a(layer, node), moment.z(layer, node)
    if (layer, node) in moment.trace.network.muted:
        return Explanation(frame, equation(a, Number(0)), hints=(MUTED,))
    hints = (Message(row.hint),) if row.hint else ()
    if row.couples:
        return Explanation(frame, equation(a, _share(moment, layer, node)), hints=hints)
    if row.plain:
        return Explanation(frame, equation(a, traced(row.formula, z)), hints=hints)
    applied = Apply(row.id, z)
    auxiliary = () if row.told else (Equation(applied, traced(row.formula, z), a),)
    return Explanation(frame, equation(a, applied), auxiliary, hints=hints)


def _share(moment: Moment, layer: int, node: int) -> Expression:
    powers = terms_of(exp(moment.trace.z[layer][moment.row]), lambda other: Apply("exp", moment.z(layer, other)))
    return Fraction(Apply("exp", moment.z(layer, node)), Sum(powers))
