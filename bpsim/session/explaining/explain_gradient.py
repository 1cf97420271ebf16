"""A neuron's gradients explained: one row per sample, their sum, then the mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.sums import total
from bpsim.session.explaining.writing.equation import (
    Equation,
    Expression,
    Fraction,
    Negation,
    Number,
    Product,
    SumOver,
    Symbol,
    equation,
    symbol,
)
from bpsim.session.explaining.writing.explanation_parts import (
    QT_TRANSLATE_NOOP,
    Explanation,
    Message,
    Row,
    SampleRef,
    Table,
)
from bpsim.session.explaining.writing.symbols import (
    SHOWN_TERMS,
    Moment,
    bias_name,
    gradient_name,
    terms_of,
    weight_name,
)
from bpsim.session.explaining.writing.tables import cut_rows
from bpsim.session.frames import Frame
from bpsim.session.hidden_value import HIDDEN, is_hidden
from bpsim.session.words.number_format import format_number

SHOWN_COLUMNS = 3
SHOWN_SAMPLES = 8
MIXED = Message(
    QT_TRANSLATE_NOOP(
        "Explanation", "Weights and biases are averaged differently here, as in the source of this example."
    )
)


def gradient_explanation(moment: Moment, frame: Frame, layer: int, node: int) -> Explanation:
    """Every incoming weight's gradient (the middle ones left out where there are many), then the bias's.

    In a batch the first weight stands for all: the table beneath has every sample's share of each.
    """
    main, bias = weight_equation(moment, layer, 0, node), bias_gradient(moment, layer, node)
    if moment.batch_size == 1:
        others = [weight_equation(moment, layer, source, node) for source in shown_sources(moment, layer)[1:]]
        return Explanation(frame, main, (*others, bias))
    is_mixed = moment.settings.weight_mean != moment.settings.bias_mean
    table = _sample_table(moment, layer, node)
    return Explanation(frame, main, (bias,) if is_mixed else (), (table,), (MIXED,) if is_mixed else ())


def shown_sources(moment: Moment, layer: int) -> list[int]:
    sources = range(moment.network.layers[layer - 1])
    return list(sources) if len(sources) < SHOWN_TERMS else [*sources[: SHOWN_TERMS - 2], sources[-1]]


def weight_equation(moment: Moment, layer: int, source: int, target: int) -> Equation:
    name = gradient_name(weight_name(layer, source, target))
    left = moment.profile.symbol(name, moment.trace.gradient.w[layer][source, target])

    def product(row: int | None) -> Expression:
        marked = row is not None
        factors = moment.passed_back(layer, target, row, marked)
        return Product((moment.a(layer - 1, source, row, marked), *factors))

    pattern = Product(tuple(_of_n(one) for one in (moment.a(layer - 1, source), *moment.passed_back(layer, target))))
    values = moment.shown("delta", moment.trace.a[layer - 1][:, source] * moment.trace.delta[layer][:, target])
    rule = _reduced(moment, values, product, pattern, moment.settings.weight_mean)
    return equation(left, rule, brief=source > 0)


def bias_gradient(moment: Moment, layer: int, target: int) -> Equation:
    left = moment.profile.symbol(gradient_name(bias_name(layer, target)), moment.trace.gradient.b[layer][target])

    def delta(row: int | None) -> Expression:
        return _product(moment.passed_back(layer, target, row, row is not None))

    pattern = _product(tuple(_of_n(one) for one in moment.passed_back(layer, target)))
    values = moment.shown("delta", moment.trace.delta[layer][:, target])
    rule = _reduced(moment, values, delta, pattern, moment.settings.bias_mean)
    return equation(left, Negation(rule) if moment.profile.threshold else rule)


def _product(factors: tuple[Symbol, ...]) -> Expression:
    return factors[0] if len(factors) == 1 else Product(factors)


def _of_n(one: Symbol) -> Symbol:
    """The same quantity of sample n; it stands under a sum sign and has no value of its own."""
    return symbol(replace(one.name, sample="n"), 0.0)


def _reduced(
    moment: Moment, values: FloatArray, term: Callable[[int | None], Expression], pattern: Expression, averaged: bool
) -> Expression:
    """The sum over the samples of ``term(row)``, worth ``values[row]``, or their mean."""
    if moment.batch_size == 1:
        return term(None)
    summed = SumOver("n", pattern, terms_of(values, term))
    return Product((Fraction(Number(1), Number(moment.batch_size)), summed)) if averaged else summed


def _sample_table(moment: Moment, layer: int, node: int) -> Table:
    """Each sample's share a * delta (for the bias delta alone), their sum, and the mean where one is taken."""
    trace = moment.trace
    sources = shown_sources(moment, layer)[:SHOWN_COLUMNS]
    delta = trace.delta[layer][:, node]
    columns = [
        *(moment.shown("grad_w", trace.a[layer - 1][:, source] * delta) for source in sources),
        moment.shown("grad_b", delta),
    ]
    heads = [gradient_name(weight_name(layer, source, node)) for source in sources]

    def row_of(row: int) -> Row:
        cells = tuple(format_number(float(column[row])) for column in columns)
        return Row(SampleRef(row, int(trace.batch[row])), cells, current=row == moment.row)

    results_of = [*(trace.gradient.w[layer][source, node] for source in sources), trace.gradient.b[layer][node]]
    # where the gradient is hidden, its sum is too
    totals = [
        np.full_like(column, HIDDEN) if is_hidden(float(value)) else column
        for column, value in zip(columns, results_of, strict=True)
    ]
    sums = Row(
        Message(QT_TRANSLATE_NOOP("Explanation", "sum")),
        tuple(format_number(float(total(column))) for column in totals),
        result=True,
    )
    settings = moment.settings
    means = [settings.weight_mean] * len(sources) + [settings.bias_mean]
    mean = Row(
        Message(QT_TRANSLATE_NOOP("Explanation", "mean")),
        tuple(
            format_number(float(total(column)) / len(column)) if is_mean else ""
            for column, is_mean in zip(totals, means, strict=True)
        ),
        result=True,
    )
    results = (sums, mean) if any(means) else (sums,)
    return Table(
        (None, *heads, gradient_name(bias_name(layer, node))),
        (*cut_rows(moment.batch_size, row_of, moment.row, SHOWN_SAMPLES), *results),
    )
