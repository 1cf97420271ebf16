"""Numbers as people in Europe, America and China write them: decimal comma, thousands by point, comma, space or
apostrophe, percent, currency, a unit, 万 and 亿, full-width digits, true minus, brackets for less than nothing.

A whole column decides: 1,234 alone may be either, 1,234 above 0,5 is not. Patterns are for both ``re`` and polars.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import numpy as np
import polars as pl

from bpsim.engine.network import FloatArray

_MONEY = r"(?:[A-Z]{0,3}[$€£¥₩₽₹]|EUR|USD|GBP|CHF|CNY|RMB|JPY|人民币)"
NUMBER = (
    r"^(?P<open>\()? ?'?(?P<sign>[+-])? ?(?P<before>" + _MONEY + r")? ?(?P<inner>-)?"
    r"(?P<body>[0-9][0-9.,' ]*|[.,][0-9]+)"
    r"(?P<power>[eE][+-]?[0-9]{1,3}| ?[x×*·⋅] ?10 ?\^? ?[+-]?[0-9]{1,3})?"
    r" ?(?P<times>[万亿])?(?P<unit>[^0-9 .,'+()\-/:!?&][^\n]{0,19}?)? ?(?P<close>\))?(?P<after>-)?$"
)
_GROUPS = r"^[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]*)?$"
# with a decimal point, and perhaps commas between thousands (or hundreds, as in India); the other way round
_POINT = r"^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]*)?)$"
_COMMA = r"^(?:[0-9]+(?:,[0-9]*)?|,[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]*)?)$"
_MONTH = (
    r"(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|mars|avr|juin|juil|août|déc"
    r"|ene|abr|ago|dic)[a-zä-û]*\.?"
)
DATE = (
    r"(?i)^(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?:[T ].*)?"
    r"|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{4}|[0-9]{2})(?: .*)?"
    r"|[0-9]{4}[-/][0-9]{1,2}|[0-9]{1,2}/[0-9]{4}|[0-9]{4}年.*|[0-9]{1,2}月[0-9]{1,2}日"
    r"|[0-9]{1,2}\.?[- ]?" + _MONTH + r"(?:[- ,]+[0-9]{2,4})?|" + _MONTH + r"[- ][0-9]{1,2}(?:,? [0-9]{4})?)$"
)
TIME = r"^[0-9]{1,3}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AaPp]\.?[Mm]\.?)?$"
FRACTION = r"^[0-9]+ ?[/⁄] ?[0-9]+$"
# by the one word or by both: a lone "t" or "n" says too little
TRUTHS = (
    ("true", "false"), ("yes", "no"), ("wahr", "falsch"), ("ja", "nein"), ("vrai", "faux"), ("oui", "non"),
    ("verdadero", "falso"), ("sí", "no"), ("si", "no"), ("是", "否"), ("真", "假"),
)  # fmt: skip
TRUTH_PAIRS = (("t", "f"), ("y", "n"), ("j", "n"), ("on", "off"), ("对", "错"), ("有", "无"), ("√", "×"), ("✓", "✗"))
# whoever writes two of these in one column writes two units, not two names
_UNITS = frozenset(
    [
        "mm",
        "cm",
        "dm",
        "m",
        "km",
        "in",
        "ft",
        "yd",
        "mi",
        "g",
        "mg",
        "kg",
        "t",
        "lb",
        "lbs",
        "oz",
        "ml",
        "cl",
        "l",
        "s",
        "sec",
        "min",
        "h",
        "d",
        "ms",
        "hz",
        "khz",
        "mhz",
        "w",
        "kw",
        "v",
        "a",
        "°c",
        "°f",
        "k",
        "%",
        "‰",
        "$",
        "€",
        "£",
        "¥",
        "eur",
        "usd",
        "chf",
        "gbp",
        "cny",
        "rmb",
        "元",
        "万元",
        "克",
        "千克",
        "公斤",
        "斤",
        "米",
        "厘米",
        "毫米",
        "公里",
        "岁",
        "分",
        "秒",
        "小时",
        "天",
        "年",
        "m2",
        "m3",
        "cm2",
        "km2",
        "km/h",
        "m/s",
        "mph",
        "kb",
        "mb",
        "gb",
    ]
)
_DASHES, _APOSTROPHES = "−–—‐‑", "’‘`´"
_NUMBER, _DATE, _TIME = re.compile(NUMBER), re.compile(DATE), re.compile(TIME)
_TRUE_WORDS = frozenset(word for pair in TRUTHS for word in pair)


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


def folded(text: str) -> str:
    """A cell in plain signs: full-width ones, narrow spaces, true minus signs, dressed-up apostrophes."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text)
    return text.translate(_PLAIN)


