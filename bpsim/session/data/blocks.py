"""A column of a table as numbers: one, or one for each of its texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.kinds import in_natural_order

if TYPE_CHECKING:
    from bpsim.session.data.reading.columns import Column

CLASS_LIMIT = 50  # different texts in a column; more are names or sentences, not classes


@dataclass(frozen=True, eq=False)
class Block:
    """A column as numbers (N, k), nan where a value is missing: k = 1, or the number of its different texts."""

    names: tuple[str, ...]
    values: FloatArray
    is_text: bool


def block_of(column: Column, as_classes: bool) -> Block:
    """Raises BadValue where it cannot be used. ``as_classes``: its numbers name classes."""
    if column.problem is not None:
        raise column.problem
    if column.kind == "empty":
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "column {column} is empty"), column=column.name)
    if column.values is not None:
        return _numbered_classes(column) if as_classes else Block((column.name,), column.values[:, None], False)
    if column.count_of_kinds > CLASS_LIMIT:
        raise _too_many(column, column.count_of_kinds)
    kinds = in_natural_order({cell for cell in column.cells if cell is not None})
    places = {kind: place for place, kind in enumerate(kinds)}
    codes = np.array([-1 if cell is None else places[cell] for cell in column.cells])
    return _one_hot(column.name, kinds, codes)


def _numbered_classes(column: Column) -> Block:
    """Numbers that name classes, like the digits of a picture."""
    values = column.values
    assert values is not None
    there = ~np.isnan(values)
    kinds, codes = np.unique(values[there], return_inverse=True)
    if len(kinds) > CLASS_LIMIT:
        raise _too_many(column, len(kinds))
    places = np.full(len(values), -1)
    places[there] = codes
    return _one_hot(column.name, tuple(repr(kind).removesuffix(".0") for kind in kinds.tolist()), places)


def _one_hot(name: str, kinds: tuple[str, ...], codes: IntArray) -> Block:
    values = np.zeros((len(codes), len(kinds)))
    values[np.arange(len(codes)), codes] = 1.0
    values[codes < 0] = np.nan
    return Block(tuple(f"{name} = {kind}"[:200] for kind in kinds), values, True)


def _too_many(column: Column, count: int) -> BadValue:
    return BadValue(
        QT_TRANSLATE_NOOP(
            "Problem", "column {column} has {count} different texts; expected numbers, or at most {limit} texts"
        ),
        column=column.name,
        count=count,
        limit=CLASS_LIMIT,
    )
