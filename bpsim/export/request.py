"""What is to be exported, as a person or the command line asks for it, checked before any work begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.formats import CLIP, NUMBERS, PAGE, PICTURE, REPORT, Format, ids_of, row_of, rows_of
from bpsim.session.frames import StepSize
from bpsim.session.health.measuring import LOOKED_AT
from bpsim.session.running.cursor import Cursor

ALONG = ("loss", "map", "landscape", "health")  # what follows the run, not the steps of its updates
DRAWN = ("diagram", *ALONG)
COUNTED = ("trace", "losses", "parameters", "health")
WHAT = tuple(dict.fromkeys((*DRAWN, *COUNTED)))
_SHOWN = {PICTURE: DRAWN, CLIP: DRAWN, NUMBERS: COUNTED}  # of each kind of format; others have one thing to show
SMALLEST_SIZE = (300, 240)
LARGEST_SIDE = 8000
SLOWEST, FASTEST = 0.1, 60.0  # pictures a second
RATES = {"diagram": 1.0, "loss": 20.0, "map": 10.0, "landscape": 10.0, "health": 10.0}
PICTURE_LIMIT = 5000  # of one clip: some minutes of work
_SPANNING = (CLIP, NUMBERS, PAGE)
WHOLE = 2**31  # as a frame: all there are


@dataclass(frozen=True)
class Span:
    """Steps or updates from ``first`` to ``last``, both included."""

    first: Cursor
    last: Cursor


@dataclass(frozen=True)
class Request:
    """Attributes: ``format``; ``out``; ``what`` ("" for the format's own); ``update`` and ``frame`` (None: where the
    file was saved, or the beginning); ``span`` of a clip's steps or of a trace's updates (None: the one update);
    ``step``, how far a clip goes from picture to picture; ``size`` in pixels; ``rate``, pictures a second (0: what
    suits what is shown); ``language``, ``theme`` and ``palette``; ``row``, which sample of the batch the diagram shows;
    ``transparent`` ground; ``values``, whether numbers are written into the diagram; ``log`` axis;
    ``notation`` of the diagram and of a report, a profile's id ("": the experiment's own); ``quantity`` and
    ``layer``: of health, one of LOOKED_AT and, where that is of one layer, which; ``hide``: kinds of values that a page
    keeps from those who read it.

    Raises BadValue, naming the option, where they do not go together.
    """

    format: str
    out: Path
    what: str = ""
    update: int | None = None
    frame: int | None = None
    span: Span | None = None
    step: StepSize = StepSize.LAYER
    size: tuple[int, int] = (1200, 750)
    rate: float = 0.0
    language: str = "en"
    theme: str = "light"
    palette: str = "default"
    row: int = 0
    transparent: bool = False
    values: bool = True
    log: bool = False
    notation: str = ""
    quantity: str = LOOKED_AT[0]
    layer: int = 1
    hide: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        suffixes = tuple(row.suffix for row in rows_of(self.format))
        if self.out.suffix.lower() not in suffixes and not is_device(self.out):
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must end in {expected}, not {value}"),
                "--out",
                expected=", ".join(suffixes),
                value=repr(self.out.name),
            )
        object.__setattr__(self, "what", self._checked_what())
        object.__setattr__(self, "rate", self.rate or RATES.get(self.what, 0.0))
        if self.transparent and self.kind != PICTURE:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "is for the formats {expected}, not {value}"),
                "--transparent",
                expected=", ".join(ids_of(PICTURE)),
                value=self.format,
            )
        if self.span is not None and (self.span.last.update, self.span.last.frame) < (
            self.span.first.update,
            self.span.first.frame,
        ):
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "must not end before it begins"), "--frames")
        if self.span is not None and self.kind not in _SPANNING:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "is for the formats {expected}, not {value}"),
                "--frames",
                expected=", ".join(ids_of(*_SPANNING)),
                value=self.format,
            )
        if self.hide and self.kind != PAGE:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "is for the formats {expected}, not {value}"),
                "--hide",
                expected=", ".join(ids_of(PAGE)),
                value=self.format,
            )

    def _checked_what(self) -> str:
        choices = _SHOWN.get(self.kind, ("",))
        if not self.what and self.kind == NUMBERS:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "is needed with the format {value}: {choices}"),
                "--what",
                value=self.format,
                choices=", ".join(COUNTED),
            )
        if self.what and choices == ("",):
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "is for the formats {expected}, not {value}"),
                "--what",
                expected=", ".join(ids_of(*_SHOWN)),
                value=self.format,
            )
        chosen = self.what or choices[0]
        if chosen not in choices:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "cannot be {what} with the format {value}; it can be: {choices}"),
                "--what",
                what=self.what,
                value=self.format,
                choices=", ".join(choices),
            )
        return chosen

    @property
    def file_format(self) -> Format:
        """Its row of the table of formats."""
        return row_of(self.format, self.out.suffix)

    @property
    def kind(self) -> str:
        return self.file_format.kind

    @property
    def needs_qt(self) -> bool:
        """Whether something has to be painted."""
        return self.kind in (PICTURE, CLIP, REPORT, PAGE)


def is_device(path: Path) -> bool:
    """Whether something is there that must not be replaced by a file, like /dev/stdout."""
    return path.exists() and not path.is_file()


def span_of(text: str, request: Request) -> Span:
    """``A:B`` as a span: of the diagram each a frame of the request's update or ``update.frame``, of a page two updates
    or such places, of a loss chart and of traces two updates. Raises BadValue for anything else."""
    first, colon, last = text.partition(":")
    places = [re.fullmatch(r"(?:([0-9]{1,10})\.)?([0-9]{1,10})", part.strip()) for part in (first, last)]
    if not colon or None in places:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be like 0:30 or 0.0:12.5, not {value}"), "--frames", value=repr(text)
        )
    begin, end = (
        _place(match, request, at_end) for match, at_end in zip(places, (False, True), strict=True) if match is not None
    )
    return Span(begin, end)


def _place(match: re.Match[str], request: Request, at_end: bool) -> Cursor:
    update, number = match.groups()
    if request.kind == PAGE:
        return Cursor(int(number), WHOLE if at_end else 0) if update is None else Cursor(int(update), int(number))
    if request.what != "diagram":
        return Cursor(int(number if update is None else update), 0)
    return Cursor((request.update or 0) if update is None else int(update), int(number))
