"""A page's content made small: every text and element once, the places as numbers of them, all of it compressed.

Of two places that follow each other nearly all is the same, so that a place costs little once its neighbours are
there.
"""

from __future__ import annotations

import base64
import json
import math
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import astuple

from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.page.content import Content, FormulaText, Losses, Place, TableText, Told
from bpsim.session.running.losses import Points

MOST_BYTES = 3_000_000
ROOM = 60_000  # for the page around it: script, style, words
_DIGITS = 6
# measured: 2-2-2-1, 4-6-3 and 64-32-10
_ALONE, _A_PARAMETER, _MOST_A_STEP = 96_000, 26, 8000


def packed(content: Content) -> str:
    """Deflated JSON in base64, as the page's script reads it: ``pool`` has the texts, all else numbers of them."""
    pool = _Pool()
    value = {
        "size": content.size,
        "languages": content.languages,
        "places": [_place(place) for place in content.places],
        "losses": None if content.losses is None else _losses(content.losses),
        "words": content.words,
        "phases": content.phases,
        "told": {code: [_told(told, pool) for told in all_told] for code, all_told in content.told.items()},
        "drawn": {
            code: {theme: [pool.all(elements) for elements in drawn] for theme, drawn in themes.items()}
            for code, themes in content.drawn.items()
        },
        "pool": pool.texts,
    }
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode()


def about_bytes(steps: int, parameters: int) -> int:
    """What a page will weigh, by a factor of two: what changes from step to step grows with the network, as far as a
    diagram has room for its numbers."""
    return _ALONE + steps * min(_MOST_A_STEP, _A_PARAMETER * parameters)


def check_size(data: str, made: int, count: int) -> None:
    """Raises BadValue where a page of ``count`` pictures is too large; ``data`` holds the first ``made`` of them."""
    if len(data) <= MOST_BYTES - ROOM:
        return
    fitting = int(0.9 * made * (MOST_BYTES - ROOM) / len(data))
    raise BadValue(
        QT_TRANSLATE_NOOP(
            "Problem",
            "would be a page of more than {limit} MB: about {fitting} of its {count} steps fit. "
            "Take fewer updates, or larger steps (--step layer)",
        ),
        "--frames", limit=MOST_BYTES // 1_000_000, fitting=fitting, count=count,
    )  # fmt: skip


class _Pool:
    """Texts by number, each once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    def all(self, texts: Iterable[str]) -> list[int]:
        return [self.number(text) for text in texts]

    @property
    def texts(self) -> list[str]:
        return list(self._numbers)


def _place(place: Place) -> list[object]:
    loss, spread = place.loss, place.spread
    return [
        place.update, place.frame, place.done, place.part, place.phase, place.role,
        None if loss is None or not math.isfinite(loss) else loss,
        None if spread is None else [round(side, 3) for side in spread],
    ]  # fmt: skip


def _told(told: Told, pool: _Pool) -> list[object]:
    return [
        told.title, told.said, [_line(line, pool) for line in told.lines], [_table(table) for table in told.tables],
        told.hints, told.place, told.losses,
    ]  # fmt: skip


def _line(line: FormulaText, pool: _Pool) -> list[object]:
    """Of each piece its number, and 1 for a result, 2 for one that clings, 3 for both."""
    pieces = [[pool.number(piece.markup), piece.result + 2 * piece.clings] for piece in line.pieces]
    return [pieces, line.plain, round(line.size, 3), int(line.begins)]


def _table(table: TableText) -> list[object]:
    return [table.heads, [astuple(row) for row in table.rows]]


def _losses(losses: Losses) -> dict[str, object]:
    return {"full": _points(losses.full), "batch": _points(losses.batch), "last": losses.last}


def _points(points: Points) -> list[Sequence[float | None]]:
    return [points.x.tolist(), _rounded(points.y)]


def _rounded(values: FloatArray) -> list[float | None]:
    """In digits that a picture can show; a gap where a loss is no number."""
    return [float(f"{value:.{_DIGITS}g}") if math.isfinite(value) else None for value in values.tolist()]
