"""Numbers as people in Europe, America and China write them: decimal comma, thousands by point, comma, space or
apostrophe, percent, currency, a unit, 万 and 亿, full-width digits, true minus, brackets for less than nothing.

A whole column decides: 1,234 alone may be either, 1,234 above 0,5 is not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.session.data.reading.kinds import BoolArray, Kinds
from bpsim.session.data.reading.spelling import COMMA, DIGITS, GROUPS, NUMBER, POINT, TIMES_TEN, UNITS

_TIMES = {"": 1.0, "万": 1e4, "亿": 1e8}
_SHARES = {"%": 100.0, "‰": 1000.0}


@dataclass(frozen=True, eq=False)
class Figures:
    """A column that is read as numbers: ``values`` (N,), nan where nothing stands or none can be read; ``decimal``:
    "." or ",", or "" where it has neither; ``marks``: what stands in every cell beside the number ("%", "kg", "€").

    ``open``: "," or "." where that sign may be the decimal one or stand between thousands. ``bad``: the first row
    that is no number, or is written in another way than the others; ``clash``: in which way.
    """

    values: FloatArray
    decimal: str
    marks: str = ""
    open: str = ""
    bad: int | None = None
    clash: str = ""
    share: float = 1.0  # of the cells: those that could be numbers
    thousands: bool = False


@dataclass(frozen=True, eq=False)
class _Parts:
    """Texts (K,) taken apart: the digits, "" in what is no number; whether the number is less than nothing; whether
    brackets are pairs; what stands beside it. ``powers``, ``times``: empty where no text has any; ``units``: empty
    where ``marks`` is that of all."""

    bodies: Sequence[str]
    negative: BoolArray
    sound: BoolArray
    powers: Sequence[str] = ()
    times: Sequence[str] = ()
    units: Sequence[str] = ()
    marks: str = ""


def _matching(pattern: re.Pattern[str], texts: Sequence[str]) -> BoolArray:
    """Which texts (K,) a pattern describes from end to end."""
    return np.fromiter(map(bool, map(pattern.fullmatch, texts)), np.bool_, len(texts))


def _simply(texts: Sequence[str]) -> _Parts | None:
    """The usual column, many times as fast: digits, and in every cell the same beside them; else None."""
    found = NUMBER.fullmatch(texts[0])
    if found is None or found["open"] or found["power"] or found["times"] or found["after"]:
        return None
    before, unit = found["before"] or "", found["unit"] or ""
    if not all(text.startswith(before) and text.endswith(unit) for text in texts):
        return None
    rest = [text.removeprefix(before).removesuffix(unit).strip(" ") for text in texts]
    if not all(map(DIGITS.fullmatch, rest)):
        return None
    negative = np.array([text.startswith("-") for text in rest])
    return _Parts([text.lstrip("+-") for text in rest], negative, np.ones_like(negative), marks=before + unit)


def _by_groups(texts: Sequence[str]) -> _Parts:
    nothing = ("",) * NUMBER.groups
    groups = zip(*(found.groups("") if found else nothing for found in map(NUMBER.fullmatch, texts)), strict=True)
    opened, sign, before, inner, bodies, powers, times, units, closed, after = groups
    pairs = np.array(list(zip(opened, closed, strict=True)), dtype=bool)
    less = [(a + b + c).count("-") % 2 == 1 for a, b, c in zip(sign, inner, after, strict=True)]
    return _Parts(
        [body.strip() for body in bodies],
        np.array(less) ^ pairs.all(axis=1),
        pairs[:, 0] == pairs[:, 1],
        powers if any(powers) else (),
        times if any(times) else (),
        [one + other.strip() for one, other in zip(before, units, strict=True)],
    )


def figures_of(kinds: Kinds, decimal: str = "") -> Figures:
    """A column in which something stands as numbers with ``decimal``, or with what it shows."""
    parts = _simply(kinds.plain) or _by_groups(kinds.plain)
    bodies, joined = parts.bodies, "\n".join(parts.bodies)
    grouped = _matching(GROUPS, bodies) if " " in joined or "'" in joined else np.False_
    if np.any(grouped):
        bodies = [re.sub("[ ']", "", body) if GROUPS.fullmatch(body) else body for body in bodies]
    by_point, by_comma = _matching(POINT, bodies), _matching(COMMA, bodies)
    number = (by_point | by_comma) & parts.sound
    count = int(kinds.counts.sum())
    share = kinds.count(number) / count
    nothing = np.full(len(kinds.codes), np.nan)
    if share < 1.0:
        return Figures(nothing, "", bad=kinds.first(~number), clash="number", share=share)
    all_point, all_comma = bool(by_point.all()), bool(by_comma.all())
    commas, points = "," in joined, "." in joined
    marked = commas or points
    undecided = marked and all_point and all_comma
    if undecided and commas and points and not decimal:
        clashing = np.array(["," in body for body in bodies])
        return Figures(nothing, "", bad=kinds.first(clashing), clash="thousands")
    shown = "," if all_comma and not all_point else "." if all_point and not all_comma else ""
    chosen = decimal or shown or "."
    fits = by_point if chosen == "." else by_comma
    if marked and not (shown or undecided) and not decimal:
        fits = by_point if kinds.count(by_point) >= kinds.count(by_comma) else by_comma
    if not fits.all():
        return Figures(nothing, "", bad=kinds.first(~fits), clash="decimal")
    marks = parts.marks
    if parts.units:
        marks, odd = _marks(parts.units, kinds)
        if odd is not None:
            plainly = 2 * kinds.count(np.array(parts.units) != "") <= count
            return Figures(nothing, "", bad=odd, clash="marks", share=1.0 if plainly or marks == "units" else 0.0)
    values = _values(parts, bodies, chosen) / _SHARES.get(marks, 1.0)
    bad = kinds.first(~np.isfinite(values))
    return Figures(
        kinds.values(values),
        chosen if (shown or decimal) and (commas if chosen == "," else points) else "",
        marks,
        ("," if commas else ".") if undecided else "",
        bad,
        "" if bad is None else "number",
        thousands=bool(np.any(grouped)) or (commas if chosen == "." else points),
    )


def _marks(units: Sequence[str], kinds: Kinds) -> tuple[str, int | None]:
    """What stands beside the numbers of all rows; or ("units" where they are known ones, the first odd row)."""
    lower = [unit.lower() for unit in units]
    counts = Counter[str]()
    for unit, count in zip(lower, kinds.counts.tolist(), strict=True):
        counts[unit] += count
    if len(counts) == 1:
        return units[0], None
    known = all(unit in UNITS for unit in counts if unit)
    usual = counts.most_common(1)[0][0]
    return "units" if known else "", kinds.first(np.array([unit != usual for unit in lower]))


def _values(parts: _Parts, bodies: Sequence[str], decimal: str) -> FloatArray:
    digits = "\n".join(bodies).replace("," if decimal == "." else ".", "").replace(",", ".").split("\n")
    if parts.powers:
        powers = (TIMES_TEN.sub("e", power).replace(" ", "") for power in parts.powers)
        digits = [body + power for body, power in zip(digits, powers, strict=True)]
    values = np.array(list(map(float, digits)))
    if parts.times:
        values *= [_TIMES[sign] for sign in parts.times]
    return np.where(parts.negative, -values, values)
