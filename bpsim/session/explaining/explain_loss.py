"""The loss explained: one sample's, the batch's, and what the update did to it."""

from __future__ import annotations

import numpy as np

from bpsim.engine.losses import LOSSES, Loss
from bpsim.session.explaining.writing.checkable import checkable, gives_its_result
from bpsim.session.explaining.writing.equation import (
    Difference,
    Equation,
    Expression,
    Fraction,
    Name,
    Number,
    Product,
    Sum,
    SumOver,
    Symbol,
    equation,
    evaluate,
    symbol,
)
from bpsim.session.explaining.writing.explanation_parts import (
    QT_TRANSLATE_NOOP,
    Explanation,
    Message,
    NodeRef,
    Row,
    Table,
)
from bpsim.session.explaining.writing.symbols import Moment, terms_of
from bpsim.session.explaining.writing.tables import cut_rows
from bpsim.session.explaining.writing.traced import factored, traced, with_factors
from bpsim.session.frames import Frame
from bpsim.session.hidden_value import is_hidden
from bpsim.session.words.number_format import format_number, format_pair


def from_z(depth: int) -> Message:
    """Why a cross-entropy is not what the outputs on the screen give."""
    return Message(
        QT_TRANSLATE_NOOP(
            "Explanation",
            "This loss was computed from {z}, not from {a}: so close to 0 or 1, {a} has too few digits for the "
            "logarithm.",
        ),
        {"z": Name("z", depth), "a": Name("a", depth)},
    )


def loss_explanation(moment: Moment, frame: Frame) -> Explanation:
    """The shown sample's loss, and in a batch how the losses make up L."""
    main = equation(moment.sample_loss(), _sample_rule(moment))
    auxiliary = (batch_loss_equation(moment),) if moment.batch_size > 1 else ()
    hints = () if _outputs_give(main) else (from_z(moment.network.depth),)
    return Explanation(frame, main, auxiliary, hints=hints)


def _outputs_give(main: Equation) -> bool:
    """Whether the rule, as exact as its numbers are, gives the loss: not where an output has been rounded to 0 or 1."""
    if not np.isfinite(main.result.value):
        return True  # hidden, or diverged: another story
    return bool(np.isfinite(evaluate(main.rule))) and gives_its_result(checkable(main))


def _sample_rule(moment: Moment) -> Expression:
    """What one output adds, summed over the outputs; a factor that all of them have stands before the sum."""
    depth, loss = moment.network.depth, LOSSES[moment.settings.loss]
    a, t = moment.trace.a[depth][moment.row], moment.trace.t[moment.row]
    outputs = Number(len(a))

    def term(node: int) -> tuple[bool, tuple[Expression, ...], Expression]:
        return factored(traced(loss.formula, moment.a(depth, node), moment.t(node), outputs))

    negative, factors, _ = term(0)
    with np.errstate(all="ignore"):
        values = loss.formula(a, t, len(a)) / evaluate(with_factors(negative, factors, Number(1)))
    terms = terms_of(values, lambda node: term(node)[2])
    return with_factors(negative, factors, terms[0] if len(terms) == 1 else Sum(terms))


def loss_over_outputs(loss: Loss, a: Symbol, t: Symbol, outputs: int) -> Expression:
    """The same for any output k: ``a`` and ``t`` are its letters."""
    negative, factors, rest = factored(traced(loss.formula, a, t, Number(outputs)))
    return with_factors(negative, factors, SumOver("k", rest, ()))


def batch_loss_equation(moment: Moment) -> Equation:
    """L = sum or mean of the samples' losses."""
    count = moment.batch_size
    losses = terms_of(moment.trace.sample_loss, lambda row: moment.sample_loss(row, marked=True))
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
    if is_hidden(change):
        hint = None
    elif change < 0:
        hint = Message(QT_TRANSLATE_NOOP("Explanation", "The loss fell: the same batch, the new weights."))
    elif change > 0:
        hint = Message(QT_TRANSLATE_NOOP("Explanation", "The loss rose: this step went too far for this batch."))
    else:
        hint = Message(QT_TRANSLATE_NOOP("Explanation", "The loss did not change."))
    main = equation(symbol(Name("loss_change", variant="L"), change), rule)
    return Explanation(frame, main, tables=(_outputs_table(moment),), hints=(hint,) if hint else ())


def _outputs_table(moment: Moment) -> Table:
    trace, depth = moment.trace, moment.network.depth

    def row_of(node: int) -> Row:
        pair = format_pair(float(trace.a[depth][moment.row, node]), float(trace.outputs_after[moment.row, node]))
        return Row(NodeRef(depth, node), (*pair, format_number(float(trace.t[moment.row, node]))))

    heads = (
        Message(QT_TRANSLATE_NOOP("Explanation", "output")),
        Message(QT_TRANSLATE_NOOP("Explanation", "old")),
        Message(QT_TRANSLATE_NOOP("Explanation", "new")),
        Message(QT_TRANSLATE_NOOP("Explanation", "target {t}"), {"t": Name("t")}),
    )
    return Table(heads, cut_rows(moment.network.layers[depth], row_of))
