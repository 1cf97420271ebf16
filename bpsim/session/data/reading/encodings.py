"""Which encoding a text file is in: marks and UTF-8 decide alone; else two readings compete, GB18030 (Chinese) and
Windows-1252 (Western), and where neither is likely, charset-normalizer is asked about all the others.

Both take nearly any bytes, and tables are too short for statistics of whole languages. What tells them apart is where
the bytes above 127 stand: Chinese characters are pairs of them, mostly among the 3755 common ones of GB2312, with no
Latin letter beside them; Western accents stand alone between Latin letters.
"""

from __future__ import annotations

import codecs
import re

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.source import ENCODINGS

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 4000  # runs of bytes above 127
_RUN = re.compile(rb"[\x80-\xff]+[\x40-\x7e]?")  # the last byte may be the second half of a character of GBK
_LATIN = re.compile(rb"[A-Za-z]")
_UNUSED = frozenset(b"\x81\x8d\x8f\x90\x9d")  # by Windows-1252
_SMALL = frozenset("ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœšž")
_LETTERS = _SMALL | frozenset("ŠŒŽŸÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ")
_AROUND = "¿¡«»“”„‘’‚…–—°²³µ€£§·©®\u00a0"  # stands before or behind letters
_CAPITALS = frozenset(
    ("Ää", "Öö", "Åå", "Üü", "Éé", "ÄÖ", "ÖÄ", "ÄÄ", "ÖÖ", "ÜÜ", "ÉÉ", "ÇÃ", "ÇÕ", "ÇÂ", "ÓÑ", "ÁÑ", "ÅÄ", "ÅÅ")
)
_NEVER_BEFORE_LETTERS = frozenset("£¯¥¦¬³¹²¼½¾")  # Polish and Czech, read as Western, have them there
# characters of names that GB2312 lacks and GBK has
_NAMES = frozenset("镕堃喆玥珺赟昇祎翀玙旻炘垚頔劼甯峣瑀祐禕珮瑄琁璟晧暐煒楓儁龑犇骉淼焱燚鑫")
_THREE_BYTES = re.compile("[\u0800-\U0010ffff]")  # or more, in UTF-8
# of what UTF-8 writes in two bytes: the letters and signs that texts have
_USUAL = re.compile(
    "[\x00-\x7f°µ²³±«»§£·½¼¾ªº¿¡\u00a0À-ÿ\u0386-\u03a9\u03ac-\u03ce\u0400-\u045f\u05d0-\u05ea\u0621-\u064a]*"
)
# two alphabets in a word, or a capital inside of one
_UNUSUAL = re.compile(
    "[À-ÿ][\u0370-\u045f]|[\u0370-\u03ff][À-ÿ\u0400-\u045f]|[\u0400-\u045f][À-ÿ\u0370-\u03ff]|[\u0430-\u045f][\u0400-\u042f]"
)


def decoded(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text and the name of its encoding: ``encoding``, or the likeliest. Raises BadValue."""
    for candidate in (encoding,) if encoding else _candidates(data):
        try:
            text = data.decode(candidate)
        except (UnicodeError, LookupError):
            continue
        if "\0" not in text:
            return text.removeprefix("\ufeff"), candidate
    if encoding:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "is not a text in {encoding}"), encoding=encoding.upper())
    raise BadValue(
        QT_TRANSLATE_NOOP("Problem", "is not a text and no spreadsheet: expected a table as CSV, TSV, XLSX, XLS or ODS")
    )


def _candidates(data: bytes) -> tuple[str, ...]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return (encoding,)
    if data[1:2] == b"\0" or b"\0" in data[1:200:2]:  # Latin letters and digits in UTF-16 without its mark
        return ("utf-16-le",)
    if b"\0" in data[0:200:2]:
        return ("utf-16-be",)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data)
    return ("gb18030",) if _by_chance(data, text) else ("utf-8",)


def _runs(data: bytes) -> list[tuple[int, bytes]]:
    return [(match.start(), match.group()) for match, _ in zip(_RUN.finditer(data), range(_LOOKED_AT), strict=False)]


def _by_chance(data: bytes, text: str) -> bool:
    """Whether a few Chinese characters of GBK (郑, 女) happen to be UTF-8 for letters that stand in no text."""
    return (
        not text.isascii()
        and not _THREE_BYTES.search(text)
        and (_UNUSUAL.search(text) is not None or not _USUAL.fullmatch(text))
        and _as_chinese(data, _runs(data)) > 0.0
    )


def _legacy(data: bytes) -> tuple[str, ...]:
    runs = _runs(data)
    chinese, western = _as_chinese(data, runs), _as_western(data, runs)
    if max(chinese, western) > 0.0:
        return ("gb18030", "cp1252") if chinese > western else ("cp1252", "gb18030")
    return (*_others(data), *(("gb18030", "cp1252") if chinese > western else ("cp1252", "gb18030")), "latin-1")


def _beside(data: bytes, begin: int, end: int) -> int:
    """How many Latin letters stand right before and behind a run."""
    return sum(bool(_LATIN.match(data[i : i + 1])) for i in (begin - 1, end) if 0 <= i < len(data))


def _as_chinese(data: bytes, runs: list[tuple[int, bytes]]) -> float:
    """The mean over all characters: common ones count 1, rare ones and Latin neighbours against it."""
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return -9.0
    score, count = 0.0, 0
    for begin, run in runs:
        at = 0
        while at + 1 < len(run):
            lead, trail = run[at], run[at + 1]
            at += 2
            count += 1
            if trail < 0xA1 or lead < 0xA1 or lead > 0xF7:  # the extensions of GBK, and what nobody uses
                score += 1.1 if run[at - 2 : at].decode("gb18030", "replace") in _NAMES else -2.0
            elif lead <= 0xA9:
                score += 0.5  # punctuation, full-width letters
            else:
                score += 1.0 if lead <= 0xD7 else 0.1
        count += at < len(run) and run[at] >= 0x80
        score -= 0.7 * _beside(data, begin, begin + at)
    return score / max(1, count)


def _as_western(data: bytes, runs: list[tuple[int, bytes]]) -> float:
    """The mean over all letters: an accent alone among Latin letters counts 1, two in a row against it."""
    score, count = 0.0, 0
    for begin, run in runs:
        high = run.rstrip(bytes(range(0x40, 0x7F)))
        if _UNUSED & set(high):
            return -9.0
        signs = high.decode("cp1252")
        count += len(signs)
        near = _beside(data, begin, begin + len(high))
        letters = signs.strip(_AROUND)
        if not letters or (len(letters) == 1 and (near or len(signs) == 1)):
            odd = signs[-1] in _NEVER_BEFORE_LETTERS and _beside(data, -1, begin + len(high))
            score += -1.0 if odd else 1.0 if letters in _LETTERS and near else 0.3 * len(signs)
        elif near and (set(letters) <= _SMALL or letters in _CAPITALS):
            score += 0.4 * len(signs) if len(letters) == 2 else 0.0
        else:
            score -= len(signs)
    return score / max(1, count)


def _others(data: bytes) -> tuple[str, ...]:
    """What charset-normalizer holds for most likely, of the encodings that one may choose."""
    from charset_normalizer import from_bytes  # late: only for texts in rare encodings

    best = from_bytes(data[:100_000], cp_isolation=[name for name in ENCODINGS if name != "utf-8"]).best()
    return () if best is None else (best.encoding,)
