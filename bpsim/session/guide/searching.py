"""What is found in the guide: sections that hold every word; first the word that is looked for, then headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bpsim.session.guide.book import Book, Page, Section
from bpsim.session.guide.places import WORDS, Place
from bpsim.session.words.text import bare

MOST = 200
BEFORE, AFTER = 28, 70  # letters around what is found


@dataclass(frozen=True)
class Hit:
    """``around``: the text near what was found."""

    place: Place
    page: str
    heading: str
    around: str


def words_in(typed: str) -> tuple[str, ...]:
    """What is looked for: every word, and what stands in quotation marks as it is."""
    parts = bare(typed).split('"')
    words = [word for index, part in enumerate(parts) for word in ([part] if index % 2 else part.split())]
    return tuple(word for word in words if word.strip())


def found(book: Book, typed: str) -> list[Hit]:
    """At most ``MOST``: where it is explained, then those that have it in their heading, in the order of the book."""
    words = words_in(typed)
    if not words:
        return []
    ranked = sorted(_ranked(book, words), key=lambda one: one[0])  # stable
    return [hit for _, hit in ranked[:MOST]]


def _ranked(book: Book, words: tuple[str, ...]) -> Iterator[tuple[int, Hit]]:
    for page in book.pages:
        for section in page.sections:
            heading, text = section.searched
            if all(word in heading for word in words):
                is_it = heading == " ".join(words)
                rank = 0 if page.name == WORDS and heading.startswith(words) else 1 if is_it else 2
                yield rank, _hit(page, section, words)
            elif all(word in heading or word in text for word in words):
                yield 3, _hit(page, section, words)


def _hit(page: Page, section: Section, words: tuple[str, ...]) -> Hit:
    return Hit(Place(page.name, section.anchors[0]), page.title, section.heading, _around(section, words))


def _around(section: Section, words: tuple[str, ...]) -> str:
    text, (_, searched) = section.text, section.searched
    at = min((place for place in map(searched.find, words) if place >= 0), default=0)
    begin, end = max(0, at - BEFORE), at + AFTER
    begin = text.find(" ", begin, at) + 1 or begin  # not within a word; Chinese has no spaces
    return f"{'… ' if begin else ''}{text[begin:end].strip()}{' …' if end < len(text) else ''}"
