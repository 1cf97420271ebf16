"""Numbers as people in Europe, America and China write them: decimal comma, thousands by point, comma, space or
apostrophe, percent, currency, a unit, 万 and 亿, full-width digits, true minus, brackets for less than nothing.

A whole column decides: 1,234 alone may be either, 1,234 above 0,5 is not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from bpsim.engine.network import FloatArray
from bpsim.session.data.reading.spelling import COMMA, GROUPS, IS_NUMBER, NUMBER, POINT, UNITS


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
    """Cells (N,) taken apart: the digits with their signs, whether the number is less than nothing, what stands beside
    it. ``power``, ``times``, ``unit``: None where no cell has any, or, of the unit, where ``marks`` is that of all."""

    body: pl.Series
    negative: pl.Series
    sound: pl.Series | None = None
    power: pl.Series | None = None
    times: pl.Series | None = None
    unit: pl.Series | None = None
    marks: str = ""


def _parts(cells: pl.Series) -> _Parts:
    return _simply(cells) or _by_groups(cells)


def _simply(cells: pl.Series) -> _Parts | None:
    """The usual column, many times as fast: digits, and in every cell the same beside them; else None."""
    at = cells.is_not_null().arg_max()
    found = None if at is None or cells[at] is None else IS_NUMBER.match(str(cells[at]))
    if found is None or found["open"] or found["power"] or found["times"] or found["after"]:
        return None
    before, unit = found["before"] or "", found["unit"] or ""
    if before and not bool(cells.str.starts_with(before).all()):
        return None
    if unit and not bool(cells.str.ends_with(unit).all()):
        return None
    rest = cells.str.strip_prefix(before).str.strip_suffix(unit).str.strip_chars(" ")
    if not bool(rest.str.contains(r"^[+-]?(?:[0-9][0-9.,' ]*|[.,][0-9]+)$").all()):
        return None
    return _Parts(rest.str.strip_chars_start("+-"), rest.str.starts_with("-"), marks=before + unit)


def _by_groups(cells: pl.Series) -> _Parts:
    groups = cells.str.extract_groups(NUMBER).struct.unnest()
    opened, closed = groups["open"].is_not_null(), groups["close"].is_not_null()
    signs = [(groups[name] == "-").fill_null(False) for name in ("sign", "inner", "after")]
    negative = signs[0] ^ signs[1] ^ signs[2] ^ (opened & closed)
    unit = groups["before"].fill_null("") + groups["unit"].fill_null("").str.strip_chars()
    body = groups["body"].str.strip_chars()
    return _Parts(body, negative, opened == closed, groups["power"], groups["times"], unit)


def figures_of(cells: pl.Series, decimal: str = "") -> Figures:
    """A column of plain texts (N,), null where nothing stands, as numbers with ``decimal``, or with what it shows."""
    parts = _parts(cells)
    body = parts.body
    grouped = body.str.contains(GROUPS)
    if bool(grouped.any()):
        ungrouped = body.str.replace_all("[ ']", "")
        body = pl.select(pl.when(grouped).then(ungrouped).otherwise(body).alias("body")).to_series()
    by_point, by_comma = body.str.contains(POINT), body.str.contains(COMMA)
    there, number = cells.is_not_null(), (by_point | by_comma).fill_null(False)
    if parts.sound is not None:
        number &= parts.sound
    count = int(there.sum())
    share = int(number.sum()) / max(1, count)
    nothing = np.full(len(cells), np.nan)
    if share < 1.0:
        return Figures(nothing, "", bad=_first(there & ~number), clash="number", share=share)
    all_point, all_comma = (bool(by.fill_null(True).all()) for by in (by_point, by_comma))
    marked = bool(body.str.contains("[.,]").any())
    commas, points = (bool(body.str.contains(sign, literal=True).any()) for sign in ",.")
    undecided = marked and all_point and all_comma
    if undecided and commas and points and not decimal:
        return Figures(nothing, "", bad=_first(body.str.contains(",", literal=True)), clash="thousands")
    shown = "," if all_comma and not all_point else "." if all_point and not all_comma else ""
    chosen = decimal or shown or "."
    fits = by_point if chosen == "." else by_comma
    if marked and not (shown or undecided) and not decimal:
        fits = by_point if int(by_point.sum()) >= int(by_comma.sum()) else by_comma
    if not bool(fits.fill_null(True).all()):
        return Figures(nothing, "", bad=_first(there & ~fits.fill_null(False)), clash="decimal")
    marks = parts.marks
    if parts.unit is not None:
        marks, odd = _marks(parts.unit, there)
        if odd is not None:
            plainly = 2 * int(((parts.unit != "") & there).sum()) <= count
            return Figures(nothing, "", bad=odd, clash="marks", share=1.0 if plainly or marks == "units" else 0.0)
    values = _values(parts, body, chosen, marks)
    bad = _first(there & ~pl.Series(np.isfinite(values)))
    return Figures(
        values,
        chosen if (shown or decimal) and (commas if chosen == "," else points) else "",
        marks,
        ("," if commas else ".") if undecided else "",
        bad,
        "" if bad is None else "number",
        thousands=bool(grouped.any()) or (commas if chosen == "." else points),
    )


def _first(rows: pl.Series) -> int | None:
    found = rows.fill_null(False).arg_true()
    return int(found[0]) if len(found) else None


def _marks(unit: pl.Series, there: pl.Series) -> tuple[str, int | None]:
    """What stands beside the numbers of all rows; or ("units" where they are known ones, the first odd row)."""
    unit = unit.filter(there)
    lower = unit.str.to_lowercase()
    kinds = lower.unique(maintain_order=True).to_list()
    if len(kinds) <= 1:
        return (str(unit[0]) if len(unit) else ""), None
    known = all(kind in UNITS for kind in kinds if kind)
    counts = lower.unique_counts().to_list()
    usual = kinds[counts.index(max(counts))]
    rows = there.arg_true()
    return "units" if known else "", int(rows[int((lower != usual).arg_true()[0])])


def _values(parts: _Parts, body: pl.Series, decimal: str, marks: str) -> FloatArray:
    digits = body.str.replace_all("," if decimal == "." else ".", "", literal=True)
    if decimal == ",":
        digits = digits.str.replace(",", ".", literal=True)
    if parts.power is not None and parts.power.null_count() < len(body):
        power = parts.power.fill_null("").str.replace(r"^ ?[x×*·⋅] ?10 ?\^? ?", "e")
        digits = digits + power.str.replace_all(" ", "", literal=True)
    values = digits.cast(pl.Float64, strict=False).fill_null(np.nan).to_numpy().copy()
    if parts.times is not None and parts.times.null_count() < len(body):
        values *= parts.times.replace_strict({"万": 1e4, "亿": 1e8}, default=1.0, return_dtype=pl.Float64).to_numpy()
    values = np.where(parts.negative.fill_null(False).to_numpy(), -values, values)
    return values / {"%": 100.0, "‰": 1000.0}.get(marks, 1.0)
