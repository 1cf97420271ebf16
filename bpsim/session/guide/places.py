"""A place of the guide: a page, and an anchor on it."""

from __future__ import annotations

from dataclasses import dataclass

WORDS = "words"  # the page with a section for each word
WINDOW = "window"  # the page with a section for each panel and page of the window


@dataclass(frozen=True)
class Place:
    """``anchor``: "" for the beginning of the page."""

    page: str
    anchor: str = ""


def place_of_part(part: str) -> Place:
    """Where a panel or a page of the window is described, by its id."""
    return Place(WINDOW, part.replace("_", "-"))


def place_of_word(word: str) -> Place:
    return Place(WORDS, word)
