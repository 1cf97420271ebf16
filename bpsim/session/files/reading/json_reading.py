"""Reading JSON that nobody vouches for: every value is checked, every complaint names its field."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain
from typing import Any, TypeVar

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.files.reading.number_rows import NumberRows, without_rows
from bpsim.session.naming import NAME_LIMIT
from bpsim.session.words.text import Text

T = TypeVar("T")

STORY_LIMIT = 10_000


def parse_json(text: str) -> object:
    """The value of a JSON text, without NaN, infinities and fields that stand twice. Raises BadValue."""
    return _parsed(*without_rows(text), text)


def _parsed(rest: str, rows: dict[str, NumberRows], text: str) -> object:
    try:
        return json.loads(rest, parse_constant=_refuse_constant, object_pairs_hook=partial(_object, rows))
    except json.JSONDecodeError as error:
        if rows:
            return _parsed(text, {}, text)  # lines are counted in the whole
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is damaged or cut off: not JSON at line {line}, column {column}"),
            line=error.lineno,
            column=error.colno,
        ) from None
    except BadValue:
        raise
    except ValueError:  # Python refuses whole numbers of more than 4300 digits
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "holds a number with too many digits")) from None
    except RecursionError:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "is nested too deeply for an experiment")) from None


def _refuse_constant(name: str) -> float:
    raise BadValue(QT_TRANSLATE_NOOP("Problem", "holds {value}; every number must be finite"), value=name)


def _object(rows: dict[str, NumberRows], pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for name, value in pairs:
        if name in result:
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "stands twice in the file"), name[:NAME_LIMIT])
        result[name] = rows.get(value, value) if rows and isinstance(value, str) else value
    return result


def inside(where: str, read: Callable[[], T]) -> T:
    """Call ``read``; its complaints get ``where`` in front of their field."""
    try:
        return read()
    except BadValue as problem:
        raise problem.inside(where) from None


def wrong_kind(expected: str, value: object, where: str = "") -> BadValue:
    """The complaint about a value of another kind; ``expected`` is an English template of its own."""
    return BadValue(expected, where, value=_shown(value))


def _shown(value: object) -> str:
    text = json.dumps(value.as_lists() if isinstance(value, NumberRows) else value, ensure_ascii=False, default=str)
    return text if len(text) <= 40 else f"{text[:37]}..."


class Fields:
    """The fields of one JSON object. ``done`` complains of fields nobody asked for."""

    def __init__(self, value: object, where: str = "") -> None:
        if not isinstance(value, dict):
            raise wrong_kind(QT_TRANSLATE_NOOP("Problem", "must be an object in braces, not {value}"), value, where)
        self._values: dict[str, object] = value
        self._where = where
        self._known: list[str] = []

    def path(self, name: str) -> str:
        return f"{self._where}.{name}" if self._where else name

    def required(self, name: str) -> object:
        value = self.optional(name)
        if value is None:
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "is missing"), self.path(name))
        return value

    def optional(self, name: str) -> object | None:
        self._known.append(name)
        return self._values.get(name)

    def holds(self, name: str) -> bool:
        return name in self._values

    def values(self) -> dict[str, object]:
        """All fields; whoever takes them checks them."""
        return dict(self._values)

    def scalars(self) -> dict[str, object]:
        """All fields, each a text, a number, true or false."""
        for name, value in self._values.items():
            if not isinstance(value, (str, int, float)):
                raise wrong_kind(
                    QT_TRANSLATE_NOOP("Problem", "must be a single value, not {value}"), value, self.path(name)
                )
        return dict(self._values)

    def fields(self, name: str) -> Fields:
        return Fields(self.required(name), self.path(name))

    def done(self) -> None:
        for name in self._values:
            if name not in self._known:
                raise BadValue(
                    QT_TRANSLATE_NOOP("Problem", "is not a known field; known here: {choices}"),
                    self.path(name[:NAME_LIMIT]),
                    choices=", ".join(self._known),
                )


def whole(value: object, where: str, minimum: int = 0) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < minimum:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be a whole number of at least {minimum}, not {value}"),
            where,
            minimum=minimum,
            value=_shown(value),
        )
    return value


def number(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise wrong_kind(QT_TRANSLATE_NOOP("Problem", "must be a number, not {value}"), value, where)
    try:
        result = float(value)
    except OverflowError:
        result = math.inf
    if not math.isfinite(result):
        raise wrong_kind(QT_TRANSLATE_NOOP("Problem", "must be a finite number, not {value}"), value, where)
    return result


def items(value: object, where: str) -> list[Any]:
    if isinstance(value, NumberRows):
        return value.as_lists()
    if not isinstance(value, list):
        raise wrong_kind(QT_TRANSLATE_NOOP("Problem", "must be a list in brackets, not {value}"), value, where)
    return value


def string(value: object, where: str, limit: int = NAME_LIMIT) -> str:
    if not isinstance(value, str):
        raise wrong_kind(QT_TRANSLATE_NOOP("Problem", "must be a text in quotation marks, not {value}"), value, where)
    if len(value) > limit:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is {count} characters long; at most {limit} fit"),
            where,
            count=len(value),
            limit=limit,
        )
    return value


def text_of(value: object, where: str, limit: int = NAME_LIMIT) -> Text:
    """A string, or {"en": ..., "zh": ...}."""
    if isinstance(value, dict):
        both = Fields(value, where)
        text = Text(
            string(both.required("en"), both.path("en"), limit), string(both.required("zh"), both.path("zh"), limit)
        )
        both.done()
        return text
    return Text.same(string(value, where, limit))


def texts_of(value: object, where: str) -> tuple[Text, ...]:
    """A list of them; many plain ones at one go, where nothing can be wrong with them."""
    listed = items(value, where)
    if listed and set(map(type, listed)) == {str} and max(map(len, listed)) <= NAME_LIMIT:
        return tuple(map(Text, listed, listed))
    return tuple(text_of(name, f"{where}[{index}]") for index, name in enumerate(listed))


def number_or_blank(value: object, where: str) -> float:
    """A number, or nan for null: a value that is still to be filled in."""
    return math.nan if value is None else number(value, where)


def vector(value: object, where: str, length: int, read: Callable[[object, str], float] = number) -> FloatArray:
    """A list of ``length`` numbers."""
    values = items(value, where)
    if len(values) != length:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must have {expected} values, not {count}"),
            where,
            expected=length,
            count=len(values),
        )
    return np.array([read(v, f"{where}[{i}]") for i, v in enumerate(values)], dtype=np.float64)


def data_matrix(value: object, where: str, rows: int | None, columns: int) -> FloatArray:
    """As ``matrix``; null stands for a blank and becomes nan."""
    return matrix(value, where, rows, columns, number_or_blank)


def matrix(
    value: object, where: str, rows: int | None, columns: int, read: Callable[[object, str], float] = number
) -> FloatArray:
    """A list of rows of numbers, (rows, columns); ``rows`` None takes any number of at least one."""
    if isinstance(value, NumberRows) and value.values.shape == (rows or len(value.values), columns):
        return value.values
    lines = items(value, where)
    if not lines or (rows is not None and len(lines) != rows):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must have {expected} rows, not {count}"),
            where,
            expected=rows if rows is not None else "1…",
            count=len(lines),
        )
    plain = _plain_matrix(lines, columns, blanks=read is number_or_blank)
    if plain is not None:
        return plain
    return np.array([vector(line, f"{where}[{i}]", columns, read) for i, line in enumerate(lines)], dtype=np.float64)


def _plain_matrix(lines: list[Any], columns: int, *, blanks: bool) -> FloatArray | None:
    """The matrix at one go, where nothing can be wrong with it; None where each number has to be looked at."""
    if not all(type(line) is list and len(line) == columns for line in lines):
        return None
    kinds = set(map(type, chain.from_iterable(lines)))
    if not kinds <= ({float, int, type(None)} if blanks else {float, int}):
        return None
    try:
        values = np.array(lines, dtype=np.float64)
    except OverflowError:
        return None
    return None if np.isinf(values).any() else values


def choice(value: object, where: str, choices: Iterable[str]) -> str:
    options = tuple(choices)
    if value not in options:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be one of {choices}, not {value}"),
            where,
            choices=", ".join(options),
            value=_shown(value),
        )
    return str(value)
