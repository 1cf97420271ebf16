"""What a page to step through holds, place by place: plain texts, elements, numbers. No Qt, no files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bpsim.session.running.losses import Points


@dataclass(frozen=True)
class Piece:
    """A part of a formula: ``markup`` is MathML or escaped text. A line may break before it unless it ``clings`` to the
    one before; ``result``: it stands out."""

    markup: str
    result: bool = False
    clings: bool = False


@dataclass(frozen=True)
class FormulaText:
    """One line of an equation; ``plain``: the same as text, ``size`` against the main rule, ``begins`` another one."""

    pieces: tuple[Piece, ...]
    plain: str
    size: float
    begins: bool


@dataclass(frozen=True)
class TableRow:
    label: str
    cells: tuple[str, ...]
    current: bool
    result: bool


@dataclass(frozen=True)
class TableText:
    """``heads``: that of the labels first."""

    heads: tuple[str, ...]
    rows: tuple[TableRow, ...]


@dataclass(frozen=True)
class Told:
    """What is said of one place in one language: the ``title`` of the step, the narrator's sentence, the equations with
    those beside them, tables, hints, where one is in the run, and the losses there."""

    title: str
    said: str
    lines: tuple[FormulaText, ...]
    tables: tuple[TableText, ...]
    hints: tuple[str, ...]
    place: str
    losses: str


@dataclass(frozen=True)
class Place:
    """``done``: how many updates are done; ``part``, ``phase``: numbers that change where a layer's or a phase's step
    ends; ``role``: the theme's colour of the pass; ``loss``: the full loss there, None where it is hidden;
    ``spread``: from where to where, 0..1 across, the diagram is in hand, None where it is nowhere."""

    update: int
    frame: int
    done: int
    part: int
    phase: int
    role: str
    loss: float | None
    spread: tuple[float, float] | None


@dataclass(frozen=True)
class Losses:
    """The curve of the whole run: full and batch losses, and the last state there is."""

    full: Points
    batch: Points
    last: int


@dataclass
class Content:
    """A page while it is made. ``size`` of the diagram in pixels; ``languages`` by code, as they call themselves;
    ``words``: by language the page's own; ``phases``: by language one name for each number of ``Place.phase``;
    ``told`` and ``drawn``: one for each place, the latter by language and theme."""

    size: tuple[int, int]
    languages: Mapping[str, str]
    places: Sequence[Place]
    losses: Losses | None
    words: dict[str, dict[str, str]]
    phases: dict[str, list[str]]
    told: dict[str, list[Told]]
    drawn: dict[str, dict[str, list[list[str]]]]
