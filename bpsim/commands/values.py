"""The values of options: what was typed as a number, a size, a place; ArgumentTypeError where it is none."""

from __future__ import annotations

import codecs
import re
from argparse import ArgumentTypeError

from bpsim.export.request import FASTEST, LARGEST_SIDE, SLOWEST


def count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,10}", text):
        raise ArgumentTypeError(f"must be a whole number from 0 to 9999999999, not {text!r}")
    return int(text)


def share(text: str) -> float:
    if not re.fullmatch(r"0?\.[0-9]{1,10}|0", text):
        raise ArgumentTypeError(f"must be a number from 0 to less than 1, like 0.25, not {text!r}")
    return float(text)


def rate(text: str) -> float:
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3})?", text) or not SLOWEST <= float(text) <= FASTEST:
        raise ArgumentTypeError(f"must be a number from {SLOWEST:g} to {FASTEST:g}, not {text!r}")
    return float(text)


def positive(text: str) -> int:
    number = count(text)
    if number == 0:
        raise ArgumentTypeError("must be at least 1, not '0'")
    return number


def side(text: str) -> int:
    number = count(text)
    if not 2 <= number <= 400:
        raise ArgumentTypeError(f"must be from 2 to 400, not {text!r}")
    return number


def node(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{1,7}),\s*([0-9]{1,7})", text)
    if match is None:
        raise ArgumentTypeError(f"must be like 1,0 (layer 1, node 0), not {text!r}")
    return int(match[1]), int(match[2])


def size(text: str, least: tuple[int, int]) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{1,5})[x×]([0-9]{1,5})", text)
    sides = (int(match[1]), int(match[2])) if match else (0, 0)
    if not (least[0] <= sides[0] <= LARGEST_SIDE and least[1] <= sides[1] <= LARGEST_SIDE):
        raise ArgumentTypeError(
            f"must be like 1440x900, from {least[0]}x{least[1]} to {LARGEST_SIDE}x{LARGEST_SIDE}, not {text!r}"
        )
    return sides


def encoding(text: str) -> str:
    try:
        return codecs.lookup(text).name
    except LookupError:
        raise ArgumentTypeError(f"must be an encoding like utf-8, gb18030 or cp1252, not {text!r}") from None


def delimiter(text: str) -> str:
    words = {"tab": "\t", "\\t": "\t", "semicolon": ";", "comma": ",", "space": " ", "pipe": "|"}
    named = words.get(text.lower(), text)
    if len(named) != 1 or named.isalnum() or named in '\n\r"':
        raise ArgumentTypeError(f"must be one sign, or tab, semicolon, comma, space, not {text!r}")
    return named


def decimal(text: str) -> str:
    named = {"point": ".", "comma": ","}.get(text.lower(), text)
    if named not in (".", ","):
        raise ArgumentTypeError(f"must be point or comma, not {text!r}")
    return named


def shape(word: str) -> tuple[int, int]:
    """8x8: rows and columns of a picture."""
    rows, sign, columns = word.lower().replace("×", "x").partition("x")
    if not (sign and rows.isdecimal() and columns.isdecimal() and int(rows) > 0 and int(columns) > 0):
        raise ArgumentTypeError(f"must be rows x columns, like 8x8, not {word!r}")
    return int(rows), int(columns)


def deviation(text: str) -> float:
    if not text or not re.fullmatch(r"[0-9]{0,3}(\.[0-9]{1,10})?", text):
        raise ArgumentTypeError(f"must be a number from 0 on, like 0.1, not {text!r}")
    return float(text)
