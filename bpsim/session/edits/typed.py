"""What was typed: text to numbers and to values of settings. Raises BadValue."""

from __future__ import annotations

import re
import unicodedata

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import ALL, SETTINGS
from bpsim.session.words.number_entry import value_of

_TYPED_AS = str.maketrans({"\u2212": "-", "\u2013": "-", "。": ".", "、": ","})
_ALL_WORDS = (ALL, "全部", "所有", "alle", "todas")


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).translate(_TYPED_AS)
    return re.sub(r"(?<=\d)\s+(?=\d{3}(\D|$))", "", folded.strip())


def parse_whole(text: str) -> int | float:
    """As ``value_of``, but a point or comma is refused: nobody can tell whether 1,000 means 1 or 1000."""
    plain = _plain(text)
    if re.fullmatch(r"[+-]?\d+", plain) and len(plain) < 100:
        return int(plain)
    if re.fullmatch(r"[+-]?\d+[.,]\d+", plain):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be a whole number, without point or comma, not {value}"),
            value=repr(text.strip()),
        )
    return value_of(text)


def setting_from_text(name: str, value: object) -> object:
    """The value of the training setting ``name`` from what was typed; what is no text stays as it is.

    Empty text means None where the setting may be left open. Raises BadValue at "training.<name>".
    """
    if not isinstance(value, str) or name not in SETTINGS:
        return value
    setting = SETTINGS[name]
    words = value.strip()
    try:
        if setting.optional and not words:
            return None
        if setting.kind == "batch_size" and words.lower() in _ALL_WORDS:
            return ALL
        if setting.kind in ("whole", "batch_size"):
            return parse_whole(words)
        if setting.kind == "real":
            return value_of(words)
        if setting.kind == "flag":
            return {"true": True, "false": False}.get(words.lower(), words)
    except BadValue as problem:
        raise problem.inside(f"training.{name}") from None
    return words
