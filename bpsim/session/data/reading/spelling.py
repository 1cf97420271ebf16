"""How numbers, dates, times and yes and no are spelt: patterns of whole cells, and cells in plain signs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import numpy as np

from bpsim.engine.network import FloatArray

_MONEY = r"(?:[A-Z]{0,3}[$€£¥₩₽₹]|EUR|USD|GBP|CHF|CNY|RMB|JPY|人民币)"
NUMBER = re.compile(
    r"(?P<open>\()? ?'?(?P<sign>[+-])? ?(?P<before>" + _MONEY + r")? ?(?P<inner>-)?"
    r"(?P<body>[0-9][0-9.,' ]*|[.,][0-9]+)"
    r"(?P<power>[eE][+-]?[0-9]{1,3}| ?[x×*·⋅] ?10 ?\^? ?[+-]?[0-9]{1,3})?"
    r" ?(?P<times>[万亿])?(?P<unit>[^0-9 .,'+()\-/:!?&][^\n]{0,19}?)? ?(?P<close>\))?(?P<after>-)?"
)
DIGITS = re.compile(r"[+-]?(?:[0-9][0-9.,' ]*|[.,][0-9]+)")
GROUPS = re.compile(r"[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]*)?")
# with a decimal point, and perhaps commas between thousands (or hundreds, as in India); the other way round
POINT = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]*)?")
COMMA = re.compile(r"[0-9]+(?:,[0-9]*)?|,[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]*)?")
TIMES_TEN = re.compile(r" ?[x×*·⋅] ?10 ?\^? ?")
_MONTH = (
    r"(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|mars|avr|juin|juil|août|déc"
    r"|ene|abr|ago|dic)[a-zä-û]*\.?"
)
DATE = re.compile(
    r"[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?:[T ].*)?"
    r"|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{4}|[0-9]{2})(?: .*)?"
    r"|[0-9]{4}[-/][0-9]{1,2}|[0-9]{1,2}/[0-9]{4}|[0-9]{4}年.*|[0-9]{1,2}月[0-9]{1,2}日"
    r"|[0-9]{1,2}\.?[- ]?" + _MONTH + r"(?:[- ,]+[0-9]{2,4})?|" + _MONTH + r"[- ][0-9]{1,2}(?:,? [0-9]{4})?",
    re.IGNORECASE,
)
TIME = re.compile(r"[0-9]{1,3}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AaPp]\.?[Mm]\.?)?")
FRACTION = re.compile(r"[0-9]+ ?[/⁄] ?[0-9]+")
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
_FEW = 100  # ways to write two words
# where signs stand that are plain ones dressed up: spaces, dashes, small and full-width digits, units in one sign
_DRESSED = re.compile("[\u00a0-\u00bf\u2000-\u209f\u2100-\u22ff\u3000\u3300-\u33ff\ufe00-\uffff]")
_AS_TEXT = re.compile(r'="?([^"]*)"?')
_DASHES, _APOSTROPHES = "−–—‐‑", "’‘`´"
_TRUE_WORDS = frozenset(word for pair in TRUTHS for word in pair)


def folded(text: str) -> str:
    """A cell in plain signs: full-width ones, narrow spaces, true minus signs, dressed-up apostrophes."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text)
    return text.translate(_PLAIN)


_PLAIN = {**dict.fromkeys(map(ord, _DASHES), "-"), **dict.fromkeys(map(ord, _APOSTROPHES), "'")}


def plain_of(texts: list[str]) -> list[str]:
    """``folded`` for a whole column; what spreadsheets put around texts that look like numbers (="007") goes."""
    joined = "".join(texts)
    if not joined.isascii() and _DRESSED.search(joined):
        texts = [folded(text).strip() for text in texts]
    if any(text.startswith("=") for text in texts):
        texts = [found[1] if (found := _AS_TEXT.fullmatch(text)) else text for text in texts]
    return texts


def might_be_figure(text: str) -> bool:
    """Whether a cell holds a number, a date, a time or a word for true or false: what a heading is not."""
    plain = folded(text)
    if plain.lower() in _TRUE_WORDS or DATE.fullmatch(plain) or TIME.fullmatch(plain):
        return True
    found = NUMBER.fullmatch(plain)
    return found is not None and (not found["unit"] or found["unit"].lower() in UNITS)


def truths_of(texts: Sequence[str]) -> tuple[FloatArray, tuple[str, str]] | None:
    """1 and 0 for the different texts (K,) of a column of words for true and false, and the two words; None for any
    other column."""
    words = [text.strip().lower() for text in texts[:_FEW]]
    kinds = set(words)
    if len(texts) > _FEW or not 1 <= len(kinds) <= 2:
        return None
    for pairs, whole in ((TRUTHS, False), (TRUTH_PAIRS, True)):
        for pair in pairs:
            if kinds <= set(pair) and (len(kinds) == 2 or not whole):
                return np.array([float(word == pair[0]) for word in words]), pair
    return None
