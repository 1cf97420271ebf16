"""The loss explained: one sample's, the batch's, and what the update did to it."""

from __future__ import annotations

from bpsim.session.equation import (
    Apply,
    Difference,
    Equation,
    Expression,
    Fraction,
    Name,
    Negation,
    Number,
    Product,
    Square,
    Sum,
    SumOver,
    equation,
    symbol,
)
from bpsim.session.explanation_parts import QT_TRANSLATE_NOOP, Explanation, Message, NodeRef, Row, Table
from bpsim.session.frames import Frame
from bpsim.session.number_format import format_number, format_pair
from bpsim.session.symbols import Moment
from bpsim.session.tables import cut_rows


def loss_explanation(moment: Moment, frame: Frame) -> Explanation:
    """The shown sample's loss, and in a batch how the losses make up L."""
    main = equation(moment.sample_loss(), _sample_rule(moment))
    auxiliary = (batch_loss_equation(moment),) if moment.batch_size > 1 else ()
    return Explanation(frame, main, auxiliary)


def _sample_rule(moment: Moment) -> Expression:
    depth = moment.network.depth
    outputs = range(moment.network.layers[depth])
    pairs = [(moment.a(depth, node), moment.t(node)) for node in outputs]
    if moment.settings.loss == "cce":
        return Negation(_sum([Product((t, Apply("ln", a))) for a, t in pairs]))
    if moment.settings.loss == "bce":
        terms: list[Expression] = []
        for a, t in pairs:
            terms.append(Product((t, Apply("ln", a))))
            terms.append(Product((Difference(Number(1), t), Apply("ln", Difference(Number(1), a)))))
        return Negation(Sum(tuple(terms)))
    squares = _sum([Square(Difference(a, t)) for a, t in pairs])
    if moment.settings.loss == "half":
        return Product((Fraction(Number(1), Number(2)), squares))
    if moment.settings.loss == "mse" and len(pairs) > 1:
        return Product((Fraction(Number(1), Number(len(pairs))), squares))
    return squares


def _sum(terms: list[Expression]) -> Expression:
    return terms[0] if len(terms) == 1 else Sum(tuple(terms))


def batch_loss_equation(moment: Moment) -> Equation:
    """L = sum or mean of the samples' losses."""
    count = moment.batch_size
    losses = tuple(moment.sample_loss(row, marked=True) for row in range(count))
    total = SumOver("n", symbol(Name("loss", sample="n", variant="l"), 0.0), losses)
    rule = Product((Fraction(Number(1), Number(count)), total)) if moment.settings.weight_mean else total
    return equation(moment.batch_loss(), rule)


def check_explanation(moment: Moment, frame: Frame) -> Explanation:
    """A new forward pass on the same batch: the new loss beside the old, and the outputs."""
    trace = moment.trace
    old, new = format_pair(trace.loss, trace.loss_after)
    change = trace.loss_after - trace.loss
    rule = Difference(
        symbol(Name("loss_new", variant="L"), trace.loss_after, new), symbol(Name("loss", variant="L"), trace.loss, old)
    )
    if change < 0:
        hint = Message(QT_TRANSLATE_NOOP("Explanation", "The loss fell: the same batch, the new weights."))
    elif change > 0:
        hint = Message(QT_TRANSLATE_NOOP("Explanation", "The loss rose: this step went too far for this batch."))
    else:
        hint = Message(QT_TRANSLATE_NOOP("Explanation", "The loss did not change."))
    main = equation(symbol(Name("loss_change", variant="L"), change), rule)
    return Explanation(frame, main, tables=(_outputs_table(moment),), hints=(hint,))


def _outputs_table(moment: Moment) -> Table:
    trace, depth = moment.trace, moment.network.depth
    rows = []
    for node in range(moment.network.layers[depth]):
        pair = format_pair(float(trace.a[depth][moment.row, node]), float(trace.outputs_after[moment.row, node]))
        rows.append(Row(NodeRef(depth, node), (*pair, format_number(float(trace.t[moment.row, node])))))
    heads = (
        Message(QT_TRANSLATE_NOOP("Explanation", "output")),
        Message(QT_TRANSLATE_NOOP("Explanation", "old")),
        Message(QT_TRANSLATE_NOOP("Explanation", "new")),
        Message(QT_TRANSLATE_NOOP("Explanation", "target t")),
    )
    return Table(heads, cut_rows(rows))
