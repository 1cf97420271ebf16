"""The classes of a column of texts, in the order in which people list them."""

from __future__ import annotations

import re
from collections.abc import Iterable

_RUNS = re.compile(r"[0-9]+|[^0-9]+")
_Part = tuple[int, int, bytes]


def in_natural_order(kinds: Iterable[str]) -> tuple[str, ...]:
    """0..9 by value (a2 before a10), letters without regard to their case, Chinese characters as GB2312 has them: the
    common ones stand there by their pinyin, the rarer ones behind them by radical."""
    return tuple(sorted(kinds, key=_key))


def _key(kind: str) -> tuple[list[list[_Part]], str]:
    return [_parts(run) for run in _RUNS.findall(kind)], kind


def _parts(run: str) -> list[_Part]:
    if run[0] in "0123456789":
        return [(0, int(run[:300]), b"")]
    return [_letter(letter) for letter in run.casefold()]


def _letter(letter: str) -> _Part:
    if "\u4e00" <= letter <= "\u9fff":
        code = letter.encode("gb18030")
        common = b"\xb0\xa1" <= code <= b"\xf7\xfe" and len(code) == 2 and code[1] > 0xA0
        return (2 if common else 3, 0, code)
    return (1, ord(letter), b"")
