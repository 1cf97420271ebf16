"""The parts an explanation is made of: equations, tables and message templates; no sentences, no drawing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.session.explaining.writing.equation import Equation, Name
from bpsim.session.frames import Frame

__all__ = [
    "CALLED_DELTA", "DELTA_IS_BY", "MEANING_OF_DELTA", "QT_TRANSLATE_NOOP", "RIGHT_RULES", "Explanation", "Gap", "Head",
    "Label", "Message", "NodeRef", "Row", "SampleRef", "Table",
]  # fmt: skip


CALLED_DELTA = Name("called_delta")
"""In a message: what the profile calls delta, whatever it means."""
MEANING_OF_DELTA, DELTA_IS_BY = Name("meaning_of_delta"), Name("delta_is_by")
"""The quotient that it means, with its sign, and what the loss is differentiated by in that."""


@dataclass(frozen=True)
class Message:
    """A sentence to be said: an English template (translated in the context "Explanation") and its arguments.

    An argument that is a Name or an Expression is written in the notation of the moment.
    """

    template: str
    arguments: dict[str, Any] = field(default_factory=dict, hash=False)


RIGHT_RULES = Message(
    QT_TRANSLATE_NOOP("Explanation", "A deliberately wrong program is on: this is what a right one does.")
)


@dataclass(frozen=True)
class SampleRef:
    """The sample in row ``row`` of the batch, number ``sample`` of the data."""

    row: int
    sample: int


@dataclass(frozen=True)
class NodeRef:
    layer: int
    node: int


@dataclass(frozen=True)
class Gap:
    """Here rows were left out: ``count`` of them."""

    count: int


Head = Name | Message
Label = Name | Message | SampleRef | NodeRef | Gap


@dataclass(frozen=True)
class Row:
    """``current``: the sample that the diagram shows; ``result``: a sum or a mean of the rows above."""

    label: Label
    cells: tuple[str, ...]
    current: bool = False
    result: bool = False


@dataclass(frozen=True)
class Table:
    """``heads``: one for the label column (may be None) and one a column of cells."""

    heads: tuple[Head | None, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Explanation:
    """What a frame computes: the ``main`` equation, others beneath it, tables and hints."""

    frame: Frame
    main: Equation | None
    auxiliary: tuple[Equation, ...] = ()
    tables: tuple[Table, ...] = ()
    hints: tuple[Message, ...] = ()
