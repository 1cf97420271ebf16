"""What texts that come with bpsim say in further languages: ``resources/texts/``, one file a language, by the English
words."""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache

from bpsim.session.resources import resource_path

_NUMBER = re.compile(r"\b\d+\b")
REMEMBERED = 4096  # answers: a picture's hundreds of pixels and samples are asked for again and again


@cache
def catalogue(language: str) -> dict[str, str]:
    """Of that language, all groups together; empty where there is no file. A ``#`` stands for any number, in the order
    in which they come."""
    path = resource_path("texts", f"{language}.json")
    groups = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return {english: said for group in groups.values() for english, said in group.items()}


@lru_cache(maxsize=REMEMBERED)
def in_language(english: str, language: str) -> str:
    """``english`` itself where nobody has said it in ``language``."""
    known = catalogue(language)
    if english in known:
        return known[english]
    pattern = known.get(_NUMBER.sub("#", english))
    if pattern is None:  # a name that a user gave, say
        return english
    numbers = iter(_NUMBER.findall(english))
    return re.sub("#", lambda _: next(numbers), pattern)