_PLAIN = {**dict.fromkeys(map(ord, _DASHES), "-"), **dict.fromkeys(map(ord, _APOSTROPHES), "'")}


def plain_of(cells: pl.Series) -> pl.Series:
    """``folded`` for a whole column; what spreadsheets put around texts that look like numbers (="007") goes."""
    if bool(cells.str.contains(r"[^\x00-\x7f]").any()):
        cells = cells.str.normalize("NFKC").str.replace_all(f"[{_DASHES}]", "-")
        cells = cells.str.replace_all(f"[{_APOSTROPHES}]", "'").str.strip_chars()
    if bool(cells.str.starts_with("=").any()):
        cells = cells.str.replace(r'^="?([^"]*)"?$', "${1}")
    return cells


def might_be_figure(text: str) -> bool:
    """Whether a cell holds a number, a date, a time or a word for true or false: what a heading is not."""
    plain = folded(text)
    if plain.lower() in _TRUE_WORDS or _DATE.match(plain) or _TIME.match(plain):
        return True
    found = _NUMBER.match(plain)
    return found is not None and (not found["unit"] or found["unit"].lower() in _UNITS)


def figures_of(cells: pl.Series, decimal: str = "") -> Figures:
    """A column of plain texts (N,), null where nothing stands, as numbers with ``decimal``, or with what it shows."""
    groups = cells.str.extract_groups(NUMBER).struct.unnest()
    body = groups["body"].str.strip_chars()
    grouped = body.str.contains(_GROUPS)
    body = pl.select(pl.when(grouped).then(body.str.replace_all("[ ']", "")).otherwise(body).alias("body")).to_series()
    by_point, by_comma = body.str.contains(_POINT), body.str.contains(_COMMA)
    there, closed = cells.is_not_null(), groups["open"].is_null() == groups["close"].is_null()
    number = (by_point | by_comma).fill_null(False) & closed
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
    marks, odd = _marks(groups, there)
    if odd is not None:
        plainly = not int((groups["unit"].is_not_null() & there).sum()) * 2 > count
        return Figures(nothing, "", bad=odd, clash="marks", share=1.0 if plainly or marks == "units" else 0.0)
    values = _values(groups, body, chosen, marks)
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


def _marks(groups: pl.DataFrame, there: pl.Series) -> tuple[str, int | None]:
    """What stands beside the numbers of all rows; or ("units" where they are known ones, the first odd row)."""
    unit = (groups["before"].fill_null("") + groups["unit"].fill_null("").str.strip_chars()).filter(there)
    lower = unit.str.to_lowercase()
    kinds = lower.unique(maintain_order=True).to_list()
    if len(kinds) <= 1:
        return (str(unit[0]) if len(unit) else ""), None
    known = all(kind in _UNITS for kind in kinds if kind)
    counts = lower.unique_counts().to_list()
    usual = kinds[counts.index(max(counts))]
    rows = there.arg_true()
    return "units" if known else "", int(rows[int((lower != usual).arg_true()[0])])


def _values(groups: pl.DataFrame, body: pl.Series, decimal: str, marks: str) -> FloatArray:
    digits = body.str.replace_all("," if decimal == "." else ".", "", literal=True).str.replace(",", ".", literal=True)
    power = groups["power"].fill_null("")
    if bool((power != "").any()):
        power = power.str.replace(r"^ ?[x×*·⋅] ?10 ?\^? ?", "e").str.replace_all(" ", "", literal=True)
        digits = digits + power
    values = digits.cast(pl.Float64, strict=False).fill_null(np.nan).to_numpy().copy()
    times = groups["times"].replace_strict({"万": 1e4, "亿": 1e8}, default=1.0, return_dtype=pl.Float64).to_numpy()
    signs = [groups[name] == "-" for name in ("sign", "inner", "after")]
    signs.append(groups["open"].is_not_null() & groups["close"].is_not_null())
    for sign in signs:
        values = np.where(sign.fill_null(False).to_numpy(), -values, values)
    return values * times / {"%": 100.0, "‰": 1000.0}.get(marks, 1.0)


def truths_of(cells: pl.Series) -> tuple[FloatArray, tuple[str, str]] | None:
    """1 and 0 for a column of words for true and false, and the two words; None for any other column."""
    words = cells.str.to_lowercase()
    kinds = set(words.drop_nulls().unique().head(3).to_list())
    for pairs, whole in ((TRUTHS, False), (TRUTH_PAIRS, True)):
        for pair in pairs:
            if kinds and kinds <= set(pair) and (len(kinds) == 2 or not whole):
                values = (words == pair[0]).cast(pl.Float64).fill_null(np.nan).to_numpy()
                return values, pair
    return None
