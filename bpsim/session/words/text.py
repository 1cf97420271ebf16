"""A name, title or story that an author gave in one language or in both, and what it says in further ones."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bpsim.session.words.catalogue import in_language
from bpsim.session.words.languages import LANGUAGES, WRITTEN


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text in English and Chinese; where the author gave one string, both are that string, whatever it speaks."""

    en: str
    zh: str

    @classmethod
    def same(cls, words: str) -> Text:
        return cls(words, words)

    def to(self, language: str) -> str:
        """In ``language``, one of LANGUAGES; in English where neither the author nor bpsim has said it in that."""
        if language == "zh":
            return self.zh
        return self.en if language == "en" or self.en == self.zh else in_language(self.en, language)

    @property
    def spellings(self) -> tuple[str, ...]:
        """In every language, each once."""
        return tuple(dict.fromkeys(self.to(language) for language in LANGUAGES))

    def other(self, language: str) -> str | None:
        """In the one of WRITTEN that is not ``language``, where the author gave both; else None, as where ``language``
        is neither: nobody there has asked for a second one."""
        if self.en == self.zh or language not in WRITTEN:
            return None
        return self.en if language == "zh" else self.zh


_BARE = {ord(letter): unicodedata.normalize("NFD", letter)[0] for letter in map(chr, range(0xC0, 0x180))}


def bare(words: str) -> str:
    """As words are looked for: neither case nor accents count. As long as ``words``, so that places are the same."""
    return words.translate(_BARE).lower()


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
