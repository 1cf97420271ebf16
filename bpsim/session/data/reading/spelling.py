"""How numbers, dates, times and yes and no are spelt: patterns for both ``re`` and polars, and cells in plain signs."""

from __future__ import annotations

import re
import unicodedata

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
GROUPS = r"^[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]*)?$"
# with a decimal point, and perhaps commas between thousands (or hundreds, as in India); the other way round
POINT = r"^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]*)?)$"
COMMA = r"^(?:[0-9]+(?:,[0-9]*)?|,[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]*)?)$"
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
UNITS = frozenset((
    "mm", "cm", "dm", "m", "km", "in", "ft", "yd", "mi", "g", "mg", "kg", "t", "lb", "lbs", "oz", "ml", "cl", "l",
    "s", "sec", "min", "h", "d", "ms", "hz", "khz", "mhz", "w", "kw", "v", "a", "°c", "°f", "k", "%", "‰", "$", "€",
    "£", "¥", "eur", "usd", "chf", "gbp", "cny", "rmb", "元", "万元", "克", "千克", "公斤", "斤", "米", "厘米",
    "毫米", "公里", "岁", "分", "秒", "小时", "天", "年", "m2", "m3", "cm2", "km2", "km/h",
    "m/s", "mph", "kb", "mb", "gb",
))  # fmt: skip
# where signs stand that are plain ones dressed up: spaces, dashes, small and full-width digits, units in one sign
_FEW = 100
_DRESSED = r"[\x{a0}-\x{bf}\x{2000}-\x{209f}\x{2100}-\x{22ff}\x{3000}\x{3300}-\x{33ff}\x{fe00}-\x{ffff}]"
_DASHES, _APOSTROPHES = "−–—‐‑", "’‘`´"
IS_NUMBER, _DATE, _TIME = re.compile(NUMBER), re.compile(DATE), re.compile(TIME)
_TRUE_WORDS = frozenset(word for pair in TRUTHS for word in pair)


def folded(text: str) -> str:
    """A cell in plain signs: full-width ones, narrow spaces, true minus signs, dressed-up apostrophes."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text)
    return text.translate(_PLAIN)


_PLAIN = {**dict.fromkeys(map(ord, _DASHES), "-"), **dict.fromkeys(map(ord, _APOSTROPHES), "'")}


def plain_of(cells: pl.Series) -> pl.Series:
    """``folded`` for a whole column; what spreadsheets put around texts that look like numbers (="007") goes."""
    if bool(cells.str.contains(_DRESSED).any()):
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
    found = IS_NUMBER.match(plain)
    return found is not None and (not found["unit"] or found["unit"].lower() in UNITS)


def truths_of(cells: pl.Series) -> tuple[FloatArray, tuple[str, str]] | None:
    """1 and 0 for a column of words for true and false, and the two words; None for any other column."""
    if cells.head(_FEW).str.to_lowercase().n_unique() > 3:  # and one of them may be nothing
        return None
    words = cells.str.to_lowercase()
    kinds = set(words.drop_nulls().unique().head(3).to_list())
    for pairs, whole in ((TRUTHS, False), (TRUTH_PAIRS, True)):
        for pair in pairs:
            if kinds and kinds <= set(pair) and (len(kinds) == 2 or not whole):
                values = (words == pair[0]).cast(pl.Float64).fill_null(np.nan).to_numpy()
                return values, pair
    return None
