"""A name, title or story that an author gave in one language or in both."""

from __future__ import annotations

import re
from dataclasses import dataclass

# What the window speaks, each language by its own name. Another one is a row here and a file in
# ``resources/translations/``; where they are not to stay English, also the words of ``session/finding/`` and
# ``export/code/comments.py``.
LANGUAGES = {"en": "English", "zh": "中文", "de": "Deutsch", "es": "Español"}
WRITTEN = ("en", "zh")
"""What guide, lessons and presets are written in: a ``Text`` has no other one."""


def written(language: str) -> str:
    """The one of WRITTEN that is read where the window speaks ``language``."""
    return language if language in WRITTEN else WRITTEN[0]


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text in English and Chinese; where the author gave one string, both are that string."""

    en: str
    zh: str

    @classmethod
    def same(cls, words: str) -> Text:
        return cls(words, words)

    def to(self, language: str) -> str:
        """In ``language``, one of LANGUAGES; in English where the author cannot have given it."""
        return self.zh if language == "zh" else self.en

    def other(self, language: str) -> str | None:
        """In the one of WRITTEN that is not ``language``, where the author gave both; else None, as where ``language``
        is neither: nobody there has asked for a second one."""
        if self.en == self.zh or language not in WRITTEN:
            return None
        return self.en if language == "zh" else self.zh


_SENTENCE = re.compile(r"(.+?[.!?](?=\s|$)|.+?[。！？])")
SHORT = 30
"""Letters; "Deliberately wrong." alone says too little. A Chinese letter says as much as two."""


def first_sentence(words: str) -> str:
    """Up to the first full stop that ends something: of a very short sentence the next one too."""
    found = ""
    for sentence in _SENTENCE.findall(words):
        found += sentence if ord(sentence[-1]) > 0x7F or not found else f" {sentence.strip()}"
        if sum(2 if ord(letter) > 0x2E7F else 1 for letter in found) > SHORT:
            return found.strip()
    return found.strip() or words.strip()
